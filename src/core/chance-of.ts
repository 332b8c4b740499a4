import { logOdds } from './evidence';
import type { Scene } from './scene';

/** No chance is told as nearer to none or to all: what a page says of itself may be wrong once in a hundred pages. */
const leastChance = 0.01;

/** How likely it is that a page speaks of a law, in log-odds, as evidence is weighed. */
export function chanceOf({ lawChances }: Scene, law: string): number {
  const chance = Math.min(1 - leastChance, Math.max(leastChance, lawChances.get(law) ?? 0));
  return logOdds(chance);
}

/** On a page that less likely speaks of a law nothing is said of it: felonies and warrants alone are everyday news. */
export const leastSpoken = 0.02;

/** The law of which a page likeliest speaks; undefined where it speaks of none. */
export function likeliestLaw({ lawChances }: Scene): string | undefined {
  let best: string | undefined;
  let most = leastSpoken;
  for (const [id, chance] of lawChances) {
    if (chance <= most) continue;
    best = id;
    most = chance;
  }
  return best;
}

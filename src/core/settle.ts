import { TokenMap } from './by-place';
import type { Found } from './scene';

/** Of overlapping hits the longest; the first of equals. */
export function longest<Hit extends { from: number; to: number }>(hits: readonly Hit[]): Hit[] {
  if (hits.every((hit, i) => i === 0 || hit.from >= hits[i - 1]!.to)) return [...hits];
  const kept: Hit[] = [];
  const taken = new TokenMap<Hit>();
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (taken.has(hit.from, hit.to)) continue;
    kept.push(hit);
    taken.add(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/**
 * Settles what detectors found: per subject the surer, then the longer of overlapping finds wins. Finds of different
 * subjects may share words: "in the city's gang database" is an exemption's condition, and the database in it is one.
 */
export function settle(found: readonly Found[], leastScore: number): Found[] {
  const kept: Found[] = [];
  const taken = new TokenMap<Found>();
  const ranked = found
    .filter((one) => one.score >= leastScore)
    .sort((a, b) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const one of ranked) {
    if (taken.has(one.from, one.to, (other) => !canShare(one, other))) continue;
    kept.push(one);
    taken.add(one);
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Fortieths, so that every step of strictness begins where a rank does: a find that the step leaves out displaces none that it shows. */
function rank(found: Found): number {
  return Math.floor(found.score * 40 + 1e-9);
}

function canShare(one: Found, other: Found): boolean {
  const beside = one.subject === 'exemption' ? other.subject : other.subject === 'exemption' ? one.subject : undefined;
  return beside === 'database' || beside === 'law';
}

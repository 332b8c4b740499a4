import type { Doc } from '../../core/doc';
import { logOdds } from '../../core/evidence';
import type { NameHit } from '../../core/scene';
import { defaultStrictness, strictnessSteps } from '../../core/strictness';

/** So near, in characters of text, and so far a surer neighbour still vouches for a condition. */
const nearReach = 200;
const farReach = 600;

/** Odds by themselves are given in steps of so many, two at most. */
const oddsStep = 4;
const mostSteps = 2;

/** Conditions are of so many other kinds. */
const otherKinds = 3;

const leastSure = strictnessSteps[defaultStrictness].leastScore;

/**
 * How sure the others around each candidate are by themselves, 0 to 1: of other conditions, and of the same one. `alone` has how likely
 * each candidate is by itself; candidates in order of place.
 */
export function readNeighbours(doc: Doc, candidates: readonly NameHit[], alone: readonly number[]): Record<string, number>[] {
  const starts = candidates.map(({ from }) => doc.tokens[from]!.start);
  const best = bestByTopic(candidates, alone);
  return candidates.map(({ topic }, own) => {
    const found = { otherNear: 0, otherFar: 0 };
    const kinds = new Set<string>();
    const look = (i: number, distance: number) => {
      const sure = alone[i]!;
      if (candidates[i]!.topic.id === topic.id) return;
      if (distance < nearReach) found.otherNear = Math.max(found.otherNear, sure);
      found.otherFar = Math.max(found.otherFar, sure);
      if (sure >= leastSure) kinds.add(candidates[i]!.topic.id);
    };
    for (let i = own - 1; i >= 0 && starts[own]! - starts[i]! < farReach; i -= 1) look(i, starts[own]! - starts[i]!);
    for (let i = own + 1; i < starts.length && starts[i]! - starts[own]! < farReach; i += 1) look(i, starts[i]! - starts[own]!);
    const same = best.get(topic.id)!.find((i) => i !== own);
    return {
      alone: logOdds(alone[own]!, mostSteps * oddsStep) / oddsStep,
      'sure other near': found.otherNear,
      'sure other around': found.otherFar,
      'sure kinds around': kinds.size / otherKinds,
      'sure same anywhere': same === undefined ? 0 : alone[same]!,
    };
  });
}

/** The two surest candidates of each topic, by their places in the list. */
function bestByTopic(candidates: readonly NameHit[], alone: readonly number[]): Map<string, number[]> {
  const best = new Map<string, number[]>();
  candidates.forEach(({ topic }, i) => {
    const list = [...(best.get(topic.id) ?? []), i].sort((a, b) => alone[b]! - alone[a]!).slice(0, 2);
    best.set(topic.id, list);
  });
  return best;
}

import type { Weights } from '../../core/evidence';

/** Learnt from the labelled texts by `npm run accuracy -- --learn`; not to be changed by hand. */
export const lawReferenceWeights: Weights = {
  again: -1.04,
  always: 0.04,
  'chance of ours': 0.3,
  'early, no cue': -2.58,
  'elsewhere unsaid': -1.49,
  'focus force': 2.42,
  'foreign unsaid': -1.65,
  head: -0.48,
  kinds: 0.83,
  'known unnamed': 1.23,
  said: 1.79,
  shelter: 0.81,
  spanish: 1.49,
  'unnamed chance': 0.79,
  'unnamed, not ours': -2.77,
};

import type { Weights } from '../../core/evidence';

/** Learnt from the labelled texts by `npm run accuracy -- --learn`; not to be changed by hand. */
export const exemptionWordWeights: Weights = {
  always: 4.23,
  'conditions soon': 1.49,
  definite: 1.45,
  'law before': 1.63,
  'law beside': 0.97,
  no: -1.81,
  'no kind': -0.68,
  'no law': -2.87,
  one: -1.92,
  'other law in paragraph': -0.54,
  'other towns': -0.67,
  'page doubtful': -1.93,
  rule: -2.13,
  weak: -1.45,
  'weak alone': -3.15,
  words: -1.2,
};

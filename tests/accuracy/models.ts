import type { Weights } from '../../src/core/evidence';
import { lawInPlayWeights } from '../../src/spot/law-in-play-weights';
import type { Label } from './label';

/** What is learnt: the weights by which one question is decided. */
export interface Model {
  /** As in `Weighed.by`. */
  by: string;
  /** The file that holds them, from the repository's root, and their name in it. */
  file: string;
  name: string;
  weights: Weights;
  /** Whether a label that a candidate overlaps makes it a mention. */
  isMeant(label: Label, topic: string): boolean;
}

/** In the order in which one leans on the other. */
export const models: readonly Model[] = [
  {
    by: 'law-in-play',
    file: 'src/spot/law-in-play-weights.ts',
    name: 'lawInPlayWeights',
    weights: lawInPlayWeights,
    isMeant: ({ subject }) => subject === 'law' || subject === 'exemption',
  },
];

import type { Weights } from '../../src/core/evidence';
import { lawInPlayWeights } from '../../src/spot/law-in-play-weights';
import { conditionWeights } from '../../src/subjects/exemption/condition-weights';
import { exemptionWordWeights } from '../../src/subjects/exemption/exemption-word-weights';
import { loneWeights } from '../../src/subjects/exemption/lone-weights';
import { figureWeights } from '../../src/subjects/figure/figure-weights';
import { lawReferenceWeights } from '../../src/subjects/law/law-reference-weights';
import type { Label } from './label';

/** Files in tests/texts/pairs. */
export type TableName = 'exemptions' | 'figures' | 'laws';

/** What is learnt: the weights by which one question is decided. */
export interface Model {
  /** As in `Weighed.by`. */
  by: string;
  /** The file that holds them, from the repository's root, and their name in it. */
  file: string;
  name: string;
  weights: Weights;
  /** What it is learnt from beside the set dev: short texts from the tables in tests/subjects, with the labels of one subject. */
  table?: TableName;
  /**
   * Signs given by rules that were made from these very texts, and are right here more often than elsewhere: so large a share of each
   * candidate, 0 to 1, is learnt as if they were silent.
   */
  doubted?: { signs: readonly string[]; share: number };
  /** How many times a candidate that is no mention counts; once when nothing is said. */
  caution?: number;
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
  {
    by: 'law-reference',
    file: 'src/subjects/law/law-reference-weights.ts',
    name: 'lawReferenceWeights',
    weights: lawReferenceWeights,
    table: 'laws',
    caution: 1.6,
    isMeant: ({ subject }) => subject === 'law',
  },
  {
    by: 'exemption-word',
    file: 'src/subjects/exemption/exemption-word-weights.ts',
    name: 'exemptionWordWeights',
    weights: exemptionWordWeights,
    table: 'exemptions',
    caution: 1.6,
    isMeant: (label, topic) => label.topic === topic,
  },
  {
    by: 'condition-alone',
    file: 'src/subjects/exemption/lone-weights.ts',
    name: 'loneWeights',
    weights: loneWeights,
    table: 'exemptions',
    isMeant: (label, topic) => label.topic === topic,
  },
  {
    by: 'condition',
    file: 'src/subjects/exemption/condition-weights.ts',
    name: 'conditionWeights',
    weights: conditionWeights,
    table: 'exemptions',
    isMeant: (label, topic) => label.topic === topic,
  },
  {
    by: 'figure',
    file: 'src/subjects/figure/figure-weights.ts',
    name: 'figureWeights',
    weights: figureWeights,
    table: 'figures',
    // A frame that has read a number was made from these texts: on others it misses twice as many.
    doubted: { signs: ['framed', 'framedAsFlow', 'framedSmall'], share: 0.2 },
    caution: 1.4,
    isMeant: ({ subject }) => subject === 'figure',
  },
];

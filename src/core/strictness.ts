/** How sure a find must be before it is marked, from the strictest on. Each step marks what the one before it marks, and more. */
export const strictnesses = ['sure', 'balanced', 'likely'] as const;
export type Strictness = (typeof strictnesses)[number];

export const defaultStrictness: Strictness = 'balanced';

export interface StrictnessStep {
  /** Finds below this are not shown. Scores go from 0 to 1; see `score` in the detectors. */
  leastScore: number;
  /** How many of 100 marks are right. */
  precision: number;
  /** How many of 100 mentions are marked. */
  recall: number;
}

/**
 * Measured on all labelled texts of tests/texts/dev, all subjects together, references included, by
 * `npx vitest run -c tests/vitest.config.ts tests/unit/spot/strictness.test.ts`: the test fails when these have become wrong,
 * and prints what to put here. Rules were tuned on these texts and weights learnt from them, so on others the numbers may be lower; the view says so.
 *
 * Each `leastScore` is a whole number of fortieths, where a rank begins by which finds compete (core/settle.ts): so that no find below it can displace one above.
 */
export const strictnessSteps: Record<Strictness, StrictnessStep> = {
  sure: { leastScore: 0.775, precision: 99.4, recall: 92 },
  balanced: { leastScore: 0.6, precision: 98.9, recall: 95.2 },
  likely: { leastScore: 0.3, precision: 97.7, recall: 96.1 },
};

/** The number of texts by which the steps were measured. */
export const measuredTexts = 2178;

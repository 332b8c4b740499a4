import type { FigureReading } from '../../core/mention';

/** What a number without a noun of its own may go on from. */
export interface Anchor {
  from: number;
  to: number;
  reading: FigureReading;
  /** A figure, and not only the word "warrants". */
  isFigure: boolean;
  /** The word in the plural. */
  isPlural?: boolean;
}

/** The words a continuing number takes in, and the rule that found it. */
export interface Shape {
  from: number;
  to: number;
  rule: string;
  score: number;
  /** Its own words speak of warrants ("of them", "quashed", "the backlog"): it may go on from a figure much further off. */
  isTelling?: true;
}

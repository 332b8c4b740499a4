import type { Bound, FigureStatus, FigureUnit, SubjectId } from './vocabulary';

/** What a warrant figure says; see `shared` rules in the README's glossary. */
export interface FigureReading {
  /** The number, a fraction for `share` and `ratio`; null when vague ("tens of thousands"). */
  value: number | null;
  /** The upper end of a range. */
  max?: number;
  bound: Bound;
  unit: FigureUnit;
  status: FigureStatus | null;
  /** A plain place name, or null when the text never says. */
  place: string | null;
}

/** Why a mention was marked: the rule that fired and the words it rests on. */
export interface Reason {
  /** Id of the rule, for instance `law.name`. */
  rule: string;
  /** The words of the text that spoke for it, in order of weight. */
  cues: string[];
}

/** One place in a text that is about a topic. Offsets count UTF-16 units of the text. */
export interface Mention {
  start: number;
  end: number;
  /** Always `text.slice(start, end)`. */
  quote: string;
  subject: SubjectId;
  topic: string;
  /** Set when the words only refer: "the ordinance", "its database". */
  coref?: true;
  /** Set for figures. */
  reading?: FigureReading;
  reason: Reason;
}

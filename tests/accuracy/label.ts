import type { FigureReading } from '../../src/core/mention';
import type { Language, SubjectId } from '../../src/core/vocabulary';

/** A span that a careful reader labelled. */
export interface Label {
  start: number;
  end: number;
  subject: SubjectId;
  topic: string;
  isReference: boolean;
  isOptional: boolean;
  reading?: FigureReading;
}

/** A text with what a careful reader marked in it. */
export interface LabelledText {
  id: string;
  language: Language;
  published: string;
  title: string;
  text: string;
  labels: Label[];
}

/** The four conditions of the law; `exemptions` is the general word. */
export const conditions: ReadonlySet<string> = new Set([
  'exemption-gang-database',
  'exemption-pending-felony',
  'exemption-felony-conviction',
  'exemption-criminal-warrant',
]);

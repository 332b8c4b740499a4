import type { FileName } from './optional-files';
import type { Pack, PackFileName } from './schema';

/** A fault of a pack: where it stands and what to write instead. */
export interface LintMessage {
  file: FileName;
  /** Counted from 1. */
  line: number;
  /** Where in the file: "items.3.text.es"; empty for the whole file. */
  path: string;
  message: string;
  /** A pack with an error is not taken; a warning is for the author to weigh. */
  level: 'error' | 'warning';
}

export type PathPart = string | number;

/** Takes what a rule finds. The path is given in parts, because the line is looked up by it. */
export interface LintReport {
  error: (file: FileName, path: readonly PathPart[], message: string) => void;
  warn: (file: FileName, path: readonly PathPart[], message: string) => void;
}

/** What each rule looks at: a pack that keeps the schema, and the packs it will stand beside. */
export interface LintSubject {
  pack: Pack;
  others: readonly Pack[];
}

/** The file in which a list of a pack stands. */
export const listFiles = {
  places: 'places.json',
  topics: 'topics.json',
  facts: 'facts.json',
  series: 'series.json',
  sources: 'sources.json',
} as const satisfies Record<string, PackFileName>;

export type ListName = keyof typeof listFiles;

export const wordFiles = { en: 'words.en.json', es: 'words.es.json' } as const satisfies Record<string, PackFileName>;

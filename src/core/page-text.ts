import type { Language } from './vocabulary';

/** One stretch of a page's text, in reading order. */
export interface TextBlock {
  text: string;
  part: 'headline' | 'body' | 'caption' | 'list' | 'table' | 'aside';
}

/** What the page script read from the page; offsets of mentions count in `text`. */
export interface PageText {
  title: string;
  url: string;
  language: Language;
  published?: string;
  dateSignal?: 'json-ld' | 'meta' | 'time-element' | 'address' | 'reader';
  /** The blocks joined by blank lines. */
  text: string;
  /** Start of each block in `text`, with its part. */
  blocks: { start: number; end: number; part: TextBlock['part'] }[];
}

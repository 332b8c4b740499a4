import type { ComponentType } from 'preact';
import type { CardContent } from '../cards/content';
import type { Mention } from '../core/mention';
import type { Language, SubjectId } from '../core/vocabulary';
import type { PackIndex } from '../pack/index-pack';

/** The article being read. */
export interface Article {
  /** As precise as the page tells it; missing when it does not. */
  published?: string;
  /** Where the date came from. */
  dateSignal?: 'json-ld' | 'meta' | 'time-element' | 'address' | 'reader';
}

/** For whom and when something is explained. */
export interface Reader {
  language: Language;
  /** ISO day in the reader's own time zone. */
  today: string;
  article: Article;
}

/** One kind of thing that Caveat spots and explains. */
export interface Subject {
  id: SubjectId;
  /** What there is to say about a mention; undefined when there is nothing sure. */
  explain: (mention: Mention, reader: Reader, pack: PackIndex) => CardContent | undefined;
  /** Only draws. */
  Card: ComponentType<{ content: CardContent }>;
}

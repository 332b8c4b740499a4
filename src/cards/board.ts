import type { FigureReading } from '../core/mention';
import type { Language, SubjectId } from '../core/vocabulary';
import type { ForeignView, SourceView, Statement, StatusView, StripView } from './content';

/** A line of the popup's list: a mention with what held then and what holds now. */
export interface NoteLine {
  /** Index into the page's mentions. */
  index: number;
  quote: string;
  subject: SubjectId;
  topic: string;
  then?: StatusView;
  now?: StatusView;
  /** Same status on both days, and still something changed ("amended"). */
  changeLabel?: string;
  figure?: { reading: FigureReading; articleLabel: string; newestLabel?: string; newestDateLabel?: string };
  /** Packs on which its card rests that did not come with Caveat. */
  foreign?: ForeignView[];
}

/** This page's notes, for the popup. */
export interface PageNotes {
  title: string;
  url: string;
  /** ISO, as precise as known. */
  published?: string;
  publishedLabel?: string;
  /** "from the page's article data". */
  signalLabel?: string;
  lines: NoteLine[];
  /** "3 of 5 no longer hold; 1 has a newer count." */
  summary: string;
  verifiedLabel: string;
}

/** The list that the quiet button opens. */
export interface PageNotesList {
  lines: NoteLine[];
  language: Language;
  onOpenNote: (index: number) => void;
  onHideMarks?: (() => void) | undefined;
}

export interface BoardRow {
  topic: string;
  name: string;
  now: StatusView;
  /** "since 2012", "23 Feb 2021". */
  sinceLabel: string;
  strip: StripView;
  refs: number[];
  /** Set where the topic is of a pack that did not come with Caveat. */
  foreign?: ForeignView;
}

/** What holds today, for everything the packs know. */
export interface Board {
  /** Year labels of the one time axis that all strips share, 0..1. */
  axis: { x: number; label: string; isArticle?: true }[];
  groups: { subject: SubjectId; label: string; rows: BoardRow[] }[];
  counts: { topic: string; name: string; valueLabel: string; dateLabel: string; refs: number[]; foreign?: ForeignView }[];
  sources: SourceView[];
  verifiedLabel: string;
}

/** A fact found in the store. */
export interface FoundFact {
  statement: Statement;
  subject: SubjectId;
  isContested: boolean;
  sources: SourceView[];
  /** Set for a fact of a pack that did not come with Caveat. */
  foreign?: ForeignView;
}

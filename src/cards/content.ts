import type { FigureReading } from '../core/mention';
import type { Bound, Language, Status, SubjectId } from '../core/vocabulary';
import type { Source, SourceKind } from '../pack/schema';

/**
 * What a card says, decided without a screen: plain JSON, already in the reader's language.
 * `explain-*` makes it, the background sends it, a card draws it, `npm start -- --json` prints it.
 * Labels are for people; beside each date label stands the ISO date it came from.
 */

/** A sentence; `refs` are numbers of `CardContent.sources`, from 1. */
export interface Statement {
  text: string;
  refs: number[];
  /** The part to set in bold, as offsets in `text`. */
  strong?: [start: number, end: number];
  factId?: string;
  /** It comes from a pack that the reader added. */
  isForeign?: boolean;
}

/** A pack that did not come with Caveat. */
export interface ForeignView {
  /** Its id. */
  pack: string;
  title: string;
  /** "Not from Caveat". */
  label: string;
  /** "added by you on 3 May 2026 from harbor.json, author: A. Writer". */
  detail: string;
}

/** A status on one day. */
export interface StatusView {
  status: Status;
  /** The day it is about, as precise as known: the article's date, or today. */
  on: string;
  /** "In force", "Repealed". */
  label: string;
  /** ISO start of the period the day falls in. */
  since?: string;
  /** "since 23 Feb 2021", or the article's date "10 July 2017". */
  dateLabel: string;
  /** By what the status came. */
  by?: string;
  /** What is doubtful. */
  note?: string;
  refs: number[];
}

/** The strip: years as fractions 0..1 of its width. */
export interface StripView {
  startLabel: string;
  endLabel: string;
  bands: { from: number; to: number; status: Status | 'unchecked' }[];
  /** Changes inside a band, such as an amendment. */
  ticks: number[];
  /** Where the article stands; missing without a date. */
  article?: number;
  /** The same in words, for screen readers. */
  label: string;
}

/** One row of the figure's plot. */
export interface PlotRow {
  /** "Jan 2017"; "This article". */
  dateLabel: string;
  date: string;
  value: number;
  valueLabel: string;
  bound: Bound;
  /** Horizontal place, 0..1. */
  x: number;
  /** The article's own number. */
  isArticle?: true;
  refs: number[];
}

export interface PlotView {
  rows: PlotRow[];
  axis: { x: number; label: string }[];
  label: string;
}

export interface SourceView {
  /** The number by which statements refer to it. */
  number: number;
  id: string;
  kind: SourceKind;
  kindLabel: string;
  title: string;
  publisher: string;
  dateLabel?: string;
  url: string;
  /** An archived copy, or the web archive's look-up by address and date; a link only. */
  archiveUrl: string;
  quotes: string[];
  copyOf?: string;
  /** For citations. */
  csl: Source;
}

/** Two sources that disagree, both shown at equal weight. */
export interface DisagreementView {
  label: string;
  sides: { value: string; who: string; refs: number[] }[];
}

/** One line of the timeline under More. */
export interface TimelineItem {
  date: string;
  dateLabel: string;
  /** Missing for the article's own line. */
  statement?: Statement;
  /** The status that holds from here on, for the band at the side. */
  status: Status | 'unchecked';
  /** This line changes the status. */
  isTurn?: true;
  isArticle?: true;
  /** What the article's line says. */
  label?: string;
}

/** How the article's number compares with the counted ones. */
export interface Comparison {
  article: FigureReading;
  nearest?: { value: number; bound: Bound; date: string; factId: string; refs: number[] };
  newest?: { value: number; bound: Bound; date: string; factId: string; refs: number[] };
}

export interface CardContent {
  /** Unique on the page: the topic, and for figures the reading too. */
  key: string;
  subject: SubjectId;
  topic: string;
  language: Language;
  /** "Exemption"; "Figure, Cook County". */
  kindLabel: string;
  title: string;
  say: Statement;
  /** Missing when the article has no date, or the topic no status. */
  then?: StatusView;
  now?: StatusView;
  /** "When this was published", "Today" or "Last checked, Feb 2026". */
  thenLabel: string;
  nowLabel: string;
  /** "No date found", where the article has none. */
  noDate?: string;
  strip?: StripView;
  /** The general exemption: one row for each. */
  table?: { rows: { topic: string; name: string; then?: StatusView; now?: StatusView }[] };
  plot?: PlotView;
  comparison?: Comparison;
  disagreement?: DisagreementView;
  facts: Statement[];
  /** Set when the article is newer than the data, or there is nothing to compare with. */
  notice?: string;
  more: {
    timeline: TimelineItem[];
    facts: Statement[];
    /** What is contested or doubtful. */
    doubts: Statement[];
  };
  sources: SourceView[];
  verifiedThrough: string;
  /** "Verified until Feb 2026". */
  verifiedLabel: string;
  /** Packs on which the card rests that did not come with Caveat. */
  foreign?: ForeignView[];
}

/** Why a mention was marked, in plain words: label and text pairs. */
export interface WhyView {
  rows: { label: string; text: string }[];
  note: string;
}

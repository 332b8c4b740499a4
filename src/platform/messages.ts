import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Board, FoundFact, PageNotes } from '../cards/board';
import type { CardContent, ForeignView, WhyView } from '../cards/content';
import type { Mention } from '../core/mention';
import type { PageText } from '../core/page-text';
import type { Strictness } from '../core/strictness';
import type { Language, SubjectId } from '../core/vocabulary';
import type { BundleReason } from '../pack/bundle';
import type { FeedMessages } from './feed-messages';
import type { SitesChange, SitesView } from './sites-messages';

export type { PageText, TextBlock } from '../core/page-text';

/** Who reads: everything a card's words depend on beside the packs. */
export interface ReaderContext {
  language: Language;
  published?: string;
  dateSignal?: PageText['dateSignal'];
}

/** What the background finds in a page. */
export interface FoundMentions {
  /** In order of place. */
  mentions: Mention[];
  /** How many of them have a card. */
  noteCount: number;
  /** The interface's, which is dearer to ask for in a page. */
  language: Language;
}

/** Why a file was not taken in. */
export type AddReason = BundleReason | 'older' | 'too-many' | 'from-feed' | 'disk-full' | 'store';

/** The id of the pack that was taken in, or why none was; of many faults the first, with their number. */
export type AddAnswer =
  | { id: string }
  | {
      reason: AddReason;
      /** The line is that of the one file, and 0 where it is not known. */
      faults?: { file: string; line: number; message: string }[];
      faultCount?: number;
      versions?: [have: number, got: number];
    };

/** One pack in the popup's list, in the reader's language. */
export interface PackRow {
  id: string;
  title: string;
  version: number;
  author: string;
  /** "Feb 2026". */
  verifiedLabel: string;
  facts: number;
  /** Newest version first. */
  changes: { version: number; dateLabel: string; texts: string[] }[];
  /** Set for a pack that the reader added. */
  foreign?: ForeignView;
  /** Set for a pack that a feed of the reader brought: it goes with the feed. */
  isFromFeed?: boolean;
  /** Why it is in the store and not in use; in English, for who wrote the pack. */
  faults?: string[];
}

/** Why a page that is marked is left alone for a while. */
export type RestReason = 'pause' | 'site';

interface Messages extends FeedMessages {
  // page script -> background
  /** The gate found a rare word in this tab's page: bring the script that marks. */
  gateHit(): void;
  /** Finds the mentions in a page's text, in order of place; without the language library while nothing has needed it. */
  spotPage(story: Pick<PageText, 'title' | 'language' | 'text'>): FoundMentions & { isInDoubt: boolean };
  /** Finds them with the language library, where the first answer was in doubt. */
  spotPageAgain(story: Pick<PageText, 'title' | 'language' | 'text'>): FoundMentions;
  /** A reader wants the first card or the list: brings the script that draws them into this tab. False where the browser does not allow it. */
  bringCards(): boolean;
  /** What the card of a mention says; null when there is nothing sure. */
  explain(question: { mention: Mention; reader: ReaderContext }): CardContent | null;
  /** Why a mention was marked. */
  why(question: { mention: Mention; reader: ReaderContext }): WhyView;
  /** Tells the toolbar how many notes the page has; null: not reading. */
  showCount(count: number | null): void;

  /** The pause is over: said by the script that waits in pages for it. */
  pauseOver(): void;

  // popup, first run -> background
  /** Where Caveat reads by itself; with an address also what holds for its site. */
  getSites(question: { url?: string }): SitesView;
  /** Makes one choice, and gives what holds after it. */
  changeSites(question: { change: SitesChange; url?: string }): SitesView;
  /** How sure a mark must be. Kept by the background, because two that write the settings at once would lose a choice. */
  setStrictness(strictness: Strictness): void;

  // popup -> background
  /** The popup's list for mentions of a page. */
  getNotes(question: { page: Omit<PageText, 'text' | 'blocks'>; mentions: Mention[]; language: Language }): PageNotes;
  /** What holds today; with the article's date for its marker. */
  getBoard(question: { language: Language; published?: string }): Board;
  /** One card for a topic without a mention, from the board. */
  getTopicCard(question: { topic: string; reader: ReaderContext }): CardContent | null;
  /** Searches all facts; no query gives none. */
  searchFacts(question: { query: string; subject?: SubjectId; language: Language }): { total: number; facts: FoundFact[] };
  /** Runs Caveat on the page of a tab, as the toolbar button does. */
  readTab(tabId: number): { isReadable: boolean };
  /** Takes a pack in from the text of its one file; all of it or nothing. */
  addPack(file: { name: string; text: string }): AddAnswer;
  /** Takes a pack that the reader added out again, with all that came with it. */
  removePack(id: string): void;
  /** What the packs are, for the place where they are listed. */
  listPacks(question: { language: Language }): PackRow[];
  /** Ids, versions and any trouble of the packs in the store. */
  getPacks(): { packs: { id: string; title: string; version: number; verifiedThrough: string; facts: number }[]; trouble?: string };

  // popup, background -> page script (with a tab id)
  /** The page's mentions, as far as it has been read; none where the publisher asked for that. */
  getPage(): { page: PageText; mentions: Mention[]; isHidden: boolean; isOptedOut?: boolean };
  /**
   * A pause began, or the site was switched off: hides the marks. They come back when no reason is left, unless it was the reader who hid them.
   */
  setResting(rest: { reason: RestReason; shouldRest: boolean }): void;
  /** The strictness or the packs that the reader added are others than before: finds the mentions anew, where they are shown. */
  readAgain(): void;
  /** Scrolls to a mention and opens its card. */
  showMention(index: number): void;
  /** Hides or shows the marks; the reader may undo it. */
  setHidden(isHidden: boolean): void;
  /** Sets the article's date by hand; marks and cards follow. */
  setPublished(date: string | null): void;
}

/** The one typed map of what the parts of Caveat say to each other. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
export type MessageMap = Messages;

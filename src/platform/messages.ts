import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Board, FoundFact, PageNotes } from '../cards/board';
import type { CardContent, WhyView } from '../cards/content';
import type { Mention } from '../core/mention';
import type { PageText } from '../core/page-text';
import type { Language, SubjectId } from '../core/vocabulary';

export type { PageText, TextBlock } from '../core/page-text';

/** Who reads: everything a card's words depend on beside the packs. */
export interface ReaderContext {
  language: Language;
  published?: string;
  dateSignal?: PageText['dateSignal'];
}

interface Messages {
  // page script -> background
  /** The gate found a rare word in this tab's page: bring the script that marks. */
  gateHit(): void;
  /** Finds the mentions in a page's text, in order of place; without the language library while nothing has needed it. */
  spotPage(page: PageText): { mentions: Mention[]; isInDoubt: boolean };
  /** Finds them with the language library, where the first answer was in doubt. */
  spotPageAgain(page: PageText): Mention[];
  /** What the card of a mention says; null when there is nothing sure. */
  explain(question: { mention: Mention; reader: ReaderContext }): CardContent | null;
  /** Why a mention was marked. */
  why(question: { mention: Mention; reader: ReaderContext }): WhyView;
  /** Tells the toolbar how many notes the page has; null: not reading. */
  showCount(count: number | null): void;

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
  /** Ids, versions and any trouble of the packs in the store. */
  getPacks(): { packs: { id: string; title: string; version: number; verifiedThrough: string; facts: number }[]; trouble?: string };

  // popup -> page script (with a tab id)
  /** The page's mentions, as far as it has been read. */
  getPage(): { page: PageText; mentions: Mention[]; isHidden: boolean };
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

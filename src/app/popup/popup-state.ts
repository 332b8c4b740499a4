import type { Board, FoundFact, PageNotes } from '../../cards/board';
import type { CardContent } from '../../cards/content';
import type { Strictness } from '../../core/strictness';
import type { SubjectId } from '../../core/vocabulary';
import type { AddAnswer, PackRow } from '../../platform/messages';
import type { SitesDeeds, SitesState } from './sites-model';
import type { UpdatesDeeds, UpdatesState } from './updates-state';

/** What the popup shows; plain data, so that the gallery and tests can draw any of it. */

export const tabIds = ['page', 'board', 'search'] as const;
export type TabId = (typeof tabIds)[number];

export type PageView =
  | { name: 'loading' }
  | { name: 'unreadable' }
  | { name: 'failed' }
  /** The reader switched Caveat off here; one press reads the page all the same. */
  | { name: 'off' }
  /** The publisher asked that the page be left alone. */
  | { name: 'opted-out' }
  | { name: 'read'; notes: PageNotes; isHidden: boolean };

export interface SearchView {
  query: string;
  subject: SubjectId | undefined;
  /** Missing before the first search. */
  found?: { total: number; facts: FoundFact[] } | undefined;
  /** All facts on this device. */
  stored?: number | undefined;
}

export interface PopupState {
  tab: TabId;
  page: PageView;
  /** Missing until the board has come. */
  board?: Board | undefined;
  /** The card opened from the board. */
  topic?: CardContent | undefined;
  search: SearchView;
  /** What is wrong with the data, where something is. */
  trouble?: string | undefined;
  /** Missing until the settings have been read. */
  settings?: { isOpen: boolean; strictness: Strictness } | undefined;
  packs?: PacksState | undefined;
  sites?: SitesState | undefined;
}

/** Where packs are listed, added and taken out. */
export interface PacksState {
  isOpen: boolean;
  /** Missing until they have come. */
  rows?: PackRow[] | undefined;
  /** A file is being read and checked. */
  isBusy?: boolean | undefined;
  outcome?: PackOutcome | undefined;
  /** The view stands in a tab of its own, where a file can be chosen: a popup is closed by the browser's file dialog. */
  isTab: boolean;
  /** Missing where nothing can be asked. */
  updates?: UpdatesState | undefined;
}

/** What came of the reader's last deed. */
export type PackOutcome =
  | { kind: 'added'; title: string }
  | { kind: 'removed'; title: string }
  | { kind: 'refused'; file: string; answer: Extract<AddAnswer, { reason: unknown }> }
  | { kind: 'not-removed' };

export interface PacksDeeds {
  open: () => void;
  close: () => void;
  /** Goes where a file can be chosen. */
  openTab: () => void;
  add: (file: Pick<File, 'name' | 'size' | 'text'>) => void;
  remove: (id: string) => void;
  updates?: UpdatesDeeds;
}

export interface SettingsDeeds {
  open: () => void;
  close: () => void;
  setStrictness: (strictness: Strictness) => void;
}

/** What the reader can do in the popup. */
export interface PopupDeeds {
  openTab: (tab: TabId) => void;
  readPage: () => void;
  setPublished: (date: string | null) => void;
  setHidden: (isHidden: boolean) => void;
  showMention: (index: number) => void;
  openTopic: (topic: string) => void;
  closeTopic: () => void;
  loadTopic: (topic: string) => Promise<CardContent | null>;
  search: (query: string, subject: SubjectId | undefined) => void;
  /** Missing where nothing can be set. */
  settings?: SettingsDeeds;
  /** Missing where no packs can be managed. */
  packs?: PacksDeeds;
  sites?: SitesDeeds;
}

import type { FeedsView, FeedTrouble } from '../../platform/feed-messages';

/** Where feeds are turned on, listed, added and taken out; plain data, as `PacksState`. */
export interface UpdatesState {
  isOpen: boolean;
  /** Missing until it has come. */
  view?: FeedsView | undefined;
  /** What is being done: `switch`, `add`, or the id of a feed. */
  busy?: string | undefined;
  outcome?: UpdatesOutcome | undefined;
}

/** What came of the reader's last deed, where the list does not tell it. */
export type UpdatesOutcome =
  | { kind: 'added'; title: string }
  | { kind: 'removed'; title: string }
  | { kind: 'refused'; typed: TypedFeed; trouble: FeedTrouble; canAskLeave: boolean }
  | { kind: 'failed' };

/** As the reader typed it. */
export interface TypedFeed {
  address: string;
  fingerprint: string;
}

export interface UpdatesDeeds {
  open: () => void;
  close: () => void;
  setOn: (isOn: boolean) => void;
  ask: (id: string) => void;
  move: (id: string, to: 'back' | 'forward') => void;
  remove: (id: string) => void;
  /** Asks the browser for leave to read from the feed's host. */
  giveLeave: (id: string) => void;
  /** `withLeave`: after asking the browser for leave to read from its host. */
  add: (feed: TypedFeed, withLeave: boolean) => void;
  /** Goes where a feed can be added. */
  openTab: () => void;
}

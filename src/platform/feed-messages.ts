import type { Language } from '../core/vocabulary';
import type { FeedFaultDetails, FeedReason } from '../feed/feed-fault';

/** Why a feed gave nothing new: what is wrong with what it sent, or with taking it in. */
export type AskReason =
  | FeedReason
  /** It never answered; its host may be down, or may not let extensions read from it. */
  | 'no-leave'
  /** It was not asked: this browser would tell its host who asks, unless the reader lets Caveat read from there. */
  | 'needs-leave'
  /** What was typed is no address of a feed, or no fingerprint. */
  | 'no-address'
  | 'no-fingerprint'
  /** It is there already. */
  | 'there'
  /** It was removed meanwhile. */
  | 'gone'
  | 'too-many'
  | 'id-taken'
  /** Something of Caveat itself broke while it was at it. */
  | 'broken';

/** What went wrong when a feed was asked, kept until it goes well. */
export interface FeedTrouble extends Pick<FeedFaultDetails, 'pack' | 'at' | 'minimumCaveat' | 'status'> {
  reason: AskReason;
  /** For the publisher, in English; of many the first few. */
  messages?: string[];
}

/** One feed in the popup, in the reader's language. */
export interface FeedView {
  id: string;
  /** Missing until the feed has told it. */
  title?: string;
  isOwn: boolean;
  address: string;
  host: string;
  fingerprint: string;
  /** The sequence in use and the day on which it was issued; missing while the packs of the build are in use. */
  version?: { sequence: number; dateLabel: string };
  /** When it was last asked; missing: never. */
  askedLabel?: string;
  /** What came with the version in use. */
  packs: { title: string; version: number; changes: string[] }[];
  fault?: FeedTrouble & { atLabel?: string };
  /** Leave for this host would help, and is not given yet. */
  canAskLeave: boolean;
  /** What can be gone to; sequence 0: what came with Caveat. */
  move?: { to: 'back' | 'forward'; sequence: number };
  /** The packs in the store do not fit this Caveat; those that came with it are in use. */
  isAside: boolean;
}

export interface FeedsView {
  /** Whether feeds are asked by themselves. */
  isOn: boolean;
  /** Whether the build names a feed of ours. */
  hasOwn: boolean;
  /** Feeds are asked only with the reader's leave for their host: else this browser would tell the host who asks. */
  needsLeave: boolean;
  /** Of Caveat itself. */
  caveat: string;
  feeds: FeedView[];
}

export type AddFeedAnswer = { id: string } | (FeedTrouble & { canAskLeave?: boolean });

/** popup -> background; all of them from our own pages alone. */
export interface FeedMessages {
  getFeeds(question: { language: Language }): FeedsView;
  /** Turning on asks at once all feeds that are due. */
  setUpdates(isOn: boolean): void;
  /** Asks a feed now; what came of it is told by `getFeeds`. */
  askFeed(id: string): void;
  /** Adds a feed when all that it brings can be used, and nothing otherwise. */
  addFeed(feed: { address: string; fingerprint: string }): AddFeedAnswer;
  /** The browser is being asked for leave to read from the hosts of feeds at these addresses, which it did not give yet: what no feed needs is given back. */
  noteLeave(asked: { addresses: string[] }): void;
  /** Takes a feed out with its packs and the leave that it had; our own stays. */
  removeFeed(id: string): void;
  moveFeed(move: { id: string; to: 'back' | 'forward' }): void;
}

/** What a script in a web page never has a reason to ask. */
export const feedMessages = [
  'getFeeds',
  'setUpdates',
  'askFeed',
  'addFeed',
  'noteLeave',
  'removeFeed',
  'moveFeed',
] as const satisfies (keyof FeedMessages)[];

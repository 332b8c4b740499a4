import type { FeedPack } from '../feed/feed-index';
import type { LocalText } from '../pack/schema';
import type { FeedTrouble } from '../platform/feed-messages';
import type { AddedRow } from './added-row';

/** The id of the feed that the build names; any other feed has its address for an id. */
export const ownFeed = 'own';

/** What one index of a feed brought. */
export interface Edition {
  /** 0 for the packs that the build ships: what an own feed goes back to from its first index. */
  sequence: number;
  /** ISO instant. */
  issued?: string;
  packs: Pick<FeedPack, 'id' | 'version' | 'sha256'>[];
  /** Of an own feed: the build and shipped packs beside which its packs were found without fault. */
  checkedBeside?: string;
}

/** A feed and all that is known of asking it. Killed at any moment, the background finds here what to do next. */
export interface FeedRow {
  id: string;
  /** Of its folder, with a slash at the end. */
  address: string;
  /** The key that the build names, to see when another build names another; missing for a feed that the reader added. */
  buildKey?: string;
  /** The key that is trusted now: rotations lead away from the first one. */
  key: string;
  fingerprint: string;
  /** Missing until the first index was taken. */
  title?: LocalText;
  /** ISO day on which the reader added it, or turned the updates on. */
  on: string;
  /** The newest index that was taken: an older one is refused from then on, also after going back. */
  sequence: number;
  text: string;
  /** In use. */
  current: Edition;
  /** One version back, or forward where the reader went back. */
  other?: Edition;
  isBack: boolean;
  lastAskedMs?: number;
  lastSuccessMs?: number;
  nextAskMs: number;
  /** In a row. */
  failures: number;
  fault?: FeedTrouble;
  /** Whether it was asked once more because leave for its host had come; missing again when that is given back. */
  hasLeave?: true;
}

/** Whether the key that the build names leads to a feed's row; a feed that the reader added asks no build. */
export function isOfBuild({ id, key, buildKey }: Pick<FeedRow, 'id' | 'key' | 'buildKey'>, feedKey: string | undefined): boolean {
  return id !== ownFeed || (feedKey !== undefined && (buildKey === feedKey || key === feedKey));
}

/** A pack that a feed brought. Those of the edition in use and of the one that can be gone to are kept. */
export interface FeedPackRow extends AddedRow {
  /** The feed's id. */
  feed: string;
  sha256: string;
}

/** What holds for all feeds together. */
export type SwitchRow =
  /** Whether the reader wants feeds to be asked; missing: no. */
  | { name: 'updates'; isOn: boolean }
  /** The hosts, as match patterns, for which the browser was asked for leave on behalf of feeds, and when. */
  | { name: 'leave'; askedMs: Record<string, number> };

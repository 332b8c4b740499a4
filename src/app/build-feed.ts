import { fingerprintOf } from '../feed/signature';
import { type FeedRow, isOfBuild, ownFeed } from '../store/feed-rows';
import type { Feeds } from '../store/feeds';
import { todayIn } from './today';

/** Our own feed, as the build names it. */
export interface BuildFeed {
  address: string;
  /** base64url. */
  key: string;
}

/** The feed that this build names; undefined for a build without one, which has the facts that it ships. */
export function getBuildFeed(): BuildFeed | undefined {
  // Put there, and checked, by wxt.config.ts.
  const address: string | undefined = import.meta.env.CAVEAT_FEED_URL;
  const key: string | undefined = import.meta.env.CAVEAT_FEED_KEY;
  return address && key ? { address, key } : undefined;
}

/**
 * Brings the store's own feed in line with what the build names. A new address is asked from then on. A new key that no rotation led to begins
 * anew, at what ships: the old one may have been stolen, with all that it signed. Without a feed nothing of one stays.
 */
export async function keepOwnFeed(feeds: Feeds, build: BuildFeed | undefined): Promise<void> {
  const row = await feeds.get(ownFeed);
  // Nothing is written where nothing is to be changed: this is done at each start.
  if (build === undefined) return row && feeds.remove(ownFeed);
  const { address, key } = build;
  const isTrusted = row !== undefined && isOfBuild(row, key);
  if (row !== undefined && !isTrusted) await feeds.remove(ownFeed);
  if (!isTrusted) await feeds.open(await createRow(build));
  else if (row.address !== address || row.buildKey !== key) await feeds.note(ownFeed, { address, buildKey: key });
}

async function createRow({ address, key }: BuildFeed): Promise<FeedRow> {
  const fingerprint = await fingerprintOf(key);
  const none = { sequence: 0, packs: [] };
  const asked = { nextAskMs: 0, failures: 0 };
  const on = todayIn(new Date());
  return { id: ownFeed, address, buildKey: key, key, fingerprint, on, sequence: 0, text: '', current: none, isBack: false, ...asked };
}

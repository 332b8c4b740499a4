import { fingerprintOf } from '../feed/signature';
import { ownFeed } from '../store/feed-rows';
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
 * Brings the store's own feed in line with what the build names: a new address is asked from then on, a new key begins anew, and without a
 * feed nothing of one stays. What it brought so far stays in use, and older indexes stay refused.
 */
export async function keepOwnFeed(feeds: Feeds, build: BuildFeed | undefined): Promise<void> {
  if (build === undefined) return feeds.remove(ownFeed);
  const { address, key } = build;
  const row = await feeds.get(ownFeed);
  if (row === undefined) {
    const none = { sequence: 0, packs: [] };
    const fingerprint = await fingerprintOf(key);
    const asked = { nextAskMs: 0, failures: 0 };
    const on = todayIn(new Date());
    await feeds.open({
      id: ownFeed,
      address,
      buildKey: key,
      key,
      fingerprint,
      on,
      sequence: 0,
      text: '',
      current: none,
      isBack: false,
      ...asked,
    });
  } else if (row.address !== address || row.buildKey !== key) {
    const renewed = row.buildKey === key ? {} : { buildKey: key, key, fingerprint: await fingerprintOf(key) };
    await feeds.note(ownFeed, { address, ...renewed });
  }
}

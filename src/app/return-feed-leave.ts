import { hostPattern } from '../platform/host-leave';
import { returnLeave } from '../platform/site-leave';
import type { Feeds } from '../store/feeds';
import { listFeedHosts } from './list-feeds';

const openPromptMs = 60 * 60 * 1000; // longer than a browser's question stays open, and its answer is on its way

/** Writes down that the browser is being asked for leave for feeds at these addresses: what comes of it may never be heard. */
export async function noteAskedLeave(feeds: Feeds, addresses: readonly string[], nowMs: number): Promise<void> {
  const asked = Object.fromEntries(addresses.map((address) => [hostPattern(address), nowMs]));
  if (addresses.length > 0) await feeds.changeAskedLeave((before) => ({ ...before, ...asked }));
}

interface ReturnOptions {
  feeds: Feeds;
  /** Whether the reader's choice of sites needs leave for a pattern, which then stays. */
  isWantedBySites: (pattern: string) => Promise<boolean>;
  nowMs: number;
  /** Leaves alone what was asked for so lately that its feed may yet come. */
  isFeedOnItsWay: boolean;
}

/**
 * Gives back the leave that was asked for feeds and that neither a feed nor the choice of sites needs now. What the reader granted in the
 * browser's own settings was not asked for, and is not touched.
 */
export async function returnFeedLeave({ feeds, isWantedBySites, nowMs, isFeedOnItsWay }: ReturnOptions): Promise<void> {
  const asked = Object.entries(await feeds.readAskedLeave());
  if (asked.length === 0) return;
  const needed = await listFeedHosts(feeds);
  const isLate = (askedMs: number) => Math.abs(nowMs - askedMs) < openPromptMs;
  const spare = asked.filter(([pattern, askedMs]) => !needed.includes(pattern) && !(isFeedOnItsWay && isLate(askedMs)));
  for (const [pattern] of spare) {
    if (!(await isWantedBySites(pattern))) await returnLeave([pattern]);
    // Last: whoever is ended before does it again.
    await forget(feeds, pattern);
  }
}

async function forget(feeds: Feeds, pattern: string): Promise<void> {
  for (const { id, address, hasLeave } of await feeds.list()) {
    if (hasLeave && hostPattern(address) === pattern) await feeds.note(id, { hasLeave: undefined });
  }
  await feeds.changeAskedLeave(({ [pattern]: _, ...rest }) => rest);
}

import { isDue, latestAsk, nextAskAfterFailure, nextWake } from '../feed/next-ask';
import { clearAlarm, hasAlarm, setAlarm, stayAwake } from '../platform/alarm';
import { type FeedRow, isOfBuild } from '../store/feed-rows';
import type { Feeds } from '../store/feeds';
import type { AskOutcome } from './ask-feed';

export const askAlarm = 'ask-feeds';

const mostLateMs = 5 * 60 * 1000; // later than that it is no wake on time, but a browser or computer that has just come back

interface RoundsOptions {
  feeds: Feeds;
  ask: (feed: FeedRow) => Promise<AskOutcome>;
  /** Whether a request will be made; without leave `ask` only says why not. */
  mayAsk: (feed: FeedRow) => Promise<boolean>;
  /** The key that the build names: a row that it does not lead to is as good as gone. */
  feedKey: string | undefined;
  /** Facts are others now. */
  onTaken: () => Promise<void>;
  random?: () => number;
  nowMs?: () => number;
}

/** When which feed is asked. All that must outlive the worker stands in the store and in the browser's one alarm. */
export interface FeedRounds {
  /** Sets the one alarm for the feed that is due next, or takes it away while updates are off. */
  plan: () => Promise<void>;
  /** The same where the browser has lost the alarm, or has one further away than any can be; else it stays. */
  mend: () => Promise<void>;
  /** The alarm went off, so late. */
  wake: (lateMs: number) => Promise<void>;
  /** Asks all feeds that are due, one after the other. */
  askDue: () => Promise<void>;
  /** Asks a feed now; one that is being asked is not asked twice. */
  askOne: (id: string) => Promise<void>;
}

export function createFeedRounds(options: RoundsOptions): FeedRounds {
  const { feeds, ask, mayAsk, feedKey, onTaken, random = Math.random, nowMs = Date.now } = options;
  // Only spares a second request while this worker lives.
  const asking = new Map<string, Promise<void>>();

  async function plan(): Promise<void> {
    const rows = (await feeds.isOn()) ? await feeds.list() : [];
    if (rows.length === 0) return clearAlarm(askAlarm);
    const moments = rows.map(({ nextAskMs }) => (isDue(nextAskMs, nowMs()) ? nowMs() : nextAskMs));
    await setAlarm(askAlarm, nextWake(Math.min(...moments), nowMs(), random));
  }

  async function mend(): Promise<void> {
    if ((await feeds.isOn()) && !(await hasAlarm(askAlarm, latestAsk(nowMs())))) await plan();
  }

  async function askOnce(id: string): Promise<void> {
    const feed = await feeds.get(id);
    if (feed === undefined || !isOfBuild(feed, feedKey)) return;
    const failures = feed.failures + 1;
    // As if it had failed: a worker that is ended in the middle comes back to it later, not at once and for ever.
    const asked = (await mayAsk(feed)) ? { lastAskedMs: nowMs() } : {};
    await feeds.note(id, { ...asked, failures, nextAskMs: nextAskAfterFailure(nowMs(), failures, random) });
    await plan();
    const awake = new AbortController();
    stayAwake(awake.signal);
    try {
      const outcome = await ask(feed);
      if (outcome === 'taken') await onTaken();
      // What is in the place of one that has gone has done nothing wrong.
      else if (outcome !== 'same' && outcome.reason !== 'gone') await feeds.note(id, { fault: outcome });
    } finally {
      awake.abort();
      await plan();
    }
  }

  async function askOne(id: string): Promise<void> {
    if (!(await feeds.isOn())) return;
    const running = asking.get(id) ?? askOnce(id).finally(() => asking.delete(id));
    asking.set(id, running);
    await running;
  }

  async function askDue(): Promise<void> {
    const due = (await feeds.list()).filter(({ nextAskMs }) => isDue(nextAskMs, nowMs()));
    for (const { id } of due) await askOne(id);
  }

  async function wake(lateMs: number): Promise<void> {
    if (lateMs <= mostLateMs) await askDue();
    await plan();
  }

  return { plan, mend, wake, askDue, askOne };
}

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskOutcome } from '../../../src/app/ask-feed';
import { keepOwnFeed } from '../../../src/app/build-feed';
import { createFeedRounds } from '../../../src/app/feed-rounds';
import { nextAskAfterFailure, nextAskAfterSuccess, nextWake } from '../../../src/feed/next-ask';
import { clearAlarm, hasAlarm, setAlarm } from '../../../src/platform/alarm';
import { ownFeed } from '../../../src/store/feed-rows';
import type { Feeds } from '../../../src/store/feeds';
import { PackStore } from '../../../src/store/pack-store';
import { createKey } from './feed-world';

const hourMs = 60 * 60 * 1000;
const minuteMs = 60 * 1000;

/** The browser's one alarm, which outlives the worker. */
let alarmMs: number | undefined;
vi.mock('../../../src/platform/alarm', () => ({ setAlarm: vi.fn(), clearAlarm: vi.fn(), hasAlarm: vi.fn(), stayAwake: vi.fn() }));

let feeds: Feeds;
let store: PackStore;
let nowMs: number;
let asked: string[];
let outcome: AskOutcome | (() => Promise<AskOutcome>);
let mayAsk: boolean;
let feedKey: string;
let count = 0;

/** As a worker that was just woken has them. */
const rounds = (random = () => 0.5) =>
  createFeedRounds({
    feeds,
    ask: async ({ id }) => {
      asked.push(id);
      const come = typeof outcome === 'function' ? await outcome() : outcome;
      if (come === 'same') await feeds.note(id, { failures: 0, nextAskMs: nextAskAfterSuccess(nowMs, random) });
      return come;
    },
    mayAsk: async () => mayAsk,
    feedKey,
    onTaken: async () => undefined,
    random,
    nowMs: () => nowMs,
  });

beforeEach(async () => {
  vi.mocked(setAlarm).mockImplementation(async (_, whenMs) => {
    alarmMs = whenMs;
  });
  vi.mocked(clearAlarm).mockImplementation(async () => {
    alarmMs = undefined;
  });
  vi.mocked(hasAlarm).mockImplementation(async (_, latestMs) => alarmMs !== undefined && alarmMs <= latestMs);
  count += 1;
  store = new PackStore(async () => ({}), { name: `caveat-rounds-${count}`, shipped: [] });
  feeds = store.feeds;
  const key = await createKey();
  feedKey = key.publicKey;
  mayAsk = true;
  await keepOwnFeed(feeds, { address: 'https://feed.example/', key: feedKey });
  nowMs = Date.UTC(2026, 2, 5);
  asked = [];
  outcome = 'same';
  alarmMs = undefined;
});
afterEach(() => store.close());

describe('while updates are off', () => {
  it('there is no alarm and nothing is asked, not by hand either', async () => {
    await rounds().plan();
    await rounds().mend();
    await rounds().askOne(ownFeed);
    await rounds().wake(0);
    expect([alarmMs, asked]).toEqual([undefined, []]);
  });

  it('turning them off takes the alarm away', async () => {
    await feeds.setOn(true);
    await rounds().plan();
    expect(alarmMs).toBeGreaterThan(nowMs);
    await feeds.setOn(false);
    await rounds().plan();
    expect(alarmMs).toBeUndefined();
  });
});

describe('while updates are on', () => {
  beforeEach(() => feeds.setOn(true));

  it('a feed is asked once a day, at another time each day', async () => {
    await rounds().askDue();
    expect(asked).toEqual([ownFeed]);
    expect(alarmMs).toBe(nowMs + 24 * hourMs);
    nowMs = alarmMs!;
    await rounds(() => 0).wake(0);
    expect(asked).toHaveLength(2);
    expect(alarmMs).toBe(nowMs + 20 * hourMs);
  });

  it('an alarm that comes before a feed is due asks nothing', async () => {
    await rounds().askDue();
    nowMs += hourMs;
    await rounds().wake(0);
    expect(asked).toHaveLength(1);
  });

  it('an alarm that is late, because browser or computer slept, asks a while later', async () => {
    nowMs += 30 * hourMs;
    await rounds().wake(6 * minuteMs);
    expect(asked).toEqual([]);
    expect(alarmMs).toBe(nowMs + 17.5 * minuteMs);
  });

  it('an alarm that the browser lost is set again; one that is there stays', async () => {
    await rounds().mend();
    const first = alarmMs!;
    expect(first).toBeGreaterThanOrEqual(nowMs + 5 * minuteMs);
    await rounds(() => 0.9).mend();
    expect(alarmMs).toBe(first);
  });

  it('failures are told, and rest an hour, two, four, and at most a day', async () => {
    outcome = { reason: 'slow' };
    const rests: number[] = [];
    for (let times = 0; times < 7; times += 1) {
      await rounds().askOne(ownFeed);
      const { nextAskMs, failures, fault } = (await feeds.get(ownFeed))!;
      expect([failures, fault]).toEqual([times + 1, { reason: 'slow' }]);
      rests.push((nextAskMs - nowMs) / hourMs);
      nowMs = nextAskMs;
    }
    expect(rests).toEqual([1, 2, 4, 8, 16, 24, 24]);
    outcome = 'same';
    await rounds().askOne(ownFeed);
    expect((await feeds.get(ownFeed))?.failures).toBe(0);
  });

  it('a worker that is killed while it asks leaves an alarm for later, and asks not at once again', async () => {
    // Never comes back, as nothing does after a kill.
    outcome = () => new Promise(() => undefined);
    void rounds().askDue();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(alarmMs).toBe(nowMs + hourMs);
    outcome = 'same';
    await rounds().wake(0);
    expect(asked).toHaveLength(1);
    nowMs += hourMs;
    await rounds().wake(0);
    expect(asked).toHaveLength(2);
  });

  it('a moment that a clock left when it was ahead is taken for one that is past', async () => {
    await feeds.note(ownFeed, { nextAskMs: nowMs + 365 * 24 * hourMs });
    alarmMs = nowMs + 365 * 24 * hourMs;
    await rounds().mend();
    expect(alarmMs).toBe(nowMs + 17.5 * minuteMs);
    nowMs = alarmMs!;
    await rounds().wake(0);
    expect(asked).toEqual([ownFeed]);
    // The longest that can be written is none of it.
    await feeds.note(ownFeed, { nextAskMs: nowMs + 28.8 * hourMs });
    await rounds().wake(0);
    expect([asked.length, alarmMs]).toEqual([1, nowMs + 28.8 * hourMs]);
  });

  it('a feed whose key the build does not name any more is not asked', async () => {
    feedKey = (await createKey()).publicKey;
    await rounds().askOne(ownFeed);
    expect(asked).toEqual([]);
  });

  it('a feed that may not be asked has no moment at which it was, and rests like one that failed', async () => {
    [mayAsk, outcome] = [false, { reason: 'needs-leave' }];
    await rounds().askOne(ownFeed);
    const row = (await feeds.get(ownFeed))!;
    expect(row).toMatchObject({ fault: { reason: 'needs-leave' }, nextAskMs: nowMs + hourMs });
    expect(row.lastAskedMs).toBeUndefined();
    mayAsk = true;
    await rounds().askOne(ownFeed);
    expect((await feeds.get(ownFeed))?.lastAskedMs).toBe(nowMs);
  });

  it('what is said of a feed that has gone is not noted beside the one in its place', async () => {
    outcome = { reason: 'gone' };
    await rounds().askOne(ownFeed);
    expect((await feeds.get(ownFeed))?.fault).toBeUndefined();
  });

  it('two clicks ask once', async () => {
    const same = rounds();
    await Promise.all([same.askOne(ownFeed), same.askOne(ownFeed)]);
    expect(asked).toHaveLength(1);
  });
});

it('jitter lies between 20 and 28 hours, and around each back-off', () => {
  for (const part of [0, 0.25, 0.999]) {
    const hours = nextAskAfterSuccess(0, () => part) / hourMs;
    expect(hours).toBeGreaterThanOrEqual(20);
    expect(hours).toBeLessThanOrEqual(28);
    const back = nextAskAfterFailure(0, 3, () => part) / hourMs;
    expect(back).toBeGreaterThanOrEqual(3.2);
    expect(back).toBeLessThanOrEqual(4.8);
    expect(nextWake(0, 0, () => part)).toBeGreaterThanOrEqual(5 * minuteMs);
    expect(nextWake(50 * hourMs, 0, () => part)).toBe(50 * hourMs);
  }
});

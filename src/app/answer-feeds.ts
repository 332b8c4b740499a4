import type { Tagger } from '../core/doc';
import { nextAskAfterSuccess } from '../feed/next-ask';
import { parseFingerprint } from '../feed/signature';
import { onAlarm } from '../platform/alarm';
import { checkData } from '../platform/check-message';
import { onStartup } from '../platform/extension';
import { parseFeedAddress } from '../platform/feed-address';
import type { AddFeedAnswer, FeedMessages } from '../platform/feed-messages';
import { hasHostLeave, tellsWhoAsks } from '../platform/host-leave';
import { onLeaveChange } from '../platform/site-leave';
import { createSpotter } from '../spot/spot';
import { type FeedRow, ownFeed } from '../store/feed-rows';
import type { LoadedPacks, PackStore } from '../store/pack-store';
import { type AskTools, askFeed } from './ask-feed';
import { getBuildFeed, keepOwnFeed } from './build-feed';
import { askAlarm, createFeedRounds } from './feed-rounds';
import { listFeeds, wantsLeave } from './list-feeds';
import { noteAskedLeave, returnFeedLeave } from './return-feed-leave';
import { tellTrouble } from './tell-trouble';
import { todayIn } from './today';

const timeLimitMs = 60_000; // for each file; the largest, of 8 MB, needs a line of 1.1 megabits a second

interface FeedWiring {
  answer: (name: keyof FeedMessages, run: (data: unknown) => unknown) => void;
  store: PackStore;
  build: string;
  getTagger: () => Promise<Tagger>;
  /** What is in use. */
  getLoaded: () => Promise<LoadedPacks>;
  /** Makes everything anew that was made of the packs. */
  startAgain: () => Promise<void>;
  /** Whether the reader's choice of sites needs leave for a pattern, which then stays. */
  isWantedBySites: (pattern: string) => Promise<boolean>;
}

/** Answers all that is said about feeds, and asks them when the browser's alarm says so. */
export function answerFeeds({ answer, store, build, getTagger, getLoaded, startAgain, isWantedBySites }: FeedWiring): void {
  const { feeds } = store;
  const ownFromBuild = getBuildFeed();
  const tools: AskTools = {
    store,
    build,
    getCreateSpot: async () => {
      const tag = await getTagger();
      return (packs) => createSpotter(packs, tag);
    },
    hasLeave: hasHostLeave,
    needsLeave: tellsWhoAsks(),
    nextAsk: (nowMs) => nextAskAfterSuccess(nowMs, Math.random),
    now: () => new Date(),
    // Only a build for tests names another limit: the code that ships is the same.
    timeLimitMs: Number(import.meta.env.CAVEAT_FEED_TIME_LIMIT_MS ?? timeLimitMs),
  };
  const rounds = createFeedRounds({
    feeds,
    ask: (feed) => askFeed(feed, false, tools),
    mayAsk: async ({ address }) => !tools.needsLeave || (await tools.hasLeave(address)),
    feedKey: ownFromBuild?.key,
    onTaken: startAgain,
  });

  onAlarm(askAlarm, (lateMs) => void rounds.wake(lateMs).catch(() => undefined));
  // Planned anew, so that nothing that became due while the browser was closed is asked in its first minutes.
  onStartup(() => void rounds.plan().catch(() => undefined));
  void putRight().catch(() => undefined);
  // Wherever it was given: the question may close the popup that asked it.
  onLeaveChange(() => void useLeave().catch(() => undefined));

  answer('getFeeds', async (data) => {
    const { language } = checkData('getFeeds', data);
    await keepOwnFeed(feeds, ownFromBuild);
    const { setAside = [], isFeedAside, renewed } = await getLoaded();
    const aside = new Set(setAside.flatMap(({ added }) => (added.isFromFeed ? [added.file] : [])));
    if (isFeedAside) aside.add(ownFeed);
    const { needsLeave, hasLeave } = tools;
    const inUse = new Set(renewed?.keys());
    return listFeeds(feeds, { language, caveat: build, hasOwn: ownFromBuild !== undefined, needsLeave, aside, inUse, hasLeave });
  });
  answer('setUpdates', async (data) => {
    const isOn = checkData('setUpdates', data);
    await keepOwnFeed(feeds, ownFromBuild);
    await feeds.setOn(isOn);
    await rounds.plan();
    if (isOn) await rounds.askDue();
    else await returnLeave();
  });
  answer('noteLeave', async (data) => {
    const addresses = checkData('noteLeave', data).addresses.map(parseFeedAddress);
    await noteAskedLeave(
      feeds,
      addresses.filter((address) => address !== undefined),
      Date.now(),
    );
  });
  answer('askFeed', (data) => rounds.askOne(checkData('askFeed', data)));
  answer('addFeed', async (data) => {
    const { address, fingerprint } = checkData('addFeed', data);
    const outcome = await addFeed(address, fingerprint);
    if ('id' in outcome) await Promise.all([startAgain(), rounds.plan()]);
    // It was not added, was there already, or is not asked again while updates are off.
    await returnLeave().catch(() => undefined);
    return outcome;
  });
  answer('removeFeed', async (data) => {
    const id = checkData('removeFeed', data);
    if (id === ownFeed) throw new Error('The feed of the build is turned off, not removed.');
    await feeds.remove(id);
    await returnLeave();
    await Promise.all([startAgain(), rounds.plan()]);
  });
  answer('moveFeed', async (data) => {
    const { id, to } = checkData('moveFeed', data);
    if (await feeds.move(id, to)) await startAgain();
  });

  async function addFeed(typed: string, fingerprint: string): Promise<AddFeedAnswer> {
    try {
      const address = parseFeedAddress(typed);
      if (address === undefined) return { reason: 'no-address' };
      const key = parseFingerprint(fingerprint);
      if (key === undefined) return { reason: 'no-fingerprint' };
      const isThere = address === ownFromBuild?.address || (await feeds.get(address)) !== undefined;
      if (isThere) return { reason: 'there' };
      const outcome = await askFeed(newRow(address, key), true, tools);
      if (outcome === 'taken') return { id: address };
      if (outcome === 'same') return { reason: 'there' };
      return { ...outcome, canAskLeave: wantsLeave(outcome.reason) };
    } catch (error) {
      return tellTrouble(error);
    }
  }

  /** A feed that could not be reached may be, now that the reader lets Caveat read from its host. */
  async function useLeave(): Promise<void> {
    for (const { id, address, fault, hasLeave } of await feeds.list()) {
      if (fault === undefined || !wantsLeave(fault.reason) || hasLeave || !(await hasHostLeave(address))) continue;
      await feeds.note(id, { hasLeave: true });
      await rounds.askOne(id);
    }
  }

  /** At each start: the build may be another one, and the worker before may have been ended in the middle. */
  async function putRight(): Promise<void> {
    await keepOwnFeed(feeds, ownFromBuild);
    await rounds.mend();
    await returnLeave(true);
  }

  function returnLeave(isFeedOnItsWay = false): Promise<void> {
    return returnFeedLeave({ feeds, isWantedBySites, nowMs: Date.now(), isFeedOnItsWay });
  }
}

/** A feed that has yet to show that it can be used. */
function newRow(address: string, fingerprint: string): FeedRow {
  const nowMs = Date.now();
  const on = todayIn(new Date(nowMs));
  const none = { sequence: 0, packs: [] };
  const asked = { lastAskedMs: nowMs, nextAskMs: nowMs, failures: 0 };
  return { id: address, address, key: fingerprint, fingerprint, on, sequence: 0, text: '', current: none, isBack: false, ...asked };
}

import { checkFeedPacks } from '../feed/check-feed-packs';
import { FeedFault } from '../feed/feed-fault';
import { type FeedIndex, type FeedPack, longestFeed } from '../feed/feed-index';
import { type OpenedFeed, openFeed } from '../feed/open-feed';
import { type OpenedPack, openFeedPack } from '../feed/open-feed-pack';
import { fingerprintOf } from '../feed/signature';
import type { Spot } from '../pack/check-examples';
import type { Pack } from '../pack/schema';
import type { FeedTrouble } from '../platform/feed-messages';
import { fetchLimited } from '../platform/fetch-limited';
import { signOf } from '../store/added-row';
import { type FeedRow, ownFeed } from '../store/feed-rows';
import type { TakeRefusal } from '../store/feeds';
import type { PackStore } from '../store/pack-store';
import { tellTrouble } from './tell-trouble';

/** All packs of one index together; the shipped ones have 1 MB. Each is held in memory until all are checked. */
const longestIndexPacks = 24 * 1024 * 1024;

export interface AskTools {
  store: PackStore;
  /** The version of Caveat. */
  build: string;
  /** Brings what makes a spotter, and the language library with it. */
  getCreateSpot: () => Promise<(packs: readonly Pack[]) => Spot>;
  hasLeave: (address: string) => Promise<boolean>;
  /** Whether no feed may be asked without it. */
  needsLeave: boolean;
  nextAsk: (nowMs: number) => number;
  now: () => Date;
  /** For each file, from the first byte sent to the last one read. */
  timeLimitMs: number;
}

/** What came of asking: something new is in the store, nothing is new, or why nothing was taken. */
export type AskOutcome = 'taken' | 'same' | FeedTrouble;

/**
 * Asks a feed once. Nothing is written before everything of its index was downloaded, verified, linted and tried by its examples; then all of it
 * is written in one transaction. `isNew`: the feed comes into the store with its first index, or not at all; its key may then be a fingerprint.
 */
export async function askFeed(feed: FeedRow, isNew: boolean, tools: AskTools): Promise<AskOutcome> {
  try {
    if (tools.needsLeave && !(await tools.hasLeave(feed.address))) return { reason: 'needs-leave' };
    const opened = await openIndex(feed, tools);
    const isSame = !isNew && opened.index.sequence === feed.sequence;
    if (isSame && (await isWhole(feed, tools))) {
      await noteSame(feed, opened, tools);
      return 'same';
    }
    const refusal = await takeIn(feed, isNew, opened, tools);
    return refusal === undefined ? 'taken' : toTrouble(refusal);
  } catch (error) {
    const trouble = tellTrouble(error);
    // A browser does not say whether a host is down or only gives other origins no leave; one that answered before gave it.
    const mayWantLeave = trouble.reason === 'unreachable' && feed.lastSuccessMs === undefined && !(await tools.hasLeave(feed.address));
    return mayWantLeave ? { ...trouble, reason: 'no-leave' } : trouble;
  }
}

async function openIndex({ address, key, sequence, text: held }: FeedRow, { timeLimitMs, now, build }: AskTools): Promise<OpenedFeed> {
  const bytes = await fetchLimited(`${address}feed.json`, { mostBytes: longestFeed, timeLimitMs });
  const text = new TextDecoder().decode(bytes);
  return openFeed(text, { key, sequence, text: held, now: now(), caveat: build });
}

/** The store has all that the newest edition names: what is missing of the one before, to which the reader may have gone back, comes no more. */
async function isWhole(feed: FeedRow, { store }: AskTools): Promise<boolean> {
  const newest = feed.isBack && feed.other !== undefined ? feed.other : feed.current;
  return (await store.feeds.readEdition(feed, newest)).length === newest.packs.length;
}

async function noteSame(feed: FeedRow, { key }: OpenedFeed, { store, now, nextAsk }: AskTools): Promise<void> {
  const nowMs = now().getTime();
  const renewed = key === feed.key ? {} : { key, fingerprint: await fingerprintOf(key) };
  await store.feeds.noteSame(feed, { ...renewed, lastSuccessMs: nowMs, nextAskMs: nextAsk(nowMs), failures: 0, fault: undefined });
}

async function takeIn(feed: FeedRow, isNew: boolean, opened: OpenedFeed, tools: AskTools): Promise<TakeRefusal | undefined> {
  const { store, build, getCreateSpot, now, nextAsk } = tools;
  const isGuest = feed.id !== ownFeed;
  const beside = isGuest ? await store.loadOurs() : await store.loadShipped();
  const wanted = listWanted(opened.index, isGuest ? [] : beside);
  // Again when they are written; here so that nothing is brought in vain.
  if (isGuest && !(await store.feeds.hasRoomFor(feed.id, wanted.length))) return { reason: 'too-many' };
  const packs = await bring(feed, wanted, tools);
  if (packs.length > 0) checkFeedPacks(packs, { beside, isGuest, createSpot: await getCreateSpot() });
  const checkedBeside = signOf(build, beside);
  const nowMs = now().getTime();
  return store.feeds.take({
    feed,
    isNew,
    key: opened.key,
    fingerprint: await fingerprintOf(opened.key),
    index: opened.index,
    text: opened.text,
    packs: packs.map(({ entry, contents, changes }) => {
      const { id, version, sha256 } = entry;
      return { id, version, sha256, contents, changes, checkedBeside };
    }),
    checkedBeside,
    nowMs,
    nextAskMs: nextAsk(nowMs),
  });
}

/** Of our own feed only what is newer than what ships: the rest is here already. */
function listWanted({ packs }: FeedIndex, shipped: readonly Pack[]): FeedPack[] {
  const wanted = packs.filter(({ id, version }) => version > (shipped.find((pack) => pack.id === id)?.version ?? 0));
  if (wanted.reduce((sum, { bytes }) => sum + bytes, 0) > longestIndexPacks) throw new FeedFault('too-large');
  return wanted;
}

/** One after the other, so that a slow line is not shared and a faulty pack ends it early. */
async function bring({ address }: FeedRow, wanted: readonly FeedPack[], { timeLimitMs }: AskTools): Promise<OpenedPack[]> {
  const packs: OpenedPack[] = [];
  for (const entry of wanted) {
    const bytes = await fetchLimited(address + entry.file, { mostBytes: entry.bytes, timeLimitMs }).catch((error: unknown) => {
      throw error instanceof FeedFault ? new FeedFault(error.reason, { ...error.details, pack: entry.id }) : error;
    });
    packs.push(await openFeedPack(bytes, entry));
  }
  return packs;
}

function toTrouble(refusal: TakeRefusal): FeedTrouble {
  if (refusal.reason !== 'id-taken') return refusal;
  return { reason: 'id-taken', pack: refusal.pack, messages: [refusal.message] };
}

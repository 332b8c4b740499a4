import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerFeeds } from '../../../src/app/answer-feeds';
import { type BuildFeed, getBuildFeed } from '../../../src/app/build-feed';
import { noteAskedLeave } from '../../../src/app/return-feed-leave';
import { hasHostLeave, hostPattern, tellsWhoAsks } from '../../../src/platform/host-leave';
import { returnLeave } from '../../../src/platform/site-leave';
import { ownFeed } from '../../../src/store/feed-rows';
import type { PackStore } from '../../../src/store/pack-store';
import { createFeedWorld, type FeedWorld } from './feed-world';

vi.mock('../../../src/platform/alarm', () => ({
  setAlarm: vi.fn(),
  clearAlarm: vi.fn(),
  hasAlarm: async () => true,
  stayAwake: vi.fn(),
  onAlarm: vi.fn(),
}));
vi.mock('../../../src/platform/host-leave', async (load) => ({
  hostPattern: (await load<{ hostPattern: typeof hostPattern }>()).hostPattern,
  hasHostLeave: vi.fn(),
  tellsWhoAsks: vi.fn(),
}));
vi.mock('../../../src/platform/site-leave', () => ({ returnLeave: vi.fn(), onLeaveChange: vi.fn() }));
vi.mock('../../../src/app/build-feed', async (load) => ({ ...(await load<object>()), getBuildFeed: vi.fn() }));

const hourMs = 60 * 60 * 1000;
const here = 'http://127.0.0.1/*';
let world: FeedWorld;
let store: PackStore;
let leave: Set<string>;
let wanted: string[];
let build: BuildFeed | undefined;

/** As a worker that was just woken answers. */
function wake() {
  const answers = new Map<string, (data: unknown) => unknown>();
  store = world.open();
  answerFeeds({
    answer: (name, run) => void answers.set(name, run),
    store,
    build: '0.1.0',
    getTagger: async () => [] as never,
    getLoaded: () => store.load(),
    startAgain: async () => undefined,
    isWantedBySites: async (pattern) => wanted.includes(pattern),
  });
  return (name: string, data: unknown) => answers.get(name)!(data);
}
/** As the browser and the popup do it, one after the other. */
async function giveLeave(send: ReturnType<typeof wake>, address = world.server.address): Promise<void> {
  await send('noteLeave', { addresses: [address] });
  leave.add(hostPattern(address));
}
const typed = () => ({ address: world.server.address, fingerprint: world.key.fingerprint });
const settle = () => vi.waitFor(async () => expect(leave).toEqual(new Set()));

beforeEach(async () => {
  world = await createFeedWorld();
  [leave, wanted, build] = [new Set(), [], undefined];
  vi.mocked(getBuildFeed).mockImplementation(() => build);
  vi.mocked(tellsWhoAsks).mockReturnValue(true);
  vi.mocked(hasHostLeave).mockImplementation(async (address) => leave.has(hostPattern(address)));
  vi.mocked(returnLeave).mockImplementation(async (origins) => {
    for (const origin of origins) leave.delete(origin);
  });
  world.server.publish([await world.make('guest', 1)], { key: world.key, sequence: 5 });
});
afterEach(async () => {
  vi.useRealTimers();
  await world.close();
});

describe('leave for the host of a feed', () => {
  it('stays while the feed is asked, and goes with it', async () => {
    const send = wake();
    await send('setUpdates', true);
    await giveLeave(send);
    expect(await send('addFeed', typed())).toEqual({ id: world.server.address });
    expect(leave).toEqual(new Set([here]));
    await send('removeFeed', world.server.address);
    expect(leave).toEqual(new Set());
  });

  it('goes when updates are turned off, and may be used at once when it is given again', async () => {
    const send = wake();
    await send('setUpdates', true);
    await giveLeave(send);
    await send('addFeed', typed());
    await store.feeds.note(world.server.address, { hasLeave: true });
    await send('setUpdates', false);
    expect(leave).toEqual(new Set());
    expect((await store.feeds.get(world.server.address))?.hasLeave).toBeUndefined();
  });

  it('goes when the feed was not added, was there already, or is not to be asked again', async () => {
    const send = wake();
    await giveLeave(send);
    expect(await send('addFeed', { ...typed(), fingerprint: '0'.repeat(40) })).toMatchObject({ reason: 'wrong-key' });
    expect(leave).toEqual(new Set());
    await giveLeave(send);
    expect(await send('addFeed', typed())).toEqual({ id: world.server.address });
    expect(leave).toEqual(new Set());
    await giveLeave(send);
    expect(await send('addFeed', typed())).toEqual({ reason: 'there' });
    expect(leave).toEqual(new Set());
  });

  it('that the choice of sites needs stays, and so does what no feed asked for', async () => {
    const send = wake();
    await send('setUpdates', true);
    await giveLeave(send);
    leave.add('https://news.example/*');
    wanted = [here];
    await send('setUpdates', false);
    expect(leave).toEqual(new Set([here, 'https://news.example/*']));
  });

  it('goes at the next start of the background that was ended between taking a feed out and giving it back', async () => {
    const send = wake();
    await send('setUpdates', true);
    await giveLeave(send);
    await send('addFeed', typed());
    await store.feeds.remove(world.server.address);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * hourMs });
    wake();
    await settle();
  });

  it('goes at a start an hour after a tab was closed before its message, and not while the question may be open', async () => {
    await giveLeave(wake());
    wake();
    await new Promise((done) => setTimeout(done, 100));
    expect(leave).toEqual(new Set([here]));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * hourMs });
    wake();
    await settle();
  });

  it('goes when another build names another address for our own feed', async () => {
    build = { address: 'https://old.example/', key: world.key.publicKey };
    const send = wake();
    await vi.waitFor(async () => expect(await store.feeds.get(ownFeed)).toBeDefined());
    await store.feeds.setOn(true);
    await noteAskedLeave(store.feeds, ['https://old.example/'], Date.now() - 2 * hourMs);
    leave.add('https://old.example/*');
    expect(await send('getFeeds', { language: 'en' })).toMatchObject({ feeds: [{ address: 'https://old.example/' }] });
    build = { address: world.server.address, key: world.key.publicKey };
    wake();
    await settle();
    expect((await store.feeds.get(ownFeed))?.address).toBe(world.server.address);
  });
});

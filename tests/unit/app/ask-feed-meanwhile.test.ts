import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askFeed } from '../../../src/app/ask-feed';
import { keepOwnFeed } from '../../../src/app/build-feed';
import { createSpotter } from '../../../src/spot/spot';
import { ownFeed } from '../../../src/store/feed-rows';
import type { PackStore } from '../../../src/store/pack-store';
import { createFeedWorld, createKey, type FeedWorld } from './feed-world';

let world: FeedWorld;

beforeEach(async () => {
  world = await createFeedWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

it('a feed that has come twice at once is there, and nothing is older', async () => {
  const { server, key, make, open, tools } = world;
  server.publish([await make('guest', 1)], { key, sequence: 5 });
  await world.ask();
  const own = (await open().feeds.get(ownFeed))!;
  const guest = { ...own, id: server.address, key: key.publicKey, sequence: 0, text: '', current: { sequence: 0, packs: [] } };
  await open().feeds.remove(ownFeed);
  const store = open();
  expect(await askFeed(guest, true, tools(store))).toBe('taken');
  expect(await askFeed(guest, true, tools(store))).toEqual({ reason: 'there' });
});

it('what breaks in Caveat is not laid to the store, and what the store refuses is', async () => {
  const { server, key, make, ask, open } = world;
  server.publish([await make('two', 2)], { key, sequence: 5 });
  const broken = async () => {
    throw new TypeError('cannot be read');
  };
  expect(await ask({ getCreateSpot: broken })).toEqual({ reason: 'broken' });
  await open().feeds.get(ownFeed);
  const refuse = (): never => {
    throw new DOMException('no', 'InvalidStateError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
  expect(await ask()).toEqual({ reason: 'store' });
});

describe('a feed in whose place another has come while it was asked', () => {
  const comeBetween = async (store: PackStore) => {
    const key = (await createKey()).publicKey;
    await keepOwnFeed(store.feeds, { address: world.server.address, key });
    return key;
  };

  it('brings nothing into the new one’s row', async () => {
    const { server, key, make, ask, open } = world;
    server.publish([await make('two', 2)], { key, sequence: 5 });
    const store = open();
    let later = '';
    const getCreateSpot = async () => {
      later = await comeBetween(store);
      return createSpotter;
    };
    expect(await ask({ getCreateSpot })).toEqual({ reason: 'gone' });
    expect(await store.feeds.get(ownFeed)).toMatchObject({ key: later, sequence: 0, text: '' });
    expect(JSON.parse(await world.readStored())[2]).toEqual([]);
  });

  it('does not give it its own key by a rotation, when nothing else is new', async () => {
    const { server, key, make, ask, open } = world;
    server.publish([await make('two', 2)], { key, sequence: 5 });
    await ask();
    const store = open();
    const feed = (await store.feeds.get(ownFeed))!;
    const later = await comeBetween(store);
    await store.feeds.noteSame(feed, { key: 'stolen', fault: undefined });
    expect((await store.feeds.get(ownFeed))?.key).toBe(later);
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFeedHosts, listFeeds } from '../../../src/app/list-feeds';
import type { FeedView } from '../../../src/platform/feed-messages';
import { ownFeed } from '../../../src/store/feed-rows';
import { createFeedWorld, type FeedWorld } from './feed-world';

let world: FeedWorld;
beforeEach(async () => {
  world = await createFeedWorld();
});
afterEach(() => world.close());

const log = (...versions: number[]) => ({
  'changes.json': {
    items: versions.map((version) => ({
      version,
      date: '2026-03-05',
      changes: [{ en: `New in ${version}.`, es: `Nuevo en la ${version}.` }],
    })),
  },
});
async function publish(version: number, ...logged: number[]): Promise<void> {
  world.server.publish([await world.make('two', version, log(...logged))], { key: world.key, sequence: version * 10 });
  await world.ask();
}
async function list(
  more: { hasLeave?: boolean; needsLeave?: boolean; language?: 'es'; shipped?: Record<string, number> } = {},
): Promise<FeedView> {
  const store = world.open(more.shipped && { build: '0.2.0', shipped: more.shipped });
  const { renewed } = await store.load();
  const { feeds } = await listFeeds(store.feeds, {
    language: more.language ?? 'en',
    caveat: '0.1.0',
    hasOwn: true,
    needsLeave: more.needsLeave ?? false,
    aside: new Set(),
    inUse: new Set(renewed?.keys()),
    hasLeave: async () => more.hasLeave ?? false,
  });
  return feeds[0]!;
}

test('what changed is told since the version before, in the reader’s language', async () => {
  await publish(2, 2, 1);
  expect((await list()).packs).toEqual([{ title: 'two', version: 2, changes: ['New in 2.'] }]);
  await publish(5, 5, 4, 3, 2);
  expect((await list({ language: 'es' })).packs[0]?.changes).toEqual(['Nuevo en la 5.', 'Nuevo en la 4.', 'Nuevo en la 3.']);
});

test('the way back and forward is there where it leads elsewhere', async () => {
  await publish(2, 2);
  expect(await list()).toMatchObject({ version: { sequence: 20 }, move: { to: 'back', sequence: 0 } });
  await world.open().feeds.move(ownFeed, 'back');
  const back = await list();
  expect(back).toMatchObject({ packs: [], move: { to: 'forward', sequence: 20 } });
  expect(back.version).toBeUndefined();
});

test('a version that a newer build has overtaken is not named, and nothing goes back from it', async () => {
  await publish(2, 2);
  world.files.set('two', 2);
  const overtaken = await list({ shipped: { one: 1, two: 2 } });
  expect([overtaken.version, overtaken.packs, overtaken.move]).toEqual([undefined, [], undefined]);
  await publish(3, 3);
  expect(await list({ shipped: { one: 1, two: 2 } })).toMatchObject({ version: { sequence: 30 }, packs: [{ version: 3 }] });
});

test('an index with the same packs is no version to go back to', async () => {
  world.server.publish([await world.make('one', 1)], { key: world.key, sequence: 1 });
  await world.ask();
  expect((await list()).move).toBeUndefined();
});

test('leave is offered where it would help and is not given', async () => {
  await publish(2, 2);
  expect((await list()).canAskLeave).toBe(false);
  expect((await list({ needsLeave: true })).canAskLeave).toBe(true);
  expect((await list({ needsLeave: true, hasLeave: true })).canAskLeave).toBe(false);
  await world.open().feeds.note(ownFeed, { fault: { reason: 'no-leave' } });
  expect((await list()).canAskLeave).toBe(true);
  await world.open().feeds.note(ownFeed, { fault: { reason: 'slow' } });
  expect((await list()).canAskLeave).toBe(false);
});

test('the hosts of feeds are known as match patterns, so that their leave is not taken for surplus', async () => {
  await publish(2, 2);
  const { feeds } = world.open();
  // While updates are off no feed needs any.
  expect(await listFeedHosts(feeds)).toEqual([]);
  await feeds.setOn(true);
  expect(await listFeedHosts(feeds)).toEqual(['http://127.0.0.1/*']);
});

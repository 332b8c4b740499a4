import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askFeed } from '../../../src/app/ask-feed';
import { keepOwnFeed } from '../../../src/app/build-feed';
import type { AddedRow } from '../../../src/store/added-row';
import { type FeedRow, ownFeed } from '../../../src/store/feed-rows';
import { type LoadedPacks, PackStore } from '../../../src/store/pack-store';
import { exampleBundle, itemOf, readExampleFiles } from '../../packs/read-bundle';
import { signRotation } from '../../tools/write-feed';
import { createFeedWorld, createKey, type FeedWorld } from '../app/feed-world';

let world: FeedWorld;

beforeEach(async () => {
  world = await createFeedWorld();
});
afterEach(() => world.close());

const versions = ({ packs, added = [] }: LoadedPacks) =>
  [...packs, ...added.map(({ pack }) => pack)].map(({ id, version }) => `${id} ${version}`);
const loaded = async (more?: Parameters<FeedWorld['open']>[0]) => versions(await world.open(more).load());

/** Publishes and asks: `two` in these versions, one after the other. */
async function takeVersions(...each: number[]): Promise<void> {
  const { server, key, make, ask } = world;
  for (const version of each) {
    server.publish([await make('two', version)], { key, sequence: version * 10 });
    expect(await ask()).toBe('taken');
  }
}
const move = (id: string, to: 'back' | 'forward') => world.open().feeds.move(id, to);

describe('going back', () => {
  it('from the first version ends at what ships, outlives the worker, and goes forward again', async () => {
    await takeVersions(2);
    expect(await move(ownFeed, 'back')).toBe(true);
    expect(await loaded()).toEqual(['one 1', 'two 1']);
    expect(await loaded()).toEqual(['one 1', 'two 1']);
    expect(await move(ownFeed, 'forward')).toBe(true);
    expect(await loaded()).toEqual(['one 1', 'two 2']);
  });

  it('goes one version back, and no further', async () => {
    await takeVersions(2, 3, 4);
    expect(await move(ownFeed, 'back')).toBe(true);
    expect(await loaded()).toEqual(['one 1', 'two 3']);
    expect(await move(ownFeed, 'back')).toBe(false);
    expect(await loaded()).toEqual(['one 1', 'two 3']);
  });

  it('keeps the version that was left from being taken again, until a newer one comes; from that one it goes back to what was in use', async () => {
    await takeVersions(2, 3);
    await move(ownFeed, 'back');
    expect(await world.ask()).toBe('same');
    expect(await loaded()).toEqual(['one 1', 'two 2']);
    await takeVersions(4);
    expect(await loaded()).toEqual(['one 1', 'two 4']);
    await move(ownFeed, 'back');
    expect(await loaded()).toEqual(['one 1', 'two 2']);
  });

  /** As a browser does that lost a part of its store. */
  const lose = async (store: PackStore, version: number) => {
    const { current, other } = (await store.feeds.get(ownFeed))!;
    const [pack] = [current, other!].flatMap(({ packs }) => packs).filter((each) => each.version === version);
    const database = await new Dexie(world.name).open();
    await database.table('feedPacks').delete([ownFeed, 'two', pack!.sha256]);
    database.close();
  };

  it('is not undone by a pack of the older version that got lost, and what got lost of the newer one comes again', async () => {
    await takeVersions(2, 3);
    await move(ownFeed, 'back');
    await lose(world.open(), 2);
    expect(await world.ask()).toBe('same');
    expect(await world.open().feeds.get(ownFeed)).toMatchObject({ isBack: true, current: { sequence: 20 }, other: { sequence: 30 } });
    await lose(world.open(), 3);
    expect(await world.ask()).toBe('taken');
    expect(await world.open().feeds.get(ownFeed)).toMatchObject({ isBack: true, current: { sequence: 20 }, other: { sequence: 30 } });
    await move(ownFeed, 'forward');
    expect(await loaded()).toEqual(['one 1', 'two 3']);
  });

  it('leaves an older index refused', async () => {
    await takeVersions(2, 3);
    await move(ownFeed, 'back');
    world.server.publish([await world.make('two', 2)], { key: world.key, sequence: 20 });
    expect(await world.ask()).toMatchObject({ reason: 'older' });
  });

  it('keeps no pack that nothing goes back to', async () => {
    await takeVersions(2, 3, 4);
    const [, , packs] = JSON.parse(await world.readStored()) as [unknown, unknown, { version: number }[]];
    expect(packs.map(({ version }) => version).toSorted()).toEqual([3, 4]);
  });
});

describe('after an update of the extension', () => {
  it('a shipped version that is newer wins, and a feed’s newer one stays', async () => {
    const { server, key, make, ask, files } = world;
    server.publish([await make('one', 3), await make('two', 3)], { key, sequence: 5 });
    await ask();
    files.set('two', 4);
    expect(await loaded({ build: '0.2.0', shipped: { one: 1, two: 4 } })).toEqual(['one 3', 'two 4']);
    files.set('two', 3);
    expect(await loaded({ build: '0.3.0', shipped: { one: 1, two: 3 } })).toEqual(['one 3', 'two 4']);
  });

  it('packs that do not fit the new build are left, all of them, for what ships', async () => {
    const { server, key, make, ask, files } = world;
    // Another place of this id comes with the next build.
    const place = { ...itemOf(readExampleFiles(), 'places.json', 0), within: undefined };
    const places = { 'places.json': { items: [place] } };
    server.publish([await make('one', 2), await make('two', 2, places)], { key, sequence: 5 });
    expect(await ask()).toBe('taken');
    expect(await loaded()).toEqual(['one 2', 'two 2']);
    files.set('three', 1);
    files.breakFile('packs/three/places.json', { items: [{ ...place, kind: 'country' }] });
    const later = { build: '0.2.0', shipped: { one: 1, two: 1, three: 1 } };
    expect(await world.open(later).load()).toMatchObject({ isFeedAside: true });
    expect(await loaded(later)).toEqual(['one 1', 'two 1', 'three 1']);
    expect((await world.open().feeds.get(ownFeed))?.current.packs).toHaveLength(2);
  });

  it('a build with another key begins anew with it, at what ships; another address alone changes nothing else', async () => {
    await takeVersions(2);
    const store = world.open();
    await keepOwnFeed(store.feeds, { address: 'https://feed.example/', key: world.key.publicKey });
    expect(await loaded()).toEqual(['one 1', 'two 2']);
    expect(await store.feeds.get(ownFeed)).toMatchObject({ address: 'https://feed.example/', sequence: 20 });
    const other = await createKey();
    await keepOwnFeed(store.feeds, { address: 'https://feed.example/', key: other.publicKey });
    const { key, fingerprint, sequence } = (await store.feeds.get(ownFeed))!;
    expect([key, fingerprint, sequence]).toEqual([other.publicKey, other.fingerprint, 0]);
    expect(await loaded()).toEqual(['one 1', 'two 1']);
  });

  it('a build with the key that a rotation led to goes on with it', async () => {
    const { server, key, make, ask } = world;
    const next = await createKey();
    server.publish([await make('two', 2)], { key: next, sequence: 5, rotations: [signRotation(key, next, '2026-03-01')] });
    await ask();
    const store = world.open();
    await keepOwnFeed(store.feeds, { address: server.address, key: next.publicKey });
    expect(await store.feeds.get(ownFeed)).toMatchObject({ buildKey: next.publicKey, sequence: 5 });
    expect(await loaded({ feedKey: next.publicKey })).toEqual(['one 1', 'two 2']);
  });

  it('a build with another key uses nothing that the old one signed, also before its row is taken away', async () => {
    await takeVersions(2);
    const other = await createKey();
    const store = world.open({ feedKey: other.publicKey });
    expect(versions(await store.load())).toEqual(['one 1', 'two 1']);
    expect((await store.loadOurs()).map(({ version }) => version)).toEqual([1, 1]);
    expect(await loaded()).toEqual(['one 1', 'two 2']);
  });

  it('a build without a feed has what it ships', async () => {
    await takeVersions(2);
    await keepOwnFeed(world.open().feeds, undefined);
    expect(await loaded()).toEqual(['one 1', 'two 1']);
  });
});

describe('a feed that the reader added', () => {
  const row = (address: string, fingerprint: string): FeedRow => ({
    id: address,
    address,
    key: fingerprint,
    fingerprint,
    on: '2026-03-05',
    sequence: 0,
    text: '',
    current: { sequence: 0, packs: [] },
    isBack: false,
    nextAskMs: 0,
    failures: 0,
  });
  const add = async (fingerprint = world.key.fingerprint) => {
    const store = world.open();
    return askFeed(row(world.server.address, fingerprint.replaceAll(' ', '')), true, world.tools(store));
  };
  const publishGuest = async (version: number, sequence: number, id = 'guest') =>
    world.server.publish([await world.make(id, version)], { key: world.key, sequence });
  const fromFile = { file: 'guest.json', on: '2026-03-06' };

  it('comes with its packs or not at all', async () => {
    await publishGuest(1, 3);
    expect(await add((await createKey()).fingerprint)).toEqual({ reason: 'wrong-key' });
    expect(await world.open().feeds.list()).toEqual([]);
    expect(await add()).toBe('taken');
    const { added } = await world.open().load();
    expect(added).toMatchObject([{ pack: { id: 'guest', version: 1 }, added: { file: world.server.address, isFromFeed: true } }]);
    const stored = (await world.open().feeds.get(world.server.address))!;
    expect([stored.key, stored.fingerprint]).toEqual([world.key.publicKey, world.key.fingerprint]);
  });

  it('may not bring what ships', async () => {
    await publishGuest(9, 3, 'two');
    expect(await add()).toMatchObject({ reason: 'faults', pack: 'two' });
    expect(await loaded()).toEqual(['one 1', 'two 1']);
  });

  it('with more packs than there is room for is refused before any of them is asked for', async () => {
    const ids = Array.from({ length: 13 }, (_, at) => `guest-${at}`);
    const { server, key, make } = world;
    server.publish(await Promise.all(ids.map((id) => make(id, 1))), { key, sequence: 3 });
    expect(await add()).toEqual({ reason: 'too-many' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/feed/feed.json']);
  });

  it('is removed with all its packs', async () => {
    await publishGuest(1, 3);
    await add();
    await publishGuest(2, 4);
    const store = world.open();
    expect(await askFeed((await store.feeds.get(world.server.address))!, false, world.tools(store))).toBe('taken');
    await store.feeds.remove(world.server.address);
    expect(await loaded()).toEqual(['one 1', 'two 1']);
    expect(JSON.parse(await world.readStored()).slice(2)).toEqual([[], []]);
  });

  it('goes back one version, and has none before its first', async () => {
    await publishGuest(1, 3);
    await add();
    expect(await move(world.server.address, 'back')).toBe(false);
    await publishGuest(2, 4);
    const store = world.open();
    await askFeed((await store.feeds.get(world.server.address))!, false, world.tools(store));
    expect(await loaded()).toContain('guest 2');
    await move(world.server.address, 'back');
    expect(await loaded()).toContain('guest 1');
  });

  it('and a file never take each other’s place', async () => {
    await publishGuest(1, 3);
    const file = async () => JSON.stringify({ ...JSON.parse((await world.make('guest', 7)).text) });
    expect(await world.open().add(await file(), fromFile)).toEqual({ id: 'guest' });
    expect(await add()).toMatchObject({ reason: 'id-taken', pack: 'guest' });
    expect(await loaded()).toContain('guest 7');
    await world.open().remove('guest');
    expect(await add()).toBe('taken');
    expect(await world.open().add(await file(), fromFile)).toEqual({ reason: 'from-feed' });
    expect(await loaded()).toContain('guest 1');
  });

  it('leaves a file’s id free that our own feed did not take', async () => {
    await takeVersions(2);
    expect(await world.open().add((await world.make('guest', 1)).text, fromFile)).toEqual({ id: 'guest' });
    const { server, key, make, ask } = world;
    server.publish([await make('two', 2), await make('guest', 2)], { key, sequence: 90 });
    expect(await ask()).toBe('taken');
    // Ours comes first: the reader's is set aside, and said to be.
    expect(await world.open().load()).toMatchObject({ setAside: [{ id: 'guest', version: 1 }] });
    expect(await loaded()).toEqual(['one 1', 'two 2', 'guest 2']);
  });
});

describe('a database of an earlier version', () => {
  const openOld = async (name: string, version: 1 | 2) => {
    const old = new Dexie(name);
    old.version(1).stores({ packs: 'id' });
    if (version === 2) old.version(2).stores({ packs: 'id', added: 'id' });
    return old.open();
  };

  it.each([1, 2] as const)('(%i) keeps what it holds and gets its new tables', async (version) => {
    const name = `caveat-old-${version}`;
    const before = new PackStore(world.files.read, { name: `${name}-source`, build: '0.1.0', shipped: [{ id: 'one', version: 1 }] });
    const { packs } = await before.load();
    before.close();
    const old = await openOld(name, version);
    // A version that nothing ships: where it is given, it was kept.
    await old.table('packs').put({ id: 'one', version: 8, build: '0.0.9', pack: { ...packs[0], version: 8 } });
    if (version === 2) {
      const contents = JSON.parse(exampleBundle()).files;
      const row: AddedRow = { id: 'x', version: 2, file: 'x.json', on: '2026-01-01', contents, changes: [], checkedBeside: '0.1.0; one 8' };
      await old.table('added').put(row);
    }
    old.close();
    const store = new PackStore(world.files.read, { name, build: '0.1.0', shipped: [{ id: 'one', version: 1 }] });
    expect(versions(await store.load())).toEqual(version === 2 ? ['one 8', 'port-larkin-harbor-welcome 2'] : ['one 8']);
    await keepOwnFeed(store.feeds, { address: 'https://feed.example/', key: world.key.publicKey });
    expect(await store.feeds.list()).toHaveLength(1);
    store.close();
  });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askFeed } from '../../../src/app/ask-feed';
import { ownFeed } from '../../../src/store/feed-rows';
import type { LoadedPacks } from '../../../src/store/pack-store';
import { signRotation } from '../../tools/write-feed';
import { createFeedWorld, createKey, type FeedWorld } from './feed-world';

let world: FeedWorld;

beforeEach(async () => {
  world = await createFeedWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

const versions = ({ packs }: LoadedPacks) => packs.map(({ id, version }) => `${id} ${version}`);
const loaded = async () => versions(await world.open().load());

describe('a good update', () => {
  it('brings the newer packs and the new ones in the order of the build, and leaves what ships alone', async () => {
    const { server, key, make, ask } = world;
    server.publish([await make('two', 2), await make('one', 1), await make('three', 4)], { key, sequence: 5 });
    expect(await ask()).toBe('taken');
    expect(await loaded()).toEqual(['one 1', 'two 2', 'three 4']);
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/feed/feed.json',
      '/feed/packs/two-2.caveat-pack.json',
      '/feed/packs/three-4.caveat-pack.json',
    ]);
  });

  it('is followed by one request a time, while nothing is new', async () => {
    const { server, key, make, ask } = world;
    server.publish([await make('two', 2)], { key, sequence: 5 });
    await ask();
    server.requests.length = 0;
    expect(await ask()).toBe('same');
    expect(server.requests.map(({ path }) => path)).toEqual(['/feed/feed.json']);
  });

  it('brings its changelog', async () => {
    const { server, key, make, ask } = world;
    const told = { version: 2, date: '2026-03-05', changes: [{ en: 'It is new.', es: 'Es nuevo.' }] };
    server.publish([await make('two', 2, { 'changes.json': { items: [told] } })], { key, sequence: 5 });
    expect(await ask()).toBe('taken');
    expect((await world.open().load()).renewed?.get('two')).toEqual([told]);
  });

  it('signed by a key to which the old one rotated is taken, and from then on the old one is not', async () => {
    const { server, key, make, ask } = world;
    const next = await createKey();
    server.publish([await make('two', 2)], { key: next, sequence: 5, rotations: [signRotation(key, next, '2026-03-01')] });
    expect(await ask()).toBe('taken');
    server.publish([await make('two', 3)], { key, sequence: 6 });
    expect(await ask()).toEqual({ reason: 'wrong-key' });
    expect(await loaded()).toEqual(['one 1', 'two 2']);
  });
});

describe('anything else leaves everything as it was', () => {
  type Case = [name: string, spoil: (world: FeedWorld) => unknown, trouble: object, tools?: Parameters<FeedWorld['ask']>[0]];
  const twoOf = (version: number) => `packs/two-${version}.caveat-pack.json`;
  /** Heeded where the host never ends its answer. */
  const soon = { timeLimitMs: 1_000 };
  const cases: Case[] = [
    ['no feed', ({ server }) => server.files.set('feed.json', '{"a":1}'), { reason: 'not-a-feed' }],
    ['half a feed', ({ server }) => server.files.set('feed.json', '{"caveat-feed": 1, "ind'), { reason: 'not-a-feed' }],
    ['a later form', ({ server }) => server.files.set('feed.json', '{"caveat-feed": 2}'), { reason: 'later-form' }],
    [
      'a wrong signature',
      ({ server }) => server.files.set('feed.json', String(server.files.get('feed.json')).replace('for tests', 'for texts')),
      { reason: 'wrong-signature' },
    ],
    [
      'a wrong key',
      async ({ server, make }) => server.publish([await make('two', 3)], { key: await createKey(), sequence: 6 }),
      { reason: 'wrong-key' },
    ],
    ['an older index', async ({ server, key, make }) => server.publish([await make('two', 3)], { key, sequence: 4 }), { reason: 'older' }],
    [
      'other content under the same number',
      async ({ server, key, make }) => server.publish([await make('two', 3)], { key, sequence: 5 }),
      { reason: 'changed' },
    ],
    ['an expired index', () => undefined, { reason: 'expired', at: expect.any(String) }, { now: () => new Date(Date.now() + 40 * 864e5) }],
    [
      'a clock that is wrong',
      () => undefined,
      { reason: 'clock', at: expect.any(String) },
      { now: () => new Date(Date.now() - 3 * 864e5) },
    ],
    [
      'a later Caveat asked for',
      async ({ server, key, make }) =>
        server.publish([await make('two', 3)], {
          key,
          sequence: 6,
          change: ({ packs }) => void Object.assign(packs[0]!, { minimumCaveat: '9.0.0' }),
        }),
      { reason: 'needs-newer-caveat', pack: 'two', minimumCaveat: '9.0.0' },
    ],
    ['a feed that breaks off', ({ server }) => server.faults.set('feed.json', 'cut off'), { reason: 'cut-off' }],
    ['a pack that breaks off', ({ server }) => server.faults.set(twoOf(3), 'cut off'), { reason: 'cut-off', pack: 'two' }],
    ['a shorter pack', ({ server }) => server.files.set(twoOf(3), '{}'), { reason: 'cut-off', pack: 'two' }],
    [
      'a changed pack',
      ({ server }) => server.files.set(twoOf(3), String(server.files.get(twoOf(3))).replace('Tests', 'tests')),
      { reason: 'wrong-hash', pack: 'two' },
    ],
    ['an endless feed', ({ server }) => server.faults.set('feed.json', 'endless'), { reason: 'too-large' }],
    ['an endless pack', ({ server }) => server.faults.set(twoOf(3), 'endless'), { reason: 'too-large', pack: 'two' }],
    [
      'more than all packs together may have',
      ({ server, key }) =>
        server.publish(
          ['four', 'five', 'six', 'seven'].map((id) => ({ id, version: 1, text: '{}' })),
          { key, sequence: 6, change: ({ packs }) => void packs.map((pack) => Object.assign(pack, { bytes: 8_000_000 })) },
        ),
      { reason: 'too-large' },
    ],
    ['a slow feed', ({ server }) => server.faults.set('feed.json', 'dribble'), { reason: 'slow' }, soon],
    ['a silent host', ({ server }) => server.faults.set('feed.json', 'silent'), { reason: 'slow' }, soon],
    ['a slow pack', ({ server }) => server.faults.set(twoOf(3), 'dribble'), { reason: 'slow', pack: 'two' }, soon],
    ['a redirection', ({ server }) => server.faults.set('feed.json', 'moved'), { reason: 'redirected' }],
    ['a page', ({ server }) => server.faults.set('feed.json', 'page'), { reason: 'wrong-type', messages: ['text/html'] }],
    ['a missing feed', ({ server }) => server.faults.set('feed.json', 'missing'), { reason: 'status', status: 404 }],
    ['a missing pack', ({ server }) => server.files.delete(twoOf(3)), { reason: 'status', status: 404, pack: 'two' }],
    ['a host that is down', ({ server }) => server.stop(), { reason: 'unreachable' }],
    [
      'a pack that is no pack',
      ({ server, key }) => server.publish([{ id: 'two', version: 3, text: '{"caveat-pack": 1, "files": {}}' }], { key, sequence: 6 }),
      { reason: 'faults', pack: 'two', messages: [expect.stringContaining('pack.json')] },
    ],
    [
      'a pack that the lint refuses, beside a good one',
      async ({ server, key, make }) => {
        const bad = await make('three', 1, { 'facts.json': { items: [{ id: 'Not An Id' }] } });
        server.publish([await make('two', 3), bad], { key, sequence: 6 });
      },
      { reason: 'faults', pack: 'three', messages: [expect.stringContaining('facts.json')] },
    ],
    [
      'a pack whose own examples fail, beside a good one',
      async ({ server, key, make }) => {
        const example = { language: 'en', text: 'Nothing of it.', mentions: [{ quote: 'Nothing', topic: 'law' }] };
        const bad = await make('three', 1, { 'examples.json': { items: [example] } });
        server.publish([await make('two', 3), bad], { key, sequence: 6 });
      },
      { reason: 'examples', pack: 'three', messages: [expect.stringContaining('examples.json')] },
    ],
  ];

  it.each(cases)('%s', async (_, spoil, trouble, tools) => {
    const { server, key, make, ask } = world;
    server.publish([await make('two', 2)], { key, sequence: 5 });
    expect(await ask()).toBe('taken');
    const before = await world.readStored();
    server.publish([await make('two', 3)], { key, sequence: 6 });
    await spoil(world);
    expect(await ask(tools)).toEqual({ reason: expect.any(String), ...trouble, ...anyMessages(trouble) });
    expect(await world.readStored()).toBe(before);
    expect(await loaded()).toEqual(['one 1', 'two 2']);
  });

  /** Sentences for the publisher are told beside most reasons. */
  const anyMessages = (trouble: object) => ('messages' in trouble || !needsMessage(trouble) ? {} : { messages: [expect.any(String)] });
  const needsMessage = (trouble: object) => ['not-a-feed', 'older', 'changed'].includes((trouble as { reason: string }).reason);

  it('the same feed is taken once it is good again', async () => {
    const { server, key, make, ask } = world;
    server.publish([await make('two', 2)], { key, sequence: 5 });
    server.faults.set('feed.json', 'dribble');
    expect(await ask({ timeLimitMs: 400 })).toEqual({ reason: 'slow' });
    server.faults.clear();
    expect(await ask()).toBe('taken');
  });

  it('a full disk is told', async () => {
    const { server, key, make, ask } = world;
    await loaded();
    await ask();
    server.publish([await make('two', 2), await make('one', 2)], { key, sequence: 5 });
    const before = await world.readStored();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      // The last thing written: the packs of the index are in the same transaction by then.
      if (this.name === 'feeds' && args[0].sequence === 5) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await ask()).toEqual({ reason: 'disk-full' });
    vi.restoreAllMocks();
    expect(await world.readStored()).toBe(before);
    expect(await loaded()).toEqual(['one 1', 'two 1']);
  });
});

describe('a host that never answered', () => {
  it('may be one that gives other origins no leave, unless the browser gave it', async () => {
    await world.server.stop();
    expect(await world.ask()).toEqual({ reason: 'no-leave' });
    expect(await world.ask({ hasLeave: async () => true })).toEqual({ reason: 'unreachable' });
  });
});

describe('where the browser would tell a host who asks', () => {
  it('nothing is asked without leave', async () => {
    const { server, key, make, ask } = world;
    server.publish([await make('two', 2)], { key, sequence: 5 });
    expect(await ask({ needsLeave: true })).toEqual({ reason: 'needs-leave' });
    expect(server.requests).toEqual([]);
    expect(await ask({ needsLeave: true, hasLeave: async () => true })).toBe('taken');
  });
});

describe('a feed that was removed while it was asked', () => {
  it('brings nothing', async () => {
    const { server, key, make, ask, open } = world;
    server.publish([await make('two', 2)], { key, sequence: 5 });
    const store = open();
    const createSpot = async () => {
      await store.feeds.remove(ownFeed);
      return () => () => [];
    };
    expect(await ask({ getCreateSpot: createSpot })).toEqual({ reason: 'gone' });
    expect(await loaded()).toEqual(['one 1', 'two 1']);
    expect(JSON.parse(await world.readStored())[2]).toEqual([]);
  });
});

it('two askings at once end with one state', async () => {
  const { server, key, make, ask, open, tools } = world;
  server.publish([await make('two', 2)], { key, sequence: 5 });
  await ask();
  server.publish([await make('two', 3)], { key, sequence: 6 });
  const [one, two] = [open(), open()];
  const feed = (await one.feeds.get(ownFeed))!;
  expect(await Promise.all([askFeed(feed, false, tools(one)), askFeed(feed, false, tools(two))])).toEqual(['taken', 'taken']);
  expect(await loaded()).toEqual(['one 1', 'two 3']);
  expect((await open().feeds.get(ownFeed))?.other?.sequence).toBe(5);
});

import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LoadedPacks, PackStore } from '../../../src/store/pack-store';
import type { ReadFile } from '../../../src/store/shipped-packs';
import { createFiles, type Files } from './pack-files';

let files: Files;
let stores: PackStore[];
let name: string;
let count = 0;

beforeEach(() => {
  count += 1;
  name = `caveat-test-${count}`;
  files = createFiles({ one: 1, two: 1 });
  stores = [];
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of stores) store.close();
});

/** Opens the store as a new worker would. */
function open(shipped: Record<string, number> = { one: 1, two: 1 }, readFile: ReadFile = files.read): PackStore {
  const store = new PackStore(readFile, { name, shipped: Object.entries(shipped).map(([id, version]) => ({ id, version })) });
  stores.push(store);
  return store;
}

const versions = ({ packs }: LoadedPacks) => packs.map(({ id, version }) => `${id} ${version}`);

/** What IndexedDB itself holds, past the store. */
async function readStored(): Promise<string[]> {
  const database = await new Dexie(name).open();
  const rows: { id: string; version: number; pack: { version: number } }[] = await database.table('packs').toArray();
  database.close();
  return rows.map((row) => `${row.id} ${row.version}${row.version === row.pack.version ? '' : ' with another pack'}`);
}

describe('the data store', () => {
  it('reads the files at first and keeps them', async () => {
    const loaded = await open().load();
    expect(versions(loaded)).toEqual(['one 1', 'two 1']);
    expect(loaded.trouble).toBeUndefined();
    expect(files.asked.filter((path) => path.startsWith('packs/one/'))).toHaveLength(8);
    expect(await readStored()).toEqual(['one 1', 'two 1']);
  });

  it('writes all packs in one transaction', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await open().load();
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
  });

  it('reads no file the second time, and gives the same packs', async () => {
    const first = await open().load();
    files.asked.length = 0;
    const second = await open().load();
    expect(files.asked).toEqual([]);
    expect(second).toEqual(first);
  });

  it('brings in the one pack that this build ships newer, and reads only its files', async () => {
    await open().load();
    files.set('two', 2);
    files.asked.length = 0;
    const loaded = await open({ one: 1, two: 2 }).load();
    expect(versions(loaded)).toEqual(['one 1', 'two 2']);
    expect(new Set(files.asked.map((path) => path.split('/')[1]))).toEqual(new Set(['two']));
    expect(await readStored()).toEqual(['one 1', 'two 2']);
  });

  it('never goes back to an older pack', async () => {
    files.set('two', 5);
    await open({ one: 1, two: 5 }).load();
    files.set('two', 4);
    expect(versions(await open({ one: 1, two: 4 }).load())).toEqual(['one 1', 'two 5']);
  });

  it('gives packs in the order of the build, whatever order they were stored in', async () => {
    await open({ two: 1 }).load();
    expect(versions(await open({ two: 1, one: 1 }).load())).toEqual(['two 1', 'one 1']);
    expect(versions(await open({ two: 1, one: 1 }).load())).toEqual(['two 1', 'one 1']);
  });

  it('gives nothing and no trouble for a build without packs', async () => {
    expect(await open({}).load()).toEqual({ packs: [] });
  });
});

describe('a broken file', () => {
  it('leaves the other packs and says which pack is missing', async () => {
    files.breakFile('packs/two/facts.json', { items: [{ id: 'Not An Id' }] });
    const loaded = await open().load();
    expect(versions(loaded)).toEqual(['one 1']);
    expect(loaded.trouble).toContain('two/facts.json');
    expect(await readStored()).toEqual(['one 1']);
  });

  it.each([
    ['not of the right shape', { items: 7 }],
    ['not there', new Error('404')],
    ['not JSON', new SyntaxError('Unexpected end of JSON input')],
  ])('of a newer pack (%s) leaves the old pack in use and in the store, and says so', async (_, content) => {
    await open().load();
    files.set('two', 2);
    files.breakFile('packs/two/topics.json', content);
    const loaded = await open({ one: 1, two: 2 }).load();
    expect(versions(loaded)).toEqual(['one 1', 'two 1']);
    expect(loaded.trouble).toContain('two');
    expect(await readStored()).toEqual(['one 1', 'two 1']);
  });

  it('is not blamed on the browser’s store', async () => {
    files.breakFile('packs/two/topics.json', new Error('404'));
    expect((await open().load()).trouble).not.toContain('private window');
  });

  it('is tried again at the next start', async () => {
    files.breakFile('packs/two/topics.json', { items: 7 });
    await open().load();
    files.set('two', 1);
    const loaded = await open().load();
    expect(versions(loaded)).toEqual(['one 1', 'two 1']);
    expect(loaded.trouble).toBeUndefined();
  });

  it('in every pack gives no packs and says so, instead of failing', async () => {
    files.breakFile('packs/one/pack.json', {});
    files.breakFile('packs/two/pack.json', {});
    const loaded = await open().load();
    expect(loaded.packs).toEqual([]);
    expect(loaded.trouble).toContain('one/pack.json');
  });

  it('that calls itself another pack or version is not stored under a false name', async () => {
    files.set('two', 3);
    await open({ one: 1, two: 2 }).load();
    expect(await readStored()).not.toContain('two 3 with another pack');
    expect((await readStored()).length).toBeLessThanOrEqual(2);
  });
});

describe('a store that fails', () => {
  it('to open gives the packs from the files, with a sentence for the reader', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const loaded = await open().load();
    expect(versions(loaded)).toEqual(['one 1', 'two 1']);
    expect(loaded.trouble).toMatch(/^[A-Z].*store.*\.$/);
  });

  it('to write gives the packs from the files and leaves nothing half', async () => {
    await open().load();
    files.set('one', 2);
    files.set('two', 2);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      puts += 1;
      if (puts === 2) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const loaded = await open({ one: 2, two: 2 }).load();
    vi.restoreAllMocks();
    expect(puts).toBeGreaterThan(0);
    expect(versions(loaded)).toEqual(['one 2', 'two 2']);
    expect(loaded.trouble).toBeTruthy();
    expect(await readStored()).toEqual(['one 1', 'two 1']);
  });

  it('because the disk is full says that the disk is full', async () => {
    await open({}).load();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect((await open().load()).trouble).toContain('disk is full');
  });

  it('in a transaction that is broken off leaves the old packs, and the next start mends it', async () => {
    await open().load();
    files.set('one', 2);
    files.set('two', 2);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    });
    expect(versions(await open({ one: 2, two: 2 }).load())).toEqual(['one 2', 'two 2']);
    vi.restoreAllMocks();
    expect(await readStored()).toEqual(['one 1', 'two 1']);
    const mended = await open({ one: 2, two: 2 }).load();
    expect([versions(mended), mended.trouble]).toEqual([['one 2', 'two 2'], undefined]);
    expect(await readStored()).toEqual(['one 2', 'two 2']);
  });

  it('together with a broken file still answers', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    files.breakFile('packs/two/facts.json', {});
    const loaded = await open().load();
    expect(versions(loaded)).toEqual(['one 1']);
    expect(loaded.trouble).toContain('store');
    expect(loaded.trouble).toContain('two/facts.json');
  });
});

describe('two workers at once', () => {
  it('end with one set of packs', async () => {
    const both = await Promise.all([open().load(), open().load()]);
    expect(both.map(versions)).toEqual([
      ['one 1', 'two 1'],
      ['one 1', 'two 1'],
    ]);
    expect(await readStored()).toEqual(['one 1', 'two 1']);
  });
});

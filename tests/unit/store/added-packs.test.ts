import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostAdded } from '../../../src/store/added-row';
import { PackStore } from '../../../src/store/pack-store';
import { exampleBundle, itemOf } from '../../packs/read-bundle';
import { createFiles, type Files } from './pack-files';

// The small packs of `createFiles` stand for the shipped ones; the example counts warrants, a topic that it takes for granted.
const alone = (change: Parameters<typeof exampleBundle>[0] = () => undefined) =>
  exampleBundle((files) => {
    files['series.json'].items = [];
    const law = 'port-larkin-harbor-welcome-ordinance';
    for (const index of [2, 3]) itemOf(files, 'facts.json', index).topics = [law];
    change(files);
  });

let files: Files;
let stores: PackStore[];
let name: string;
let count = 0;

beforeEach(() => {
  count += 1;
  name = `caveat-added-${count}`;
  files = createFiles({ one: 1 });
  stores = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const store of stores) store.close();
});

/** Opens the store as a new worker would. */
function open({ build = '1', shipped = { one: 1 } }: { build?: string; shipped?: Record<string, number> } = {}): PackStore {
  const store = new PackStore(files.read, { name, build, shipped: Object.entries(shipped).map(([id, version]) => ({ id, version })) });
  stores.push(store);
  return store;
}
const from = { file: 'larkin.json', on: '2026-03-05' };
const id = 'port-larkin-harbor-welcome';
const renamed = (to: string) =>
  alone((all) => {
    all['pack.json'].id = to;
    for (const list of ['places.json', 'topics.json', 'facts.json', 'sources.json'] as const) all[list].items = [];
    for (const list of ['words.en.json', 'words.es.json'] as const) all[list].topics = [];
    delete (all as Partial<typeof all>)['changes.json'];
  });
const loadedIds = async (store: PackStore) => ((await store.load()).added ?? []).map(({ pack }) => `${pack.id} ${pack.version}`);

/** What IndexedDB itself holds, past the store. */
async function readStored(): Promise<string[]> {
  const database = await new Dexie(name).open();
  const rows: { id: string; version: number }[] = await database.table('added').toArray();
  database.close();
  return rows.map((row) => `${row.id} ${row.version}`);
}

describe('a pack that the reader adds', () => {
  it('is there at once, after a restart and after an update of the extension, with its day and file', async () => {
    expect(await open().add(alone(), from)).toEqual({ id });
    expect(await loadedIds(open())).toEqual([`${id} 2`]);
    const { added, packs } = await open({ build: '2' }).load();
    expect(packs.map((pack) => pack.id)).toEqual(['one']);
    expect(added?.[0]).toMatchObject({ added: from, pack: { id }, changes: [{ version: 2 }, { version: 1 }] });
  });

  it('is written in one transaction', async () => {
    await open().load();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await open().add(alone(), from)).toEqual({ id });
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
  });

  it('goes without a trace', async () => {
    await open().add(alone(), from);
    await open().remove(id);
    expect(await readStored()).toEqual([]);
    expect(await open().load()).toEqual({ packs: [expect.objectContaining({ id: 'one' })] });
    await open().remove(id);
  });

  it('makes room for its later version, and never for an earlier one', async () => {
    const version = (number: number) =>
      alone((all) => {
        all['pack.json'].version = number;
        delete (all as Partial<typeof all>)['changes.json'];
      });
    await open().add(version(3), from);
    expect(await open().add(version(2), from)).toEqual({ reason: 'older', versions: [3, 2] });
    expect(await readStored()).toEqual([`${id} 3`]);
    expect(await open().add(version(4), { ...from, file: 'newer.json' })).toEqual({ id });
    expect((await open().load()).added?.[0]).toMatchObject({ pack: { version: 4 }, added: { file: 'newer.json' } });
  });

  it('never takes the place of a pack that ships, even of one that cannot be read now', async () => {
    expect(await open().add(renamed('one'), from)).toEqual({ reason: 'shipped-id' });
    files.breakFile('packs/one/facts.json', {});
    expect(await open().add(renamed('one'), from)).toEqual({ reason: 'shipped-id' });
    expect(await readStored()).toEqual([]);
  });

  it('with faults is refused whole, with the first of them', async () => {
    const answer = await open().add(
      alone((all) => {
        itemOf(all, 'facts.json', 0).date = 'May';
      }),
      from,
    );
    expect(answer).toEqual({
      reason: 'faults',
      faultCount: 1,
      faults: [{ file: 'facts.json', line: expect.any(Number), message: expect.stringContaining('"date": a date is') }],
    });
    expect(await readStored()).toEqual([]);
  });

  it('may not use the ids of another that the reader added', async () => {
    await open().add(alone(), from);
    const answer = await open().add(
      alone((all) => {
        all['pack.json'].id = 'other';
      }),
      from,
    );
    expect(answer).toMatchObject({ reason: 'faults', faults: expect.arrayContaining([expect.objectContaining({ file: 'facts.json' })]) });
    expect(await readStored()).toEqual([`${id} 2`]);
  });

  it('is one of a dozen at most', async () => {
    const store = open();
    for (let index = 0; index < mostAdded; index += 1) expect(await store.add(renamed(`pack-${index}`), from)).toHaveProperty('id');
    expect(await store.add(renamed('one-more'), from)).toEqual({ reason: 'too-many' });
    expect(await store.add(renamed('pack-3'), from)).toHaveProperty('id');
  });

  it('added in two tabs at once is there once', async () => {
    expect(await Promise.all([open().add(alone(), from), open().add(alone(), from)])).toEqual([{ id }, { id }]);
    expect(await readStored()).toEqual([`${id} 2`]);
  });
});

describe('when something fails', () => {
  it('a full disk is told, and what was there stays', async () => {
    await open().add(renamed('first'), from);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await open().add(alone(), from)).toEqual({ reason: 'disk-full' });
    vi.restoreAllMocks();
    expect(await readStored()).toEqual(['first 2']);
    expect(await open().add(alone(), from)).toEqual({ id });
  });

  it('a worker that is killed while it writes leaves the old version whole', async () => {
    await open().add(renamed('first'), from);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      const request = put.apply(this, args);
      this.transaction.abort();
      return request;
    });
    expect(await open().add(alone(), from)).toEqual({ reason: 'store' });
    vi.restoreAllMocks();
    expect(await readStored()).toEqual(['first 2']);
    expect(await loadedIds(open())).toEqual(['first 2']);
  });

  it('a store that cannot be opened is told, and the shipped packs are there', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await open().add(alone(), from)).toEqual({ reason: 'store' });
    expect((await open().load()).packs).toHaveLength(1);
  });

  it('a pack that no longer fits what ships is set aside with the reason, kept, and back when it fits', async () => {
    await open().add(renamed('two'), from);
    files.set('two', 1);
    const later = await open({ build: '2', shipped: { one: 1, two: 1 } }).load();
    expect(later.packs.map((pack) => pack.id)).toEqual(['one', 'two']);
    expect(later.added).toBeUndefined();
    expect(later.setAside).toEqual([
      expect.objectContaining({ id: 'two', added: from, faults: [expect.stringMatching(/^pack\.json: Another pack is called "two"/)] }),
    ]);
    expect(await readStored()).toEqual(['two 2']);
  });

  it('a database of the version before gets its new table', async () => {
    const before = new Dexie(name);
    before.version(1).stores({ packs: 'id' });
    await before.open();
    before.close();
    expect(await open().add(alone(), from)).toEqual({ id });
  });
});

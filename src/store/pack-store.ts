import Dexie, { type EntityTable } from 'dexie';
import type { Pack } from '../pack/schema';
import type { AddAnswer } from '../platform/messages';
import { AddedPacks, type LoadedAdded, type SetAside } from './added-packs';
import { Feeds, type FeedTables } from './feeds';
import { loadRenewed, type RenewedPacks } from './load-renewed';
import { type ReadFile, readPack, shippedPacks } from './shipped-packs';

interface StoredPack {
  id: string;
  version: number;
  /** The build of the extension that brought it: another build may know another schema, or other facts under the same number. */
  build?: string;
  pack: Pack;
}

/** The packs, as the rest of Caveat gets them. */
export interface LoadedPacks extends RenewedPacks {
  /** Ours: those of the build, or what our own feed brought in their place. */
  packs: Pack[];
  /** Those of the reader, by the day they were added; missing when there are none. */
  added?: LoadedAdded[];
  /** Those that this build's packs leave no room for; they stay in the store. */
  setAside?: SetAside[];
  /** Said to the reader when the store could not be used; the packs then come straight from the extension's files. */
  trouble?: string;
}

type Tables = Dexie & FeedTables & { packs: EntityTable<StoredPack, 'id'> };

/** How a store is set up; tests give their own. */
export interface StoreOptions {
  name?: string;
  shipped?: readonly { id: string; version: number }[];
  /** The extension's own version. */
  build?: string;
  /** The key of our own feed that the build names; missing for a build without one, which uses nothing of any. */
  feedKey?: string | undefined;
}

/**
 * The data store: packs in IndexedDB. Every change is one transaction, so a worker killed at any moment leaves the old packs
 * or the new ones, never a mixture.
 */
export class PackStore {
  /** The feeds and what they brought. */
  readonly feeds: Feeds;
  readonly #database: Tables;
  readonly #added: AddedPacks;
  readonly #readFile: ReadFile;
  readonly #shipped: readonly { id: string; version: number }[];
  readonly #build: string;
  readonly #feedKey: string | undefined;

  constructor(readFile: ReadFile, { name = 'caveat', shipped = shippedPacks, build = '', feedKey }: StoreOptions = {}) {
    this.#readFile = readFile;
    this.#shipped = shipped;
    this.#build = build;
    this.#feedKey = feedKey;
    this.#database = new Dexie(name) as Tables;
    this.#database.version(1).stores({ packs: 'id' });
    this.#database.version(2).stores({ packs: 'id', added: 'id' });
    this.#database.version(3).stores({ feeds: 'id', feedPacks: '[feed+id+sha256], feed', switches: 'name' });
    this.feeds = new Feeds(this.#database);
    this.#added = new AddedPacks(this.#database.added, this.feeds, build);
  }

  /** Gives all packs. Those of the reader that cannot be read are left out, and never take a shipped one with them. */
  async load(): Promise<LoadedPacks> {
    const shipped = await this.#loadShipped();
    const ours = await this.#renew(shipped.packs);
    return { ...shipped, ...ours, ...(await this.#added.load(ours.packs)) };
  }

  /** The packs that this build ships, whatever a feed brought since. */
  async loadShipped(): Promise<Pack[]> {
    return (await this.#loadShipped()).packs;
  }

  /** Ours: those that it ships, or what our own feed brought in their place. */
  async loadOurs(): Promise<Pack[]> {
    return (await this.#renew(await this.loadShipped())).packs;
  }

  #renew(shipped: readonly Pack[]): Promise<RenewedPacks> {
    return loadRenewed(this.feeds, shipped, { build: this.#build, feedKey: this.#feedKey });
  }

  /** Takes a pack in from the text of its one file, whole or not at all; the answer says why not. */
  async add(text: string, from: { file: string; on: string }): Promise<AddAnswer> {
    const ours = await this.loadOurs();
    const shippedIds = [...this.#shipped, ...ours].map(({ id }) => id);
    return this.#added.add(text, { ...from, shipped: ours, shippedIds });
  }

  /** Takes a pack of the reader out with all that came with it; false when it was not there. Throws when the store fails. */
  async remove(id: string): Promise<boolean> {
    return (await this.#database.added.where('id').equals(id).delete()) > 0;
  }

  /**
   * Gives the packs of the build, after bringing in what it ships newer. A pack that cannot be used is left out and said;
   * when the store itself fails, the packs come from the files.
   */
  async #loadShipped(): Promise<LoadedPacks> {
    try {
      const stored = await this.#database.packs.toArray();
      const older = this.#shipped.filter(({ id, version }) => {
        const own = stored.find((one) => one.id === id);
        return own === undefined || own.version < version || (own.version === version && (own.build ?? '') !== this.#build);
      });
      if (older.length === 0) return { packs: this.#inOrder(stored.map(({ pack }) => pack)) };
      const fresh = await this.#readAll(older.map(({ id }) => id));
      await this.#database.transaction('rw', this.#database.packs, () =>
        this.#database.packs.bulkPut(fresh.packs.map((pack) => ({ id: pack.id, version: pack.version, build: this.#build, pack }))),
      );
      const kept = stored.filter((one) => !fresh.packs.some(({ id }) => id === one.id)).map(({ pack }) => pack);
      return { ...fresh, packs: this.#inOrder([...kept, ...fresh.packs]) };
    } catch (error) {
      const files = await this.#readAll(this.#shipped.map(({ id }) => id));
      return { packs: this.#inOrder(files.packs), trouble: [describe(error), files.trouble].filter(Boolean).join(' ') };
    }
  }

  async #readAll(ids: readonly string[]): Promise<LoadedPacks> {
    const results = await Promise.allSettled(ids.map((id) => readPack(id, this.#readFile)));
    const packs = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const faults = results.flatMap((result) => (result.status === 'rejected' ? [describe(result.reason)] : []));
    return { packs, ...(faults.length > 0 && { trouble: faults.join(' ') }) };
  }

  close(): void {
    this.#database.close();
  }

  /** The order of the build: where two packs know one topic, the first has the word. */
  #inOrder(packs: Pack[]): Pack[] {
    const rank = (pack: Pack) => {
      const index = this.#shipped.findIndex(({ id }) => id === pack.id);
      return index < 0 ? Number.POSITIVE_INFINITY : index;
    };
    return packs.sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
  }
}

function describe(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'The disk is full, so the facts could not be stored. Caveat reads them from its own files.';
  if (name === 'PackFault') return `A data pack of this version is broken and left out (${(error as Error).message}).`;
  return 'The browser does not let Caveat use its store (a private window may do that). Caveat reads the facts from its own files.';
}

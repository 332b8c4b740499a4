import type { EntityTable } from 'dexie';
import { BundleFault, checkBundle, readBundle } from '../pack/bundle';
import { joinFiles } from '../pack/check-pack';
import type { Added } from '../pack/index-pack';
import type { LintMessage } from '../pack/lint-message';
import type { Changes } from '../pack/optional-files';
import type { LocalText, Pack } from '../pack/schema';
import type { AddAnswer, AddReason } from '../platform/messages';
import { type AddedRow, findConflicts, mostAdded, signOf } from './added-row';
import type { FeedPackRow } from './feed-rows';
import type { Feeds } from './feeds';
import { isFull } from './store-fault';

/** A pack of the reader that is in the store and not in use. */
export interface SetAside {
  id: string;
  title: LocalText;
  version: number;
  author: string;
  verifiedThrough: string;
  facts: Pack['facts'];
  added: Added;
  faults: string[];
}

/** A pack that the reader added, in use. */
export interface LoadedAdded {
  pack: Pack;
  added: Added;
  changes: Changes[];
}

const mostFaults = 20; // told at once; an author goes on with the lint

/** The packs that readers add, in their own table: nothing that the build brings is ever written over. */
export class AddedPacks {
  constructor(
    readonly table: EntityTable<AddedRow, 'id'>,
    /** What the feeds of the reader brought stands with them. */
    readonly feeds: Pick<Feeds, 'readGuests' | 'noteChecked' | 'guestTables'>,
    readonly build: string,
  ) {}

  /**
   * Gives those that may be used beside the shipped packs. Each was checked when it came; after an update of the extension or of a
   * shipped pack it is checked again, and one that no longer fits is set aside with the reason. None when the store fails.
   */
  async load(shipped: readonly Pack[]): Promise<{ added?: LoadedAdded[]; setAside?: SetAside[] }> {
    const files = await this.table.toArray().catch((): AddedRow[] => []);
    const guests = await this.feeds.readGuests().catch((): FeedPackRow[] => []);
    const rows = [...files, ...guests];
    const beside = signOf(this.build, shipped);
    const added: LoadedAdded[] = [];
    const setAside: SetAside[] = [];
    for (const row of rows.sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id))) {
      const faults = row.checkedBeside === beside ? [] : findFaults(row, shipped);
      const when = { file: row.file, on: row.on, ...(row.feed !== undefined && { isFromFeed: true }) };
      if (faults.length > 0) setAside.push({ ...describe(row), added: when, faults });
      else {
        added.push({ pack: joinFiles(row.contents), added: when, changes: row.changes });
        // Not waited for: without it the pack is only checked once more.
        if (row.checkedBeside !== beside) void this.#noteChecked(row, beside).catch(() => undefined);
      }
    }
    return { ...(added.length > 0 && { added }), ...(setAside.length > 0 && { setAside }) };
  }

  /** Checks a file and keeps it, all in one transaction; a later version of a pack takes the place of the earlier one. */
  async add(
    text: string,
    { file, on, shipped, shippedIds }: { file: string; on: string; shipped: readonly Pack[]; shippedIds: readonly string[] },
  ): Promise<AddAnswer> {
    try {
      const { pack, contents, changes } = readBundle(text, shipped, shippedIds);
      const row: AddedRow = { id: pack.id, version: pack.version, file, on, contents, changes, checkedBeside: signOf(this.build, shipped) };
      const { db } = this.table;
      return await db.transaction('rw', this.table, ...this.feeds.guestTables, async (): Promise<AddAnswer> => {
        const rows = await this.table.toArray();
        const before = rows.find(({ id }) => id === pack.id);
        if (before !== undefined && before.version > pack.version) return { reason: 'older', versions: [before.version, pack.version] };
        const guests = await this.feeds.readGuests({ isAll: true });
        if (guests.some(({ id }) => id === pack.id)) return { reason: 'from-feed' };
        const others = [...rows.filter(({ id }) => id !== pack.id), ...guests];
        if (others.length >= mostAdded) return { reason: 'too-many' };
        const faults = findConflicts(
          pack,
          others.map(({ contents: each }) => joinFiles(each)),
        );
        if (faults.length > 0) return refuse('faults', faults);
        await this.table.put(row);
        return { id: pack.id };
      });
    } catch (error) {
      if (error instanceof BundleFault) return refuse(error.reason, error.faults);
      return { reason: isFull(error) ? 'disk-full' : 'store' };
    }
  }

  async #noteChecked(row: AddedRow | FeedPackRow, beside: string): Promise<void> {
    if ('sha256' in row) await this.feeds.noteChecked(row, beside);
    else await this.table.update(row.id, { checkedBeside: beside });
  }
}

function findFaults({ contents, changes }: AddedRow, shipped: readonly Pack[]): string[] {
  try {
    checkBundle({ ...contents, ...(changes.length > 0 && { 'changes.json': { items: changes } }) }, shipped);
    return [];
  } catch (error) {
    return error instanceof BundleFault
      ? error.faults.slice(0, mostFaults).map(({ file, message }) => `${file}: ${message}`)
      : [String(error)];
  }
}

function refuse(reason: AddReason, faults: readonly LintMessage[]): AddAnswer {
  const told = faults.slice(0, mostFaults).map(({ file, line, message }) => ({ file, line, message }));
  return { reason, ...(told.length > 0 && { faults: told, faultCount: faults.length }) };
}

function describe({ id, version, contents }: AddedRow): Omit<SetAside, 'added' | 'faults'> {
  const { title, author, verifiedThrough } = contents['pack.json'];
  return { id, title, version, author, verifiedThrough, facts: contents['facts.json'].items };
}

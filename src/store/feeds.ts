import type { EntityTable, Table } from 'dexie';
import type { FeedIndex, FeedPack } from '../feed/feed-index';
import { joinFiles } from '../pack/check-pack';
import { type AddedRow, findConflicts, mostAdded } from './added-row';
import { type Edition, type FeedPackRow, type FeedRow, ownFeed, type SwitchRow } from './feed-rows';

export interface FeedTables {
  feeds: EntityTable<FeedRow, 'id'>;
  feedPacks: Table<FeedPackRow, [feed: string, id: string, sha256: string]>;
  added: EntityTable<AddedRow, 'id'>;
  switches: Table<SwitchRow, SwitchRow['name']>;
}

/** What a checked index brings into the store. */
export interface Taking {
  /** The feed as it was when it was asked, or as it will be when it is new. */
  feed: FeedRow;
  isNew: boolean;
  key: string;
  fingerprint: string;
  index: FeedIndex;
  text: string;
  packs: Pick<FeedPackRow, 'id' | 'version' | 'sha256' | 'contents' | 'changes' | 'checkedBeside'>[];
  checkedBeside: string;
  nowMs: number;
  nextAskMs: number;
}

/** What is known of asking; undefined takes a part away. */
export type FeedNote = Partial<Omit<FeedRow, 'id' | 'fault' | 'hasLeave'>> & { [Part in 'fault' | 'hasLeave']?: FeedRow[Part] | undefined };

/** Why checked packs were not taken in all the same. */
export type TakeRefusal =
  /** The feed was removed meanwhile, or another one has come in its place. */
  | { reason: 'gone' }
  /** The same feed has come meanwhile. */
  | { reason: 'there' }
  /** Another asking was quicker. */
  | { reason: 'older' }
  | { reason: 'too-many' }
  /** An id is taken by another pack that the reader added; `message` is for the author. */
  | { reason: 'id-taken'; pack: string; message: string };

/** The feeds, their packs and whether they are asked. Every change is one transaction; whatever is in use hangs on one row. */
export class Feeds {
  readonly #tables: FeedTables;

  constructor(tables: FeedTables) {
    this.#tables = tables;
  }

  /** Whether the reader wants feeds to be asked; no where the store fails. */
  async isOn(): Promise<boolean> {
    const row = await this.#tables.switches.get('updates').catch(() => undefined);
    return row?.name === 'updates' && row.isOn;
  }

  async setOn(isOn: boolean): Promise<void> {
    await this.#tables.switches.put({ name: 'updates', isOn });
  }

  /** The hosts, as match patterns, for which leave was asked on behalf of feeds, each with the moment. */
  async readAskedLeave(): Promise<Record<string, number>> {
    const row = await this.#tables.switches.get('leave');
    return row?.name === 'leave' ? row.askedMs : {};
  }

  /** Changes which those are. */
  changeAskedLeave(change: (askedMs: Record<string, number>) => Record<string, number>): Promise<void> {
    const { switches } = this.#tables;
    return switches.db.transaction('rw', switches, async () => {
      await switches.put({ name: 'leave', askedMs: change(await this.readAskedLeave()) });
    });
  }

  /** Own feed first, then by the day they were added. */
  async list(): Promise<FeedRow[]> {
    const rows = await this.#tables.feeds.toArray();
    const rank = ({ id }: FeedRow) => (id === ownFeed ? 0 : 1);
    return rows.sort((a, b) => rank(a) - rank(b) || a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
  }

  get(id: string): Promise<FeedRow | undefined> {
    return this.#tables.feeds.get(id);
  }

  /** Keeps a feed that has brought nothing yet: that of the build. One that is there already stays as it is. */
  async open(row: FeedRow): Promise<void> {
    const { feeds } = this.#tables;
    await feeds.db.transaction('rw', feeds, async () => {
      if ((await feeds.get(row.id)) === undefined) await feeds.add(row);
    });
  }

  /** Changes what is known of asking; nothing happens when the feed has gone. */
  async note(id: string, change: FeedNote): Promise<void> {
    await this.#tables.feeds.update(id, change as Partial<FeedRow>);
  }

  /** The same, unless another feed stands under its id by now. */
  async noteSame({ id, key }: FeedRow, change: FeedNote): Promise<void> {
    const { feeds } = this.#tables;
    await feeds.db.transaction('rw', feeds, async () => {
      if ((await feeds.get(id))?.key === key) await this.note(id, change);
    });
  }

  /** The packs of an edition, all of them or none. */
  async readEdition({ id }: Pick<FeedRow, 'id'>, edition: Edition): Promise<FeedPackRow[]> {
    const keys = edition.packs.map((pack) => [id, pack.id, pack.sha256] as [string, string, string]);
    const rows = await this.#tables.feedPacks.bulkGet(keys);
    return rows.every((row) => row !== undefined) ? rows : [];
  }

  /** What `readGuests` reads, for a transaction around it. */
  get guestTables(): [Table, Table] {
    return [this.#tables.feeds as unknown as Table, this.#tables.feedPacks];
  }

  /** The packs of feeds that the reader added, as rows of added packs: those in use, or all that are kept. */
  async readGuests({ isAll = false } = {}): Promise<FeedPackRow[]> {
    if (isAll) return this.#tables.feedPacks.filter(({ feed }) => feed !== ownFeed).toArray();
    const feeds = (await this.list()).filter(({ id }) => id !== ownFeed);
    return (await Promise.all(feeds.map((feed) => this.readEdition(feed, feed.current)))).flat();
  }

  /** Remembers beside what packs were found without fault. */
  async noteChecked({ feed, id, sha256 }: Pick<FeedPackRow, 'feed' | 'id' | 'sha256'>, checkedBeside: string): Promise<void> {
    await this.#tables.feedPacks.update([feed, id, sha256], { checkedBeside });
  }

  /** The same for the edition that a feed has in use, unless another one is in use by now. */
  noteEditionChecked({ id, current }: FeedRow, checkedBeside: string): Promise<void> {
    const { feeds } = this.#tables;
    return feeds.db.transaction('rw', feeds, async () => {
      const row = await feeds.get(id);
      if (row?.current.sequence === current.sequence) await feeds.put({ ...row, current: { ...row.current, checkedBeside } });
    });
  }

  /** Swaps in all packs of an index and the feed's row, or nothing. Throws when the store fails. */
  take(taking: Taking): Promise<TakeRefusal | undefined> {
    const { feeds, feedPacks, added } = this.#tables;
    return feeds.db.transaction('rw', feeds, feedPacks, added, async () => {
      const { feed, isNew, index } = taking;
      const now = await feeds.get(feed.id);
      if (isNew !== (now === undefined)) return { reason: isNew ? 'there' : 'gone' };
      // Nothing that one key signed goes into the row of another.
      if (now !== undefined && now.key !== feed.key) return { reason: 'gone' };
      if (now !== undefined && now.sequence > index.sequence) return { reason: 'older' };
      const rows = taking.packs.map((pack): FeedPackRow => ({ ...pack, feed: feed.id, file: feed.address, on: feed.on }));
      const refusal = feed.id === ownFeed ? undefined : await this.#findRefusal(feed.id, rows);
      if (refusal !== undefined) return refusal;
      const next = renew(now ?? feed, taking);
      await feedPacks.bulkPut(rows);
      await feeds.put(next);
      await this.#dropUnused(next);
      return undefined;
    });
  }

  /** Goes one version back, or forward again; false where there is nothing to go to. The packs stay in the store. */
  move(id: string, to: 'back' | 'forward'): Promise<boolean> {
    const { feeds } = this.#tables;
    return feeds.db.transaction('rw', feeds, async () => {
      const row = await feeds.get(id);
      if (row?.other === undefined || row.isBack !== (to === 'forward')) return false;
      await feeds.put({ ...row, current: row.other, other: row.current, isBack: !row.isBack });
      return true;
    });
  }

  /** Takes a feed out with all its packs; one that is not there is gone already. */
  async remove(id: string): Promise<void> {
    const { feeds, feedPacks } = this.#tables;
    await feeds.db.transaction('rw', feeds, feedPacks, async () => {
      await feeds.delete(id);
      await feedPacks.where('feed').equals(id).delete();
    });
  }

  /** Whether so many packs of a feed that the reader added find room beside all others that are added. */
  async hasRoomFor(feed: string, count: number): Promise<boolean> {
    const others = new Set((await this.#readOthers(feed)).map(({ id }) => id));
    return others.size + count <= mostAdded;
  }

  /** What the reader added but for one feed. */
  async #readOthers(feed: string): Promise<AddedRow[]> {
    const strangers = (await this.readGuests({ isAll: true })).filter((row) => row.feed !== feed);
    return [...(await this.#tables.added.toArray()), ...strangers];
  }

  /** Guests know nothing of one another: an id of one is no other's, neither of what is in use nor of what can be gone back to. */
  async #findRefusal(feed: string, rows: readonly FeedPackRow[]): Promise<TakeRefusal | undefined> {
    if (!(await this.hasRoomFor(feed, rows.length))) return { reason: 'too-many' };
    const packs = (await this.#readOthers(feed)).map(({ contents }) => joinFiles(contents));
    for (const { id, contents } of rows) {
      const [fault] = findConflicts(joinFiles(contents), packs);
      if (fault !== undefined) return { reason: 'id-taken', pack: id, message: fault.message };
    }
    return undefined;
  }

  async #dropUnused({ id, current, other }: FeedRow): Promise<void> {
    const used = new Set([...current.packs, ...(other?.packs ?? [])].map((pack) => `${pack.id} ${pack.sha256}`));
    await this.#tables.feedPacks
      .where('feed')
      .equals(id)
      .filter((row) => !used.has(`${row.id} ${row.sha256}`))
      .delete();
  }
}

/** The feed's row with a new edition in use, from which it goes back to the one that was in use until now. */
function renew(now: FeedRow, { key, fingerprint, index, text, packs, checkedBeside, nowMs, nextAskMs }: Taking): FeedRow {
  const { fault: _, other, ...kept } = now;
  const current: Edition = {
    sequence: index.sequence,
    issued: index.issued,
    packs: packs.map(({ id, version, sha256 }): Pick<FeedPack, 'id' | 'version' | 'sha256'> => ({ id, version, sha256 })),
    checkedBeside,
  };
  // The same index again mends what is missing, and is no new version: who went back from it stays back.
  const isAgain = now.current.sequence === index.sequence;
  const before = isAgain ? other : now.current;
  const staysBack = now.isBack && other?.sequence === index.sequence;
  const hasBefore = before !== undefined && (before.sequence > 0 || now.id === ownFeed);
  return {
    ...kept,
    key,
    fingerprint,
    title: index.title,
    sequence: index.sequence,
    text,
    ...(staysBack ? { current: now.current, other: current } : { current, ...(hasBefore && { other: before }) }),
    isBack: staysBack,
    lastSuccessMs: nowMs,
    nextAskMs,
    failures: 0,
  };
}

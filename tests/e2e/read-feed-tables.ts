import type { Page } from 'puppeteer-core';

/** What the store holds of feeds, but for what is known of asking. */
export interface FeedTablesRead {
  feeds: string[];
  packs: string[];
  /** What a feed has in use or can go back to and is not there. */
  broken: string[];
}

/** Looks into IndexedDB itself, past the store. */
export async function readFeedTables(extensionPage: Page): Promise<FeedTablesRead> {
  return JSON.parse(await extensionPage.evaluate(readRaw)) as FeedTablesRead;
}

async function readRaw(): Promise<string> {
  const whenDone = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await whenDone(indexedDB.open('caveat'));
  const read = async <Row>(table: string) => (await whenDone(database.transaction(table).objectStore(table).getAll())) as Row[];
  type Edition = { sequence: number; packs: { id: string; version: number; sha256: string }[] };
  const feeds = await read<{ id: string; sequence: number; text: string; current: Edition; other?: Edition }>('feeds');
  const packs = await read<{ feed: string; id: string; version: number; sha256: string }>('feedPacks');
  database.close();
  const name = (feed: string, { id, version, sha256 }: Edition['packs'][number]) => `${feed} ${id} ${version} ${sha256}`;
  const held = packs.map((pack) => name(pack.feed, pack));
  const named = feeds.flatMap(({ id, current, other }) => [...current.packs, ...(other?.packs ?? [])].map((pack) => name(id, pack)));
  const broken = [...named.filter((each) => !held.includes(each)), ...held.filter((each) => !named.includes(each))];
  const told = feeds.map(({ id, sequence, text, current, other }) => JSON.stringify([id, sequence, text, current, other]));
  return JSON.stringify({ feeds: told, packs: held, broken });
}

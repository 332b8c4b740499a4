import { generateKeyPairSync } from 'node:crypto';
import Dexie from 'dexie';
import { type AskOutcome, type AskTools, askFeed } from '../../../src/app/ask-feed';
import { keepOwnFeed } from '../../../src/app/build-feed';
import { writeBundle } from '../../../src/pack/bundle';
import type { FileName } from '../../../src/pack/optional-files';
import { createSpotter } from '../../../src/spot/spot';
import { ownFeed } from '../../../src/store/feed-rows';
import { PackStore } from '../../../src/store/pack-store';
import { type FeedKey, toFeedKey } from '../../tools/feed-key';
import { type FeedServer, type PublishedPack, startFeedServer } from '../../tools/feed-server';
import { createFiles, type Files } from '../store/pack-files';

export type SmallFiles = Record<FileName, Record<string, unknown>>;

export const createKey = (): Promise<FeedKey> => toFeedKey(generateKeyPairSync('ed25519').privateKey);

/** The small packs `one` and `two` ship with the build; our own feed stands on a real server. */
export interface FeedWorld {
  /** Of the database. */
  name: string;
  server: FeedServer;
  key: FeedKey;
  files: Files;
  /** Opens the store as a new worker would. */
  open: (more?: { build?: string; shipped?: Record<string, number>; feedKey?: string }) => PackStore;
  /** Asks our own feed, as a worker that has just been woken would. */
  ask: (more?: Partial<AskTools>) => Promise<AskOutcome>;
  tools: (store: PackStore, more?: Partial<AskTools>) => AskTools;
  /** A small pack in a later version. */
  make: (id: string, version: number, files?: Partial<SmallFiles>) => Promise<PublishedPack>;
  /** All that IndexedDB holds, past the store, but for what is known of asking. */
  readStored: () => Promise<string>;
  close: () => Promise<void>;
}

let count = 0;

export async function createFeedWorld(): Promise<FeedWorld> {
  count += 1;
  const name = `caveat-feeds-${count}`;
  const [server, key] = await Promise.all([startFeedServer(), createKey()]);
  const files = createFiles({ one: 1, two: 1 });
  const stores: PackStore[] = [];
  const open: FeedWorld['open'] = ({ build = '0.1.0', shipped = { one: 1, two: 1 }, feedKey = key.publicKey } = {}) => {
    const list = Object.entries(shipped).map(([id, version]) => ({ id, version }));
    const store = new PackStore(files.read, { name, build, shipped: list, feedKey });
    stores.push(store);
    return store;
  };
  const tools: FeedWorld['tools'] = (store, more) => ({
    store,
    build: '0.1.0',
    getCreateSpot: async () => createSpotter,
    hasLeave: async () => false,
    needsLeave: false,
    nextAsk: (nowMs) => nowMs + 1_000,
    now: () => new Date(),
    timeLimitMs: 20_000,
    ...more,
  });
  return {
    name,
    server,
    key,
    files,
    open,
    tools,
    ask: async (more) => {
      const store = open();
      await keepOwnFeed(store.feeds, { address: server.address, key: key.publicKey });
      return askFeed((await store.feeds.get(ownFeed))!, false, tools(store, more));
    },
    make: async (id, version, more = {}) => {
      const fresh = createFiles({ [id]: version });
      const names = ['pack', 'places', 'topics', 'facts', 'series', 'sources', 'words.en', 'words.es'].map((each) => `${each}.json`);
      const read = await Promise.all(names.map(async (each) => [each, await fresh.read(`packs/${id}/${each}`)] as const));
      const contents = { ...Object.fromEntries(read), 'examples.json': { items: [] }, ...more };
      return { id, version, text: writeBundle(contents, { withExamples: true }) };
    },
    readStored: async () => {
      const database = await new Dexie(name).open();
      const read = await Promise.all(['packs', 'added', 'feedPacks', 'feeds'].map((table) => database.table(table).toArray()));
      database.close();
      const asking = ['lastAskedMs', 'lastSuccessMs', 'nextAskMs', 'failures', 'fault'];
      return JSON.stringify(read, (part, value) => (asking.includes(part) ? undefined : value));
    },
    close: async () => {
      for (const store of stores) store.close();
      await server.stop();
    },
  };
}

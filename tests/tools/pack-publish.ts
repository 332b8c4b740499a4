import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { compareVersions } from '../../src/feed/compare-versions';
import { FeedFault } from '../../src/feed/feed-fault';
import { type FeedIndex, FeedIndexSchema, longestFeed } from '../../src/feed/feed-index';
import { openFeedPack } from '../../src/feed/open-feed-pack';
import { checkShape } from '../../src/feed/read-shape';
import { checkFeed } from './check-feed';
import { checkOut } from './check-out';
import { Failure } from './ensure.mjs';
import { datesFor, type Published, readFeedFolder, tidyPacks, writeWhole } from './feed-folder';
import { readKeyFile } from './feed-key';
import { checkForReaders, tellShipped } from './feed-readers';
import { describeFeedFault } from './feed-sentences';
import { findPublishFaults, type MadePack, makeFeedPack } from './make-feed-packs';
import { findPackFolders } from './pack-files';
import { type Head, readHeads } from './pack-heads';
import { lintFolders } from './pack-lint';
import { readPublishOptions } from './publish-options';
import type { ToolContext } from './tool';
import { writeFeed } from './write-feed';

/** Writes a feed of packs that have no fault, or with --check opens one as the extension would; 0 when it is in order. */
export async function publishFeed(args: readonly string[], context: ToolContext): Promise<number> {
  const options = readPublishOptions(args, context.startFolder);
  const { isOwn } = options;
  if (options.check !== undefined) return checkFeed({ named: options.check, typed: options.fingerprint, isOwn }, context);
  const { out, folders, minimum, days } = options;
  checkOut(out, folders);
  const key = await readKeyFile(options.keyFile, out);
  const last = await readFeedFolder(out, key);

  const [heads, shipped] = [await readHeads(folders), await readHeads(await findPackFolders(context.root))];
  const ours = shipped.filter(({ id }) => heads.some((head) => head.id === id)).map(({ id }) => String(id));
  if (!isOwn && ours.length > 0) {
    return refuse([tellShipped(ours, 'leave that out, or write --own if this is the feed of a build of your own.')]);
  }
  const quiet = findUnchanged(heads, shipped, last?.index);
  if ((await lintFolders(folders, context, { isFinal: true, quiet })) !== 0) return refuse([]);
  const made = await Promise.all(folders.map((folder) => makeFeedPack(folder, { minimum, last: last?.index })));
  const faults = await findPublishFaults(made, out, last?.index);
  if (faults.length > 0) return refuse(faults);
  const fault = await findReaderFault(made, { root: context.root, isOwn });
  if (fault !== undefined) return refuse([describeFeedFault(fault)]);

  const index = createIndex(made, { title: options.title ?? last?.index.title ?? made[0]!.title, days, last });
  const text = writeFeed(index, key, last?.envelope.rotations ?? []);
  if (Buffer.byteLength(text) > longestFeed) return refuse(['The index is larger than readers take: make two feeds.']);
  // Packs first: a reader who comes in between finds the old index and all that it names.
  for (const { entry, bytes } of made) await writeWhole(join(out, entry.file), bytes);
  await writeWhole(join(out, 'feed.json'), text);
  const old = await tidyPacks(out, [index, ...(last === undefined ? [] : [last.index])]);
  await warnOfMinimum(index, context.root);
  tell(index, { last: last?.index, fingerprint: key.fingerprint, old });
  return 0;
}

/** The shipped packs' own folders, but those with another version than was published last: the warnings of the others are no news. */
function findUnchanged(heads: readonly Head[], shipped: readonly Head[], last: FeedIndex | undefined): string[] {
  const before = (id: unknown) => last?.packs.find((pack) => pack.id === id)?.version;
  const isUnchanged = ({ id, version }: Head) => [undefined, version].includes(before(id));
  return heads.filter((head) => shipped.some(({ folder }) => folder === head.folder) && isUnchanged(head)).map(({ folder }) => folder);
}

function refuse(faults: readonly string[]): 1 {
  for (const fault of faults) console.log(fault);
  console.log('Nothing is published.');
  return 1;
}

/** What would keep a reader of the present Caveat from taking the packs. */
async function findReaderFault(made: readonly MadePack[], place: { root: string; isOwn: boolean }): Promise<FeedFault | undefined> {
  try {
    await checkForReaders(await Promise.all(made.map(({ bytes, entry }) => openFeedPack(bytes, entry))), place);
    return undefined;
  } catch (error) {
    if (error instanceof FeedFault) return error;
    throw error;
  }
}

/** Says it where no reader of the present Caveat takes the feed. */
async function warnOfMinimum({ packs }: FeedIndex, root: string): Promise<void> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  for (const { id, minimumCaveat } of packs) {
    if (compareVersions(minimumCaveat, version) <= 0) continue;
    console.log(
      `warning: ${id} is for Caveat ${minimumCaveat} or later, and this is ${version}: readers take nothing of the feed until then.`,
    );
  }
}

function createIndex(
  made: readonly MadePack[],
  { title, days, last }: { title: FeedIndex['title']; days: number; last: Published | undefined },
): FeedIndex {
  const index = { title, sequence: (last?.index.sequence ?? 0) + 1, ...datesFor(days), packs: made.map(({ entry }) => entry) };
  try {
    return checkShape(FeedIndexSchema, index);
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error;
    throw new Failure(`No reader would take such an index: ${error.message}. Nothing is published.`, 2);
  }
}

function tell(
  index: FeedIndex,
  { last, fingerprint, old }: { last: FeedIndex | undefined; fingerprint: string; old: readonly string[] },
): void {
  const fresh = index.packs.filter(({ file }) => !last?.packs.some((pack) => pack.file === file));
  const gone = last?.packs.filter(({ id }) => !index.packs.some((pack) => pack.id === id)) ?? [];
  const steps = [...fresh.map(({ file }) => file), 'feed.json', ...old.map((file) => `then ${file} may be deleted there`)];
  for (const { id } of gone) console.log(`No longer in this feed: ${id}. Name its folder too if that was not meant.`);
  if (last !== undefined && isSame(index, last)) {
    console.log('Nothing has changed since the last time: npm run pack -- sign OUT --key FILE is enough for a new date.');
  }
  console.log(`The feed is called "${index.title.en}", in Spanish "${index.title.es}": --title and --title-es write another name.`);
  console.log(
    `Sequence ${index.sequence} is written, signed by ${fingerprint}; it expires on ${index.expires.slice(0, 10)}. Upload in this order:`,
  );
  steps.forEach((step, at) => {
    console.log(`  ${at + 1}. ${step}`);
  });
}

/** Whether two indexes have the same name and packs. */
function isSame(one: FeedIndex, other: FeedIndex): boolean {
  return isDeepStrictEqual([one.title, one.packs], [other.title, other.packs]);
}

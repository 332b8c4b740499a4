import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadTagger } from '../../src/core/read-sentences';
import { checkFeedPacks } from '../../src/feed/check-feed-packs';
import { FeedFault } from '../../src/feed/feed-fault';
import { CaveatVersion, type FeedIndex, FeedIndexSchema, longestFeed, mostFeedPacks } from '../../src/feed/feed-index';
import { openFeedPack } from '../../src/feed/open-feed-pack';
import { checkShape } from '../../src/feed/read-shape';
import { createSpotter } from '../../src/spot/spot';
import { checkFeed } from './check-feed';
import { Failure } from './ensure.mjs';
import { datesFor, type Published, parseDays, readFeedFolder, tidyPacks, writeWhole } from './feed-folder';
import { readKeyFile } from './feed-key';
import { describeFeedFault } from './feed-sentences';
import { loadPacks } from './load-packs';
import { findPublishFaults, type MadePack, makeFeedPack } from './make-feed-packs';
import { lintFolders } from './pack-lint';
import type { ToolContext } from './tool';
import { writeFeed } from './write-feed';

const usage = `Write pack publish OUT --key FILE PACK-FOLDER..., or pack publish --check OUT-or-URL --fingerprint "1a2b 3c4d ...".`;
const defaultDays = '30'; // a month of silence, and readers hear that something is wrong

/** Writes a feed of packs that have no fault, or with --check opens one as the extension would; 0 when it is in order. */
export async function publishFeed(args: readonly string[], context: ToolContext): Promise<number> {
  const { values, positionals } = parseOptions(args);
  if (values.check !== undefined) {
    const { check, fingerprint, ...others } = values;
    const stray = Object.keys(others)[0];
    if (stray !== undefined) throw new Failure(`--check only looks, and --${stray} is for publishing. ${usage}`, 2);
    // A fingerprint that was pasted without quotes comes in groups.
    return checkFeed(check, [fingerprint ?? '', ...positionals].join(' '), context);
  }
  const [named, ...folders] = positionals;
  if (named === undefined || values.key === undefined || folders.length === 0) throw new Failure(usage, 2);
  if ((values.title === undefined) !== (values['title-es'] === undefined)) throw new Failure('--title and --title-es go together.', 2);
  if (values.minimum !== undefined && !v.is(CaveatVersion, values.minimum)) {
    throw new Failure(`--minimum "${values.minimum}": write a version of Caveat, as 0.1.0.`, 2);
  }
  if (folders.length > mostFeedPacks) throw new Failure(`A feed has at most ${mostFeedPacks} packs: make two feeds.`, 2);
  const days = parseDays(values.days ?? defaultDays);
  const out = resolve(context.startFolder, named);
  const key = await readKeyFile(resolve(context.startFolder, values.key), out);
  const last = await readFeedFolder(out, key);

  const paths = folders.map((folder) => resolve(context.startFolder, folder));
  if ((await lintFolders(paths, context)) !== 0) return refuse([]);
  const made = await Promise.all(paths.map((folder) => makeFeedPack(folder, { minimum: values.minimum, last: last?.index })));
  const faults = await findPublishFaults(made, out, last?.index);
  if (faults.length > 0) return refuse(faults);
  const fault = await findReaderFault(made, context.root);
  if (fault !== undefined) return refuse([describeFeedFault(fault)]);

  const typed = values.title === undefined ? undefined : { en: values.title, es: values['title-es']! };
  const index = createIndex(made, { title: typed ?? last?.index.title ?? made[0]!.title, days, last });
  const text = writeFeed(index, key, last?.envelope.rotations ?? []);
  if (Buffer.byteLength(text) > longestFeed) return refuse(['The index is larger than readers take: make two feeds.']);
  // Packs first: a reader who comes in between finds the old index and all that it names.
  for (const { entry, bytes } of made) await writeWhole(join(out, entry.file), bytes);
  await writeWhole(join(out, 'feed.json'), text);
  const old = await tidyPacks(out, [index, ...(last === undefined ? [] : [last.index])]);
  tell(index, { last: last?.index, fingerprint: key.fingerprint, old });
  return 0;
}

function refuse(faults: readonly string[]): 1 {
  for (const fault of faults) console.log(fault);
  console.log('Nothing is published.');
  return 1;
}

/** What would keep a reader of the present Caveat from taking the packs. */
async function findReaderFault(made: readonly MadePack[], root: string): Promise<FeedFault | undefined> {
  const [shipped, tag] = [await loadPacks(root), await loadTagger()];
  const isGuest = !made.some(({ entry }) => shipped.some(({ id }) => id === entry.id));
  try {
    const opened = await Promise.all(made.map(({ bytes, entry }) => openFeedPack(bytes, entry)));
    checkFeedPacks(opened, { beside: shipped, isGuest, createSpot: (packs) => createSpotter([...packs], tag) });
    return undefined;
  } catch (error) {
    if (error instanceof FeedFault) return error;
    throw error;
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
  console.log(
    `Sequence ${index.sequence} is written, signed by ${fingerprint}; it expires on ${index.expires.slice(0, 10)}. Upload in this order:`,
  );
  steps.forEach((step, at) => {
    console.log(`  ${at + 1}. ${step}`);
  });
}

function parseOptions(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        key: text,
        days: text,
        title: text,
        'title-es': text,
        minimum: text,
        check: text,
        fingerprint: text,
      },
      allowPositionals: true,
    });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Failure(`${sentence?.replace(/\.$/, '')}. ${usage}`, 2);
  }
}

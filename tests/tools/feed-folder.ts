import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FeedFault } from '../../src/feed/feed-fault';
import { type Envelope, type FeedIndex, FeedIndexSchema } from '../../src/feed/feed-index';
import { readEnvelope } from '../../src/feed/open-feed';
import { readShape } from '../../src/feed/read-shape';
import { indexBytes, verify } from '../../src/feed/signature';
import { Failure } from './ensure.mjs';
import type { FeedKey } from './feed-key';
import { toWriteFailure } from './write-failure';

/** What was published last. */
export interface Published {
  envelope: Envelope;
  index: FeedIndex;
}

const remedy = 'Put back the feed.json that you published last, for instance from the host: readers take no lower number.';

/** The feed that lies in a folder and that `key` may go on with; undefined where there is none. An expired one is one. Throws Failure. */
export async function readFeedFolder(out: string, key: FeedKey): Promise<Published | undefined> {
  const path = join(out, 'feed.json');
  if (!existsSync(path)) return undefined;
  const published = await readPublished(path);
  if (published.envelope.key !== key.publicKey) {
    throw new Failure(
      `${path} is signed by another key than ${key.fingerprint}: name that one, or let its owner rotate (npm run pack -- sign OUT --key OLD --rotate NEW).`,
      2,
    );
  }
  return published;
}

async function readPublished(path: string): Promise<Published> {
  try {
    const envelope = readEnvelope(await readFile(path, 'utf8'));
    if (!(await verify(envelope.signature, indexBytes(envelope.index), envelope.key))) throw new FeedFault('wrong-signature');
    return { envelope, index: readShape(FeedIndexSchema, envelope.index) };
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error;
    const what = error.reason === 'wrong-signature' ? 'was changed after it was signed' : `is no feed (${error.message})`;
    throw new Failure(`${path} ${what}. ${remedy}`, 1);
  }
}

/** Writes a file whole or not at all, even when it stands there already. Throws Failure. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, content);
    await rename(`${path}.${process.pid}`, path);
  } catch (error) {
    throw toWriteFailure(path, error, 'feed.json is as it was.');
  }
}

const ownFile = /\.caveat-pack\.json(?:\.\d+)?$/; // with the number of a command that was stopped while it wrote

/** Deletes packs that no index of `indexes` names; gives their paths below `out`. Other files stay. */
export async function tidyPacks(out: string, indexes: readonly FeedIndex[]): Promise<string[]> {
  const named = new Set(indexes.flatMap(({ packs }) => packs.map(({ file }) => file)));
  const entries = await readdir(join(out, 'packs'));
  const old = entries.filter((name) => ownFile.test(name) && !named.has(`packs/${name}`)).map((name) => `packs/${name}`);
  for (const file of old) await rm(join(out, file));
  return old;
}

const dayMs = 24 * 60 * 60 * 1000;

/** When an index is issued that is issued now, and when it expires. */
export function datesFor(days: number): Pick<FeedIndex, 'issued' | 'expires'> {
  const now = Date.now();
  return { issued: new Date(now).toISOString(), expires: new Date(now + days * dayMs).toISOString() };
}

const mostDays = 366; // a feed that nobody signs for a year is given up

/** Binds a number below 0 to its --days, which else reads as an option of its own. */
export function joinDays(args: readonly string[]): string[] {
  return args.flatMap((word, at) => {
    if (word === '--days' && /^-\d/.test(args[at + 1] ?? '')) return [`--days=${args[at + 1]}`];
    return args[at - 1] === '--days' && /^-\d/.test(word) ? [] : [word];
  });
}

/** The days that an index holds, as typed. Throws Failure. */
export function parseDays(typed: string): number {
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (days < 1 || days > mostDays) throw new Failure(`--days "${typed}": write a whole number from 1 to ${mostDays}.`, 2);
  return days;
}

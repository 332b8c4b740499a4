import * as v from 'valibot';
import { BundleFault, parseBundle } from '../pack/bundle';
import { joinFiles, type PackContents } from '../pack/check-pack';
import { allFileNames, allFiles, type Changes, type Example } from '../pack/optional-files';
import { type Pack, packFileNames } from '../pack/schema';
import { FeedFault } from './feed-fault';
import type { FeedPack } from './feed-index';
import { sha256Of } from './signature';
import { getWeb } from './web';

/** A pack as a feed brought it: the very bytes that the index names, in the shape of a pack. What it says is for `checkFeedPacks` to judge. */
export interface OpenedPack {
  entry: FeedPack;
  /** The file's own text. */
  text: string;
  /** What the file holds, by name. */
  files: Readonly<Record<string, unknown>>;
  pack: Pack;
  /** The files without examples and changelog, as the store keeps them. */
  contents: PackContents;
  changes: Changes[];
  examples: Example[];
}

/** Opens the bytes of a pack that an index names: size, SHA-256, JSON, the shape of each file, id and version. Throws FeedFault. */
export async function openFeedPack(bytes: Uint8Array, entry: FeedPack): Promise<OpenedPack> {
  if (bytes.length > entry.bytes) throw new FeedFault('too-large', { pack: entry.id });
  if (bytes.length < entry.bytes) throw new FeedFault('cut-off', { pack: entry.id });
  if ((await sha256Of(bytes)) !== entry.sha256) throw new FeedFault('wrong-hash', { pack: entry.id });
  const text = decode(bytes, entry);
  const files = readFiles(text, entry);
  for (const name of allFileNames) checkFile(name, files, entry);
  const contents = Object.fromEntries(packFileNames.map((name) => [name, files[name]])) as PackContents;
  const pack = joinFiles(contents);
  if (pack.id !== entry.id || pack.version !== entry.version) {
    throw faulty(entry, `The file holds ${pack.id}, version ${pack.version}, and the index says ${entry.id}, version ${entry.version}.`);
  }
  const itemsOf = (name: 'changes.json' | 'examples.json') => (files[name] as { items: unknown[] } | undefined)?.items ?? [];
  return {
    entry,
    text,
    files,
    pack,
    contents,
    changes: itemsOf('changes.json') as Changes[],
    examples: itemsOf('examples.json') as Example[],
  };
}

function decode(bytes: Uint8Array, entry: FeedPack): string {
  const { TextDecoder } = getWeb();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw faulty(entry, 'The file is not UTF-8.');
  }
}

function readFiles(text: string, entry: FeedPack): Record<string, unknown> {
  try {
    return parseBundle(text);
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    if (error.reason === 'later-form') throw new FeedFault('later-form', { pack: entry.id });
    throw new FeedFault('faults', { pack: entry.id, message: error.message, faults: error.faults });
  }
}

/** The shape of one file. The first fault is enough to refuse: a list of a million is not worked through for more. */
function checkFile(name: (typeof allFileNames)[number], files: Readonly<Record<string, unknown>>, entry: FeedPack): void {
  const data = files[name];
  if (data === undefined && name === 'changes.json') return;
  if (data === undefined && name === 'examples.json')
    throw new FeedFault('examples', { pack: entry.id, message: 'The pack comes without the examples by which it is tried.' });
  const { issues } = v.safeParse(allFiles[name] as v.GenericSchema, data, { abortEarly: true });
  if (issues === undefined) return;
  const path = v.getDotPath(issues[0]) ?? '';
  const message = `${name}: ${path === '' ? 'the file' : path}: ${issues[0].message}`;
  throw new FeedFault('faults', { pack: entry.id, message, faults: [{ file: name, line: 1, path, message, level: 'error' }] });
}

function faulty(entry: FeedPack, message: string): FeedFault {
  return new FeedFault('faults', { pack: entry.id, message });
}

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedIndex, FeedPack } from '../../src/feed/feed-index';
import { writeBundle } from '../../src/pack/bundle';
import { longestBundle } from '../../src/pack/bundle-size';
import { allFileNames } from '../../src/pack/optional-files';
import type { PackHead } from '../../src/pack/schema';
import { findWorkTree } from './feed-key';
import { readPackFiles } from './pack-files';

/** A pack as it will lie in the feed. */
export interface MadePack {
  /** Whence it comes. */
  folder: string;
  entry: FeedPack;
  bytes: Buffer;
  title: PackHead['title'];
}

const firstCaveat = '0.1.0'; // the first version that reads feeds

/** Bundles a pack with its examples; `minimum` is kept from the last index where nothing is typed. */
export async function makeFeedPack(
  folder: string,
  { minimum, last }: { minimum: string | undefined; last: FeedIndex | undefined },
): Promise<MadePack> {
  const files = await readPackFiles(folder);
  const bytes = Buffer.from(writeBundle(Object.fromEntries(allFileNames.map((name) => [name, files[name]?.data])), { withExamples: true }));
  const { id, version, title } = files['pack.json'].data as PackHead;
  const before = last?.packs.find((pack) => pack.id === id);
  const entry = {
    id,
    version,
    file: `packs/${id}-${version}.caveat-pack.json`,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    minimumCaveat: minimum ?? before?.minimumCaveat ?? firstCaveat,
  };
  return { folder, entry, bytes, title };
}

/** What keeps packs from being published after what was published before, one sentence each. */
export async function findPublishFaults(made: readonly MadePack[], out: string, last: FeedIndex | undefined): Promise<string[]> {
  const faults = made.map(async ({ folder, entry, bytes }, index) => {
    const { id, version, file } = entry;
    if (made.findIndex((other) => other.entry.id === id) < index) return `${id} is named twice: name one folder of it.`;
    if (bytes.length > longestBundle) return `${id} has more than 8 MB, and no reader could take it: divide it.`;
    const before = last?.packs.find((pack) => pack.id === id);
    if (before !== undefined && version < before.version) {
      return `${id} was published as version ${before.version}, and its pack.json says ${version}: write ${before.version + 1}, because no reader goes back.`;
    }
    if (before !== undefined && version === before.version && entry.sha256 !== before.sha256) return tellReused(entry, folder);
    const path = join(out, file);
    if (existsSync(path) && !bytes.equals(await readFile(path))) return tellReused(entry, folder);
    return undefined;
  });
  return (await Promise.all(faults)).filter((fault) => fault !== undefined);
}

function tellReused({ id, version }: FeedPack, folder: string): string {
  const past =
    findWorkTree(folder) === undefined ? 'OLD NEW --write (OLD: a copy of its folder as it was published)' : '--since LAST-RELEASE --write';
  const remedy = `write ${version + 1} into its pack.json, then npm run pack -- diff ${past}`;
  return `${id}, version ${version}, was published with other content: ${remedy}.`;
}

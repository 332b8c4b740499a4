import { join } from 'node:path';
import { writeBundle } from '../../src/pack/bundle';
import type { FileName } from '../../src/pack/optional-files';
import type { PublishedPack } from '../tools/feed-server';
import { readPackFiles } from '../tools/pack-files';
import { root } from './start-caveat';

export type FilesOfPack = Record<FileName, Record<string, unknown>>;

/** A shipped pack as a feed would bring it in a later version; `change` alters its files before. */
export async function makeLaterPack(
  id: string,
  version: number,
  change: (files: FilesOfPack) => void = () => undefined,
): Promise<PublishedPack> {
  const read = await readPackFiles(join(root, 'assets/packs', id));
  const files = Object.fromEntries(Object.entries(read).map(([name, file]) => [name, structuredClone(file?.data)])) as FilesOfPack;
  files['pack.json'].version = version;
  change(files);
  return { id, version, text: writeBundle(files, { withExamples: true }) };
}

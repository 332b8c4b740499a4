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

/** The law's first sentence says the version, in both languages. */
export function sayVersion(files: FilesOfPack, version: number): void {
  const [topic] = files['topics.json'].items as { summary: { text: Record<'en' | 'es', string> } }[];
  const { text } = topic!.summary;
  text.en = text.en.replace(/\.$/, `, in version ${version} of this test.`);
  text.es = text.es.replace(/\.$/, `, en la versión ${version} de esta prueba.`);
}

import { join } from 'node:path';
import * as v from 'valibot';
import { lineOf, readJsonPlaces } from '../../src/pack/lint-json';
import { packFiles } from '../../src/pack/schema';
import { Failure } from './ensure.mjs';
import { readPackFiles } from './pack-files';

/** An address and where it is written; two sources may share one. */
export interface Link {
  address: string;
  uses: { file: string; line: number; source: string; kind: 'address' | 'archive' }[];
}

/** The addresses of the sources in pack folders and of their archived copies, each once. */
export async function listLinks(folders: readonly string[]): Promise<Link[]> {
  const links = new Map<string, Link>();
  for (const folder of folders) {
    const { text, data } = (await readPackFiles(folder))['sources.json'];
    const file = join(folder, 'sources.json');
    if (!v.is(packFiles['sources.json'], data))
      throw new Failure(`${file} cannot be read: npm run pack -- lint says what is wrong with it.`);
    const places = readJsonPlaces(text);
    data.items.forEach(({ id, URL, custom }, index) => {
      add(URL, { file, line: lineOf(places, ['items', index, 'URL']), source: id, kind: 'address' });
      if (custom.archive !== undefined)
        add(custom.archive, { file, line: lineOf(places, ['items', index, 'custom', 'archive']), source: id, kind: 'archive' });
    });
  }
  return [...links.values()];

  function add(address: string, use: Link['uses'][number]): void {
    const known = links.get(address);
    if (known) known.uses.push(use);
    else links.set(address, { address, uses: [use] });
  }
}

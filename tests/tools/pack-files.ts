import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFiles } from '../../src/pack/lint-pack';
import { allFileNames } from '../../src/pack/optional-files';
import { type PackFileName, packFileNames } from '../../src/pack/schema';
import { Failure } from './ensure.mjs';

/** The folders of the shipped packs, by name. */
export async function findPackFolders(root: string): Promise<string[]> {
  const folder = join(root, 'assets/packs');
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().map((name) => join(folder, name));
}

/**
 * All files of a pack as text and data. Of those that it must have, one that is not there is an empty text; one that it need not have
 * is left out. A file that is no JSON has no data.
 */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const entries = await readdir(folder).catch(() => {
    throw new Failure(`There is no folder ${folder}.`, 2);
  });
  if (!entries.some((entry) => packFileNames.includes(entry as PackFileName))) {
    const holdsPacks = entries.some((entry) => existsSync(join(folder, entry, 'pack.json')));
    throw new Failure(`There is no pack in ${folder}${holdsPacks ? `, but there are in its folders: write ${join(folder, '*')}` : ''}.`, 2);
  }
  const files = await Promise.all(
    allFileNames
      .filter((name) => entries.includes(name) || packFileNames.includes(name as PackFileName))
      .map(async (name) => [name, entries.includes(name) ? await read(join(folder, name)) : absent] as const),
  );
  return Object.fromEntries(files) as PackFiles;
}

const absent = { text: '', data: undefined };

async function read(path: string): Promise<{ text: string; data: unknown }> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  try {
    return { text, data: JSON.parse(text) };
  } catch {
    return { text, data: undefined };
  }
}

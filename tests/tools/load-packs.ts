import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPack, PackFault } from '../../src/pack/check-pack';
import { type Pack, packFileNames } from '../../src/pack/schema';
import { Failure } from './ensure.mjs';
import { findPackFolders } from './pack-files';

/** Reads and checks the packs that ship with the project in `root`, by name. Throws one line a fault, each with its file and place. */
export async function loadPacks(root: string): Promise<Pack[]> {
  const folders = await findPackFolders(root);
  if (folders.length === 0) throw new Failure(`There is no pack in ${join(root, 'assets/packs')}.`);
  return Promise.all(folders.map(loadPack));
}

async function loadPack(folder: string): Promise<Pack> {
  const files = await Promise.all(packFileNames.map(async (name) => [name, await readJson(join(folder, name))] as const));
  try {
    return checkPack(folder, Object.fromEntries(files));
  } catch (error) {
    if (!(error instanceof PackFault)) throw error;
    throw new Failure(`This pack cannot be used:\n${error.faults.join('\n')}`);
  }
}

/** What the file holds, or the Error that keeps it from being read. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return error;
  }
}

import { join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { lintPack, type PackFiles, toPack } from '../../src/pack/lint-pack';
import type { Pack } from '../../src/pack/schema';
import { packFiles } from '../../src/pack/schema';
import { findPackFolders, readPackFiles } from './pack-files';
import type { ToolContext } from './tool';

/** Checks packs beside the shipped ones and prints a line a fault; 0 when there is no fault, 1 when there is one. */
export async function lintFolders(named: readonly string[], { root, startFolder }: ToolContext): Promise<number> {
  const shipped = await findPackFolders(root);
  const chosen = named.length > 0 ? [...new Set(named.map((folder) => resolve(startFolder, folder)))] : shipped;
  const all = new Map<string, PackFiles>();
  for (const folder of new Set([...chosen, ...shipped])) all.set(folder, await readPackFiles(folder));

  let faults = 0;
  let warnings = 0;
  for (const folder of chosen) {
    // A pack that is being remade elsewhere stands beside the others, not beside its shipped self.
    const id = idOf(all.get(folder)!);
    const beside = [...all].filter(([other, files]) => other !== folder && (chosen.includes(other) || idOf(files) !== id));
    const others = beside.flatMap(([, files]) => (isWhole(files) ? [toPack(files)] : []));
    for (const { file, line, message, level } of lintPack(all.get(folder)!, others)) {
      if (level === 'error') faults += 1;
      else warnings += 1;
      console.log(`${shortPath(join(folder, file), startFolder)}:${line}: ${level === 'error' ? '' : 'warning: '}${message}`);
    }
  }
  const faultCount = faults === 0 ? 'no fault' : count(faults, 'fault');
  console.log([count(chosen.length, 'pack'), faultCount, ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(', '));
  return faults === 0 ? 0 : 1;
}

function isWhole(files: PackFiles): files is PackFiles & Record<keyof PackFiles, { data: Pack }> {
  return Object.entries(packFiles).every(([name, schema]) => v.is(schema, files[name as keyof PackFiles].data));
}

function idOf(files: PackFiles): unknown {
  const { data } = files['pack.json'];
  return typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
}

/** As a person would type it; absolute where the file lies elsewhere. */
function shortPath(path: string, startFolder: string): string {
  const short = relative(startFolder, path);
  return short.startsWith('..') ? path : short;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

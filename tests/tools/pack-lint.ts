import { join, relative, resolve } from 'node:path';
import * as v from 'valibot';
import type { Tagger } from '../../src/core/doc';
import { loadTagger } from '../../src/core/read-sentences';
import { lintExamples } from '../../src/pack/lint-examples';
import { type LintMessage, lintPack, type PackFiles, toPack } from '../../src/pack/lint-pack';
import { placeholderMessage } from '../../src/pack/lint-placeholders';
import { type Pack, packFileNames, packFiles } from '../../src/pack/schema';
import { createSpotter } from '../../src/spot/spot';
import { findPackFolders, readPackFiles } from './pack-files';
import type { ToolContext } from './tool';

/** How packs are looked at that are passed on. */
export interface LintMode {
  /** Whether a text that is still to be written is a fault. */
  isFinal?: boolean;
  /** Folders of which the warnings are only counted. */
  quiet?: readonly string[];
}

/** Checks packs beside the shipped ones and prints a line a fault; 0 when there is no fault, 1 when there is one. */
export async function lintFolders(
  named: readonly string[],
  { root, startFolder }: ToolContext,
  { isFinal = false, quiet = [] }: LintMode = {},
): Promise<number> {
  const shipped = await findPackFolders(root);
  const chosen = named.length > 0 ? [...new Set(named.map((folder) => resolve(startFolder, folder)))] : shipped;
  // The shipped packs come first, as in the browser: where two know one topic, the first has the word.
  const all = new Map<string, PackFiles>();
  for (const folder of new Set([...shipped, ...chosen])) all.set(folder, await readPackFiles(folder));

  const tag = await loadTagger();
  let faults = 0;
  let warnings = 0;
  let unsaid = 0;
  for (const folder of chosen) {
    // A pack that is being remade elsewhere stands beside the others, not beside its shipped self.
    const id = idOf(all.get(folder)!);
    const beside = [...all].filter(([other, files]) => other === folder || chosen.includes(other) || idOf(files) !== id);
    for (const { file, line, message, level } of lintAmong(new Map(beside), folder, tag)) {
      const isFault = level === 'error' || (isFinal && message.startsWith(placeholderMessage));
      if (isFault) faults += 1;
      else if (quiet.includes(folder)) unsaid += 1;
      else warnings += 1;
      if (!isFault && quiet.includes(folder)) continue;
      console.log(`${shortPath(join(folder, file), startFolder)}:${line}: ${isFault ? '' : 'warning: '}${message}`);
    }
  }
  const faultCount = faults === 0 ? 'no fault' : count(faults, 'fault');
  const warningCounts = [
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(unsaid > 0 ? [`${count(unsaid, 'warning')} of shipped packs, which npm run pack -- lint tells`] : []),
  ];
  console.log([count(chosen.length, 'pack'), faultCount, ...warningCounts].join(', '));
  return faults === 0 ? 0 : 1;
}

/** All that is wrong with the pack in a folder; its examples are tried when nothing else is, because they need its words. */
function lintAmong(all: ReadonlyMap<string, PackFiles>, folder: string, tag: Tagger): LintMessage[] {
  const files = all.get(folder)!;
  const packs = new Map([...all].flatMap(([at, each]) => (isWhole(each) ? [[at, toPack(each)] as const] : [])));
  const others = [...packs].flatMap(([at, other]) => (at === folder ? [] : [other]));
  const messages = lintPack(files, others);
  const pack = packs.get(folder);
  if (pack === undefined || messages.some(({ level }) => level === 'error')) return messages;
  return [...messages, ...lintExamples(files['examples.json'], { pack, spot: createSpotter(usable(packs, pack), tag) })];
}

/** The packs whose words can be compiled: a broken neighbour is told on its own. */
function usable(packs: ReadonlyMap<string, Pack>, pack: Pack): Pack[] {
  return [...packs.values()].filter((other) => other === pack || canCompile(other));
}

function canCompile(pack: Pack): boolean {
  try {
    createSpotter([pack]);
    return true;
  } catch {
    return false;
  }
}

function isWhole(files: PackFiles): boolean {
  return packFileNames.every((name) => v.is(packFiles[name], files[name].data));
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

import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { say } from '../../src/pack/change-text';
import { checkPack, PackFault } from '../../src/pack/check-pack';
import { diffPacks } from '../../src/pack/diff-packs';
import { type Changes, optionalFiles } from '../../src/pack/optional-files';
import { type LocalText, type Pack, packFileNames } from '../../src/pack/schema';
import { Failure } from './ensure.mjs';
import { findPackFolders, readPackFiles } from './pack-files';
import { schemaFolder } from './pack-schemas';
import type { ToolContext } from './tool';

const usage = 'Write npm run pack -- diff OLD NEW, or npm run pack -- diff --since GITREF [FOLDER...].';

/** Two states of one pack. */
interface Pair {
  folder: string;
  before: Pack | undefined;
  now: Pack;
}

/** Prints what changed for the reader, and with --write puts it into the pack's changelog; 0 unless a version number must be raised first. */
export async function diffFolders(args: readonly string[], context: ToolContext): Promise<number> {
  const { values, positionals } = parseOptions(args);
  const folders = positionals.map((folder) => resolve(context.startFolder, folder));
  const pairs = values.since === undefined ? [await pairFolders(folders)] : await pairWithPast(values.since, folders, context.root);
  const chosen = folders.length === 0 || values.since === undefined ? pairs : pairs.filter(({ folder }) => folders.includes(folder));
  let stale = 0;
  for (const pair of chosen) {
    const beside = pairs.filter((other) => other !== pair);
    const changes = describe(pair, beside);
    print(pair, changes);
    if (changes.length === 0) continue;
    if (pair.before !== undefined && pair.now.version <= pair.before.version) {
      stale += 1;
      const next = pair.before.version + 1;
      console.log(`  pack.json still says version ${pair.now.version}: write ${next}, else no browser takes the update.`);
    } else if (values.write) await writeChanges(pair, changes, context);
  }
  return values.write && stale > 0 ? 1 : 0;
}

function describe({ before, now }: Pair, others: readonly Pair[]): LocalText[] {
  const besideBefore = others.flatMap((other) => other.before ?? []);
  if (before !== undefined) return diffPacks({ before, now, besideBefore, besideNow: others.map((other) => other.now) });
  return [say(`New pack: ${now.summary.en}`, `Nuevo paquete: ${now.summary.es}`)];
}

function print({ before, now }: Pair, changes: readonly LocalText[]): void {
  const versions = before === undefined ? `version ${now.version}` : `version ${before.version} to ${now.version}`;
  const count = changes.length === 0 ? 'nothing changed for the reader' : `${changes.length} change${changes.length === 1 ? '' : 's'}`;
  console.log(`${now.id}, ${versions}: ${count}`);
  for (const { en, es } of changes) console.log(`  - ${en}\n    ${es}`);
}

/** The changelog with the changes of this version in place of what it said of it before. */
export function addChanges(log: readonly Changes[], entry: Changes): Changes[] {
  return [entry, ...log.filter(({ version }) => version !== entry.version)].sort((a, b) => b.version - a.version);
}

async function writeChanges({ folder, now }: Pair, changes: LocalText[], { root, startFolder }: ToolContext): Promise<void> {
  const path = join(folder, 'changes.json');
  const known = (await readPackFiles(folder))['changes.json'];
  if (known !== undefined && !v.is(optionalFiles['changes.json'], known.data))
    throw new Failure(`${path} cannot be read: npm run pack -- lint says what is wrong with it.`);
  const log = (known?.data as { items: Changes[] } | undefined)?.items ?? [];
  const items = addChanges(log, { version: now.version, date: new Date().toISOString().slice(0, 10), changes });
  const $schema = relative(folder, join(root, schemaFolder, 'changes.schema.json')).replaceAll('\\', '/');
  await writeFile(path, `${JSON.stringify({ $schema, items }, null, 2)}\n`);
  console.log(`  written to ${relative(startFolder, path).startsWith('..') ? path : relative(startFolder, path)}`);
}

async function pairFolders(folders: readonly string[]): Promise<Pair> {
  const [old, folder, ...more] = folders;
  if (old === undefined || folder === undefined || more.length > 0) throw new Failure(usage, 2);
  const [before, now] = await Promise.all([old, folder].map(readPack));
  if (before!.id !== now!.id)
    throw new Failure(`${old} is the pack ${before!.id}, and ${folder} is ${now!.id}: compare two states of one pack.`, 2);
  return { folder, before, now: now! };
}

/** The named packs; where one of them ships, those that ship beside it too, because something may have moved from one to another. */
async function pairWithPast(since: string, named: readonly string[], root: string): Promise<Pair[]> {
  const shipped = await findPackFolders(root);
  const isShipped = named.length === 0 || named.some((folder) => shipped.includes(folder));
  const folders = [...new Set([...(isShipped ? shipped : []), ...named])];
  return Promise.all(folders.map(async (folder) => ({ folder, before: readPastPack(folder, since), now: await readPack(folder) })));
}

async function readPack(folder: string): Promise<Pack> {
  const files = await readPackFiles(folder);
  return check(folder, Object.fromEntries(packFileNames.map((name) => [name, files[name].data])));
}

/** The pack as git knows it; undefined where it was not there yet. */
function readPastPack(folder: string, since: string): Pack | undefined {
  const git = (...words: string[]) => spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const { status, error } = git('rev-parse', '--quiet', '--verify', '--end-of-options', `${since}^{commit}`);
  if (error) throw new Failure(`git could not be started: ${error.message}.`);
  if (status !== 0) throw new Failure(`git knows no "${since}" in ${folder}: name a commit, a tag or a branch.`, 2);
  const texts = packFileNames.map((name) => [name, git('show', `${since}:./${name}`)] as const);
  if (texts.every(([, shown]) => shown.status !== 0)) return undefined;
  const files = texts.map(([name, shown]) => [name, shown.status === 0 ? parse(shown.stdout) : new Error('there is no such file')]);
  return check(`${folder} at ${since}`, Object.fromEntries(files));
}

/** What a text holds, or the Error that keeps it from being JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function check(folder: string, files: Record<string, unknown>): Pack {
  try {
    return checkPack(folder, files);
  } catch (error) {
    if (!(error instanceof PackFault)) throw error;
    throw new Failure(`This pack cannot be compared, because it has faults:\n${error.faults.join('\n')}`);
  }
}

function parseOptions(args: readonly string[]) {
  try {
    const options = { since: { type: 'string' }, write: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Failure(`${sentence?.replace(/\.$/, '')}. ${usage}`, 2);
  }
}

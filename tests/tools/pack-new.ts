import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FileName } from '../../src/pack/optional-files';
import { askAnswers } from './ask-answers';
import { Failure } from './ensure.mjs';
import { loadPacks } from './load-packs';
import { findMissing, findWrong, type QuestionKey, questionKeys, type RawAnswers, toPackAnswers } from './pack-answers';
import { lintFolders } from './pack-lint';
import { schemaFolder, schemaNameOf } from './pack-schemas';
import { scaffoldPack } from './scaffold-pack';
import type { ToolContext } from './tool';
import { toWriteFailure } from './write-failure';

/** Writes the folder of a new pack after its questions, and checks it; 0 when it stands and has no fault. */
export async function createPackFolder(args: readonly string[], { root, startFolder }: ToolContext): Promise<number> {
  const { folder: named, ...given } = parseOptions(args);
  failOn('These answers will not do', findWrong(given));
  const raw = process.stdin.isTTY && findMissing(given).length > 0 ? await askAnswers(given) : given;
  failOn('A pack needs more to begin with', findMissing(raw));
  const answers = toPackAnswers(raw);
  const folder = named === undefined ? join(root, 'assets/packs', answers.id) : resolve(startFolder, named);
  if (existsSync(folder)) throw new Failure(`There is a folder ${folder} already: choose another id, or --folder.`, 2);

  const known = (await loadPacks(root)).flatMap(({ places }) => places);
  const files = scaffoldPack(answers, { today: new Date().toISOString().slice(0, 10), known });
  await writeWhole(folder, files, join(root, schemaFolder));
  const shown = relative(startFolder, folder).startsWith('..') ? folder : relative(startFolder, folder);
  console.log(`${shown} is written. What the check below calls "still to be written" is yours; begin with sources.json.\n`);
  return lintFolders([folder], { root, startFolder });
}

function failOn(what: string, lines: readonly string[]): void {
  if (lines.length > 0) throw new Failure(`${what}:\n${lines.join('\n')}`, 2);
}

/** All files or none: a command that is stopped halfway leaves no half pack under the name. */
async function writeWhole(folder: string, files: Partial<Record<FileName, object>>, schemas: string): Promise<void> {
  const draft = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  try {
    await mkdir(draft, { recursive: true });
    for (const [name, content] of Object.entries(files)) {
      const $schema = relative(folder, join(schemas, schemaNameOf(name as FileName))).replaceAll('\\', '/');
      await writeFile(join(draft, name), `${JSON.stringify({ $schema, ...content }, null, 2)}\n`);
    }
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {});
    throw toWriteFailure(folder, error);
  }
}

function parseOptions(args: readonly string[]): RawAnswers & { folder?: string } {
  const options = Object.fromEntries([...questionKeys, 'folder' as const].map((key) => [key, { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values as Partial<Record<QuestionKey | 'folder', string>>;
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Failure(`${sentence?.replace(/\.$/, '')}. npm run pack -- --help tells the options of pack new.`, 2);
  }
}

import { joinFiles, type PackContents } from './check-pack';
import { lintChanges } from './lint-changes';
import { lintCitations } from './lint-citations';
import { lintFacts } from './lint-facts';
import { lintGate } from './lint-gate';
import { lintIds } from './lint-ids';
import { type JsonPlaces, lineOf, readJsonPlaces } from './lint-json';
import { findJsonBreak } from './lint-json-break';
import type { LintMessage, LintReport, LintSubject, PathPart } from './lint-message';
import { lintPatterns } from './lint-patterns';
import { lintPeriods } from './lint-periods';
import { lintPlaceholders } from './lint-placeholders';
import { lintReferences } from './lint-references';
import { lintSchema, type PackFile } from './lint-schema';
import { lintSources } from './lint-sources';
import { lintTexts } from './lint-texts';
import { lintTopics } from './lint-topics';
import { allFileNames, type Changes, type FileName, type OptionalFileName } from './optional-files';
import { type Pack, type PackFileName, packFileNames } from './schema';

export type { LintMessage } from './lint-message';
/** Those that a pack need not have are missing where it does not. */
export type PackFiles = Record<PackFileName, PackFile> & { [Name in OptionalFileName]?: PackFile | undefined };

const rules: readonly ((subject: LintSubject, report: LintReport) => void)[] = [
  lintIds,
  lintReferences,
  lintCitations,
  lintSources,
  lintFacts,
  lintTopics,
  lintPeriods,
  lintTexts,
  lintPatterns,
  lintGate,
  lintPlaceholders,
];

/**
 * What is wrong with a pack that will stand beside others, in order of file and line; empty when nothing is.
 * The rules that look across files wait until each file has the shape of the schema.
 */
export function lintPack(files: PackFiles, others: readonly Pack[]): LintMessage[] {
  const messages: LintMessage[] = [];
  const places = new Map<FileName, JsonPlaces>();
  const present = allFileNames.flatMap((name) => (files[name] === undefined ? [] : [{ name, file: files[name] }]));
  for (const { name, file } of present) if (file.data !== undefined) places.set(name, readJsonPlaces(file.text));
  const add = (level: LintMessage['level']) => (file: FileName, path: readonly PathPart[], message: string) => {
    const known = places.get(file);
    const line = known === undefined ? (findJsonBreak(files[file]?.text ?? '')?.line ?? 1) : lineOf(known, path);
    messages.push({ file, line, path: path.join('.'), message, level });
  };
  const report: LintReport = { error: add('error'), warn: add('warning') };

  for (const [name, { twice }] of places) {
    for (const path of twice) report.error(name, path.split('.'), `"${path.split('.').at(-1)}" stands twice here: keep one of the two.`);
  }
  const isWhole = present.map(({ name, file }) => lintSchema(name, file, report)).every(Boolean);
  if (isWhole) {
    const subject = { pack: toPack(files), others };
    for (const rule of rules) rule(subject, report);
    lintChanges((files['changes.json']?.data as { items: Changes[] } | undefined)?.items, subject.pack, report);
  }
  return messages.sort((a, b) => allFileNames.indexOf(a.file) - allFileNames.indexOf(b.file) || a.line - b.line);
}

/** The pack of files that have the shape of the schema. */
export function toPack(files: PackFiles): Pack {
  return joinFiles(Object.fromEntries(packFileNames.map((name) => [name, files[name].data])) as PackContents);
}

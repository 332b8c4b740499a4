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

const rules: readonly Rule[] = [
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
  const places = new Map<FileName, JsonPlaces>();
  for (const { name, file } of filesOf(files)) if (file.data !== undefined) places.set(name, readJsonPlaces(file.text));
  const lineAt: LineAt = (file, path) => {
    const known = places.get(file);
    return known === undefined ? (findJsonBreak(files[file]?.text ?? '')?.line ?? 1) : lineOf(known, path);
  };
  const twice = [...places].flatMap(([file, each]) => each.twice.map((path) => tellTwice(file, path, lineAt(file, path.split('.')))));
  return inOrder([...twice, ...lintFiles(files, { others, lineAt })]);
}

/** The line of a part of a file. */
export type LineAt = (file: FileName, path: readonly PathPart[]) => number;
export type Rule = (subject: LintSubject, report: LintReport) => void;

/** A key that stands twice in one object. */
export function tellTwice(file: FileName, path: string, line: number): LintMessage {
  const message = `"${path.split('.').at(-1)}" stands twice here: keep one of the two.`;
  return { file, line, path, message, level: 'error' };
}

/** The same without a look at the text: the lines come from `lineAt`. */
export function lintFiles(
  files: PackFiles,
  { others, lineAt, moreRules = [] }: { others: readonly Pack[]; lineAt: LineAt; moreRules?: readonly Rule[] },
): LintMessage[] {
  const messages: LintMessage[] = [];
  const add = (level: LintMessage['level']) => (file: FileName, path: readonly PathPart[], message: string) => {
    messages.push({ file, line: lineAt(file, path), path: path.join('.'), message, level });
  };
  const report: LintReport = { error: add('error'), warn: add('warning') };
  const isWhole = filesOf(files)
    .map(({ name, file }) => lintSchema(name, file, report))
    .every(Boolean);
  if (isWhole) {
    const subject = { pack: toPack(files), others };
    for (const rule of [...rules, ...moreRules]) rule(subject, report);
    lintChanges((files['changes.json']?.data as { items: Changes[] } | undefined)?.items, subject.pack, report);
  }
  return inOrder(messages);
}

function filesOf(files: PackFiles): { name: FileName; file: PackFile }[] {
  return allFileNames.flatMap((name) => (files[name] === undefined ? [] : [{ name, file: files[name] }]));
}

function inOrder(messages: readonly LintMessage[]): LintMessage[] {
  return messages.toSorted((a, b) => allFileNames.indexOf(a.file) - allFileNames.indexOf(b.file) || a.line - b.line);
}

/** The pack of files that have the shape of the schema. */
export function toPack(files: PackFiles): Pack {
  return joinFiles(Object.fromEntries(packFileNames.map((name) => [name, files[name].data])) as PackContents);
}

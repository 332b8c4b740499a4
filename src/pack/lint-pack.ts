import { joinFiles, type PackContents } from './check-pack';
import { lintCitations } from './lint-citations';
import { lintGate } from './lint-gate';
import { lintIds } from './lint-ids';
import { type JsonPlaces, lineOf, readJsonPlaces } from './lint-json';
import { findJsonBreak } from './lint-json-break';
import type { LintMessage, LintReport, LintSubject, PathPart } from './lint-message';
import { lintPatterns } from './lint-patterns';
import { lintPeriods } from './lint-periods';
import { lintReferences } from './lint-references';
import { lintSchema, type PackFile } from './lint-schema';
import { lintTexts } from './lint-texts';
import { type Pack, type PackFileName, packFileNames } from './schema';

export type { LintMessage } from './lint-message';
export type PackFiles = Record<PackFileName, PackFile>;

const rules: readonly ((subject: LintSubject, report: LintReport) => void)[] = [
  lintIds,
  lintReferences,
  lintCitations,
  lintPeriods,
  lintTexts,
  lintPatterns,
  lintGate,
];

/**
 * What is wrong with a pack that will stand beside others, in order of file and line; empty when nothing is.
 * The rules that look across files wait until each file has the shape of the schema.
 */
export function lintPack(files: PackFiles, others: readonly Pack[]): LintMessage[] {
  const messages: LintMessage[] = [];
  const places = new Map<PackFileName, JsonPlaces>();
  for (const name of packFileNames) {
    if (files[name].data !== undefined) places.set(name, readJsonPlaces(files[name].text));
  }
  const add = (level: LintMessage['level']) => (file: PackFileName, path: readonly PathPart[], message: string) => {
    const known = places.get(file);
    const line = known === undefined ? (findJsonBreak(files[file].text)?.line ?? 1) : lineOf(known, path);
    messages.push({ file, line, path: path.join('.'), message, level });
  };
  const report: LintReport = { error: add('error'), warn: add('warning') };

  for (const [name, { twice }] of places) {
    for (const path of twice) report.error(name, path.split('.'), `"${path.split('.').at(-1)}" stands twice here: keep one of the two.`);
  }
  const isWhole = packFileNames.map((name) => lintSchema(name, files[name], report)).every(Boolean);
  if (isWhole) {
    const subject = { pack: toPack(files), others };
    for (const rule of rules) rule(subject, report);
  }
  return messages.sort((a, b) => packFileNames.indexOf(a.file) - packFileNames.indexOf(b.file) || a.line - b.line);
}

/** The pack of files that have the shape of the schema. */
export function toPack(files: PackFiles): Pack {
  return joinFiles(Object.fromEntries(packFileNames.map((name) => [name, files[name].data])) as PackContents);
}

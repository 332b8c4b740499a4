import { longestBundle } from './bundle-size';
import { joinFiles, type PackContents } from './check-pack';
import { lintAdded } from './lint-added';
import { lineOf, readJsonPlaces } from './lint-json';
import { findJsonBreak } from './lint-json-break';
import type { LintMessage } from './lint-message';
import { lintFiles, type PackFiles, tellTwice } from './lint-pack';
import { findWeight } from './lint-weight';
import { allFileNames, type Changes, type FileName } from './optional-files';
import { type Pack, packFileNames } from './schema';

/**
 * A pack as one file that a person can pass on: `{"caveat-pack": 1, "files": {"pack.json": …, "places.json": …, …}}`.
 * The number is the form's own; a later form has a later one.
 */
export const bundleKey = 'caveat-pack';
export const bundleForm = 1;

/** Why a file is no pack that can be taken. */
export type BundleReason = 'too-large' | 'not-json' | 'not-a-pack' | 'later-form' | 'shipped-id' | 'faults';

/** A file that is not taken, with what is wrong where. */
export class BundleFault extends Error {
  override name = 'BundleFault';

  constructor(
    readonly reason: BundleReason,
    readonly faults: readonly LintMessage[] = [],
  ) {
    super(faults[0]?.message ?? reason);
  }
}

/** What a file brings, checked. */
export interface Bundle {
  pack: Pack;
  contents: PackContents;
  changes: Changes[];
}

/** The text of the one file; `files` are what JSON.parse gave of each. Spotting examples are for who writes the pack, and stay at home. */
export function writeBundle(files: Readonly<Partial<Record<FileName, unknown>>>): string {
  const names = allFileNames.filter((name) => name !== 'examples.json' && files[name] !== undefined);
  const parts = names.map((name) => [name, withoutSchema(files[name])] as const);
  return `${JSON.stringify({ [bundleKey]: bundleForm, files: Object.fromEntries(parts) }, null, 1)}\n`;
}

/** The editor's line leads nowhere from another person's disk. */
function withoutSchema(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const { $schema: _, ...rest } = data as { $schema?: unknown };
  return rest;
}

/**
 * Reads and checks such a file by the rules for shipped packs and, beside `shipped`, those for a guest. Faults name the pack's file
 * and the line of `text`; a pack that has an id of `taken` is refused as such. Throws BundleFault.
 */
export function readBundle(text: string, shipped: readonly Pack[], taken: readonly string[] = []): Bundle {
  if (text.length > longestBundle) throw new BundleFault('too-large');
  const whole = parse(text.replace(/^\uFEFF/, ''));
  if (typeof whole !== 'object' || whole === null || !(bundleKey in whole)) throw new BundleFault('not-a-pack');
  const { [bundleKey]: form, files } = whole as Record<string, unknown>;
  if (typeof form === 'number' && form > bundleForm) throw new BundleFault('later-form');
  if (form !== bundleForm || typeof files !== 'object' || files === null || Array.isArray(files)) throw new BundleFault('not-a-pack');
  const { 'pack.json': head } = files as { 'pack.json'?: { id?: unknown } | null };
  if (taken.some((id) => id === head?.id)) throw new BundleFault('shipped-id');
  return checkBundle(files as Record<string, unknown>, shipped, text);
}

/** Checks what a file brought; `text` is looked into for lines, which are 1 without it. Throws BundleFault. */
export function checkBundle(given: Readonly<Record<string, unknown>>, shipped: readonly Pack[], text = ''): Bundle {
  const heavy = findWeight(given);
  if (heavy !== undefined) throw new BundleFault('faults', [{ ...heavy, line: 0, path: '', level: 'error' }]);
  const places = readJsonPlaces(text);
  const lineAt = (file: FileName, path: readonly (string | number)[]) => lineOf(places, ['files', file, ...path]);
  const files = toFiles(given);
  const strange = Object.keys(given).filter((name) => !allFileNames.some((known) => known === name));
  const faults: LintMessage[] = [
    ...strange.map((name) => ({
      file: 'pack.json' as const,
      line: lineOf(places, ['files', name]),
      path: '',
      message: `No file of a pack is called "${name.slice(0, 40)}": take it out.`,
      level: 'error' as const,
    })),
    ...places.twice.map((path) =>
      tellTwice(allFileNames.find((name) => path.startsWith(`files.${name}`)) ?? 'pack.json', path, lineOf(places, [path])),
    ),
    ...lintFiles(files, { others: shipped, lineAt, moreRules: [lintAdded] }).filter(({ level }) => level === 'error'),
  ];
  if (faults.length > 0) throw new BundleFault('faults', faults);
  const contents = Object.fromEntries(packFileNames.map((name) => [name, given[name]])) as PackContents;
  const changes = (given['changes.json'] as { items: Changes[] } | undefined)?.items ?? [];
  return { pack: joinFiles(contents), contents, changes };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const broken = findJsonBreak(text);
    const message = broken === undefined ? '' : `${broken.expected} should come here.`;
    throw new BundleFault('not-json', [{ file: 'pack.json', line: broken?.line ?? 1, path: '', message, level: 'error' }]);
  }
}

/** As the lint takes them: one that is not there is an empty text, or is left out where a pack may do without. */
function toFiles(given: Readonly<Record<string, unknown>>): PackFiles {
  const present = allFileNames.filter((name) => given[name] !== undefined || packFileNames.some((needed) => needed === name));
  return Object.fromEntries(
    present.map((name) => [name, { text: given[name] === undefined ? '' : '{}', data: given[name] }]),
  ) as unknown as PackFiles;
}

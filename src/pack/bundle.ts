import { longestBundle } from './bundle-size';
import { joinFiles, type PackContents } from './check-pack';
import { lintAdded } from './lint-added';
import { lineOf, readJsonPlaces } from './lint-json';
import { findJsonBreak } from './lint-json-break';
import type { LintMessage } from './lint-message';
import { lintFiles, type PackFiles, tellTwice } from './lint-pack';
import { findWeight } from './lint-weight';
import { isNestedDeeper } from './nesting';
import { allFileNames, type Changes, type FileName } from './optional-files';
import { type Pack, packFileNames } from './schema';

/**
 * A pack as one file that a person can pass on: `{"caveat-pack": 1, "files": {"pack.json": …, "places.json": …, …}}`.
 * The number is the form's own; a later form has a later one.
 */
export const bundleKey = 'caveat-pack';
export const bundleForm = 1;

const deepest = 16; // levels; a citation in a bundle lies 8 deep

const mostTold = 20; // faults of one kind; a hostile file has as many as it likes

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

/**
 * The text of the one file; `files` are what JSON.parse gave of each. Spotting examples are for who writes the pack, and stay at home;
 * a feed takes them along, because an update is tried by them.
 */
export function writeBundle(
  files: Readonly<Partial<Record<FileName, unknown>>>,
  { withExamples = false }: { withExamples?: boolean } = {},
): string {
  const names = allFileNames.filter((name) => (withExamples || name !== 'examples.json') && files[name] !== undefined);
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
  const files = parseBundle(text);
  const { 'pack.json': head } = files as { 'pack.json'?: { id?: unknown } | null };
  if (taken.some((id) => id === head?.id)) throw new BundleFault('shipped-id');
  return checkBundle(files, shipped, text);
}

/** What such a file holds by name, with nothing of it checked. Throws BundleFault. */
export function parseBundle(text: string): Record<string, unknown> {
  if (text.length > longestBundle) throw new BundleFault('too-large');
  if (isNestedDeeper(text, deepest)) throw new BundleFault('not-a-pack');
  const whole = parse(text.replace(/^\uFEFF/, ''));
  if (typeof whole !== 'object' || whole === null || !(bundleKey in whole)) throw new BundleFault('not-a-pack');
  const { [bundleKey]: form, files } = whole as Record<string, unknown>;
  if (typeof form === 'number' && form > bundleForm) throw new BundleFault('later-form');
  if (form !== bundleForm || typeof files !== 'object' || files === null || Array.isArray(files)) throw new BundleFault('not-a-pack');
  return files as Record<string, unknown>;
}

/** Checks what a file brought; `text` is looked into for lines, which are 1 without it. Throws BundleFault. */
export function checkBundle(given: Readonly<Record<string, unknown>>, shipped: readonly Pack[], text = ''): Bundle {
  const faults = findBundleFaults(given, { others: shipped, text, isGuest: true });
  if (faults.length > 0) throw new BundleFault('faults', faults);
  const contents = Object.fromEntries(packFileNames.map((name) => [name, given[name]])) as PackContents;
  const changes = (given['changes.json'] as { items: Changes[] } | undefined)?.items ?? [];
  return { pack: joinFiles(contents), contents, changes };
}

/** What a bundled pack will stand beside, and by which rules. */
export interface BundlePlace {
  others: readonly Pack[];
  /** The bundle as it came, looked into for lines. */
  text: string;
  /** Whether the rules for a guest hold for it too. */
  isGuest: boolean;
}

/** All that keeps a bundled pack from being used; warnings, which are for its author, are left out. */
export function findBundleFaults(given: Readonly<Record<string, unknown>>, { others, text, isGuest }: BundlePlace): LintMessage[] {
  const heavy = findWeight(given);
  if (heavy !== undefined) return [{ ...heavy, line: 0, path: '', level: 'error' }];
  const places = readJsonPlaces(text);
  const lineAt = (file: FileName, path: readonly (string | number)[]) => lineOf(places, ['files', file, ...path]);
  const strange = Object.keys(given).filter((name) => !allFileNames.some((known) => known === name));
  return [
    ...strange.slice(0, mostTold).map((name) => ({
      file: 'pack.json' as const,
      line: lineOf(places, ['files', name]),
      path: '',
      message: `No file of a pack is called "${name.slice(0, 40)}": take it out.`,
      level: 'error' as const,
    })),
    ...places.twice
      .slice(0, mostTold)
      .map((path) => tellTwice(allFileNames.find((name) => path.startsWith(`files.${name}`)) ?? 'pack.json', path, lineOf(places, [path]))),
    ...lintFiles(toFiles(given), { others, lineAt, moreRules: isGuest ? [lintAdded] : [] }).filter(({ level }) => level === 'error'),
  ];
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

import { basename } from 'node:path';
import type { Files, Import } from './read-imports';
import { readImports, withoutComments } from './read-imports';

/** The house style's rules that a machine can hold. Each gives one line a fault, and none when all is well. */

const longest = 300; // lines; house-style.md, "Size"
const longestEntrypoint = 40; // lines; house-style.md, "The tree"

interface Room {
  /** Starts of paths that may be imported beside the room's own files. */
  may: string[];
  /** The same, for types alone. */
  mayTypes?: string[];
}

const everySubject = /^src\/subjects\/[^/]+\/(?:find-[^/]+|[^/]+-words)\.ts$/;

/** Who may import whom: house-style.md, with `spot` and what has come since. */
const rooms: Record<string, Room> = {
  'src/core': { may: [] },
  'src/pack': { may: ['src/core'] },
  'src/feed': { may: ['src/core', 'src/pack'] },
  'src/spot': { may: ['src/core', 'src/pack'] },
  'src/page': { may: ['src/core'], mayTypes: ['src/pack'] },
  'src/cards': { may: ['src/core'], mayTypes: ['src/pack'] },
  'src/cite': { may: ['src/core'], mayTypes: ['src/pack'] },
  // The map of messages names what they carry.
  'src/platform': { may: ['src/core', 'src/feed'], mayTypes: ['src/pack', 'src/cards'] },
  'src/store': { may: ['src/core', 'src/pack', 'src/feed', 'src/platform'] },
  'src/subjects': { may: ['src/core', 'src/pack', 'src/cards'] },
  'src/app': { may: ['src'] },
  entrypoints: { may: ['src/app'] },
};

/** Imports that go up or across where the house has a wall. */
export function findForbiddenImports(files: Files): string[] {
  const ours = readImports(files).filter(({ from, isOurs }) => isOurs && !from.startsWith('tests/'));
  return ours.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} may not import ${to}`);
}

function isAllowed({ from, to, isTypeOnly }: Import): boolean {
  const home = Object.keys(rooms).find((folder) => from.startsWith(`${folder}/`));
  const room = home === undefined ? undefined : rooms[home];
  if (home === undefined || room === undefined) return false;
  if (home === 'src/subjects') return isAllowedForSubject(from, to, room);
  if (isIn(to, [home])) return true;
  if (home === 'src/spot' && everySubject.test(to)) return true;
  if (home === 'entrypoints' && to.endsWith('.css')) return true;
  return isIn(to, room.may) || (isTypeOnly && isIn(to, room.mayTypes ?? []));
}

/** These gather all subjects, so no subject may know them. */
const aboveSubjects = ['src/subjects/index.ts', 'src/subjects/explain.ts'];

function isAllowedForSubject(from: string, to: string, room: Room): boolean {
  if (isIn(to, room.may)) return true;
  if (aboveSubjects.includes(from)) return isIn(to, ['src/subjects']);
  const subjectFolder = /^src\/subjects\/[^/]+\//;
  const own = subjectFolder.exec(from)?.[0];
  if (own !== undefined && to.startsWith(own)) return true;
  // What stands beside the subjects' folders is theirs together.
  return isIn(to, ['src/subjects']) && !subjectFolder.test(to) && (own === undefined || !aboveSubjects.includes(to));
}

function isIn(path: string, folders: string[]): boolean {
  return folders.some((folder) => path.startsWith(`${folder}/`));
}

/** Files that import each other in a ring; types too, because a reader goes round the same ring. */
export function findImportCycles(files: Files): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of readImports(files)) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    if (trail.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  return cycles;
}

/** Browser APIs outside `platform`. */
export function findBrowserUse(files: Files): string[] {
  const browserPackages = ['webextension-polyfill', 'wxt/browser', '@webext-core/messaging'];
  const imports = readImports(files).filter(({ to, isTypeOnly }) => browserPackages.includes(to) && !isTypeOnly);
  const globals = [...files].filter(([, text]) =>
    /(?<![\w$.'"-])(?:globalThis\.)?(?:browser|chrome)\s*(?:\?\.|\.|\[)/.test(withoutStrings(text)),
  );
  return [...imports.map(({ from, to }) => `${from} imports ${to}`), ...globals.map(([path]) => `${path} uses browser or chrome`)].filter(
    (fault) => fault.startsWith('src/') && !fault.startsWith('src/platform/'),
  );
}

/** Ways to turn text into markup or code, which a page or a pack could misuse. */
export function findUnsafeCode(files: Files): string[] {
  const unsafe =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|document\.write(?:ln)?|eval)\b|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/;
  return grep(files, (path) => isShipped(path), unsafe, 'uses');
}

/** Tests that are switched off, or that switch off the others. */
export function findSkippedTests(files: Files): string[] {
  const switched =
    /\b(?:it|test|describe)\b[^;{}]*?\.(?:skip|only|todo|fixme|skipIf|runIf|fails)\s*\(|\bx(?:it|test|describe)\(|\bf(?:it|describe)\(/;
  return grep(files, (path) => /\.test\.tsx?$/.test(path), switched, 'has');
}

/** Compromise costs 90 to 360 kB wherever it is imported: one file, and never in a page. */
export function findSecondCompromise(files: Files): string[] {
  const importers = readImports(files).filter(({ from, to }) => from.startsWith('src/') && /^compromise(?:\/|$)/.test(to));
  const all = new Set(importers.map(({ from }) => from));
  return all.size > 1 ? [`compromise is imported in ${[...all].join(' and ')}`] : [];
}

/** Files that should be two. Tables of sentences are facts, and exempt. */
export function findLongFiles(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (path.startsWith('tests/subjects/')) return [];
    const limit = path.startsWith('entrypoints/') ? longestEntrypoint : longest;
    const lines = text.trimEnd().split('\n').length;
    return lines > limit ? [`${path} has ${lines} lines, and the limit is ${limit}`] : [];
  });
}

/** Names that are neither kebab-case nor, for components, PascalCase; and names that say nothing. */
export function findOddNames(files: Files): string[] {
  return [...files.keys()].filter((path) => {
    const [name = ''] = basename(path).split('.');
    const isKebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
    const isComponent = /\.tsx$/.test(path) && /^[A-Z][A-Za-z0-9]*$/.test(name);
    return !(isKebab || isComponent) || /^(?:utils?|helpers?|common|misc)$/.test(name);
  });
}

/** Entries of the root that no tool insists on. */
export function findStrayEntries(entries: readonly string[]): string[] {
  const allowed =
    /^(?:entrypoints|src|assets|tests|node_modules|wxt\.config\.ts|package\.json|package-lock\.json|tsconfig\.json|README\.md|CHANGELOG\.md|LICENSE|\..*)$/;
  return entries.filter((entry) => !allowed.test(entry));
}

function isShipped(path: string): boolean {
  return path.startsWith('src/') || path.startsWith('entrypoints/');
}

function grep(files: Files, isMeant: (path: string) => boolean, pattern: RegExp, verb: string): string[] {
  return [...files].flatMap(([path, text]) => {
    const hit = isMeant(path) ? pattern.exec(withoutStrings(text)) : null;
    return hit ? [`${path} ${verb} ${hit[0]}`] : [];
  });
}

/** Without comments and without what stands in plain strings. */
function withoutStrings(text: string): string {
  return withoutComments(text).replaceAll(/'(?:\\.|[^'\\\n])+'|"(?:\\.|[^"\\\n])+"/g, "''");
}

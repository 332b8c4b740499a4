import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { browserNames, builtExtension } from './start-caveat';

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  incognito?: string;
  content_scripts?: { matches: string[] }[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: unknown;
}

/**
 * Bytes after gzip: what was measured when they were set (in brackets) and about 15 % more. Who goes over one says in the change
 * what it buys; who comes far under one lowers it.
 */
const budgets: { what: string; matches: (path: string) => boolean; limit: number }[] = [
  // The gate and its rare words, nothing else (1,241).
  { what: 'the first look, which may run in every page,', matches: (path) => path === 'reader.js', limit: 1_430 },
  // Reading, marking, cards with their styles, Preact and Floating UI (43,640); loads in every page with a mention.
  { what: 'the script that marks and shows cards', matches: (path) => path === 'annotate.js', limit: 50_000 },
  // The same look for the words of packs that the reader added (940); in pages only while there are any.
  { what: 'the first look for added packs', matches: (path) => path === 'reader-added.js', limit: 1_080 },
  // compromise is half of it, then Dexie, MiniSearch and Valibot; compiled at every wake of the worker. 17,000 of its 259,024 are the lint
  // that an added pack must pass when it comes and after each update: what it may not do is held here, where no page can go round it.
  { what: 'the background', matches: (path) => path === 'background.js', limit: 270_000 },
  // Looks at the clock while Caveat is paused (474).
  { what: 'the script that waits for the end of a pause', matches: (path) => path === 'reader-paused.js', limit: 540 },
  // The cards again, the board, the polyfill and the words of three places in two languages (40,240); read while somebody waits for the popup.
  // 34,022 before the popup could tell and set where Caveat reads; 1,100 of the difference are the price of a chunk shared with the first run.
  {
    what: 'the popup',
    matches: (path) => path === 'popup.html' || (/^chunks\/|\.css$/.test(path) && !path.includes('/welcome-')),
    limit: 46_000,
  },
  // The page of the first run beyond what it shares with the popup (10,556).
  { what: 'the first run', matches: (path) => path === 'welcome.html' || path.includes('/welcome-'), limit: 12_100 },
];

const allowedPermissions = ['activeTab', 'scripting', 'storage'];

/** What a manifest asks for at install beyond the promise, a line each. */
function findUnasked(manifest: Manifest): string[] {
  const { permissions = [], host_permissions = [], content_scripts = [], web_accessible_resources = [] } = manifest;
  return [
    ...permissions.filter((permission) => !allowedPermissions.includes(permission)).map((permission) => `permission ${permission}`),
    ...host_permissions.map((host) => `host ${host}`),
    ...content_scripts.flatMap(({ matches }) => matches).map((match) => `a content script on ${match}`),
    ...(web_accessible_resources.length > 0 ? ['files open to web pages'] : []),
    ...(manifest.externally_connectable ? ['messages from web pages'] : []),
    ...(manifest.content_security_policy ? ['a policy of its own'] : []),
  ];
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe.each(browserNames)('the extension built for %s', (name) => {
  const folder = builtExtension(name);

  test('asks at install for activeTab, scripting and storage, and for nothing else', () => {
    const manifest = readManifest(folder);
    expect(findUnasked(manifest)).toEqual([]);
    expect(manifest.permissions?.toSorted()).toEqual(allowedPermissions);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // What the reader may give later, and only inside a click.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.incognito).toBe('spanning');
  });

  test.each(budgets)('$what weighs at most $limit bytes packed', ({ what, matches, limit }) => {
    const files = listFiles(folder).filter((path) => matches(path));
    expect(files, what).not.toEqual([]);
    const bytes = files.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
    expect(bytes).toBeLessThanOrEqual(limit);
    // A budget twice as large as what it guards guards nothing.
    expect(bytes).toBeGreaterThan(limit / 2);
  });
});

test('the guard notices the demo’s host permission and what else a manifest could ask', () => {
  expect(findUnasked(readManifest(builtExtension('chromium', 'demo')))).toEqual(['host http://127.0.0.1/*']);
  expect(
    findUnasked({ permissions: ['tabs', 'storage'], content_scripts: [{ matches: ['<all_urls>'] }], web_accessible_resources: [{}] }),
  ).toHaveLength(3);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { privacyWordsFor } from '../../src/app/privacy/privacy-words';
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
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: { gecko: { data_collection_permissions?: unknown } };
}

/**
 * Bytes after gzip: what was measured when they were set (in brackets) and about 15 % more. Who goes over one says in the change
 * what it buys; who comes far under one lowers it.
 */
const budgets: { what: string; file: string | RegExp; limit: number }[] = [
  // The gate and its rare words, nothing else (1,320).
  { what: 'the first look, which may run in every page,', file: 'reader.js', limit: 1_430 },
  // Reading, marking, the quiet button (19,402); loads in every page with a mention.
  { what: 'the script that marks', file: 'annotate.js', limit: 21_800 },
  // Cards and list with their styles, Preact and Floating UI (26,085); loads where a reader opens something.
  { what: 'the script that draws cards', file: 'cards.js', limit: 28_200 },
  // The same look for the words of packs that the reader added (940); in pages only while there are any.
  { what: 'the first look for added packs', file: 'reader-added.js', limit: 1_080 },
  // compromise is a third of it, then Dexie, MiniSearch and Valibot; compiled at every wake of the worker. 17,000 of its 369,000 are the
  // lint that an added pack must pass when it comes and after each update: what it may not do is held here, where no page can go round it.
  // 13,000 are feeds (with Ed25519 for browsers that lack it), 4,700 the choice of sites, and 73,000 came with the rules of decision 13,
  // 30,000 of them with the last 700 labelled texts: what they buy, and what each of them costs, is told there.
  { what: 'the background', file: 'background.js', limit: 372_000 },
  // Looks at the clock while Caveat is paused (474).
  { what: 'the script that waits for the end of a pause', file: 'reader-paused.js', limit: 540 },
  // The cards again, the board, the polyfill and the switch of a site (38,609); read while somebody waits for the popup. Packs, updates and
  // settings are read when they are opened.
  { what: 'the popup', file: 'popup.html', limit: 39_000 },
  // What is told and set there, in two languages (13,700).
  {
    what: 'what the popup reads when it is opened: packs, updates, settings',
    file: /^(?:chunks|assets)\/(?:Packs|Updates|Settings)View-/,
    limit: 15_000,
  },
  // The first run with all that it shares with the popup (27,204).
  { what: 'the first run', file: 'welcome.html', limit: 31_000 },
  // A page of text in two languages; two thirds of it are Preact and styles (13,868).
  { what: 'the privacy page', file: 'privacy.html', limit: 16_000 },
];

// None of them shows a warning; the alarm wakes the background when a feed is due, and is not set while updates are off.
const allowedPermissions = ['activeTab', 'alarms', 'scripting', 'storage'];

/** What a manifest asks for at install beyond the promise, a line each. */
function findUnasked(manifest: Manifest): string[] {
  const { permissions = [], host_permissions = [], content_scripts = [], web_accessible_resources = [] } = manifest;
  return [
    ...permissions.filter((permission) => !allowedPermissions.includes(permission)).map((permission) => `permission ${permission}`),
    ...host_permissions.map((host) => `host ${host}`),
    ...content_scripts.flatMap(({ matches }) => matches).map((match) => `a content script on ${match}`),
    ...(web_accessible_resources.length > 0 ? ['files open to web pages'] : []),
    ...(manifest.externally_connectable ? ['messages from web pages'] : []),
    ...findLoosePolicy(manifest.content_security_policy?.extension_pages),
  ];
}

/** All that the own pages may do; each word more is a line. */
const allowedSources: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  // Only background and popup have requests to make: to a feed that the reader chose, on this machine for who tries a feed.
  'connect-src': "'self' https: http://127.0.0.1:* http://localhost:*",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

function findLoosePolicy(policy = ''): string[] {
  const parts = new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]));
  const missing = Object.keys(allowedSources).filter((name) => !parts.has(name));
  const loose = [...parts].filter(([name, sources]) => sources !== allowedSources[name]);
  return [...missing.map((name) => `no ${name} in the policy`), ...loose.map(([name, sources]) => `policy ${name} ${sources}`)];
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));

const listCounted = (folder: string, file: string | RegExp): string[] =>
  typeof file === 'string' ? listLoaded(folder, file) : listFiles(folder).filter((path) => file.test(path));

/** A file and, of a page, all that it loads at once: scripts and style sheets named in it, and what those import. */
function listLoaded(folder: string, file: string, loaded = new Set<string>()): string[] {
  if (loaded.has(file)) return [...loaded];
  loaded.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  const named = file.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="\/(?<path>[^"]+)"/g)].map(({ groups }) => groups?.path ?? '')
    : [...text.matchAll(/(?:from|import)\s*[`'"](?<path>\.\/[\w.-]+\.js)[`'"]/g)].map(({ groups }) =>
        posix.join(posix.dirname(file), groups?.path ?? ''),
      );
  for (const path of named) listLoaded(folder, path, loaded);
  return [...loaded];
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe.each(browserNames)('the extension built for %s', (name) => {
  const folder = builtExtension(name);

  test('asks at install for activeTab, alarms, scripting and storage, and for nothing else', () => {
    const manifest = readManifest(folder);
    expect(findUnasked(manifest)).toEqual([]);
    expect(manifest.permissions?.toSorted()).toEqual(allowedPermissions);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // What the reader may give later, and only inside a click.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.incognito).toBe('spanning');
  });

  test('says on its privacy page what each permission is for', () => {
    const told = (['en', 'es'] as const).map((language) => privacyWordsFor(language).permissions.rows.map(({ name }) => name));
    for (const names of told) expect(names).toEqual(expect.arrayContaining(readManifest(folder).permissions ?? []));
  });

  test('says to the store that it collects nothing', () => {
    const { browser_specific_settings } = readManifest(folder);
    const expected = name === 'firefox' ? { required: ['none'] } : undefined;
    expect(browser_specific_settings?.gecko.data_collection_permissions).toEqual(expected);
  });

  test.each(budgets)('$what weighs at most $limit bytes packed', ({ file, limit }) => {
    const files = listCounted(folder, file);
    const bytes = files.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
    expect(bytes).toBeLessThanOrEqual(limit);
    // A budget twice as large as what it guards guards nothing.
    expect(bytes).toBeGreaterThan(limit / 2);
  });
});

test('every page and script of the extension has a budget', () => {
  const folder = builtExtension('chromium');
  const counted = new Set(budgets.flatMap(({ file }) => listCounted(folder, file)));
  expect(listFiles(folder).filter((path) => /\.(?:js|css|html)$/.test(path) && !counted.has(path))).toEqual([]);
});

test('the guard notices the demo’s host permission and what else a manifest could ask', () => {
  expect(findUnasked(readManifest(builtExtension('chromium', 'demo')))).toEqual(['host http://127.0.0.1/*']);
  const { content_security_policy } = readManifest(builtExtension('chromium'));
  const asking = { permissions: ['tabs', 'storage'], content_scripts: [{ matches: ['<all_urls>'] }], web_accessible_resources: [{}] };
  expect(findUnasked({ ...asking, content_security_policy: content_security_policy! })).toHaveLength(3);
  const loose = content_security_policy!.extension_pages!.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'");
  expect(findUnasked({ content_security_policy: { extension_pages: loose } })).toEqual(["policy script-src 'self' 'unsafe-eval'"]);
  expect(findUnasked({})).toContain('no default-src in the policy');
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReaderPlan } from '../../../src/core/plan-readers';
import { registerReaders } from '../../../src/platform/register-readers';

interface Script {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches?: string[];
  persistAcrossSessions?: boolean;
}
let standing: Script[];
let counts: number[] = []; // how many stood after each step
const register = vi.fn(async (scripts: Script[]) => {
  standing.push(...scripts);
  counts.push(standing.length);
});
const unregister = vi.fn(async ({ ids }: { ids: string[] }) => {
  standing = standing.filter(({ id }) => !ids.includes(id));
  counts.push(standing.length);
});
/** As in both browsers: what is not named stays, and Firefox takes no empty list. */
const update = vi.fn(async (scripts: Script[]) => {
  for (const script of scripts) expect(script.excludeMatches).not.toEqual([]);
  standing = standing.map((script) => ({ ...script, ...scripts.find(({ id }) => id === script.id) }));
  counts.push(standing.length);
});
const plan = (change: Partial<ReaderPlan> = {}): ReaderPlan => ({
  id: 'reader',
  file: 'reader.js',
  matches: ['*://a.example/*', '*://b.example/*'],
  excludeMatches: [],
  ...change,
});

beforeEach(() => {
  standing = [];
  vi.clearAllMocks();
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => standing,
    registerContentScripts: register,
    unregisterContentScripts: unregister,
    updateContentScripts: update,
  });
});

test('what is planned stands, over restarts too', async () => {
  await registerReaders([plan()]);
  expect(standing).toEqual([
    { id: 'reader', js: ['reader.js'], matches: plan().matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
});

test('what stands already is not touched, whatever order and slash the browser gives back', async () => {
  standing = [{ id: 'reader', js: ['/reader.js'], matches: plan().matches.toReversed() }];
  await registerReaders([plan()]);
  expect([register.mock.calls, unregister.mock.calls, update.mock.calls]).toEqual([[], [], []]);
});

test.each([
  ['other places', plan({ matches: ['*://a.example/*'] })],
  ['other exceptions', plan({ excludeMatches: ['*://c.example/*'] })],
])('with %s it is registered anew', async (_, next) => {
  await registerReaders([plan()]);
  await registerReaders([next]);
  expect(standing).toHaveLength(1);
  expect(standing[0]).toMatchObject({
    matches: next.matches,
    ...(next.excludeMatches.length > 0 && { excludeMatches: next.excludeMatches }),
  });
});

test('what is not planned goes', async () => {
  standing = [{ id: 'reader-added', js: ['reader-added.js'], matches: ['*://*/*'] }];
  await registerReaders([]);
  expect(standing).toEqual([]);
});

test.each([
  ['other places', [plan()], [plan({ matches: ['*://a.example/*'] })]],
  ['no exceptions any more', [plan({ excludeMatches: ['*://c.example/*'] })], [plan()]],
  ['a pause', [plan()], [plan({ id: 'reader-paused', file: 'reader-paused.js' })]],
])('with %s something stands at every moment, so that a killed background is woken again', async (_, before, after) => {
  await registerReaders(before);
  counts = [];
  await registerReaders(after);
  expect(counts.length).toBeGreaterThan(0);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(standing.map(({ id, matches, excludeMatches = [] }) => ({ id, matches, excludeMatches }))).toEqual(
    after.map(({ id, matches, excludeMatches }) => ({ id, matches, excludeMatches })),
  );
});

test('what a background that was killed left in between goes', async () => {
  standing = [
    { id: 'reader', js: ['reader.js'], matches: plan().matches, excludeMatches: ['*://c.example/*'] },
    { id: 'reader-meanwhile', js: ['reader.js'], matches: ['*://a.example/*'] },
  ];
  await registerReaders([plan()]);
  expect(standing).toMatchObject([{ id: 'reader', matches: plan().matches }]);
  expect(standing[0]).not.toHaveProperty('excludeMatches');
});

test('a plan that the browser refuses leaves nothing that was not planned', async () => {
  await registerReaders([plan()]);
  update.mockRejectedValueOnce(new Error('wrong pattern'));
  await expect(registerReaders([plan({ matches: ['nonsense'] })])).rejects.toThrow('wrong pattern');
  expect(standing).toEqual([]);
});

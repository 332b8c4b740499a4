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
const register = vi.fn(async (scripts: Script[]) => void standing.push(...scripts));
const unregister = vi.fn(async ({ ids }: { ids: string[] }) => {
  standing = standing.filter(({ id }) => !ids.includes(id));
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
  expect([register.mock.calls, unregister.mock.calls]).toEqual([[], []]);
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

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startSites } from '../../../src/app/answer-sites';
import { addedWordsKey } from '../../../src/platform/added-words-key';
import { bringScript } from '../../../src/platform/extension';
import { onMessage } from '../../../src/platform/messages';
import { changeSettings, getSettings } from '../../../src/platform/settings';
import { getLeave, returnLeave } from '../../../src/platform/site-leave';
import type { SitesChange } from '../../../src/platform/sites-messages';
import { restPages } from '../../../src/platform/tabs';
import { getWhatIsThere } from '../platform/get-what-is-there';

vi.mock('../../../src/platform/messages', () => ({ onMessage: vi.fn() }));
vi.mock('../../../src/platform/register-readers', () => ({ registerReaders: vi.fn() }));
vi.mock('../../../src/platform/site-leave', () => ({
  getLeave: vi.fn(),
  returnLeave: vi.fn(),
  getBuiltInLeave: () => [],
  onLeaveChange: vi.fn(),
}));
vi.mock('../../../src/platform/tabs', () => ({ restPages: vi.fn() }));
vi.mock('../../../src/platform/welcome-once', () => ({ welcomeOnce: vi.fn() }));
vi.mock('../../../src/platform/extension', () => ({
  bringScript: vi.fn(),
  isOwnPage: (url: string) => url === 'own',
  onInstalled: vi.fn(),
  onStartup: vi.fn(),
  ownId: () => 'caveat',
}));

const { local, sync } = fakeBrowser.storage;
const own = { id: 'caveat', url: 'own' };
let tell: (name: string, data: unknown, sender?: object) => Promise<unknown>;
const change = (next: SitesChange) => tell('changeSites', { change: next });
const newsrooms = (...hosts: string[]) => ({ mode: 'newsrooms' as const, newsrooms: hosts });
const [a, b, c] = ['*://*.a.example/*', '*://*.b.example/*', '*://*.c.example/*'];

beforeEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  fakeBrowser.reset();
  getWhatIsThere();
  const listeners = new Map<string, (message: never) => unknown>();
  vi.mocked(onMessage).mockImplementation(((name: string, run: (message: never) => unknown) => listeners.set(name, run)) as never);
  tell = async (name, data, sender = own) => listeners.get(name)?.({ data, sender } as never);
  let granted = [a, b];
  vi.mocked(getLeave).mockImplementation(async () => granted);
  vi.mocked(returnLeave).mockImplementation(async (origins) => {
    granted = granted.filter((each) => !origins.includes(each));
  });
  startSites(async () => []);
});

test('a prompt that is refused costs no leave that was held', async () => {
  await changeSettings({ sites: newsrooms('a.example', 'b.example') });
  await change({ sites: newsrooms('b.example', 'c.example'), isTrial: true });
  expect((await getSettings()).sites).toEqual(newsrooms('b.example', 'c.example'));
  await change({ sites: newsrooms('a.example', 'b.example'), isTrial: true });
  expect(await getLeave()).toEqual([a, b]);
});

test('once it is granted, what the choice does not need is given back', async () => {
  await changeSettings({ sites: newsrooms('a.example', 'b.example') });
  vi.mocked(getLeave).mockResolvedValue([a, b, c]);
  await change({ sites: newsrooms('b.example', 'c.example'), isTrial: true });
  expect(vi.mocked(returnLeave)).not.toHaveBeenCalled();
  await change({ sites: newsrooms('b.example', 'c.example') });
  expect(vi.mocked(returnLeave).mock.calls).toEqual([[[a]]]);
});

test('a site that is switched off rests in all of its tabs, while their addresses are known', async () => {
  await changeSettings({ switches: { 'a.example': { state: 'on', at: 1 } } });
  await change({ site: 'a.example', state: 'off' });
  expect(vi.mocked(restPages).mock.calls).toEqual([['site', true, 'a.example']]);
  const [rested, returned] = [restPages, returnLeave].map((deed) => vi.mocked(deed).mock.invocationCallOrder[0]!);
  expect(rested).toBeLessThan(returned!);
});

test('a site that is switched on is not shown before the browser has answered', async () => {
  await changeSettings({ switches: { 'a.example': { state: 'off', at: 1 } } });
  await change({ site: 'a.example', state: 'on', isTrial: true });
  expect(restPages).not.toHaveBeenCalled();
  await change({ site: 'a.example', state: 'on' });
  expect(vi.mocked(restPages).mock.calls).toEqual([['site', false, 'a.example']]);
});

test('of a switch that was taken back nothing is kept, unless another device must hear of it', async () => {
  await changeSettings({ switches: { 'old.example': { state: null, at: 1 } } });
  await change({ site: 'a.example', state: 'off' });
  await change({ site: 'a.example', state: null });
  expect((await getSettings()).switches).toEqual({});
  await change({ isSynced: true });
  await change({ site: 'a.example', state: 'off' });
  await change({ site: 'a.example', state: null });
  expect((await getSettings()).switches).toMatchObject({ 'a.example': { state: null } });
  await change({ isSynced: false });
  expect((await getSettings()).switches).toEqual({});
});

test('a sync that cannot be taken out stays on, as the popup says', async () => {
  await change({ isSynced: true });
  const stuck = vi.spyOn(sync, 'remove').mockRejectedValue(new Error('offline'));
  await expect(change({ isSynced: false })).rejects.toThrow('offline');
  stuck.mockRestore();
  expect((await getSettings()).isSynced).toBe(true);
});

test('what another device took out of the synchronised store is put back by nothing but a choice', async () => {
  await change({ isSynced: true });
  await change({ site: 'a.example', state: 'off' });
  await sync.remove(Object.keys(await sync.get()));
  await change({ isPaused: true });
  await local.set({ other: 1 });
  startSites(async () => []); // a background that wakes
  await settle();
  expect(await sync.get()).toEqual({});
  await tell('setStrictness', 'sure');
  expect(await sync.get()).toMatchObject({ 'caveat-choices': { strictness: 'sure' } });
});

test('a choice on trial does not travel', async () => {
  await change({ isSynced: true });
  const before = await sync.get();
  await change({ sites: newsrooms('a.example'), isTrial: true });
  await settle();
  expect(await sync.get()).toEqual(before);
});

test('choices made at the same moment are all kept', async () => {
  const set = local.set.bind(local);
  // Slow enough for each to have read before another has written.
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return set(items);
  });
  await Promise.all([
    change({ sites: newsrooms('a.example') }),
    tell('setStrictness', 'sure'),
    change({ site: 'b.example', state: 'off' }),
    change({ isPaused: true }),
  ]);
  expect(await getSettings()).toMatchObject({
    sites: newsrooms('a.example'),
    strictness: 'sure',
    switches: { 'b.example': { state: 'off' } },
    pausedUntil: expect.any(Number),
  });
});

test('only a page of Caveat may set how sure a mark must be', async () => {
  const sender = { id: 'caveat', url: 'https://news.example/' };
  await expect(tell('setStrictness', 'sure', sender)).rejects.toThrow('Only a page of Caveat');
  await expect(tell('setStrictness', 'surest')).rejects.toThrow('wrong shape');
});

test.each([
  [false, ['reader.js']],
  [true, ['reader.js', 'reader-added.js']],
])('the page that brings the end of a pause is read like any other; with added packs: %s', async (hasAdded, files) => {
  if (hasAdded) await local.set({ [addedWordsKey]: { gate: ['', '', ''], packs: ['x 1'] } });
  await tell('pauseOver', undefined, { id: 'caveat', tab: { id: 4 } });
  expect(vi.mocked(bringScript).mock.calls).toEqual(files.map((file) => [4, file]));
});

/** Lets what the background does by itself come to an end: it does one thing after the other. */
async function settle(): Promise<void> {
  await change({ isPaused: false });
}

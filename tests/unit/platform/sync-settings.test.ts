import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toSyncedItems } from '../../../src/platform/merge-settings';
import { changeSettings, defaultSettings, getSettings } from '../../../src/platform/settings';
import { removeSynced, syncSettings, takeSynced } from '../../../src/platform/sync-settings';
import { getWhatIsThere } from './get-what-is-there';

const { sync } = fakeBrowser.storage;
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  getWhatIsThere();
});

test('nothing travels while the reader has not turned it on', async () => {
  await changeSettings({ strictness: 'sure' }, 5);
  await sync.set(toSyncedItems({ ...defaultSettings, strictness: 'likely', changedAt: { strictness: 9, sites: 0 } }));
  const before = await sync.get();
  await syncSettings();
  expect(await sync.get()).toEqual(before);
  expect((await getSettings()).strictness).toBe('sure');
});

test('both sides have the newer word afterwards', async () => {
  await changeSettings({ strictness: 'sure', isSynced: true }, 5);
  const sites = { mode: 'newsrooms', newsrooms: ['wbez.org'] } as const;
  await sync.set(
    toSyncedItems({ ...defaultSettings, sites: { ...sites, newsrooms: [...sites.newsrooms] }, changedAt: { strictness: 1, sites: 9 } }),
  );
  await syncSettings();
  const merged = await getSettings();
  expect(merged).toMatchObject({ strictness: 'sure', sites, isSynced: true, changedAt: { strictness: 5, sites: 9 } });
  expect(await sync.get()).toEqual(toSyncedItems(merged));
});

test('what was synced is removed, and nothing of others', async () => {
  await sync.set({ other: 1 });
  await changeSettings({ isSynced: true, switches: { 'a.example': { state: 'off', at: 3 } } }, 5);
  await syncSettings();
  expect(Object.keys(await sync.get()).length).toBeGreaterThan(2);
  await removeSynced();
  expect(await sync.get()).toEqual({ other: 1 });
});

test('what another device took out is not put back until something is chosen here', async () => {
  await changeSettings({ strictness: 'sure', isSynced: true, switches: { 'a.example': { state: 'off', at: 3 } } }, 5);
  await syncSettings();
  await removeSynced();
  await takeSynced();
  expect(await sync.get()).toEqual({});
  await changeSettings({ strictness: 'likely' }, 6);
  await syncSettings();
  expect(Object.keys(await sync.get())).toContain('caveat-choices');
});

test('what another device put there is taken, and what is older there is mended', async () => {
  await changeSettings({ strictness: 'sure', isSynced: true }, 5);
  const sites = { mode: 'everywhere', newsrooms: [] as string[] } as const;
  await sync.set(toSyncedItems({ ...defaultSettings, sites: { ...sites, newsrooms: [] }, changedAt: { strictness: 1, sites: 9 } }));
  await takeSynced();
  const merged = await getSettings();
  expect(merged).toMatchObject({ strictness: 'sure', sites });
  expect(await sync.get()).toEqual(toSyncedItems(merged));
});

test('the order in which the browser gives members back makes no word a new one', async () => {
  await changeSettings({ isSynced: true, switches: { 'a.example': { state: 'off', at: 3 } } }, 5);
  await syncSettings();
  await sync.set(reverseMembers(await sync.get()) as Record<string, unknown>);
  const set = vi.spyOn(sync, 'set');
  await syncSettings();
  expect(set).not.toHaveBeenCalled();
});

function reverseMembers(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const members = Object.entries(data).map(([key, value]) => [key, reverseMembers(value)]);
  return Object.fromEntries(members.toReversed());
}

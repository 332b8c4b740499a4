import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toSyncedItems } from '../../../src/platform/merge-settings';
import { changeSettings, defaultSettings, getSettings } from '../../../src/platform/settings';
import { removeSynced, syncSettings } from '../../../src/platform/sync-settings';

const { sync } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

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

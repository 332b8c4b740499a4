import browser from 'webextension-polyfill';
import { mergeSynced, type SyncedItems, syncedKeys, toSyncedItems } from './merge-settings';
import { changeSettings, getSettings } from './settings';

/**
 * Brings the reader's choices here and in the browser's synchronised store together: the newer word holds, part by part. Does nothing while the
 * reader has not turned it on. Throws when the store takes nothing.
 */
export async function syncSettings(): Promise<void> {
  const settings = await getSettings();
  if (!settings.isSynced) return;
  const items = await readItems();
  const merged = mergeSynced(settings, items);
  if (merged !== settings) await changeSettings(merged);
  const changed = Object.entries(toSyncedItems(merged)).filter(([key, item]) => JSON.stringify(item) !== JSON.stringify(items[key]));
  if (changed.length > 0) await browser.storage.sync.set(Object.fromEntries(changed));
}

/** Takes everything of Caveat's out of the synchronised store. */
export async function removeSynced(): Promise<void> {
  await browser.storage.sync.remove([...syncedKeys]);
}

/** Calls back when something was kept, here (settings, words of added packs) or in the synchronised store by another device. */
export function onStored(run: (area: 'local' | 'sync') => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local' || area === 'sync') run(area);
  });
}

async function readItems(): Promise<SyncedItems> {
  return browser.storage.sync.get([...syncedKeys]);
}

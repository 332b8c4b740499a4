import browser from 'webextension-polyfill';
import { isSameData } from '../core/is-same-data';
import { mergeSynced, type SyncedItems, syncedKeys, toSyncedItems } from './merge-settings';
import { changeSettings, getSettings } from './settings';

/**
 * Brings the reader's choices here and in the browser's synchronised store together, after a choice that was made here: the newer word holds, part by
 * part. Does nothing while the reader has not turned it on. Throws when the store takes nothing.
 */
export async function syncSettings(): Promise<void> {
  await bringTogether(() => true);
}

/**
 * The same where nothing was chosen here: what is not in the store any more was taken out by another device, so nothing is put there anew, and only what
 * stands there and is older is mended.
 */
export async function takeSynced(): Promise<void> {
  await bringTogether((key, items) => key in items);
}

async function bringTogether(mayWrite: (key: string, items: SyncedItems) => boolean): Promise<void> {
  const settings = await getSettings();
  if (!settings.isSynced) return;
  const items = await readItems();
  const merged = mergeSynced(settings, items);
  if (merged !== settings) await changeSettings(merged);
  const changed = Object.entries(toSyncedItems(merged)).filter(([key, item]) => mayWrite(key, items) && !isSameData(item, items[key]));
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

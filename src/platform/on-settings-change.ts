import browser from 'webextension-polyfill';
import { addedWordsKey } from './added-words-key';

/** Where the store keeps the reader's settings. */
export const settingsKey = 'settings';

/**
 * Calls back after each change of what is marked, wherever it was made: of the strictness or of the packs that the reader added. Where Caveat may read
 * is no matter of a page that it reads already. For the background: that each page listened to the store itself would cost it more than a message that seldom comes.
 */
export function onSettingsChange(run: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const { oldValue, newValue } = (changes[settingsKey] ?? {}) as Record<'oldValue' | 'newValue', { strictness?: unknown } | undefined>;
    if (oldValue?.strictness !== newValue?.strictness || addedWordsKey in changes) run();
  });
}

import { addedWordsKey } from './added-words-key';
import { ownApi, type StoreListener } from './own-api';

/** Where the store keeps the reader's settings. */
export const settingsKey = 'settings';

/**
 * Calls back after each change of what is marked, wherever it was made, until the signal fires: of the strictness or of the packs that the
 * reader added. Where Caveat may read is no matter of a page that it reads already. Stands by itself, because it runs in pages: no check of shapes, no polyfill.
 */
export function onSettingsChange(run: () => void, signal: AbortSignal): void {
  const listener: StoreListener = (changes) => {
    const { oldValue, newValue } = (changes[settingsKey] ?? {}) as Record<'oldValue' | 'newValue', { strictness?: unknown } | undefined>;
    if (oldValue?.strictness !== newValue?.strictness || addedWordsKey in changes) run();
  };
  // Held, because a script left behind by an update of the extension has no storage any more.
  const { onChanged } = ownApi().storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

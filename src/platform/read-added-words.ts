import { addedWordsKey } from './added-words-key';

/**
 * The rare words of the packs that the reader added; none where there are none, or what is kept is no such list. Without the polyfill,
 * for the same reason as in tell-background.ts: it runs in every page, once there is such a pack.
 */
export async function readAddedWords(): Promise<string[]> {
  const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } })
    .chrome;
  const kept = (await storage.local.get(addedWordsKey))[addedWordsKey] as { gate?: unknown } | undefined;
  return Array.isArray(kept?.gate) ? kept.gate.filter((word) => typeof word === 'string') : [];
}

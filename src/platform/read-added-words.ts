import type { RareWords } from '../core/search-rare-words';
import { addedWordsKey } from './added-words-key';

/**
 * The rare words of the packs that the reader added; undefined where there are none, or what is kept is nothing of the kind. Without the polyfill,
 * for the same reason as in tell-background.ts: it runs in every page, once there is such a pack.
 */
export async function readAddedWords(): Promise<RareWords | undefined> {
  const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } } })
    .chrome;
  const kept = (await storage.local.get(addedWordsKey))[addedWordsKey] as { gate?: unknown } | undefined;
  const gate = kept?.gate;
  return Array.isArray(gate) && gate.length === 3 && gate.every((part) => typeof part === 'string')
    ? (gate as unknown as RareWords)
    : undefined;
}

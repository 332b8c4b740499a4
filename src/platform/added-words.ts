import browser from 'webextension-polyfill';
import { isSameData } from '../core/is-same-data';
import type { RareWords } from '../core/search-rare-words';
import { addedWordsKey } from './added-words-key';

/** What open pages and the gate must know of the packs that the reader added. */
interface AddedWords {
  /** The rare words of those packs, as the search in pages takes them. */
  gate: RareWords;
  /** The packs and their versions: whoever sees it change looks again. */
  packs: string[];
}

/**
 * Keeps the rare words of the packs that the reader added where the gate finds them; with no such pack nothing is kept.
 * Writes only what is new, so that open pages look again only then; true when it did.
 */
export async function keepAddedWords(words: AddedWords): Promise<boolean> {
  const stored = (await browser.storage.local.get(addedWordsKey))[addedWordsKey];
  if (words.packs.length === 0) {
    if (stored === undefined) return false;
    await browser.storage.local.remove(addedWordsKey);
    return true;
  }
  if (isSameData(stored, words)) return false;
  await browser.storage.local.set({ [addedWordsKey]: words });
  return true;
}

/** Whether any are kept: the reader added a pack, and it is in use. */
export async function hasAddedWords(): Promise<boolean> {
  return addedWordsKey in (await browser.storage.local.get(addedWordsKey));
}

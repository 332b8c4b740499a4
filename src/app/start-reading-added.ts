import { hasOptedOut } from '../page/has-opted-out';
import { passesGate } from '../page/passes-gate';
import { readAddedWords } from '../platform/read-added-words';
import { tellBackground } from '../platform/tell-background';

/** The first look for the words of packs that the reader added. Nothing where the store cannot be read. */
export async function startReadingAdded(page: Document): Promise<void> {
  const words = await readAddedWords().catch(() => undefined);
  if (words && !hasOptedOut(page) && passesGate(page, words)) tellBackground('gateHit');
}

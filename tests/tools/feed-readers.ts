import { loadTagger } from '../../src/core/read-sentences';
import { checkFeedPacks } from '../../src/feed/check-feed-packs';
import type { OpenedPack } from '../../src/feed/open-feed-pack';
import { createSpotter } from '../../src/spot/spot';
import { loadPacks } from './load-packs';

/** Checks packs as the present Caveat does, by the rules for its own feed or for one that a reader added. Throws FeedFault. */
export async function checkForReaders(opened: readonly OpenedPack[], { root, isOwn }: { root: string; isOwn: boolean }): Promise<void> {
  const [shipped, tag] = [await loadPacks(root), await loadTagger()];
  checkFeedPacks(opened, { beside: shipped, isGuest: !isOwn, createSpot: (packs) => createSpotter([...packs], tag) });
}

/** Why nobody who adds a feed takes it, where it brings packs that ship; `remedies` for its publisher. */
export function tellShipped(ids: readonly string[], remedies: string): string {
  const come = ids.length === 1 ? 'comes' : 'come';
  return `${ids.join(', ')} ${come} with Caveat, and no reader takes that from a feed that was added: ${remedies}`;
}

import { joinPacks } from '../feed/check-feed-packs';
import { findBundleFaults } from '../pack/bundle';
import { joinFiles } from '../pack/check-pack';
import type { Changes } from '../pack/optional-files';
import type { Pack } from '../pack/schema';
import { signOf } from './added-row';
import { type FeedPackRow, isOfBuild, ownFeed } from './feed-rows';
import type { Feeds } from './feeds';

/** The packs of the build, with what our own feed brought since. */
export interface RenewedPacks {
  packs: Pack[];
  /** The changelogs of those that the feed brought, by id; missing when there are none. */
  renewed?: ReadonlyMap<string, Changes[]>;
  /** The feed's packs do not fit this build: those that it ships are in use. */
  isFeedAside?: boolean;
}

/**
 * Lays the newer packs of our own feed over the shipped ones; where the build ships a newer one, that wins. After an update of the
 * extension they are checked again, together, and all of them or none are used. The shipped ones alone when the store fails, or when
 * the build names another key: what the old one signed is not used from the first moment, whenever its row is taken away.
 */
export async function loadRenewed(
  feeds: Feeds,
  shipped: readonly Pack[],
  { build, feedKey }: { build: string; feedKey: string | undefined },
): Promise<RenewedPacks> {
  const alone = { packs: [...shipped] };
  try {
    const feed = await feeds.get(ownFeed);
    if (feed === undefined || !isOfBuild(feed, feedKey) || feed.current.packs.length === 0) return alone;
    const stored = await feeds.readEdition(feed, feed.current);
    if (stored.length === 0) return { ...alone, isFeedAside: true };
    const newer = stored.filter(({ id, version }) => version > (shipped.find((pack) => pack.id === id)?.version ?? 0));
    if (newer.length === 0) return alone;
    const packs = joinPacks(
      shipped,
      newer.map(({ contents }) => joinFiles(contents)),
    );
    const sign = signOf(build, shipped);
    if (feed.current.checkedBeside !== sign) {
      if (newer.some((row) => hasFault(row, packs))) return { ...alone, isFeedAside: true };
      // Not waited for: without it the packs are only checked once more.
      void feeds.noteEditionChecked(feed, sign).catch(() => undefined);
    }
    return { packs, renewed: new Map(newer.map(({ id, changes }) => [id, changes])) };
  } catch {
    return alone;
  }
}

function hasFault({ id, contents, changes }: FeedPackRow, packs: readonly Pack[]): boolean {
  const files = { ...contents, ...(changes.length > 0 && { 'changes.json': { items: changes } }) };
  const others = packs.filter((pack) => pack.id !== id);
  return findBundleFaults(files, { others, text: '', isGuest: false }).length > 0;
}

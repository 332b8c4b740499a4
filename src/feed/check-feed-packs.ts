import { findBundleFaults } from '../pack/bundle';
import { checkExamples, type Spot } from '../pack/check-examples';
import { lineOf, readJsonPlaces } from '../pack/lint-json';
import type { Pack } from '../pack/schema';
import { FeedFault } from './feed-fault';
import type { OpenedPack } from './open-feed-pack';

/** Where the packs of a feed will stand. */
export interface FeedPlace {
  /** The packs that are in use without this feed, in their order. One of an own feed takes the place of that with its id. */
  beside: readonly Pack[];
  /** Whether it is somebody else's feed, whose packs go by the rules for added ones: shipped wins, and each stands by itself. */
  isGuest: boolean;
  /** Makes what finds mentions with these packs, as `createSpotter(packs, tag)` does. */
  createSpot: (packs: readonly Pack[]) => Spot;
}

/** Checks packs by the lint, and those without fault by their own examples. Throws FeedFault ('faults', 'examples') with the first pack at fault. */
export function checkFeedPacks(opened: readonly OpenedPack[], { beside, isGuest, createSpot }: FeedPlace): void {
  const packs = opened.map(({ pack }) => pack);
  const together = joinPacks(beside, packs);
  const othersOf = (pack: Pack) => (isGuest ? beside : together.filter((other) => other !== pack));
  for (const { pack, files, text } of opened) {
    if (isGuest && beside.some(({ id }) => id === pack.id)) {
      throw new FeedFault('faults', { pack: pack.id, message: `"${pack.id}" comes with Caveat, and no other feed brings it.` });
    }
    const faults = findBundleFaults(files, { others: othersOf(pack), text, isGuest });
    if (faults.length > 0) throw new FeedFault('faults', { pack: pack.id, faults });
  }
  const spotTogether = isGuest ? undefined : createSpot(together);
  for (const one of opened) tryExamples(one, spotTogether ?? createSpot([...beside, one.pack]));
}

/** The packs of `beside`, with those of `fresh` in the place of the same id, and the others of `fresh` behind. */
export function joinPacks(beside: readonly Pack[], fresh: readonly Pack[]): Pack[] {
  const kept = beside.map((pack) => fresh.find(({ id }) => id === pack.id) ?? pack);
  return [...kept, ...fresh.filter((pack) => !kept.includes(pack))];
}

function tryExamples({ pack, examples, text }: OpenedPack, spot: Spot): void {
  const wrong = checkExamples(examples, spot);
  if (wrong.length === 0) return;
  const places = readJsonPlaces(text);
  const faults = wrong.map(({ path, message }) => ({
    file: 'examples.json' as const,
    line: lineOf(places, ['files', 'examples.json', 'items', ...path]),
    path: ['items', ...path].join('.'),
    message,
    level: 'error' as const,
  }));
  throw new FeedFault('examples', { pack: pack.id, faults });
}

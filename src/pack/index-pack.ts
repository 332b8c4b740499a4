import type { Fact, Pack, Place, Series, Source, Topic } from './schema';

/** When and from where a reader added a pack. */
export interface Added {
  /** ISO day. */
  on: string;
  /** The name of the file, or the address of the feed. */
  file: string;
  isFromFeed?: boolean;
}

/** A pack with its parts by id. Immutable; made once when a pack is loaded. */
export interface PackIndex {
  pack: Pack;
  topics: ReadonlyMap<string, Topic>;
  facts: ReadonlyMap<string, Fact>;
  /** Facts of a topic in the order of the pack. */
  factsOf: ReadonlyMap<string, readonly Fact[]>;
  series: readonly Series[];
  sources: ReadonlyMap<string, Source>;
  places: ReadonlyMap<string, Place>;
  /** Missing for a pack that came with Caveat. */
  added?: Added;
  /** Of several packs joined: topics that readers brought. */
  guests?: ReadonlySet<string>;
}

/** Puts the parts of a checked pack by their ids. */
export function indexPack(pack: Pack): PackIndex {
  const factsOf = new Map<string, Fact[]>();
  for (const fact of pack.facts) {
    for (const topic of fact.topics) {
      const facts = factsOf.get(topic);
      if (facts) facts.push(fact);
      else factsOf.set(topic, [fact]);
    }
  }
  return {
    pack,
    topics: byId(pack.topics),
    facts: byId(pack.facts),
    factsOf,
    series: pack.series,
    sources: byId(pack.sources),
    places: byId(pack.places),
  };
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

import type { PackIndex } from './index-pack';
import type { Fact } from './schema';

/** Joining is the same for the same list of packs; a page asks for it once a mention. */
const joinedByList = new WeakMap<readonly PackIndex[], PackIndex>();

/**
 * The pack that knows a topic, seeing too what the others hold of it: one pack may name a topic and another bring
 * counts for it. Of two packs that know the same id the earlier wins. Undefined when none knows the topic.
 */
export function packFor(topic: string, packs: readonly PackIndex[]): PackIndex | undefined {
  const owner = packs.find(({ topics }) => topics.has(topic));
  if (owner === undefined || packs.length === 1) return owner;
  const joined = joinPacks(packs);
  // The head stays the owner's: it says until when this topic was checked.
  const { places, topics, facts, series, sources } = joined.pack;
  return { ...joined, pack: { ...owner.pack, places, topics, facts, series, sources } };
}

/** All packs as one, with the head of the first. */
export function joinPacks(packs: readonly PackIndex[]): PackIndex {
  const known = joinedByList.get(packs);
  if (known !== undefined) return known;
  const [first] = packs;
  if (first === undefined) throw new RangeError('there is no pack to join');
  const topics = joinMaps(packs.map((pack) => pack.topics));
  const facts = joinMaps(packs.map((pack) => pack.facts));
  const sources = joinMaps(packs.map((pack) => pack.sources));
  const places = joinMaps(packs.map((pack) => pack.places));
  const series = [...new Map(packs.flatMap((pack) => pack.series).map((each) => [each.id, each])).values()];
  const joined: PackIndex = {
    pack: {
      ...first.pack,
      topics: [...topics.values()],
      facts: [...facts.values()],
      sources: [...sources.values()],
      places: [...places.values()],
      series,
    },
    topics,
    facts,
    factsOf: joinFactsOf(packs),
    series,
    sources,
    places,
    guests: new Set(packs.flatMap(({ added, topics: own }) => (added === undefined ? [] : [...own.keys()]))),
  };
  joinedByList.set(packs, joined);
  return joined;
}

function joinMaps<Item>(maps: readonly ReadonlyMap<string, Item>[]): Map<string, Item> {
  const joined = new Map<string, Item>();
  for (const map of maps) for (const [id, item] of map) if (!joined.has(id)) joined.set(id, item);
  return joined;
}

/** Two packs may tell the same fact, under the same or another id: once is enough. */
function joinFactsOf(packs: readonly PackIndex[]): Map<string, readonly Fact[]> {
  const joined = new Map<string, readonly Fact[]>();
  for (const { factsOf } of packs) {
    for (const [topic, facts] of factsOf) {
      const before = joined.get(topic) ?? [];
      const isNew = ({ id, text }: Fact) => !before.some((other) => other.id === id || other.text.en === text.en);
      joined.set(topic, [...before, ...facts.filter(isNew)]);
    }
  }
  return joined;
}

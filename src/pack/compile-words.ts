import { createPlaceIndex, type KnownPlace } from '../core/find-places';
import type { NameRole, TopicInfo } from '../core/scene';
import { WordIndex } from '../core/word-index';
import type { Pack, TopicWords } from './schema';

/** The words of all packs as one automaton, and what detectors must know of topics and places. */
export interface CompiledWords {
  names: WordIndex<{ role: NameRole; topic: TopicInfo }>;
  places: ReturnType<typeof createPlaceIndex>;
  topics: ReadonlyMap<string, TopicInfo>;
  within: ReadonlyMap<string, string>;
  placeKinds: ReadonlyMap<string, { kind: string; name: string }>;
}

const roles: readonly [NameRole, keyof TopicWords][] = [
  ['name', 'names'],
  ['shared', 'sharedNames'],
  ['short', 'shortNames'],
  ['condition', 'conditions'],
  ['hint', 'hints'],
  ['exclude', 'exclude'],
];

/** Compiles the words of checked packs; a topic or place that two packs have is the first pack's. Throws PatternError. */
export function compileWords(packs: readonly Pack[]): CompiledWords {
  const topics = new Map<string, TopicInfo>();
  const places = new Map<string, KnownPlace>();
  const within = new Map<string, string>();
  for (const pack of packs) {
    for (const { id, subject, place, of } of pack.topics) if (!topics.has(id)) topics.set(id, { id, subject, place, of });
    for (const place of pack.places) {
      const names = [...place.names.en, ...place.names.es];
      const known = places.get(place.id);
      places.set(
        place.id,
        known
          ? { ...known, names: [...new Set([...known.names, ...names])] }
          : { id: place.id, name: place.name, kind: place.kind, within: place.within, names },
      );
      if (place.within !== undefined && !within.has(place.id)) within.set(place.id, place.within);
    }
  }
  const entries = packs.flatMap((pack) =>
    [...pack.words.en, ...pack.words.es].flatMap((words) => {
      const topic = topics.get(words.topic);
      if (!topic) return [];
      return roles.flatMap(([role, key]) => {
        const value = { role, topic };
        return ((words[key] as readonly string[] | undefined) ?? []).map((pattern) => ({ pattern, value }));
      });
    }),
  );
  return {
    names: new WordIndex(entries),
    places: createPlaceIndex([...places.values()]),
    topics,
    within,
    placeKinds: new Map([...places.values()].map(({ id, kind, name }) => [id, { kind, name }])),
  };
}

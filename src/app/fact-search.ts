import MiniSearch from 'minisearch';
import type { FoundFact } from '../cards/board';
import { fold } from '../core/fold';
import type { Language, SubjectId } from '../core/vocabulary';
import type { PackIndex } from '../pack/index-pack';
import { joinPacks } from '../pack/join-packs';
import type { Fact } from '../pack/schema';
import { createSourceNumbers, stateFact } from '../subjects/build-sources';
import { describeForeign } from '../subjects/foreign';

/** Finds facts by words; `total` counts all of them, `facts` are the best, each with its sources. */
export type FactSearch = (question: { query: string; subject?: SubjectId | undefined; language: Language }) => {
  total: number;
  facts: FoundFact[];
};

interface Row {
  id: number;
  text: string;
  about: string;
  term: string;
}

/** Who types "detainer" wants first to know what it is. At 2 each of the 30 terms stands first under its own name; this is twice that. */
const termBoost = 4;

const mostFacts = 60; // more than a reader looks through in a popup

/** Makes the search over all facts of the packs; each language's index is made when it is first asked. */
export function createFactSearch(packs: readonly PackIndex[]): FactSearch {
  const all = packs.flatMap((pack) => pack.pack.facts.map((fact) => ({ fact, pack })));
  const indexes = new Map<Language, MiniSearch<Row>>();
  return ({ query, subject, language }) => {
    let index = indexes.get(language);
    if (!index) {
      index = new MiniSearch<Row>({
        fields: ['text', 'about', 'term'],
        processTerm: (term) => fold(term).text,
        searchOptions: { prefix: true, fuzzy: 0.15, boost: { text: 2, term: termBoost }, combineWith: 'AND' },
      });
      const rowOf = ({ fact, pack }: (typeof all)[number], id: number): Row => ({
        id,
        text: fact.text[language],
        about: describe(fact, pack, language),
        term: fact.term?.[language] ?? '',
      });
      index.addAll(all.map(rowOf));
      indexes.set(language, index);
    }
    const found = index.search(query).flatMap(({ id }) => {
      const { fact, pack } = all[id as number]!;
      const own = subjectOf(fact, packs);
      return subject === undefined || own === subject ? [{ fact, pack, subject: own }] : [];
    });
    return {
      total: found.length,
      facts: found.slice(0, mostFacts).map(({ fact, pack, subject: own }) => toFound(fact, pack, own, { language, all: joinPacks(packs) })),
    };
  };
}

function toFound(fact: Fact, pack: PackIndex, subject: SubjectId, { language, all }: { language: Language; all: PackIndex }): FoundFact {
  const sources = createSourceNumbers(all, language);
  const statement = stateFact(fact, sources, language);
  const foreign = describeForeign(pack, language);
  return { statement, subject, isContested: fact.contested !== undefined, sources: sources.list(), ...(foreign && { foreign }) };
}

/** The subject of the first topic that any pack knows. */
function subjectOf(fact: Fact, packs: readonly PackIndex[]): SubjectId {
  for (const id of fact.topics) {
    for (const pack of packs) {
      const topic = pack.topics.get(id);
      if (topic) return topic.subject;
    }
  }
  return 'law';
}

function describe(fact: Fact, pack: PackIndex, language: Language): string {
  const topics = fact.topics.flatMap((id) => pack.topics.get(id)?.name[language] ?? []);
  const publishers = fact.citations.flatMap(
    ({ source }) => pack.sources.get(source)?.['container-title'] ?? pack.sources.get(source)?.publisher ?? [],
  );
  return [...topics, ...publishers, fact.date ?? ''].join(' ');
}

import type { Fact, Pack, Topic } from '../../src/pack/schema';

/** Files of a pack as they lie on the disk, as JSON text. */
export type PackTexts = Record<string, string>;

const letters = 'bdfgklmnprstvz';
const vowels = 'aeiou';

/** The name of an invented town: another one for each number. */
function townName(index: number): string {
  let name = '';
  for (let rest = index + 1000; rest > 0; rest = Math.floor(rest / (letters.length * vowels.length))) {
    const part = rest % (letters.length * vowels.length);
    name += letters[part % letters.length]! + vowels[Math.floor(part / letters.length)]!;
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}holm`;
}

/**
 * A pack of invented towns, one topic each: by turns a law, a gang database and one whose name begins with everybody's words
 * ("the gang file of Badeholm"), each with its own place. It has no gate words of its own: the same text opens the same windows.
 */
export function makeFillerPack(topics: number, model: Pack): Pack {
  const towns = Array.from({ length: topics }, (_, index) => ({ id: `town-${index}`, name: townName(index), index }));
  const sample = model.topics[0]!;
  const words = towns.map(({ name, index }) => ({ topic: `topic-${index}`, ...wordsOf(name, index % 3) }));
  return {
    ...model,
    id: `filler-${topics}`,
    gate: [],
    places: towns.map(({ id, name }) => ({
      id,
      kind: 'city',
      name,
      label: { en: name, es: name },
      within: 'united-states',
      names: { en: [name, `${name} police`, `city of ${name}`], es: [`ciudad de ${name}`] },
    })),
    topics: towns.map(({ id, name, index }) => ({
      ...sample,
      id: `topic-${index}`,
      subject: index % 3 === 0 ? 'law' : 'database',
      place: id,
      name: { en: name, es: name },
    })),
    facts: [],
    series: [],
    sources: [],
    words: { en: words, es: words.map(({ topic }, index) => ({ topic, names: [`lista de pandillas de ${towns[index]!.name}`] })) },
  };
}

function wordsOf(name: string, kind: number): { names: string[]; sharedNames?: string[] } {
  if (kind === 0) return { names: [`${name} 's? (welcoming city|sanctuary city) (ordinance|law|policy)`, `(ordinance|law) of ${name}`] };
  if (kind === 1)
    return { names: [`${name} (police)? (department)? 's? gang (database|list|roster|file)`], sharedNames: [`=${name.toUpperCase()}`] };
  return { names: [`gang (database|file) of ${name}`, `gang (list|roster) (kept by|in) ${name}`] };
}

/** A pack grown to so many facts: town after town with the model's own topics, periods, facts and figures under other ids. */
export function growPack(model: Pack, facts: number): Pack {
  const copies = Math.ceil(facts / model.facts.length);
  const sourceCopies = Math.min(copies, Math.floor(mostEntries / model.sources.length));
  const grown: Pack = { ...model, id: 'grown', topics: [], facts: [], series: [], sources: [], places: model.places };
  for (let copy = 0; copy < copies; copy += 1) {
    const own = (id: string) => (copy === 0 ? id : `${id}-n${copy}`);
    const source = (id: string) => (copy % sourceCopies === 0 ? id : `${id}-n${copy % sourceCopies}`);
    grown.topics.push(...model.topics.map((topic) => copyTopic(topic, own, source)));
    grown.facts.push(...model.facts.map((fact) => copyFact(fact, own, source, copy)));
    grown.series.push(...model.series.map((one) => ({ ...one, id: own(one.id), topic: own(one.topic), points: one.points.map(own) })));
    if (copy < sourceCopies) grown.sources.push(...model.sources.map((one) => ({ ...one, id: source(one.id) })));
  }
  grown.facts.length = facts;
  const kept = new Set(grown.facts.map(({ id }) => id));
  grown.series = grown.series.filter(({ points }) => points.every((id) => kept.has(id)));
  return grown;
}

const mostEntries = 6_000; // of a list, by the schema

type Rename = (id: string) => string;

function copyTopic(topic: Topic, own: Rename, source: Rename): Topic {
  const { id, of, summary, periods, lead, disagreement } = topic;
  return {
    ...topic,
    id: own(id),
    ...(of !== undefined && { of: own(of) }),
    summary: { ...summary, citations: summary.citations.map((one) => ({ ...one, source: source(one.source) })) },
    periods: periods.map((period) => ({ ...period, sources: period.sources.map(source) })),
    lead: lead.map(own),
    ...(disagreement && {
      disagreement: { ...disagreement, facts: [own(disagreement.facts[0]), own(disagreement.facts[1])] as const as [string, string] },
    }),
  };
}

function copyFact(fact: Fact, own: Rename, source: Rename, copy: number): Fact {
  const cite = (citations: Fact['citations']) => citations.map((one) => ({ ...one, source: source(one.source) }));
  return {
    ...fact,
    id: own(fact.id),
    topics: fact.topics.map(own),
    // Else two facts with the same words would count as one.
    text: copy === 0 ? fact.text : { en: `${fact.text.en} (${copy})`, es: `${fact.text.es} (${copy})` },
    citations: cite(fact.citations),
    ...(fact.contested && { contested: { ...fact.contested, citations: cite(fact.contested.citations) } }),
  };
}

/** A pack as its files, for whoever has to read and check it. */
export function toFiles({ places, topics, facts, series, sources, words, ...head }: Pack): PackTexts {
  const files: Record<string, unknown> = {
    'pack.json': head,
    'places.json': { items: places },
    'topics.json': { items: topics },
    'facts.json': { items: facts },
    'series.json': { items: series },
    'sources.json': { items: sources },
    'words.en.json': { language: 'en', topics: words.en },
    'words.es.json': { language: 'es', topics: words.es },
  };
  return Object.fromEntries(Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]));
}

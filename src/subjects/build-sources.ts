import type { SourceView, Statement } from '../cards/content';
import type { Language } from '../core/vocabulary';
import { formatNumber } from '../pack/format-number';
import type { PackIndex } from '../pack/index-pack';
import { formatDate } from '../pack/partial-date';
import type { Citation, Fact, LocalText, Source } from '../pack/schema';
import { sourceKindWords } from './card-words';

/** Gives sources their numbers in the order in which a card first uses them. */
export interface SourceNumbers {
  /** The numbers of source ids, ascending; an id that the pack does not hold has none. */
  cite: (ids: readonly string[]) => number[];
  /** The numbers of citations; their quotes come to stand with the sources. */
  citeAll: (citations: readonly Citation[]) => number[];
  /** The sources used so far, by number. */
  list: () => SourceView[];
}

/** A list of sources that starts empty. */
export function createSourceNumbers(pack: PackIndex, language: Language): SourceNumbers {
  const used = new Map<string, { source: Source; number: number; quotes: Set<string> }>();

  function use(id: string) {
    const known = used.get(id);
    if (known !== undefined) return known;
    const source = pack.sources.get(id);
    if (source === undefined) return undefined;
    const entry = { source, number: used.size + 1, quotes: new Set<string>() };
    used.set(id, entry);
    return entry;
  }

  function cite(ids: readonly string[]): number[] {
    const numbers = ids.flatMap((id) => use(id)?.number ?? []);
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  return {
    cite,
    citeAll(citations) {
      const numbers = cite(citations.map(({ source }) => source));
      for (const { source, quote } of citations) if (quote !== undefined) used.get(source)?.quotes.add(quote);
      return numbers;
    },
    list: () => [...used.values()].map(({ source, number, quotes }) => viewOf(source, { number, quotes: [...quotes], language })),
  };
}

/** A sentence of the pack with its sources. */
export function stateFact(fact: Fact, sources: SourceNumbers, language: Language): Statement {
  const text = fact.text[language];
  const statement: Statement = { text, refs: sources.citeAll(fact.citations), factId: fact.id };
  const strong = fact.figure === undefined ? undefined : findNumber(text, fact.figure.value);
  return strong === undefined ? statement : { ...statement, strong };
}

/** What other sources say against a fact; undefined when none does. */
export function stateContest(fact: Fact, sources: SourceNumbers, language: Language): Statement | undefined {
  if (fact.contested === undefined) return undefined;
  const citations = fact.contested.citations.length > 0 ? fact.contested.citations : fact.citations;
  return { text: fact.contested.text[language], refs: sources.citeAll(citations), factId: fact.id };
}

/** A text of the pack with citations. */
export function stateCited(
  said: { text: LocalText; citations: readonly Citation[] },
  sources: SourceNumbers,
  language: Language,
): Statement {
  return { text: said.text[language], refs: sources.citeAll(said.citations) };
}

/** Where a large number stands in a text as a whole number, not inside a longer one. Smaller ones do not carry a sentence. */
function findNumber(text: string, value: number): [number, number] | undefined {
  const written = formatNumber(value);
  if (value < 1000) return undefined;
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text.slice(at + written.length).match(/^[.,]?\d/)?.[0] ?? '');
    if (!/[\d.,]/.test(around)) return [at, at + written.length];
  }
  return undefined;
}

function viewOf(source: Source, { number, quotes, language }: { number: number; quotes: string[]; language: Language }): SourceView {
  const issued = partsToDate(source.issued);
  return {
    number,
    id: source.id,
    kind: source.custom.kind,
    kindLabel: sourceKindWords[language][source.custom.kind],
    title: source.title,
    publisher: source['container-title'] ?? source.publisher ?? hostOf(source.URL),
    ...(issued === undefined ? {} : { dateLabel: formatDate(issued, language, 'short') }),
    url: source.URL,
    archiveUrl: source.custom.archive ?? archiveLookUp(source.URL, issued ?? partsToDate(source.accessed)),
    quotes,
    ...(source.custom.copyOf === undefined ? {} : { copyOf: source.custom.copyOf[language] }),
    csl: source,
  };
}

function partsToDate(date: Source['issued']): string | undefined {
  return date?.['date-parts'][0].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The web archive shows the copy nearest to the digits of a date; without a date its newest one. */
function archiveLookUp(url: string, date: string | undefined): string {
  return `https://web.archive.org/web/${date === undefined ? '' : `${date.replaceAll('-', '')}/`}${url}`;
}

function hostOf(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?/, '').replace(/[/?#].*$/s, '');
}

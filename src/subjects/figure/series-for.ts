import { fold } from '../../core/fold';
import type { FigureReading, Mention } from '../../core/mention';
import type { Bound } from '../../core/vocabulary';
import type { PackIndex } from '../../pack/index-pack';
import { compareDates, middleDay } from '../../pack/partial-date';
import type { Fact, Place, Series } from '../../pack/schema';

/** One counted number with its day. */
export interface Count {
  fact: Fact;
  date: string;
  value: number;
  max?: number;
  bound: Bound;
}

/** The place of a pack that a plain name stands for: "Cook County", "condado de Cook". */
export function findPlace(name: string, pack: PackIndex): Place | undefined {
  const folded = fold(name).text.trim();
  return pack.pack.places.find((place) =>
    [place.name, place.label.en, place.label.es, ...place.names.en, ...place.names.es].some((other) => fold(other).text === folded),
  );
}

/** All series of a place, whatever they count. */
export function seriesOf(topic: string, place: Place | undefined, pack: PackIndex): Series[] {
  return pack.series.filter((series) => series.topic === topic && series.place === place?.id);
}

/** Series that count what a reading says it counts, in the same place: anything else would compare unlike things. */
export function seriesFor(topic: string, reading: FigureReading, pack: PackIndex): Series[] {
  const place = reading.place === null ? undefined : findPlace(reading.place, pack);
  return seriesOf(topic, place, pack).filter(({ unit, status }) => unit === reading.unit && status === reading.status);
}

/** Words by which a text counts only some warrants: a series of all of them is then another thing. */
const narrowerWords =
  /\b(?:felon(?:y|ies)|misdemeanors?|traffic|bench|juvenile|violent|failure-to-appear|failure to appear|probation|drug|domestic|child support|homicide|murder|delitos?|trafico|transito|menores|violent[ao]s?|libertad condicional)\b/;

/** Whether a figure counts only some of the warrants: "more than 9,000 of them", "12,000 felony warrants". */
export function isPartial({ quote, reason }: Pick<Mention, 'quote' | 'reason'>): boolean {
  return reason.rule === 'figure.part' || narrowerWords.test(fold(quote).text);
}

/** The dated counts of series in order of time; a fact without date or number cannot be placed among them. */
export function countsOf(series: readonly Series[], pack: PackIndex): Count[] {
  const counts = [...new Set(series.flatMap(({ points }) => points))].flatMap((id): Count[] => {
    const fact = pack.facts.get(id);
    const date = fact?.figure?.asOf ?? fact?.date;
    if (fact?.figure === undefined || date === undefined || fact.figure.bound === 'vague') return [];
    const { value, max, bound } = fact.figure;
    return [{ fact, date, value, bound, ...(max === undefined ? {} : { max }) }];
  });
  return counts.sort((a, b) => compareDates(a.date, b.date));
}

/**
 * The count nearest in time to an article. "More than 44,000" is no count but a floor: it is taken only where there
 * is nothing that says how many. Of two equally near ones the earlier, which the article's writer could know.
 */
export function nearestCount(counts: readonly Count[], published: string): Count | undefined {
  const isCounted = ({ bound }: Count) => bound === 'exact' || bound === 'about' || bound === 'nearly';
  const counted = counts.filter(isCounted);
  const distance = ({ date }: Count) => Math.abs(middleDay(date) - middleDay(published));
  return [...(counted.length > 0 ? counted : counts)].sort((a, b) => distance(a) - distance(b) || compareDates(a.date, b.date))[0];
}

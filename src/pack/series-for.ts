import type { FigureReading } from '../core/mention';
import type { Bound } from '../core/vocabulary';
import { findPlace } from './find-place';
import type { PackIndex } from './index-pack';
import { compareDates, middleDay } from './partial-date';
import type { Fact, Place, Series } from './schema';

/** One counted number with its day. */
export interface Count {
  fact: Fact;
  date: string;
  value: number;
  max?: number;
  bound: Bound;
}

/** All series of a place, whatever they count. */
export function seriesOf(topic: string, place: Place | undefined, pack: PackIndex): Series[] {
  return pack.series.filter((series) => series.topic === topic && series.place === place?.id);
}

/** Series that count what a reading says it counts, in the same place: anything else would compare unlike things. */
export function seriesFor(topic: string, reading: FigureReading, pack: PackIndex): Series[] {
  const place = reading.place === null ? undefined : findPlace(reading.place, pack);
  return seriesOf(topic, place, pack).filter(
    ({ unit, status, scope }) => scope === undefined && unit === reading.unit && status === reading.status,
  );
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

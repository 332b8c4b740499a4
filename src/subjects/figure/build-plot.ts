import type { PlotRow, PlotView } from '../../cards/content';
import type { FigureReading } from '../../core/mention';
import type { Language } from '../../core/vocabulary';
import { formatNumber } from '../../pack/format-number';
import { compareDates, formatDate } from '../../pack/partial-date';
import type { Count } from '../../pack/series-for';
import type { SourceNumbers } from '../build-sources';
import { formatValue } from '../card-words';

interface PlotBasis {
  counts: readonly Count[];
  /** What the counts are of, as the pack names it. */
  name: string;
  /** Left out where the article's number is not of that kind, or vague. */
  reading: FigureReading | undefined;
  published: string | undefined;
  language: Language;
  sources: SourceNumbers;
}

/** The counts over the years with the article's number among them; undefined for fewer than two rows. */
export function buildPlot({ counts, name, reading, published, language, sources }: PlotBasis): PlotView | undefined {
  const rows: Omit<PlotRow, 'x'>[] = counts.map(({ fact, date, value, max, bound }) => ({
    dateLabel: formatDate(date, language, 'month'),
    date,
    value,
    valueLabel: formatValue({ value, max, bound }, language),
    bound,
    refs: sources.citeAll(fact.citations),
  }));
  if (reading !== undefined && reading.value !== null) {
    rows.push({
      dateLabel: language === 'en' ? 'This article' : 'Este artículo',
      date: published ?? '', // a row without a date stands last
      value: reading.value,
      valueLabel: formatValue({ ...reading, value: reading.value }, language),
      bound: reading.bound,
      isArticle: true,
      refs: [],
    });
  }
  if (rows.length < 2) return undefined;
  rows.sort((a, b) => (a.date === '' ? 1 : b.date === '' ? -1 : compareDates(a.date, b.date)));
  const scale = roundScale(rows.map(({ value }) => value));
  const xOf = (value: number) => (value - scale.low) / (scale.high - scale.low);
  return {
    rows: rows.map((row) => ({ ...row, x: xOf(row.value) })),
    axis: scale.ticks.map((value) => ({ x: xOf(value), label: formatNumber(value) })),
    label: describePlot(rows, name, published, language),
  };
}

/** Round ends for an axis that holds all values, with ends and middle as ticks: more do not fit a narrow card. */
export function roundScale(values: readonly number[]): { low: number; high: number; ticks: number[] } {
  const min = Math.min(...values);
  const max = Math.max(...values);
  const spread = max - min || Math.abs(max) || 1;
  const step = roundStep(spread / 3);
  // One value alone, and a round one, stands in the middle.
  const isFlat = min === max && min % step === 0;
  const low = Math.max(0, Math.floor(min / step) * step - (isFlat ? step : 0));
  const high = Math.ceil(max / step) * step + (isFlat ? step : 0);
  const steps = Math.round((high - low) / step);
  return { low, high, ticks: steps % 2 === 0 ? [low, low + (steps / 2) * step, high] : [low, high] };
}

/** The next 1, 2 or 5 times a power of ten, at least 1. */
function roundStep(rough: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(rough)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? power * 10;
}

function describePlot(rows: readonly Omit<PlotRow, 'x'>[], name: string, published: string | undefined, language: Language): string {
  const counted = rows
    .filter(({ isArticle }) => !isArticle)
    .map(({ date, valueLabel }) => `${formatDate(date, language)}, ${valueLabel}`)
    .join('; ');
  const article = rows.find(({ isArticle }) => isArticle);
  if (article === undefined) return `${name}: ${counted}.`;
  const date = published === undefined ? '' : `, ${formatDate(published, language)}`;
  const says = language === 'en' ? `This article${date}: ${article.valueLabel}.` : `Este artículo${date}: ${article.valueLabel}.`;
  return `${name}: ${counted}. ${says}`;
}

import { bootstrap, drawTexts, type Interval, wilson } from './intervals';
import { type Score, Tally } from './score';

/** Kinds of mention, in the order of the table. */
const rows = [
  'all',
  'law',
  'law names',
  'law references',
  'exemption words',
  'conditions',
  'exemption-gang-database',
  'exemption-pending-felony',
  'exemption-felony-conviction',
  'exemption-criminal-warrant',
  'database',
  'database names',
  'database references',
  'references',
  'figure',
] as const;
const languageRows = ['all', 'law', 'exemption words', 'conditions', 'database', 'references', 'figure'] as const;
const shareRows = [
  'right database',
  'right condition',
  'figure value',
  'figure bound',
  'figure unit',
  'figure status',
  'figure place',
  'figure all',
] as const;

/** Precision, recall and F1 of one kind, with 95 % intervals: Wilson's, for F1 a bootstrap over texts. */
export interface Measured {
  n: number;
  precision: Interval;
  recall: Interval;
  f1: Interval;
}

export interface Row extends Measured {
  row: string;
  flat: Measured;
  /** F1 less the flat list's, on the same texts. */
  gain: Interval;
}

export interface LanguageRow {
  row: string;
  en: Measured;
  es: Measured;
  /** F1 in Spanish less F1 in English. */
  difference: Interval;
}

export interface ShareRow {
  row: string;
  n: number;
  right: Interval;
  en: { n: number; right: Interval };
  es: { n: number; right: Interval };
}

export interface Summary {
  set: string;
  texts: number;
  /** Pages with at least one false mark, of all and of those without any mention. */
  pagesWithFalseMark: { count: number; flat: number; share: Interval };
  negatives: { texts: number; withFalseMark: number; flat: number; share: Interval };
  rows: Row[];
  languages: LanguageRow[];
  shares: ShareRow[];
}

/** What a set's scores say, ready to print or to write as JSON. Holds no word of the texts. */
export function summarize(set: string, ours: Score, flat: Score): Summary {
  const resamples = drawTexts(ours.texts);
  const measureF1 = (score: Score, row: string) => {
    const own = score.perText.flatMap((tallies, i) => {
      const tally = tallies.get(row);
      return tally ? [{ i, tally }] : [];
    });
    return (drawn: Uint16Array): number => {
      const sum = new Tally();
      for (const { i, tally } of own) sum.add(tally, drawn[i]);
      return sum.f1;
    };
  };
  const measure = (score: Score, row: string): Measured => {
    const tally = score.tallies.get(row) ?? new Tally();
    return {
      n: tally.hits + tally.misses,
      precision: wilson(tally.hits, tally.hits + tally.falseMarks),
      recall: wilson(tally.hits, tally.hits + tally.misses),
      f1: bootstrap(resamples, tally.f1, measureF1(score, row)),
    };
  };
  const difference = (one: [Score, string], other: [Score, string]): Interval => {
    const f1 = ([score, row]: [Score, string]) => (score.tallies.get(row) ?? new Tally()).f1;
    const [a, b] = [measureF1(...one), measureF1(...other)];
    return bootstrap(resamples, f1(one) - f1(other), (drawn) => a(drawn) - b(drawn));
  };
  const share = (row: string) => {
    const { right = 0, all = 0 } = ours.shares.get(row) ?? {};
    return { n: all, right: wilson(right, all) };
  };
  const isThere = (row: string) => ours.tallies.has(row) || flat.tallies.has(row);
  return {
    set,
    texts: ours.texts,
    pagesWithFalseMark: {
      count: ours.textsWithFalseMark,
      flat: flat.textsWithFalseMark,
      share: wilson(ours.textsWithFalseMark, ours.texts),
    },
    negatives: {
      texts: ours.negatives,
      withFalseMark: ours.negativesWithMark,
      flat: flat.negativesWithMark,
      share: wilson(ours.negativesWithMark, ours.negatives),
    },
    rows: rows
      .filter(isThere)
      .map((row) => ({ row, ...measure(ours, row), flat: measure(flat, row), gain: difference([ours, row], [flat, row]) })),
    languages: languageRows
      .filter((row) => isThere(`${row} en`) && isThere(`${row} es`))
      .map((row) => ({
        row,
        en: measure(ours, `${row} en`),
        es: measure(ours, `${row} es`),
        difference: difference([ours, `${row} es`], [ours, `${row} en`]),
      })),
    shares: shareRows
      .filter((row) => ours.shares.has(row))
      .map((row) => ({ row, ...share(row), en: share(`${row} en`), es: share(`${row} es`) })),
  };
}

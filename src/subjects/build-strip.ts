import type { StripView } from '../cards/content';
import type { Status } from '../core/vocabulary';
import { statusLabel } from '../pack/describe-status';
import type { PackIndex } from '../pack/index-pack';
import { firstDay, formatDate, formatNoun, fractionOf, lastDay, middleDay, toIsoDay, yearOf } from '../pack/partial-date';
import type { Topic } from '../pack/schema';
import { criticalDays, statusOn, statusRuns } from '../pack/status-on';
import { amendmentsOf, publishedOf } from './build-status';
import { capitalize, decapitalize } from './card-words';
import type { Reader } from './subject';

/** A stretch of days that strips are drawn on. */
export interface StripAxis {
  start: number;
  end: number;
}

interface StripBasis {
  topic: Topic;
  reader: Reader;
  pack: PackIndex;
  axis: StripAxis;
}

/** Below this share of the strip a stretch of doubt is less than two pixels: its neighbours meet in its middle. */
const narrowestDoubt = 0.01;

/**
 * The axis of a topic's strip: from the year in which the pack's first law or exemption began, or the article's year
 * if that is earlier, to today. A topic whose record ends before that begins with its own first period.
 */
export function stripAxis(topic: Topic | undefined, reader: Reader, pack: PackIndex): StripAxis {
  // On the cards of the shipped packs the axis stays theirs, whatever the reader adds.
  const isAxisOf = ({ id }: Topic) => topic === undefined || id === topic.id || !pack.guests?.has(id);
  const rules = pack.pack.topics.filter((each) => (each.subject === 'law' || each.subject === 'exemption') && isAxisOf(each));
  const ruleYears = rules.flatMap(({ periods }) => periods.map(({ from }) => yearOf(from)));
  const ownYears = (topic === undefined ? pack.pack.topics : [topic]).flatMap(({ periods }) => periods.map(({ from }) => yearOf(from)));
  const end = firstDay(reader.today);
  let year = Math.min(...(ruleYears.length > 0 ? ruleYears : ownYears.length > 0 ? ownYears : [yearOf(reader.today)]));
  const published = publishedOf(reader);
  if (published !== undefined) year = Math.min(year, yearOf(published));
  const checkedYears = topic?.periods.map((period) => yearOf(period.verifiedThrough ?? pack.pack.verifiedThrough)) ?? [];
  if (checkedYears.length > 0 && Math.max(...checkedYears) < year) year = Math.min(year, ...ownYears);
  return { start: firstDay(String(year).padStart(4, '0')), end };
}

/** The strip of a topic; undefined when it has no status over time. */
export function buildStrip(basis: StripBasis): StripView | undefined {
  const { topic, reader, pack, axis } = basis;
  if (topic.periods.length === 0 || axis.end <= axis.start) return undefined;
  const published = publishedOf(reader);
  const { language } = reader;
  return {
    startLabel: formatDate(toIsoDay(axis.start).slice(0, 4), language),
    endLabel: language === 'en' ? 'today' : 'hoy',
    bands: buildBands(basis),
    ticks: amendmentsOf(topic, pack)
      .filter((date) => firstDay(date) > axis.start && lastDay(date) < axis.end)
      .map((date) => fractionOf(middleDay(date), axis)),
    ...(published === undefined ? {} : { article: fractionOf(middleDay(published), axis) }),
    label: describeStrip(basis, published),
  };
}

type Band = StripView['bands'][number];

/** Walks the days on which the answer of `statusOn` may change, so that the strip never says anything else. */
function buildBands({ topic, pack, axis }: StripBasis): Band[] {
  const limits = [pack.pack.verifiedThrough, ...topic.periods.flatMap(({ verifiedThrough }) => verifiedThrough ?? [])];
  const days = [...criticalDays(topic.periods), ...limits.map((limit) => lastDay(limit) + 1)]
    .filter((day) => day > axis.start && day < axis.end)
    .sort((a, b) => a - b);
  const edges = [axis.start, ...days, axis.end];
  const bands: (Band & { isDoubt: boolean })[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1] ?? axis.end;
    const on = statusOn(topic, toIsoDay(start), pack.pack);
    const isBeforeAll = on.kind === 'before';
    const status: Status | 'unchecked' = on.kind === 'known' ? on.status : on.kind === 'unverified' ? 'unchecked' : 'unknown';
    if (isBeforeAll || end <= start) continue;
    const last = bands.at(-1);
    const from = fractionOf(start, axis);
    const to = fractionOf(end, axis);
    const isDoubt = on.kind === 'either';
    if (last?.status === status && last.to === from) last.to = to;
    else bands.push({ from, to, status, isDoubt });
  }
  return closeNarrowDoubts(bands);
}

function closeNarrowDoubts(bands: readonly (Band & { isDoubt: boolean })[]): Band[] {
  const isNarrow = (band: (typeof bands)[number] | undefined) => band?.isDoubt === true && band.to - band.from < narrowestDoubt;
  return bands.flatMap((band, index) => {
    if (isNarrow(band)) return [];
    const before = bands[index - 1];
    const after = bands[index + 1];
    return [
      {
        from: before !== undefined && isNarrow(before) ? (before.from + before.to) / 2 : band.from,
        to: after !== undefined && isNarrow(after) ? (after.from + after.to) / 2 : band.to,
        status: band.status,
      },
    ];
  });
}

/** The strip in words, for people who do not see it. */
function describeStrip({ topic, reader, pack, axis }: StripBasis, published: string | undefined): string {
  const { language } = reader;
  const words = language === 'en' ? english : spanish;
  const runs = statusRuns(topic)
    .filter(({ from }) => firstDay(from) <= axis.end)
    .map(({ status, from }) => words.run(decapitalize(statusLabel(status, language)), formatNoun(from, language)));
  const amendments = amendmentsOf(topic, pack).map((date) => formatNoun(date, language));
  const limits = topic.periods.map((period) => period.verifiedThrough ?? pack.pack.verifiedThrough);
  const limit = limits.sort((a, b) => lastDay(a) - lastDay(b)).at(-1) ?? pack.pack.verifiedThrough;
  const sentences = [
    words.span(toIsoDay(axis.start).slice(0, 4)),
    `${capitalize(runs.join('; '))}.`,
    ...(amendments.length > 0 ? [words.amended(amendments)] : []),
    published === undefined ? words.noDate : describeArticle(topic, published, { reader, pack }),
    ...(lastDay(limit) < axis.end ? [words.unchecked(formatNoun(limit, language))] : []),
  ];
  return sentences.join(' ');
}

function describeArticle(topic: Topic, published: string, { reader, pack }: Pick<StripBasis, 'reader' | 'pack'>): string {
  const { language } = reader;
  const words = language === 'en' ? english : spanish;
  const on = statusOn(topic, published, pack.pack);
  const date = formatDate(published, language);
  if (on.kind === 'known') return words.article(date, decapitalize(statusLabel(on.status, language)));
  return on.kind === 'unverified' ? words.newer(date) : words.plainArticle(date);
}

const english = {
  span: (year: string) => `Timeline from ${year} to today.`,
  run: (status: string, from: string) => `${status} from ${from}`,
  amended: (dates: string[]) => `Amended: ${dates.join(', ')}.`,
  noDate: 'The date of this article is not known.',
  article: (date: string, status: string) => `This article, ${date}: ${status}.`,
  newer: (date: string) => `This article, ${date}, is newer than the last check.`,
  plainArticle: (date: string) => `This article: ${date}.`,
  unchecked: (date: string) => `Not checked after ${date}.`,
};

const spanish: typeof english = {
  span: (year) => `Línea de tiempo de ${year} a hoy.`,
  run: (status, from) => `${status} desde ${from}`,
  amended: (dates) => `Modificada: ${dates.join(', ')}.`,
  noDate: 'No se conoce la fecha de este artículo.',
  article: (date, status) => `Este artículo, ${date}: ${status}.`,
  newer: (date) => `Este artículo, ${date}, es más reciente que la última verificación.`,
  plainArticle: (date) => `Este artículo: ${date}.`,
  unchecked: (date) => `Sin verificar después de ${date}.`.replace('de el ', 'del '),
};

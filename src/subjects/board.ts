import type { Board, BoardRow } from '../cards/board';
import type { CardContent, ForeignView } from '../cards/content';
import type { Mention } from '../core/mention';
import type { Language, SubjectId } from '../core/vocabulary';
import { sinceLabel } from '../pack/describe-status';
import type { PackIndex } from '../pack/index-pack';
import { joinPacks, packFor } from '../pack/join-packs';
import { firstDay, formatDate, formatOn, fractionOf, middleDay, toIsoDay } from '../pack/partial-date';
import type { Topic } from '../pack/schema';
import { countsOf } from '../pack/series-for';
import { createSourceNumbers, type SourceNumbers } from './build-sources';
import { buildNow, type Now, publishedOf } from './build-status';
import { buildStrip, type StripAxis, stripAxis } from './build-strip';
import { formatValue, subjectWords } from './card-words';
import { explain } from './explain';
import { describeForeign } from './foreign';
import { isGeneralExemption } from './general-topics';
import { oldestCheck } from './notes';
import type { Reader } from './subject';

interface Question {
  reader: Reader;
  packs: readonly PackIndex[];
}

/** The pack of the reader that brought a topic or series; undefined for one that came with Caveat. */
function foreignOwner(packs: readonly PackIndex[], has: (pack: PackIndex) => boolean, language: Language): ForeignView | undefined {
  const owner = packs.find(has);
  return owner && describeForeign(owner, language);
}

/** Subjects that have a status, in the order of the board. */
const boardSubjects: readonly SubjectId[] = ['law', 'exemption', 'database'];

/** What holds today, for every law, exemption and database with periods and every series that the packs hold. */
export function makeBoard({ reader, packs }: Question): Board {
  const { language } = reader;
  if (packs.length === 0) return { axis: [], groups: [], counts: [], sources: [], verifiedLabel: '' };
  const joined = joinPacks(packs);
  const sources = createSourceNumbers(joined, language);
  const axis = stripAxis(undefined, reader, joined);
  const topics = joined.pack.topics.filter((topic) => topic.periods.length > 0 && !isGeneralExemption(topic));
  const rows = topics.flatMap((topic) => makeRow(topic, { reader, pack: packFor(topic.id, packs) ?? joined, sources, axis, packs }));
  const groups = boardSubjects.map((subject) => ({
    subject,
    label: subjectWords[language][subject].many,
    rows: rows.filter((row) => row.subject === subject).map(({ subject: _, ...row }) => row),
  }));
  return {
    axis: makeAxis(axis, reader),
    groups: groups.filter((group) => group.rows.length > 0),
    counts: makeCounts(joined, { sources, language, packs }),
    sources: sources.list(),
    verifiedLabel: oldestCheck(packs, language),
  };
}

/** The newest count of each series. */
function makeCounts(
  joined: PackIndex,
  { sources, language, packs }: { sources: SourceNumbers; language: Language; packs: readonly PackIndex[] },
): Board['counts'] {
  return joined.series.flatMap((series) => {
    const newest = countsOf([series], joined).at(-1);
    if (newest === undefined) return [];
    const foreign = foreignOwner(packs, (pack) => pack.series.some(({ id }) => id === series.id), language);
    return [
      {
        topic: series.topic,
        name: series.name[language],
        valueLabel: formatValue(newest, language),
        dateLabel: formatDate(newest.date, language, 'month'),
        refs: sources.citeAll(newest.fact.citations),
        ...(foreign === undefined ? {} : { foreign }),
      },
    ];
  });
}

interface RowBasis {
  reader: Reader;
  pack: PackIndex;
  sources: SourceNumbers;
  axis: StripAxis;
  packs: readonly PackIndex[];
}

function makeRow(topic: Topic, { reader, pack, sources, axis, packs }: RowBasis): (BoardRow & { subject: SubjectId })[] {
  // The article is only a marker here: no row may say "amended since this article".
  const now = buildNow({ topic, reader: { ...reader, article: {} }, pack, sources });
  const strip = buildStrip({ topic, reader, pack, axis });
  if (now.view === undefined || strip === undefined) return [];
  const foreign = foreignOwner(packs, ({ topics }) => topics.has(topic.id), reader.language);
  return [
    {
      subject: topic.subject,
      topic: topic.id,
      name: topic.name[reader.language],
      now: now.view,
      sinceLabel: rowDate(now, pack, reader.language),
      strip,
      refs: now.view.refs,
      ...(foreign === undefined ? {} : { foreign }),
    },
  ];
}

/** "since 2012" of what lasts, "23 Feb 2021" of what ended, "in June 2025" of what was last seen then. */
function rowDate({ view, verifiedThrough }: Now, pack: PackIndex, language: Language): string {
  if (view?.since === undefined || view.status === 'unknown') return view?.dateLabel ?? '';
  if (verifiedThrough !== pack.pack.verifiedThrough) return formatOn(verifiedThrough, language, 'month');
  const isOver = view.status === 'repealed' || view.status === 'ended';
  return isOver ? formatDate(view.since, language, 'short') : sinceLabel(view.since.slice(0, 4), language);
}

const closestLabels = 0.13; // share of the axis: a year or "Jul 2017" on a popup of 380 px

function makeAxis(axis: StripAxis, { language, ...reader }: Reader): Board['axis'] {
  const published = publishedOf({ language, ...reader });
  const startYear = Number(toIsoDay(axis.start).slice(0, 4));
  const endYear = Number(toIsoDay(axis.end).slice(0, 4));
  const step = Math.max(1, Math.ceil((endYear - startYear) / 4));
  const labels: Board['axis'] = [];
  const canStand = (x: number) => labels.every((label) => Math.abs(label.x - x) >= closestLabels);
  // The article's date comes first: where it lies near an end, the end's own label yields.
  if (published !== undefined) {
    labels.push({ x: fractionOf(middleDay(published), axis), label: formatDate(published, language, 'month'), isArticle: true });
  }
  if (canStand(0)) labels.push({ x: 0, label: String(startYear) });
  if (canStand(1)) labels.push({ x: 1, label: language === 'en' ? 'today' : 'hoy' });
  for (let year = startYear + step; year < endYear; year += step) {
    const x = fractionOf(firstDay(String(year)), axis);
    if (canStand(x)) labels.push({ x, label: String(year) });
  }
  return labels.sort((a, b) => a.x - b.x);
}

/** One card for a topic without a mention, from the board. Undefined when no pack knows the topic. */
export function makeTopicCard({ topic: id, reader, packs }: Question & { topic: string }): CardContent | undefined {
  const topic = packs.flatMap((pack) => pack.topics.get(id) ?? [])[0];
  if (topic === undefined) return undefined;
  const mention: Mention = {
    start: 0,
    end: 0,
    quote: topic.name[reader.language],
    subject: topic.subject,
    topic: id,
    reason: { rule: 'board', cues: [] },
  };
  return explain(mention, reader, packs);
}

export { makeNotes } from './notes';

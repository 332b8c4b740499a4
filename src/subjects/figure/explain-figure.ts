import type { CardContent, Comparison, PlotView, Statement } from '../../cards/content';
import type { FigureReading, Mention } from '../../core/mention';
import { noDateLabel, nowLabel, publishedLabel, verifiedLabel } from '../../pack/describe-status';
import { findPlace } from '../../pack/find-place';
import type { PackIndex } from '../../pack/index-pack';
import { lastDay } from '../../pack/partial-date';
import type { Fact, Place, Series } from '../../pack/schema';
import { type Count, countsOf, nearestCount, seriesFor, seriesOf } from '../../pack/series-for';
import { buildDisagreement, buildMore, createBasis, getFacts, newerNotice } from '../build-content';
import { stateCited, stateContest, stateFact } from '../build-sources';
import { type CardBasis, publishedOf } from '../build-status';
import { subjectWords } from '../card-words';
import type { Reader } from '../subject';
import { buildPlot } from './build-plot';
import { figureNotice } from './figure-notices';
import { isPartial } from './is-partial';
import { findShareFacts, namesPlace, rankByWords } from './share-facts';
import { type Clause, joinClauses, tellDifference } from './tell-difference';

/** The part of a figure's card that depends on what there is to set the number beside. */
interface Face {
  say: Statement;
  plot?: PlotView | undefined;
  comparison?: Comparison;
  facts: Statement[];
  /** Facts that the face shows or the plot holds. */
  shown: string[];
  notice?: string;
}

/**
 * What the card of a warrant figure says: how it stands to the counts of the same thing in the same place. What is
 * not of that kind is never compared; then the card says so and what is known beside. Without a reading, the card of
 * the topic itself. Undefined when the pack does not know the topic.
 */
export function explainFigure(mention: Mention, reader: Reader, pack: PackIndex): CardContent | undefined {
  const basis = createBasis(mention, reader, pack);
  if (basis === undefined) return undefined;
  const { topic, sources } = basis;
  const { reading } = mention;
  const { language, today } = reader;
  const published = publishedOf(reader);
  const { verifiedThrough } = pack.pack;
  const place = placeOf(mention, pack);

  const face = buildFace(mention, place, basis);
  const disagreement = face.plot === undefined ? undefined : buildDisagreement(basis);
  const around = [...(place === undefined ? [] : withSurroundings(place, pack))];
  const isAbout = (fact: Fact) =>
    around.some((each) => namesPlace(fact, each.name, each)) ||
    (place === undefined && typeof reading?.place === 'string' && namesPlace(fact, reading.place, undefined));
  const more = buildMore(basis, { shown: face.shown, isWanted: isAbout });
  const placeLabel = place?.label[language] ?? reading?.place ?? undefined;
  const isNewer = published !== undefined && lastDay(published) > lastDay(verifiedThrough);
  const notice = face.notice ?? (isNewer ? newerNotice[language] : undefined);
  return {
    key: reading === undefined ? topic.id : keyOf(topic.id, reading),
    subject: topic.subject,
    topic: topic.id,
    language,
    kindLabel: [subjectWords[language].figure.one, ...(placeLabel === undefined ? [] : [placeLabel])].join(', '),
    title: reading === undefined ? topic.name[language] : tidyQuote(mention.quote),
    say: face.say,
    thenLabel: publishedLabel(language),
    nowLabel: nowLabel({ verifiedThrough, today, published, language }),
    ...(published === undefined ? { noDate: noDateLabel(language) } : {}),
    ...(face.plot === undefined ? {} : { plot: face.plot }),
    ...(face.comparison === undefined ? {} : { comparison: face.comparison }),
    ...(disagreement === undefined ? {} : { disagreement }),
    facts: face.facts,
    ...(notice === undefined ? {} : { notice }),
    more: { ...more, doubts: more.doubts.filter(({ text }) => !face.facts.some((fact) => fact.text === text)) },
    sources: sources.list(),
    verifiedThrough,
    verifiedLabel: verifiedLabel(verifiedThrough, language),
  };
}

/** The place that a reading names, or for the topic's own card the place of its first series. */
function placeOf({ topic, reading }: Mention, pack: PackIndex): Place | undefined {
  if (reading !== undefined) return reading.place === null ? undefined : findPlace(reading.place, pack);
  const series = pack.series.find((each) => each.topic === topic);
  return series === undefined ? undefined : pack.places.get(series.place);
}

/** A place and what it lies in, up to its state: laws of the state hold in the county, news of the country says little of it. */
function withSurroundings(place: Place, pack: PackIndex): Place[] {
  const around: Place[] = [];
  for (let each: Place | undefined = place; each !== undefined && each.kind !== 'country' && !around.includes(each); ) {
    around.push(each);
    each = each.within === undefined ? undefined : pack.places.get(each.within);
  }
  return around;
}

function buildFace(mention: Mention, place: Place | undefined, basis: CardBasis): Face {
  const { topic, pack, reader } = basis;
  const { quote, reading, reason } = mention;
  if (reading === undefined) {
    const series = seriesOf(topic.id, place, pack).slice(0, 1);
    return buildCounted(basis, { series, counts: countsOf(series, pack), reading: undefined, published: undefined });
  }
  if (reading.unit === 'share') return buildShare({ quote, reading, place }, basis);
  const partial = isPartial(mention);
  const series = partial ? [] : seriesFor(topic.id, reading, pack);
  const counts = countsOf(series, pack);
  // "Up from 38,000" and "45,000 in 1998" are of another time than the article.
  const year = reason.cues.find((cue) => /^(?:19|20)\d\d$/.test(cue));
  const articleDay = publishedOf(reader);
  const isOfAnotherTime = reason.rule === 'figure.comparison' || (year !== undefined && articleDay?.startsWith(year) === false);
  const published = isOfAnotherTime ? undefined : articleDay;
  if (counts.length > 0) return buildCounted(basis, { series, counts, reading, published });
  const notice = figureNotice(reading, { place, series: seriesOf(topic.id, place, pack), isPartial: partial }, reader.language);
  return { ...buildBeside({ quote, reading, place }, basis), notice };
}

interface Counted {
  series: readonly Series[];
  counts: readonly Count[];
  reading: FigureReading | undefined;
  /** The day that the article's number is of, as far as known. */
  published: string | undefined;
}

/** The number among the counts of the same thing. */
function buildCounted(basis: CardBasis, { series, counts, reading, published }: Counted): Face {
  const { topic, reader, sources } = basis;
  const { language } = reader;
  const newest = counts.at(-1);
  const nearest = published === undefined ? undefined : nearestCount(counts, published);
  const say =
    reading === undefined || newest === undefined
      ? stateCited(topic.summary, sources, language)
      : compare(reading, { nearest: nearest === newest ? undefined : nearest, newest }, basis);
  const plot = buildPlot({ counts, name: series[0]?.name[language] ?? topic.name[language], reading, published, language, sources });
  const note = series[0]?.note;
  const noteStatement: Statement | undefined =
    note === undefined ? undefined : { text: note[language], refs: sources.citeAll(counts.flatMap(({ fact }) => fact.citations)) };
  const doubt = newest === undefined ? undefined : stateContest(newest.fact, sources, language);
  const facts = [noteStatement, doubt].filter((statement) => statement !== undefined);
  return {
    say,
    plot,
    ...(reading === undefined ? {} : { comparison: buildComparison(reading, { nearest, newest }, basis) }),
    facts,
    shown: counts.map(({ fact }) => fact.id),
  };
}

function compare(reading: FigureReading, { nearest, newest }: { nearest: Count | undefined; newest: Count }, basis: CardBasis): Statement {
  const { language } = basis.reader;
  const clauses: Clause[] = nearest === undefined ? [] : [tellDifference(reading, nearest, { isNewest: false, language })];
  clauses.push(tellDifference(reading, newest, { isNewest: true, language }));
  const refs = [nearest, newest].flatMap((count) => (count === undefined ? [] : basis.sources.citeAll(count.fact.citations)));
  return { ...joinClauses(clauses), refs: [...new Set(refs)] };
}

function buildComparison(
  reading: FigureReading,
  { nearest, newest }: { nearest: Count | undefined; newest: Count | undefined },
  { sources }: CardBasis,
): Comparison {
  const side = ({ fact, value, bound, date }: Count) => ({ value, bound, date, factId: fact.id, refs: sources.citeAll(fact.citations) });
  return {
    article: reading,
    ...(nearest === undefined ? {} : { nearest: side(nearest) }),
    ...(newest === undefined ? {} : { newest: side(newest) }),
  };
}

/** A share beside the sourced sentence about the same share; where there is none, what is known beside. */
function buildShare(
  { quote, reading, place }: { quote: string; reading: FigureReading; place: Place | undefined },
  basis: CardBasis,
): Face {
  const { topic, pack, reader, sources } = basis;
  const name = place?.name ?? reading.place;
  const about = findShareFacts(quote, topic.id, pack).filter((fact) => name !== null && namesPlace(fact, name, place));
  const [best, ...others] = about;
  const comparison = { article: reading };
  if (best === undefined) {
    const notice = figureNotice(reading, { place, series: [], isPartial: false }, reader.language);
    return { ...buildBeside({ quote, reading, place }, basis), comparison, notice };
  }
  const say = stateFact(best, sources, reader.language);
  const doubt = stateContest(best, sources, reader.language);
  const facts = [...(doubt === undefined ? [] : [doubt]), ...others.slice(0, 1).map((fact) => stateFact(fact, sources, reader.language))];
  return { say, comparison, facts, shown: [best, ...others.slice(0, 1)].map(({ id }) => id) };
}

/** Nothing to compare with: what the topic is, and up to two figures of the same place, those of the same matter first. */
function buildBeside(
  { quote, reading, place }: { quote: string; reading: FigureReading; place: Place | undefined },
  basis: CardBasis,
): Face {
  const { topic, pack, reader, sources } = basis;
  const name = place?.name ?? reading.place;
  const known = [...new Set([...getFacts(topic.lead, pack), ...(pack.factsOf.get(topic.id) ?? [])])];
  const figures = known.filter((fact) => fact.figure !== undefined && name !== null && namesPlace(fact, name, place));
  const facts = rankByWords(quote, figures)
    .slice(0, 2)
    .map(({ fact }) => fact);
  return {
    say: stateCited(topic.summary, sources, reader.language),
    facts: facts.map((fact) => stateFact(fact, sources, reader.language)),
    shown: facts.map(({ id }) => id),
  };
}

/** Two figures with the same reading share a card. */
function keyOf(topic: string, { value, max, bound, unit, status, place }: FigureReading): string {
  return [topic, value ?? 'vague', ...(max === undefined ? [] : [max]), bound, unit, status ?? 'any', place ?? 'anywhere'].join(':');
}

const longestTitle = 90; // characters: three lines of the card's title

function tidyQuote(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  return text.length <= longestTitle ? text : `${text.slice(0, longestTitle).replace(/\s\S*$/, '')}…`;
}

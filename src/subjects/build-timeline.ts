import type { Statement, TimelineItem } from '../cards/content';
import type { Status } from '../core/vocabulary';
import { statusLabel } from '../pack/describe-status';
import { compareDates, firstDay, formatDate, lastDay, toIsoDay } from '../pack/partial-date';
import type { Fact } from '../pack/schema';
import { statusOn, statusRuns } from '../pack/status-on';
import { stateFact } from './build-sources';
import { type CardBasis, publishedOf } from './build-status';

interface Entry {
  date: string;
  statement?: () => Statement;
  isTurn?: true;
  isArticle?: true;
}

/**
 * What happened, in order of time, with the article's own line in its place. A change of status that no event of the
 * pack tells is told by the act that brought it. Empty when there is nothing but the article.
 */
export function buildTimeline(basis: CardBasis, events: readonly Fact[]): TimelineItem[] {
  const { topic, reader, pack, sources } = basis;
  const { language } = reader;
  const published = publishedOf(reader);

  const turns = statusRuns(topic).filter(({ from }) => firstDay(from) <= firstDay(reader.today));
  const toldTurns = new Set(events.flatMap(({ date }) => (date === undefined ? [] : turns.filter(({ from }) => isSameDate(from, date)))));
  const entries: Entry[] = [
    ...turns
      .filter((turn) => !toldTurns.has(turn))
      .map((turn): Entry => ({ date: turn.from, statement: () => stateTurn(turn, basis), isTurn: true })),
    ...events.flatMap((fact): Entry[] => {
      if (fact.date === undefined) return [];
      const isTurn = [...toldTurns].some(({ from }) => isSameDate(from, fact.date ?? ''));
      return [{ date: fact.date, statement: () => stateFact(fact, sources, language), ...(isTurn ? { isTurn: true } : {}) }];
    }),
  ];
  if (entries.length === 0) return [];
  if (published !== undefined) entries.push({ date: published, isArticle: true });

  // Sorting is stable: of one day the act comes first, then its report, then the article.
  return entries
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ date, statement, isTurn, isArticle }) => ({
      date,
      dateLabel: formatDate(date, language, 'short'),
      status: statusFrom(date),
      ...(statement === undefined ? {} : { statement: statement() }),
      ...(isTurn === undefined ? {} : { isTurn }),
      ...(isArticle === undefined ? {} : { isArticle, label: language === 'en' ? 'This article' : 'Este artículo' }),
    }));

  /** From the end of what a date may mean on, since the line is drawn downwards from it. */
  function statusFrom(date: string): Status | 'unchecked' {
    const on = statusOn(topic, toIsoDay(lastDay(date)), pack.pack);
    if (on.kind === 'known') return on.status;
    if (on.kind === 'unverified') return 'unchecked';
    return (on.kind === 'either' ? on.options.at(-1)?.status : undefined) ?? 'unknown';
  }
}

function isSameDate(a: string, b: string): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a) && a.length === b.length;
}

function stateTurn(turn: { status: Status; periods: readonly { by: Fact['text']; sources: string[] }[] }, basis: CardBasis): Statement {
  const { language } = basis.reader;
  const period = turn.periods[0];
  return {
    text: `${statusLabel(turn.status, language)}: ${period?.by[language] ?? ''}`,
    refs: basis.sources.cite(period?.sources ?? []),
  };
}

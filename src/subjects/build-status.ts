import type { StatusView } from '../cards/content';
import type { Language } from '../core/vocabulary';
import {
  afterLabel,
  amendedLabel,
  fromLabel,
  isStale,
  type Kind,
  labelOf,
  nowLabel,
  sinceLabel,
  statusLabel,
} from '../pack/describe-status';
import type { PackIndex } from '../pack/index-pack';
import { compareDates, firstDay, formatDate, formatNoun, formatOn, lastDay, parsePublished, precisionOf } from '../pack/partial-date';
import type { Period, Topic } from '../pack/schema';
import { type KnownStatus, type PossibleStatus, type StatusOnDate, statusOn, statusRuns } from '../pack/status-on';
import type { SourceNumbers } from './build-sources';
import { decapitalize } from './card-words';
import type { Reader } from './subject';

/** What the parts of a card are made from. */
export interface CardBasis {
  topic: Topic;
  reader: Reader;
  pack: PackIndex;
  sources: SourceNumbers;
}

/** The article's date as it was written there; undefined without one. */
export function publishedOf(reader: Reader): string | undefined {
  return reader.article.published === undefined ? undefined : parsePublished(reader.article.published);
}

/** Whether a topic is a rule or a collection of records: what "not yet" means for it. */
export function kindOf(topic: Topic): Kind {
  return topic.subject === 'database' ? 'records' : 'rule';
}

/** What held when the article was published. Undefined without a date, or for a topic that has no status. */
export function buildThen({ topic, reader, pack, sources }: CardBasis): StatusView | undefined {
  const published = publishedOf(reader);
  if (published === undefined || topic.periods.length === 0) return undefined;
  const { language } = reader;
  const on = statusOn(topic, published, pack.pack);
  const dateLabel = formatDate(published, language);
  if (on.kind === 'known') return { ...viewOfKnown(on, published, language), dateLabel, refs: sources.cite(on.period.sources) };
  // Newer than the pack: not a word on that day. Newer than the one source that shows this status: what it last showed.
  if (on.kind === 'unverified' && lastDay(published) > lastDay(pack.pack.verifiedThrough)) {
    return { status: 'unknown', on: published, label: labelOf(on, language, kindOf(topic)), dateLabel, refs: [] };
  }
  const note = noteOn(on, topic, language);
  return {
    status: 'unknown',
    on: published,
    label: on.kind === 'unverified' ? statusLabel('unknown', language) : labelOf(on, language, kindOf(topic)),
    dateLabel,
    ...(note === undefined ? {} : { note }),
    refs: sources.cite(periodsOf(on, topic).flatMap((period) => period.sources)),
  };
}

/** A status as it was last checked, with the date of that check and the heading it may stand under. */
export interface Now {
  view: StatusView | undefined;
  /** "Today", or "Last checked, Feb 2026". */
  label: string;
  verifiedThrough: string;
  /** Whether the label says "Last checked". */
  isStale: boolean;
}

/** What holds today as far as it has been checked. No view for a topic that has no status. */
export function buildNow({ topic, reader, pack, sources }: CardBasis): Now {
  const { language, today } = reader;
  const published = publishedOf(reader);
  const on = statusOn(topic, today, pack.pack);
  const verifiedThrough = on.kind === 'unverified' ? on.verifiedThrough : pack.pack.verifiedThrough;
  const question = { verifiedThrough, today, published };
  const heading = { label: nowLabel({ ...question, language }), verifiedThrough, isStale: isStale(question) };
  if (topic.periods.length === 0) return { view: undefined, ...heading };

  const onDate = heading.isStale ? verifiedThrough : today;
  const known = on.kind === 'known' ? on : on.kind === 'unverified' ? on.last : undefined;
  if (known !== undefined) {
    const amended = published === undefined ? undefined : amendedSince(published, known, amendmentsOf(topic, pack));
    const dateLabel =
      amended !== undefined
        ? amendedLabel(amended, language)
        : known.status === 'unknown'
          ? afterLabel(known.since, language)
          : sinceLabel(known.since, language);
    return { view: { ...viewOfKnown(known, onDate, language), dateLabel, refs: sources.cite(known.period.sources) }, ...heading };
  }
  const note = noteOn(on, topic, language);
  const view: StatusView = {
    status: 'unknown',
    on: onDate,
    label: on.kind === 'unverified' ? statusLabel('unknown', language) : labelOf(on, language, kindOf(topic)),
    dateLabel: on.kind === 'before' ? fromLabel(on.first.from, language) : afterLabel(lastKnownDate(topic, verifiedThrough), language),
    ...(note === undefined ? {} : { note }),
    refs: sources.cite(periodsOf(on, topic).flatMap((period) => period.sources)),
  };
  return { view, ...heading };
}

/** Acts that changed a law and left it in force, or ended one of its exemptions, in order of time. Only a law is amended. */
export function amendmentsOf(topic: Topic, pack: PackIndex): string[] {
  if (topic.subject !== 'law') return [];
  const ownDates = statusRuns(topic).flatMap((run) => run.periods.slice(1).map(({ from }) => from));
  const parts = pack.pack.topics.filter((part) => part.subject === 'exemption' && part.of === topic.id);
  const partDates = parts.flatMap((part) =>
    statusRuns(part)
      .slice(1)
      .map(({ from }) => from),
  );
  return [...new Set([...ownDates, ...partDates])].sort(compareDates);
}

function viewOfKnown({ status, period, since }: KnownStatus, on: string, language: Language): Omit<StatusView, 'dateLabel' | 'refs'> {
  return {
    status,
    on,
    label: statusLabel(status, language),
    since,
    by: period.by[language],
    ...(period.note === undefined ? {} : { note: period.note[language] }),
  };
}

/** The last change inside the status that held when the article was published and holds still. */
function amendedSince(published: string, known: KnownStatus, amendments: readonly string[]): string | undefined {
  if (lastDay(known.since) > firstDay(published)) return undefined;
  return amendments.filter((date) => firstDay(date) > lastDay(published)).at(-1);
}

function lastKnownDate(topic: Topic, verifiedThrough: string): string {
  const ends = topic.periods.flatMap(({ to }) => to ?? []).sort(compareDates);
  return ends.at(-1) ?? verifiedThrough;
}

function periodsOf(on: StatusOnDate, topic?: Topic): Period[] {
  switch (on.kind) {
    case 'known':
      return [on.period];
    case 'either':
      return on.options.flatMap(({ period }) => period ?? []);
    case 'before':
      return [on.first];
    case 'unverified':
      return on.last === undefined ? (topic?.periods.slice(-1) ?? []) : [on.last.period];
    case 'silent':
      return topic?.periods.slice(-1) ?? [];
  }
}

/** Why a status cannot be said, from what is known before and after. */
function noteOn(on: StatusOnDate, topic: Topic, language: Language): string | undefined {
  switch (on.kind) {
    case 'either':
      return noteOnChange(on.options, topic, language);
    case 'before':
      return `${statusLabel(on.first.status, language)} ${language === 'en' ? 'from' : 'desde'} ${formatNoun(on.first.from, language)}.`;
    case 'unverified': {
      if (on.last === undefined) return undefined;
      const lead = language === 'en' ? 'Last known' : 'Último dato';
      return `${lead}: ${decapitalize(statusLabel(on.last.status, language))}, ${formatDate(on.verifiedThrough, language)}.`;
    }
    default:
      return undefined;
  }
}

function noteOnChange(options: readonly PossibleStatus[], topic: Topic, language: Language): string | undefined {
  const isEnglish = language === 'en';
  const periods = options.flatMap(({ period }) => period ?? []);
  const change = options.at(-1)?.period?.from ?? periods.at(-1)?.to;
  if (change === undefined) return undefined;
  if (periods.slice(1).some((period, index) => period.from === periods[index]?.from)) {
    return isEnglish ? 'Records of this time disagree.' : 'Los registros de esa época no coinciden.';
  }
  const when = formatOn(change, language);
  if (precisionOf(change) !== 'day') {
    return isEnglish ? `It changed ${when}; the day is not known here.` : `Cambió ${when}; aquí no consta el día.`;
  }
  const isBeginning = topic.periods.every(({ from }) => firstDay(from) >= firstDay(change));
  return isBeginning ? (isEnglish ? `It began ${when}.` : `Empezó ${when}.`) : isEnglish ? `It changed ${when}.` : `Cambió ${when}.`;
}

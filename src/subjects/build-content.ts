import type { CardContent, DisagreementView, Statement } from '../cards/content';
import type { Mention } from '../core/mention';
import type { Language } from '../core/vocabulary';
import { noDateLabel, publishedLabel, statusLabel, verifiedLabel } from '../pack/describe-status';
import type { PackIndex } from '../pack/index-pack';
import { formatNoun, lastDay } from '../pack/partial-date';
import type { Fact, Topic } from '../pack/schema';
import { statusOn, statusRuns } from '../pack/status-on';
import { createSourceNumbers, stateCited, stateContest, stateFact } from './build-sources';
import { buildNow, buildThen, type CardBasis, publishedOf } from './build-status';
import { buildStrip, stripAxis } from './build-strip';
import { buildTimeline } from './build-timeline';
import { formatValue, subjectWords } from './card-words';
import type { Reader } from './subject';

/** Makes the basis of a card; undefined when the pack does not know the topic as this subject's. */
export function createBasis(mention: Pick<Mention, 'topic' | 'subject'>, reader: Reader, pack: PackIndex): CardBasis | undefined {
  const topic = pack.topics.get(mention.topic);
  if (topic === undefined || topic.subject !== mention.subject) return undefined;
  return { topic, reader, pack, sources: createSourceNumbers(pack, reader.language) };
}

/** What may differ between cards that show a status over time. */
export interface StatusCard {
  kindLabel?: string;
  notice?: string;
  /** Special topics that the card tells together, a row each. */
  parts?: readonly Topic[];
}

/** The card of a law, an exemption or a database: then beside now, what led there, and what is doubtful. */
export function buildStatusCard(basis: CardBasis, card: StatusCard = {}): CardContent {
  const { topic, reader, pack, sources } = basis;
  const { language } = reader;
  const published = publishedOf(reader);
  const parts = card.parts ?? [];
  const hasStatus = topic.periods.length > 0 || parts.length > 0;
  const isNewer = published !== undefined && lastDay(published) > lastDay(pack.pack.verifiedThrough);

  // In the order in which a reader meets them, since this is the order in which sources get their numbers.
  const say = stateCited(topic.summary, sources, language);
  const rows = parts.map((part) => buildRow({ ...basis, topic: part }));
  const then = buildThen(basis);
  const now = buildNow(basis);
  const strip = buildStrip({ topic, reader, pack, axis: stripAxis(topic, reader, pack) });
  const past = published === undefined ? statePast(basis, parts.length > 1) : undefined;
  const disagreement = buildDisagreement(basis);
  const lead = getFacts(topic.lead, pack).map((fact) => stateFact(fact, sources, language));
  const more = buildMore(basis, { parts });
  const notice = hasStatus && isNewer ? newerNotice[language] : card.notice;
  return {
    key: topic.id,
    subject: topic.subject,
    topic: topic.id,
    language,
    kindLabel: card.kindLabel ?? subjectWords[language][topic.subject].one,
    title: topic.name[language],
    say,
    ...(then === undefined ? {} : { then }),
    ...(now.view === undefined ? {} : { now: now.view }),
    thenLabel: publishedLabel(language),
    nowLabel: now.label,
    ...(published === undefined && hasStatus ? { noDate: noDateLabel(language) } : {}),
    ...(strip === undefined ? {} : { strip }),
    ...(rows.length === 0 ? {} : { table: { rows } }),
    ...(disagreement === undefined ? {} : { disagreement }),
    facts: past === undefined ? lead : [past, ...lead],
    ...(notice === undefined ? {} : { notice }),
    more,
    sources: sources.list(),
    verifiedThrough: now.verifiedThrough,
    verifiedLabel: verifiedLabel(now.verifiedThrough, language),
  };
}

/** Said where an article is newer than the data. */
export const newerNotice: Record<Language, string> = {
  en: 'This story is newer than the data. It may report a change that Caveat does not know of.',
  es: 'Esta noticia es más reciente que los datos. Puede informar de un cambio que Caveat no conoce.',
};

/** Facts by id in that order; an id that the pack does not hold is left out. */
export function getFacts(ids: readonly string[], pack: PackIndex): Fact[] {
  return ids.flatMap((id) => pack.facts.get(id) ?? []);
}

/** What belongs under More. */
export interface MoreQuestion {
  /** Special topics whose doubts the card tells too. */
  parts?: readonly Topic[];
  /** Facts that the face of the card shows. */
  shown?: readonly string[];
  isWanted?: (fact: Fact) => boolean;
}

/** What unfolds under More: events in order, the facts that the face does not show, and what is doubtful. */
export function buildMore(basis: CardBasis, { parts = [], shown, isWanted }: MoreQuestion): CardContent['more'] {
  const { topic, reader, pack, sources } = basis;
  const face = shown ?? topic.lead;
  const all = (pack.factsOf.get(topic.id) ?? []).filter((fact) => isWanted?.(fact) ?? true);
  const isEvent = ({ kind, date }: Fact) => kind === 'event' && date !== undefined;
  const timeline = buildTimeline(basis, all.filter(isEvent));
  const rest = all.filter((fact) => !isEvent(fact) && !face.includes(fact.id));
  const facts = rest.map((fact) => stateFact(fact, sources, reader.language));
  const contested = [...new Set([...getFacts(face, pack), ...all])].flatMap((fact) => stateContest(fact, sources, reader.language) ?? []);
  const doubts = [topic, ...parts].flatMap((each) => statePeriodDoubts({ ...basis, topic: each }));
  return { timeline, facts, doubts: [...doubts, ...contested].filter(isFirstOfItsText) };
}

function isFirstOfItsText(statement: Statement, index: number, all: readonly Statement[]): boolean {
  return all.findIndex(({ text }) => text === statement.text) === index;
}

function buildRow(basis: CardBasis): NonNullable<CardContent['table']>['rows'][number] {
  const { topic, reader } = basis;
  const then = buildThen(basis);
  const now = buildNow(basis).view;
  return {
    topic: topic.id,
    name: topic.name[reader.language],
    ...(then === undefined ? {} : { then }),
    ...(now === undefined ? {} : { now }),
  };
}

/** Two figures that disagree, side by side. */
export function buildDisagreement({ topic, reader, pack, sources }: CardBasis): DisagreementView | undefined {
  const { disagreement } = topic;
  if (disagreement === undefined) return undefined;
  const { language } = reader;
  const sides = disagreement.facts.flatMap((id, index) => {
    const fact = pack.facts.get(id);
    if (fact?.figure === undefined) return [];
    const value = formatValue(fact.figure, language);
    return [{ value, who: disagreement.who[index === 0 ? 0 : 1][language], refs: sources.citeAll(fact.citations) }];
  });
  return sides.length === 2 ? { label: disagreement.label[language], sides } : undefined;
}

/** What is doubtful about the periods, and statuses on record for the same days that do not govern. */
function statePeriodDoubts({ topic, reader, pack, sources }: CardBasis): Statement[] {
  const { language } = reader;
  const notes = topic.periods.flatMap(({ note, sources: ids }) =>
    note === undefined ? [] : [{ text: note[language], refs: sources.cite(ids) }],
  );
  const days = [publishedOf(reader), reader.today].flatMap((date) => date ?? []);
  const beside = days.flatMap((date) => {
    const on = statusOn(topic, date, pack.pack);
    return on.kind === 'known' ? on.also : on.kind === 'unverified' ? (on.last?.also ?? []) : [];
  });
  const also = [...new Set(beside)].map(({ from, status, by, sources: ids }) => {
    const lead = language === 'en' ? 'Also on record from' : 'También consta desde';
    const label = statusLabel(status, language).toLowerCase();
    return { text: `${lead} ${formatNoun(from, language)}: ${label} (${by[language]}).`, refs: sources.cite(ids) };
  });
  return [...notes, ...also];
}

/**
 * For an article without a date: during which time what it describes held. Undefined when nothing has changed since,
 * so that the sentence would not help to judge the article.
 */
function statePast({ topic, reader, sources }: CardBasis, isPlural: boolean): Statement | undefined {
  const runs = statusRuns(topic);
  const held = runs
    .filter(({ status, to }) => to !== undefined && (status === 'in-force' || status === 'in-use' || status === 'narrowed'))
    .at(-1);
  if (held?.to === undefined) return undefined;
  const { language } = reader;
  const [from, to] = [formatNoun(held.from, language), formatNoun(held.to, language)];
  const label = statusLabel(held.status, language).toLowerCase();
  const kind = subjectWords[language][topic.subject][isPlural ? 'many' : 'one'].toLowerCase();
  const text =
    language === 'en'
      ? `If this was written between ${from} and ${to}, the ${kind} ${isPlural ? 'were' : 'was'} ${label}.`
      : `Si se escribió entre ${from} y ${to}, ${isPlural ? `las ${kind} estaban` : `la ${kind} estaba`} ${label}.`;
  const endSources = runs.find(({ from: start }) => start === held.to)?.periods[0]?.sources ?? [];
  return { text, refs: sources.cite([...(held.periods[0]?.sources ?? []), ...endSources]) };
}

import type { NoteLine, PageNotes } from '../cards/board';
import type { CardContent, StatusView } from '../cards/content';
import type { Mention } from '../core/mention';
import type { Language } from '../core/vocabulary';
import { sinceLabel, verifiedLabel } from '../pack/describe-status';
import type { PackIndex } from '../pack/index-pack';
import { compareDates, firstDay, formatDate, lastDay } from '../pack/partial-date';
import { publishedOf } from './build-status';
import { formatValue } from './card-words';
import { explain } from './explain';
import { signalLabel } from './explain-why';
import { isGeneralExemption } from './general-topics';
import type { Reader } from './subject';

interface NotesQuestion {
  page: { title: string; url: string };
  mentions: readonly Mention[];
  reader: Reader;
  packs: readonly PackIndex[];
}

/** This page's notes in reading order: a line for each mention that has a card, and one sentence on them all. */
export function makeNotes({ page, mentions, reader, packs }: NotesQuestion): PageNotes {
  const { language, article } = reader;
  const published = publishedOf(reader);
  const tell = createTeller(reader, packs);
  const told = mentions.flatMap((mention, index) => {
    const content = tell(mention);
    return content === undefined ? [] : [{ mention, index, content }];
  });
  return {
    title: page.title,
    url: page.url,
    ...(published === undefined ? {} : { published, publishedLabel: formatDate(published, language) }),
    ...(published === undefined || article.dateSignal === undefined ? {} : { signalLabel: signalLabel(article.dateSignal, language) }),
    lines: told.map(({ mention, index, content }) => makeLine(mention, index, content)),
    summary: summarize(
      told.map(({ content }) => content),
      published,
      language,
    ),
    verifiedLabel: oldestCheck(packs, language),
  };
}

/** How many lines `makeNotes` would make. Whether a mention has a card lies in its topic alone, so each topic is asked about once. */
export function countNotes({ mentions, reader, packs }: Omit<NotesQuestion, 'page'>): number {
  const tell = createTeller(reader, packs);
  return mentions.filter(({ reading: _, ...mention }) => tell(mention)).length;
}

/** Explains mentions of one page: those without a reading of their own are told alike, each topic once. */
function createTeller(reader: Reader, packs: readonly PackIndex[]): (mention: Mention) => CardContent | undefined {
  const known = new Map<string, CardContent | undefined>();
  return (mention) => {
    const { topic, reading } = mention;
    if (reading !== undefined) return explain(mention, reader, packs);
    if (!known.has(topic)) known.set(topic, explain(mention, reader, packs));
    return known.get(topic);
  };
}

/** Until when all packs together were checked; of those that readers add each card tells its own. Empty without packs. */
export function oldestCheck(packs: readonly PackIndex[], language: Language): string {
  const own = packs.filter(({ added }) => added === undefined);
  const oldest = (own.length > 0 ? own : packs).map(({ pack }) => pack.verifiedThrough).sort(compareDates)[0];
  return oldest === undefined ? '' : verifiedLabel(oldest, language);
}

function makeLine({ quote, subject, topic, reading }: Mention, index: number, content: CardContent): NoteLine {
  const { then, now, language, comparison, foreign } = content;
  const change = then !== undefined && now !== undefined ? changeLabel(then, now, language) : undefined;
  const newest = comparison?.newest;
  return {
    index,
    quote: quote.replace(/\s+/g, ' ').trim(),
    subject,
    topic,
    ...(then === undefined ? {} : { then }),
    ...(now === undefined ? {} : { now }),
    ...(change === undefined ? {} : { changeLabel: change }),
    ...(foreign === undefined ? {} : { foreign }),
    ...(reading === undefined
      ? {}
      : {
          figure: {
            reading,
            articleLabel:
              reading.value === null
                ? quote
                : formatValue(
                    { ...reading, value: reading.value, isShare: reading.unit === 'share' || reading.unit === 'ratio' },
                    language,
                  ),
            ...(newest === undefined
              ? {}
              : { newestLabel: formatValue(newest, language), newestDateLabel: formatDate(newest.date, language, 'month') }),
          },
        }),
  };
}

/** "amended", where the same status held on both days and an act came between. */
function changeLabel(then: StatusView, now: StatusView, language: Language): string | undefined {
  const isAmended = then.status === now.status && now.since !== undefined && now.dateLabel !== sinceLabel(now.since, language);
  return isAmended && then.since === now.since ? (language === 'en' ? 'amended' : 'modificada') : undefined;
}

const holding = new Set<string>(['in-force', 'in-use', 'narrowed']);
const over = new Set<string>(['repealed', 'ended']);

const words = {
  en: {
    none: 'Nothing is known here about this page.',
    unchanged: 'No change of status is known.',
    newer: 'This page is newer than the data.',
    undated: 'No date found',
    lapsed: (count: number, all: number) => `${count} of ${all} no longer ${count === 1 ? 'holds' : 'hold'}`,
    counted: (count: number) => `${count} ${count === 1 ? 'has' : 'have'} a newer count`,
  },
  es: {
    none: 'Aquí no consta nada sobre esta página.',
    unchanged: 'No consta ningún cambio de estado.',
    newer: 'Esta página es más reciente que los datos.',
    undated: 'Sin fecha',
    lapsed: (count: number, all: number) => `${count} de ${all} ya no ${count === 1 ? 'está vigente' : 'están vigentes'}`,
    counted: (count: number) => `${count} ${count === 1 ? 'tiene' : 'tienen'} un conteo más reciente`,
  },
} as const;

/** Counts topics, not mentions; the general word for exemptions only where none of them is named. */
function summarize(contents: readonly CardContent[], published: string | undefined, language: Language): string {
  const say = words[language];
  const byTopic = new Map<string, CardContent[]>();
  for (const content of contents) byTopic.set(content.topic, [...(byTopic.get(content.topic) ?? []), content]);
  const hasSpecial = contents.some(({ subject, topic }) => subject === 'exemption' && !isGeneralExemption({ id: topic }));
  const topics = [...byTopic].flatMap(([id, cards]) => (hasSpecial && isGeneralExemption({ id }) ? [] : [cards]));
  if (topics.length === 0) return say.none;
  if (published !== undefined && contents.every(({ verifiedThrough }) => lastDay(published) > lastDay(verifiedThrough))) return say.newer;

  const hasLapsed = ({ then, now }: CardContent) => {
    const isOver = now !== undefined && over.has(now.status);
    return isOver && (published === undefined || (then !== undefined && holding.has(then.status)));
  };
  const hasNewerCount = ({ comparison }: CardContent) =>
    published !== undefined && comparison?.newest !== undefined && firstDay(comparison.newest.date) > lastDay(published);
  const lapsed = topics.filter((cards) => cards.some(hasLapsed));
  const counted = topics.filter((cards) => cards.some(hasNewerCount));
  const parts = [
    ...(lapsed.length > 0 ? [say.lapsed(lapsed.length, topics.length)] : []),
    ...(counted.length > 0 ? [say.counted(counted.length)] : []),
  ];
  const sentence = parts.length === 0 ? say.unchanged : `${parts.join('; ')}.`;
  return published === undefined ? `${say.undated}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}` : sentence;
}

import { createCardHost } from '../cards/mount-card';
import { citeAsText } from '../cards/plain-citation';
import { startCards } from '../cards/start-cards';
import type { Mention } from '../core/mention';
import type { PageText } from '../core/page-text';
import { createMarks } from '../page/mark-mentions';
import { watchPointer } from '../page/pointer';
import { readPage, toRange } from '../page/read-page';
import { watchPage } from '../page/watch-page';
import { onMessage, type ReaderContext, sendMessage } from '../platform/messages';
import { getInterfaceLanguage } from '../platform/ui-language';
import { cardFaces } from './card-faces';
import { linkToMention } from './link-to-mention';
import { todayIn } from './today';

/** Set while a page is annotated, so that a second click on the toolbar button brings no second script to life. */
const runningKey = Symbol.for('caveat.annotating');

/** What a page was found to say. */
interface Read {
  page: PageText;
  mentions: Mention[];
}

/** Reads the page, marks its mentions, shows their cards; answers the popup. Everything ends with the signal. */
export function startAnnotating(document: Document, signal: AbortSignal): void {
  const scope = globalThis as { [runningKey]?: AbortSignal };
  if (scope[runningKey] && !scope[runningKey].aborted) return;
  scope[runningKey] = signal;

  let annotation: Annotation | undefined;
  let published: string | null | undefined;
  const begin = () => {
    annotation = annotate(document, signal, () => published);
  };
  begin();

  const stops = [
    onMessage('getPage', async () => {
      const current = annotation ?? { read: lastRead, isHidden: true };
      const read = await current.read;
      lastRead = current.read;
      return { ...read, isHidden: annotation === undefined };
    }),
    onMessage('showMention', ({ data }) => {
      if (annotation === undefined) begin();
      void annotation?.open(data);
    }),
    onMessage('setHidden', ({ data }) => {
      if (data && annotation) {
        lastRead = annotation.read;
        annotation.end();
        annotation = undefined;
      } else if (!data && !annotation) begin();
    }),
    onMessage('setPublished', async ({ data }) => {
      published = data;
      await annotation?.redate();
    }),
  ];
  let lastRead: Promise<Read> = annotation!.read;
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()), { once: true });
}

interface Annotation {
  read: Promise<Read>;
  /** Scrolls to a mention and opens its card. */
  open(index: number): Promise<void>;
  /** The reader set the article's date. */
  redate(): Promise<void>;
  end(): void;
}

/** One stretch of Caveat being on in a page. */
function annotate(document: Document, outer: AbortSignal, getPublished: () => string | null | undefined): Annotation {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const language = getInterfaceLanguage();
  const marks = createMarks(document, signal);
  let ranges: (Range | undefined)[] = [];
  let read = look();
  let cards: ReturnType<typeof startCards> | undefined;
  let host: ReturnType<typeof createCardHost> | undefined;

  async function look(): Promise<Read> {
    const found = readPage(document, { today: todayIn(new Date()) });
    if (!found) return { page: emptyPage(document), mentions: [] };
    const page = withDate(found.page, getPublished());
    const mentions = await sendMessage('spotPage', page);
    if (signal.aborted) return { page, mentions };
    ranges = mentions.map(({ start, end }) => toRange(found.map, start, end));
    marks.show(ranges);
    await showNotes({ page, mentions });
    return { page, mentions };
  }

  async function showNotes(current: Read): Promise<void> {
    const { page, mentions } = current;
    void sendMessage('showCount', mentions.length).catch(() => undefined);
    if (mentions.length === 0) {
      host?.setNotes(null);
      return;
    }
    startCardsOnce();
    const { text: _text, blocks: _blocks, ...head } = page;
    const notes = await sendMessage('getNotes', { page: head, mentions, language });
    if (signal.aborted) return;
    host?.setNotes({ lines: notes.lines, language, onOpenNote: (index) => void open(index), onHideMarks: () => end.abort() });
  }

  function startCardsOnce(): void {
    if (cards) return;
    host = createCardHost(document, signal, { faces: cardFaces, mode: import.meta.env.MODE === 'demo' ? 'open' : 'closed' });
    cards = startCards({ page: document, host, signal, load });
    const current = cards;
    watchPointer(document, marks, signal, {
      dwellStart: (index, point) => current.point(index, point),
      dwellEnd: () => current.point(null),
      press: (index, point) => current.press(index, point),
    });
  }

  async function load(index: number) {
    const { page, mentions } = await read;
    const mention = mentions[index];
    const range = ranges[index];
    if (!mention || !range) return null;
    const reader = toReader(page, language);
    const [content, why] = await Promise.all([sendMessage('explain', { mention, reader }), sendMessage('why', { mention, reader })]);
    if (content === null) return null;
    return {
      content,
      why,
      anchor: range,
      cite: citeAsText,
      link: () => linkToMention(document, page, mention),
      loadTopic: (topic: string) => sendMessage('getTopicCard', { topic, reader }),
    };
  }

  async function open(index: number): Promise<void> {
    await read;
    const range = ranges[index];
    if (!range || !cards) return;
    const behaviour = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    const box = range.getBoundingClientRect();
    const height = document.defaultView?.innerHeight ?? 0;
    // A mark already well in sight stays where it is.
    if (box.top < 60 || box.bottom > height * 0.7) (range.startContainer.parentElement ?? document.body).scrollIntoView({ block: 'center', behavior: behaviour });
    cards.press(index);
  }

  const watch = watchPage(document, {
    signal,
    onChange: () => {
      cards?.close();
      read = look().catch(() => read);
    },
  });
  void watch;
  read.catch(() => undefined);
  signal.addEventListener('abort', () => void sendMessage('showCount', null).catch(() => undefined), { once: true });

  return {
    get read() {
      return read;
    },
    open,
    async redate() {
      const current = await read;
      read = Promise.resolve({ ...current, page: withDate(current.page, getPublished()) });
      await showNotes(await read);
      cards?.refresh();
    },
    end: () => end.abort(),
  };
}

/** The date that the reader set instead of the page's; null takes it away. */
function withDate(page: PageText, published: string | null | undefined): PageText {
  if (published === undefined) return page;
  const { published: _published, dateSignal: _signal, ...rest } = page;
  return published === null ? rest : { ...rest, published, dateSignal: 'reader' };
}

function toReader({ published, dateSignal }: PageText, language: ReaderContext['language']): ReaderContext {
  return { language, ...(published !== undefined && { published }), ...(dateSignal !== undefined && { dateSignal }) };
}

function emptyPage(document: Document): PageText {
  return { title: document.title, url: document.location.href, language: 'en', text: '', blocks: [] };
}

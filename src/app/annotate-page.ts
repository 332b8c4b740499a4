import { createCardHost } from '../cards/mount-card';
import { citeAsText } from '../cards/plain-citation';
import { startCards } from '../cards/start-cards';
import type { Mention } from '../core/mention';
import type { PageText } from '../core/page-text';
import { createMarks } from '../page/mark-mentions';
import { watchPointer } from '../page/pointer';
import { readPage, toRange } from '../page/read-page';
import { watchPage } from '../page/watch-page';
import { type ReaderContext, sendMessage } from '../platform/messages';
import { getInterfaceLanguage } from '../platform/ui-language';
import { cardFaces } from './card-faces';
import { linkToMention } from './link-to-mention';
import { todayIn } from './today';

/** What a page was found to say. */
export interface Read {
  page: PageText;
  mentions: Mention[];
}

/** One stretch of Caveat being on in a page. */
export interface Annotation {
  /** The latest reading of the page. */
  readonly read: Promise<Read>;
  /** Scrolls to a mention and opens its card. */
  open(index: number): Promise<void>;
  /** Marks stay, dates on the cards follow: the reader has set the article's date, or taken it away with null. */
  redate(published: string | null): Promise<void>;
}

/** A mark between these lines of the window (pixels from the top, part of its height) is well in sight and stays where it is. */
const sight = { top: 60, bottom: 0.7 };

/** Reads and marks a page and shows its cards until the signal fires, which leaves no trace. `hide` is called when the reader hides the marks. */
export function annotatePage(
  document: Document,
  { signal, published, hide }: { signal: AbortSignal; published: string | null | undefined; hide: () => void },
): Annotation {
  const language = getInterfaceLanguage();
  const marks = createMarks(document, signal);
  let ranges: (Range | undefined)[] = [];
  let givenDate = published;
  let cards: ReturnType<typeof startCards> | undefined;
  let host: ReturnType<typeof createCardHost> | undefined;

  async function look(last: Read | undefined): Promise<Read> {
    const found = readPage(document, { today: todayIn(new Date()) });
    if (!found) return { page: emptyPage(document), mentions: [] };
    const page = withDate(found.page, givenDate);
    // The same text in another DOM: only the ranges are new.
    const mentions = last?.page.text === page.text ? last.mentions : await sendMessage('spotPage', page);
    if (signal.aborted) return { page, mentions };
    for (const root of found.map.shadowRoots) watch.observe(root);
    ranges = mentions.map(({ start, end }) => toRange(found.map, start, end));
    marks.show(ranges);
    if (last && mentions !== last.mentions) {
      // The numbers of the mentions mean others now.
      cards?.close();
      cards?.refresh();
    }
    await showNotes({ page, mentions });
    return { page, mentions };
  }

  async function showNotes({ page, mentions }: Read): Promise<void> {
    void sendMessage('showCount', mentions.length).catch(() => undefined);
    if (mentions.length === 0) {
      host?.setNotes(null);
      return;
    }
    startCardsOnce();
    const { text: _text, blocks: _blocks, ...head } = page;
    const notes = await sendMessage('getNotes', { page: head, mentions, language });
    if (!signal.aborted) host?.setNotes({ lines: notes.lines, language, onOpenNote: (index) => void open(index), onHideMarks: hide });
  }

  function startCardsOnce(): void {
    if (cards) return;
    host = createCardHost(document, signal, { faces: cardFaces, mode: import.meta.env.MODE === 'demo' ? 'open' : 'closed' });
    const own = startCards({ page: document, host, signal, load, onOpen: (index) => marks.setOpen(index) });
    cards = own;
    watchPointer(document, marks, signal, {
      dwellStart: (index, point) => own.point(index, point),
      dwellEnd: () => own.point(null),
      press: (index, point) => own.press(index, point),
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
      setDate: (date: string) => void redate(date),
    };
  }

  async function open(index: number): Promise<void> {
    await read;
    const range = ranges[index];
    if (!range || !cards) return;
    const view = document.defaultView;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < sight.top || bottom > (view?.innerHeight ?? 0) * sight.bottom) {
      const isCalm = view?.matchMedia('(prefers-reduced-motion: reduce)').matches === true;
      (range.startContainer.parentElement ?? document.body).scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
    }
    cards.press(index);
  }

  async function redate(date: string | null): Promise<void> {
    givenDate = date;
    const { page, mentions } = await read;
    const current = { page: withDate(page, date), mentions };
    read = Promise.resolve(current);
    await showNotes(current);
    cards?.refresh();
  }

  const watch = watchPage(document, {
    signal,
    onChange: () => {
      const last = read;
      read = last
        .catch(() => undefined)
        .then(look)
        .catch(() => last);
    },
  });
  let read = look(undefined);
  read.catch(() => undefined);
  signal.addEventListener('abort', () => void sendMessage('showCount', null).catch(() => undefined), { once: true });
  return {
    get read() {
      return read;
    },
    open,
    redate,
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

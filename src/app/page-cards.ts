import { type Corner, createCorner, type NotesCount } from '../cards/create-corner';
import type { CardHost } from '../cards/mount-card';
import { startCards } from '../cards/start-cards';
import type { Mention } from '../core/mention';
import type { PageText } from '../core/page-text';
import type { Marks } from '../page/mark-mentions';
import { watchPointer } from '../page/pointer';
import { isExtensionAlive } from '../platform/is-extension-alive';
import { type ReaderContext, sendMessage } from '../platform/messages';
import { findDraw } from './drawing';
import { linkToMention } from './link-to-mention';

export interface PageCardsOptions {
  signal: AbortSignal;
  marks: Marks;
  language: ReaderContext['language'];
  /** The latest reading of the page. */
  getRead: () => Promise<{ page: PageText; mentions: Mention[] }>;
  redate: (published: string | null) => Promise<void>;
  /** Scrolls to a mention and opens its card. */
  open: (index: number) => Promise<void>;
  /** The reader hides the marks, or they would open nothing. */
  hide: () => void;
}

/** What opens in a page whose mentions are marked. */
export interface PageCards {
  press(index: number): void;
  /** The page was read again: how many notes it has now. */
  setCount(notes: NotesCount): void;
  /** The numbers of the mentions may mean others now, and an anchor in the old DOM is none. */
  forget(): void;
  /** The article has another date. */
  renew(): void;
}

/**
 * The quiet button, and all that waits for a reader to want something: what draws cards (Preact, the cards, their styles) is brought only then, because
 * most pages are read without. A card waits for its answer from the background longer than for that script.
 */
export function startPageCards(document: Document, options: PageCardsOptions): PageCards {
  const { signal, marks, language, getRead, redate, open, hide } = options;
  const corner = createCorner(document, import.meta.env.MODE === 'demo' ? 'open' : 'closed');
  let drawing: Promise<CardHost> | undefined;
  let drawn: CardHost | undefined;
  let notes: ReturnType<typeof askNotes> | undefined;

  function draw(): Promise<CardHost> {
    drawing ??= bringDrawing(corner).catch((error: unknown) => {
      drawing = undefined;
      throw error;
    });
    return drawing;
  }
  async function bringDrawing(place: Corner): Promise<CardHost> {
    // Where the browser lets the script in no more, marks open nothing.
    if (findDraw() === undefined && !(await sendMessage('bringCards'))) hide();
    const begin = findDraw();
    if (begin === undefined || signal.aborted) throw new Error('Nothing is to be drawn here.');
    drawn = begin(place, signal, { loadNotes });
    return drawn;
  }

  function loadNotes() {
    notes ??= askNotes().catch((error: unknown) => {
      notes = undefined;
      throw error;
    });
    return notes;
  }
  async function askNotes() {
    const { page, mentions } = await getRead();
    const { text: _text, blocks: _blocks, ...head } = page;
    const { lines } = await sendMessage('getNotes', { page: head, mentions, language });
    return lines.length === 0 ? null : { lines, language, onOpenNote: (index: number) => void open(index), onHideMarks: hide };
  }

  async function load(index: number) {
    const { page, mentions } = await getRead();
    const mention = mentions[index];
    const anchor = marks.rangeOf(index);
    if (!mention || !anchor) return null;
    const reader = toReader(page, language);
    const [content, why] = await Promise.all([
      sendMessage('explain', { mention, reader }),
      sendMessage('why', { mention, reader }),
      draw(),
    ]).catch(leaveWhenAlone);
    if (content === null) return null;
    return {
      content,
      why,
      anchor,
      link: () => linkToMention(document, page, mention),
      loadTopic: (topic: string) => sendMessage('getTopicCard', { topic, reader }),
      setDate: (day: string) => void redate(day),
    };
  }
  /** After an update of the extension this script is left alone: marks that open nothing are worse than none. */
  function leaveWhenAlone(error: unknown): never {
    if (!isExtensionAlive()) hide();
    throw error;
  }

  const cards = startCards({
    page: document,
    host: {
      show: (request) => drawn?.show(request),
      hide: () => drawn?.hide(),
      focus: () => drawn?.focus(),
      owns: (target) => target === corner.host,
    },
    signal,
    load,
    onOpen: (index) => marks.setOpen(index),
  });
  watchPointer(document, marks, signal, {
    dwellStart: (index, point) => cards.point(index, point),
    dwellEnd: () => cards.point(null),
    press: (index, point) => cards.press(index, point),
  });
  const prepare = () => void Promise.all([draw(), loadNotes()]).catch(() => undefined);
  for (const type of ['pointerenter', 'focus']) corner.button.addEventListener(type, prepare);
  corner.button.addEventListener(
    'click',
    () =>
      void draw()
        .then((host) => host.toggleList(), leaveWhenAlone)
        .catch(() => undefined),
  );
  signal.addEventListener(
    'abort',
    () => {
      drawn?.hide();
      corner.host.remove();
    },
    { once: true },
  );

  const renew = () => {
    notes = undefined;
    drawn?.renewList();
  };
  return {
    press: (index) => cards.press(index),
    setCount(count) {
      corner.setCount(count);
      renew();
    },
    forget() {
      cards.close();
      cards.refresh();
    },
    renew() {
      renew();
      cards.refresh();
    },
  };
}

function toReader({ published, dateSignal }: PageText, language: ReaderContext['language']): ReaderContext {
  return { language, ...(published !== undefined && { published }), ...(dateSignal !== undefined && { dateSignal }) };
}

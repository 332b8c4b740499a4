import type { Mention } from '../core/mention';
import type { PageText } from '../core/page-text';
import { hasOptedOut } from '../page/has-opted-out';
import { createMarks } from '../page/mark-mentions';
import { readStory, toRanges } from '../page/read-page';
import { watchPage } from '../page/watch-page';
import { isExtensionAlive } from '../platform/is-extension-alive';
import { type FoundMentions, type ReaderContext, sendMessage } from '../platform/messages';
import { type PageCards, startPageCards } from './page-cards';
import { todayIn } from './today';

/** What a page was found to say. */
export interface Read {
  page: PageText;
  mentions: Mention[];
  /** The publisher asked that the page be left alone; then it has no mentions. */
  isOptedOut?: boolean;
}

/** One stretch of Caveat being on in a page. */
export interface Annotation {
  /** The latest reading of the page. */
  readonly read: Promise<Read>;
  /** Scrolls to a mention and opens its card. */
  open(index: number): Promise<void>;
  /** Marks stay, dates on the cards follow: the reader has set the article's date, or taken it away with null. */
  redate(published: string | null): Promise<void>;
  /** Finds the mentions anew. */
  readAgain(): void;
}

/** The date that the reader set for the story; null when taken away, undefined while the page's own counts. */
export interface GivenDate {
  published: string | null | undefined;
}

export interface AnnotationOptions {
  signal: AbortSignal;
  /** Outlives hiding and showing the marks, not the story. */
  date: GivenDate;
  /** The reader hides the marks, or nobody is left to ask. */
  hide: () => void;
}

/** A mark between these lines of the window (pixels from the top, part of its height) is well in sight and stays where it is. */
const sight = { top: 60, bottom: 0.7 };

/** The background refuses longer ones (platform/check-message.ts). */
const titleLimit = 2_000;
const urlLimit = 8_000;

/** Reads and marks a page and shows its cards until the signal fires, which leaves no trace. `hide` is called when the reader hides the marks. */
export function annotatePage(document: Document, { signal, date, hide }: AnnotationOptions): Annotation {
  const marks = createMarks(document, signal);
  let ranges: (Range | undefined)[] = [];
  let cards: PageCards | undefined;
  let noteCount = 0;
  // Told with the first mentions: to ask the browser costs a page a millisecond.
  let language: ReaderContext['language'] = 'en';

  /** Reads the page again; `afresh` finds its mentions anew even where its text is the same. */
  async function look(last: Look | undefined, { afresh = false } = {}): Promise<Look> {
    // Looked at each time, because a page may become another story.
    const isOptedOut = hasOptedOut(document);
    const found = isOptedOut ? undefined : readStory(document);
    if (!found) {
      const page = emptyPage(document);
      ranges = [];
      marks.show([]);
      cards?.forget();
      noteCount = 0;
      showNotes(0);
      return { text: '', mentions: [], getPage: () => page, ...(isOptedOut && { isOptedOut }) };
    }
    const { story, map, readFacts } = found;
    const { text } = story;
    let facts: ReturnType<typeof readFacts> | undefined;
    const getPage = (): PageText => {
      facts ??= readFacts(todayIn(new Date()));
      return withDate(withinLimits({ ...story, ...facts }), date.published);
    };
    const isFlat = map.shadowRoots.length === 0;
    // The same text in another DOM: only the ranges are new.
    const place = (of: readonly Mention[]) => toRanges(map, of);
    const isSameText = !afresh && last?.text === text;
    let { mentions } = last ?? { mentions: [] };
    if (!isSameText) {
      const found = await spot(story, (sure) => last === undefined && !signal.aborted && marks.show(place(sure), isFlat));
      ({ mentions, noteCount, language } = found);
    }
    if (signal.aborted) return { text, mentions, getPage };
    for (const root of map.shadowRoots) watch.observe(root);
    const isSame =
      mentions === last?.mentions && ranges.every((range) => range === undefined || (!range.collapsed && range.startContainer.isConnected));
    if (!isSame) {
      ranges = place(mentions);
      marks.show(ranges, isFlat);
    }
    if (last && !isSame) cards?.forget();
    showNotes(mentions.length);
    return { text, mentions, getPage };
  }

  function showNotes(count: number): void {
    if (signal.aborted) return;
    void sendMessage('showCount', count).catch(() => undefined);
    if (count > 0)
      cards ??= startPageCards(document, { signal, marks, language, getRead: async () => toRead(await latest), redate, open, hide });
    cards?.setCount({ count: noteCount, language });
  }

  async function open(index: number): Promise<void> {
    await latest;
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

  async function redate(published: string | null): Promise<void> {
    date.published = published;
    await latest;
    cards?.renew();
  }

  function lookAgain(how: { afresh: boolean }): void {
    const last = latest;
    latest = last
      .catch(() => undefined)
      .then((before) => look(before, how))
      .catch(() => {
        if (!isExtensionAlive()) hide();
        return last;
      });
  }

  const watch = watchPage(document, {
    signal,
    onChange: (kind) => {
      // Another story: the date that the reader set was not for it.
      if (kind === 'navigation') date.published = undefined;
      lookAgain({ afresh: false });
    },
  });
  let latest = look(undefined);
  latest.catch(() => undefined);
  const end = (): void => {
    void sendMessage('showCount', null).catch(() => undefined);
    // Nobody watches from here on: what the popup may ask of this story is read before another one can take its place.
    void latest.then(({ getPage }) => getPage()).catch(() => undefined);
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    get read() {
      return latest.then(toRead);
    },
    open,
    redate,
    readAgain: () => lookAgain({ afresh: true }),
  };
}

/** A page as it was looked at last. */
interface Look {
  text: string;
  mentions: Mention[];
  isOptedOut?: boolean;
  /** With its date and address, which are not read before somebody asks, and the date that the reader set. */
  getPage(): PageText;
}

function toRead({ mentions, isOptedOut, getPage }: Look): Read {
  return { page: getPage(), mentions, ...(isOptedOut && { isOptedOut }) };
}

/** The mentions of a story; `paintFirst` is given those that are sure while a rule in doubt waits for the language library. */
async function spot(
  { title, language, text }: Pick<PageText, 'title' | 'language' | 'text'>,
  paintFirst: (sure: readonly Mention[]) => void,
): Promise<FoundMentions> {
  const question = { title: title.slice(0, titleLimit), language, text };
  const { isInDoubt, ...found } = await sendMessage('spotPage', question);
  if (!isInDoubt) return found;
  paintFirst(found.mentions);
  return sendMessage('spotPageAgain', question);
}

/** The date that the reader set instead of the page's; null takes it away. */
function withDate(page: PageText, published: string | null | undefined): PageText {
  if (published === undefined) return page;
  const { published: _published, dateSignal: _signal, ...rest } = page;
  return published === null ? rest : { ...rest, published, dateSignal: 'reader' };
}

function emptyPage(document: Document): PageText {
  return withinLimits({ title: document.title, url: document.location.href, language: 'en', text: '', blocks: [] });
}

function withinLimits(page: PageText): PageText {
  return { ...page, title: page.title.slice(0, titleLimit), url: page.url.slice(0, urlLimit) };
}

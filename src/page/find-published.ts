import type { PageText } from '../core/page-text';
import type { Article } from './find-article';
import { findShownDates } from './find-shown-dates';
import { findMainArticle, type LinkedArticle } from './json-ld';
import { areElsewhere } from './page-address';
import { monthNumber, parseDay, toDay } from './parse-day';

/** When a page was published, and which of its signals said so. */
export interface Published {
  /** "2017-07-10", or as much as the page says: "2017-07", "2017". */
  published: string;
  dateSignal: NonNullable<PageText['dateSignal']>;
}

type Signal = [dateSignal: Published['dateSignal'], values: () => string[]];

/** Names of meta elements that hold a day of publication, surest first; compared in lower case. */
const metaNames = (
  'article:published_time og:article:published_time og:published_time article:published article.published datepublished rnews:datepublished ' +
  'parsely-pub-date sailthru.date bt:pubdate cxenseparse:recs:publishtime citation_publication_date citation_online_date citation_date ' +
  'prism.publicationdate dcterms.issued dcterms.created dc.date.issued dc.date.created dc.date pubdate publishdate publish-date ' +
  'publication_date publication-date originalpublicationdate date.release date'
).split(' ');

/** A newsroom's clock may run ahead of the reader's by a day, and its story be dated a day ahead. */
const daysAhead = 2;

/** Elements that say themselves that they hold the day of publication: microdata, RDFa (Drupal), microformats. */
const publishedSelector =
  '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"], [property~="schema:dateCreated"], ' +
  '[property~="dc:date"], [property~="dc:created"], abbr.published[title]';

/** More are not looked at; a page has one or two. */
const timeElementLimit = 50;

/**
 * Finds the day a page says it was published on, from its article data, its meta elements, the time elements at its head, its
 * address or the dates written at its head: the first that names a whole day, else the first that names a month or a year. Undefined when it gives no day,
 * or none that can be: days after tomorrow's tomorrow and before 1980 are not taken.
 */
export function findPublished(
  document: Document,
  { today, article, linked }: { today: string; article?: Article | undefined; linked?: readonly LinkedArticle[] },
): Published | undefined {
  const latest = new Date(Date.parse(`${today.slice(0, 10)}T00:00:00Z`) + daysAhead * 86_400_000).toISOString();
  const signals: Signal[] = [
    ['json-ld', () => [findMainArticle(document, article?.headline?.textContent ?? undefined, linked)?.datePublished ?? '']],
    ['meta', () => metaDates(document)],
    ['time-element', () => timeElementDates(document, article)],
    ['address', () => [dateInAddress(document.location?.pathname ?? '')]],
    // To a reader, a date in plain text and one in a time element are the same.
    ['time-element', () => (article?.headline === undefined ? [] : findShownDates(article.headline))],
  ];
  let partial: Published | undefined;
  for (const [dateSignal, values] of signals) {
    for (const value of values()) {
      const published = parseDay(value);
      if (published === undefined || published > latest.slice(0, published.length)) continue;
      if (partial !== undefined && !published.startsWith(partial.published)) continue;
      if (published.length === 10) return (isNightStamp(value) && findEvening(published, signals)) || { published, dateSignal };
      partial ??= { published, dateSignal };
    }
  }
  return partial;
}

/** A stamp in universal time before noon: in the Americas the day before may not have ended. */
function isNightStamp(value: string): boolean {
  return /^\d{4}-\d\d-\d\d[T ](?:0\d|1[01]):.*(?:Z|[+-]00:?00)$/.test(value.trim());
}

/** The day before, where the page itself names it: the newsroom's own evening. */
function findEvening(day: string, signals: readonly Signal[]): Published | undefined {
  const published = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const said = signals.find(([, values]) => values().some((value) => !isNightStamp(value) && parseDay(value) === published));
  return said && { published, dateSignal: said[0] };
}

function metaDates(document: Document): string[] {
  const address = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  if (areElsewhere(document, address ? [address] : [])) return [];
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    // Microdata inside the body may describe some other story.
    if (meta.hasAttribute('itemprop') && meta.closest('article article, aside, nav, footer, li') !== null) continue;
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase();
    if (metaNames.includes(name) && !values.has(name)) values.set(name, meta.getAttribute('content') ?? '');
  }
  return metaNames.flatMap((name) => values.get(name) ?? []);
}

/** Dates in time elements at the story's head: marked as its date, or before its first paragraph, or beside its headline. */
function timeElementDates(document: Document, article: Article | undefined): string[] {
  const places: ParentNode[] = article === undefined ? [document] : [...(article.roots.length === 1 ? article.roots : [])];
  const beside = article?.headline?.closest('header') ?? article?.headline?.parentElement;
  if (beside && !places[0]?.contains(beside)) places.push(beside);
  const firstParagraph = article?.roots[0] && firstLongParagraph(article.roots[0]);
  const times = places
    .flatMap((place) => [...place.querySelectorAll(`time, ${publishedSelector}`)])
    .slice(0, timeElementLimit)
    .filter((time) => !isOfOtherStory(time) && !isUpdate(time));
  const marked = times.filter((time) => time.matches(`${publishedSelector}, [pubdate], [class*="publish" i]`));
  const first = times.find((time) => !firstParagraph || (time.compareDocumentPosition(firstParagraph) & 4) /* FOLLOWING */ !== 0);
  return [...marked, ...(first === undefined ? [] : [first])].map(
    (time) => time.getAttribute('datetime') || time.getAttribute('content') || time.getAttribute('title') || (time.textContent ?? ''),
  );
}

function firstLongParagraph(root: Element): Element | undefined {
  // Mostly one of the first: no list is made of all.
  for (const paragraph of root.querySelectorAll('p')) if ((paragraph.textContent ?? '').length > 140) return paragraph;
  return undefined;
}

function isOfOtherStory(time: Element): boolean {
  return time.closest('nav, aside, footer, li, article article') !== null;
}

function isUpdate(time: Element): boolean {
  const names = `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.parentElement?.className ?? ''}`;
  const label = time.previousSibling;
  const isLabel = label?.nodeType === 3 || /^(?:span|b|strong|em|i|label)$/.test((label as Element | null)?.localName ?? '');
  const before = (isLabel && label?.textContent) || '';
  return /updat|modif|actualiz/i.test(`${names} ${before.slice(-40)} ${(time.textContent ?? '').slice(0, 40)}`);
}

/** The date in a path: "/2017/07/10/", "/2017/jul/10/", "/2017-07-10-", "-20170710"; a month of "/2017/07/"; '' when none. */
function dateInAddress(path: string): string {
  const slashed = /\/(?<year>(?:19|20)\d\d)\/(?<month>\d{1,2}|[a-z]{3})(?:\/(?<day>\d{1,2}))?(?=\/|$)/i.exec(path)?.groups;
  if (slashed !== undefined) {
    const month = /^\d/.test(slashed.month ?? '') ? slashed.month : monthNumber(slashed.month);
    return (month !== undefined && toDay(slashed.year, month, slashed.day)) || '';
  }
  const packed = /(?:^|[^\d])(?<year>(?:19|20)\d\d)(-?)(?<month>\d\d)\2(?<day>\d\d)(?!\d)/.exec(path)?.groups;
  return (packed && toDay(packed.year, packed.month, packed.day)) ?? '';
}

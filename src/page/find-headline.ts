import { isLeftOut } from './is-left-out';
import { findMainArticle, type LinkedArticle, plain } from './json-ld';
import { isElementShown } from './shown';

/** Longer ones are no headlines; the page's values are not trusted. */
const titleLimit = 300;

/** The page's title: its article data's headline, `og:title`, the headline shown, the window's title; '' when it has none. */
export function findTitle(document: Document, headline: Element | undefined, linked?: readonly LinkedArticle[]): string {
  const clean = (title: string | null | undefined): string => (title ?? '').replace(/\s+/g, ' ').trim();
  const shown = clean(headline?.textContent);
  const given = [
    clean(findMainArticle(document, headline?.textContent ?? undefined, linked)?.headline),
    clean(document.querySelector('meta[property="og:title" i]')?.getAttribute('content')),
    shown,
    clean(document.title),
  ].filter((title) => title !== '');
  // Some newsrooms escape twice: then the next one reads better than "Chicago&#8217;s".
  const title = given.find((one) => !/&#?\w{1,10};/.test(one)) ?? given[0] ?? '';
  return (isWithSuffix(title, shown) ? shown : title).slice(0, titleLimit);
}

/** True for "Headline | Section | Newspaper" where the page shows the headline alone. */
function isWithSuffix(title: string, shown: string): boolean {
  return shown !== '' && title.startsWith(shown) && /^\s*[|–—·]|^\s+-\s/.test(title.slice(shown.length));
}

/**
 * The headline shown: the h1 (or h2) that says what the article data or the window's title says; else the h1 inside the given
 * element, else the last h1 before it. Undefined when there is none.
 */
export function findHeadline(
  trees: readonly (Document | ShadowRoot)[],
  root?: Element,
  linked?: readonly LinkedArticle[],
): Element | undefined {
  const document = trees[0] as Document;
  const titles = [
    document.querySelector('meta[property="og:title" i]')?.getAttribute('content') ?? '',
    findMainArticle(document, undefined, linked)?.headline ?? '',
    document.title,
  ].map(plain);
  const all = trees.flatMap((tree) => [...tree.querySelectorAll('h1, h2')]).filter(isHeading);
  // The newspaper's name may be a heading and stand in the title, too: the longer one is the headline.
  const [named] = all
    .map((heading) => ({ heading, fit: fitOf(titles, plain(heading.textContent ?? '')) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit);
  if (named !== undefined || root === undefined) return named?.heading;
  const main = all.filter((heading) => heading.localName === 'h1');
  return main.find((heading) => root.contains(heading)) ?? main.findLast((heading) => isBefore(heading, root));
}

function isHeading(element: Element): boolean {
  return (
    (element.textContent ?? '').trim() !== '' &&
    element.closest('nav, aside, footer') === null &&
    !isLeftOut(element) &&
    isElementShown(element)
  );
}

/** How well a heading fits the titles, 0 for not at all; a short one ("News") is part of too many titles to fit. */
function fitOf(titles: readonly string[], words: string): number {
  if (titles.some((title) => title === words)) return words.length + titleLimit;
  return words.length > 15 && titles.some((title) => title.includes(words)) ? words.length : 0;
}

function isBefore(element: Element, root: Element): boolean {
  return (element.compareDocumentPosition(root) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0;
}

import type { PageText } from '../core/page-text';
import { buildText } from './build-text';
import { type Article, findArticle } from './find-article';
import { findTitle } from './find-headline';
import { findLanguage } from './find-language';
import { findPublished } from './find-published';
import { drawnParent, isDrawnInside } from './flat-tree';
import { isLeftOut } from './is-left-out';
import { findLinkedArticles } from './json-ld';
import { readAddress } from './page-address';
import type { TextMap } from './text-map';

export { textLimit } from './text-builder';
export { type TextMap, toRange, toRanges } from './text-map';

/** What stands beside a headline (standfirst, lead picture's caption) is read with it up to this length. */
const headLength = 1_200;

/** A page's story as mentions are found in it, and the way back to the DOM. */
export interface ReadStory {
  story: Pick<PageText, 'title' | 'language' | 'text' | 'blocks'>;
  map: TextMap;
  article: Article;
  /** What only cards, the list and the popup ask for: most pages are read without, and to find it costs a tenth of reading. `today` as in `readPage`. */
  readFacts(today: string): Pick<PageText, 'url' | 'published' | 'dateSignal'>;
}

/** Reads a page's story. Undefined when there is no text to read. Changes nothing in the page. */
export function readStory(document: Document): ReadStory | undefined {
  const linked = findLinkedArticles(document);
  const article = findArticle(document, linked);
  if (article === undefined) return undefined;
  const { headline, roots, weights } = article;
  const isOutside = headline !== undefined && !roots.some((root) => isDrawnInside(headline, root));
  const elements = isOutside ? [headOf(headline, roots), ...roots] : roots;
  const { map, blocks } = buildText({ elements, headline, weights });
  if (map.text === '') return undefined;
  const claims = [
    roots[0]?.closest('[lang]')?.getAttribute('lang'),
    document.documentElement.lang,
    document.querySelector('meta[property="og:locale" i]')?.getAttribute('content'),
  ];
  const story = { title: findTitle(document, headline, linked), language: findLanguage(claims, map.text), text: map.text, blocks };
  const readFacts = (today: string) => ({ url: readAddress(document), ...findPublished(document, { today, article, linked }) });
  return { story, map, article, readFacts };
}

/**
 * Reads a page's story with all that is known of it. Undefined when there is no text to read.
 * `today` ("2026-02-11") is the last day but two that a story may be dated; the clock's by default.
 */
export function readPage(
  document: Document,
  { today = new Date().toISOString().slice(0, 10) }: { today?: string } = {},
): { page: PageText; map: TextMap; article: Article } | undefined {
  const read = readStory(document);
  if (read === undefined) return undefined;
  const { story, map, article, readFacts } = read;
  return { page: { ...story, ...readFacts(today) }, map, article };
}

/** The widest element round the headline that holds no story, if little else is in it. */
function headOf(headline: Element, roots: readonly Element[]): Element {
  let head = headline;
  for (let wider = drawnParent(headline); wider !== undefined; wider = drawnParent(wider)) {
    const holder = wider;
    if (roots.some((root) => isDrawnInside(root, holder)) || isLeftOut(holder)) break;
    if ((holder.textContent ?? '').length > headLength) break;
    head = holder;
  }
  return head;
}

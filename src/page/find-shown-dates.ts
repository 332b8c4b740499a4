import { isLeftOut } from './is-left-out';
import { parseDateLine } from './parse-date-line';
import { parseDay } from './parse-day';
import { isElementShown } from './shown';

/** A paragraph of this length is the story's first: what follows it is not its head. */
const paragraphLength = 140;

/** What is looked at of a head; heads have some twenty elements. */
const elementLimit = 200;

/** A head has no more text than this, standfirst and bylines included; a story of short paragraphs begins before. */
const headLength = 600;

/** Names of what has dates of its own. */
const captionNames = /caption|photo|gallery|slide|(?:image|img|media|pic)[-_]?credit/i;

/**
 * The days shown at a story's head in plain text or in a list: between headline and first paragraph, or over the headline within its
 * own header. Each is a line that says nothing else; empty where there is none.
 */
export function findShownDates(headline: Element): string[] {
  const { body } = headline.ownerDocument;
  const beside = headline.closest('header') ?? headline.parentElement;
  const start = beside !== null && beside !== body && (beside.textContent ?? '').length <= headLength ? beside : headline;
  const walker = headline.ownerDocument.createTreeWalker(body, 1 | 4 /* elements and text */, (node) =>
    node.nodeType === 1 && isPassedOver(node as Element, headline) ? 2 /* reject */ : 1,
  );
  walker.currentNode = start;
  const days: string[] = [];
  let [seen, length] = [0, 0];
  for (let node: Node | null = start; node !== null && seen < elementLimit; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (node.nodeType === 3) {
      const added = text.trim().length;
      length += added;
      if (added > paragraphLength || length > headLength) break;
      continue;
    }
    const element = node as Element;
    if (element.localName === 'p' && text.length > paragraphLength) break;
    seen += 1;
    const day = element.localName === 'time' ? dayOfTime(element) : dayOfLine(element);
    if (day !== undefined && isElementShown(element)) days.push(day);
  }
  return days;
}

/** The day of an element that says nothing else; that of "6 years ago" stands in its title, which a pointer shows. */
function dayOfLine(element: Element): string | undefined {
  const text = element.textContent ?? '';
  const title = element.getAttribute('title') ?? '';
  const isLine = /\d{4}/.test(text) && text.length <= headLength;
  return (isLine ? parseDateLine(joinWords(element)) : undefined) ?? (/\d{4}/.test(title) ? parseDateLine(title) : undefined);
}

/** An element's words with a space between its texts: "By A. Writer" and "Updated" are two blocks more often than one. */
function joinWords(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ');
}

/** The day of a time element. One in a list must be alone in its item: other items are of other stories. */
function dayOfTime(time: Element): string | undefined {
  const item = time.closest('li');
  const words = time.textContent ?? '';
  if (item !== null && !/^\W*(?:published|posted|publicad[oa])?\W*$/i.test((item.textContent ?? '').replace(words, ''))) return undefined;
  const line = time.parentElement?.textContent ?? '';
  const isUpdate =
    /updat|modif|actualiz/i.test(`${time.className} ${time.parentElement?.className ?? ''}`) ||
    /^\W*(?:last )?(?:updat|actualiz)/i.test(line);
  if (isUpdate) return undefined;
  return parseDay(time.getAttribute('datetime') ?? '') ?? parseDateLine(words);
}

function isPassedOver(element: Element, headline: Element): boolean {
  if (element.contains(headline)) return false;
  if (element === headline || /^(?:figure|figcaption|article|h[1-6])$/.test(element.localName)) return true;
  return captionNames.test(element.getAttribute('class') ?? '') || isLeftOut(element);
}

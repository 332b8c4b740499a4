import type { PageText, TextBlock } from '../core/page-text';
import { visitDrawn } from './flat-tree';
import { isLeftOut } from './is-left-out';
import { readShown } from './shown';
import { TextBuilder } from './text-builder';
import type { TextMap } from './text-map';

type Part = TextBlock['part'];

/** Elements deeper than this are left out: no page nests so, but a hostile one could exhaust the stack. */
const depthLimit = 500;

const asideNames = /(?:^|[\s_-])(?:pull-?quote|fact-?box|info-?box|explainer|sidebar-?box)(?:$|[\s_-])/i;
const captionNames = /(?:^|[\s_-])(?:caption|caption-?text)(?:$|[\s_-])/i;

const partOfTag: ReadonlyMap<string, Part> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'headline'] as const),
  ...['figcaption', 'caption'].map((tag) => [tag, 'caption'] as const),
  ...['li', 'dt', 'dd'].map((tag) => [tag, 'list'] as const),
  ['table', 'table'],
  ['details', 'aside'],
]);

/** What is read: the elements in reading order; `headline` is the one whose block is the headline. */
export interface Reading {
  elements: readonly Element[];
  headline?: Element | undefined;
}

/** Reads the text of elements as a browser shows it, with the way back to their text nodes. */
export function buildText({ elements, headline }: Reading): { map: TextMap; blocks: PageText['blocks'] } {
  const builder = new TextBuilder();
  const shadowRoots: ShadowRoot[] = [];

  const readChildren = (element: Element, part: Part, keepsBreaks: boolean, isInvisible: boolean, depth: number): void => {
    visitDrawn(element, (child) => {
      if (builder.isFull) return;
      if (child.nodeType === 3) {
        if (!isInvisible) builder.add(child as Text, keepsBreaks);
      } else if (child.nodeType === 1) readElement(child as Element, part, keepsBreaks, depth + 1);
    });
  };

  const readElement = (element: Element, outerPart: Part, outerKeepsBreaks: boolean, depth: number): void => {
    if (element.localName === 'br') {
      builder.breakLine();
      return;
    }
    const shown = readShown(element);
    if (shown.isGone) return;
    if (depth > depthLimit || isLeftOut(element)) {
      if (shown.isBlock) builder.breakBlock(outerPart);
      else if (element.textContent !== '' || element.localName === 'input') builder.addObject();
      return;
    }
    if (element.shadowRoot !== null) shadowRoots.push(element.shadowRoot);
    const part = element === headline ? 'headline' : partOf(element, outerPart);
    if (shown.isBlock) builder.breakBlock(part);
    readChildren(element, part, shown.keepsBreaks ?? outerKeepsBreaks, shown.isInvisible, depth);
    if (shown.isBlock) builder.breakBlock(outerPart);
  };

  for (const element of elements) readElement(element, 'body', false, 0);
  builder.breakBlock('body');
  return { map: { text: builder.text, runs: builder.runs, shadowRoots }, blocks: builder.blocks };
}

/** The part an element begins, or the one it stands in. */
function partOf(element: Element, outer: Part): Part {
  const known = partOfTag.get(element.localName);
  if (known === 'headline') return known;
  // Most elements have no attributes, and each is dear to ask for.
  const hasAttributes = element.hasAttributes();
  const role = hasAttributes ? element.getAttribute('role') : null;
  if (role === 'heading') return 'headline';
  if (hasAttributes && element.getAttribute('itemprop') === 'caption') return 'caption';
  if (known === 'table') return element.querySelector(':scope > * > tr > th, :scope > caption, :scope > thead') === null ? outer : 'table';
  if (known !== undefined) return known;
  if (role === 'note') return 'aside';
  const names = hasAttributes ? (element.getAttribute('class') ?? '') : '';
  if (names === '') return outer;
  if (captionNames.test(names)) return 'caption';
  return asideNames.test(names) ? 'aside' : outer;
}

import type { PageText, TextBlock } from '../core/page-text';
import { drawnChildren } from './flat-tree';
import { isLeftOut } from './is-left-out';
import { readShown } from './shown';
import { TextBuilder } from './text-builder';
import type { TextMap } from './text-map';

type Part = TextBlock['part'];

/** Elements deeper than this are left out: no page nests so, but a hostile one could exhaust the stack. */
const depthLimit = 500;

const asideNames = /(?:^|[\s_-])(?:pull-?quote|fact-?box|info-?box|explainer|sidebar-?box)(?:$|[\s_-])/i;
const captionNames = /(?:^|[\s_-])(?:caption|caption-?text)(?:$|[\s_-])/i;

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
    for (const child of drawnChildren(element)) {
      if (builder.isFull) return;
      if (child.nodeType === 3) {
        if (!isInvisible) builder.add(child as Text, keepsBreaks);
      } else if (child.nodeType === 1) readElement(child as Element, part, keepsBreaks, depth + 1);
    }
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
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag) || element.getAttribute('role') === 'heading') return 'headline';
  if (tag === 'figcaption' || tag === 'caption' || element.getAttribute('itemprop') === 'caption') return 'caption';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'list';
  if (tag === 'table') return element.querySelector(':scope > * > tr > th, :scope > caption, :scope > thead') === null ? outer : 'table';
  if (tag === 'details' || element.getAttribute('role') === 'note') return 'aside';
  const names = element.getAttribute('class') ?? '';
  if (captionNames.test(names)) return 'caption';
  return asideNames.test(names) ? 'aside' : outer;
}

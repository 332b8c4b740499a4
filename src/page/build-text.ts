import type { PageText, TextBlock } from '../core/page-text';
import { drawnChildren } from './flat-tree';
import { isLeftOut } from './is-left-out';
import { isFoldedAway, readShown } from './shown';
import { createTextBuilder } from './text-builder';
import type { TextMap } from './text-map';
import type { Weights } from './weigh-text';

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
  /** What `weighText` has just found: whatever holds prose is not left out, and need not be looked at again. */
  weights?: Weights;
}

/** Reads the text of elements as a browser shows it, with the way back to their text nodes. */
export function buildText({ elements, headline, weights }: Reading): { map: TextMap; blocks: PageText['blocks'] } {
  const builder = createTextBuilder();
  const shadowRoots: ShadowRoot[] = [];
  const view = elements[0]?.ownerDocument.defaultView;

  const readElement = (element: Element, isFolded: boolean, outer: Place, depth: number): void => {
    if (builder.isFull()) return;
    const tag = element.localName;
    if (tag === 'br') builder.breakLine();
    if (tag === 'br' || isFolded) return;
    const style = view?.getComputedStyle(element);
    const shown = readShown(element, style);
    if (shown === 'gone') return;
    const isBlock = shown === 'block';
    const isProse = depth > 0 && weights?.has(element) === true;
    if (depth > depthLimit || (!isProse && isLeftOut(element))) {
      if (isBlock) builder.breakBlock(outer.part);
      else if (element.textContent !== '' || tag === 'input') builder.addObject();
      return;
    }
    const part = element === headline ? 'headline' : partOf(element, tag, outer.part);
    if (isBlock) builder.breakBlock(part);
    readChildren(element, tag, { part, style, flow: isBlock ? style : outer.flow }, depth);
    if (isBlock) builder.breakBlock(outer.part);
  };

  const readChildren = (element: Element, tag: string, place: Place, depth: number): void => {
    const isDetails = tag === 'details';
    const readNode = (node: Node): void => {
      const { nodeType } = node;
      if (nodeType === 3) builder.add(node as Text, place.style, place.flow);
      else if (nodeType === 1) readElement(node as Element, isDetails && isFoldedAway(node as Element, element), place, depth + 1);
    };
    const root = element.shadowRoot;
    if (root !== null) shadowRoots.push(root);
    if (root === null && tag === 'slot') for (const child of drawnChildren(element)) readNode(child);
    else for (let child = (root ?? element).firstChild; child !== null; child = child.nextSibling) readNode(child);
  };

  for (const element of elements) readElement(element, isFoldedAway(element), { part: 'body', style: undefined, flow: undefined }, 0);
  builder.breakBlock('body');
  return { map: { text: builder.getText(), runs: builder.runs, shadowRoots }, blocks: builder.blocks };
}

/** What holds for the nodes directly in an element. */
interface Place {
  part: Part;
  /** The element's own. */
  style: CSSStyleDeclaration | undefined;
  /** That of the nearest block. */
  flow: CSSStyleDeclaration | undefined;
}

/** The part an element begins, or the one it stands in. */
function partOf(element: Element, tag: string, outer: Part): Part {
  const known = partOfTag.get(tag);
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

import { drawnChildren } from './flat-tree';
import { isLeftOut } from './is-left-out';
import { inlineTags, isElementShown } from './shown';

/** A paragraph shorter than this is a label or a teaser and says nothing about where the story is. */
const shortestParagraph = 25;

const depthLimit = 500;

/** Links and headings. */
const notProse = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** How much paragraph text stands in each element, links not counted; elements without any are missing, and so are those that are left out. */
export type Weights = ReadonlyMap<Element, number>;

/** Weighs the prose of a page, leaving out what is hidden or never read. Headings do not count. `isFlat`: no open shadow root stands in the page. */
export function weighText(body: Element): { weights: Weights; isFlat: boolean } {
  const weights = new Map<Element, number>();
  /** The prose of all paragraphs so far. */
  let sum = 0;
  let isFlat = true;

  const weigh = (element: Element, own: number, before: number): void => {
    if (own >= shortestParagraph && isElementShown(element)) sum += own;
    if (sum > before) weights.set(element, sum - before);
  };

  /** Gives what a node adds to the running text round it; blocks inside are paragraphs of their own. */
  const visit = (node: Node, depth: number): number => {
    const { nodeType } = node;
    if (nodeType === 3) return (node as Text).data.trim().length;
    if (nodeType !== 1) return 0;
    const element = node as Element;
    const tag = element.localName;
    if (notProse.has(tag) || depth > depthLimit || isLeftOut(element)) {
      isFlat &&= !holdsShadow(element);
      return 0;
    }
    const before = sum;
    const own = visitChildren(element, tag, depth + 1);
    const isInline = inlineTags.has(tag);
    weigh(element, isInline ? 0 : own, before);
    return isInline ? own : 0;
  };

  const visitChildren = (element: Element, tag: string, depth: number): number => {
    let length = 0;
    const root = element.shadowRoot;
    isFlat &&= root === null;
    if (root === null && tag === 'slot') for (const child of drawnChildren(element)) length += visit(child, depth);
    else for (let child = (root ?? element).firstChild; child !== null; child = child.nextSibling) length += visit(child, depth);
    return length;
  };

  weigh(body, visitChildren(body, body.localName, 0), 0);
  for (let other = body.parentElement?.firstElementChild ?? null; other !== null; other = other.nextElementSibling) {
    if (other !== body && other.localName !== 'head') isFlat &&= !holdsShadow(other);
  }
  return { weights, isFlat };
}

function holdsShadow(element: Element): boolean {
  if (element.shadowRoot !== null) return true;
  if (element.firstElementChild === null) return false;
  for (const inner of element.querySelectorAll('*')) if (inner.shadowRoot !== null) return true;
  return false;
}

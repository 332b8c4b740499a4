import { visitDrawn } from './flat-tree';
import { isLeftOut } from './is-left-out';
import { inlineTags, isElementShown } from './shown';

/** A paragraph shorter than this is a label or a teaser and says nothing about where the story is. */
const shortestParagraph = 25;

const depthLimit = 500;

/** Links and headings. */
const notProse = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** How much paragraph text stands in each element, links not counted; elements without any are missing. */
export type Weights = ReadonlyMap<Element, number>;

/** Weighs the prose of a page, leaving out what is hidden or never read. Headings do not count. */
export function weighText(body: Element): Weights {
  const weights = new Map<Element, number>();
  /** The prose in the element that was visited last, its own not counted. */
  let inside = 0;

  const weigh = (element: Element, own: number): number => {
    const isParagraph = own >= shortestParagraph && isElementShown(element);
    const weight = isParagraph ? inside + own : inside;
    if (weight > 0) weights.set(element, weight);
    return weight;
  };

  /** Gives the length of the element's own running text; blocks inside it are paragraphs of their own. */
  const visit = (element: Element, depth: number): number => {
    let length = 0;
    let weight = 0;
    visitDrawn(element, (child) => {
      if (child.nodeType === 3) length += (child as Text).data.trim().length;
      if (child.nodeType !== 1) return;
      const tag = (child as Element).localName;
      if (notProse.has(tag) || depth > depthLimit || isLeftOut(child as Element)) return;
      const own = visit(child as Element, depth + 1);
      const isInline = inlineTags.has(tag);
      if (isInline) length += own;
      weight += weigh(child as Element, isInline ? 0 : own);
    });
    inside = weight;
    return length;
  };

  weigh(body, visit(body, 0));
  return weights;
}

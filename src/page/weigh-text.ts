import { drawnParent, visitDrawn } from './flat-tree';
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

  const addParagraph = (paragraph: Element, length: number): void => {
    if (length < shortestParagraph || !isElementShown(paragraph)) return;
    for (let step: Element | undefined = paragraph; step !== undefined; step = drawnParent(step)) {
      weights.set(step, (weights.get(step) ?? 0) + length);
      if (step === body) break;
    }
  };

  /** Gives the length of the element's own running text; blocks inside it are paragraphs of their own. */
  const visit = (element: Element, depth: number): number => {
    let length = 0;
    visitDrawn(element, (child) => {
      if (child.nodeType === 3) length += (child as Text).data.trim().length;
      if (child.nodeType !== 1) return;
      const tag = (child as Element).localName;
      if (notProse.has(tag) || depth > depthLimit || isLeftOut(child as Element)) return;
      if (inlineTags.has(tag)) length += visit(child as Element, depth + 1);
      else addParagraph(child as Element, visit(child as Element, depth + 1));
    });
    return length;
  };

  addParagraph(body, visit(body, 0));
  return weights;
}

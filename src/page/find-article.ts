import { findHeadline } from './find-headline';
import { drawnChildren, drawnParent, findTrees, isDrawnInside } from './flat-tree';
import { isLeftOut } from './is-left-out';
import type { LinkedArticle } from './json-ld';
import { type Weights, weighText } from './weigh-text';

/** Where the story stands. */
export interface Article {
  /** Its elements in reading order; several on front pages and in live blogs. Whatever is in them is still to be sifted. */
  roots: Element[];
  headline?: Element;
  /** The page's prose, as it was weighed. */
  weights: Weights;
}

const articleSelector = 'article, [role="article"], [itemprop~="articleBody"]';

/** The share of a page's prose from which on an element is its story. */
const mainShare = 0.5;

/** While one child holds this share of an element's prose, the story is in that child. */
const denseShare = 2 / 3;

/** A wider element may add this much prose for the sake of headline, standfirst and lead picture. */
const widerShare = 1.4;

/** An article of less prose than this share of its neighbour's is a teaser. */
const teaserShare = 0.1;

/** Shorter prose is a teaser or a notice. */
const storyLength = 140;

/**
 * Finds the story of a page: its `article`, its `articleBody`, the articles of a front page or live blog, its `main`, or the
 * element its prose is densest in; else the body. Undefined for what is no HTML page.
 */
export function findArticle(document: Document, linked?: readonly LinkedArticle[]): Article | undefined {
  const { body } = document;
  // Browsers show XML and plain text in a page of their own making.
  if (body === null || body.localName !== 'body' || !document.contentType.includes('html')) return undefined;
  const { weights, isFlat } = weighText(body);
  const trees = isFlat ? [document] : findTrees(document);
  const total = weights.get(body) ?? 0;
  const roots = findMarkedUp(trees, weights, total) ?? [findDensest(findMain(trees, weights, total) ?? body, weights)];
  const headline = findHeadline(trees, roots[0], linked);
  if (roots.length === 1 && headline !== undefined) roots[0] = widen(roots[0]!, headline, weights);
  return { roots, weights, ...(headline !== undefined && { headline }) };
}

/** The elements that the page itself calls articles, if they hold most of its prose. */
function findMarkedUp(trees: readonly (Document | ShadowRoot)[], weights: Weights, total: number): Element[] | undefined {
  const all = trees.flatMap((tree) => [...tree.querySelectorAll(articleSelector)]).filter((element) => weights.has(element));
  const outer = all.filter((element) => !all.some((other) => other !== element && isDrawnInside(element, other)));
  const weigh = (element: Element): number => weights.get(element) ?? 0;
  const sum = outer.reduce((before, element) => before + weigh(element), 0);
  const heaviest = outer.toSorted((a, b) => weigh(b) - weigh(a))[0];
  if (heaviest === undefined || sum < total * mainShare || sum < storyLength) return undefined;
  const withHeadline = outer.filter((element) => element.querySelector('h1') !== null && weigh(element) >= storyLength);
  if (withHeadline.length === 1) return withHeadline;
  if (weigh(heaviest) < sum * mainShare) return outer;
  // Beside the heaviest, others of some weight: the entries of a live blog. Light ones are teasers.
  const least = Math.max(storyLength / 2, weigh(heaviest) * teaserShare);
  return outer.filter((element) => element === heaviest || (element.parentNode === heaviest.parentNode && weigh(element) >= least));
}

function findMain(trees: readonly (Document | ShadowRoot)[], weights: Weights, total: number): Element | undefined {
  return trees
    .flatMap((tree) => [...tree.querySelectorAll('main, [role="main"]')])
    .find((element) => (weights.get(element) ?? 0) > total * mainShare);
}

function findDensest(start: Element, weights: Weights): Element {
  let densest = start;
  for (let next: Element | undefined = start; next !== undefined; ) {
    densest = next;
    const enough: number = Math.max(storyLength, (weights.get(next) ?? 0) * denseShare);
    next = [...drawnChildren(next)].find((child) => (weights.get(child as Element) ?? 0) >= enough) as Element | undefined;
  }
  // A page of one paragraph: what is round it is the story.
  return /^(?:p|li|blockquote|td|figcaption)$/.test(densest.localName) ? (drawnParent(densest) ?? densest) : densest;
}

/** The element that holds both story and headline, unless much else stands in it. */
function widen(root: Element, headline: Element, weights: Weights): Element {
  if (isDrawnInside(headline, root)) return root;
  const most = (weights.get(root) ?? 0) * widerShare;
  for (let wider = drawnParent(root); wider !== undefined; wider = drawnParent(wider)) {
    if (/^(?:body|html)$/.test(wider.localName) || isLeftOut(wider) || (weights.get(wider) ?? 0) > most) return root;
    if (isDrawnInside(headline, wider)) return wider;
  }
  return root;
}

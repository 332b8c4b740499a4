/** How an element takes part in the page's picture: `gone`: nothing of it or in it is seen; `block`: it begins and ends a line of its own. */
export type Shown = 'gone' | 'block' | 'inline';

/** Elements that stand in a line of text unless a style says otherwise. */
export const inlineTags: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr q ruby s samp slot small ' +
    'span strike strong sub sup svg time tt u var wbr'
  ).split(' '),
);

/**
 * How an element is shown by its computed style; by its tag and attributes where there is no window and so no style.
 * Text at opacity 0 counts as shown: pages fade paragraphs in while one scrolls.
 */
export function readShown(element: Element, style: CSSStyleDeclaration | undefined): Shown {
  if (style === undefined) {
    const isGone = element.hasAttribute('hidden') || /^(?:script|style|template|noscript)$/.test(element.localName);
    return isGone ? 'gone' : inlineTags.has(element.localName) ? 'inline' : 'block';
  }
  const { display } = style;
  if (display === 'none' || display === '' /* not slotted */ || isClippedAway(style)) return 'gone';
  if (display !== 'block' && /^(?:inline|ruby|contents)/.test(display)) return 'inline';
  // A drop cap floats, a footnote sign may be placed: both are blocks to the browser and part of the sentence to a reader.
  if (inlineTags.has(element.localName) && isOutOfFlow(style) && (element.textContent ?? '').length < 3) return 'inline';
  return style.contentVisibility === 'hidden' ? 'gone' : 'block';
}

/** True for what stands in a `details` that is closed; its `summary` does not. */
export function isFoldedAway(element: Element, parent: Element | null = element.parentElement): boolean {
  return parent?.localName === 'details' && element.localName !== 'summary' && !parent.hasAttribute('open');
}

/** True where text directly in an element of this style is not seen; an inner element's may be (`visibility`). */
export function isTextUnseen(style: CSSStyleDeclaration | undefined): boolean {
  return style !== undefined && (style.visibility !== 'visible' || style.fontSize === '0px');
}

/** True where line breaks of the source are shown as such. */
export function areBreaksKept(style: CSSStyleDeclaration | undefined): boolean {
  return style !== undefined && /^(?:pre|break-spaces)/.test(style.whiteSpace);
}

function isOutOfFlow(style: CSSStyleDeclaration): boolean {
  return style.float !== 'none' || style.position === 'absolute';
}

/** True for text that only screen readers are meant to meet, and for text pushed off the page. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const { position } = style;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const isTiny = Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1 && style.overflow !== 'visible';
  const isClipped = /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip) || /^inset\((?:50|100)%\)$/.test(style.clipPath);
  return isTiny || isClipped || Number.parseFloat(style.left) < -999 || Number.parseFloat(style.top) < -999;
}

/** Whether an element and all round it are shown, without a look at its kind. */
export function isElementShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
}

/** How an element takes part in the page's picture. */
export interface Shown {
  /** Nothing of it is seen: leave out the element and all in it. */
  isGone: boolean;
  /** Its own text is not seen; an inner element's may be (`visibility`). */
  isInvisible: boolean;
  /** It begins and ends a line of its own. */
  isBlock: boolean;
  /** Line breaks of the source are shown as such; missing where the element has no say in it. */
  keepsBreaks?: boolean;
}

/** Elements that stand in a line of text unless a style says otherwise. */
export const inlineTags: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr q ruby s samp slot small ' +
    'span strike strong sub sup svg time tt u var wbr'
  ).split(' '),
);

/**
 * Reads how an element is shown from its computed style; by its tag and attributes where there is no window.
 * Text at opacity 0 counts as shown: pages fade paragraphs in while one scrolls.
 */
export function readShown(element: Element): Shown {
  const isInlineTag = inlineTags.has(element.localName);
  const isClosed =
    element.localName !== 'summary' && element.parentElement?.localName === 'details' && !element.parentElement.hasAttribute('open');
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style === undefined) {
    const isGone = isClosed || element.hasAttribute('hidden') || /^(?:script|style|template|noscript)$/.test(element.localName);
    return { isGone, isInvisible: false, isBlock: !isInlineTag };
  }
  const { display } = style;
  const isGone = isClosed || display === 'none' || display === '' /* not slotted */ || isClippedAway(style);
  const isInvisible = style.visibility !== 'visible' || style.fontSize === '0px';
  const isFlowing = /^(?:inline|ruby|contents)/.test(display);
  // A drop cap floats, a footnote sign may be placed: both are blocks to the browser and part of the sentence to a reader.
  if (isFlowing || (isInlineTag && isOutOfFlow(style) && (element.textContent ?? '').length < 3)) {
    return { isGone, isInvisible, isBlock: false };
  }
  const isSkipped = style.contentVisibility === 'hidden';
  return { isGone: isGone || isSkipped, isInvisible, isBlock: true, keepsBreaks: /^(?:pre|break-spaces)/.test(style.whiteSpace) };
}

function isOutOfFlow(style: CSSStyleDeclaration): boolean {
  return style.float !== 'none' || style.position === 'absolute';
}

/** True for text that only screen readers are meant to meet, and for text pushed off the page. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const isTiny = Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1 && style.overflow !== 'visible';
  const isClipped = /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip) || /^inset\((?:50|100)%\)$/.test(style.clipPath);
  return isTiny || isClipped || Number.parseFloat(style.left) < -999 || Number.parseFloat(style.top) < -999;
}

/** The same for an element and all round it, without looking at its kind. */
export function isElementShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });
}

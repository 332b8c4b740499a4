import type { Marks } from './mark-mentions';

/** A point of the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** What a reader does with the marks. */
export interface PointerEvents {
  /** The pointer came to rest on, or passed onto, a mark: the wait before a card opens is the listener's. */
  dwellStart(index: number, point: Point): void;
  /** The pointer left the mark it was on. */
  dwellEnd(): void;
  /** A mark was clicked, tapped, or entered with the caret on it; never for one inside a link or a button, which keep theirs. */
  press(index: number, point: Point): void;
}

const interactive = 'a[href], area, button, summary, label, input, select, textarea, [role="button"], [role="link"], [contenteditable]';

/**
 * Tells when pointer, finger or caret meet a mark, until the signal fires. Listens passively: the page's own handlers and
 * links work as before. Without marks nothing is measured.
 */
export function watchPointer(document: Document, marks: Marks, signal: AbortSignal, on: PointerEvents): void {
  const view = document.defaultView;
  let current: number | undefined;
  let last: Point | undefined;
  let frame = 0;

  const enter = (index: number | undefined, point: Point): void => {
    if (index === current) return;
    if (current !== undefined) on.dwellEnd();
    current = index;
    if (index !== undefined) on.dwellStart(index, point);
  };
  const look = (): void => {
    frame = 0;
    if (last !== undefined && !signal.aborted) enter(marks.mentionAt(last.x, last.y), last);
  };
  const lookSoon = (): void => {
    if (frame === 0 && view) frame = view.requestAnimationFrame(look);
  };
  const leave = (): void => {
    const point = last ?? { x: 0, y: 0 };
    last = undefined;
    enter(undefined, point);
  };

  const onMove = (event: PointerEvent): void => {
    // A finger does not hover, and a pressed button selects or drags.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0 || (marks.count === 0 && current === undefined)) return;
    last = { x: event.clientX, y: event.clientY };
    lookSoon();
  };
  const onScroll = (): void => {
    if (last !== undefined && (current !== undefined || marks.count > 0)) lookSoon();
  };
  const onClick = (event: MouseEvent): void => {
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!event.isTrusted || marks.count === 0 || event.button !== 0 || hasModifier || isInteractive(event) || isSelecting(document)) return;
    const point = { x: event.clientX, y: event.clientY };
    const index = marks.mentionAt(point.x, point.y);
    // The frame that would have seen the pointer come here may still be due.
    if (last !== undefined) enter(index, point);
    if (index !== undefined) on.press(index, point);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || marks.count === 0 || event.key !== 'Enter' || event.repeat || isInteractive(event)) return;
    const point = caretPoint(document);
    const index = point && marks.mentionAt(point.x, point.y);
    if (index !== undefined) on.press(index, point as Point);
  };

  const options = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('scroll', onScroll, options);
  document.addEventListener('click', onClick, options);
  document.addEventListener('keydown', onKey, options);
  document.documentElement.addEventListener('pointerleave', leave, { signal, passive: true });
  signal.addEventListener('abort', () => view?.cancelAnimationFrame(frame), { once: true });
}

function isInteractive(event: Event): boolean {
  return event.composedPath().some((target) => (target as Partial<Element>).matches?.(interactive) === true);
}

/** The click that ends a selection, or a double click, means the text. */
function isSelecting(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** Where the caret stands in the text (caret browsing); undefined without one. */
function caretPoint(document: Document): Point | undefined {
  const selection = document.getSelection();
  if (selection === null || !selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const rect = selection.getRangeAt(0).getClientRects()[0];
  return rect && { x: rect.left + 1, y: (rect.top + rect.bottom) / 2 };
}

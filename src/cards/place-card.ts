import { autoUpdate, type ClientRectObject, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** What a card points at: a range, or anything that can say where it is. */
export type Anchor = Range | VirtualElement;

export interface Point {
  x: number;
  y: number;
}

const gapPx = 10; // room for the caret
const marginPx = 8; // to the edges of the window
const pinWidthPx = 22;
const pinInsetPx = 6; // from the card's corner, past its rounding
const leadPx = 26; // how far left of the mark's middle the card begins, at most
const tallestPx = 600; // an unfolded card scrolls inside
const shortestPx = 120; // head, a line and the actions

/** The lines of a mark, and the one under the pointer: the caret points at that, the card keeps off all of them. */
function lineAt(anchor: Anchor, point: Point | undefined): ClientRectObject {
  const rects = [...(anchor.getClientRects?.() ?? [])].filter((rect) => rect.width > 0);
  const first = rects[0];
  if (first === undefined) return anchor.getBoundingClientRect();
  if (point === undefined) return first;
  const reach = (rect: ClientRectObject) =>
    Math.max(rect.top - point.y, point.y - rect.bottom, 0) + Math.max(rect.left - point.x, point.x - rect.right, 0);
  return rects.reduce((best, rect) => (reach(rect) < reach(best) ? rect : best), first);
}

function contextOf(anchor: Anchor): Element | undefined {
  if (!('startContainer' in anchor)) return anchor.contextElement;
  const node = anchor.startContainer;
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? undefined);
}

/**
 * Keeps a card beside its mark, below or above and never over it, until `signal` fires.
 * The side is looked at again only when the mark has moved.
 */
export function placeCard(
  layer: HTMLElement,
  pin: SVGElement,
  options: { anchor: Anchor; point?: Point | undefined; signal: AbortSignal },
): void {
  const { anchor, point, signal } = options;
  const reference: VirtualElement = {
    getBoundingClientRect() {
      const all = anchor.getBoundingClientRect();
      const line = lineAt(anchor, point && toNow(point));
      return DOMRect.fromRect({ x: line.left, y: all.top, width: line.width, height: all.height });
    },
  };
  const context = contextOf(anchor);
  if (context !== undefined) reference.contextElement = context;

  // where the mark was when the pointer met it, so that the point moves along when the page scrolls
  const start = anchor.getBoundingClientRect();
  const toNow = (then: Point): Point => {
    const now = anchor.getBoundingClientRect();
    return { x: then.x + now.left - start.left, y: then.y + now.top - start.top };
  };

  let side: 'top' | 'bottom' = 'bottom';
  let lastTop: number | undefined;
  const update = async () => {
    const top = reference.getBoundingClientRect().top;
    // a card that only grew stays on its side: unfolding it must not make it jump
    const hasMoved = lastTop === undefined || Math.abs(top - lastTop) > 1;
    lastTop = top;
    if (hasMoved) layer.style.maxHeight = `${tallestPx}px`;
    const { x, y, placement } = await computePosition(reference, layer, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [
        offset(({ rects }) => ({ mainAxis: gapPx, crossAxis: Math.min(0, rects.reference.width / 2 - leadPx) })),
        ...(hasMoved ? [flip({ padding: marginPx, crossAxis: false, fallbackStrategy: 'bestFit' })] : []),
        shift({ padding: marginPx }),
        size({
          padding: marginPx,
          apply: ({ availableHeight }) => {
            layer.style.maxHeight = `${Math.max(shortestPx, Math.min(tallestPx, availableHeight))}px`;
          },
        }),
      ],
    });
    if (signal.aborted) return;
    side = placement.startsWith('top') ? 'top' : 'bottom';
    const rect = reference.getBoundingClientRect();
    const aim = point === undefined ? rect.left + rect.width / 2 : between(toNow(point).x, rect.left + 4, rect.left + rect.width - 4);
    const pinLeft = between(aim - x - pinWidthPx / 2, pinInsetPx, layer.offsetWidth - pinWidthPx - pinInsetPx);
    layer.dataset.side = side;
    layer.style.left = `${Math.round(x)}px`;
    // held at the edge that faces the mark: a change of height grows away from it
    const viewHeight = layer.ownerDocument.documentElement.clientHeight;
    layer.style.top = side === 'bottom' ? `${Math.round(y)}px` : 'auto';
    layer.style.bottom = side === 'top' ? `${Math.round(viewHeight - rect.top + gapPx)}px` : 'auto';
    pin.style.left = `${Math.round(pinLeft)}px`;
  };
  signal.addEventListener('abort', autoUpdate(reference, layer, update), { once: true });
}

const between = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

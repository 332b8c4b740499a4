/** What the marks' hit test needs beside a point. */
export interface MarkedRanges {
  document: Document;
  ranges: readonly (Range | undefined)[];
  /** The highlights that paint them. */
  highlights: readonly Highlight[];
  /** Open shadow roots that ranges lie in. */
  shadowRoots: readonly ShadowRoot[];
}

/** The newest parts of the API; TypeScript's library does not know them all. */
interface HitTests {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ) => { highlight: Highlight; ranges: AbstractRange[] }[];
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: readonly ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/**
 * The index of the range whose painted text lies under a point of the window; undefined when none does, or when
 * something else covers it.
 */
export function findMarkAt(marked: MarkedRanges, x: number, y: number): number | undefined {
  const index = findByHighlight(marked, x, y) ?? findByCaret(marked, x, y);
  const range = marked.ranges[index];
  // Firefox finds highlights below what covers them, too.
  return range !== undefined && isOnTop(marked.document, range, x, y) ? index : undefined;
}

/** -1 when no range is there; undefined where the browser cannot tell. */
function findByHighlight({ ranges, highlights, shadowRoots }: MarkedRanges, x: number, y: number): number | undefined {
  const hits = (CSS.highlights as unknown as HitTests).highlightsFromPoint?.(x, y, { shadowRoots });
  const own = hits?.filter((hit) => highlights.includes(hit.highlight)).flatMap((hit) => hit.ranges);
  return own && ranges.findIndex((range) => range !== undefined && own.includes(range));
}

/** For browsers without `highlightsFromPoint` (Chrome before 140, Firefox before 150). */
function findByCaret({ document, ranges, shadowRoots }: MarkedRanges, x: number, y: number): number {
  const caret = caretAt(document, shadowRoots, x, y);
  return ranges.findIndex((range) => {
    if (range === undefined) return false;
    // Old browsers do not look into shadow roots for a caret: there the rectangles alone decide.
    const isNear =
      caret !== undefined && isInSameTree(caret.node, range) ? range.isPointInRange(caret.node, caret.offset) : isInShadow(range);
    return isNear && isUnder(range, x, y);
  });
}

function caretAt(document: Document, shadowRoots: readonly ShadowRoot[], x: number, y: number): { node: Node; offset: number } | undefined {
  const tests = document as unknown as HitTests;
  const position = tests.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = tests.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function isInSameTree(node: Node, range: Range): boolean {
  return node.getRootNode() === range.startContainer.getRootNode();
}

function isInShadow(range: Range): boolean {
  return range.startContainer.getRootNode() !== range.startContainer.ownerDocument;
}

/** The nearest caret of a point in the margin lies in the text, too; its rectangles do not. */
function isUnder(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) {
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}

/** True when what the point touches is the range's own text and not something laid over it. */
function isOnTop(document: Document, range: Range, x: number, y: number): boolean {
  let touched = document.elementFromPoint(x, y);
  while (touched?.shadowRoot) {
    const inner = touched.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === touched) break;
    touched = inner;
  }
  return touched !== null && range.intersectsNode(touched);
}

/** Run in a page: the middle of a mark's first line, in sight. */
export function findMark(index: number): { x: number; y: number } {
  const ranges = [...CSS.highlights].flatMap(([name, highlight]) => (name.startsWith('caveat-') ? [...highlight] : [])) as Range[];
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const [rect] = ranges[index]!.getClientRects();
  return { x: (rect!.left + rect!.right) / 2, y: (rect!.top + rect!.bottom) / 2 };
}

/** A run of a text node's characters that stands unchanged in the page's text. */
export interface TextRun {
  /** Where it begins in the page's text. */
  start: number;
  length: number;
  node: Text;
  /** Where it begins in the node. */
  offset: number;
}

/** The way back from the page's text to the DOM. */
export interface TextMap {
  text: string;
  /** In order of `start`; what lies between two runs (block breaks, collapsed white space) is in no node. */
  runs: TextRun[];
  /** The open shadow roots that text was read from; a watcher has to look into them, too. */
  shadowRoots: ShadowRoot[];
}

/**
 * The range of `text.slice(start, end)`, over inline elements where need be. Undefined when the place is no more: its nodes
 * left the document or say something else now, or it spans two shadow trees, which no range can.
 */
export function toRange(map: TextMap, start: number, end: number): Range | undefined {
  const first = map.runs[indexOfRunEndingAfter(map.runs, start)];
  // White space before a sign that stands for an object is in no run, and there may be none behind it.
  const last = map.runs[indexOfRunEndingAfter(map.runs, end - 1)] ?? map.runs.at(-1);
  if (first === undefined || last === undefined || start >= end) return undefined;
  const lastRun = last.start < end ? last : map.runs[map.runs.indexOf(last) - 1];
  if (lastRun === undefined || lastRun.start < first.start || !isUnchanged(map, first)) return undefined;
  if (lastRun !== first && (!isUnchanged(map, lastRun) || first.node.getRootNode() !== lastRun.node.getRootNode())) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, start - first.start));
  range.setEnd(lastRun.node, lastRun.offset + Math.min(lastRun.length, end - lastRun.start));
  return range.collapsed ? undefined : range;
}

function indexOfRunEndingAfter(runs: readonly TextRun[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run.start + run.length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isUnchanged(map: TextMap, run: TextRun): boolean {
  if (!run.node.isConnected) return false;
  return run.node.data.slice(run.offset, run.offset + run.length) === map.text.slice(run.start, run.start + run.length);
}

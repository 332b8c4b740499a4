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
  return toRanges(map, [{ start, end }])[0];
}

/** The ranges of many places, quickest where those are in order; each run of text is then compared with the page once, however many lie in it. */
export function toRanges(map: TextMap, places: readonly { start: number; end: number }[]): (Range | undefined)[] {
  const { runs } = map;
  let compared: TextRun | undefined;
  let isStanding = false;
  const stands = (run: TextRun): boolean => {
    if (run !== compared) isStanding = isUnchanged(map, run);
    compared = run;
    return isStanding;
  };
  let before = 0;
  let near = 0;
  return places.map(({ start, end }) => {
    near = indexOfRunEndingAfter(runs, start, start < before ? 0 : near);
    before = start;
    const first = runs[near];
    if (first === undefined || start >= end) return undefined;
    const last = first.start < end && end <= first.start + first.length ? first : findLastRun(runs, end);
    if (last === undefined || last.start < first.start || !stands(first)) return undefined;
    if (last !== first && (!stands(last) || first.node.getRootNode() !== last.node.getRootNode())) return undefined;
    const from = first.offset + Math.max(0, start - first.start);
    const to = last.offset + Math.min(last.length, end - last.start);
    if (last.node === first.node && from >= to) return undefined;
    const range = new Range();
    range.setStart(first.node, from);
    range.setEnd(last.node, to);
    return last.node !== first.node && range.collapsed ? undefined : range;
  });
}

function findLastRun(runs: readonly TextRun[], end: number): TextRun | undefined {
  // White space before a sign that stands for an object is in no run, and there may be none behind it.
  const index = Math.min(indexOfRunEndingAfter(runs, end - 1), runs.length - 1);
  const last = runs[index];
  return last === undefined || last.start < end ? last : runs[index - 1];
}

/** All runs before `low` must end there or earlier. Steps grow from it on, since the run that is sought is mostly near. */
function indexOfRunEndingAfter(runs: readonly TextRun[], place: number, low = 0): number {
  const isBefore = ({ start, length }: TextRun): boolean => start + length <= place;
  let high = low;
  for (let step = 1; high < runs.length && isBefore(runs[high]!); step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, runs.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(runs[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isUnchanged(map: TextMap, run: TextRun): boolean {
  if (!run.node.isConnected) return false;
  return run.node.data.slice(run.offset, run.offset + run.length) === map.text.slice(run.start, run.start + run.length);
}

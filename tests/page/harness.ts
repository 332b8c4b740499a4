/** What the page tests call inside the browser: bundled, then put into the page's isolated world as `globalThis.caveat`. */
import { createMarks, type Marks } from '../../src/page/mark-mentions';
import { readPage, toRange } from '../../src/page/read-page';

export { toRareWords } from '../../src/core/choose-rare-pieces';
export { highlightNames } from '../../src/page/mark-mentions';
export { readTone } from '../../src/page/mark-style';
export { passesGate } from '../../src/page/passes-gate';
export { watchPointer } from '../../src/page/pointer';
export { watchPage } from '../../src/page/watch-page';
export { createMarks, readPage, toRange };

/** The words of the hard pages, as a mention finder would find them: white space and soft hyphens do not count. */
export const words = /welcoming\s+city\s+ordi\u00AD?nance|wel\u00ADcom\u00ADing city ordi\u00ADnance|carve-outs|gang\s+database/gi;

/** Reads the page and makes a range for each of the words. */
export function findAll(): { text: string; ranges: (Range | undefined)[]; quotes: string[] } {
  const read = readPage(document, { today: '2026-02-11' });
  if (read === undefined) return { text: '', ranges: [], quotes: [] };
  const found = [...read.page.text.matchAll(words)];
  return {
    text: read.page.text,
    quotes: found.map((match) => match[0]),
    ranges: found.map((match) => toRange(read.map, match.index, match.index + match[0].length)),
  };
}

/** Marks all the words; what comes back can end it. */
export function markAll(): { marks: Marks; ranges: (Range | undefined)[]; stop: AbortController } {
  const stop = new AbortController();
  const marks = createMarks(document, stop.signal);
  const { ranges } = findAll();
  marks.show(ranges);
  return { marks, ranges, stop };
}

/** What is registered under our names: name and texts of the ranges. */
export function painted(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  CSS.highlights.forEach((highlight, name) => {
    const texts: string[] = [];
    highlight.forEach((range) => {
      texts.push((range as Range).toString());
    });
    found[name] = texts;
  });
  return found;
}

/** Ids of the elements that ranges lie in, and how many touch what must never be marked. */
export function whereabouts(ranges: readonly (Range | undefined)[]): { ids: string[]; never: number } {
  const inside = ranges.map((range) => range?.startContainer.parentElement ?? null);
  return {
    ids: inside.map((element) => element?.closest('[id]')?.id ?? ''),
    never: inside.filter((element) => element?.closest('[data-never]')).length,
  };
}

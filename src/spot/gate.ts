import { toRareWords } from '../core/choose-rare-pieces';
import { searchRareWords } from '../core/search-rare-words';
import type { Pack } from '../pack/schema';

/** How far a window reaches before and after a rare word, in characters: about a dozen sentences, so that a reference finds its antecedent. */
const windowReach = 3000;

/** Gives the search in one text: the place of the first rare word at or after `from`, or -1. */
export type Gate = (text: string) => (from: number) => number;

/** The search for the packs' rare words, across soft hyphens, too; with no words it finds nothing. */
export function createGate(packs: readonly Pack[]): Gate {
  const [words, pieces, number] = toRareWords([...new Set(packs.flatMap((pack) => pack.gate))]);
  // Made once: a search of a window costs less than making them does.
  const rare = { words: RegExp(words, 'i'), pieces: RegExp(pieces, 'gi'), number };
  return (text) => {
    const searchText = createSearch(text, rare);
    const stretches = findHyphenated(text).map(({ from, to }) => {
      const { plain, toPlain, toOriginal } = withoutSoftHyphens(text.slice(from, to));
      const searchPlain = createSearch(plain, rare);
      const search = (at: number) => {
        const place = searchPlain(toPlain(Math.max(0, at - from)));
        return place < 0 ? -1 : from + toOriginal(place);
      };
      return { from, to, search };
    });
    return (at) => {
      const first = searchText(at);
      for (const { from, to, search } of stretches) {
        if (first >= 0 && from >= first) break;
        const place = to <= at ? -1 : search(at);
        if (place >= 0) return first < 0 ? place : Math.min(first, place);
      }
      return first;
    };
  };
}

/** The place of a text's first rare word or number at or after `from`, or -1; asked with growing numbers. */
function createSearch(
  text: string,
  { words, pieces, number: wanted }: { words: RegExp; pieces: RegExp; number: string },
): (from: number) => number {
  // Once for all windows: each of them would read a long page to its end for a number that is not there.
  let number = text.indexOf(wanted);
  return (from) => {
    if (number >= 0 && number < from) number = text.indexOf(wanted, from);
    const place = searchRareWords(text, words, pieces, from);
    return number >= 0 && (place < 0 || number < place) ? number : place;
  };
}

const softHyphen = '\u00AD';

/** No rare word is longer, a line's indentation inside it included. */
const longestWord = 120; // characters

/** The stretches of a text in which a soft hyphen may part a rare word; only they are copied without it, a long page as a whole took a third of the search. */
function findHyphenated(text: string): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (let at = text.indexOf(softHyphen); at >= 0; at = text.indexOf(softHyphen, at + 1)) {
    const last = stretches.at(-1);
    const to = Math.min(text.length, at + longestWord);
    if (last && at - longestWord <= last.to) last.to = to;
    else stretches.push({ from: Math.max(0, at - longestWord), to });
  }
  return stretches;
}

/** A stretch as its reader sees it, with the way there and back for a place in it. */
function withoutSoftHyphens(text: string): { plain: string; toPlain: (at: number) => number; toOriginal: (at: number) => number } {
  const parts = text.split(softHyphen);
  /** Where in the plain text each soft hyphen stood; behind it the two texts are one unit further apart. */
  const seams: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    seams.push(length);
  }
  return {
    plain: parts.join(''),
    toPlain: (at) => at - countUntil(seams, (seam, index) => seam + index < at),
    toOriginal: (at) => at + countUntil(seams, (seam) => seam <= at),
  };
}

/** How many of a list's first items fulfil what none behind them does. */
function countUntil(items: readonly number[], isBefore: (item: number, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretches of a text around its rare words, cut at paragraph ends, merged where they touch; none when there is no such word. */
export function cutWindows(text: string, gate: Gate): { from: number; to: number }[] {
  const windows: { from: number; to: number }[] = [];
  const search = gate(text);
  for (let place = search(0); place >= 0; ) {
    const from = startOfParagraph(text, place - windowReach);
    const to = endOfParagraph(text, place + windowReach);
    const last = windows.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else windows.push({ from, to });
    // What the window already holds needs no second look.
    place = search(Math.max(place + 1, to - windowReach));
  }
  return windows;
}

function startOfParagraph(text: string, at: number): number {
  if (at <= 0) return 0;
  const least = Math.max(0, at - windowReach);
  const found = text.slice(least, at + 1).lastIndexOf('\n');
  return found < 0 ? at : least + found + 1;
}

function endOfParagraph(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const found = text.slice(at, at + windowReach + 1).indexOf('\n');
  return found < 0 ? at : at + found;
}

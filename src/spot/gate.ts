import { toRareWords } from '../core/choose-rare-pieces';
import { searchRareWords } from '../core/search-rare-words';
import type { Pack } from '../pack/schema';

/** How far a window reaches before and after a rare word, in characters: about a dozen sentences, so that a reference finds its antecedent. */
const windowReach = 3000;

/** Gives the place of the first rare word at or after `from`, or -1. */
export type Gate = (text: string, from: number) => number;

/** The search for the packs' rare words, across soft hyphens, too; with no words it finds nothing. */
export function createGate(packs: readonly Pack[]): Gate {
  const words = [...new Set(packs.flatMap((pack) => pack.gate))];
  const rare = toRareWords(words);
  const hyphenated = new RegExp(
    words.length > 0 ? words.map((word) => [...word].map(escapeLetter).join('\\u00AD?')).join('|') : '(?!)',
    'gi',
  );
  return (text, from) => {
    if (!text.includes('\u00AD')) {
      const place = searchRareWords(text, rare, from);
      const number = text.indexOf(rare[2], from);
      return number >= 0 && (place < 0 || number < place) ? number : place;
    }
    hyphenated.lastIndex = from;
    return hyphenated.exec(text)?.index ?? -1;
  };
}

/** A space stands for any white space, as in the page's own gate. */
function escapeLetter(letter: string): string {
  return letter === ' ' ? '\\s+' : letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}

/** The stretches of a text around its rare words, cut at paragraph ends, merged where they touch; none when there is no such word. */
export function cutWindows(text: string, gate: Gate): { from: number; to: number }[] {
  const windows: { from: number; to: number }[] = [];
  for (let place = gate(text, 0); place >= 0; ) {
    const from = startOfParagraph(text, place - windowReach);
    const to = endOfParagraph(text, place + windowReach);
    const last = windows.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else windows.push({ from, to });
    // What the window already holds needs no second look.
    place = gate(text, Math.max(place + 1, to - windowReach));
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

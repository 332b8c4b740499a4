import type { Pack } from '../pack/schema';

/** How far a window reaches before and after a rare word, in characters: about a dozen sentences, so that a reference finds its antecedent. */
const windowReach = 3000;

/** One RegExp of the packs' rare words. Neither sticky nor `u`: both cost several times as much. */
export function createGate(packs: readonly Pack[]): Gate {
  const words = [...new Set(packs.flatMap((pack) => pack.gate))];
  const compile = (between: string) =>
    new RegExp(words.length > 0 ? words.map((word) => [...word].map(escapeLetter).join(between)).join('|') : '(?!)', 'gi');
  return { plain: compile(''), hyphenated: compile('\\u00AD?') };
}

/** Finds rare words; `hyphenated` also across soft hyphens, at a higher price. With no words, neither finds anything. */
export interface Gate {
  plain: RegExp;
  hyphenated: RegExp;
}

/** A space stands for any white space, as in the page's own gate. */
function escapeLetter(letter: string): string {
  return letter === ' ' ? '\\s+' : letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
}

/** The stretches of a text around its rare words, cut at paragraph ends, merged where they touch; none when there is no such word. */
export function cutWindows(text: string, { plain, hyphenated }: Gate): { from: number; to: number }[] {
  const windows: { from: number; to: number }[] = [];
  const gate = text.includes('\u00AD') ? hyphenated : plain;
  gate.lastIndex = 0;
  for (let match = gate.exec(text); match !== null; match = gate.exec(text)) {
    const from = startOfParagraph(text, match.index - windowReach);
    const to = endOfParagraph(text, match.index + windowReach);
    const last = windows.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else windows.push({ from, to });
    // What the window already holds needs no second look.
    gate.lastIndex = Math.max(gate.lastIndex, to - windowReach);
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

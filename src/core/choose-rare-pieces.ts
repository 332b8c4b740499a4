import type { RareWords } from './search-rare-words';

/** How often letters stand in news, of a thousand characters: counted in tests/texts/dev, the middle of English and Spanish. One that is not here (an accented one) begins a piece only where nothing else can. */
const frequencies = 'a84 b10 c30 d37 e98 f11 g13 h22 i49 j3 k3 l38 m18 n58 o62 p18 q4 r48 s52 t51 u26 v7 w9 x2 y10 z2';

/** Of a word at least this much is looked for. */
const leastPiece = 4;

/** Shorter pieces stand in too many other words ("come", "coming"): behind one of those the letters before it are looked at, too. */
const leastAlone = 7;

/** The end of a part of a word, with the letters before it in that part. */
interface Piece {
  text: string;
  before: string;
}

/** In no text that a person reads. */
const noNumber = '\u0000';

/**
 * Makes of a few rare words what `searchRareWords` searches for: the words, where a space stands for any white space, of up to a line's
 * indentation, and of each a piece ("cogedora" for "acogedora"). An engine skips quickly over letters with which no alternative
 * begins, so the pieces are chosen to begin with few and rare letters, and the search costs about as much as reading the text.
 */
export function toRareWords(words: readonly string[]): RareWords {
  // A number has no case and no rare letter; among the pieces it would double the price.
  const numbers = words.filter((word) => /^[\d-]+$/.test(word));
  const lettered = words.filter((word) => !numbers.includes(word));
  if (numbers.length > 1) lettered.push(...numbers.splice(1));
  const never = '(?!)';
  return [
    lettered.map(escapeSigns).join('|').replaceAll(' ', '\\s+') || never,
    groupByFirst(choosePieces(lettered)) || never,
    numbers[0] ?? noNumber,
  ];
}

function escapeSigns(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

/** "g(?:ang|rupos)|warrant": an engine that ignores case does not see by itself which alternatives begin alike. */
function groupByFirst(pieces: readonly Piece[]): string {
  const groups = new Map<string, string[]>();
  for (const { text, before } of pieces) {
    const first = text.charAt(0);
    const behind = before === '' ? '' : `(?<=${escapeSigns(before + text)})`;
    groups.set(first, [...(groups.get(first) ?? []), escapeSigns(text.slice(1)) + behind]);
  }
  return [...groups].map(([first, rest]) => escapeSigns(first) + (rest.length > 1 ? `(?:${rest.join('|')})` : rest[0])).join('|');
}

/** A piece of each word, such that the pieces begin with few and rare letters; none that begins with another. `before` is what must stand before one. */
export function choosePieces(words: readonly string[]): Piece[] {
  const choices = words.map((word) => piecesOf(word.toLowerCase()));
  const letters = chooseLetters(choices.map((pieces) => [...new Set(pieces.map(({ text }) => text.charAt(0)))]));
  const chosen = choices.map((pieces) => pieces.find(({ text }) => letters.has(text.charAt(0)))!);
  const told = chosen.map(({ text, before }) => ({ text, before: text.length < leastAlone ? before : '' }));
  return told.filter((piece, at) => !told.some((other, i) => i !== at && isCovered(piece, other, i < at)));
}

/** Whether all that one piece is looked for is found by the other; of two that are the same the first stays. */
function isCovered(piece: Piece, other: Piece, isFirst: boolean): boolean {
  if (!piece.text.startsWith(other.text) || (other.before !== '' && other.before !== piece.before)) return false;
  return isFirst || piece.text !== other.text || piece.before !== other.before;
}

/** At every letter at which the search stops, each first letter is compared: one letter more costs as much as a rare one that it spares. */
const perLetter = 20;

/** A pack by a stranger may hold words for which looking at every choice takes too long: then the best seen so far does. */
const mostSteps = 20_000;

/** The letters, one at least of each word's, that stand in texts most seldom when taken together. */
function chooseLetters(choices: readonly (readonly string[])[]): ReadonlySet<string> {
  const weights = new Map(frequencies.split(' ').map((pair) => [pair.charAt(0), Number(pair.slice(1))]));
  const weigh = (letter: string) => perLetter + (weights.get(letter) ?? 1000);
  // Words with the fewest choices first: they decide most.
  const inOrder = choices
    .map((letters) => letters.toSorted((a, b) => weigh(a) - weigh(b)))
    .sort((a, b) => a.length - b.length || weigh(b[0] ?? '') - weigh(a[0] ?? ''));
  let best: ReadonlySet<string> = new Set();
  let least = Number.POSITIVE_INFINITY;
  let steps = 0;
  const choose = (from: number, letters: ReadonlySet<string>, weight: number): void => {
    steps += 1;
    if (weight >= least || steps > mostSteps) return;
    const next = inOrder.findIndex((choice, at) => at >= from && !choice.some((letter) => letters.has(letter)));
    if (next >= 0) {
      for (const letter of inOrder[next]!) choose(next + 1, new Set([...letters, letter]), weight + weigh(letter));
      return;
    }
    best = letters;
    least = weight;
  };
  choose(0, new Set(), 0);
  return best;
}

/** The ends of a word's parts, the longest first, each of at least four letters; where no part is that long, the longest. */
function piecesOf(word: string): Piece[] {
  const pieces: Piece[] = [];
  let longest = '';
  for (const part of word.split(' ')) {
    if (part.length > longest.length) longest = part;
    for (let start = 0; start + leastPiece <= part.length; start += 1)
      pieces.push({ text: part.slice(start), before: part.slice(0, start) });
  }
  return pieces.length > 0 ? pieces.sort((a, b) => b.text.length - a.text.length) : [{ text: longest, before: '' }];
}

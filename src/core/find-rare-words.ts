/** The letters of English and Spanish news, commonest first. One that is not here (an accented one) begins a piece only where nothing else can. */
const commonFirst = 'eaotnisrlhducmpgfybvwkzxqj';

/** Of a word at least this much is looked for; shorter pieces stand in too many other words. */
const leastPiece = 5;

/** So far around a piece the whole word is looked for: the longest word, and a line's indentation inside it. */
const reach = 60; // characters

/**
 * Makes the search for a few rare words, whatever their case; a space in a word stands for any white space, of up to a line's indentation.
 * The search gives the place of the first word at or after `from`, or -1, in little more time than it takes to read the text: an engine
 * skips quickly over letters with which no alternative begins, so of each word a piece is looked for ("gedora" for "acogedora"),
 * chosen so that all pieces together begin with few and rare letters, and the whole word only around such a piece.
 */
export function createWordSearch(words: readonly string[]): (text: string, from?: number) => number {
  // A number has no case and no rare letter; among the pieces it would double the price.
  const numbers = words.filter((word) => /^[\d-]+$/.test(word));
  const lettered = words.filter((word) => !numbers.includes(word));
  const searchLetters = createLetterSearch(lettered);
  return (text, from = 0) => {
    const places = [searchLetters(text, from), ...numbers.map((number) => text.indexOf(number, from))];
    return places.reduce((first, place) => (place >= 0 && (first < 0 || place < first) ? place : first), -1);
  };
}

function createLetterSearch(words: readonly string[]): (text: string, from: number) => number {
  if (words.length === 0) return () => -1;
  const whole = new RegExp(words.map(escapeLetters).join('|').replaceAll(' ', '\\s+'), 'i');
  const pieces = new RegExp(choosePieces(words).map(escapeLetters).join('|'), 'gi');
  return (text, from) => {
    pieces.lastIndex = from;
    for (let piece = pieces.exec(text); piece !== null; piece = pieces.exec(text)) {
      const start = Math.max(from, piece.index - reach);
      const found = whole.exec(text.slice(start, piece.index + reach));
      if (found) return start + found.index;
    }
    return -1;
  };
}

/** A piece of each word, such that the pieces begin with few and rare letters: words with the fewest pieces choose first, the others follow. */
export function choosePieces(words: readonly string[]): string[] {
  const chosen: string[] = [];
  let letters = '';
  const choices = words.map((word) => piecesOf(word.toLowerCase())).sort((a, b) => a.length - b.length);
  for (const pieces of choices) {
    const best = pieces.find((piece) => letters.includes(piece.charAt(0))) ?? pieces.reduce(rarer);
    letters += best.charAt(0);
    if (!chosen.includes(best)) chosen.push(best);
  }
  return chosen;
}

function rarer(one: string, other: string): string {
  return commonFirst.indexOf(other.charAt(0)) > commonFirst.indexOf(one.charAt(0)) ? other : one;
}

/** The ends of a word's parts, each of at least five letters; where no part is that long, the longest. */
function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  let longest = '';
  for (const part of word.split(' ')) {
    if (part.length > longest.length) longest = part;
    for (let start = 0; start + leastPiece <= part.length; start += 1) pieces.push(part.slice(start));
  }
  return pieces.length > 0 ? pieces : [longest];
}

function escapeLetters(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}

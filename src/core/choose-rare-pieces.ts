import type { RareWords } from './search-rare-words';

/** The letters of English and Spanish news, commonest first. One that is not here (an accented one) begins a piece only where nothing else can. */
const commonFirst = 'eaotnisrlhducmpgfybvwkzxqj';

/** Of a word at least this much is looked for; shorter pieces stand in too many other words. */
const leastPiece = 5;

/** In no text that a person reads. */
const noNumber = '\u0000';

/**
 * Makes of a few rare words what `searchRareWords` searches for: the words, where a space stands for any white space, of up to a line's
 * indentation, and of each a piece ("gedora" for "acogedora"). An engine skips quickly over letters with which no alternative
 * begins, so the pieces are chosen to begin with few and rare letters, and the search costs about as much as reading the text.
 */
export function toRareWords(words: readonly string[]): RareWords {
  // A number has no case and no rare letter; among the pieces it would double the price.
  const numbers = words.filter((word) => /^[\d-]+$/.test(word));
  const lettered = words.filter((word) => !numbers.includes(word));
  if (numbers.length > 1) lettered.push(...numbers.splice(1));
  const never = '(?!)';
  const join = (list: readonly string[]) => list.map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|');
  return [join(lettered).replaceAll(' ', '\\s+') || never, join(choosePieces(lettered)) || never, numbers[0] ?? noNumber];
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

/**
 * Rare words as `toRareWords` makes them: two sources of RegExps, of the words themselves and of a piece of each that begins with a
 * rare letter; and a number, which is searched for by itself.
 */
export type RareWords = readonly [words: string, pieces: string, number: string];

/** So far around a piece the whole word is looked for: the longest word, and a line's indentation inside it. */
const reach = 60; // characters

/**
 * The place of the first of a few rare words at or after `from`, or -1; of words alone, the number is not among them. Each word is looked for
 * only around a piece of it. `words` are sought whatever their case (`i`), `pieces` one after the other as well (`gi`). This is in the script
 * that runs in every page, and stays small.
 */
export function searchRareWords(text: string, words: RegExp, pieces: RegExp, from: number): number {
  pieces.lastIndex = from;
  for (let piece = pieces.exec(text); piece; piece = pieces.exec(text)) {
    const start = Math.max(from, piece.index - reach);
    const place = text.slice(start, piece.index + reach).search(words);
    if (place >= 0) return start + place;
  }
  return -1;
}

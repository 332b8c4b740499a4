import type { Doc } from '../../core/doc';
import * as gap from '../../core/gap';
import { WordSet } from '../../core/word-set';

/** Who lives in a place. */
const dwellers = new WordSet('population inhabitants residents poblacion habitantes vecinos');

/** Whether a word only tells how large a place is: "Orway, with half the population, reported 5,100". A comma parts it from the number. */
export function isSizeOnly({ tokens }: Doc, at: number, number: number): boolean {
  if (!dwellers.has(tokens[at])) return false;
  for (let i = at + 1; i <= number; i += 1) if ((tokens[i]!.before & gap.comma) !== 0) return true;
  return false;
}

/** The words of a stretch, those that only tell a place's size apart. */
export function wordsWithoutSizes(doc: Doc, from: number, to: number, number: number): string {
  let words = '';
  for (let i = from; i < to; i += 1) if (i >= number || !isSizeOnly(doc, i, number)) words += ` ${doc.word(i)}`;
  return words;
}

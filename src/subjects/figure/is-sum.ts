import type { Doc } from '../../core/doc';
import type { ReadNumber } from '../../core/read-numbers';
import { WordSet } from '../../core/word-set';

/** So many times more than the warrants that a page counts, in millions and for something, is money. */
const leastFactor = 100;

const spent = new WordSet('para por for to on in');

/** "pide 2.2 millones para horas extra", "wants $1.4 million for overtime" without its sign: a sum, on a page that counts so many. */
export function isSum(doc: Doc, { value, to }: ReadNumber, counted: number): boolean {
  return (
    value !== null && value > counted * leastFactor && doc.isOneOf(to - 1, 'million millions millones millon') && spent.has(doc.tokens[to])
  );
}

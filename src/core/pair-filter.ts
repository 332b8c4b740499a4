import { hashOf } from './tokenize';
import { anyMark, cell, hashesFrom, type WordCells } from './word-cells';

/** Powers of two, the sizes of the filters in bits: 16 kB for pairs, 2 kB for the others; of the shipped packs' largest index one bit in ten is set. */
const pairBits = 17;
const wordBits = 14;

/**
 * The first two words of all patterns, as bits of their hashes. Half of a text's words begin a pattern ("the", "in"), a fifth with the word
 * behind them: only for those is anything looked up in the large table, which by then has left the processor's cache.
 */
export class PairFilter {
  readonly #firsts = new Int32Array(2 ** wordBits / 32);
  readonly #pairs = new Int32Array(2 ** pairBits / 32);
  /** Words that may also be all of a pattern, or go on with words that are not told. */
  readonly #singles = new Int32Array(2 ** wordBits / 32);

  /** `starts` are the first words with the state behind each, or the first state (0) where it counts how the word is written. */
  constructor({ cells }: WordCells<unknown>, starts: ReadonlyMap<string, number>) {
    const known = new Map<number, readonly number[]>();
    for (const [word, state] of starts) {
      const hash = hashOf(word);
      setBit(this.#firsts, placeOf(hash, wordBits));
      if (state === 0 || cells[state + cell.reach] === anyMark) setBit(this.#singles, placeOf(hash, wordBits));
      else for (const next of hashesFrom(cells, state, known)) setBit(this.#pairs, placeOf(pairOf(hash, next), pairBits));
    }
  }

  /** Whether a pattern may begin with these two words, by their hashes; `second` is undefined at the end of a phrase. */
  mayBegin(first: number, second: number | undefined): boolean {
    const place = placeOf(first, wordBits);
    if (!hasBit(this.#firsts, place)) return false;
    if (hasBit(this.#singles, place)) return true;
    return second !== undefined && hasBit(this.#pairs, placeOf(pairOf(first, second), pairBits));
  }
}

function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x85ebca6b) ^ second;
}

/** The upper bits of a hash that was mixed once more: its lower ones are much alike for words with the same end. */
function placeOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}

function setBit(bits: Int32Array, place: number): void {
  bits[place >>> 5]! |= 1 << (place & 31);
}

function hasBit(bits: Int32Array, place: number): boolean {
  return ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1;
}

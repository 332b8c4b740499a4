import { hashOf, type Token } from './tokenize';

/** Bits of a hash that are looked at: the lists have up to some hundred words, so that one in ten of the others at most is looked up. */
const filterSize = 4096;

/** Constant words that are asked of every token of a text: nearly all are turned away by a bit of their hash, and never compared. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #filter = new Uint8Array(filterSize);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) this.#filter[hashOf(word) & (filterSize - 1)] = 1;
  }

  /** Whether the token is one of the words; false where there is no token. */
  has(token: Pick<Token, 'hash' | 'text'> | undefined): boolean {
    return token !== undefined && this.#filter[token.hash & (filterSize - 1)] === 1 && this.#words.has(token.text);
  }
}

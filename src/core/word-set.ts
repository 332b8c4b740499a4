import { hashOf, type Token } from './tokenize';

/** So many bits of its filter a word has: of the words that are none of the list one in ten at most is looked up. */
const bitsOfWord = 16;

/** No filter is smaller: one line of the processor's cache. */
const leastBits = 512;

/** Constant words that are asked of every token of a text: nearly all are turned away by a bit of their hash, and never compared. */
export class WordSet {
  readonly #words: ReadonlySet<string>;
  readonly #filter: Int32Array;
  readonly #mask: number;

  /** A string holds words parted by spaces. */
  constructor(words: Iterable<string> | string) {
    this.#words = new Set(typeof words === 'string' ? words.split(' ') : words);
    let bits = leastBits;
    while (bits < this.#words.size * bitsOfWord) bits *= 2;
    this.#mask = bits - 1;
    this.#filter = new Int32Array(bits / 32);
    for (const word of this.#words) {
      const place = hashOf(word) & this.#mask;
      this.#filter[place >>> 5]! |= 1 << (place & 31);
    }
  }

  /** Whether the token is one of the words; false where there is no token. */
  has(token: Pick<Token, 'hash' | 'text'> | undefined): boolean {
    if (token === undefined) return false;
    const place = token.hash & this.#mask;
    return ((this.#filter[place >>> 5]! >>> (place & 31)) & 1) === 1 && this.#words.has(token.text);
  }
}

const made = new Map<string, WordSet>();

/** The set of some constant words, parted by spaces; made when it is first asked for. */
export function wordSetOf(words: string): WordSet {
  let set = made.get(words);
  if (set === undefined) {
    set = new WordSet(words);
    made.set(words, set);
  }
  return set;
}

/** Whether the token is one of some constant words, parted by spaces; false where there is no token. */
export function isOneOf(token: Pick<Token, 'hash' | 'text'> | undefined, words: string): boolean {
  return wordSetOf(words).has(token);
}

import { hashOf, type Token } from './tokenize';

/** So many places of its table a word has at least, so that of the words that are none of the list few are compared with one. */
const placesOfWord = 4;
const leastPlaces = 64;

/** More words need larger numbers. */
const mostSmall = 0xffff;

type Asked = Pick<Token, 'hash' | 'text'>;

/** Constant words that are asked of every token of a text: nearly all are turned away by their hash, and never compared. */
export class WordSet implements Iterable<string> {
  readonly #words: readonly string[];
  /** By their hashes the words' numbers, counted from one; a word whose place is taken stands in the next free one. */
  #table: Uint16Array | Uint32Array | undefined;

  /** A string holds words parted by spaces. */
  constructor(words: Iterable<string> | string) {
    this.#words = [...new Set(typeof words === 'string' ? words.split(' ') : words)];
  }

  /** Whether the token is one of the words; false where there is no token. */
  has(token: Asked | undefined): boolean {
    return token !== undefined && this.numberOf(token) >= 0;
  }

  /** Which of the words a token is, counted from zero in their order; -1 where it is none. */
  numberOf({ hash, text }: Asked): number {
    this.#table ??= makeTable(this.#words);
    const table = this.#table;
    for (let at = placeOf(hash, table); table[at] !== 0; at = (at + 1) & (table.length - 1)) {
      const number = table[at]! - 1;
      if (this.#words[number] === text) return number;
    }
    return -1;
  }

  /** The same as `has` of a word whose token is not at hand. */
  hasWord(word: string): boolean {
    return this.numberOf({ hash: hashOf(word), text: word }) >= 0;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#words[Symbol.iterator]();
  }
}

/** Made when a text first asks, since of many lists none ever does. */
function makeTable(words: readonly string[]): Uint16Array | Uint32Array {
  let size = leastPlaces;
  while (size < words.length * placesOfWord) size *= 2;
  const table = words.length < mostSmall ? new Uint16Array(size) : new Uint32Array(size);
  words.forEach((word, number) => {
    let at = placeOf(hashOf(word), table);
    while (table[at] !== 0) at = (at + 1) & (size - 1);
    table[at] = number + 1;
  });
  return table;
}

/** Mixed once more: the lower bits of hashes are much alike for words with the same end. */
function placeOf(hash: number, { length }: Uint16Array | Uint32Array): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) & (length - 1);
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

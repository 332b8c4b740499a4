import { hashOf, type Token } from './tokenize';

/** Where each word of a text stands: chains of tokens by their words' hashes, in two arrays of numbers. */
export class PlacesOfWords {
  readonly #tokens: readonly Token[];
  /** The first token of each chain, and the next after each token; -1 at the end. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(tokens: readonly Token[]) {
    let size = 64;
    while (size < tokens.length) size *= 2;
    this.#tokens = tokens;
    this.#first = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(tokens.length);
    // From the end, so that a chain begins with its first token.
    for (let i = tokens.length - 1; i >= 0; i -= 1) {
      const chain = tokens[i]!.hash & (size - 1);
      this.#next[i] = this.#first[chain]!;
      this.#first[chain] = i;
    }
  }

  /** Adds the tokens that are this word, in order. */
  find(word: string, found: number[]): void {
    const hash = hashOf(word);
    for (let i = this.#first[hash & (this.#first.length - 1)]!; i >= 0; i = this.#next[i]!) {
      const token = this.#tokens[i]!;
      if (token.hash === hash && token.text === word) found.push(i);
    }
  }
}

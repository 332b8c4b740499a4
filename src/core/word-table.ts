import { PatternError } from './pattern';
import { hashOf } from './tokenize';

/** Numbers in a row of the table: one more than the state left, the word's hash, the state reached, the word's place in the list. */
const rowSize = 4;

/** So many words that fall on one another no pack of good will has; one made to would cost each look-up its whole length. */
const mostInARow = 256;

/**
 * Where each word leads from each state of an automaton, as numbers in one array. A look-up reads one or two rows that stand side by side
 * and compares one string where a Map of strings a state costs several jumps through memory: a third of the time of walking.
 */
export class WordTable {
  readonly #rows: Int32Array;
  readonly #words: string[] = [];
  readonly #mask: number;

  /** Throws PatternError where words were chosen to make the table slow. */
  constructor(edges: readonly { from: number; word: string; to: number }[]) {
    let size = 8;
    while (size < 2 * edges.length) size *= 2;
    this.#mask = size - 1;
    this.#rows = new Int32Array(size * rowSize);
    for (const { from, word, to } of edges) this.#add(from, word, to);
  }

  #add(from: number, word: string, to: number): void {
    const hash = hashOf(word);
    let at = startOf(from, hash) & this.#mask;
    for (let steps = 0; this.#rows[at * rowSize] !== 0; steps += 1) {
      if (steps > mostInARow) throw new PatternError(`too many words that are stored like "${word.slice(0, 40)}"`);
      at = (at + 1) & this.#mask;
    }
    this.#rows.set([from + 1, hash, to, this.#words.length], at * rowSize);
    this.#words.push(word);
  }

  /** The state that a word with this hash leads to; -1 where it leads nowhere. */
  find(from: number, hash: number, word: string): number {
    const rows = this.#rows;
    for (let at = startOf(from, hash) & this.#mask; ; at = (at + 1) & this.#mask) {
      const row = at * rowSize;
      const state = rows[row]!;
      if (state === 0) return -1;
      if (state === from + 1 && rows[row + 1] === hash && this.#words[rows[row + 3]!] === word) return rows[row + 2]!;
    }
  }
}

function startOf(from: number, hash: number): number {
  const mixed = Math.imul(hash ^ Math.imul(from, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

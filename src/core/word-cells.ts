import type { Named, TrieNode } from './word-trie';

/** Numbers of a state before its words; then three of each word, and one of each further state. */
export const cell = { marks: 0, reach: 1, rare: 2, words: 3, also: 4, size: 5 } as const;
const wordSize = 3;

/** What few states have: patterns that end there, words in exact case, gaps. */
export interface Rare<Value> {
  values: readonly Named<Value>[];
  exact: ReadonlyMap<string, number> | undefined;
  gaps: readonly { upTo: number; state: number }[];
}

/**
 * A trie as one row of numbers. A state is the place at which its numbers begin: marks, reach, the number of its rare things or -1, how many
 * words and further states follow; then of each word, in order of their hashes: hash, state, number of the word. Patterns stand one behind
 * the other, so that a walk reads what lies side by side: Maps and objects all over the heap have left the processor's cache by the next text.
 */
export interface WordCells<Value> {
  cells: Int32Array;
  words: readonly string[];
  rare: readonly Rare<Value>[];
}

/**
 * Lays a trie out, from its root on, and tells each node its state. Written number by number, without a list in between: this is done at
 * every wake of the background, where no code is warm.
 */
export function layOut<Value>(root: TrieNode<Value>): WordCells<Value> {
  const nodes: TrieNode<Value>[] = [];
  let size = 0;
  const place = (given: TrieNode<Value>): void => {
    const node = shortcut(given);
    if (node.state >= 0) return;
    node.state = size;
    nodes.push(node);
    size += cell.size + wordSize * (node.next?.size ?? 0) + (node.also?.length ?? 0);
    if (node.next) for (const child of node.next.values()) place(child);
    if (node.exact) for (const child of node.exact.values()) place(child);
    if (node.gaps) for (const gap of node.gaps) place(gap.node);
    if (node.also) for (const other of node.also) place(other);
  };
  place(root);
  const cells = new Int32Array(size);
  const words: string[] = [];
  const rare: Rare<Value>[] = [];
  for (const node of nodes) {
    const { state, next, also } = node;
    cells[state + cell.marks] = node.marks;
    cells[state + cell.reach] = node.reach;
    cells[state + cell.rare] = -1;
    cells[state + cell.words] = next?.size ?? 0;
    cells[state + cell.also] = also?.length ?? 0;
    let at = state + cell.size;
    if (next) {
      const edges = next.size > 1 ? [...next].sort((a, b) => a[1].hash - b[1].hash) : next;
      for (const [word, child] of edges) {
        cells[at] = child.hash;
        cells[at + 1] = shortcut(child).state;
        cells[at + 2] = words.push(word) - 1;
        at += wordSize;
      }
    }
    if (also) for (const other of also) cells[at++] = shortcut(other).state;
    if (node.values || node.exact || node.gaps) cells[state + cell.rare] = rare.push(toRare(node)) - 1;
  }
  return { cells, words, rare };
}

function toRare<Value>({ values = [], exact, gaps = [] }: TrieNode<Value>): Rare<Value> {
  return {
    values,
    exact: exact && new Map([...exact].map(([word, child]) => [word, shortcut(child).state])),
    gaps: gaps.map(({ upTo, node }) => ({ upTo, state: shortcut(node).state })),
  };
}

/** The state that a word leads to; -1 where it leads nowhere. */
export function nextState({ cells, words }: WordCells<unknown>, state: number, hash: number, word: string): number {
  const count = cells[state + cell.words]!;
  const begin = state + cell.size;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[begin + wordSize * middle]! < hash) low = middle + 1;
    else high = middle;
  }
  for (let k = low; k < count && cells[begin + wordSize * k] === hash; k += 1)
    if (words[cells[begin + wordSize * k + 2]!] === word) return cells[begin + wordSize * k + 1]!;
  return -1;
}

/** Where the further states of a state stand, reached without a word. */
export function alsoFrom({ cells }: WordCells<unknown>, state: number): number {
  return state + cell.size + wordSize * cells[state + cell.words]!;
}

/** Past a node that only leads to where the options of a group meet: of the shipped packs' nodes two in three. */
export function shortcut<Value>(node: TrieNode<Value>): TrieNode<Value> {
  let at = node;
  while (at.also?.length === 1 && !at.next && !at.exact && !at.gaps && !at.values) at = at.also[0]!;
  return at;
}

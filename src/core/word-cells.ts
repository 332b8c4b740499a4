import { hashOf } from './tokenize';
import type { TrieNode } from './word-trie';

/** Numbers of a state before its words; then three of each word, and one of each further state. */
export const cell = { marks: 0, reach: 1, rare: 2, words: 3, also: 4, size: 5 } as const;
const wordSize = 3;

/** What few states have: patterns that end there, words in exact case, gaps. */
export interface Rare<Value> {
  /** With the number of each among all values. */
  values: readonly { value: Value; id: number }[];
  exact: ReadonlyMap<string, number> | undefined;
  gaps: readonly { upTo: number; state: number }[];
}

/**
 * A trie as one row of numbers. A state is the place at which its numbers begin: marks, reach, the number of its rare things or -1, how many
 * words and further states follow; then of each word, in order of their hashes: hash, state, number of the word. Patterns stand one behind
 * the other, so that a walk reads what lies side by side: Maps and objects all over the heap took three times as long in a full cache.
 */
export interface WordCells<Value> {
  cells: Int32Array;
  words: readonly string[];
  rare: readonly Rare<Value>[];
  /** The state of each node that is needed. */
  stateOf: ReadonlyMap<TrieNode<Value>, number>;
  valueCount: number;
}

/** Lays a trie out, from its root on. */
export function layOut<Value>(root: TrieNode<Value>): WordCells<Value> {
  const stateOf = new Map<TrieNode<Value>, number>();
  let size = 0;
  const place = (given: TrieNode<Value>): void => {
    const node = shortcut(given);
    if (stateOf.has(node)) return;
    stateOf.set(node, size);
    size += cell.size + wordSize * (node.next?.size ?? 0) + (node.also?.length ?? 0);
    for (const other of nodesBehind(node)) place(other);
  };
  place(root);
  const to = (node: TrieNode<Value>): number => stateOf.get(shortcut(node))!;

  const cells = new Int32Array(size);
  const words: string[] = [];
  const rare: Rare<Value>[] = [];
  const ids = new Map<Value, number>();
  const idOf = (value: Value): number => {
    if (!ids.has(value)) ids.set(value, ids.size);
    return ids.get(value)!;
  };
  for (const [node, state] of stateOf) {
    const { values = [], also = [], exact, gaps = [] } = node;
    const edges = [...(node.next ?? [])].map(([word, next]) => ({ word, hash: hashOf(word), to: to(next) }));
    edges.sort((a, b) => a.hash - b.hash);
    const isRare = values.length + gaps.length > 0 || exact !== undefined;
    cells.set([node.marks, node.reach, isRare ? rare.length : -1, edges.length, also.length], state);
    edges.forEach((edge, k) => {
      cells.set([edge.hash, edge.to, words.push(edge.word) - 1], state + cell.size + wordSize * k);
    });
    cells.set(also.map(to), state + cell.size + wordSize * edges.length);
    if (!isRare) continue;
    rare.push({
      values: values.map((value) => ({ value, id: idOf(value) })),
      exact: exact && new Map([...exact].map(([word, next]) => [word, to(next)])),
      gaps: gaps.map((gap) => ({ upTo: gap.upTo, state: to(gap.node) })),
    });
  }
  return { cells, words, rare, stateOf, valueCount: ids.size };
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

function nodesBehind<Value>({ next, exact, gaps, also }: TrieNode<Value>): TrieNode<Value>[] {
  return [...(next?.values() ?? []), ...(exact?.values() ?? []), ...(gaps ?? []).map(({ node }) => node), ...(also ?? [])];
}

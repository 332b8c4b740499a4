import type { Named, Trie, TrieNode } from './word-trie';

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

/** Every mark. */
export const anyMark = -1;

/**
 * Lays a trie out, from its root on, and tells each node its state. Written number by number, and each state's words in the order of their
 * hashes because all words are gone through in it, not because each state's are sorted: this is done at every wake of the background, where
 * no code is warm.
 */
export function layOut<Value>({ root, words }: Trie<Value>): WordCells<Value> {
  const nodes: TrieNode<Value>[] = [];
  let size = 0;
  const place = (node: TrieNode<Value>): void => {
    if (node.state >= 0) return;
    const onward = findOnward(node);
    if (onward !== undefined) {
      place(onward);
      node.state = onward.state;
      return;
    }
    const { next, exact, gaps, also } = node;
    node.state = size;
    node.end = size + cell.size;
    size += cell.size + wordSize * (next === undefined ? 0 : next.size) + (also === undefined ? 0 : also.length);
    if (next !== undefined) next.forEach(place);
    if (exact !== undefined) exact.forEach(place);
    if (gaps !== undefined) for (const gap of gaps) place(gap.node);
    if (also !== undefined) also.forEach(place);
    // Behind those to which it leads: where a walk may go on from them is known before it is asked for the node itself.
    nodes.push(node);
  };
  place(root);
  const cells = new Int32Array(size);
  const inOrder = [...words.values()].sort((a, b) => a.hash - b.hash);
  inOrder.forEach(({ step, hash, parents }, number) => {
    for (const parent of parents) {
      const at = parent.end;
      cells[at] = hash;
      cells[at + 1] = parent.next!.get(step)!.state;
      cells[at + 2] = number;
      parent.end = at + wordSize;
    }
  });
  const rare: Rare<Value>[] = [];
  for (const node of nodes) writeState(node, cells, rare);
  return { cells, words: inOrder.map(({ step }) => step.word), rare };
}

/** The numbers of a state before its words, and its further states. */
function writeState<Value>(node: TrieNode<Value>, cells: Int32Array, rare: Rare<Value>[]): void {
  const { state, next, also, marks } = node;
  const isRare = node.values !== undefined || node.exact !== undefined || node.gaps !== undefined;
  let reach = isRare ? anyMark : marks;
  if (also !== undefined) {
    let at = node.end;
    for (const other of also) {
      const further = other.state;
      cells[at++] = further;
      reach |= cells[further + cell.reach]!;
    }
  }
  cells[state + cell.marks] = marks;
  cells[state + cell.reach] = reach;
  cells[state + cell.rare] = isRare ? rare.push(toRare(node)) - 1 : -1;
  cells[state + cell.words] = next === undefined ? 0 : next.size;
  cells[state + cell.also] = also === undefined ? 0 : also.length;
}

function toRare<Value>({ values = [], exact, gaps = [] }: TrieNode<Value>): Rare<Value> {
  return {
    values,
    exact: exact && new Map([...exact].map(([word, child]) => [word, child.state])),
    gaps: gaps.map(({ upTo, node }) => ({ upTo, state: node.state })),
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

/** The hashes of all words with which a walk goes on from a state; `known` keeps those of states that were asked before. */
export function hashesFrom(cells: Int32Array, state: number, known: Map<number, readonly number[]>): readonly number[] {
  let hashes = known.get(state);
  if (hashes === undefined) {
    const own: number[] = [];
    const begin = state + cell.size;
    const end = begin + wordSize * cells[state + cell.words]!;
    for (let at = begin; at < end; at += wordSize) own.push(cells[at]!);
    const others = cells[state + cell.also]!;
    for (let k = end; k < end + others; k += 1) for (const hash of hashesFrom(cells, cells[k]!, known)) own.push(hash);
    hashes = others > 0 ? [...new Set(own)] : own;
    known.set(state, hashes);
  }
  return hashes;
}

/** Where the further states of a state stand, reached without a word. */
export function alsoFrom({ cells }: WordCells<unknown>, state: number): number {
  return state + cell.size + wordSize * cells[state + cell.words]!;
}

/** Where a node leads that does nothing else: it is passed over, and shares its state. */
function findOnward<Value>({ next, exact, gaps, also, values }: TrieNode<Value>): TrieNode<Value> | undefined {
  return also !== undefined && also.length === 1 && !next && !exact && !gaps && !values ? also[0] : undefined;
}

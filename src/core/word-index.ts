import { fold } from './fold';
import { PairFilter } from './pair-filter';
import { markOf, phraseEnd, type Token } from './tokenize';
import { WordTable } from './word-table';
import { buildTrie, type Entry, type TrieNode } from './word-trie';

/** A pattern found in tokens `from` to `to` (exclusive). */
export interface Hit<Value> {
  from: number;
  to: number;
  value: Value;
}

/** No pattern of a pack may cost more than this many steps at one word of a text; a usual word costs fewer than ten. */
const maxVisits = 5000;

/** The rare things that a state may have; undefined for nearly all states. */
interface State<Value> {
  /** With the number of each among all values. */
  values: readonly { value: Value; id: number }[];
  also: readonly number[];
  exact: ReadonlyMap<string, number> | undefined;
  gaps: readonly { upTo: number; state: number }[];
}

/** The walks from one token. */
interface Search<Value> {
  tokens: readonly Token[];
  text: string;
  at: number;
  visits: number;
  hits: Hit<Value>[];
}

/**
 * All words of all packs as one automaton over tokens: a trie walked once from each token, so that the cost of a text
 * depends on the text and not on the number of topics. Its states are numbers.
 */
export class WordIndex<Value> {
  readonly #table: WordTable;
  readonly #beginnings: PairFilter;
  readonly #states: readonly (State<Value> | undefined)[];
  /** By state: the marks of the words it goes on with, and those of its node's `reach`. */
  readonly #marks: Int32Array;
  /** From here a word leads to where a walk begins: behind that word, or at the root where it counts how the word is written. */
  readonly #start: number;
  /** By the number of a value: where among the hits its last one stands. */
  readonly #lastHits: Int32Array;

  /** Throws PatternError for a pattern that is not in the notation. */
  constructor(entries: Iterable<Entry<Value>>) {
    const nodes = buildTrie(entries);
    const ids = new Map<Value, number>();
    for (const { values } of nodes) for (const value of values ?? []) if (!ids.has(value)) ids.set(value, ids.size);
    const starts = startsOf(nodes);
    this.#table = new WordTable([...edgesOf(nodes), ...starts]);
    this.#beginnings = new PairFilter(starts.map(({ word, to }) => ({ word, node: nodes[to]! })));
    this.#states = nodes.map((node) => toState(node, ids));
    this.#marks = Int32Array.from(nodes.flatMap(({ marks, reach }) => [marks, reach]));
    this.#start = nodes.length;
    this.#lastHits = new Int32Array(ids.size);
  }

  /** Every longest hit of each value from each token on, in order of place. `text` is the original. */
  findAll(tokens: readonly Token[], text: string): Hit<Value>[] {
    const search: Search<Value> = { tokens, text, at: 0, visits: 0, hits: [] };
    for (let at = 0; at < tokens.length; at += 1) this.#searchAt(search, at);
    return search.hits;
  }

  /** Adds the longest hit of each value that begins at token `at`. */
  findAt(tokens: readonly Token[], text: string, at: number, hits: Hit<Value>[]): void {
    this.#searchAt({ tokens, text, at, visits: 0, hits }, at);
  }

  #searchAt(search: Search<Value>, at: number): void {
    const token = search.tokens[at]!;
    const next = search.tokens[at + 1];
    if (!this.#beginnings.mayBegin(token.hash, next !== undefined && (next.before & phraseEnd) === 0 ? next.hash : undefined)) return;
    const start = this.#table.find(this.#start, token.hash, token.text);
    if (start < 0) return;
    search.at = at;
    search.visits = 0;
    this.#walk(search, start, start === 0 ? at : at + 1);
  }

  #walk(search: Search<Value>, state: number, i: number): void {
    search.visits += 1;
    if (search.visits > maxVisits) return;
    const { tokens, text, at } = search;
    const more = this.#states[state];
    if (more !== undefined) {
      for (let k = 0; k < more.values.length; k += 1) this.#addHit(search, more.values[k]!, i);
      for (let k = 0; k < more.also.length; k += 1) {
        const other = more.also[k]!;
        if (mayGoOn(search, this.#marks[2 * other + 1]!, i)) this.#walk(search, other, i);
      }
    }
    const token = tokens[i];
    if (token === undefined || (i > at && (token.before & phraseEnd) !== 0)) return;
    if ((this.#marks[2 * state]! & markOf(token.hash)) !== 0) {
      const next = this.#table.find(state, token.hash, token.text);
      if (next >= 0) this.#walk(search, next, i + 1);
    }
    if (more === undefined) return;
    const exact = more.exact?.get(text.slice(token.start, token.end));
    if (exact !== undefined) this.#walk(search, exact, i + 1);
    for (let k = 0; k < more.gaps.length; k += 1) {
      const { upTo, state: after } = more.gaps[k]!;
      const reach = this.#marks[2 * after + 1]!;
      for (let skip = 0; skip <= upTo && i + skip < tokens.length; skip += 1) {
        const there = tokens[i + skip]!;
        if (skip > 0 && (there.before & phraseEnd) !== 0) break;
        if ((reach & markOf(there.hash)) !== 0) this.#walk(search, after, i + skip);
      }
    }
  }

  #addHit({ at, hits }: Search<Value>, { value, id }: { value: Value; id: number }, to: number): void {
    const known = hits[this.#lastHits[id]!];
    if (known !== undefined && known.from === at && known.value === value) {
      if (known.to < to) known.to = to;
    } else {
      this.#lastHits[id] = hits.length;
      hits.push({ from: at, to, value });
    }
  }
}

/** Whether the word at `i` may be one of those marked; at the end of a phrase, where only an end counts, it is not asked. */
function mayGoOn<Value>({ tokens }: Search<Value>, reach: number, i: number): boolean {
  const token = tokens[i];
  return token === undefined || (token.before & phraseEnd) !== 0 || (reach & markOf(token.hash)) !== 0;
}

function edgesOf<Value>(nodes: readonly TrieNode<Value>[]): { from: number; word: string; to: number }[] {
  return nodes.flatMap(({ id, next }) => [...(next ?? [])].map(([word, { id: to }]) => ({ from: id, word, to })));
}

function startsOf<Value>(nodes: readonly TrieNode<Value>[]): { from: number; word: string; to: number }[] {
  const { next, exact, gaps } = nodes[0]!;
  const starts = new Map<string, number>();
  for (const [word, { id }] of next ?? []) starts.set(word, gaps ? 0 : id);
  for (const word of exact?.keys() ?? []) starts.set(fold(word).text, 0);
  return [...starts].map(([word, to]) => ({ from: nodes.length, word, to }));
}

function toState<Value>({ values = [], also = [], exact, gaps = [] }: TrieNode<Value>, ids: ReadonlyMap<Value, number>) {
  if (values.length + also.length + gaps.length === 0 && exact === undefined) return undefined;
  return {
    values: values.map((value) => ({ value, id: ids.get(value)! })),
    also: also.map(({ id }) => id),
    exact: exact && new Map([...exact].map(([word, { id }]) => [word, id])),
    gaps: gaps.map(({ upTo, node }) => ({ upTo, state: node.id })),
  };
}

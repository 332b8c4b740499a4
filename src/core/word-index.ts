import { fold } from './fold';
import { PairFilter } from './pair-filter';
import { markOf, phraseEnd, type Token } from './tokenize';
import { alsoFrom, cell, layOut, nextState, type Rare, type WordCells } from './word-cells';
import { WordSet } from './word-set';
import { buildTrie, type Entry, type Named, type TrieNode } from './word-trie';

/** A pattern found in tokens `from` to `to` (exclusive). */
export interface Hit<Value> {
  from: number;
  to: number;
  value: Value;
}

/** No pattern of a pack may cost more than this many steps at one word of a text; a usual word costs fewer than ten. */
const maxVisits = 5000;

const nothing: readonly never[] = [];

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
  readonly #cells: WordCells<Value>;
  readonly #beginnings: PairFilter;
  /** The folded words with which patterns begin, and for each where a walk begins: behind that word, or at the root (0) where it counts how the word is written. */
  readonly #firsts: WordSet;
  readonly #starts: Int32Array;

  /** Throws PatternError for a pattern that is not in the notation. */
  constructor(entries: Iterable<Entry<Value>>) {
    const trie = buildTrie(entries);
    this.#cells = layOut(trie);
    const starts = startsOf(trie.root);
    this.#firsts = new WordSet(starts.keys());
    this.#starts = Int32Array.from(starts.values());
    this.#beginnings = new PairFilter(this.#cells, starts);
  }

  /** Every longest hit of each value from each token on, in order of place. `text` is the original. */
  findAll(tokens: readonly Token[], text: string): Hit<Value>[] {
    const search: Search<Value> = { tokens, text, at: 0, visits: 0, hits: [] };
    for (let at = 0; at < tokens.length; at += 1) if (this.#mayBegin(tokens, at)) this.#searchAt(search, at);
    return search.hits;
  }

  /** The longest hit of each value that begins at token `at`. */
  findFrom(tokens: readonly Token[], text: string, at: number): readonly Hit<Value>[] {
    if (!this.#mayBegin(tokens, at)) return nothing;
    const hits: Hit<Value>[] = [];
    this.#searchAt({ tokens, text, at, visits: 0, hits }, at);
    return hits;
  }

  /** Whether a pattern may begin at a token: a quick look at its word and the next. Where it says no, there is none. */
  #mayBegin(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at + 1];
    const isJoined = next !== undefined && (next.before & phraseEnd) === 0;
    return this.#beginnings.mayBegin(tokens[at]!.hash, isJoined ? next.hash : undefined);
  }

  #searchAt(search: Search<Value>, at: number): void {
    const first = this.#firsts.numberOf(search.tokens[at]!);
    if (first < 0) return;
    const start = this.#starts[first]!;
    search.at = at;
    search.visits = 0;
    this.#walk(search, start, start === 0 ? at : at + 1);
  }

  #walk(search: Search<Value>, begin: number, from: number): void {
    const { tokens, at } = search;
    const { cells } = this.#cells;
    // From word to word without a call for each: few states lead further than to one other.
    for (let state = begin, i = from; state >= 0; i += 1) {
      search.visits += 1;
      if (search.visits > maxVisits) return;
      const number = cells[state + cell.rare]!;
      const rare = number < 0 ? undefined : this.#cells.rare[number]!;
      if (rare !== undefined) for (let k = 0; k < rare.values.length; k += 1) addHit(search, rare.values[k]!, i);
      const others = cells[state + cell.also]!;
      if (others > 0) {
        const first = alsoFrom(this.#cells, state);
        for (let k = first; k < first + others; k += 1)
          if (mayGoOn(tokens, cells[cells[k]! + cell.reach]!, i)) this.#walk(search, cells[k]!, i);
      }
      const token = tokens[i];
      if (token === undefined || (i > at && (token.before & phraseEnd) !== 0)) return;
      const isMarked = (cells[state + cell.marks]! & markOf(token.hash)) !== 0;
      state = isMarked ? nextState(this.#cells, state, token.hash, token.text) : -1;
      if (rare === undefined) continue;
      if (state >= 0) this.#walk(search, state, i + 1);
      this.#walkOn(search, rare, token, i);
      return;
    }
  }

  /** Goes on from a state's rare things: words in exact case, gaps. */
  #walkOn(search: Search<Value>, { exact, gaps }: Rare<Value>, token: Token, i: number): void {
    const { tokens, text } = search;
    const state = exact?.get(text.slice(token.start, token.end));
    if (state !== undefined) this.#walk(search, state, i + 1);
    for (let k = 0; k < gaps.length; k += 1) {
      const { upTo, state: after } = gaps[k]!;
      const reach = this.#cells.cells[after + cell.reach]!;
      for (let skip = 0; skip <= upTo && i + skip < tokens.length; skip += 1) {
        const there = tokens[i + skip]!;
        if (skip > 0 && (there.before & phraseEnd) !== 0) break;
        if ((reach & markOf(there.hash)) !== 0) this.#walk(search, after, i + skip);
      }
    }
  }
}

function addHit<Value>({ at, hits }: Search<Value>, named: Named<Value>, to: number): void {
  const known = hits[named.lastHit];
  if (known !== undefined && known.from === at && known.value === named.value) {
    if (known.to < to) known.to = to;
  } else {
    named.lastHit = hits.length;
    hits.push({ from: at, to, value: named.value });
  }
}

/** Whether the word at `i` may be one of those marked; at the end of a phrase, where only an end counts, it is not asked. */
function mayGoOn(tokens: readonly Token[], reach: number, i: number): boolean {
  const token = tokens[i];
  return token === undefined || (token.before & phraseEnd) !== 0 || (reach & markOf(token.hash)) !== 0;
}

function startsOf<Value>({ next, exact, gaps }: TrieNode<Value>): Map<string, number> {
  const starts = new Map<string, number>();
  if (next) for (const [step, node] of next) if ('word' in step) starts.set(step.word, gaps ? 0 : node.state);
  if (exact) for (const word of exact.keys()) starts.set(fold(word).text, 0);
  return starts;
}

import { fold } from './fold';
import { type Pattern, parsePattern, type Step } from './pattern';
import { phraseEnd, type Token } from './tokenize';

/** What a pattern says when it is found: any data of the owner. */
export interface Entry<Value> {
  pattern: string;
  value: Value;
}

/** A pattern found in tokens `from` to `to` (exclusive). */
export interface Hit<Value> {
  from: number;
  to: number;
  value: Value;
}

/** As much of a text as is looked at here: its tokens, and the tokens of each of its words. */
interface Words {
  tokens: readonly Token[];
  text: string;
  vocabulary: ReadonlyMap<string, readonly number[]>;
}

interface Node<Value> {
  next: Map<string, Node<Value>> | undefined;
  exact: Map<string, Node<Value>> | undefined;
  gaps: { upTo: number; node: Node<Value> }[] | undefined;
  /** Nodes reached without a further word: where the options of a group meet again. */
  also: Node<Value>[] | undefined;
  values: Value[] | undefined;
}

/** No pattern of a pack may cost more than this many steps at one word of a text; a usual word costs fewer than ten. */
const maxVisits = 5000;

/**
 * All words of all packs as one automaton over tokens: a trie walked once from each token, so that the cost of a text
 * depends on the text and not on the number of topics.
 */
export class WordIndex<Value> {
  readonly #root: Node<Value> = createNode();
  /** Folded words with which a pattern begins, those in exact case included. */
  readonly #heads: ReadonlySet<string>;

  /** Throws PatternError for a pattern that is not in the notation. */
  constructor(entries: Iterable<Entry<Value>>) {
    for (const { pattern, value } of entries) {
      for (const end of this.#insert(
        parsePattern(pattern, (word) => fold(word).text),
        this.#root,
      )) {
        end.values ??= [];
        if (!end.values.includes(value)) end.values.push(value);
      }
    }
    const exact = [...(this.#root.exact?.keys() ?? [])].map((word) => fold(word).text);
    this.#heads = new Set([...(this.#root.next?.keys() ?? []), ...exact]);
  }

  /** Adds a pattern behind a node; gives the nodes at which it ends. */
  #insert(pattern: Pattern, from: Node<Value>): Node<Value>[] {
    if ('step' in pattern) return [childOf(from, pattern.step)];
    if ('any' in pattern) {
      const ends = new Set(pattern.any.flatMap((option) => this.#insert(option, from)));
      if (pattern.optional) ends.add(from);
      return [...ends];
    }
    let ends = [from];
    for (const part of pattern.all) {
      ends = [...new Set(ends.flatMap((end) => this.#insert(part, end)))];
      // Many options meet in one node, so that groups add up instead of multiplying. The root stays apart: nothing stands before it.
      const grown = ends.filter((end) => end !== this.#root);
      if (grown.length > 4) {
        const join: Node<Value> = createNode();
        for (const end of grown) {
          end.also ??= [];
          end.also.push(join);
        }
        ends = ends.length > grown.length ? [join, this.#root] : [join];
      }
    }
    return ends;
  }

  /** Every longest hit of each value from each token on, in order of place. `text` is the original. */
  findAll(tokens: readonly Token[], text: string): Hit<Value>[] {
    const hits: Hit<Value>[] = [];
    for (let i = 0; i < tokens.length; i += 1) this.findAt(tokens, text, i, hits);
    return hits;
  }

  /** The same of a whole text, in which each word is looked up once, however often it stands there. */
  findIn({ tokens, text, vocabulary }: Words): Hit<Value>[] {
    const isStart = new Uint8Array(tokens.length);
    const mark = (places: readonly number[] | undefined) => {
      if (places) for (const place of places) isStart[place] = 1;
    };
    // The shorter list is held against the longer: most indexes begin with a few dozen words, a text has hundreds.
    if (this.#heads.size < vocabulary.size) for (const word of this.#heads) mark(vocabulary.get(word));
    else for (const word of vocabulary.keys()) if (this.#heads.has(word)) mark(vocabulary.get(word));
    const hits: Hit<Value>[] = [];
    const search: Search<Value> = { tokens, text, at: 0, visits: 0, ends: undefined };
    for (let at = isStart.indexOf(1); at >= 0; at = isStart.indexOf(1, at + 1)) this.#searchAt(search, at, hits);
    return hits;
  }

  /** Adds the longest hit of each value that begins at token `at`. */
  findAt(tokens: readonly Token[], text: string, at: number, hits: Hit<Value>[]): void {
    if (this.#heads.has(tokens[at]!.text)) this.#searchAt({ tokens, text, at, visits: 0, ends: undefined }, at, hits);
  }

  #searchAt(search: Search<Value>, at: number, hits: Hit<Value>[]): void {
    search.at = at;
    search.visits = 0;
    search.ends = undefined;
    walk(search, this.#root, at);
    if (search.ends) for (const [value, to] of search.ends as Map<Value, number>) hits.push({ from: at, to, value });
  }
}

/** The walks from one token, and from the next. */
interface Search<Value> {
  tokens: readonly Token[];
  text: string;
  at: number;
  visits: number;
  /** The end of the longest hit of each value; made with the first, because most walks find none. */
  ends: Map<Value, number> | undefined;
}

function walk<Value>(search: Search<Value>, node: Node<Value>, i: number): void {
  search.visits += 1;
  if (search.visits > maxVisits) return;
  const { tokens, text, at } = search;
  if (node.values) {
    search.ends ??= new Map();
    for (const value of node.values) if ((search.ends.get(value) ?? 0) < i) search.ends.set(value, i);
  }
  if (node.also) for (const other of node.also) walk(search, other, i);
  const token = tokens[i];
  if (token === undefined || (i > at && (token.before & phraseEnd) !== 0)) return;
  const next = node.next?.get(token.text);
  if (next) walk(search, next, i + 1);
  if (node.exact) {
    const exact = node.exact.get(text.slice(token.start, token.end));
    if (exact) walk(search, exact, i + 1);
  }
  if (node.gaps) {
    for (const { upTo, node: after } of node.gaps) {
      for (let skip = 0; skip <= upTo && i + skip < tokens.length; skip += 1) {
        if (skip > 0 && (tokens[i + skip]!.before & phraseEnd) !== 0) break;
        walk(search, after, i + skip);
      }
    }
  }
}

function createNode<Value>(): Node<Value> {
  return { next: undefined, exact: undefined, gaps: undefined, also: undefined, values: undefined };
}

function childOf<Value>(node: Node<Value>, step: Step): Node<Value> {
  if ('word' in step) {
    node.next ??= new Map();
    return getOrCreate(node.next, step.word);
  }
  if ('exact' in step) {
    node.exact ??= new Map();
    return getOrCreate(node.exact, step.exact);
  }
  node.gaps ??= [];
  const known = node.gaps.find((gap) => gap.upTo === step.upTo);
  if (known) return known.node;
  const created: Node<Value> = createNode();
  node.gaps.push({ upTo: step.upTo, node: created });
  return created;
}

function getOrCreate<Value>(map: Map<string, Node<Value>>, key: string): Node<Value> {
  let node = map.get(key);
  if (!node) {
    node = createNode();
    map.set(key, node);
  }
  return node;
}

import { fold } from './fold';
import { type Pattern, parsePattern, type Step } from './pattern';
import { markOf, phraseEnd, type Token } from './tokenize';

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
  /** The marks of the words in `next`: a text's word is looked up among them only where it has one of these. */
  marks: number;
  exact: Map<string, Node<Value>> | undefined;
  gaps: { upTo: number; node: Node<Value> }[] | undefined;
  /** Nodes reached without a further word: where the options of a group meet again. */
  also: Node<Value>[] | undefined;
  values: Value[] | undefined;
  /** The marks of all words with which a walk can go on from here, or from where `also` leads; all bits where it may also end or read on otherwise. */
  reach: number;
  alsoReach: number;
}

/** Every mark. */
const anyMark = -1;

/** No pattern of a pack may cost more than this many steps at one word of a text; a usual word costs fewer than ten. */
const maxVisits = 5000;

/**
 * All words of all packs as one automaton over tokens: a trie walked once from each token, so that the cost of a text
 * depends on the text and not on the number of topics.
 */
export class WordIndex<Value> {
  readonly #root: Node<Value> = createNode();
  /** Where a walk begins by the folded word it begins with: behind that word, or at the root where it counts how the word is written. */
  readonly #heads = new Map<string, Node<Value>>();

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
    setReach(this.#root);
    for (const [word, node] of this.#root.next ?? []) this.#heads.set(word, this.#root.gaps ? this.#root : node);
    for (const word of this.#root.exact?.keys() ?? []) this.#heads.set(fold(word).text, this.#root);
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
    const starts = new Array<Node<Value> | undefined>(tokens.length).fill(undefined);
    const begin = (word: string) => {
      const places = vocabulary.get(word);
      const start = places && this.#heads.get(word);
      if (start) for (const place of places) starts[place] = start;
    };
    // The shorter list is held against the longer: most indexes begin with a few dozen words, a text has hundreds.
    for (const word of this.#heads.size < vocabulary.size ? this.#heads.keys() : vocabulary.keys()) begin(word);
    const hits: Hit<Value>[] = [];
    const search: Search<Value> = { tokens, text, at: 0, visits: 0, ends: undefined };
    for (let at = 0; at < starts.length; at += 1) {
      const start = starts[at];
      if (start !== undefined) this.#searchAt(search, start, at, hits);
    }
    return hits;
  }

  /** Adds the longest hit of each value that begins at token `at`. */
  findAt(tokens: readonly Token[], text: string, at: number, hits: Hit<Value>[]): void {
    const start = this.#heads.get(tokens[at]!.text);
    if (start !== undefined) this.#searchAt({ tokens, text, at, visits: 0, ends: undefined }, start, at, hits);
  }

  #searchAt(search: Search<Value>, start: Node<Value>, at: number, hits: Hit<Value>[]): void {
    search.at = at;
    search.visits = 0;
    search.ends = undefined;
    if (start === this.#root) walk(search, start, at);
    else if (mayGoOn(search, start.reach, at + 1)) walk(search, start, at + 1);
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

/** Whether the word at `i` may be one of those marked; at the end of a phrase, where only an end counts, it is not asked. */
function mayGoOn<Value>({ tokens }: Search<Value>, reach: number, i: number): boolean {
  const token = tokens[i];
  return token === undefined || (token.before & phraseEnd) !== 0 || (reach & token.mark) !== 0;
}

function walk<Value>(search: Search<Value>, node: Node<Value>, i: number): void {
  search.visits += 1;
  if (search.visits > maxVisits) return;
  const { tokens, text, at } = search;
  if (node.values) {
    search.ends ??= new Map();
    for (const value of node.values) if ((search.ends.get(value) ?? 0) < i) search.ends.set(value, i);
  }
  if (node.also && mayGoOn(search, node.alsoReach, i)) for (const other of node.also) walk(search, other, i);
  const token = tokens[i];
  if (token === undefined || (i > at && (token.before & phraseEnd) !== 0)) return;
  const next = (node.marks & token.mark) === 0 ? undefined : node.next!.get(token.text);
  if (next) walk(search, next, i + 1);
  if (node.exact) {
    const exact = node.exact.get(text.slice(token.start, token.end));
    if (exact) walk(search, exact, i + 1);
  }
  if (node.gaps) {
    for (const { upTo, node: after } of node.gaps) {
      for (let skip = 0; skip <= upTo && i + skip < tokens.length; skip += 1) {
        const there = tokens[i + skip]!;
        if (skip > 0 && (there.before & phraseEnd) !== 0) break;
        if ((after.reach & there.mark) !== 0) walk(search, after, i + skip);
      }
    }
  }
}

function createNode<Value>(): Node<Value> {
  return { next: undefined, marks: 0, exact: undefined, gaps: undefined, also: undefined, values: undefined, reach: 0, alsoReach: 0 };
}

/** Works out where a walk may go on from a node and from all behind it, once all patterns are in. */
function setReach<Value>(root: Node<Value>): void {
  const done = new Set<Node<Value>>();
  const visit = (node: Node<Value>): void => {
    if (done.has(node)) return;
    done.add(node);
    for (const child of node.next?.values() ?? []) visit(child);
    for (const child of node.exact?.values() ?? []) visit(child);
    for (const gap of node.gaps ?? []) visit(gap.node);
    for (const other of node.also ?? []) {
      visit(other);
      node.alsoReach |= other.reach;
    }
    node.reach = node.values || node.exact || node.gaps ? anyMark : node.marks | node.alsoReach;
  };
  visit(root);
}

function childOf<Value>(node: Node<Value>, step: Step): Node<Value> {
  if ('word' in step) {
    node.next ??= new Map();
    node.marks |= markOf(step.word);
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

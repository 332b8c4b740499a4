import { fold } from './fold';
import { type Pattern, PatternReader, type Step } from './pattern';
import { hashOf, markOf } from './tokenize';

/** What a pattern says when it is found: any data of the owner. */
export interface Entry<Value> {
  pattern: string;
  value: Value;
}

/** A value that patterns stand for; one for all of its patterns. */
export interface Named<Value> {
  value: Value;
  /** Where among the hits its last one stands: kept here while a text is searched. */
  lastHit: number;
}

/** A word of the patterns, with each place to which it leads. */
export interface TrieWord<Value> {
  text: string;
  hash: number;
  mark: number;
  nodes: TrieNode<Value>[];
}

/** A place in the trie of all patterns; what may come next leads on from it. */
export interface TrieNode<Value> {
  /** From where a word leads here; undefined where none does. */
  parent: TrieNode<Value> | undefined;
  next: Map<Step, TrieNode<Value>> | undefined;
  /** The marks of the words in `next`: a text's word is looked up among them only where it has one of these. */
  marks: number;
  exact: Map<string, TrieNode<Value>> | undefined;
  gaps: { upTo: number; node: TrieNode<Value> }[] | undefined;
  /** Nodes reached without a further word: where the options of a group meet again. */
  also: TrieNode<Value>[] | undefined;
  values: Named<Value>[] | undefined;
  /** Where `layOut` put it; -1 before, and for nodes that are passed over. */
  state: number;
  /** Where `layOut` writes its next word. */
  end: number;
}

/** All patterns as one trie. */
export interface Trie<Value> {
  root: TrieNode<Value>;
  /** By their steps, each of which is one object for all patterns. */
  words: Map<Step, TrieWord<Value>>;
}

/** So many ends of a group go on each by itself, and may be shared with other patterns; more meet in one node. */
const mostEnds = 4;

/** Builds the trie. Throws PatternError for a pattern that is not in the notation. */
export function buildTrie<Value>(entries: Iterable<Entry<Value>>): Trie<Value> {
  const trie: Trie<Value> = { root: createNode(), words: new Map() };
  const named = new Map<Value, Named<Value>>();
  const reader = new PatternReader((word) => fold(word).text);
  const start = [trie.root];
  for (const { pattern, value } of entries) {
    let name = named.get(value);
    if (name === undefined) {
      name = { value, lastHit: 0 };
      named.set(value, name);
    }
    for (const end of insert(trie, reader.read(pattern), start)) {
      if (end.values === undefined) end.values = [name];
      else if (!end.values.includes(name)) end.values.push(name);
    }
  }
  return trie;
}

/** Adds a pattern behind some nodes; gives the nodes at which it ends. */
function insert<Value>(trie: Trie<Value>, pattern: Pattern, from: TrieNode<Value>[]): TrieNode<Value>[] {
  if ('step' in pattern)
    return from.length === 1 ? [childOf(trie, from[0]!, pattern.step)] : from.map((node) => childOf(trie, node, pattern.step));
  if ('any' in pattern) {
    const ends: TrieNode<Value>[] = [];
    for (const option of pattern.any) ends.push(...insert(trie, option, from));
    if (pattern.optional) ends.push(...from);
    return ends.length > 1 ? [...new Set(ends)] : ends;
  }
  let ends = from;
  for (const part of pattern.all) ends = join(insert(trie, part, ends), trie.root);
  return ends;
}

/** Many options meet in one node, so that groups add up instead of multiplying. The root stays apart: nothing stands before it. */
function join<Value>(ends: TrieNode<Value>[], root: TrieNode<Value>): TrieNode<Value>[] {
  if (ends.length <= mostEnds) return ends;
  const grown = ends.filter((end) => end !== root);
  if (grown.length <= mostEnds) return ends;
  const meeting = createNode<Value>();
  for (const end of grown) {
    if (end.also === undefined) end.also = [meeting];
    else end.also.push(meeting);
  }
  return ends.length > grown.length ? [meeting, root] : [meeting];
}

function createNode<Value>(parent?: TrieNode<Value>): TrieNode<Value> {
  const none = undefined;
  return { parent, next: none, marks: 0, exact: none, gaps: none, also: none, values: none, state: -1, end: 0 };
}

function childOf<Value>(trie: Trie<Value>, node: TrieNode<Value>, step: Step): TrieNode<Value> {
  if ('word' in step) {
    const known = node.next?.get(step);
    if (known !== undefined) return known;
    const child = createNode(node);
    node.next ??= new Map();
    node.next.set(step, child);
    let word = trie.words.get(step);
    if (word === undefined) {
      const hash = hashOf(step.word);
      word = { text: step.word, hash, mark: markOf(hash), nodes: [child] };
      trie.words.set(step, word);
    } else word.nodes.push(child);
    node.marks |= word.mark;
    return child;
  }
  if ('exact' in step) {
    node.exact ??= new Map();
    let child = node.exact.get(step.exact);
    if (child === undefined) {
      child = createNode<Value>();
      node.exact.set(step.exact, child);
    }
    return child;
  }
  node.gaps ??= [];
  const known = node.gaps.find((gap) => gap.upTo === step.upTo);
  if (known) return known.node;
  const created = createNode<Value>();
  node.gaps.push({ upTo: step.upTo, node: created });
  return created;
}

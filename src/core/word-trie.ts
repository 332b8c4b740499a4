import { fold } from './fold';
import { type Pattern, parsePattern, type Step } from './pattern';
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

/** A place in the trie of all patterns; what may come next leads on from it. */
export interface TrieNode<Value> {
  /** Of the word that leads here. */
  hash: number;
  /** Where `layOut` put it; -1 before, and for nodes that are passed over. */
  state: number;
  next: Map<string, TrieNode<Value>> | undefined;
  /** The marks of the words in `next`: a text's word is looked up among them only where it has one of these. */
  marks: number;
  exact: Map<string, TrieNode<Value>> | undefined;
  gaps: { upTo: number; node: TrieNode<Value> }[] | undefined;
  /** Nodes reached without a further word: where the options of a group meet again. */
  also: TrieNode<Value>[] | undefined;
  values: Named<Value>[] | undefined;
  /** The marks of all words with which a walk can go on from here, or from where `also` leads; all bits where it may also end or read on otherwise. */
  reach: number;
}

/** Every mark. */
export const anyMark = -1;

/** All patterns as one trie; gives its root. Throws PatternError for a pattern that is not in the notation. */
export function buildTrie<Value>(entries: Iterable<Entry<Value>>): TrieNode<Value> {
  const root: TrieNode<Value> = createNode();
  const named = new Map<Value, Named<Value>>();
  for (const { pattern, value } of entries) {
    let name = named.get(value);
    if (name === undefined) {
      name = { value, lastHit: 0 };
      named.set(value, name);
    }
    const tree = parsePattern(pattern, (word) => fold(word).text);
    for (const end of insert(tree, root, root)) {
      end.values ??= [];
      if (!end.values.includes(name)) end.values.push(name);
    }
  }
  setReach(root);
  return root;
}

/** Adds a pattern behind a node; gives the nodes at which it ends. */
function insert<Value>(pattern: Pattern, from: TrieNode<Value>, root: TrieNode<Value>): TrieNode<Value>[] {
  if ('step' in pattern) return [childOf(from, pattern.step)];
  if ('any' in pattern) {
    const ends = new Set(pattern.any.flatMap((option) => insert(option, from, root)));
    if (pattern.optional) ends.add(from);
    return [...ends];
  }
  let ends = [from];
  for (const part of pattern.all) {
    ends = [...new Set(ends.flatMap((end) => insert(part, end, root)))];
    // Many options meet in one node, so that groups add up instead of multiplying. The root stays apart: nothing stands before it.
    const grown = ends.filter((end) => end !== root);
    if (grown.length > 4) {
      const join = createNode<Value>();
      for (const end of grown) {
        end.also ??= [];
        end.also.push(join);
      }
      ends = ends.length > grown.length ? [join, root] : [join];
    }
  }
  return ends;
}

function createNode<Value>(): TrieNode<Value> {
  const none = undefined;
  return { hash: 0, state: -1, next: none, marks: 0, exact: none, gaps: none, also: none, values: none, reach: 0 };
}

/** Works out where a walk may go on from a node and from all behind it, once all patterns are in. */
function setReach<Value>(root: TrieNode<Value>): void {
  const done = new Set<TrieNode<Value>>();
  const visit = (node: TrieNode<Value>): void => {
    if (done.has(node)) return;
    done.add(node);
    for (const child of node.next?.values() ?? []) visit(child);
    for (const child of node.exact?.values() ?? []) visit(child);
    for (const gap of node.gaps ?? []) visit(gap.node);
    node.reach = node.values || node.exact || node.gaps ? anyMark : node.marks;
    for (const other of node.also ?? []) {
      visit(other);
      node.reach |= other.reach;
    }
  };
  visit(root);
}

function childOf<Value>(node: TrieNode<Value>, step: Step): TrieNode<Value> {
  if ('word' in step) {
    node.next ??= new Map();
    let child = node.next.get(step.word);
    if (child === undefined) {
      child = createNode<Value>();
      child.hash = hashOf(step.word);
      node.marks |= markOf(child.hash);
      node.next.set(step.word, child);
    }
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

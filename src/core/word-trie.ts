import { fold } from './fold';
import { type Pattern, parsePattern, type Step } from './pattern';
import { hashOf, markOf } from './tokenize';

/** What a pattern says when it is found: any data of the owner. */
export interface Entry<Value> {
  pattern: string;
  value: Value;
}

/** A place in the trie of all patterns; what may come next leads on from it. */
export interface TrieNode<Value> {
  /** Counts the nodes. */
  id: number;
  next: Map<string, TrieNode<Value>> | undefined;
  /** The marks of the words in `next`: a text's word is looked up among them only where it has one of these. */
  marks: number;
  exact: Map<string, TrieNode<Value>> | undefined;
  gaps: { upTo: number; node: TrieNode<Value> }[] | undefined;
  /** Nodes reached without a further word: where the options of a group meet again. */
  also: TrieNode<Value>[] | undefined;
  values: Value[] | undefined;
  /** The marks of all words with which a walk can go on from here, or from where `also` leads; all bits where it may also end or read on otherwise. */
  reach: number;
}

/** Every mark. */
export const anyMark = -1;

/** All patterns as one trie: its nodes in order of their ids, the root first. Throws PatternError for a pattern that is not in the notation. */
export function buildTrie<Value>(entries: Iterable<Entry<Value>>): TrieNode<Value>[] {
  const nodes: TrieNode<Value>[] = [];
  const root = addNode(nodes);
  for (const { pattern, value } of entries) {
    const tree = parsePattern(pattern, (word) => fold(word).text);
    for (const end of insert(nodes, tree, root)) {
      end.values ??= [];
      if (!end.values.includes(value)) end.values.push(value);
    }
  }
  setReach(root);
  return nodes;
}

/** Adds a pattern behind a node; gives the nodes at which it ends. */
function insert<Value>(nodes: TrieNode<Value>[], pattern: Pattern, from: TrieNode<Value>): TrieNode<Value>[] {
  if ('step' in pattern) return [childOf(nodes, from, pattern.step)];
  if ('any' in pattern) {
    const ends = new Set(pattern.any.flatMap((option) => insert(nodes, option, from)));
    if (pattern.optional) ends.add(from);
    return [...ends];
  }
  const root = nodes[0]!;
  let ends = [from];
  for (const part of pattern.all) {
    ends = [...new Set(ends.flatMap((end) => insert(nodes, part, end)))];
    // Many options meet in one node, so that groups add up instead of multiplying. The root stays apart: nothing stands before it.
    const grown = ends.filter((end) => end !== root);
    if (grown.length > 4) {
      const join = addNode(nodes);
      for (const end of grown) {
        end.also ??= [];
        end.also.push(join);
      }
      ends = ends.length > grown.length ? [join, root] : [join];
    }
  }
  return ends;
}

function addNode<Value>(nodes: TrieNode<Value>[]): TrieNode<Value> {
  const none = undefined;
  const node = { id: nodes.length, next: none, marks: 0, exact: none, gaps: none, also: none, values: none, reach: 0 };
  nodes.push(node);
  return node;
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

function childOf<Value>(nodes: TrieNode<Value>[], node: TrieNode<Value>, step: Step): TrieNode<Value> {
  if ('word' in step) {
    node.next ??= new Map();
    node.marks |= markOf(hashOf(step.word));
    return getOrCreate(nodes, node.next, step.word);
  }
  if ('exact' in step) {
    node.exact ??= new Map();
    return getOrCreate(nodes, node.exact, step.exact);
  }
  node.gaps ??= [];
  const known = node.gaps.find((gap) => gap.upTo === step.upTo);
  if (known) return known.node;
  const created = addNode(nodes);
  node.gaps.push({ upTo: step.upTo, node: created });
  return created;
}

function getOrCreate<Value>(nodes: TrieNode<Value>[], map: Map<string, TrieNode<Value>>, key: string): TrieNode<Value> {
  let node = map.get(key);
  if (!node) {
    node = addNode(nodes);
    map.set(key, node);
  }
  return node;
}

import { fold } from './fold';
import { createPatternReader, type Pattern, type Step } from './pattern';
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

type WordStep = Step & { word: string };

/** A word of the patterns, with each place from which it leads on. */
export interface TrieWord<Value> {
  step: WordStep;
  hash: number;
  mark: number;
  parents: TrieNode<Value>[];
}

/** A place in the trie of all patterns; what may come next leads on from it. */
export interface TrieNode<Value> {
  next: Map<Step, TrieNode<Value>> | undefined;
  /** The marks of the words in `next`: a text's word is looked up among them only where it has one of these. */
  marks: number;
  exact: Map<string, TrieNode<Value>> | undefined;
  gaps: { upTo: number; node: TrieNode<Value> }[] | undefined;
  /** Nodes reached without a further word: where the options of a group meet again. */
  also: TrieNode<Value>[] | undefined;
  values: Named<Value>[] | undefined;
  /** Where the options of one pattern's group meet: no other pattern goes on from here. */
  isMeeting: boolean;
  /** Where `layOut` put it, or the node to which it only leads on; -1 before. */
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
  const read = createPatternReader((word) => fold(word).text);
  const start = [trie.root];
  for (const { pattern, value } of entries) {
    let name = named.get(value);
    if (name === undefined) {
      name = { value, lastHit: 0 };
      named.set(value, name);
    }
    for (const end of insert(trie, read(pattern), start)) {
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
  if ('all' in pattern) {
    let ends = from;
    for (const part of pattern.all) ends = insert(trie, part, ends);
    return ends;
  }
  const { any, optional } = pattern;
  if ((any.length + Number(optional)) * from.length > mostEnds) return insertMany(trie, pattern, from);
  const ends: TrieNode<Value>[] = [];
  for (const option of any) ends.push(...insert(trie, option, from));
  if (optional) ends.push(...from);
  return ends.length > 1 ? [...new Set(ends)] : ends;
}

/** Adds a group of many options, which meet in one node, so that groups add up instead of multiplying. The root stays apart: nothing stands before it. */
function insertMany<Value>(
  trie: Trie<Value>,
  { any, optional }: { any: readonly Pattern[]; optional: boolean },
  from: TrieNode<Value>[],
): TrieNode<Value>[] {
  const meeting = createNode<Value>(true);
  const ends = new Set([meeting]);
  const meet = (end: TrieNode<Value>): void => {
    if (end === trie.root) ends.add(end);
    else if (end.also === undefined) end.also = [meeting];
    else end.also.push(meeting);
  };
  for (const option of any) {
    if (!('step' in option && 'word' in option.step)) insert(trie, option, from).forEach(meet);
    else for (const node of from) if (!lead(trie, node, option.step, meeting)) meet(childOf(trie, node, option.step));
  }
  if (optional) from.forEach(meet);
  return [...ends];
}

function createNode<Value>(isMeeting = false): TrieNode<Value> {
  const none = undefined;
  return { next: none, marks: 0, exact: none, gaps: none, also: none, values: none, isMeeting, state: -1, end: 0 };
}

/** Lets a word lead from a node to another; false where it leads somewhere already. */
function lead<Value>({ words }: Trie<Value>, from: TrieNode<Value>, step: WordStep, to: TrieNode<Value>): boolean {
  if (from.next === undefined) from.next = new Map();
  else if (from.next.has(step)) return false;
  from.next.set(step, to);
  let word = words.get(step);
  if (word === undefined) {
    const hash = hashOf(step.word);
    word = { step, hash, mark: markOf(hash), parents: [from] };
    words.set(step, word);
  } else word.parents.push(from);
  from.marks |= word.mark;
  return true;
}

function childOf<Value>(trie: Trie<Value>, node: TrieNode<Value>, step: Step): TrieNode<Value> {
  if ('word' in step) {
    const known = node.next?.get(step);
    if (known !== undefined && !known.isMeeting) return known;
    const child = createNode<Value>();
    if (known === undefined) lead(trie, node, step, child);
    else {
      child.also = [known];
      node.next!.set(step, child);
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

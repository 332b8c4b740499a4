import type { Doc } from './doc';
import * as gap from './gap';
import { hashOf } from './tokenize';
import type { WordIndex } from './word-index';
import { WordSet } from './word-set';

/** A name of an index, with the token behind it. */
interface Known<Value> {
  to: number;
  value: Value;
}

/** Offices that a pack names together with their place: "el alguacil de Cook". */
export const offices = new WordSet('alguacil sheriff comisionados junta');

/** The longest name that begins at a token; undefined when none does. */
export function longestName<Value>(doc: Doc, words: WordIndex<Value>, at: number): Known<Value> | undefined {
  if (at >= doc.tokens.length) return undefined;
  let longest: Known<Value> | undefined;
  for (const hit of words.findFrom(doc.tokens, doc.text, at)) if (longest === undefined || hit.to > longest.to) longest = hit;
  return longest;
}

/** Whether a pack's own name begins at a token and reaches as far as `to`: "Cook County" in "Then Cook County". */
export function isNamedFrom<Value extends { id?: string }>(doc: Doc, words: WordIndex<Value>, from: number, to: number): boolean {
  const known = longestName(doc, words, from);
  return known?.value.id !== undefined && known.to >= to;
}

/** A name in initials with full stops, which the index has without: "D.C.", "N.Y.P.D.". */
export function initialsAt<Value>(doc: Doc, words: WordIndex<Value>, i: number): Known<Value> | undefined {
  let to = i;
  while (to < i + 4 && doc.word(to).length === 1 && doc.tokens[to]!.casing > 0 && (to === i || doc.tokens[to]!.before === gap.stop))
    to += 1;
  if (to - i < 2) return undefined;
  const text = doc.words(i, to).replaceAll(' ', '');
  const found = words.findFrom([{ ...doc.tokens[i]!, end: doc.tokens[to - 1]!.end, text, hash: hashOf(text) }], doc.text, 0)[0];
  return found && { to, value: found.value };
}

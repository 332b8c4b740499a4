import type { Doc } from './doc';
import type { Token } from './tokenize';
import { WordSet } from './word-set';

/** A phrase with its words and its place in the list. */
interface Entry {
  phrase: string;
  words: readonly string[];
  rank: number;
}

/**
 * A list of a few hundred fixed phrases, of which the first that stands at a place is wanted. Held against a text it costs one look-up a
 * word instead of one comparison a phrase. Words are parted by a space or a hyphen.
 */
export class PhraseList {
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #firsts: WordSet;
  readonly #byLast = new Map<string, Entry[]>();

  constructor(phrases: readonly string[]) {
    phrases.forEach((phrase, rank) => {
      const words = phrase.split(/[ -]/);
      const entry = { phrase, words, rank };
      add(this.#byFirst, words[0]!, entry);
      add(this.#byLast, words.at(-1)!, entry);
    });
    this.#firsts = new WordSet(this.#byFirst.keys());
  }

  /** The first phrase of the list that begins with token `at` and ends before token `to`; undefined when none does. */
  findAt(tokens: readonly Token[], at: number, to: number): string | undefined {
    const entries = this.#byFirst.get(tokens[at]?.text ?? '');
    return entries?.find(({ words }) => at + words.length <= to && stands(tokens, at, words))?.phrase;
  }

  /** The first phrase of the list that ends right before token `end` and begins at or after token `from`, of those that `isWanted` accepts. */
  findBefore(tokens: readonly Token[], end: number, from: number, isWanted: (phrase: string) => boolean = () => true): string | undefined {
    const entries = this.#byLast.get(tokens[end - 1]?.text ?? '');
    return entries?.find(({ phrase, words }) => {
      const at = end - words.length;
      return at >= from && stands(tokens, at, words) && isWanted(phrase);
    })?.phrase;
  }

  /** The first phrase of the list (not of the text) that stands anywhere in tokens `from` to `to` (exclusive). */
  findIn(tokens: readonly Token[], from: number, to: number): string | undefined {
    let best: Entry | undefined;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (!this.#firsts.has(token)) continue;
      for (const entry of this.#byFirst.get(token!.text)!) {
        if (best !== undefined && entry.rank >= best.rank) break;
        if (at + entry.words.length <= to && stands(tokens, at, entry.words)) best = entry;
      }
    }
    return best?.phrase;
  }

  /** Whether any phrase of the list stands in a text's first `to` tokens; of a whole text each word is looked up once. */
  standsIn(doc: Pick<Doc, 'tokens' | 'tokensOf'>, to: number): boolean {
    for (const [word, entries] of this.#byFirst) {
      for (const at of doc.tokensOf([word]))
        if (entries.some(({ words }) => at + words.length <= to && stands(doc.tokens, at, words))) return true;
    }
    return false;
  }
}

const made = new WeakMap<readonly string[], PhraseList>();

/** The list for constant phrases, made when they are first asked for. */
export function phraseListOf(phrases: readonly string[]): PhraseList {
  let list = made.get(phrases);
  if (list === undefined) {
    list = new PhraseList(phrases);
    made.set(phrases, list);
  }
  return list;
}

function add(entries: Map<string, Entry[]>, word: string, entry: Entry): void {
  const known = entries.get(word);
  if (known) known.push(entry);
  else entries.set(word, [entry]);
}

function stands(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (tokens[at + i]?.text !== words[i]) return false;
  return true;
}

import * as gap from './gap';
import { PlacesOfWords } from './places-of-words';
import { type ReadNumber, readNumbers } from './read-numbers';
import { type Span, splitSentences } from './split-sentences';
import { cutWords, type Token } from './tokenize';
import type { Language } from './vocabulary';
import { isOneOf, WordSet, wordSetOf } from './word-set';

/** A sentence with its place in the page. */
export interface Sentence extends Span {
  index: number;
  /** Counts paragraphs. */
  paragraph: number;
  language: Language;
  numbers: readonly ReadNumber[];
}

/** Part-of-speech tags by a language library, asked for only where a rule is in doubt. */
export type Tagger = (sentence: string, language: Language) => readonly { start: number; end: number; tags: ReadonlySet<string> }[];

/** A text as detectors see it: tokens, sentences, numbers. Offsets of tokens count in `text`. */
export class Doc {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  readonly #sentenceOf: Uint32Array;
  /** All folded words, joined by single spaces; a phrase is a piece of it, so that reading one copies nothing. */
  readonly #joined: string;
  /** Where each token begins in `#joined`; one more entry for the end. */
  readonly #starts: Uint32Array;
  readonly #tagger: Tagger | undefined;
  #places: PlacesOfWords | undefined;
  readonly #tags = new Map<number, readonly (ReadonlySet<string> | undefined)[]>();

  constructor(text: string, language: Language, windows: readonly { from: number; to: number }[], tagger?: Tagger) {
    this.text = text;
    this.language = language;
    this.#tagger = tagger;
    const parts = windows.map((window) => cutWords(text, window.from, window.to)).filter(({ tokens }) => tokens.length > 0);
    const tokens = parts.length === 1 ? parts[0]!.tokens : parts.flatMap((part) => part.tokens);
    const sentences: Sentence[] = [];
    let paragraph = 0;
    // Each window begins a paragraph, so that no sentence reaches from one into the next.
    for (const { from, to } of splitSentences(tokens)) {
      if ((tokens[from]!.before & gap.paragraph) !== 0) paragraph += 1;
      sentences.push({ from, to, index: sentences.length, paragraph, language, numbers: [] });
    }
    for (let i = 0; i < sentences.length; ) {
      let end = i;
      while (end < sentences.length && sentences[end]!.paragraph === sentences[i]!.paragraph) end += 1;
      const own = guessLanguage(tokens, sentences[i]!.from, sentences[end - 1]!.to) ?? language;
      for (; i < end; i += 1) sentences[i]!.language = own;
    }
    for (const sentence of sentences) sentence.numbers = readNumbers(tokens, sentence.language, sentence.from, sentence.to);
    this.tokens = tokens;
    this.sentences = sentences;
    this.#joined = parts.map(({ joined }) => joined).join(' ');
    this.#starts = new Uint32Array(tokens.length + 1);
    tokens.forEach((token, i) => {
      this.#starts[i + 1] = this.#starts[i]! + token.text.length + 1;
    });
    this.#sentenceOf = new Uint32Array(tokens.length);
    for (const sentence of sentences) this.#sentenceOf.fill(sentence.index, sentence.from, sentence.to);
  }

  /** The sentence a token stands in. */
  sentenceAt(token: number): Sentence {
    return this.sentences[this.#sentenceOf[token]!]!;
  }

  /** The tokens (`to` exclusive) of a sentence and of so many sentences before and behind it. */
  around(sentence: Sentence, reach: number): { from: number; to: number } {
    const { sentences } = this;
    const first = sentences[Math.max(0, sentence.index - reach)]!;
    const last = sentences[Math.min(sentences.length - 1, sentence.index + reach)]!;
    return { from: first.from, to: last.to };
  }

  /** The original words of tokens `from` to `to` (exclusive). */
  slice(from: number, to: number): string {
    return this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end);
  }

  /** Folded words as the page writes them: where they stand first from token `near` on, else first of all; undefined where they stand nowhere. */
  asWritten(words: string, near: number): string | undefined {
    const find = (from: number): number | undefined => {
      for (let at = from; ; at += 1) {
        at = this.#joined.indexOf(words, at);
        if (at < 0) return undefined;
        if (isWordEdge(this.#joined, at) && isWordEdge(this.#joined, at + words.length + 1)) return at;
      }
    };
    const at = words === '' ? undefined : (find(this.#starts[near]!) ?? find(0));
    if (at === undefined) return undefined;
    const end = at + words.length + 1;
    return this.slice(this.#starts.indexOf(at), this.#starts.indexOf(end));
  }

  /** Folded words of tokens `from` to `to`, joined by single spaces. */
  words(from: number, to: number): string {
    const begin = Math.max(from, 0);
    const end = Math.min(to, this.tokens.length);
    if (begin >= end) return '';
    const words = this.#joined.slice(this.#starts[begin], this.#starts[end]! - 1);
    return from < 0 ? ` ${words}` : words;
  }

  /** Folded text of a token, or the empty string outside the text. */
  word(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  /** Whether a token is one of some constant words, parted by spaces; false outside the text. */
  isOneOf(i: number, words: string): boolean {
    return isOneOf(this.tokens[i], words);
  }

  /** Whether one of some constant words, parted by spaces, stands in tokens `from` to `to` (exclusive): asked before a pattern that needs one. */
  hasOneOf(from: number, to: number, words: string | WordSet): boolean {
    const set = typeof words === 'string' ? wordSetOf(words) : words;
    for (let i = from; i < to; i += 1) if (set.has(this.tokens[i])) return true;
    return false;
  }

  /** The tokens that are one of these words, in order; asked once for a whole text instead of at each token. */
  tokensOf(words: Iterable<string>): number[] {
    this.#places ??= new PlacesOfWords(this.tokens);
    const found: number[] = [];
    for (const word of words) this.#places.find(word, found);
    return sortNumbers(found);
  }

  /** Whether the language library gave the token this tag; undefined when there is none to ask. */
  hasTag(token: number, tag: string): boolean | undefined {
    if (!this.#tagger) return undefined;
    const sentence = this.sentenceAt(token);
    let tags = this.#tags.get(sentence.index);
    if (!tags) {
      const offset = this.tokens[sentence.from]!.start;
      const terms = this.#tagger(this.text.slice(offset, this.tokens[sentence.to - 1]!.end), sentence.language);
      tags = this.tokens
        .slice(sentence.from, sentence.to)
        .map((own) => terms.find((term) => term.start + offset <= own.start && own.start < term.end + offset)?.tags);
      this.#tags.set(sentence.index, tags);
    }
    return tags[token - sentence.from]?.has(tag);
  }
}

/** Sorts in place. Short lists, nearly all there are, by hand: a call of `sort` makes two more lists of its own. */
function sortNumbers(numbers: number[]): number[] {
  if (numbers.length > 50) return numbers.sort((a, b) => a - b);
  for (let i = 1; i < numbers.length; i += 1) {
    const number = numbers[i]!;
    let at = i;
    for (; at > 0 && numbers[at - 1]! > number; at -= 1) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
  return numbers;
}

const frequent: Record<Language, string> = {
  en: 'the of and to in is was were for on with that by from are has have had it its at as not but be this which or an',
  es: 'el la los las de del que y en un una por con para se su sus al es fue son como mas pero no lo ha han esta',
};
const frequentWords = { en: new WordSet(frequent.en), es: new WordSet(frequent.es) };

/** The language of a stretch by its most frequent words; undefined when it is too short to tell. */
export function guessLanguage(tokens: readonly Token[], from: number, to: number): Language | undefined {
  let english = 0;
  let spanish = 0;
  const end = Math.min(to, from + 120);
  for (let i = from; i < end; i += 1) {
    const token = tokens[i]!;
    // "Los Angeles", "El Paso": names say nothing of the language.
    if (token.casing === 1) continue;
    if (frequentWords.en.has(token)) english += 1;
    else if (frequentWords.es.has(token)) spanish += 1;
  }
  if (english + spanish < 3) return undefined;
  if (english >= 2 * spanish) return 'en';
  if (spanish >= 2 * english) return 'es';
  return undefined;
}

/** Whether a word begins there, or would if there were one more, in words joined by single spaces. */
function isWordEdge(joined: string, at: number): boolean {
  return at === 0 || at > joined.length || joined[at - 1] === ' ';
}

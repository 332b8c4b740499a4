import * as gap from './gap';
import type { NumberWords } from './number-words';
import type { Token } from './tokenize';
import type { Bound } from './vocabulary';
import { isOneOf, WordSet } from './word-set';

/** A number as a text states it. Tokens `from` to `to` hold it with its bound ("more than 41,000"), `core` the bare number. */
export interface ReadNumber {
  from: number;
  to: number;
  coreFrom: number;
  coreTo: number;
  /** null when vague ("tens of thousands"). For `share` a fraction; for `ofEvery` the quotient. */
  value: number | null;
  max?: number;
  bound: Bound;
  /** Percent, "half", "two-thirds". */
  isShare: boolean;
  /** "one in seven", "two of every three". */
  ofEvery?: { part: number; whole: number };
  /** Written with a thousands sign or in words of at least a thousand: surely no year, age or address. */
  isWritten: boolean;
}

/** Punctuation that no number reaches across. */
export const numberBreak = gap.comma | gap.stop | gap.colon | gap.open | gap.close | gap.dash | gap.paragraph | gap.other | gap.quote;

/** Whether a token follows the one before it without a sign that parts numbers. */
export function isJoined(tokens: readonly Token[], i: number): boolean {
  return (tokens[i]!.before & numberBreak) === 0;
}

/** The words of a phrase; phrases are a few constants, so each is split once. */
function wordsOf(phrase: string): readonly string[] {
  let words = split.get(phrase);
  if (!words) {
    words = phrase.split(' ');
    split.set(phrase, words);
  }
  return words;
}

const split = new Map<string, readonly string[]>();

/** Whether the words stand at `i`, joined; gives the end, or 0. */
export function matchWords(tokens: readonly Token[], i: number, phrase: string): number {
  return matchParts(tokens, i, wordsOf(phrase));
}

function matchParts(tokens: readonly Token[], i: number, words: readonly string[]): number {
  let at = i;
  for (const word of words) {
    const token = tokens[at];
    if (token?.text !== word || (at > i && !isJoined(tokens, at))) return 0;
    at += 1;
  }
  return at;
}

/** What may stand between a bound and its number. */
const fillers = new WordSet(['a', 'whopping', 'the', 'la', 'las', 'los', 'total', 'staggering']);

function isOne(token: Token | undefined, ...words: readonly string[]): boolean {
  return token !== undefined && words.includes(token.text);
}

/** Reads "more than" before and "or so" after into the number's bound, and takes their tokens in. */
export function withBound(tokens: readonly Token[], number: ReadNumber, words: NumberWords, floor: number): void {
  const canBound = number.bound === 'exact' || number.bound === 'range';
  let start = number.coreFrom;
  // "the more than 1.5 million", "a whopping 750,000", "about a quarter": fillers between bound and number.
  if (fillers.has(tokens[start - 1]) && start - 1 >= floor && isJoined(tokens, start)) {
    const before = tokens[start - 1]!.text;
    if (before === 'whopping' || before === 'staggering') start -= tokens[start - 2]?.text === 'a' ? 2 : 1;
  }
  if (words.rangeOpeners.has(tokens[start - 1]?.text ?? '') && number.bound === 'range') {
    start -= isOneOf(tokens[start - 2], 'anywhere somewhere ranging') ? 2 : 1;
  }
  // "superan las 41.000", "over the 41,000"
  if (isOne(tokens[start - 1], 'las', 'los') && start - 1 > floor && isJoined(tokens, start)) start -= 1;
  // "al menos otras diez mil", "nearly another 5,000"
  if (isOne(tokens[start - 1], 'otras', 'otros', 'another') && start - 1 > floor && isJoined(tokens, start)) start -= 1;
  for (const { words: parts, bound } of words.boundsBefore.byLast.get(tokens[start - 1]?.text ?? '') ?? []) {
    const at = start - parts.length;
    if (at < floor || !matchParts(tokens, at, parts) || !isJoined(tokens, start)) continue;
    if (canBound && number.bound !== 'range') number.bound = bound;
    number.from = at;
    break;
  }
  if (number.from === number.coreFrom && start < number.coreFrom && !isOneOf(tokens[start], 'las los otras otros another'))
    number.from = start;
  const next = tokens[number.to];
  for (const { phrase, words: parts, bound } of words.boundsAfter.byFirst.get(next?.text ?? '') ?? []) {
    // "47,000, give or take": a comma before it parts nothing.
    const mayPause = phrase === 'give or take' || phrase === 'maybe' || phrase === 'mas o menos' || phrase === 'more or less';
    const isNext = isJoined(tokens, number.to) || (mayPause && (tokens[number.to]!.before & ~gap.space) === gap.comma);
    const end = isNext ? matchParts(tokens, number.to, parts) : 0;
    if (!end) continue;
    if (number.bound === 'exact') number.bound = bound;
    number.to = end;
    break;
  }
}

/** What "give or take", "or so" behind a noun says of the number before it: "47,000 fugitives, give or take". */
export function readBoundBehind(tokens: readonly Token[], at: number, words: NumberWords): Bound | undefined {
  const next = tokens[at];
  if (next === undefined || (next.before & numberBreak & ~gap.comma) !== 0) return undefined;
  // A single word there ("plus", "maximum") more often goes on to something else.
  return words.boundsAfter.byFirst.get(next.text)?.find(({ words: parts }) => parts.length > 1 && matchParts(tokens, at, parts) > 0)?.bound;
}

import { fold } from './fold';
import * as gap from './gap';

/** Gaps that end a phrase: no name or frame reaches across them. */
export const phraseEnd = gap.comma | gap.stop | gap.colon | gap.open | gap.close | gap.dash | gap.paragraph | gap.other;

/** How a word is written: 0 lower case, 1 Capitalised, 2 ALL CAPITALS, 3 with capitals inside. */
export type Casing = 0 | 1 | 2 | 3;

/** A word, a number or a sign that counts as one (`%`, `$`). */
export interface Token {
  /** Offsets in the original text. */
  start: number;
  end: number;
  /** Folded. */
  text: string;
  casing: Casing;
  isNumber: boolean;
  /** Bits of `gap` for what stands before it. */
  before: number;
  /** `hashOf` its folded text. */
  hash: number;
}

/** A number for a word, or for a stretch of a text: other numbers are other words, so that most words are told apart without reading them. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) ^ (hash >>> 15);
  return hash;
}

/** One of 32 bits for a word, by its hash: where none of some words has the bit, none of them is the word, and nothing is looked up. */
export function markOf(hash: number): number {
  return 1 << (Math.imul(hash, 0x9e3779b1) >>> 27);
}

// Word, or 's, or a sign that matters; what is plain is read by hand.
const tokenPattern = /[\p{L}\p{M}\d]+(?:'(?!s\b)[\p{L}]+)*|'s(?![\p{L}\d])|€/uy;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isPlainLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isSign = (code: number): boolean => code >= 0x23 && code <= 0x25;
const apostrophe = 0x27;

/**
 * The end of the token that begins at `at` in a folded text; `at` itself where none does. Words of plain letters and numbers, nearly all there
 * are, are read by hand, which takes a third of the pattern's time.
 */
function tokenEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (isPlainLetter(first)) {
    let end = at + 1;
    let code = text.charCodeAt(end);
    while (isPlainLetter(code) || isDigit(code)) {
      end += 1;
      code = text.charCodeAt(end);
    }
    if (end === text.length || (code < 0x80 && code !== apostrophe)) return end;
  } else if (isDigit(first)) {
    return numberEnd(text, at);
  } else if (first < 0x80 && first !== apostrophe) {
    return isSign(first) ? at + 1 : at;
  }
  tokenPattern.lastIndex = at;
  return tokenPattern.test(text) ? tokenPattern.lastIndex : at;
}

/** The end of the number that begins at `at`, with the signs inside it (41,000 / 41.000 / 5.7; 2-173 are two). */
function numberEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) {
    end += 1;
    const code = text.charCodeAt(end);
    if ((code === 0x2e || code === 0x2c) && isDigit(text.charCodeAt(end + 1))) end += 1;
  }
  return end;
}

function readGap(text: string, from: number, to: number): number {
  let bits = 0;
  let newlines = 0;
  for (let i = from; i < to; i += 1) {
    const char = text.charCodeAt(i);
    if (char === 0x20 || char === 0x09 || char === 0x0d) bits |= gap.space;
    else if (char === 0x0a) newlines += 1;
    else if (char === 0x2d) bits |= gap.hyphen;
    else if (char === 0x2c) bits |= gap.comma;
    else if (char === 0x2e || char === 0x21 || char === 0x3f || char === 0x2026) bits |= gap.stop;
    else if (char === 0x3a || char === 0x3b) bits |= gap.colon;
    else if (char === 0x28 || char === 0x5b) bits |= gap.open;
    else if (char === 0x29 || char === 0x5d) bits |= gap.close;
    else if (char === 0x22 || char === 0x27) bits |= gap.quote;
    else if (char === 0x2013) bits |= gap.dash;
    else bits |= gap.other;
  }
  if (newlines === 1) bits |= gap.line;
  if (newlines > 1) bits |= gap.paragraph;
  // " - " between spaces is a dash, "carve-out" a hyphen.
  if ((bits & gap.hyphen) !== 0 && (bits & (gap.space | gap.line)) !== 0) bits = (bits & ~gap.hyphen) | gap.dash;
  return bits;
}

/** Abbreviations that belong to the word behind them: "St. Louis", "Gov. Pritzker". Their stop ends nothing. */
const joining = new Set('st ste mt ft gov sen rep ald lt sgt det dr mr mrs ms sr sra u'.split(' '));

/** Most words are small ASCII letters, or those after one capital; only the others are written anew to compare them. */
function readCasing(text: string, from: number, to: number): Casing {
  let capitals = 0;
  let small = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return readAnyCasing(text.slice(from, to));
    if (isPlainLetter(code)) small += 1;
    else if (code >= 0x41 && code <= 0x5a) capitals += i === from ? 1 : 2;
  }
  if (capitals === 0) return 0;
  if (small === 0) return to - from > 1 ? 2 : 1;
  return capitals === 1 ? 1 : 3;
}

function readAnyCasing(raw: string): Casing {
  const first = raw.charAt(0);
  const lower = raw.toLowerCase();
  if (raw === lower) return 0;
  if (raw === raw.toUpperCase()) return raw.length > 1 ? 2 : 1;
  return first !== first.toLowerCase() && raw.slice(1) === lower.slice(1) ? 1 : 3;
}

function joinAbbreviation(previous: Token, before: number): number {
  return before === (gap.stop | gap.space) && previous.casing > 0 && joining.has(previous.text) ? gap.space : before;
}

/** Cuts a stretch of text into tokens; offsets count in `text`. Gives none for a text without words. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const { text: folded, origin } = fold(from === 0 && to === text.length ? text : text.slice(from, to));
  const tokens: Token[] = [];
  let previous: Token | undefined;
  let last = 0;
  for (let at = 0; at < folded.length; ) {
    const end = tokenEnd(folded, at);
    if (end === at) {
      // A character of two units is passed as one: its second half is none by itself.
      at += folded.codePointAt(at)! > 0xffff ? 2 : 1;
      continue;
    }
    const start = from + origin[at]!;
    const stop = from + origin[end - 1]! + 1;
    const word = folded.slice(at, end);
    // Most words have nothing but a space between them.
    const isPlain = at === last + 1 && folded.charCodeAt(last) === 0x20;
    const before = previous === undefined ? gap.paragraph : isPlain ? gap.space : joinAbbreviation(previous, readGap(folded, last, at));
    previous = {
      start,
      end: stop,
      text: word,
      casing: readCasing(text, start, stop),
      isNumber: isDigit(folded.charCodeAt(at)),
      before,
      hash: hashOf(folded, at, end),
    };
    tokens.push(previous);
    last = end;
    at = end;
  }
  return tokens;
}

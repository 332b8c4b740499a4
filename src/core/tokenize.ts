import { foldUnits, spell, unitsBehind } from './fold';
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

/** A number for a word: other numbers are other words, so that most words are told apart without reading them. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

/** The same of folded units, of which it is quicker. */
function hashOfUnits(units: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = addToHash(hash, units[i]!);
  return hash;
}

const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);

/** One of 32 bits for a word, by its hash: where none of some words has the bit, none of them is the word, and nothing is looked up. */
export function markOf(hash: number): number {
  return 1 << (Math.imul(hash, 0x9e3779b1) >>> 27);
}

// Word, or 's, or a sign that matters; what is plain is read by hand.
const tokenPattern = /[\p{L}\p{M}\d]+(?:'(?!s\b)[\p{L}]+)*|'s(?![\p{L}\d])|€/uy;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isPlainLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isSign = (code: number): boolean => code >= 0x23 && code <= 0x25;
const isWordUnit = (code: number): boolean => isPlainLetter(code) || isDigit(code) || code === 0x5f;
const isPlain = (code: number): boolean => code < 0x80;
const apostrophe = 0x27;
const smallS = 0x73;

/** Where only the pattern can tell. */
const unknown = -1;

/** The end of the token that begins at `at` in folded units; `at` itself where none does. What is plain, nearly all there is, takes a third of the pattern's time. */
function tokenEnd(units: Uint16Array, at: number): number {
  const first = units[at]!;
  if (isDigit(first)) return numberEnd(units, at);
  if (isSign(first)) return at + 1;
  let end = at;
  if (isPlainLetter(first)) {
    end = wordEnd(units, at + 1);
  } else if (first === apostrophe && units[at + 1] === smallS) {
    const after = units[at + 2]!;
    if (!isPlainLetter(after) && !isDigit(after)) end = at + 2;
  } else if (first >= 0x80) return unknown;
  return isPlain(units[end]!) && (units[end] !== apostrophe || isPlain(units[end + 1]!)) ? end : unknown;
}

/** The end of plain letters and digits, and of letters behind apostrophes: "don't" is one word, the 's of "chicago's" one of its own. */
function wordEnd(units: Uint16Array, from: number): number {
  let at = from;
  while (isPlainLetter(units[at]!) || isDigit(units[at]!)) at += 1;
  while (units[at] === apostrophe && isPlainLetter(units[at + 1]!) && (units[at + 1] !== smallS || isWordUnit(units[at + 2]!))) {
    at += 2;
    while (isPlainLetter(units[at]!)) at += 1;
  }
  return at;
}

function patternEnd(text: string, at: number): number {
  tokenPattern.lastIndex = at;
  return tokenPattern.test(text) ? tokenPattern.lastIndex : at;
}

/** The end of the number that begins at `at`, with the signs inside it (41,000 / 41.000 / 5.7; 2-173 are two). */
function numberEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (isDigit(units[end]!)) {
    end += 1;
    const code = units[end];
    if ((code === 0x2e || code === 0x2c) && isDigit(units[end + 1]!)) end += 1;
  }
  return end;
}

function readGap(units: Uint16Array, from: number, to: number): number {
  let bits = 0;
  let newlines = 0;
  for (let i = from; i < to; i += 1) {
    const char = units[i]!;
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

/** The ends of all words, two numbers for each: where it begins and where it ends. */
function findWords(units: Uint16Array): number[] {
  const ends: number[] = [];
  let text: string | undefined;
  for (let at = 0; at < units.length - unitsBehind; ) {
    let end = tokenEnd(units, at);
    if (end === unknown) {
      text ??= spell(units);
      end = patternEnd(text, at);
    }
    if (end > at) ends.push(at, end);
    // A character of two units is passed as one: its second half is none by itself.
    else end = isHighHalf(units[at]!) && isLowHalf(units[at + 1]!) ? at + 2 : at + 1;
    at = end;
  }
  return ends;
}

const isHighHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The words alone, parted by single spaces. */
function spellWords(units: Uint16Array, ends: readonly number[]): string {
  const letters = new Uint16Array(units.length + ends.length / 2);
  let length = 0;
  for (let k = 0; k < ends.length; k += 2) {
    if (k > 0) letters[length++] = 0x20;
    for (let at = ends[k]!; at < ends[k + 1]!; at += 1) letters[length++] = units[at]!;
  }
  return spell(letters.subarray(0, length));
}

/** Cuts a stretch of text into tokens; offsets count in `text`. Gives none for a text without words. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  return cutWords(text, from, to).tokens;
}

/** The tokens with their words, joined by single spaces: the words are pieces of it, of one byte a character also where the text is not. */
export function cutWords(text: string, from: number, to: number): { tokens: Token[]; joined: string } {
  const { units, origin } = foldUnits(from === 0 && to === text.length ? text : text.slice(from, to));
  const ends = findWords(units);
  const joined = spellWords(units, ends);
  const tokens: Token[] = [];
  let previous: Token | undefined;
  for (let k = 0, last = 0, place = 0; k < ends.length; k += 2) {
    const at = ends[k]!;
    const end = ends[k + 1]!;
    const start = from + origin[at]!;
    const stop = from + origin[end - 1]! + 1;
    const placeEnd = place + end - at;
    // Most words have nothing but a space between them.
    const isNext = at === last + 1 && units[last] === 0x20;
    const isFirm = isNext && previous?.isNumber === true && isDigit(units[at]!) && !isPlain(text.charCodeAt(from + origin[last]!));
    const between = isFirm ? gap.space | gap.firm : gap.space;
    const before = previous === undefined ? gap.paragraph : isNext ? between : joinAbbreviation(previous, readGap(units, last, at));
    previous = {
      start,
      end: stop,
      text: joined.slice(place, placeEnd),
      casing: readCasing(text, start, stop),
      isNumber: isDigit(units[at]!),
      before,
      hash: hashOfUnits(units, at, end),
    };
    tokens.push(previous);
    last = end;
    place = placeEnd + 1;
  }
  return { tokens, joined };
}

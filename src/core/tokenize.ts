import { type Folded, fold } from './fold';

/** What stands between a token and the one before it, as bits. */
export const gap = {
  space: 1,
  hyphen: 2,
  comma: 4,
  stop: 8,
  colon: 16,
  open: 32,
  close: 64,
  quote: 128,
  dash: 256,
  line: 512,
  paragraph: 1024,
  other: 2048,
} as const;

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
}

// Word, or number with its separators (41,000 / 41.000 / 5.7 / 2-173 stays apart), or 's, or a sign that matters.
const tokenPattern = /\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+(?:'(?!s\b)[\p{L}]+)*|'s(?![\p{L}\d])|[%$€#]/gu;

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
function readCasing(raw: string): Casing {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code >= 0x80) return readAnyCasing(raw);
    if (code >= 0x61 && code <= 0x7a) small += 1;
    else if (code >= 0x41 && code <= 0x5a) capitals += i === 0 ? 1 : 2;
  }
  if (capitals === 0) return 0;
  if (small === 0) return raw.length > 1 ? 2 : 1;
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
  const folded: Folded = fold(from === 0 && to === text.length ? text : text.slice(from, to));
  const tokens: Token[] = [];
  let last = 0;
  tokenPattern.lastIndex = 0;
  for (let match = tokenPattern.exec(folded.text); match !== null; match = tokenPattern.exec(folded.text)) {
    const word = match[0];
    const start = from + folded.origin[match.index]!;
    const end = from + folded.origin[match.index + word.length - 1]! + 1;
    const first = word.charCodeAt(0);
    tokens.push({
      start,
      end,
      text: word,
      casing: readCasing(text.slice(start, end)),
      isNumber: first >= 0x30 && first <= 0x39,
      before: tokens.length === 0 ? gap.paragraph : joinAbbreviation(tokens.at(-1)!, readGap(folded.text, last, match.index)),
    });
    last = match.index + word.length;
  }
  return tokens;
}

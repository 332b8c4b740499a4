import { numberWords } from '../core/number-words';
import { parseDigits, readNumbers } from '../core/read-numbers';
import { tokenize } from '../core/tokenize';
import type { Language } from '../core/vocabulary';

const digits = /\d+(?:[.,]\d+)*/g;

/**
 * Numbers in digits of one sentence that the other does not state in any form: "5.7 million" is "5,7 millones", "16,000" is
 * "16 mil", "12" may be "doce", "the 1990s" "los años noventa", "9 p.m." "las 21". As written; none when nothing is missing.
 */
export function missingNumbers(from: string, fromLanguage: Language, to: string, toLanguage: Language): string[] {
  const there = statedIn(to, toLanguage);
  const missing = [...from.matchAll(digits)].filter(({ 0: written, index }) => {
    const value = plainNumber(written);
    const scaled = scaledNumbers(written, from.slice(index + written.length), fromLanguage);
    // What "5.7" comes to counts where a scale follows, else "5.7 million" would pass for "5.7 thousand".
    const forms = scaled.length > 0 ? scaled : [value, ...(isHour(from, index) ? [value + 12, value - 12] : [])];
    return !forms.some((form) => there.has(form)) && !isRoman(value, to) && !isDecade(written, from, index, there);
  });
  return [...new Set(missing.map(({ 0: written }) => written))];
}

/** Whether a sentence states a value in digits or words, or as a share: 0.5 is "half", 0 is "none". */
export function isStated(value: number, text: string, language: Language): boolean {
  if (value === 0 && /\b(?:no|none|not|nobody|without|zero|neither|ning\p{L}+|nadie|sin|cero)\b/iu.test(text)) return true;
  if (value === 1 && /\b(?:a|an|one|once|un|una|uno)\b/i.test(text)) return true;
  const stated = [...statedIn(text, language)];
  const isNear = (one: number, other: number) => Math.abs(one - other) <= Math.abs(other) * 1e-9 + 1e-9;
  return stated.some((one) => isNear(one, value) || isNear(one * 100, value) || isNear(one, value * 100));
}

/** Every value that a sentence states, in digits or words. */
function statedIn(text: string, language: Language): Set<number> {
  const values = [...text.matchAll(digits)].flatMap(({ 0: written, index }) => [
    plainNumber(written),
    ...scaledNumbers(written, text.slice(index + written.length), language),
  ]);
  const tokens = tokenize(text);
  for (const { value, max, ofEvery, isShare } of readNumbers(tokens, language)) {
    if (value !== null) values.push(value, ...(isShare ? [round(value * 100)] : []));
    if (max !== undefined) values.push(max);
    if (ofEvery !== undefined) values.push(ofEvery.part, ofEvery.whole);
  }
  const { units, scales } = numberWords[language];
  for (const { text: word } of tokens) {
    const value = units.get(word) ?? scales.get(word) ?? ordinals.get(word);
    if (value !== undefined) values.push(value);
  }
  return new Set(values);
}

/** The first few, which sentences spell out: "the 1st", "el 1.º" and "primero". */
const ordinals = new Map(
  [
    'first primer primera primero',
    'second segundo segunda',
    'third tercer tercera tercero',
    'fourth cuarto cuarta',
    'fifth quinto quinta',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

const scales: Record<Language, readonly (readonly [word: RegExp, factor: number])[]> = {
  en: [
    [/^[\s-]+thousand\b/i, 1e3],
    [/^[\s-]+million\b/i, 1e6],
    [/^[\s-]+billion\b/i, 1e9],
  ],
  es: [
    [/^\s+mil\s+millones\b/i, 1e9],
    [/^\s+mil\b/i, 1e3],
    [/^\s+mill(?:ones|ón)(?!\p{L})/iu, 1e6],
  ],
};

/** What "5.7" before "million" comes to. Before a scale "1,200" may be either twelve hundred or one and a fifth: both are given. */
function scaledNumbers(written: string, after: string, language: Language): number[] {
  const factor = scales[language].find(([word]) => word.test(after))?.[1];
  if (factor === undefined) return [];
  return [plainNumber(written), parseDigits(written, true) ?? Number.NaN].map((value) => round(value * factor));
}

/** The value in digits, with a comma or a point for thousands or decimals. */
function plainNumber(written: string): number {
  return parseDigits(written, false) ?? Number(written.replaceAll(/[.,]/g, ''));
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** "9 p.m." in one language is "las 21" in the other. */
function isHour(text: string, index: number): boolean {
  return /^\d+(?::\d+)?\s*[ap]\.?\s?m\b/i.test(text.slice(index)) || /^\d+:\d\d/.test(text.slice(index));
}

/** "the 21st century" is "el siglo XXI". */
function isRoman(value: number, text: string): boolean {
  if (value < 1 || value > 39) return false;
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10]!;
  return new RegExp(`\\b${'X'.repeat(Math.floor(value / 10))}${ones}\\b`).test(text);
}

/** "the 1990s" is "los años noventa" or "los años 90". */
function isDecade(written: string, text: string, index: number, there: ReadonlySet<number>): boolean {
  const isWhole = /^\d{3}0$/.test(written) && /^['’]?s\b/.test(text.slice(index + written.length));
  return isWhole && there.has(Number(written) % 100);
}

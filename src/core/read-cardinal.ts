import * as gap from './gap';
import type { NumberWords } from './number-words';
import { isJoined, matchWords } from './read-bound';
import type { Token } from './tokenize';
import type { Language } from './vocabulary';
import { WordSet } from './word-set';

/** A number without bound, share or range, and the token behind it. */
export interface Cardinal {
  to: number;
  value: number;
  isWritten: boolean;
}

/** Reads "41,000", "41.000", "1.2", "1,2": groups of three after a sign are thousands, all else a decimal. */
export function parseDigits(text: string, hasScale: boolean, language: Language = 'en'): number | undefined {
  if (/^\d+$/.test(text)) return text.length <= 12 ? Number(text) : undefined;
  // "1.200 million" is a decimal in English, "1.200 millones" a thousand in Spanish.
  const isDecimal = hasScale && language === 'en' && /^\d{1,3}\.\d{3}$/.test(text);
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text) && !isDecimal) return Number(text.replace(/[.,]/g, ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/** Digits or number words, with their scales: "5.7 million", "cuarenta y un mil", "5 mil 262". */
export function readCardinal(tokens: readonly Token[], i: number, words: NumberWords, language: Language): Cardinal | undefined {
  let at = i;
  let total = 0;
  let current: number | undefined;
  let isWritten = false;
  let lastScale = Number.POSITIVE_INFINITY;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (at > i && !isJoined(tokens, at) && !(current === undefined && isHundredsBehindComma(tokens, at, words))) break;
    const scale = words.scales.get(token.text);
    const unit = words.units.get(token.text);
    if (token.isNumber) {
      if (at > i && isOfTime(tokens, at)) break;
      if (current !== undefined || (at > i && lastScale !== 1000 && lastScale !== 1_000_000)) break;
      const last = lastGroup(tokens, at, language);
      const next = tokens[last + 1];
      const nextScale = next && isJoined(tokens, last + 1) ? words.scales.get(next.text) : undefined;
      const digits = last === at ? token.text : spellGroups(tokens, at, last);
      const value = parseDigits(digits, nextScale !== undefined, language);
      if (value === undefined || (at > i && (value >= lastScale || !Number.isInteger(value)))) break;
      if (digits.length > 4 && /^\d{1,3}(?:[.,]\d{3})+/.test(digits)) isWritten = true;
      current = value;
      at = last;
    } else if (unit !== undefined) {
      // "a hundred", "uno": a lone article is no number unless a scale follows.
      if (current !== undefined && !canFollow(current, unit)) break;
      // "2.9 million three years earlier", "18,500 three years earlier"
      if (tokens[at - 1]?.isNumber && at > i) break;
      if (at > i && total > 0 && current === undefined && isOfTime(tokens, at)) break;
      current = (current ?? 0) + unit;
    } else if (
      scale !== undefined &&
      (current !== undefined || isMilMillones(scale, lastScale, language) || canStandAlone(tokens, at, language, at > i))
    ) {
      // "2 mil millones"
      if (current === undefined && isMilMillones(scale, lastScale, language)) {
        total *= scale;
        lastScale = scale;
        at += 1;
        continue;
      }
      if (scale >= lastScale || (scale < 1000 && scale !== 100 && !smallScales.has(token))) break;
      if (scale === 100) current = (current ?? 1) * 100;
      else {
        total += (current ?? 1) * scale;
        current = undefined;
        lastScale = scale;
        isWritten = true;
      }
    } else if (token.text === 'a' && language === 'en' && at === i && words.scales.has(tokens[at + 1]?.text ?? '')) {
      current = 1;
    } else if (words.joiners.has(token.text) && at > i && (current !== undefined || total > 0)) {
      const end = readAndAHalf(tokens, at, language);
      if (end && lastScale !== Number.POSITIVE_INFINITY) return { to: end, value: total + lastScale / 2, isWritten: true };
      const halfScale =
        end && current !== undefined && tokens[end] && isJoined(tokens, end) ? words.scales.get(tokens[end]!.text) : undefined;
      if (halfScale !== undefined && halfScale >= 1000) return { to: end + 1, value: ((current ?? 0) + 0.5) * halfScale, isWritten: true };
      // "one and a half per resident"
      if (end && current !== undefined && current < 20) return { to: end, value: current + 0.5, isWritten };
      const next = tokens[at + 1];
      const nextUnit = next && isJoined(tokens, at + 1) ? words.units.get(next.text) : undefined;
      if (nextUnit === undefined || (current !== undefined && !canFollow(current, nextUnit))) break;
      if (language === 'en' && (current === undefined || current % 100 !== 0)) break;
      // "treinta y cinco", but "cuatro mil y cinco mil" are two
      if (language === 'es' && (current === undefined || current % 100 < 30)) break;
    } else break;
    at += 1;
  }
  if (current === undefined && total === 0) return undefined;
  const first = tokens[i]!.text;
  if (at === i + 1 && !tokens[i]!.isNumber && (first === 'un' || first === 'una' || first === 'a')) return undefined;
  return { to: at, value: total + (current ?? 0), isWritten };
}

/**
 * "41 000": the last token of a number whose thousands are parted by spaces, `at` itself where none are. In English only spaces that keep
 * digits together count; in Spanish, where that is the academies' rule (Ortografía de la lengua española, 2010), plain ones as well.
 */
function lastGroup(tokens: readonly Token[], at: number, language: Language): number {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]!.text)) return at;
  const isSpace = (before: number) => before === (gap.space | gap.firm) || (language === 'es' && before === gap.space);
  let last = at;
  while (last + 1 < tokens.length && isSpace(tokens[last + 1]!.before) && /^\d{3}$/.test(tokens[last + 1]!.text)) last += 1;
  return last;
}

const spellGroups = (tokens: readonly Token[], from: number, last: number): string =>
  tokens
    .slice(from, last + 1)
    .map(({ text }) => text)
    .join(',');

/** "four thousand, one hundred and six" */
function isHundredsBehindComma(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  return (
    (tokens[at]!.before & ~gap.space) === gap.comma &&
    (words.scales.get(tokens[at - 1]!.text) ?? 0) >= 1000 &&
    words.units.has(tokens[at]!.text) &&
    tokens[at + 1]?.text === 'hundred' &&
    isJoined(tokens, at + 1)
  );
}

/** Scales below a thousand that are said of counts. */
const smallScales = new WordSet('dozen docena docenas veintena treintena');

/** "2.9 million three years earlier": the numeral begins what says when. */
function isOfTime(tokens: readonly Token[], at: number): boolean {
  return timeUnits.has(tokens[at + 1]);
}

const timeUnits = new WordSet(
  'year years month months week weeks day days decade decades hour hours ano anos mes meses semana semanas dia dias decada decadas hora horas',
);

function canFollow(current: number, unit: number): boolean {
  return (current % 100 === 0 && unit < 100) || (current % 10 === 0 && current % 100 >= 20 && unit < 10);
}

/** "2 mil millones" */
function isMilMillones(scale: number, lastScale: number, language: Language): boolean {
  return language === 'es' && scale === 1_000_000 && lastScale === 1000;
}

/** "mil órdenes", "millón y medio" */
function canStandAlone(tokens: readonly Token[], at: number, language: Language, hasBefore: boolean): boolean {
  if (language !== 'es' || hasBefore) return false;
  return tokens[at]!.text === 'mil' || (tokens[at]!.text === 'millon' && matchWords(tokens, at + 1, 'y medio') > 0);
}

function readAndAHalf(tokens: readonly Token[], at: number, language: Language): number {
  if (language === 'en') return tokens[at + 1]?.text === 'a' && tokens[at + 2]?.text === 'half' ? at + 3 : 0;
  return tokens[at + 1]?.text === 'medio' || tokens[at + 1]?.text === 'media' ? at + 2 : 0;
}

import { type NumberWords, numberWords } from './number-words';
import { isJoined, matchWords, numberBreak, type ReadNumber, withBound } from './read-bound';
import { gap, type Token } from './tokenize';
import type { Language } from './vocabulary';

export type { ReadNumber } from './read-bound';

interface Cardinal {
  to: number;
  value: number;
  isWritten: boolean;
}

/** Reads "41,000", "41.000", "1.2", "1,2": groups of three after a sign are thousands, all else a decimal. */
export function parseDigits(text: string, hasScale: boolean, language: Language = 'en'): number | undefined {
  // "1.200 million" is a decimal in English, "1.200 millones" a thousand in Spanish.
  const isDecimal = hasScale && language === 'en' && /^\d{1,3}\.\d{3}$/.test(text);
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text) && !isDecimal) return Number(text.replace(/[.,]/g, ''));
  if (/^\d+$/.test(text)) return text.length <= 12 ? Number(text) : undefined;
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+[.,]\d+$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

/** Reads all numbers of a run of tokens, in order; none overlaps another. Forms: see `tests/unit/core/read-numbers.test.ts`. */
export function readNumbers(tokens: readonly Token[], language: Language, from = 0, to = tokens.length): ReadNumber[] {
  const words = numberWords[language];
  const starts = beginningsOf(words);
  const numbers: ReadNumber[] = [];
  let i = from;
  while (i < to) {
    const { text, isNumber } = tokens[i]!;
    const number = isNumber || starts.has(text) ? readNumberAt(tokens, i, words, language, to) : undefined;
    if (number) {
      const previous = numbers.at(-1);
      withBound(tokens, number, words, previous?.to ?? from);
      numbers.push(number);
      i = number.to;
    } else i += 1;
  }
  return numbers;
}

/** "a million", "several thousand", "una de cada cinco", "la mitad": words that only begin a number. */
const openers = ['a', 'one', 'several', 'few', 'couple', 'un', 'uno', 'una', 'la'];

const beginnings = new Map<NumberWords, ReadonlySet<string>>();

/** Every word with which a number may begin; of the others nothing more needs to be asked. */
function beginningsOf(words: NumberWords): ReadonlySet<string> {
  let known = beginnings.get(words);
  if (known === undefined) {
    known = new Set([...openers, ...words.units.keys(), ...words.scales.keys(), ...words.fractions.keys(), ...words.vague]);
    beginnings.set(words, known);
  }
  return known;
}

function readNumberAt(tokens: readonly Token[], i: number, words: NumberWords, language: Language, limit: number): ReadNumber | undefined {
  const token = tokens[i]!;
  const vague = readVague(tokens, i, words, language);
  if (vague) return createNumber({ from: i, to: vague, value: null, bound: 'vague', isShare: false, isWritten: false });
  const half = readFractionAlone(tokens, i, words, language);
  if (half) return createNumber({ from: i, ...half, bound: 'exact', isWritten: !half.isShare });
  const first = readCardinal(tokens, i, words, language) ?? readOneOf(tokens, i, words, language);
  if (!first || first.to > limit) return undefined;
  const asCount = () =>
    createNumber({ from: i, to: first.to, value: first.value, bound: 'exact', isShare: false, isWritten: first.isWritten });
  const asShare = (to: number, value: number) =>
    createNumber({ from: i, to, value, bound: 'exact', isShare: true, isWritten: first.isWritten });
  const next = tokens[first.to];
  if (next === undefined) return asCount();

  // two-thirds, tres cuartas partes
  const denominator = isJoined(tokens, first.to) ? words.fractions.get(next.text) : undefined;
  if (
    denominator !== undefined &&
    first.value < 10 &&
    !token.isNumber &&
    !(language === 'es' && (next.text === 'medio' || next.text === 'media'))
  ) {
    const after = tokens[first.to + 1];
    const end = after !== undefined && (after.text === 'parte' || after.text === 'partes') ? first.to + 2 : first.to + 1;
    return asShare(end, first.value / denominator);
  }
  for (const percent of words.percent) {
    const end = matchWords(tokens, first.to, percent);
    if (end && (percent === '%' || isJoined(tokens, first.to))) return asShare(end, first.value / 100);
  }
  // one in seven
  for (const phrase of words.ofEvery) {
    const end = isJoined(tokens, first.to) ? matchWords(tokens, first.to, phrase) : 0;
    const whole = end ? readCardinal(tokens, end, words, language) : undefined;
    if (whole && isJoined(tokens, end) && whole.value > first.value && whole.value <= 1000 && first.value <= 100) {
      const number = asShare(whole.to, first.value / whole.value);
      number.ofEvery = { part: first.value, whole: whole.value };
      return number;
    }
  }
  const range = readRange(tokens, i, first, words, language);
  if (!range) return asCount();
  const number = createNumber({ from: i, to: range.to, value: range.value, bound: 'range', isShare: false, isWritten: range.isWritten });
  number.max = range.max;
  return number;
}

/** A number whose words are its core; made in one place and field by field, since copying fields took a third of all reading of numbers. */
function createNumber({
  from,
  to,
  value,
  bound,
  isShare,
  isWritten,
}: Pick<ReadNumber, 'from' | 'to' | 'value' | 'bound' | 'isShare' | 'isWritten'>): ReadNumber {
  return { from, to, coreFrom: from, coreTo: to, value, bound, isShare, isWritten };
}

/** "una de cada cinco": the article counts only here. */
function readOneOf(tokens: readonly Token[], i: number, words: NumberWords, language: Language): Cardinal | undefined {
  if (language !== 'es' || !/^(?:un|uno|una)$/.test(tokens[i]!.text)) return undefined;
  return words.ofEvery.some((phrase) => matchWords(tokens, i + 1, phrase) > 0) ? { to: i + 1, value: 1, isWritten: false } : undefined;
}

function readVague(tokens: readonly Token[], i: number, words: NumberWords, language: Language): number {
  const token = tokens[i]!;
  // "a few hundred", "several thousand", "a couple of thousand"
  if (language === 'en' && /^(?:several|few|couple)$/.test(token.text)) {
    const at = tokens[i + 1]?.text === 'of' ? i + 2 : i + 1;
    return /^(?:hundred|thousand|million|dozen)$/.test(tokens[at]?.text ?? '') && isJoined(tokens, at) ? at + 1 : 0;
  }
  if (!words.vague.has(token.text)) return 0;
  const link = language === 'en' ? 'of' : 'de';
  const isAfterNumber = i > 0 && (tokens[i - 1]!.isNumber || words.units.has(tokens[i - 1]!.text)) && isJoined(tokens, i);
  if (isAfterNumber) return 0;
  let at = i + 1;
  // tens of thousands; cientos de miles
  while (tokens[at]?.text === link && tokens[at + 1] !== undefined && words.vague.has(tokens[at + 1]!.text)) at += 2;
  return at;
}

/** "half", "a third", "half a million", "la mitad", "medio millón", "un tercio". */
function readFractionAlone(
  tokens: readonly Token[],
  i: number,
  words: NumberWords,
  language: Language,
): { to: number; value: number; isShare: boolean } | undefined {
  const token = tokens[i]!;
  const isArticle =
    language === 'en' ? token.text === 'a' || token.text === 'one' : token.text === 'un' || token.text === 'una' || token.text === 'la';
  const at = isArticle ? i + 1 : i;
  const word = tokens[at];
  if (word === undefined || (at > i && !isJoined(tokens, at))) return undefined;
  const denominator = words.fractions.get(word.text);
  if (denominator === undefined) return undefined;
  if (!isArticle && !['half', 'mitad', 'medio'].includes(word.text)) return undefined;
  let to = at + 1;
  // half a million, a quarter of a million, medio millón
  let scaleAt = to;
  if (tokens[scaleAt]?.text === 'of' || tokens[scaleAt]?.text === 'de') scaleAt += 1;
  if (tokens[scaleAt]?.text === 'a') scaleAt += 1;
  const scale = tokens[scaleAt] && isJoined(tokens, scaleAt) ? words.scales.get(tokens[scaleAt]!.text) : undefined;
  if (scale !== undefined && scale >= 1000) return { to: scaleAt + 1, value: scale / denominator, isShare: false };
  if (word.text === 'medio' || word.text === 'media') return undefined;
  if (tokens[to]?.text === 'parte') to += 1;
  // "the second half", "a third time", "una cuarta vez": no share
  const next = tokens[to];
  const isShare =
    next === undefined ||
    !isJoined(tokens, to) ||
    ['of', 'de', 'del', 'the', 'are', 'were', 'is', 'have', 'had', 'date', 'a', 'son', 'eran', 'tienen', 'llevan'].includes(next.text);
  return isShare || denominator === 2 ? { to, value: 1 / denominator, isShare: true } : undefined;
}

/** Digits or number words, with their scales: "5.7 million", "cuarenta y un mil", "5 mil 262". */
function readCardinal(tokens: readonly Token[], i: number, words: NumberWords, language: Language): Cardinal | undefined {
  let at = i;
  let total = 0;
  let current: number | undefined;
  let isWritten = false;
  let lastScale = Number.POSITIVE_INFINITY;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (at > i && !isJoined(tokens, at)) break;
    const scale = words.scales.get(token.text);
    const unit = words.units.get(token.text);
    if (token.isNumber) {
      if (current !== undefined || (at > i && lastScale !== 1000 && lastScale !== 1_000_000)) break;
      const next = tokens[at + 1];
      const nextScale = next && isJoined(tokens, at + 1) ? words.scales.get(next.text) : undefined;
      const value = parseDigits(token.text, nextScale !== undefined, language);
      if (value === undefined || (at > i && (value >= lastScale || !Number.isInteger(value)))) break;
      if (/^\d{1,3}(?:[.,]\d{3})+/.test(token.text)) isWritten = true;
      current = value;
    } else if (unit !== undefined) {
      // "a hundred", "uno": a lone article is no number unless a scale follows.
      if (current !== undefined && !canFollow(current, unit)) break;
      current = (current ?? 0) + unit;
    } else if (scale !== undefined && (current !== undefined || canStandAlone(token.text, language, at > i))) {
      if (
        scale >= lastScale ||
        (scale < 1000 && scale !== 100 && token.text !== 'dozen' && token.text !== 'docena' && token.text !== 'docenas')
      )
        break;
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

function canFollow(current: number, unit: number): boolean {
  return (current % 100 === 0 && unit < 100) || (current % 10 === 0 && current % 100 >= 20 && unit < 10);
}

function canStandAlone(word: string, language: Language, hasBefore: boolean): boolean {
  return language === 'es' && word === 'mil' && !hasBefore;
}

function readAndAHalf(tokens: readonly Token[], at: number, language: Language): number {
  if (language === 'en') return tokens[at + 1]?.text === 'a' && tokens[at + 2]?.text === 'half' ? at + 3 : 0;
  return tokens[at + 1]?.text === 'medio' || tokens[at + 1]?.text === 'media' ? at + 2 : 0;
}

function readRange(
  tokens: readonly Token[],
  i: number,
  first: Cardinal,
  words: NumberWords,
  language: Language,
): (Cardinal & { max: number }) | undefined {
  const next = tokens[first.to];
  if (next === undefined) return undefined;
  const allowed = numberBreak & ~gap.dash;
  if ((next.before & (gap.hyphen | gap.dash)) !== 0 && (next.before & allowed) === 0 && next.isNumber) {
    const second = readCardinal(tokens, first.to, words, language);
    return second ? asRange(first, second) : undefined;
  }
  if (!isJoined(tokens, first.to) || !words.rangeJoiners.has(next.text)) return undefined;
  const second = tokens[first.to + 1] && isJoined(tokens, first.to + 1) ? readCardinal(tokens, first.to + 1, words, language) : undefined;
  if (!second) return undefined;
  const opener = tokens[i - 1]?.text ?? '';
  // "and", "y", "or" need "between", "entre": two counts may stand side by side.
  if (next.text !== 'to' && next.text !== 'a' && next.text !== 'or' && next.text !== 'o' && !words.rangeOpeners.has(opener))
    return undefined;
  // "from 41,000 to 31,393" is a change, not a range.
  if (
    next.text === 'to' &&
    opener === 'from' &&
    !(first.value < 1000 && !first.isWritten && second.value >= 1000) &&
    !/^(?:anywhere|somewhere|ranging|ranged|ranges)$/.test(tokens[i - 2]?.text ?? '')
  )
    return undefined;
  if (next.text === 'a' && (opener === 'de' || opener === 'paso')) return undefined;
  return asRange(first, second);
}

function asRange(first: Cardinal, second: Cardinal): (Cardinal & { max: number }) | undefined {
  // "40 to 45 thousand"
  const low =
    first.value < 1000 && second.value >= 1000 && !first.isWritten
      ? first.value * (second.value >= 1_000_000 ? 1_000_000 : 1000)
      : first.value;
  if (low >= second.value || low < second.value / 20 || second.value < 20) return undefined;
  return { to: second.to, value: low, max: second.value, isWritten: first.isWritten || second.isWritten };
}

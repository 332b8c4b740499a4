import { type NumberWords, numberWords } from './number-words';
import { isJoined, matchWords, type ReadNumber, withBound } from './read-bound';
import { type Cardinal, readCardinal } from './read-cardinal';
import { readPercentRange, readRange } from './read-range';
import type { Token } from './tokenize';
import type { Language } from './vocabulary';
import { isOneOf, WordSet } from './word-set';

export type { ReadNumber } from './read-bound';
export { parseDigits } from './read-cardinal';

/** Reads all numbers of a run of tokens, in order; none overlaps another. Forms: see `tests/unit/core/read-numbers.test.ts`. */
export function readNumbers(tokens: readonly Token[], language: Language, from = 0, to = tokens.length): ReadNumber[] {
  const words = numberWords[language];
  const starts = beginningsOf(words);
  const numbers: ReadNumber[] = [];
  let i = from;
  while (i < to) {
    const token = tokens[i]!;
    const number = token.isNumber || starts.has(token) ? readNumberAt(tokens, i, words, language, to) : undefined;
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
const openers = ['a', 'one', 'several', 'few', 'couple', 'un', 'uno', 'una', 'la', 'varios', 'varias', 'algunos', 'algunas'];

const beginnings = new Map<NumberWords, WordSet>();

/** Every word with which a number may begin; of the others nothing more needs to be asked. */
function beginningsOf(words: NumberWords): WordSet {
  let known = beginnings.get(words);
  if (known === undefined) {
    known = new WordSet([...openers, ...words.units.keys(), ...words.scales.keys(), ...words.fractions.keys(), ...words.vague]);
    beginnings.set(words, known);
  }
  return known;
}

function readNumberAt(tokens: readonly Token[], i: number, words: NumberWords, language: Language, limit: number): ReadNumber | undefined {
  const token = tokens[i]!;
  const vague = readVague(tokens, i, words, language);
  if (vague) return createNumber(i, vague, { value: null, bound: 'vague' });
  const half = readFractionAlone(tokens, i, words, language);
  if (half) return createNumber(i, half.to, { value: half.value, isShare: half.isShare, isWritten: !half.isShare });
  const first = readCardinal(tokens, i, words, language) ?? readOneOf(tokens, i, words, language);
  if (!first || first.to > limit) return undefined;
  const finish = (to: number, more: Partial<ReadNumber>) => createNumber(i, to, more, first);
  const next = tokens[first.to];
  if (next === undefined) return finish(first.to, {});

  // "three hundred and some thousand", "cuarenta y tantas mil"
  for (const phrase of first.isWritten || first.value >= 1000 ? [] : words.someMore) {
    const end = matchWords(tokens, first.to, phrase);
    const scale = end && tokens[end] && isJoined(tokens, end) ? words.scales.get(tokens[end]?.text ?? '') : undefined;
    if (scale !== undefined && scale >= 1000) return finish(end + 1, { value: first.value * scale, bound: 'more-than', isWritten: true });
  }

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
    return finish(end, { value: first.value / denominator, isShare: true });
  }
  for (const percent of words.percent) {
    const end = matchWords(tokens, first.to, percent);
    if (end && (percent === '%' || isJoined(tokens, first.to))) return finish(end, { value: first.value / 100, isShare: true });
  }
  // one in seven
  for (const phrase of words.ofEvery) {
    const end = isJoined(tokens, first.to) ? matchWords(tokens, first.to, phrase) : 0;
    const whole = end ? readCardinal(tokens, end, words, language) : undefined;
    // "nine of ten", "ocho de diez": only of a round whole, since "two of 37" tells which two.
    if (whole && /^(?:of|de)$/.test(phrase) && !roundWholes.has(whole.value)) continue;
    if (whole && isJoined(tokens, end) && whole.value > first.value && whole.value <= 1000 && first.value <= 100) {
      return finish(whole.to, { value: first.value / whole.value, isShare: true, ofEvery: { part: first.value, whole: whole.value } });
    }
  }
  const percents = readPercentRange(tokens, first, words, language);
  if (percents) return finish(percents.to, { value: first.value / 100, max: percents.value / 100, bound: 'range', isShare: true });
  const range = readRange(tokens, i, first, words, language);
  if (range) return finish(range.to, { value: range.value, max: range.max, bound: 'range', isWritten: range.isWritten });
  return finish(first.to, {});
}

/** A number whose words are its core. Field by field: copying objects into one another took a third of the time of reading numbers. */
function createNumber(from: number, to: number, more: Partial<ReadNumber>, first?: Cardinal): ReadNumber {
  const { value = first?.value ?? null, bound = 'exact', isShare = false, isWritten = first?.isWritten ?? false } = more;
  const number: ReadNumber = { from, to, coreFrom: from, coreTo: to, value, bound, isShare, isWritten };
  if (more.max !== undefined) number.max = more.max;
  if (more.ofEvery !== undefined) number.ofEvery = more.ofEvery;
  return number;
}

/** The wholes by which parts are told. */
const roundWholes: ReadonlySet<number> = new Set([3, 4, 5, 10, 100]);

/** "una de cada cinco": the article counts only here. */
function readOneOf(tokens: readonly Token[], i: number, words: NumberWords, language: Language): Cardinal | undefined {
  if (language !== 'es' || !isOneOf(tokens[i], 'un uno una')) return undefined;
  return words.ofEvery.some((phrase) => matchWords(tokens, i + 1, phrase) > 0) ? { to: i + 1, value: 1, isWritten: false } : undefined;
}

function readVague(tokens: readonly Token[], i: number, words: NumberWords, language: Language): number {
  const token = tokens[i]!;
  // "a few hundred", "several thousand", "a couple of thousand"
  if (language === 'en' && (token.text === 'several' || token.text === 'few' || token.text === 'couple')) {
    const at = tokens[i + 1]?.text === 'of' ? i + 2 : i + 1;
    if (!isOneOf(tokens[at], 'hundred thousand million dozen') || !isJoined(tokens, at)) return 0;
    // "a couple hundred thousand"
    return isOneOf(tokens[at + 1], 'thousand million') && isJoined(tokens, at + 1) ? at + 2 : at + 1;
  }
  // "varios miles", "algunos cientos"
  if (language === 'es' && isOneOf(token, 'varias varios algunas algunos'))
    return words.vague.has(tokens[i + 1]?.text ?? '') && isJoined(tokens, i + 1) ? readVague(tokens, i + 1, words, language) : 0;
  if (!words.vague.has(token.text)) return 0;
  const link = language === 'en' ? 'of' : 'de';
  const isAfterNumber = i > 0 && (tokens[i - 1]!.isNumber || words.units.has(tokens[i - 1]!.text)) && isJoined(tokens, i);
  if (isAfterNumber) return 0;
  let at = i + 1;
  // tens of thousands; cientos de miles
  while (tokens[at]?.text === link && tokens[at + 1] !== undefined && words.vague.has(tokens[at + 1]!.text)) at += 2;
  return at;
}

/** Words behind a fraction that has no noun of its own, which tell it from an ordinal number. */
const partLinks = new WordSet(
  `of de del the are were is was have had has date dated predate predates stem stems stemmed involve involves concern concerns go goes went come comes
  came name names relate relates belong remain remained sit sits from or are a could may might would will
  son eran tienen tiene llevan lleva data datan corresponde corresponden es por proviene provienen viene vienen se ya con que`.split(/\s+/),
);

const fullWords = new WordSet(['good', 'full', 'solid', 'buena']);

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
  // "a good half", "una buena parte"
  const isFull = isArticle && fullWords.has(tokens[i + 1]) && isJoined(tokens, i + 1);
  const at = isFull ? i + 2 : isArticle ? i + 1 : i;
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
  const isPart = tokens[to]?.text === 'parte';
  if (isPart) to += 1;
  // "la primera y la tercera"
  else if (denominator > 2 && word.text.endsWith('a')) return undefined;
  const next = tokens[to];
  // "the second half", "a third time", "una cuarta vez": no share
  const isShare =
    isPart ||
    next === undefined ||
    !isJoined(tokens, to) ||
    partLinks.has(next) ||
    words.boundsBefore.byLast.has(tokens[i - 1]?.text ?? '') ||
    (word.text === 'quarter' && !isOneOf(next, 'century mile hour pound inch past after to acre final horse'));
  return isShare || denominator === 2 ? { to, value: 1 / denominator, isShare: true } : undefined;
}

import * as gap from './gap';
import type { NumberWords } from './number-words';
import { isJoined, matchWords, numberBreak } from './read-bound';
import { type Cardinal, readCardinal } from './read-cardinal';
import type { Token } from './tokenize';
import type { Language } from './vocabulary';
import { isOneOf } from './word-set';

/** "45 to 50 percent", "entre el 40 y el 50 por ciento" */
export function readPercentRange(tokens: readonly Token[], first: Cardinal, words: NumberWords, language: Language): Cardinal | undefined {
  const link = tokens[first.to];
  if (link === undefined || first.value > 100) return undefined;
  const isHyphen = (link.before & (gap.hyphen | gap.dash)) !== 0 && link.isNumber;
  if (!isHyphen && (!isJoined(tokens, first.to) || !words.rangeJoiners.has(link.text))) return undefined;
  const at = isHyphen ? first.to : tokens[first.to + 1]?.text === 'el' ? first.to + 2 : first.to + 1;
  const second = tokens[at] && (isHyphen || isJoined(tokens, at)) ? readCardinal(tokens, at, words, language) : undefined;
  if (!second || second.value <= first.value || second.value > 100) return undefined;
  const to = words.percent.map((percent) => matchWords(tokens, second.to, percent)).find((end) => end > 0);
  return to === undefined ? undefined : { ...second, to };
}

/** "between 41,000 and 45,000", "40 to 45 thousand", "de 41 a 45 mil" */
export function readRange(
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
    !isOneOf(tokens[i - 2], 'anywhere somewhere ranging ranged ranges')
  )
    return undefined;
  // "una horquilla de 35.000 a 40.000"
  const isSpan = isOneOf(tokens[i - 2], 'horquilla rango intervalo banda abanico franja va van iba iban oscila oscilan oscilaba oscilaban');
  if (next.text === 'a' && (opener === 'de' || opener === 'paso') && !isSpan) return undefined;
  return asRange(first, second);
}

function asRange(first: Cardinal, second: Cardinal): (Cardinal & { max: number }) | undefined {
  // "40 to 45 thousand"
  const low =
    first.value < 1000 && second.value >= 1000 && !first.isWritten
      ? first.value * (second.value >= 1_000_000 ? 1_000_000 : 1000)
      : first.value;
  // "from 17,400 in 2020 to 22,950"
  if (!first.isWritten && second.isWritten && first.value >= 1900 && first.value <= 2100) return undefined;
  if (low >= second.value || low < second.value / 20 || second.value < 20) return undefined;
  return { to: second.to, value: low, max: second.value, isWritten: first.isWritten || second.isWritten };
}

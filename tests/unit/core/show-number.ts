import { type ReadNumber, readNumbers } from '../../../src/core/read-numbers';
import { tokenize } from '../../../src/core/tokenize';
import type { Language } from '../../../src/core/vocabulary';

/** The numbers of a text, each as one line: `more-than 41000 "more than 41,000"`, `range 40–45`, `share 0.5`, `1/7`, `vague`. */
export function showNumbers(text: string, language: Language): string[] {
  const tokens = tokenize(text);
  return readNumbers(tokens, language).map(
    (number) => `${showNumber(number)} "${text.slice(tokens[number.from]!.start, tokens[number.to - 1]!.end)}"`,
  );
}

/** Bound, kind and value without the words: `exact 41000`, `nearly share 0.5`. */
export function showNumber({ value, max, bound, isShare, ofEvery }: ReadNumber): string {
  if (value === null) return bound;
  const size = ofEvery
    ? `${ofEvery.part}/${ofEvery.whole}`
    : `${isShare ? 'share ' : ''}${round(value)}${max === undefined ? '' : `–${round(max)}`}`;
  return `${bound} ${size}`;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

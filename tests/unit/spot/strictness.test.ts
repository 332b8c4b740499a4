import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/core/mention';
import { defaultStrictness, measuredTexts, type Strictness, strictnesses, strictnessSteps } from '../../../src/core/strictness';
import { type LabelledText, readTexts } from '../../accuracy/read-texts';
import { addText, createScore } from '../../accuracy/score';
import { spot } from '../../subjects/spotter';

const texts = readTexts(fileURLToPath(new URL('../../texts/dev', import.meta.url)));
const spotAll = (strictness: Strictness) =>
  texts.map(({ text, language, title, published }) => spot({ text, language, title, ...(published && { published }), strictness }));
const marks = Object.fromEntries(strictnesses.map((step) => [step, spotAll(step)])) as Record<Strictness, Mention[][]>;

/** Precision and recall in percent, all subjects together. */
function measure(step: Strictness): { precision: number; recall: number } {
  const score = createScore();
  for (const [index, text] of texts.entries()) addText(score, text, marks[step][index] ?? []);
  const { precision = 0, recall = 0 } = score.tallies.get('all') ?? {};
  return { precision: Math.round(1000 * precision) / 10, recall: Math.round(1000 * recall) / 10 };
}

describe('the three steps of strictness', () => {
  test.each([
    ['sure', 'balanced'],
    ['balanced', 'likely'],
  ] as const)('what is marked under "%s" is marked under "%s", and reads the same', (stricter, laxer) => {
    const lost = texts.flatMap(({ id }: LabelledText, index) => {
      const more = new Set(marks[laxer][index]?.map((one) => JSON.stringify(one)));
      return marks[stricter][index]?.filter((one) => !more.has(JSON.stringify(one))).map(({ quote }) => `${id}: ${quote}`) ?? [];
    });
    expect(lost).toEqual([]);
    expect(marks[laxer].flat().length).toBeGreaterThan(marks[stricter].flat().length);
  });

  test('are balanced where nothing is said', () => {
    const plain = texts.map(({ text, language, title, published }) => spot({ text, language, title, ...(published && { published }) }));
    expect(plain).toEqual(marks[defaultStrictness]);
  });

  const tolerance = 2; // points: what a better rule changes on the way; more would tell readers something wrong
  test('are shown with what was measured', () => {
    const measured = strictnesses.map((step) => ({ step, ...measure(step) }));
    const wrong = measured.filter(({ step, precision, recall }) => {
      const shown = strictnessSteps[step];
      return Math.abs(shown.precision - precision) > tolerance || Math.abs(shown.recall - recall) > tolerance;
    });
    expect(wrong.length > 0 ? `put into src/core/strictness.ts: ${JSON.stringify(measured)}` : '').toBe('');
    expect(measuredTexts).toBe(texts.length);
  });
});

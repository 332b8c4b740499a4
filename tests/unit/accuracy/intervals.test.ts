import { describe, expect, it } from 'vitest';
import { bootstrap, createRandom, drawTexts, wilson } from '../../accuracy/intervals';

describe("Wilson's interval", () => {
  // Checked against the formula's published examples (R: binom::binom.wilson).
  it.each([
    [10, 10, 0.7225, 1],
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [81, 263, 0.2553, 0.3662],
  ])('of %i in %i', (right, all, low, high) => {
    const interval = wilson(right, all);
    expect(interval.value).toBe(right / all);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('knows nothing of nothing', () => {
    expect(wilson(0, 0)).toEqual({ value: 1, low: 0, high: 1 });
  });
});

describe('the bootstrap', () => {
  const rightOf = (rights: readonly number[]) => (drawn: Uint16Array) =>
    rights.reduce((sum, right, i) => sum + right * drawn[i]!, 0) / rights.length;

  it('draws as many texts as there are, the same each time', () => {
    const resamples = drawTexts(50);
    expect(resamples.every((drawn) => drawn.reduce((sum, times) => sum + times, 0) === 50)).toBe(true);
    expect(drawTexts(50)).toEqual(resamples);
  });

  it('is near the interval that theory gives', () => {
    const rights = Array.from({ length: 100 }, (_, i) => (i < 80 ? 1 : 0));
    const { value, low, high } = bootstrap(drawTexts(100), 0.8, rightOf(rights));
    expect(value).toBe(0.8);
    expect(low).toBeGreaterThan(0.69);
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.85);
    expect(high).toBeLessThan(0.9);
  });

  it('is wider for fewer texts, and has no width when all are alike', () => {
    const width = (rights: number[]) => {
      const { low, high } = bootstrap(drawTexts(rights.length), 0, rightOf(rights));
      return high - low;
    };
    const half = (length: number) => Array.from({ length }, (_, i) => i % 2);
    expect(width(half(20))).toBeGreaterThan(width(half(200)));
    expect(width(Array.from({ length: 30 }, () => 1))).toBe(0);
  });
});

it('random numbers are spread evenly', () => {
  const random = createRandom(1);
  const numbers = Array.from({ length: 10_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.filter((number) => number < 0.25).length / 10_000).toBeCloseTo(0.25, 1);
});

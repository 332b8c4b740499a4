import { describe, expect, it } from 'vitest';
import { hasMoreValues } from '../../../src/pack/has-more-values';
import { isNestedDeeper } from '../../../src/pack/nesting';

describe('how deep a JSON text is nested', () => {
  it.each([
    ['', 0, false],
    ['7', 0, false],
    ['[]', 0, true],
    ['[]', 1, false],
    ['[{}]', 1, true],
    ['[{"a": [1]}]', 2, true],
    ['[{"a": [1]}]', 3, false],
    ['[[],[],[]]', 2, false],
    ['"[[["', 0, false],
    [String.raw`["\"[[", 1]`, 1, false],
    [String.raw`["\\", [1]]`, 1, true],
    ['[[[', 2, true],
  ])('%s deeper than %i: %s', (text, levels, isDeeper) => {
    expect(isNestedDeeper(text, levels)).toBe(isDeeper);
  });
});

describe('how many values there are', () => {
  it.each([
    [[7], 2],
    [[null, []], 3],
    [[1, [2, 3]], 5],
    [{ a: 1, b: { c: null } }, 4],
    [{ text: 'a, b, [c]' }, 2],
  ])('%j has %i', (data, count) => {
    expect([hasMoreValues(data, count - 1), hasMoreValues(data, count)]).toEqual([true, false]);
  });
});

import { expect, test } from 'vitest';
import { isSameData } from '../../../src/core/is-same-data';

test.each([
  [{ a: 1, b: { c: [1, null], d: 'x' } }, { b: { d: 'x', c: [1, null] }, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: 1 }, false],
  [[1, 2], [2, 1], false],
  [[1], { 0: 1 }, false],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: 1 }, null, false],
  [{ a: 1 }, undefined, false],
  [null, null, true],
])('%j and %j: %s', (one, other, isSame) => {
  expect([isSameData(one, other), isSameData(other, one)]).toEqual([isSame, isSame]);
});

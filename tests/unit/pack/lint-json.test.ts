import { describe, expect, it } from 'vitest';
import { lineOf, readJsonPlaces } from '../../../src/pack/lint-json';
import { findJsonBreak } from '../../../src/pack/lint-json-break';

describe('the line of a path', () => {
  const text = '{\n "a": [\n  1, {"b": "x,\\"]"},\n  []\n ],\n "c": {},\n\n "d": null }';
  it.each([
    [[], 1],
    [['a'], 2],
    [['a', 0], 3],
    [['a', 1, 'b'], 3],
    [['a', 2], 4],
    [['c'], 6],
    [['d'], 8],
    [['c', 'missing'], 6],
  ])('%j stands on line %d', (path, line) => expect(lineOf(readJsonPlaces(text), path)).toBe(line));

  it('is told for keys that stand twice', () => {
    expect(readJsonPlaces('{"a": {"b": 1, "c": 2, "b": 3}, "b": [{"d": 1}, {"d": 1}]}').twice).toEqual(['a.b']);
  });
});

describe('where a text stops being JSON', () => {
  it.each([
    ['', 1, 'a value', ''],
    ['{\n"a": 1\n"b": 2}', 2, 'a comma or }', '"b"'],
    ['{\n"a": 1,\n}', 3, 'a key in double quotes', '}'],
    ['[\n1,\n]', 3, 'a value', ']'],
    ['{"a"\n1}', 2, 'a colon', '1'],
    ["{'a': 1}", 1, 'a key in double quotes or }', "'a'"],
    ['["a]\n', 1, 'a value or ]', '"a]'],
    ['[tru]', 1, 'a value or ]', 'tru'],
    ['[1\n', 1, 'a comma or ]', ''],
    ['{} {}', 1, 'the end of the file', '{'],
  ])('%j breaks on line %d, where %s should come', (text, line, expected, found) => {
    expect(findJsonBreak(text)).toEqual({ line, expected, found });
  });

  it.each(['{}', '[]', '"x"', ' {"a": [1, -2.5e3, null, true, {"b": "\\u00e9\\"\\n"}]}\n', 'null'])('%j is JSON', (text) => {
    expect(findJsonBreak(text)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/tokenize';
import { isOneOf, WordSet } from '../../../src/core/word-set';

const [of, them, office] = tokenize('of them office');

describe('a set of words', () => {
  it('knows its words, from a list or a string of them, and no others', () => {
    for (const set of [new WordSet('of de them'), new WordSet(['of', 'de', 'them'])])
      expect([of, them, office].map((token) => set.has(token))).toEqual([true, true, false]);
    expect(new WordSet('of').has(undefined)).toBe(false);
  });

  it('knows them all where there are many', () => {
    const words = Array.from({ length: 900 }, (_, i) => `w${i}x`);
    const set = new WordSet(words);
    expect(tokenize(words.join(' ')).every((token) => set.has(token))).toBe(true);
    expect(tokenize(words.map((word) => `${word}y`).join(' ')).some((token) => set.has(token))).toBe(false);
  });

  it('numbers its words in their order, each once, and gives them back', () => {
    const set = new WordSet('them of them office');
    expect([of, them, office].map((token) => set.numberOf(token!))).toEqual([1, 0, 2]);
    expect([...set]).toEqual(['them', 'of', 'office']);
    expect(['of', 'off'].map((word) => set.hasWord(word))).toEqual([true, false]);
  });

  it('is asked by its words alone', () => {
    expect([of, them, office, undefined].map((token) => isOneOf(token, 'office of'))).toEqual([true, false, true, false]);
    expect(isOneOf(them, 'them')).toBe(true);
  });
});

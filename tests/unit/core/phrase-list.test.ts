import { describe, expect, it } from 'vitest';
import { PhraseList, phraseListOf } from '../../../src/core/phrase-list';
import { tokenize } from '../../../src/core/tokenize';

const tokens = tokenize('They work with ICE agents, and co-sponsor a carve-out of their own');
const list = new PhraseList(['agents', 'work', 'work with', 'carve-out of', 'co-sponsor', 'own', 'their own', 'work with ice']);

describe('a list of phrases', () => {
  it('gives the first of the list that begins at a word, and none that is longer than the stretch', () => {
    expect(list.findAt(tokens, 1, 9)).toBe('work');
    expect(new PhraseList(['work with ice', 'work with']).findAt(tokens, 1, 9)).toBe('work with ice');
    expect(new PhraseList(['work with ice', 'work with']).findAt(tokens, 1, 3)).toBe('work with');
    expect(new PhraseList(['work with']).findAt(tokens, 1, 2)).toBeUndefined();
    expect(list.findAt(tokens, 0, 9)).toBeUndefined();
  });

  it('gives the first of the list that ends before a word, by a condition too', () => {
    expect(list.findBefore(tokens, tokens.length, 0)).toBe('own');
    expect(list.findBefore(tokens, tokens.length, 0, (phrase) => phrase.includes(' '))).toBe('their own');
    expect(list.findBefore(tokens, tokens.length, tokens.length - 1, (phrase) => phrase.includes(' '))).toBeUndefined();
    expect(list.findBefore(tokens, 0, 0)).toBeUndefined();
  });

  it('gives the first of the list wherever it stands, not the first of the text', () => {
    expect(list.findIn(tokens, 0, tokens.length)).toBe('agents');
    expect(list.findIn(tokens, 0, 4)).toBe('work');
    expect(list.findIn(tokens, 5, 8)).toBe('co-sponsor');
    expect(list.findIn(tokens, 2, 4)).toBeUndefined();
  });

  it('takes a hyphen for a space, in phrase and text', () => {
    expect(list.findIn(tokens, 8, tokens.length)).toBe('carve-out of');
  });

  it('is made once for the same phrases', () => {
    const phrases = ['one', 'two'];
    expect(phraseListOf(phrases)).toBe(phraseListOf(phrases));
    expect(new PhraseList([]).findIn(tokens, 0, tokens.length)).toBeUndefined();
  });
});

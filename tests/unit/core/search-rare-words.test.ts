import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePieces, toRareWords } from '../../../src/core/choose-rare-pieces';
import { searchRareWords } from '../../../src/core/search-rare-words';

/** As the background's gate searches: the words, and the number among them. */
function createWordSearch(list: readonly string[]) {
  const [rare, pieces, number] = toRareWords(list);
  return (text: string, from = 0) => {
    const place = searchRareWords(text, RegExp(rare, 'i'), RegExp(pieces, 'gi'), from);
    const places = [place, text.indexOf(number, from)].filter((one) => one >= 0);
    return places.length > 0 ? Math.min(...places) : -1;
  };
}

const words = ['welcoming', 'gang', 'orden judicial', 'acogedora', '2-173', 'prófug', 'criminal group'];

describe('the search for rare words', () => {
  const search = createWordSearch(words);

  it.each([
    ['a Welcoming city', 2],
    ['GANGS', 0],
    ['una orden \n  judicial', 4],
    ['Ciudad Acogedora', 7],
    ['Chapter 2-173', 8],
    ['los prófugos', 4],
    ['PRÓFUGO', 0],
    ['a criminal\u00A0group', 2],
  ])('finds the word in "%s"', (text, place) => {
    expect(search(text)).toBe(place);
  });

  it.each(['', 'orden del juez judicial', 'a criminal and a group', 'gan g', '2173', 'welcome'])('finds nothing in "%s"', (text) => {
    expect(search(text)).toBe(-1);
  });

  it('gives the first of several, and goes on behind a place', () => {
    const text = 'gang 2-173 gang';
    expect([search(text), search(text, 1), search(text, 6), search(text, 12)]).toEqual([0, 5, 11, -1]);
  });

  it('finds nothing when there are no words', () => {
    expect(createWordSearch([])('welcoming')).toBe(-1);
  });

  it('knows two numbers apart', () => {
    expect([createWordSearch(['1-23', '4-56'])('4-56'), createWordSearch(['1-23', '4-56'])('x 1-23')]).toEqual([0, 2]);
  });

  it('takes signs in a word for what they are', () => {
    expect(createWordSearch(['a.bcde'])('the axbcde way')).toBe(-1);
    expect(createWordSearch(['a.bcde'])('the a.bcde way')).toBe(4);
  });

  it('finds what one plain RegExp of all words finds, in any text', () => {
    const plain = /welcoming|gang|orden\s+judicial|acogedora|2-173|prófug|criminal\s+group/i;
    const piece = fc.constantFrom(
      ...words,
      'WELCOM',
      'ing',
      'orden',
      ' ',
      '\n',
      'judicial',
      'udicial',
      'group',
      '2-17',
      '3',
      'prófu',
      'G',
      'x',
    );
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const far = /\s{40}/.test(text); // further apart than a line's indentation
        if (!far) expect(search(text)).toBe(text.search(plain));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the pieces', () => {
  it('begin with few letters, each word has one, and short words stay whole', () => {
    const pieces = choosePieces(words).map(({ text }) => text);
    for (const word of words)
      expect(
        pieces.some((piece) => word.includes(piece)),
        word,
      ).toBe(true);
    expect(pieces).toContain('gang');
    expect(new Set(pieces.map((piece) => piece.charAt(0))).size).toBeLessThan(words.length);
  });
});

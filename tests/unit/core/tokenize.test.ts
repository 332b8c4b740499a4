import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/fold';
import * as gap from '../../../src/core/gap';
import { cutWords, phraseEnd, tokenize } from '../../../src/core/tokenize';

const words = (text: string) => tokenize(text).map((token) => token.text);

/** Names of the bits before a token. */
function gapsOf(text: string, word: string): string[] {
  const token = tokenize(text).find((one) => one.text === word);
  if (!token) throw new Error(`no token "${word}" in ${words(text).join(' ')}`);
  return Object.entries(gap).flatMap(([name, bit]) => ((token.before & bit) === 0 ? [] : [name]));
}

describe('tokens', () => {
  it.each([
    ['thousands with commas', '41,000 warrants', ['41,000', 'warrants']],
    ['thousands with stops', '41.000 órdenes', ['41.000', 'ordenes']],
    ['millions', '1,234,567 in all', ['1,234,567', 'in', 'all']],
    ['decimals of both kinds', '5.7 or 1,2', ['5.7', 'or', '1,2']],
    ['a chapter number stays apart', 'Chapter 2-173', ['chapter', '2', '173']],
    ['a number before a stop', 'There were 41,000. Then', ['there', 'were', '41,000', 'then']],
    ['a number in a list', 'pages 4, 5 and 6', ['pages', '4', '5', 'and', '6']],
    ['percent and money', '$5 and 40%', ['$', '5', 'and', '40', '%']],
    ['a straight possessive', "Chicago's law", ['chicago', "'s", 'law']],
    ['a curly possessive', 'Chicago’s law', ['chicago', "'s", 'law']],
    ['the possessive of a plural', 'the officers’ list', ['the', 'officers', 'list']],
    ['a contraction', "don't and it’ll", ["don't", 'and', "it'll"]],
    ['an Irish name', 'O’Hare airport', ["o'hare", 'airport']],
    ['a contraction that goes on, and one that a sign ends', "rock'n'roll, don's_x", ["rock'n'roll", "don's", 'x']],
    ['an apostrophe before a digit', "a'5", ['a', '5']],
    ['letters of other alphabets behind an apostrophe', 'l’άλφα, o’στ’x, χ’s', ["l'αλφα", "o'στ'x", 'χ', "'s"]],
    ['hyphens', 'carve-outs of a gang-database', ['carve', 'outs', 'of', 'a', 'gang', 'database']],
    ['a soft hyphen inside a word', 'war\u00adrants', ['warrants']],
    ['no-break spaces', '41\u00a0warrants', ['41', 'warrants']],
    ['accents', 'excepción', ['excepcion']],
    ['letters beside digits', '41K and B4', ['41', 'k', 'and', 'b4']],
    ['an emoji', 'gang 😀 list', ['gang', 'list']],
    ['no word at all', ' — … “” \n', []],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('reads words by hand as the pattern for any letter does', () => {
    const pattern = /\p{L}+(?:'(?!s\b)\p{L}+)*|'s(?!\p{L})/gu;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 's', 'S', "'", '’', "'s", '_', 'é', 'ά', '中', ' '), maxLength: 12 }), (text) => {
        expect(words(text)).toEqual(fold(text).text.match(pattern) ?? []);
      }),
      { numRuns: 500 },
    );
  });

  it('gives its words joined, whatever stands between them', () => {
    const text = 'Don’t — 41,000\n\n“gangs”';
    const { tokens, joined } = cutWords(text, 0, text.length);
    expect(joined).toBe(tokens.map((token) => token.text).join(' '));
    expect(joined).toBe("don't 41,000 gangs");
  });

  it.each([
    ['the', 0],
    ['Chicago', 1],
    ['I', 1],
    ['CHICAGO', 2],
    ['WCO', 2],
    ['McAllen', 3],
    ['iPhone', 3],
    ['41,000', 0],
    ['Ñuñoa', 1],
    ['ÓRDENES', 2],
  ])('sees how "%s" is written', (word, casing) => {
    expect(tokenize(word)[0]!.casing).toBe(casing);
  });

  it.each([
    ['the gang database', 'database', ['space']],
    ['a carve-out', 'out', ['hyphen']],
    ['carve - out', 'out', ['space', 'dash']],
    ['a list, out', 'out', ['space', 'comma']],
    ['a list. Out', 'out', ['space', 'stop']],
    ['a list… out', 'out', ['space', 'stop']],
    ['¿a list? out', 'out', ['space', 'stop']],
    ['a list: out', 'out', ['space', 'colon']],
    ['a list (out)', 'out', ['space', 'open']],
    ['(a) out', 'out', ['space', 'close']],
    ['“a” out', 'out', ['space', 'quote']],
    ['a—out', 'out', ['dash']],
    ['40–45', '45', ['dash']],
    ['a list\nout', 'out', ['line']],
    ['a list\r\nout', 'out', ['space', 'line']],
    ['a list\n\nout', 'out', ['paragraph']],
    ['a list / out', 'out', ['space', 'other']],
    ['a list • out', 'out', ['space', 'other']],
  ])('knows what stands between in "%s"', (text, word, expected) => {
    expect(gapsOf(text, word).sort()).toEqual([...expected].sort());
  });

  it('begins a text as a paragraph', () => {
    expect(gapsOf('list', 'list')).toEqual(['paragraph']);
  });

  it.each(['St. Louis', 'Ft. Worth', 'Gov. Pritzker', 'Ald. Lopez', 'Ms. Reyes', 'Sra. Reyes'])('keeps "%s" one phrase', (text) => {
    expect(tokenize(text)[1]!.before & phraseEnd).toBe(0);
  });

  it.each(['the list. Lopez', 'in the St.\n\nLouis', 'a st. Louis'])('ends a phrase in "%s"', (text) => {
    expect(tokenize(text).at(-1)!.before & phraseEnd).not.toBe(0);
  });

  it('counts offsets in the original, also for a stretch of it', () => {
    const text = 'Before.\n\nLa \u00adÓrd\u200ben de Chicago’s “gang-data\u00adbase”…';
    const from = text.indexOf('La');
    const slices = tokenize(text, from, text.length).map((token) => text.slice(token.start, token.end));
    expect(slices).toEqual(['La', 'Órd\u200ben', 'de', 'Chicago', '’s', 'gang', 'data\u00adbase']);
  });

  it('keeps every token inside the text and in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokenize(text);
        const isKept = tokens.every(
          (token, i) => token.start >= (tokens[i - 1]?.end ?? 0) && token.end > token.start && token.end <= text.length,
        );
        expect(isKept).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

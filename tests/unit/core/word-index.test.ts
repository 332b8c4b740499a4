import { describe, expect, it } from 'vitest';
import { PatternError } from '../../../src/core/pattern';
import { tokenize } from '../../../src/core/tokenize';
import { WordIndex } from '../../../src/core/word-index';

/** Time of this process alone: a busy machine does not count. */
function measureMs(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function find(patterns: string | string[], text: string): string[] {
  const index = new WordIndex([patterns].flat().map((pattern) => ({ pattern, value: pattern })));
  const tokens = tokenize(text);
  return index.findAll(tokens, text).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('patterns in a text', () => {
  it.each([
    ['a phrase', 'gang database', 'the gang database, a gang  database', ['gang database', 'gang  database']],
    ['any case and accent', 'excepción', 'EXCEPCION y Excepción', ['EXCEPCION', 'Excepción']],
    ['a hyphen where the pattern has a space', 'carve out', 'a carve-out', ['carve-out']],
    ['a space where the pattern has a hyphen', 'carve-out', 'a carve out', ['carve out']],
    ['a line break inside', 'gang database', 'the gang\ndatabase', ['gang\ndatabase']],
    ['a quote inside', 'welcoming city ordinance', 'the “Welcoming City” Ordinance', ['Welcoming City” Ordinance']],
    ['curly possessives', "chicago's law", 'Chicago’s law', ['Chicago’s law']],
    ['no reach over a comma', 'gang database', 'the gang, database', []],
    ['no reach over a stop', 'gang database', 'the gang. Database', []],
    ['no reach over a paragraph', 'gang database', 'gang\n\ndatabase', []],
    ['no part of a word', 'gang', 'gangs ganged', []],
    ['alternatives', '(list|roster) of gangs', 'a list of gangs, a roster of gangs', ['list of gangs', 'roster of gangs']],
    ['an optional word there', 'gang (member)? list', 'gang member list', ['gang member list']],
    ['an optional word not there', 'gang (member)? list', 'gang list', ['gang list']],
    ['an optional start', '(old)? list', 'the old list', ['old list', 'list']],
    ['the longest of what fits', '(gang list|gang list of names)', 'gang list of names', ['gang list of names']],
    ['a gap of none', 'list [0-2] gangs', 'list gangs', ['list gangs']],
    ['a gap that is full', 'list [0-2] gangs', 'list of all gangs', ['list of all gangs']],
    ['a gap that is too long', 'list [0-2] gangs', 'list of all the gangs', []],
    ['no gap over a comma', 'list [0-2] gangs', 'list of, well, gangs', []],
    ['exact case', '=WCO', 'WCO, wco and Wco', ['WCO']],
    ['exact case after a plain word', 'the =CLEAR system', 'the CLEAR system, the clear system', ['the CLEAR system']],
    ['optional alternatives one after the other', '(a|b)? (c|d)? (e|f)? g', 'a d f g', ['a d f g', 'd f g', 'f g', 'g']],
  ])('finds %s', (_, pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected);
  });

  it('gives the longest hit of each value once', () => {
    const index = new WordIndex([
      { pattern: 'gang', value: 1 },
      { pattern: 'gang list', value: 1 },
      { pattern: 'gang', value: 2 },
    ]);
    expect(index.findAll(tokenize('gang list'), 'gang list')).toEqual([
      { from: 0, to: 2, value: 1 },
      { from: 0, to: 1, value: 2 },
    ]);
  });

  it('joins many options without losing or inventing any', () => {
    const pattern = '(a|b|c|d|e|f) (g|h|i|j|k|l)? (m|n|o|p|q|r) z';
    expect(find(pattern, 'a g m z')).toEqual(['a g m z']);
    expect(find(pattern, 'f r z')).toEqual(['f r z']);
    expect(find(pattern, 'a g z')).toEqual([]);
    expect(find([pattern, 'a g'], 'a g m y')).toEqual(['a g']);
  });

  it('does not mix up two patterns that share their beginnings', () => {
    const patterns = ['(a|b|c|d|e|f) x one', '(a|b|c|d|e|f) y two'];
    expect(find(patterns, 'a x one')).toEqual(['a x one']);
    expect(find(patterns, 'a x two')).toEqual([]);
    expect(find(patterns, 'a y one')).toEqual([]);
  });

  it('says which pattern of a pack is wrong', () => {
    expect(() => find('list of (gangs', 'x')).toThrow(PatternError);
    expect(() => find('list of (gangs', 'x')).toThrow('"list of (gangs"');
  });

  it('finds nothing with no patterns', () => {
    expect(find([], 'gang database')).toEqual([]);
  });

  it('stays quick with a hostile pattern and a text made for it', () => {
    const pattern = `start ${'a? [0-6] '.repeat(40)}end`;
    const text = `${'start '.repeat(20)}${'a '.repeat(2000)}`.repeat(5);
    expect(measureMs(() => expect(find(pattern, text)).toEqual([]))).toBeLessThan(1500); // 100 starts at 5,000 steps each take some 20 ms
  });

  it('takes a pattern of optional groups in no time, where each combination on its own would fill the memory', () => {
    // A pack may write 30 groups; seven are enough to see 5^7 branches (about half a second) or seven times five.
    const pattern = `${'(a|b|c|d)? '.repeat(7)}end`;
    expect(measureMs(() => expect(find(pattern, 'a b c end')).toContain('a b c end'))).toBeLessThan(60);
  });
});

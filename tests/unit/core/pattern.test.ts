import { describe, expect, it } from 'vitest';
import { type Pattern, PatternError, parsePattern } from '../../../src/core/pattern';

const parse = (pattern: string) => parsePattern(pattern, (word) => word.toLowerCase());

/** A tree as one line: words by spaces, `(a|b)`, `?`, `[0-n]`, `=X`. */
function show(node: Pattern): string {
  if ('all' in node) return node.all.map(show).join(' ');
  if ('any' in node) return `(${node.any.map(show).join('|')})${node.optional ? '?' : ''}`;
  if ('word' in node.step) return node.step.word;
  return 'exact' in node.step ? `=${node.step.exact}` : `[0-${node.step.upTo}]`;
}

describe('the notation of packs', () => {
  it.each([
    ['gang database', 'gang database'],
    ['Gang DATABASE', 'gang database'],
    ['gang-database', 'gang database'],
    ['carve–out', 'carve out'],
    ["chicago's law", "chicago 's law"],
    ['chicago’s law', "chicago 's law"],
    ["chicago 's? law", "chicago ('s)? law"],
    ["didn't sign", "didn't sign"],
    ['St. Louis', 'st louis'],
    ['(list|lists)', '(list|lists)'],
    ['(gang list|roster) of names', '(gang list|roster) of names'],
    ['the (old)? list', 'the (old)? list'],
    ['the old? list', 'the (old)? list'],
    ['(a (b|c)?|d) e', '(a (b|c)?|d) e'],
    ['list [0-3] gangs', 'list [0-3] gangs'],
    ['=WCO', '=WCO'],
    ['=WCO? rules', '(=WCO)? rules'],
    ['  gang   list ', 'gang list'],
  ])('reads %s', (pattern, expected) => {
    expect(show(parse(pattern))).toBe(expected);
  });

  it.each([
    ['(gang|list', 'a bracket is not closed'],
    ['gang) list', 'a closing bracket or bar stands alone'],
    ['gang | list', 'a closing bracket or bar stands alone'],
    ['gang [0-9] list', 'a gap may be at most 6 words'],
    ['gang [1-3] list', 'has no place'],
    ['gang ] list', 'has no place'],
    ['gang ? list', 'has no place'],
    ['', 'there is no word that must stand'],
    ['(gang)?', 'there is no word that must stand'],
    ['gang?', 'there is no word that must stand'],
    ['[0-3]', 'there is no word that must stand'],
    ['(gang|(list)?)', 'there is no word that must stand'],
    ['(gang|)', 'there is no word that must stand'],
    ['()', 'there is no word that must stand'],
    ['...', 'there is no word that must stand'],
  ])('says what is wrong with "%s"', (pattern, why) => {
    expect(() => parse(pattern)).toThrow(PatternError);
    expect(() => parse(pattern)).toThrow(why);
    expect(() => parse(pattern)).toThrow(`"${pattern}"`);
  });

  it('takes no pattern of more than 400 words', () => {
    expect(() => parse('word '.repeat(401))).toThrow('more than 400 words');
  });

  it('does not take a bare equals sign for a word in exact case', () => {
    expect(() => parse('gang = list')).toThrow(PatternError);
  });

  it('is done with a deep nest of brackets in no time, or says that it is too much', () => {
    const deep = `${'('.repeat(20_000)}gang${')'.repeat(20_000)}`;
    expect(() => parse(deep)).toThrow(PatternError);
  });
});

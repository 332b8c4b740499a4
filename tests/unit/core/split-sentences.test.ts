import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/split-sentences';
import { tokenize } from '../../../src/core/tokenize';

function split(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('sentences', () => {
  it.each([
    ['two plain ones', 'The list grew. Nobody noticed.', ['The list grew', 'Nobody noticed']],
    ['questions and calls', 'Why? Because! And so on.', ['Why', 'Because', 'And so on']],
    ['a Spanish question', 'La lista creció. ¿Quién la vio? Nadie.', ['La lista creció', 'Quién la vio', 'Nadie']],
    ['a stop inside quotes', '“The list is gone.” The mayor smiled.', ['The list is gone', 'The mayor smiled']],
    ['a quote that begins with a small letter', 'He left. “and so did I,” she said.', ['He left', 'and so did I,” she said']],
    ['a stop in brackets', 'It grew (a lot.) Then it fell.', ['It grew (a lot', 'Then it fell']],
    ['a number that begins one', 'It grew. 41,000 remained.', ['It grew', '41,000 remained']],
    ['an amount that begins one', 'It grew. $5 was spent.', ['It grew', '$5 was spent']],
    ['three dots', 'It grew… Then it fell.', ['It grew', 'Then it fell']],
    ['a paragraph without a stop', 'A heading\n\nand a text', ['A heading', 'and a text']],
    ['nothing', '', []],
  ])('cuts %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    'Ald. Lopez spoke to Rep. Garcia and Lt. Hall of St. Louis.',
    'Dr. Ruiz of Acme Co. Ltd. saw No. 7 in Sept. 2017.',
    'J. B. Pritzker signed it.',
    'La Sra. Reyes y el Dr. Ortiz vieron a Ud. Ayer.',
    'Smith vs. Jones was filed in Springfield, Ill. Tuesday.',
    'It was 3 p.m. on a day.',
    'The file grew by 4.5 percent.',
    'He works for example.com today.',
  ])('leaves one whole: %s', (text) => {
    expect(split(text)).toHaveLength(1);
  });

  it('does not take the end of a list line for the middle of a sentence', () => {
    expect(split('The exceptions were:\n- pending felony cases\n- felony convictions\n- criminal warrants')).toEqual([
      'The exceptions were',
      'pending felony cases',
      'felony convictions',
      'criminal warrants',
    ]);
    expect(split('Excepciones:\n• casos pendientes\n• condenas')).toEqual(['Excepciones', 'casos pendientes', 'condenas']);
  });

  it('joins hard-wrapped lines', () => {
    const text =
      'The sheriff told the board on Tuesday that his office still held\nsome 41,000 unserved warrants, most of them for missed court\ndates. The board moved on.';
    expect(split(text)).toHaveLength(2);
  });

  it('ends a short line that has no stop: a heading or a table row', () => {
    expect(split('Warrants in Illinois\nThe sheriff counted them.')).toEqual(['Warrants in Illinois', 'The sheriff counted them']);
    expect(split('Cook 41,000\nDuPage 9,000\nWill 7,500')).toEqual(['Cook 41,000', 'DuPage 9,000', 'Will 7,500']);
  });

  it('covers every token once, in order', () => {
    const tokens = tokenize('One. Two\n\n- three\nfour. “Five.” Six (seven). 8');
    let next = 0;
    for (const { from, to } of splitSentences(tokens)) {
      expect(from).toBe(next);
      expect(to).toBeGreaterThan(from);
      next = to;
    }
    expect(next).toBe(tokens.length);
  });
});

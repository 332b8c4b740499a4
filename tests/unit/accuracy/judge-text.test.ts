import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/mention';
import type { SubjectId } from '../../../src/core/vocabulary';
import { judgeText } from '../../accuracy/judge-text';
import { parseBody } from '../../accuracy/read-texts';

const read = (body: string) => parseBody(body, { file: 'a text', firstLine: 1 });

/** Marks words of a text as a spotter would. */
function mark(text: string, quote: string, subject: SubjectId, topic: string = subject): Mention {
  const start = text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + quote.length, quote, subject, topic, reason: { rule: 'test', cues: [] } };
}

/** Hits, misses and false marks of a text with the given marks. */
function judge(body: string, marks: [quote: string, subject: SubjectId, topic?: string][]) {
  const { text, labels } = read(body);
  const { hits, misses, falseMarks } = judgeText(
    labels,
    marks.map(([quote, subject, topic]) => mark(text, quote, subject, topic)),
  );
  return [hits.length, misses.length, falseMarks.length];
}

describe('a mark is right', () => {
  it('when it overlaps the labelled words, however few of them', () => {
    expect(judge('See [[the Welcoming City law|law]] now', [['City law now', 'law']])).toEqual([1, 0, 0]);
  });

  it('not when it only touches them', () => {
    expect(judge('See [[the law|law]] now', [[' now', 'law']])).toEqual([0, 1, 1]);
  });

  it('not when it is another subject', () => {
    expect(judge('See [[the law|law]] now', [['the law', 'database']])).toEqual([0, 1, 1]);
  });

  it('as a database even when it is the wrong one, which is counted apart', () => {
    expect(judge('In [[CalGang|database:calgang]]', [['CalGang', 'database', 'nypd-cgd']])).toEqual([1, 0, 0]);
  });

  it('once, though two marks stand on one label', () => {
    const marks: Parameters<typeof judge>[1] = [
      ['Welcoming', 'law'],
      ['City law', 'law'],
    ];
    expect(judge('The [[Welcoming City law|law]]', marks)).toEqual([1, 0, 0]);
  });

  it('for two labels, though only one mark reaches over both', () => {
    expect(judge('[[CalGang|database:calgang]], [[CEIS|database:cpd-ceis]]', [['CalGang, CEIS', 'database']])).toEqual([2, 0, 0]);
  });
});

describe('exemptions', () => {
  it('keep the general word and the conditions apart', () => {
    expect(judge('The [[carve-outs|exemptions]]', [['carve-outs', 'exemption', 'exemption-pending-felony']])).toEqual([0, 1, 1]);
  });

  it('take one condition for another, which is counted apart', () => {
    const body = 'those [[with a felony conviction|exemption-felony-conviction]]';
    expect(judge(body, [['felony conviction', 'exemption', 'exemption-pending-felony']])).toEqual([1, 0, 0]);
  });

  it('may hold a database: its mark is neither right nor false', () => {
    const body = 'those [[in the gang database|exemption-gang-database]]';
    expect(judge(body, [['gang database', 'database']])).toEqual([0, 1, 0]);
    expect(
      judge(body, [
        ['gang database', 'database'],
        ['in the gang', 'exemption', 'exemption-gang-database'],
      ]),
    ).toEqual([1, 0, 0]);
  });

  it('hold no law: its mark is false', () => {
    expect(judge('those [[in the gang database|exemption-gang-database]]', [['gang database', 'law']])).toEqual([0, 1, 1]);
  });
});

describe('optional labels', () => {
  it('count neither when they are marked nor when they are not', () => {
    expect(judge('with [[no exceptions|?exemptions]]', [])).toEqual([0, 0, 0]);
    expect(judge('with [[no exceptions|?exemptions]]', [['exceptions', 'exemption', 'exemptions']])).toEqual([0, 0, 0]);
  });

  it('excuse a mark of any subject', () => {
    expect(judge('in [[the list|?database:gang-database coref]]', [['list', 'law']])).toEqual([0, 0, 0]);
  });
});

it('a mark where nothing is labelled is false', () => {
  expect(judge('The case warrants attention.', [['warrants', 'figure']])).toEqual([0, 0, 1]);
});

import { describe, expect, it } from 'vitest';
import type { Found } from '../../../src/core/scene';
import { longest, settle } from '../../../src/core/settle';
import { strictnessSteps } from '../../../src/core/strictness';
import type { SubjectId } from '../../../src/core/vocabulary';

const found = (subject: SubjectId, from: number, to: number, score = 0.9): Found => ({
  from,
  to,
  subject,
  topic: subject,
  score,
  reason: { rule: `${subject}.test`, cues: [] },
});
const show = (list: readonly Found[]) => list.map(({ subject, from, to, score }) => `${subject} ${from}-${to} ${score}`);

describe('overlapping finds', () => {
  it('leave the surer of one subject', () => {
    expect(show(settle([found('law', 0, 5, 0.7), found('law', 3, 6, 0.95)], 0.6))).toEqual(['law 3-6 0.95']);
  });

  it('leave the longer of two that are as sure', () => {
    expect(show(settle([found('law', 2, 4), found('law', 0, 5)], 0.6))).toEqual(['law 0-5 0.9']);
  });

  it('leave the first of two that are alike', () => {
    expect(show(settle([found('law', 2, 4), found('law', 1, 3)], 0.6))).toEqual(['law 1-3 0.9']);
  });

  it('leave an exemption and the database or law in it', () => {
    expect(show(settle([found('exemption', 0, 5), found('database', 3, 5)], 0.6))).toEqual(['exemption 0-5 0.9', 'database 3-5 0.9']);
    expect(show(settle([found('law', 0, 3), found('exemption', 0, 4)], 0.6))).toEqual(['exemption 0-4 0.9', 'law 0-3 0.9']);
  });

  it('do not leave a figure inside a law or database', () => {
    expect(show(settle([found('database', 0, 4), found('figure', 1, 3, 0.8)], 0.6))).toEqual(['database 0-4 0.9']);
  });

  it('that only touch both stay, in order of place', () => {
    expect(show(settle([found('figure', 4, 6), found('law', 0, 4)], 0.6))).toEqual(['law 0-4 0.9', 'figure 4-6 0.9']);
  });

  it('below the threshold are gone and push nobody aside', () => {
    expect(show(settle([found('law', 0, 9, 0.59), found('law', 2, 4, 0.6)], 0.6))).toEqual(['law 2-4 0.6']);
    expect(settle([], 0.6)).toEqual([]);
  });

  it('that a stricter step leaves out push none aside that it shows', () => {
    for (const { leastScore } of Object.values(strictnessSteps)) {
      const list = [found('law', 0, 9, leastScore - 0.001), found('law', 2, 4, leastScore)];
      expect(show(settle(list, 0))).toEqual([`law 2-4 ${leastScore}`]);
    }
  });

  it('come out the same in whatever order they came in, and the list handed in stays as it was', () => {
    const list = [found('law', 0, 5, 0.7), found('law', 3, 6, 0.95), found('exemption', 0, 6), found('figure', 7, 9)];
    const before = show(list);
    expect(show(settle([...list].reverse(), 0.6))).toEqual(show(settle(list, 0.6)));
    expect(show(list)).toEqual(before);
  });
});

describe('the longest of overlapping hits', () => {
  it('stays, the first of equals, in order of place', () => {
    const hits = [
      { from: 6, to: 7 },
      { from: 2, to: 5 },
      { from: 0, to: 3 },
      { from: 1, to: 2 },
    ];
    expect(longest(hits)).toEqual([
      { from: 0, to: 3 },
      { from: 6, to: 7 },
    ]);
  });
});

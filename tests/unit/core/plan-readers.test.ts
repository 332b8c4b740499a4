import { describe, expect, test } from 'vitest';
import { findMissing, findReadable, findSurplus, type PlanQuestion, planReaders } from '../../../src/core/plan-readers';

const wanted = ['*://*.wbez.org/*', '*://a.example/*'];
const question: PlanQuestion = { wanted, excluded: [], granted: wanted, isPaused: false, hasAddedPacks: false };
const idsOf = (change: Partial<PlanQuestion>) => planReaders({ ...question, ...change }).map(({ id }) => id);
const matchesOf = (change: Partial<PlanQuestion>) => planReaders({ ...question, ...change })[0]?.matches;

describe('which scripts stand registered', () => {
  test('none without a choice, whatever is granted', () => expect(idsOf({ wanted: [], granted: ['*://*/*'] })).toEqual([]));
  test('none without leave, whatever is chosen', () => expect(idsOf({ granted: [] })).toEqual([]));
  test('the reader, for what was chosen and granted', () => {
    expect(planReaders(question)).toEqual([{ id: 'reader', file: 'reader.js', matches: wanted, excludeMatches: [] }]);
  });
  test('beside it the one for added packs, while there are any', () =>
    expect(idsOf({ hasAddedPacks: true })).toEqual(['reader', 'reader-added']));
  test('while paused only what looks at the clock', () =>
    expect(idsOf({ isPaused: true, hasAddedPacks: true })).toEqual(['reader-paused']));
  test('sites that are off are left out of each', () => {
    const plans = planReaders({ ...question, hasAddedPacks: true, excluded: ['*://b.example/*', '*://a.example/*'] });
    expect(plans.map(({ excludeMatches }) => excludeMatches)).toEqual(Array(2).fill(['*://a.example/*', '*://b.example/*']));
  });
  test('leave for every site is used only where it was chosen', () => expect(matchesOf({ granted: ['*://*/*'] })).toEqual(wanted));
  test('of every site only those that are granted', () =>
    expect(matchesOf({ wanted: ['*://*/*'], granted: ['https://wbez.org/*', '*://*.wbez.org/*'] })).toEqual(['*://*.wbez.org/*']));
  test('of a newsroom only the part that is granted', () =>
    expect(matchesOf({ granted: ['https://www.wbez.org/*', 'https://c.example/*'] })).toEqual(['https://www.wbez.org/*']));
});

test('leave for a part is both: readable, and missing', () => {
  const granted = ['https://www.wbez.org/*', '*://a.example/*'];
  expect(findReadable(wanted, granted)).toEqual(['*://a.example/*', 'https://www.wbez.org/*']);
  expect(findMissing(wanted, granted)).toEqual(['*://*.wbez.org/*']);
});

test('leave is given back when nothing needs it, but not what the manifest has', () => {
  const granted = ['*://*/*', '*://a.example/*', '*://*.wbez.org/*', '*://b.example/*', 'http://127.0.0.1/*'];
  expect(findSurplus(wanted, granted, ['http://127.0.0.1/*'])).toEqual(['*://*/*', '*://b.example/*']);
  expect(findSurplus(['*://*/*'], granted, [])).toEqual([]);
});

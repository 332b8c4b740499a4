import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../src/core/vocabulary';
import { roundScale } from '../../src/subjects/figure/build-plot';
import { compareFigures } from '../../src/subjects/figure/compare-figures';
import { explainFigure } from '../../src/subjects/figure/explain-figure';
import { fixture } from '../unit/pack/fixture-pack';
import { figureOf, mentionOf, readerOf } from './explain-mentions';

const july = readerOf('2017-07-10');
const aclu = figureOf('41,000 outstanding arrest warrants');
const say = (mention = aclu, reader = july) => explainFigure(mention, reader, fixture)?.say.text;

describe('41,000 outstanding arrest warrants in a story of 10 July 2017', () => {
  const card = explainFigure(aclu, july, fixture)!;

  it('stands beside the nearest and the newest count', () => {
    expect(card.comparison?.nearest).toMatchObject({ value: 41149, date: '2017-01-19', factId: 'w-2017-01' });
    expect(card.comparison?.newest).toMatchObject({ value: 31393, date: '2024-10', factId: 'w-2024' });
  });

  it('says the differences in words, the newest in bold', () => {
    expect(card.say.text).toBe('149 fewer than the count of 19 January 2017; 9,607 more than the newest count, October 2024.');
    expect(card.say.text.slice(...card.say.strong!)).toBe('9,607 more than the newest count, October 2024');
    expect(say(aclu, readerOf('2017-07-10', 'es'))).toBe(
      '149 menos que el conteo del 19 de enero de 2017; 9,607 más que el conteo más reciente, de octubre de 2024.',
    );
  });

  it('is a row among the counts, in order of time', () => {
    expect(card.plot?.rows.map(({ dateLabel, valueLabel, bound }) => [dateLabel, valueLabel, bound])).toEqual([
      ['Oct 2008', 'about 43,000', 'about'],
      ['Jan 2017', '41,149', 'exact'],
      ['Apr 2017', 'more than 44,000', 'more-than'],
      ['This article', '41,000', 'exact'],
      ['Oct 2024', '31,393', 'exact'],
    ]);
    expect(card.plot?.axis).toEqual([
      { x: 0, label: '30,000' },
      { x: 1, label: '45,000' },
    ]);
  });

  it('tells who counted, and the doubt about the newest count', () => {
    expect(card.facts.map(({ text }) => text)).toEqual([
      'Counted by the sheriff; in 2024 by the circuit clerk.',
      'Critics describe the 31,393 as felony cases with open warrants.',
    ]);
    expect(card).toMatchObject({ kindLabel: 'Figure, Cook County', title: '41,000 outstanding arrest warrants' });
  });
});

describe('a number with limits', () => {
  it.each([
    ['41,149 open warrants', { value: 41149 }, 'The same as the count of 19 January 2017; 9,756 more than the newest count, October 2024.'],
    [
      'about 41,000',
      { bound: 'about' },
      'About the same as the count of 19 January 2017; about 10,000 more than the newest count, October 2024.',
    ],
    [
      'more than 41,000',
      { bound: 'more-than' },
      'The count of 19 January 2017 was 41,149; at least 9,607 more than the newest count, October 2024.',
    ],
    [
      'fewer than 31,000',
      { value: 31000, bound: 'fewer-than' },
      'At least 10,149 fewer than the count of 19 January 2017; at least 393 fewer than the newest count, October 2024.',
    ],
    [
      '30,000 to 45,000',
      { value: 30000, max: 45000, bound: 'range' },
      'The count of 19 January 2017 was 41,149; the newest count, October 2024, was 31,393.',
    ],
    [
      'tens of thousands',
      { value: null, bound: 'vague' },
      'The count of 19 January 2017 was 41,149; the newest count, October 2024, was 31,393.',
    ],
  ] as const)('%s: %s', (quote, reading, sentence) => {
    expect(say(figureOf(quote, reading))).toBe(sentence);
  });

  it('is never called larger or smaller than its limits allow', () => {
    const value = fc.integer({ min: 1, max: 60_000 });
    const bound = fc.constantFrom(...bounds);
    fc.assert(
      fc.property(value, bound, value, bound, (a, boundA, b, boundB) => {
        const relation = compareFigures({ value: a, bound: boundA, max: a + 500 }, { value: b, bound: boundB, max: b + 500 });
        const isOpen = (of: string) => of === 'vague';
        if (isOpen(boundA) || isOpen(boundB)) expect(relation.kind).toBe('beside');
        if (relation.kind === 'more') expect(['fewer-than', 'up-to']).not.toContain(boundA);
        if (relation.kind === 'more') expect(['more-than', 'at-least']).not.toContain(boundB);
        if (relation.kind === 'fewer') expect(['more-than', 'at-least']).not.toContain(boundA);
        if ('difference' in relation) expect(relation.difference).toBeGreaterThan(0);
        if (boundA === 'exact' && boundB === 'exact' && 'difference' in relation) expect(relation.difference).toBe(Math.abs(a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it('lies on an axis with round ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_000_000 }), { minLength: 1, maxLength: 9 }), (values) => {
        const { low, high, ticks } = roundScale(values);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(3);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(roundScale([31393, 50000]).ticks).toEqual([30000, 40000, 50000]);
    expect(roundScale([1_500_000]).ticks).toEqual([1_000_000, 1_500_000, 2_000_000]);
  });
});

describe('other dates', () => {
  it('without a date: the newest count only, the article’s row last', () => {
    const card = explainFigure(aclu, readerOf(), fixture)!;
    expect(card.say.text).toBe('9,607 more than the newest count, October 2024.');
    expect(card.comparison?.nearest).toBeUndefined();
    expect(card.plot?.rows.at(-1)).toMatchObject({ isArticle: true, date: '', dateLabel: 'This article' });
  });

  it('nearest to the newest count: said once', () => {
    expect(say(aclu, readerOf('2024-11-02'))).toBe('9,607 more than the newest count, October 2024.');
  });

  it('nearest to a rounded count: a rounded difference', () => {
    expect(say(aclu, readerOf('2009'))).toBe(
      'About 2,000 fewer than the count of 16 October 2008; 9,607 more than the newest count, October 2024.',
    );
  });

  it('of an earlier number that the text compares with: not set beside the count of the article’s day', () => {
    expect(say(figureOf('up from 38,000', { value: 38000 }, 'figure.comparison'))).toBe('6,607 more than the newest count, October 2024.');
  });
});

describe('a number of another kind is not compared', () => {
  it.each([
    ['15,000 warrants were issued', { value: 15000, status: 'issued' }, 'this number is of warrants issued'],
    ['41,000 fugitives', { unit: 'people' }, 'this number is of people'],
    ['one in seven adults', { value: 0.143, unit: 'ratio' }, 'this number is of people as a part of a population'],
    ['41,000 arrest warrants', { status: null }, 'does not say whether these warrants are outstanding'],
    ['9,000 felony warrants', { value: 9000 }, 'this number is of some of them'],
    ['120,000 warrants', { value: 120000, place: 'Chicago' }, 'No count of warrants for Chicago is known here.'],
    ['70,000 warrants', { value: 70000, place: 'Los Angeles' }, 'No count of warrants for Los Angeles is known here.'],
    ['41,000 warrants', { place: null }, 'does not say for which place'],
  ] as const)('%s', (quote, reading, notice) => {
    const card = explainFigure(figureOf(quote, reading), july, fixture)!;
    expect(card.notice).toContain(notice);
    expect([card.plot, card.comparison]).toEqual([undefined, undefined]);
    expect(card.say.text).toBe('A warrant stays outstanding until it is served or a judge recalls it.');
    expect(card.then ?? card.now).toBeUndefined();
  });

  it('shows no fact of a newspaper that is named after the place', () => {
    const card = explainFigure(figureOf('120,000 warrants', { place: 'Chicago' }), july, fixture)!;
    const texts = [...card.facts, ...card.more.facts].map(({ text }) => text);
    expect(texts).toContain('An essay said that Chicago had more than 120,000 backlogged warrants.');
    expect(texts.join()).not.toContain('Tribune');
  });

  it('finds the place by its Spanish name', () => {
    expect(explainFigure(figureOf('41,000 órdenes', { place: 'Condado de Cook' }), july, fixture)?.plot).toBeDefined();
  });
});

describe('a share', () => {
  const share = (quote: string) =>
    explainFigure(figureOf(quote, { value: 0.5, bound: 'more-than', unit: 'share' }, 'figure.share'), july, fixture)!;

  it('stands beside the sourced sentence about the same share', () => {
    const card = share('more than half are at least 10 years old');
    expect(card.say).toMatchObject({
      factId: 'half-decade',
      text: 'More than half of the warrants in Cook County were at least ten years old.',
    });
    expect(card.plot).toBeUndefined();
    expect(share('más de la mitad tienen al menos 10 años').say.factId).toBe('half-decade');
    expect(share('more than half were over a decade old').say.factId).toBe('half-decade');
  });

  it('is not set beside another share', () => {
    const card = share('more than half are for traffic offenses');
    expect(card.say.factId).toBeUndefined();
    expect(card.notice).toBe('No sourced figure for this share is known here.');
  });
});

describe('the card of the counts themselves', () => {
  it('shows the series of the pack', () => {
    const card = explainFigure(mentionOf('figure', 'warrants'), july, fixture)!;
    expect(card.plot?.rows).toHaveLength(4);
    expect(card.plot?.rows.some(({ isArticle }) => isArticle)).toBe(false);
    expect(card).toMatchObject({ key: 'warrants', title: 'Outstanding warrants', kindLabel: 'Figure, Cook County' });
  });
});

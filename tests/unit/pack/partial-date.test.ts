import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  firstDay,
  formatDate,
  formatNoun,
  formatOf,
  formatOn,
  fractionOf,
  lastDay,
  middleDay,
  monthsBetween,
  parsePublished,
  precisionOf,
  toIsoDay,
} from '../../../src/pack/partial-date';

const anyDay = fc.integer({ min: -200_000, max: 60_000 }); // from the year 1422 to 2134

describe('days of a date', () => {
  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(toIsoDay(day)).toBe(iso);
        expect(firstDay(iso)).toBe(day);
        expect(lastDay(iso)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a month or a year as all of its days', () => {
    expect(toIsoDay(firstDay('2024-02'))).toBe('2024-02-01');
    expect(toIsoDay(lastDay('2024-02'))).toBe('2024-02-29');
    expect(toIsoDay(lastDay('1900-02'))).toBe('1900-02-28');
    expect(toIsoDay(firstDay('2012'))).toBe('2012-01-01');
    expect(toIsoDay(lastDay('2012'))).toBe('2012-12-31');
    expect(toIsoDay(middleDay('2017'))).toBe('2017-07-02');
    expect(precisionOf('2017-07')).toBe('month');
  });

  it('orders dates by their first day, the less precise first', () => {
    expect(['2017-07-10', '2017-07', '2017', '2017-01-01', '2016-12'].sort(compareDates)).toEqual([
      '2016-12',
      '2017',
      '2017-01-01',
      '2017-07',
      '2017-07-10',
    ]);
  });

  it('places a day on an axis and keeps it on the axis', () => {
    const axis = { start: firstDay('2012'), end: firstDay('2022') };
    expect(fractionOf(firstDay('2012'), axis)).toBe(0);
    expect(fractionOf(firstDay('2017'), axis)).toBeCloseTo(0.5, 2);
    expect(fractionOf(firstDay('1999'), axis)).toBe(0);
    expect(fractionOf(firstDay('2030'), axis)).toBe(1);
    expect(fractionOf(5, { start: 3, end: 3 })).toBe(0);
  });

  it('counts whole months between dates', () => {
    expect(monthsBetween('2026-02', '2026-11-23')).toBe(8);
    expect(monthsBetween('2025-06-02', '2026-06-01')).toBe(11);
    expect(monthsBetween('2025-06-02', '2026-06-02')).toBe(12);
    expect(monthsBetween('2026-06-02', '2026-02-01')).toBeLessThan(0);
  });

  it('refuses what is no date', () => {
    expect(() => firstDay('July 2017')).toThrow(RangeError);
  });
});

describe('dates for people', () => {
  it.each([
    ['2017-07-10', 'en', 'long', '10 July 2017'],
    ['2021-02-23', 'en', 'short', '23 Feb 2021'],
    ['2023-09-07', 'en', 'short', '7 Sept 2023'],
    ['2017-07', 'en', 'long', 'July 2017'],
    ['2012', 'en', 'long', '2012'],
    ['2017-01-19', 'en', 'month', 'Jan 2017'],
    ['2017-07-10', 'es', 'long', '10 de julio de 2017'],
    ['2021-02-23', 'es', 'short', '23 feb. 2021'],
    ['2017-07', 'es', 'long', 'julio de 2017'],
    ['2026-02', 'es', 'short', 'feb. 2026'],
    ['2012', 'es', 'short', '2012'],
  ] as const)('%s in %s, %s: %s', (date, language, style, text) => {
    expect(formatDate(date, language, style)).toBe(text);
  });

  it('puts the preposition that the precision asks for', () => {
    expect(formatOn('2021-02-23', 'en')).toBe('on 23 February 2021');
    expect(formatOn('2021-02', 'en')).toBe('in February 2021');
    expect(formatOn('2021-02-23', 'es')).toBe('el 23 de febrero de 2021');
    expect(formatOn('2021', 'es')).toBe('en 2021');
    expect(formatOf('2017-01-19', 'es')).toBe('del 19 de enero de 2017');
    expect(formatOf('2024-10', 'es')).toBe('de octubre de 2024');
    expect(formatOf('2024-10', 'en')).toBe('of October 2024');
    expect(formatNoun('2021-02-23', 'es')).toBe('el 23 de febrero de 2021');
    expect(formatNoun('2021', 'es')).toBe('2021');
  });
});

describe('the date of an article', () => {
  it.each([
    ['2017-07-10', '2017-07-10'],
    ['2017-07-10T23:30:00-05:00', '2017-07-10'],
    ['2017-07-11T04:30:00.000Z', '2017-07-11'],
    ['2017-07-10 21:15', '2017-07-10'],
    ['  2017-07 ', '2017-07'],
    ['2017', '2017'],
  ])('%s is %s, as written there', (text, date) => {
    expect(parsePublished(text)).toBe(date);
  });

  it.each([
    '',
    'July 10, 2017',
    '2017-02-30',
    '2017-13',
    '2017-00-10',
    '2017-7-1',
    '0001-01-01T00:00:00Z',
    '2017-07T10:00',
    '20170710',
    '2017-07-10x',
  ])('has no date in "%s"', (text) => {
    expect(parsePublished(text)).toBeUndefined();
  });

  it('never throws, whatever a page holds', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePublished(text)));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, toIsoDay } from '../../../src/pack/partial-date';
import type { Period, Status } from '../../../src/pack/schema';
import { type StatusOnDate, statusOn, statusRuns } from '../../../src/pack/status-on';

const verifiedThrough = '2026-02';
const never = { verifiedThrough: '9999' };

function period(from: string, to: string | undefined, status: Status, more: Partial<Period> = {}): Period {
  return { from, ...(to === undefined ? {} : { to }), status, by: { en: 'an act', es: 'una ley' }, sources: ['s'], ...more };
}

const exemption = {
  periods: [
    period('2012-09-12', '2020-01-15', 'in-force'),
    period('2020-01-15', '2021-02-23', 'in-force'),
    period('2021-02-23', undefined, 'repealed'),
  ],
};
const pack = { verifiedThrough };

/** A short form of an answer. */
function answer(on: StatusOnDate): string {
  switch (on.kind) {
    case 'known':
      return `${on.status} since ${on.since}`;
    case 'either':
      return on.options.map(({ status }) => status ?? 'none').join('|');
    case 'unverified':
      return `unverified after ${on.verifiedThrough}, last ${on.last?.status ?? 'none'}`;
    default:
      return on.kind;
  }
}

describe('what held on a date', () => {
  it.each([
    ['2005', 'before'],
    ['2012-09-11', 'before'],
    ['2012-09-12', 'in-force since 2012-09-12'],
    ['2012-09', 'none|in-force'],
    ['2012', 'none|in-force'],
    ['2017-07-10', 'in-force since 2012-09-12'],
    ['2020', 'in-force since 2012-09-12'],
    ['2021-02-22', 'in-force since 2012-09-12'],
    ['2021-02-23', 'repealed since 2021-02-23'],
    ['2021-02', 'in-force|repealed'],
    ['2021', 'in-force|repealed'],
    ['2026-02-28', 'repealed since 2021-02-23'],
    ['2026-03-01', 'unverified after 2026-02, last repealed'],
    ['2026', 'unverified after 2026-02, last repealed'],
    ['2031-01-01', 'unverified after 2026-02, last repealed'],
  ])('an exemption on %s: %s', (date, expected) => {
    expect(answer(statusOn(exemption, date, pack))).toBe(expected);
  });

  it('lets the period that began last govern, and falls back when it ends', () => {
    const database = {
      periods: [
        period('1984-01', '2023-09-07', 'in-use'),
        period('2019-06-21', undefined, 'narrowed'),
        period('2021', '2022', 'planned'),
        period('2023-09-07', undefined, 'ended'),
      ],
    };
    expect(answer(statusOn(database, '2017-07-10', pack))).toBe('in-use since 1984-01');
    expect(answer(statusOn(database, '2019-06', pack))).toBe('in-use|narrowed');
    expect(answer(statusOn(database, '2020', pack))).toBe('narrowed since 2019-06-21');
    expect(answer(statusOn(database, '2021-05', pack))).toBe('narrowed|planned');
    expect(answer(statusOn(database, '2023-01', pack))).toBe('narrowed since 2022');
    const today = statusOn(database, '2024-01-01', pack);
    expect(answer(today)).toBe('ended since 2023-09-07');
    expect(today.kind === 'known' && today.also.map(({ status }) => status)).toEqual(['narrowed']);
  });

  it('says both when two periods of one day contradict each other', () => {
    const periods = [period('2012', undefined, 'in-use'), period('2012', undefined, 'ended')];
    expect(answer(statusOn({ periods }, '2015', pack))).toBe('in-use|ended');
  });

  it('says nothing of a gap', () => {
    const periods = [period('2010', '2012-05-01', 'in-use'), period('2015-01-01', undefined, 'ended')];
    expect(answer(statusOn({ periods }, '2013', pack))).toBe('silent');
    expect(answer(statusOn({ periods }, '2012', pack))).toBe('in-use|none');
    expect(answer(statusOn({ periods: [] }, '2013', pack))).toBe('silent');
  });

  it('knows that one of two holds where both meet on an imprecise date', () => {
    const periods = [period('2012', '2019-11', 'in-use'), period('2019-11', undefined, 'ended')];
    expect(answer(statusOn({ periods }, '2019-11-15', pack))).toBe('in-use|ended');
    expect(answer(statusOn({ periods }, '2019-10-31', pack))).toBe('in-use since 2012');
    expect(answer(statusOn({ periods }, '2019-12-01', pack))).toBe('ended since 2019-11');
    expect(answer(statusOn({ periods }, '2012-03', pack))).toBe('none|in-use');
  });

  it('does not know so where the first of the two may not have begun yet', () => {
    const periods = [period('2019-01', '2019', 'in-use'), period('2019', undefined, 'in-use')];
    expect(answer(statusOn({ periods }, '2019-01-08', pack))).toBe('none|in-use');
    expect(answer(statusOn({ periods }, '2019-02-01', pack))).toBe('in-use since 2019-01');
  });

  it('ends where the source of a period ends, earlier than the pack', () => {
    const periods = [period('2018-07', undefined, 'in-use', { verifiedThrough: '2018-07' })];
    expect(answer(statusOn({ periods }, '2018-07-31', pack))).toBe('in-use since 2018-07');
    expect(answer(statusOn({ periods }, '2019', pack))).toBe('unverified after 2018-07, last in-use');
  });

  it('claims nothing about a future that is already enacted', () => {
    const periods = [period('2012', '2027', 'in-force'), period('2027', undefined, 'repealed')];
    expect(answer(statusOn({ periods }, '2028', pack))).toBe('unverified after 2026-02, last in-force');
  });

  it('joins periods of one status to runs', () => {
    expect(statusRuns(exemption).map(({ status, from, to }) => [status, from, to])).toEqual([
      ['in-force', '2012-09-12', '2021-02-23'],
      ['repealed', '2021-02-23', undefined],
    ]);
    const meeting = [period('2012', '2019-11', 'in-use'), period('2019-11', undefined, 'ended')];
    expect(statusRuns({ periods: meeting }).map(({ status, from, to }) => [status, from, to])).toEqual([
      ['in-use', '2012', '2019-11'],
      ['ended', '2019-11', undefined],
    ]);
  });
});

/** Dates within three years, so that boundaries meet often. */
const day = fc.integer({ min: firstDay('2018-11-01'), max: firstDay('2021-03-01') }).map(toIsoDay);
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10, 10)).map(([iso, length]) => iso.slice(0, length));
const status = fc.constantFrom<Status>('in-force', 'narrowed', 'repealed');
const periodSet = (date: fc.Arbitrary<string>) =>
  fc.array(
    fc
      .tuple(date, fc.option(date, { nil: undefined }), status)
      .filter(([from, to]) => to === undefined || firstDay(from) < lastDay(to))
      .map(([from, to, is]) => period(from, to, is)),
    { maxLength: 5 },
  );

/** What holds on one day when each boundary is a known day: by trying every period, nothing clever. */
function bruteForce(periods: readonly { from: number; to: number; status: Status }[], on: number): Set<Status | 'none'> {
  const covering = periods.filter(({ from, to }) => from <= on && on < to);
  const begin = Math.max(...covering.map(({ from }) => from));
  const governing = covering.filter(({ from }) => from === begin);
  return new Set(governing.length === 0 ? ['none'] : governing.map((each) => each.status));
}

function said(on: StatusOnDate): Set<Status | 'none'> {
  if (on.kind === 'known') return new Set([on.status]);
  if (on.kind === 'either') return new Set(on.options.map(({ status: is }) => is ?? 'none'));
  return new Set(['none']);
}

describe('any set of periods', () => {
  it('gives on a precise day exactly what trying every period gives', () => {
    fc.assert(
      fc.property(periodSet(day), day, (periods, on) => {
        const precise = periods.map(({ from, to, status: is }) => ({
          from: firstDay(from),
          to: to === undefined ? Number.POSITIVE_INFINITY : firstDay(to),
          status: is,
        }));
        expect(said(statusOn({ periods }, on, never))).toEqual(bruteForce(precise, firstDay(on)));
      }),
      { numRuns: 800 },
    );
  });

  it('never leaves out what an imprecise date may have meant', () => {
    fc.assert(
      fc.property(
        periodSet(partialDate),
        partialDate,
        fc.array(fc.nat({ max: 366 }), { minLength: 12, maxLength: 12 }),
        (periods, date, picks) => {
          const chosen = new Map<string, number>();
          const choose = (text: string): number => {
            const span = lastDay(text) - firstDay(text) + 1;
            const pick = chosen.get(text) ?? firstDay(text) + ((picks[chosen.size] ?? 0) % span);
            chosen.set(text, pick);
            return pick;
          };
          const resolved = periods.map(({ from, to, status: is }) => ({
            from: choose(from),
            to: to === undefined ? Number.POSITIVE_INFINITY : choose(to),
            status: is,
          }));
          fc.pre(resolved.every(({ from, to }) => from < to));
          const on = firstDay(date) + ((picks[11] ?? 0) % (lastDay(date) - firstDay(date) + 1));
          const options = said(statusOn({ periods }, date, never));
          for (const possible of bruteForce(resolved, on)) expect(options).toContain(possible);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('claims no status for a day after the last check', () => {
    fc.assert(
      fc.property(periodSet(partialDate), partialDate, partialDate, (periods, date, limit) => {
        fc.pre(lastDay(date) > lastDay(limit));
        expect(statusOn({ periods }, date, { verifiedThrough: limit }).kind).toBe('unverified');
      }),
      { numRuns: 400 },
    );
  });

  it('says since when as late as the date and inside a period of that status', () => {
    fc.assert(
      fc.property(periodSet(partialDate), day, (periods, date) => {
        const on = statusOn({ periods }, date, never);
        fc.pre(on.kind === 'known');
        expect(firstDay(on.since)).toBeLessThanOrEqual(lastDay(date));
        expect(on.period.status).toBe(on.status);
        expect([...said(statusOn({ periods }, toIsoDay(lastDay(on.since)), never))]).toEqual([on.status]);
      }),
      { numRuns: 400 },
    );
  });

  it('gives runs in order of time that never overlap and differ from their neighbour', () => {
    fc.assert(
      fc.property(periodSet(day), (periods) => {
        const runs = statusRuns({ periods });
        for (const [index, run] of runs.entries()) {
          const next = runs[index + 1];
          expect(run.to === undefined || firstDay(run.from) < firstDay(run.to)).toBe(true);
          if (next) expect(firstDay(next.from)).toBeGreaterThanOrEqual(firstDay(run.to ?? '9999'));
          if (next && next.from === run.to) expect(next.status).not.toBe(run.status);
        }
      }),
      { numRuns: 400 },
    );
  });
});

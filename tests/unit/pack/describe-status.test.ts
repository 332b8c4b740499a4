import { describe, expect, it } from 'vitest';
import {
  afterLabel,
  amendedLabel,
  fromLabel,
  isStale,
  labelOf,
  nowLabel,
  sinceLabel,
  statusLabel,
  verifiedLabel,
} from '../../../src/pack/describe-status';
import type { Period } from '../../../src/pack/schema';
import { statusOn } from '../../../src/pack/status-on';

const by = { en: 'an act', es: 'una ley' };
const periods: Period[] = [
  { from: '2012-09-12', to: '2021-02-23', status: 'in-force', by, sources: ['s'] },
  { from: '2021-02-23', status: 'repealed', by, sources: ['s'] },
];
const label = (date: string, language: 'en' | 'es', kind: 'rule' | 'records' = 'rule') =>
  labelOf(statusOn({ periods }, date, { verifiedThrough: '2026-02' }), language, kind);

describe('the word for a status', () => {
  it.each([
    ['2017-07-10', 'In force', 'En vigor'],
    ['2024', 'Repealed', 'Derogada'],
    ['2021', 'In force or repealed', 'En vigor o derogada'],
    ['2012', 'In force or not yet', 'En vigor o aún no'],
    ['2005', 'Not yet in force', 'Aún no en vigor'],
    ['2026-10-12', 'Not checked', 'Sin verificar'],
  ])('on %s: %s, %s', (date, en, es) => {
    expect(label(date, 'en')).toBe(en);
    expect(label(date, 'es')).toBe(es);
  });

  it('says of records only that none are known from before', () => {
    expect(label('2005', 'en', 'records')).toBe('Not yet recorded');
    expect(label('2012', 'es', 'records')).toBe('En vigor o aún sin constancia');
  });

  it('calls a gap unknown', () => {
    expect(labelOf({ kind: 'silent' }, 'es', 'rule')).toBe(statusLabel('unknown', 'es'));
    const gapped = [{ ...periods[0]!, to: '2015-05-01' }];
    expect(labelOf(statusOn({ periods: gapped }, '2015', { verifiedThrough: '2026' }), 'en', 'rule')).toBe('In force or unknown');
  });
});

describe('the heading of what holds now', () => {
  const question = { verifiedThrough: '2026-02', today: '2026-11-23', published: '2017-07-10' };

  it('is "Today" while the check is younger than a year', () => {
    expect(nowLabel({ ...question, language: 'en' })).toBe('Today');
    expect(nowLabel({ ...question, published: undefined, language: 'es' })).toBe('Hoy');
    expect(isStale({ ...question, today: '2027-02-27' })).toBe(false);
  });

  it('names the last check when that is a year old, or the article is newer', () => {
    expect(isStale({ ...question, today: '2027-02-28' })).toBe(true);
    expect(nowLabel({ ...question, published: '2026-10-12', language: 'en' })).toBe('Last checked, Feb 2026');
    expect(nowLabel({ ...question, published: '2026', language: 'es' })).toBe('Última verificación, feb. 2026');
  });
});

describe('dates beside a status', () => {
  it('have the preposition of their language and precision', () => {
    expect(sinceLabel('2021-02-23', 'en')).toBe('since 23 Feb 2021');
    expect(sinceLabel('2021-02-23', 'es')).toBe('desde el 23 feb. 2021');
    expect(sinceLabel('1984-01', 'es')).toBe('desde ene. 1984');
    expect(fromLabel('2027', 'en')).toBe('from 2027');
    expect(afterLabel('2018', 'en')).toBe('after 2018');
    expect(afterLabel('2021-03-19', 'es')).toBe('después del 19 mar. 2021');
    expect(amendedLabel('2021-02-23', 'en')).toBe('amended 23 Feb 2021');
    expect(amendedLabel('2021-02-23', 'es')).toBe('modificada el 23 feb. 2021');
    expect(amendedLabel('2016-10', 'es')).toBe('modificada en oct. 2016');
    expect(verifiedLabel('2026-02', 'en')).toBe('Verified until Feb 2026');
    expect(verifiedLabel('2026-02-07', 'es')).toBe('Verificado hasta el 7 feb. 2026');
  });
});

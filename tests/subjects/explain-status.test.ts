import { describe, expect, it } from 'vitest';
import { explainDatabase } from '../../src/subjects/database/explain-database';
import { explainExemption } from '../../src/subjects/exemption/explain-exemption';
import { explainLaw } from '../../src/subjects/law/explain-law';
import { fixture } from '../unit/pack/fixture-pack';
import { mentionOf, readerOf } from './explain-mentions';

const gang = mentionOf('exemption', 'exemption-gang-database', 'in the city’s gang database');
const law = mentionOf('law', 'chicago-welcoming-city-ordinance', 'Welcoming City Ordinance');
const general = mentionOf('exemption', 'exemptions', 'carve-outs');
const policeData = mentionOf('database', 'cpd-gang-database', 'gang database');

describe('an exemption in a story of 10 July 2017', () => {
  const card = explainExemption(gang, readerOf('2017-07-10'), fixture)!;

  it('was in force then and is repealed today', () => {
    expect(card.then).toMatchObject({
      status: 'in-force',
      on: '2017-07-10',
      label: 'In force',
      since: '2012-09-12',
      dateLabel: '10 July 2017',
    });
    expect(card.now).toMatchObject({
      status: 'repealed',
      on: '2026-11-23',
      label: 'Repealed',
      since: '2021-02-23',
      dateLabel: 'since 23 Feb 2021',
    });
    expect(card.now?.by).toBe('O2021-117, passed on 27 January 2021 (41 to 8) and signed on 23 February 2021');
    expect([card.thenLabel, card.nowLabel, card.verifiedLabel]).toEqual(['When this was published', 'Today', 'Verified until Feb 2026']);
  });

  it('carries the doubt about its start', () => {
    expect(card.then?.note).toBe('Reports of 2012 do not name this exemption.');
    expect(card.more.doubts.map(({ text }) => text)).toContain('Reports of 2012 do not name this exemption.');
  });

  it('draws what the statuses say', () => {
    expect(card.strip?.startLabel).toBe('2012');
    expect(card.strip?.bands.map(({ status }) => status)).toEqual(['in-force', 'repealed', 'unchecked']);
    expect(card.strip?.article).toBeCloseTo(0.3708, 3);
    expect(card.strip?.label).toBe(
      'Timeline from 2012 to today. In force from 12 September 2012; repealed from 23 February 2021. This article, 10 July 2017: in force. Not checked after February 2026.',
    );
  });

  it('puts the article in its place among the events', () => {
    const lines = card.more.timeline.map(({ date, isArticle, isTurn, status }) => [
      date,
      status,
      isArticle ? 'article' : isTurn ? 'turn' : '',
    ]);
    expect(lines).toEqual([
      ['2012-09-12', 'in-force', 'turn'],
      ['2017-07-10', 'in-force', ''],
      ['2017-07-10', 'in-force', 'article'],
      ['2021-01-27', 'in-force', ''],
      ['2021-02-23', 'repealed', 'turn'],
    ]);
  });

  it('numbers its sources as they are read', () => {
    expect(card.say.refs).toEqual([1]);
    expect(card.then?.refs).toEqual([2, 3]);
    expect(card.now?.refs).toEqual([4, 5]);
    expect(card.sources.map(({ number, id }) => `${number} ${id}`).slice(0, 5)).toEqual([
      '1 medill-2017',
      '2 code-005',
      '3 st-2012-09',
      '4 cm-o2021-117',
      '5 ct-2021-02',
    ]);
    expect(card.sources[3]).toMatchObject({
      kindLabel: 'Record',
      publisher: 'Chicago Councilmatic',
      dateLabel: '23 Feb 2021',
      archiveUrl: 'https://web.archive.org/web/20210223/https://chicago.councilmatic.org/legislation/o2021-117/',
    });
  });

  it('says the same in Spanish', () => {
    const es = explainExemption(gang, readerOf('2017-07-10', 'es'), fixture)!;
    expect(es).toMatchObject({
      kindLabel: 'Excepción',
      thenLabel: 'Al publicarse',
      nowLabel: 'Hoy',
      verifiedLabel: 'Verificado hasta feb. 2026',
    });
    expect(es.then).toMatchObject({ label: 'En vigor', dateLabel: '10 de julio de 2017' });
    expect(es.now).toMatchObject({ label: 'Derogada', dateLabel: 'desde el 23 feb. 2021' });
  });
});

describe('an exemption in other stories', () => {
  it('without a date: today only, and when what it says held', () => {
    const card = explainExemption(gang, readerOf(), fixture)!;
    expect(card.then).toBeUndefined();
    expect(card.noDate).toBe('No date found');
    expect(card.strip?.article).toBeUndefined();
    expect(card.facts[0]?.text).toBe('If this was written between 12 September 2012 and 23 February 2021, the exemption was in force.');
    const es = explainExemption(gang, readerOf(undefined, 'es'), fixture)!;
    expect(es.facts[0]?.text).toBe(
      'Si se escribió entre el 12 de septiembre de 2012 y el 23 de febrero de 2021, la excepción estaba en vigor.',
    );
  });

  it('takes an unreadable date as none', () => {
    expect(explainExemption(gang, readerOf('last Monday'), fixture)?.noDate).toBe('No date found');
  });

  it('takes the day as written where the date has a time', () => {
    expect(explainExemption(gang, readerOf('2021-02-22T23:30:00-06:00'), fixture)?.then).toMatchObject({
      status: 'in-force',
      on: '2021-02-22',
    });
  });

  it('of a month in which it changed: both, and when it changed', () => {
    const { then } = explainExemption(gang, readerOf('2021-02'), fixture)!;
    expect(then).toMatchObject({
      status: 'unknown',
      label: 'In force or repealed',
      dateLabel: 'February 2021',
      note: 'It changed on 23 February 2021.',
    });
  });

  it('newer than the data: no claim about its day', () => {
    const card = explainExemption(gang, readerOf('2026-10-12'), fixture)!;
    expect(card.then).toMatchObject({ status: 'unknown', label: 'Not checked', refs: [] });
    expect(card.now).toMatchObject({ status: 'repealed', on: '2026-02' });
    expect(card.nowLabel).toBe('Last checked, Feb 2026');
    expect(card.notice).toBe('This story is newer than the data. It may report a change that Caveat does not know of.');
  });

  it('older than the law: not yet in force, on a longer strip', () => {
    const card = explainExemption(gang, readerOf('2005'), fixture)!;
    expect(card.then).toMatchObject({ status: 'unknown', label: 'Not yet in force', note: 'In force from 12 September 2012.' });
    expect(card.strip?.startLabel).toBe('2005');
  });

  it('read a year after the last check: no longer called today', () => {
    const card = explainExemption(gang, readerOf('2017-07-10', 'en', { today: '2027-06-01' }), fixture)!;
    expect(card.nowLabel).toBe('Last checked, Feb 2026');
    expect(card.now).toMatchObject({ status: 'repealed', on: '2026-02' });
  });
});

describe('the general word for the exemptions', () => {
  const card = explainExemption(general, readerOf('2017-07-10'), fixture)!;

  it('has a row for each of the four', () => {
    expect(card.kindLabel).toBe('Exemptions');
    expect(card.table?.rows.map(({ topic, then, now }) => [topic, then?.status, now?.status])).toEqual([
      ['exemption-gang-database', 'in-force', 'repealed'],
      ['exemption-pending-felony', 'in-force', 'repealed'],
      ['exemption-felony-conviction', 'in-force', 'repealed'],
      ['exemption-criminal-warrant', 'in-force', 'repealed'],
    ]);
  });

  it('has their common status, since all four went together', () => {
    expect(card.now).toMatchObject({ status: 'repealed', since: '2021-02-23' });
    expect(explainExemption(general, readerOf(), fixture)?.facts[0]?.text).toContain('the exemptions were in force');
  });

  it('has no common status where they went at different times', () => {
    const topics = fixture.pack.topics.map((topic) =>
      topic.id === 'exemption-gang-database' ? { ...topic, periods: topic.periods.slice(0, 1) } : topic,
    );
    const uneven = { ...fixture, pack: { ...fixture.pack, topics } };
    const { table, now, then } = explainExemption(general, readerOf('2017-07-10'), uneven)!;
    expect([now, then]).toEqual([undefined, undefined]);
    expect(table?.rows).toHaveLength(4);
  });
});

describe('the law', () => {
  it('holds on both days and was amended between', () => {
    const card = explainLaw(law, readerOf('2017-07-10'), fixture)!;
    expect(card.then?.status).toBe('in-force');
    expect(card.now).toMatchObject({ status: 'in-force', since: '2012-09-12', dateLabel: 'amended 23 Feb 2021' });
    expect(card.strip?.ticks).toHaveLength(2);
  });

  it('was not amended since a story of 2024, nor, as a law, since one from before it', () => {
    expect(explainLaw(law, readerOf('2005'), fixture)?.now?.dateLabel).toBe('since 12 Sept 2012');
    expect(explainLaw(law, readerOf('2024-05-01'), fixture)?.now?.dateLabel).toBe('since 12 Sept 2012');
  });

  it('is silent about a law that no pack knows, and about a topic of another subject', () => {
    expect(explainLaw(mentionOf('law', 'evanston-ordinance'), readerOf(), fixture)).toBeUndefined();
    expect(explainLaw(mentionOf('law', 'cpd-gang-database'), readerOf(), fixture)).toBeUndefined();
  });
});

describe('a gang database', () => {
  it('was in use in 2017 and ended in 2023, with what is not confirmed', () => {
    const card = explainDatabase(policeData, readerOf('2017-07-10'), fixture)!;
    expect(card.then).toMatchObject({ status: 'in-use', label: 'In use', since: '1984-01' });
    expect(card.now).toMatchObject({ status: 'ended', since: '2023-09-07', note: 'Whether older records were erased is not confirmed.' });
    expect(card.strip?.bands[0]).toMatchObject({ from: 0, status: 'in-use' });
    expect(card.disagreement?.sides.map(({ value }) => value)).toEqual(['134,242', '135,242']);
    expect(card.more.timeline.map(({ date, isTurn }) => [date, isTurn])).toContainEqual(['2023-09-07', true]);
  });

  it('that changed in a month without a known day: both, for an article of that month', () => {
    const { then } = explainDatabase(mentionOf('database', 'cpd-ssl'), readerOf('2019-11-15'), fixture)!;
    expect(then).toMatchObject({ label: 'In use or ended', note: 'It changed in November 2019; the day is not known here.' });
  });

  it('last seen in 2018: not known on a later day, with its last date', () => {
    const card = explainDatabase(mentionOf('database', 'idoc-gang-data'), readerOf('2020-03-01'), fixture)!;
    expect(card.then).toMatchObject({ status: 'unknown', label: 'Unknown', note: 'Last known: in use, July 2018.' });
    expect(card.nowLabel).toBe('Last checked, July 2018');
    expect(card.now).toMatchObject({ status: 'in-use', on: '2018-07' });
    expect(card.verifiedLabel).toBe('Verified until July 2018');
    expect(card.strip?.bands.at(-1)?.status).toBe('unchecked');
  });

  it('not named: what is known in general and no status', () => {
    const card = explainDatabase(mentionOf('database', 'gang-database'), readerOf('2017-07-10'), fixture)!;
    expect([card.then, card.now, card.strip]).toEqual([undefined, undefined, undefined]);
    expect(card.notice).toBe('These words do not name one database, so no status is given.');
    expect(explainDatabase(mentionOf('database', 'gang-database-other'), readerOf('2017-07-10'), fixture)?.notice).toContain('no data');
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CardContent, Statement } from '../../src/cards/content';
import type { Mention } from '../../src/core/mention';
import { figureStatuses, figureUnits, languages } from '../../src/core/vocabulary';
import { indexPack, type PackIndex } from '../../src/pack/index-pack';
import type { Pack } from '../../src/pack/schema';
import { explain } from '../../src/subjects/explain';
import { fixture } from '../unit/pack/fixture-pack';
import { figureOf, mentionOf, readerOf, today } from './explain-mentions';

/** Every card of every pack, on dates of every kind: what must hold whatever the data says. */

const dates = [
  '2005',
  '2012-09-12',
  '2017-07-10',
  '2019-06-21',
  '2021',
  '2021-02',
  '2024-05-01',
  '2026-02',
  today,
  '2027-01-01',
  undefined,
];

function readShippedPacks(): PackIndex[] {
  const packsFolder = fileURLToPath(new URL('../../assets/packs/', import.meta.url));
  return readdirSync(packsFolder)
    .filter((id) => existsSync(`${packsFolder}${id}/pack.json`))
    .map((id) => {
      const read = (name: string) => JSON.parse(readFileSync(`${packsFolder}${id}/${name}.json`, 'utf8'));
      const [places, topics, facts, series, sources] = ['places', 'topics', 'facts', 'series', 'sources'].map((name) => read(name).items);
      const words = { en: read('words.en').topics, es: read('words.es').topics };
      return indexPack({ ...read('pack'), places, topics, facts, series, sources, words } as Pack);
    });
}

function mentionsOf(pack: PackIndex): Mention[] {
  const topics = pack.pack.topics.map(({ subject, id }) => mentionOf(subject, id));
  const places = [null, 'Los Angeles', ...pack.pack.places.map(({ name }) => name)];
  const units = figureUnits.flatMap((unit) => [
    figureOf('a number', { unit }),
    figureOf('more than half are 10 years old', { unit, value: 0.5 }),
  ]);
  return [
    ...topics,
    ...units,
    ...figureStatuses.map((status) => figureOf('a number', { status })),
    ...places.map((place) => figureOf('a number', { place })),
    figureOf('tens of thousands', { value: null, bound: 'vague' }),
  ];
}

const statementsOf = ({ say, facts, more }: CardContent): Statement[] => [
  say,
  ...facts,
  ...more.timeline.flatMap(({ statement }) => statement ?? []),
  ...more.facts,
  ...more.doubts,
];

/** Every reference of a card, in the order in which its parts are told. */
function refsOf(card: CardContent): number[] {
  const rows = card.table?.rows.flatMap(({ then, now }) => [...(then?.refs ?? []), ...(now?.refs ?? [])]) ?? [];
  return [
    ...card.say.refs,
    ...rows,
    ...(card.then?.refs ?? []),
    ...(card.now?.refs ?? []),
    ...(card.plot?.rows.flatMap(({ refs }) => refs) ?? []),
    ...(card.disagreement?.sides.flatMap(({ refs }) => refs) ?? []),
    ...statementsOf(card).flatMap(({ refs }) => refs),
  ];
}

function check(card: CardContent) {
  const numbers = card.sources.map(({ number }) => number);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect([...new Set(refsOf(card))].sort((a, b) => a - b)).toEqual(numbers);
  for (const { text, refs, strong } of statementsOf(card)) {
    expect(refs.length, text).toBeGreaterThan(0);
    if (strong) expect(strong[0] >= 0 && strong[1] <= text.length && strong[0] < strong[1]).toBe(true);
  }
  const blank = JSON.stringify(card).match(/.{0,60}(?:undefined|\bNaN\b|\[object).{0,60}/)?.[0];
  expect(blank).toBeUndefined();
  for (const view of [card.then, card.now]) {
    if (view !== undefined) expect([view.label, view.dateLabel, view.on].every((label) => label !== '')).toBe(true);
    if (view?.status !== 'unknown' && view !== undefined) expect(view.refs.length).toBeGreaterThan(0);
  }
  const bands = card.strip?.bands ?? [];
  for (const [index, band] of bands.entries()) {
    expect(band.from).toBeLessThan(band.to);
    const next = bands[index + 1];
    if (next) expect(next.from).toBeCloseTo(band.to, 9);
  }
  for (const row of card.plot?.rows ?? []) expect(row.x >= 0 && row.x <= 1).toBe(true);
  const days = card.more.timeline.map(({ date }) => date.slice(0, 4));
  expect(days).toEqual([...days].sort());
  expect(card.more.timeline.filter(({ isArticle }) => isArticle).length).toBeLessThanOrEqual(1);
}

describe.each([['the fixture', fixture], ...readShippedPacks().map((pack) => [pack.pack.id, pack] as const)] as const)(
  'every card of %s',
  (_, pack) => {
    it.each(languages)('in %s: each sentence has a source, each source is used, nothing is left blank', (language) => {
      for (const mention of mentionsOf(pack)) {
        for (const published of dates) {
          const card = explain(mention, readerOf(published, language), [pack]);
          if (mention.topic !== 'warrants') expect(card, mention.topic).toBeDefined();
          if (card === undefined) continue;
          check(card);
          expect(card.then === undefined || published !== undefined).toBe(true);
        }
      }
    });

    it('claims nothing about a day after the last check', () => {
      for (const { subject, id, periods } of pack.pack.topics) {
        const card = explain(mentionOf(subject, id), readerOf(today), [pack]);
        if (periods.length > 0) expect(card?.then).toMatchObject({ status: 'unknown', label: 'Not checked', refs: [] });
        expect(card?.nowLabel).toMatch(/^Last checked/);
      }
    });

    it('says the same when asked twice, and leaves the pack as it was', () => {
      const before = JSON.stringify(pack.pack);
      for (const mention of mentionsOf(pack)) {
        const ask = () => JSON.stringify(explain(mention, readerOf('2017-07-10'), [pack]));
        expect(ask()).toBe(ask());
      }
      expect(JSON.stringify(pack.pack)).toBe(before);
    });
  },
);

const shipped = readShippedPacks().filter(({ topics }) => topics.has('chicago-welcoming-city-ordinance'));

describe.runIf(shipped.length > 0)('the shipped pack, for the story of 10 July 2017', () => {
  const card = (mention: Mention, language: 'en' | 'es' = 'en') => explain(mention, readerOf('2017-07-10', language), shipped);

  it.each([
    'exemption-gang-database',
    'exemption-pending-felony',
    'exemption-felony-conviction',
    'exemption-criminal-warrant',
    'exemptions',
  ])('%s: in force then, repealed today by O2021-117', (topic) => {
    expect(card(mentionOf('exemption', topic))?.then).toMatchObject({ status: 'in-force', on: '2017-07-10' });
    expect(card(mentionOf('exemption', topic))?.now).toMatchObject({ status: 'repealed', since: '2021-02-23', on: today });
    expect(card(mentionOf('exemption', topic))?.now?.by).toMatch(/O2021-117.*27 January 2021.*41 votes to 8/);
    expect(card(mentionOf('exemption', topic), 'es')?.now?.by).toMatch(/O2021-117.*27 de enero de 2021.*41 votos contra 8/);
  });

  it('gang data: in use then, ended since 7 September 2023, deletion not confirmed', () => {
    const database = card(mentionOf('database', 'cpd-gang-database'));
    expect(database?.then).toMatchObject({ status: 'in-use' });
    expect(database?.now).toMatchObject({ status: 'ended', since: '2023-09-07' });
    expect(database?.now?.note).toMatch(/not confirmed/);
  });

  it('41,000 warrants: nearest count 41,149, newest 31,393', () => {
    const figure = card(figureOf('41,000 outstanding arrest warrants'));
    expect(figure?.comparison?.nearest).toMatchObject({ value: 41149, date: '2017-01-19' });
    expect(figure?.comparison?.newest).toMatchObject({ value: 31393, date: '2024-10' });
    expect(figure?.say.text).toMatch(/^149 fewer than the count of 19 January 2017; 9,607 more than the newest count/);
  });

  it('more than half at least 10 years old: beside the sourced sentence on their age', () => {
    const quote = 'more than half are at least 10 years old';
    const share = card(figureOf(quote, { value: 0.5, bound: 'more-than', unit: 'share' }, 'figure.share'));
    expect(share?.say.text).toMatch(/More than half .* at least ten years old/);
  });
});

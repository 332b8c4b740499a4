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

const patienceMs = 60_000; // some 2,000 cards of 200 sentences take 3 seconds, and more beside other jobs

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

/** What is wrong with a card; collected in plain code, since an `expect` for each of some 100,000 sentences takes a minute. */
function problemsOf(card: CardContent): string[] {
  const problems: string[] = [];
  const must = (holds: boolean, problem: string) => {
    if (!holds) problems.push(`${card.key}, ${card.language}, ${card.then?.on ?? 'no date'}: ${problem}`);
  };
  const numbers = card.sources.map(({ number }) => number);
  must(
    numbers.every((number, index) => number === index + 1),
    'sources are numbered from 1',
  );
  must([...new Set(refsOf(card))].sort((a, b) => a - b).join() === numbers.join(), 'each source is used and each reference leads to one');
  for (const { text, refs, strong } of statementsOf(card)) {
    must(text !== '' && refs.length > 0, `a source for "${text}"`);
    must(strong === undefined || (strong[0] >= 0 && strong[0] < strong[1] && strong[1] <= text.length), `bold inside "${text}"`);
  }
  const printed = JSON.stringify(card);
  const blank = printed.search(/undefined|\bNaN\b|\[object/);
  must(blank < 0, `nothing blank: ${printed.slice(Math.max(0, blank - 60), blank + 60)}`);
  for (const view of [card.then, card.now].filter((each) => each !== undefined)) {
    must(view.label !== '' && view.dateLabel !== '' && view.on !== '', 'a dated status with a word');
    must(view.status === 'unknown' || view.refs.length > 0, 'a source for a status');
  }
  const bands = card.strip?.bands ?? [];
  for (const [index, band] of bands.entries()) {
    must(band.from < band.to, 'a band has a width');
    must(Math.abs((bands[index + 1]?.from ?? band.to) - band.to) < 1e-9, 'bands meet');
  }
  must(card.plot?.rows.every(({ x }) => x >= 0 && x <= 1) ?? true, 'rows lie on the axis');
  const years = card.more.timeline.map(({ date }) => date.slice(0, 4));
  must(years.join() === [...years].sort().join(), 'the timeline runs forward');
  must(card.more.timeline.filter(({ isArticle }) => isArticle).length <= 1, 'the article has one line');
  return problems;
}

const shippedPacks = readShippedPacks();
const sets: [name: string, packs: PackIndex[]][] = [
  ['the fixture', [fixture]],
  ...shippedPacks.map((pack): [string, PackIndex[]] => [pack.pack.id, [pack]]),
  ['all shipped packs together', shippedPacks],
];

describe.each(sets)('every card of %s', (_, packs) => {
  const mentions = [...new Map(packs.flatMap(mentionsOf).map((mention) => [JSON.stringify(mention), mention])).values()];

  it.each(languages)(
    'in %s: each sentence has a source, each source is used, nothing is left blank',
    { timeout: patienceMs },
    (language) => {
      const problems = mentions.flatMap((mention) =>
        dates.flatMap((published) => {
          const card = explain(mention, readerOf(published, language), packs);
          if (card === undefined) return mention.topic === 'warrants' ? [] : [`no card for ${mention.topic}`];
          const claimsPast = card.then !== undefined && published === undefined;
          return [...problemsOf(card), ...(claimsPast ? [`${card.key}: a past without a date`] : [])];
        }),
      );
      expect([...new Set(problems)].slice(0, 9)).toEqual([]);
    },
  );

  it('claims nothing about a day after the last check', () => {
    const views = mentions.flatMap((mention) => explain(mention, readerOf(today), packs) ?? []);
    expect(views.filter(({ nowLabel }) => !nowLabel.startsWith('Last checked')).map(({ key }) => key)).toEqual([]);
    expect(
      views.filter(({ then }) => then !== undefined && (then.status !== 'unknown' || then.refs.length > 0)).map(({ key }) => key),
    ).toEqual([]);
  });

  it('says the same when asked twice, and leaves the packs as they were', () => {
    const before = JSON.stringify(packs.map(({ pack }) => pack));
    const ask = () => mentions.map((mention) => JSON.stringify(explain(mention, readerOf('2017-07-10'), packs)));
    expect(ask()).toEqual(ask());
    expect(JSON.stringify(packs.map(({ pack }) => pack)) === before).toBe(true);
  });
});

describe('the shipped packs, for the story of 10 July 2017', () => {
  const card = (mention: Mention, language: 'en' | 'es' = 'en') => explain(mention, readerOf('2017-07-10', language), shippedPacks);

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

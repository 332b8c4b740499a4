import { describe, expect, it } from 'vitest';
import { makeBoard, makeNotes, makeTopicCard } from '../../src/subjects/board';
import { explain, explainWhy } from '../../src/subjects/explain';
import { countNotes } from '../../src/subjects/notes';
import { fixture } from '../unit/pack/fixture-pack';
import { figureOf, mentionOf, readerOf } from './explain-mentions';

const packs = [fixture];
const page = { title: 'ACLU urges Emanuel', url: 'https://news.example/aclu' };
const mentions = [
  mentionOf('law', 'chicago-welcoming-city-ordinance', 'Welcoming City Ordinance'),
  mentionOf('exemption', 'exemption-gang-database', 'gang database'),
  mentionOf('exemption', 'exemption-pending-felony', 'pending felony'),
  mentionOf('exemption', 'exemptions', 'carve-outs'),
  mentionOf('exemption', 'exemptions', 'exceptions'),
  figureOf('41,000 outstanding arrest warrants'),
  figureOf('more than half are at least 10 years old', { value: 0.5, bound: 'more-than', unit: 'share' }),
  mentionOf('database', 'cpd-gang-database', 'gang database'),
  mentionOf('database', 'unheard-of', 'a list'),
];

describe('explain', () => {
  it('asks the pack that knows the topic', () => {
    const other = { ...fixture, topics: new Map() };
    expect(explain(mentions[1]!, readerOf('2017-07-10'), [other, fixture])?.now?.status).toBe('repealed');
    expect(explain(mentions[1]!, readerOf('2017-07-10'), [other])).toBeUndefined();
    expect(explain(mentions[1]!, readerOf('2017-07-10'), [])).toBeUndefined();
  });

  it('prefers for a figure the pack that has counts of its place', () => {
    const other = { ...fixture, series: [], pack: { ...fixture.pack, series: [] } };
    expect(explain(mentions[5]!, readerOf('2017-07-10'), [other, fixture])?.plot).toBeDefined();
  });
});

describe('the popup’s list', () => {
  const notes = makeNotes({ page, mentions, reader: readerOf('2017-07-10', 'en', { dateSignal: 'json-ld' }), packs });

  it('has a line for each mention that has a card', () => {
    expect(notes.lines.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const course = notes.lines.map(({ then, now, changeLabel }) => [then?.status, now?.status, changeLabel]);
    expect(course[0]).toEqual(['in-force', 'in-force', 'amended']);
    expect(course[3]).toEqual(['in-force', 'repealed', undefined]);
    expect(notes.lines[5]?.figure).toMatchObject({ articleLabel: '41,000', newestLabel: '31,393', newestDateLabel: 'Oct 2024' });
    expect(notes.lines[6]?.figure).toMatchObject({ articleLabel: 'more than 50%' });
    expect(notes).toMatchObject({ publishedLabel: '10 July 2017', signalLabel: 'from the page’s article data' });
  });

  it('is as long as the number on the quiet button, whatever is mentioned', () => {
    for (const some of [mentions, mentions.slice(0, 3), [mentions[8]!], [mentions[8]!, mentions[5]!], []]) {
      for (const published of ['2017-07-10', '1999', undefined]) {
        const { lines } = makeNotes({ page, mentions: some, reader: readerOf(published), packs });
        expect(countNotes({ mentions: some, reader: readerOf(), packs })).toBe(lines.length);
      }
    }
  });

  it('counts topics and not mentions in its sentence', () => {
    expect(notes.summary).toBe('3 of 5 no longer hold; 1 has a newer count.');
    const summary = (picked: number[], published?: string, language: 'en' | 'es' = 'en') =>
      makeNotes({ page, mentions: picked.map((index) => mentions[index]!), reader: readerOf(published, language), packs }).summary;
    expect(summary([3, 4], '2017-07-10')).toBe('1 of 1 no longer holds.');
    expect(summary([0, 1, 2, 5, 7], '2017-07-10', 'es')).toBe('3 de 5 ya no están vigentes; 1 tiene un conteo más reciente.');
    expect(summary([0, 1], undefined)).toBe('No date found: 1 of 2 no longer holds.');
    expect(summary([0, 1], '2024-05-01')).toBe('No change of status is known.');
    expect(summary([0, 1], '2026-10-12')).toBe('This page is newer than the data.');
    expect(summary([8], '2017-07-10')).toBe('Nothing is known here about this page.');
  });
});

describe('the board', () => {
  const board = makeBoard({ reader: readerOf('2017-07-10'), packs });

  it('tells for each law, exemption and database what holds today and since when', () => {
    expect(
      board.groups.map(({ label, rows }) => [label, rows.map(({ topic, now, sinceLabel }) => `${topic}: ${now.label} ${sinceLabel}`)]),
    ).toEqual([
      ['Laws', ['chicago-welcoming-city-ordinance: In force since 2012']],
      [
        'Exemptions',
        [
          'exemption-gang-database: Repealed 23 Feb 2021',
          'exemption-pending-felony: Repealed 23 Feb 2021',
          'exemption-felony-conviction: Repealed 23 Feb 2021',
          'exemption-criminal-warrant: Repealed 23 Feb 2021',
        ],
      ],
      ['Databases', ['cpd-gang-database: Ended 7 Sept 2023', 'cpd-ssl: Ended Nov 2019', 'idoc-gang-data: In use in July 2018']],
    ]);
    expect(board.counts).toMatchObject([{ topic: 'warrants', valueLabel: '31,393', dateLabel: 'Oct 2024' }]);
  });

  it('has one axis with the article on it', () => {
    expect(board.axis.map(({ label, isArticle }) => (isArticle ? `${label}*` : label))).toEqual([
      '2012',
      'July 2017*',
      '2020',
      '2024',
      'today',
    ]);
    expect(new Set(board.groups.flatMap(({ rows }) => rows.map(({ strip }) => strip.startLabel)))).toEqual(new Set(['2012']));
    expect(makeBoard({ reader: readerOf('2026-10-12'), packs }).axis.at(-1)).toMatchObject({ label: 'Oct 2026', isArticle: true });
  });

  it('tells a topic once that two packs know', () => {
    expect(makeBoard({ reader: readerOf('2017-07-10'), packs: [fixture, fixture] })).toEqual(board);
  });

  it('is empty without packs', () => {
    expect(makeBoard({ reader: readerOf(), packs: [] })).toMatchObject({ groups: [], counts: [], verifiedLabel: '' });
  });

  it('opens the card of a topic', () => {
    expect(makeTopicCard({ topic: 'cpd-gang-database', reader: readerOf('2017-07-10'), packs })?.then?.status).toBe('in-use');
    expect(makeTopicCard({ topic: 'nothing', reader: readerOf(), packs })).toBeUndefined();
  });
});

describe('why a mention was marked', () => {
  const mention = { ...mentions[3]!, reason: { rule: 'exemption.word', cues: ['carve-outs', 'City Council', 'Mayor', 'Mayor'] } };

  it('names words, subject, place and date', () => {
    const why = explainWhy(mention, readerOf('2017-07-10', 'en', { dateSignal: 'meta' }), packs);
    expect(why.rows).toEqual([
      { label: 'Words', text: '“carve-outs”, with “City Council” and “Mayor”' },
      { label: 'Subject', text: 'Exemption (The four exemptions): a word for an exemption, in a text about the law' },
      { label: 'Place', text: 'Chicago' },
      { label: 'Date', text: '10 July 2017, from the page’s metadata' },
    ]);
    expect(why.note).toBe('Read on this device. Nothing was sent.');
  });

  it('needs no pack', () => {
    expect(explainWhy(mention, readerOf(undefined, 'es')).rows.map(({ text }) => text)).toEqual([
      '«carve-outs», con «City Council» y «Mayor»',
      'Excepción: una palabra para excepción, en un texto sobre la ley',
      'Sin fecha',
    ]);
  });

  it('falls back on the family of a rule it does not know', () => {
    const text = (rule: string, coref?: true) =>
      explainWhy({ ...mention, reason: { rule, cues: [] }, ...(coref ? { coref } : {}) }, readerOf()).rows[1]?.text;
    expect(text('figure.new-form')).toBe('Exemption: the number belongs to warrants');
    expect(text('new.form')).toBe('Exemption: the words are about an exemption of the law');
    expect(text('new.form', true)).toBe('Exemption: the words refer to what the text named before');
  });

  it('tells the place of a figure as the reading has it', () => {
    expect(explainWhy(mentions[5]!, readerOf(), packs).rows[2]?.text).toBe('Cook County, from the text');
    expect(explainWhy(mentions[5]!, readerOf(undefined, 'es'), packs).rows[2]?.text).toBe('condado de Cook, según el texto');
    expect(explainWhy(figureOf('41,000', { place: null }), readerOf()).rows[2]?.text).toBe('The text names none');
  });
});

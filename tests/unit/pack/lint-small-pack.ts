import { type PackFiles, toPack } from '../../../src/pack/lint-pack';
import type { FileName } from '../../../src/pack/optional-files';
import { type Pack, type PackFileName, packFileNames } from '../../../src/pack/schema';

/** A small pack without fault, for tests that break one thing in it. */

const text = (en: string, es: string) => ({ en, es });

/** Its files: it has examples, and no changelog. */
export type SmallFileName = PackFileName | 'examples.json';

const items: Record<SmallFileName, unknown> = {
  'pack.json': {
    id: 'springfield',
    version: 1,
    title: text("Springfield's Harbor Ordinance", 'La ordenanza Harbor de Springfield'),
    summary: text('One ordinance of Springfield and its counts.', 'Una ordenanza de Springfield y sus conteos.'),
    verifiedThrough: '2026-02',
    author: 'A. Author',
    license: 'CC-BY-4.0',
    gate: ['harbor', 'warrants'],
  },
  'places.json': {
    items: [
      {
        id: 'springfield',
        kind: 'city',
        name: 'Springfield',
        label: text('Springfield', 'Springfield'),
        within: 'sangamon',
        names: { en: ['City of Springfield'], es: ['Ciudad de Springfield'] },
      },
      {
        id: 'sangamon',
        kind: 'county',
        name: 'Sangamon County',
        label: text('Sangamon County', 'Condado de Sangamon'),
        names: { en: ['Sangamon County'], es: [] },
      },
    ],
  },
  'topics.json': {
    items: [
      {
        id: 'harbor-ordinance',
        subject: 'law',
        place: 'springfield',
        name: text('Harbor Ordinance', 'Ordenanza Harbor'),
        summary: {
          text: text('City law on what police may ask.', 'Ley municipal sobre lo que la policía puede preguntar.'),
          citations: [{ source: 'city-code' }],
        },
        periods: [
          {
            from: '2015-03-01',
            to: '2021-06',
            status: 'in-force',
            by: text('Council vote of 1 March 2015', 'Voto del concejo del 1 de marzo de 2015'),
            sources: ['city-code'],
          },
          { from: '2021-06', status: 'repealed', by: text('Ordinance O-21', 'Ordenanza O-21'), sources: ['gazette'] },
        ],
        lead: ['vote-2015'],
        disagreement: {
          label: text('Sources disagree', 'Las fuentes no coinciden'),
          facts: ['count-2019', 'count-2020'],
          who: [text('sheriff', 'sheriff del condado'), text('clerk', 'secretaría')],
        },
      },
      {
        id: 'harbor-rule',
        subject: 'law',
        place: 'springfield',
        of: 'harbor-ordinance',
        name: text('Harbor rule', 'Norma Harbor'),
        summary: { text: text('A rule of the police.', 'Una norma de la policía.'), citations: [{ source: 'city-code' }] },
        periods: [],
        lead: [],
      },
    ],
  },
  'facts.json': {
    items: [
      {
        id: 'vote-2015',
        topics: ['harbor-ordinance'],
        kind: 'event',
        date: '2015-03-01',
        text: text('The council passed it on 1 March 2015.', 'El concejo la aprobó el 1 de marzo de 2015.'),
        citations: [{ source: 'gazette', quote: 'The council voted nine to two.' }],
        from: ['a1'],
      },
      {
        id: 'count-2019',
        topics: ['harbor-ordinance'],
        kind: 'fact',
        text: text('The county had 5.7 million warrants in 2019.', 'El condado tenía 5,7 millones de órdenes en 2019.'),
        figure: { value: 5_700_000, bound: 'exact', unit: 'warrants', asOf: '2019' },
        citations: [{ source: 'gazette' }],
        from: ['a2'],
      },
      {
        id: 'count-2020',
        topics: ['harbor-ordinance'],
        kind: 'fact',
        text: text('Half of the 16,000 were old in the 1990s.', 'La mitad de las 16 mil eran antiguas en los años noventa.'),
        figure: { value: 0.5, bound: 'exact', unit: 'share', asOf: '2020' },
        citations: [{ source: 'gazette' }, { source: 'copy' }],
        from: ['a3'],
      },
    ],
  },
  'series.json': {
    items: [
      {
        id: 'county-warrants',
        topic: 'harbor-rule',
        place: 'sangamon',
        unit: 'warrants',
        status: 'outstanding',
        name: text('Warrants in Sangamon County', 'Órdenes en el Condado de Sangamon'),
        points: ['count-2019'],
      },
    ],
  },
  'sources.json': {
    items: [
      { id: 'city-code', type: 'legislation', title: 'City Code', URL: 'https://example.org/code', custom: { kind: 'law' } },
      { id: 'gazette', type: 'article-newspaper', title: 'The vote', URL: 'https://example.org/vote', custom: { kind: 'news' } },
      {
        id: 'copy',
        type: 'webpage',
        title: 'A copy',
        URL: 'https://example.org/copy',
        custom: { kind: 'news', copyOf: text('a report of the Gazette', 'un reporte de la Gazette') },
      },
    ],
  },
  'words.en.json': {
    language: 'en',
    topics: [
      { topic: 'harbor-ordinance', names: ['harbor (city)? (ordinance|law)'], sharedNames: ['harbor statute'], shortNames: ['=HO'] },
      { topic: 'harbor-rule', names: ['harbor rule'] },
    ],
  },
  'words.es.json': {
    language: 'es',
    topics: [
      { topic: 'harbor-ordinance', names: ['(ordenanza|ley) harbor'] },
      { topic: 'harbor-rule', names: ['norma harbor'] },
    ],
  },
  'examples.json': {
    items: [
      {
        language: 'en',
        text: 'Springfield keeps its Harbor Ordinance. Under the ordinance, the Harbor Rule of the police changes too.',
        mentions: [
          { quote: 'Harbor Ordinance', topic: 'harbor-ordinance' },
          { quote: 'the ordinance', topic: 'harbor-ordinance', coref: true },
          { quote: 'Harbor Rule', topic: 'harbor-rule' },
        ],
      },
      { language: 'en', text: 'The boats in the harbor of Springfield rest in winter.', mentions: [] },
      {
        language: 'es',
        text: 'La ordenanza Harbor sigue en vigor en Springfield.',
        mentions: [{ quote: 'ordenanza Harbor', topic: 'harbor-ordinance' }],
      },
      { language: 'es', text: 'El café Harbor abre en Springfield el martes.', mentions: [] },
    ],
  },
};

/** The files of the small pack as text. */
export const smallPack = Object.fromEntries(Object.entries(items).map(([name, data]) => [name, JSON.stringify(data, null, 2)])) as Record<
  SmallFileName,
  string
>;

/** The files as the lint takes them; one that a pack must have and that is left out is an empty text. */
export function toFiles(texts: Partial<Record<FileName, string>>): PackFiles {
  const whole = { ...Object.fromEntries(packFileNames.map((name) => [name, ''])), ...texts };
  return Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, { text, data: parse(text) }])) as PackFiles;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Another pack, to stand beside the small one; it knows the county too. */
export const otherPack: Pack = {
  ...toPack(toFiles(smallPack)),
  id: 'shelbyville',
  gate: ['lagoon'],
  places: [
    {
      id: 'sangamon',
      kind: 'county',
      name: 'Sangamon County',
      label: text('Sangamon County', 'Condado de Sangamon'),
      names: { en: [], es: [] },
    },
  ],
  topics: [
    {
      id: 'lagoon-law',
      subject: 'law',
      place: 'sangamon',
      name: text('Lagoon Law', 'Ley Lagoon'),
      summary: { text: text('A law.', 'Una ley.'), citations: [{ source: 'lagoon-code' }] },
      periods: [],
      lead: [],
    },
  ],
  facts: [],
  series: [],
  sources: [{ id: 'lagoon-code', type: 'legislation', title: 'Code', URL: 'https://example.org/lagoon', custom: { kind: 'law' } }],
  words: {
    en: [{ topic: 'lagoon-law', names: ['lagoon law'], sharedNames: ['lagoon act'] }],
    es: [{ topic: 'lagoon-law', names: ['ley lagoon'] }],
  },
};

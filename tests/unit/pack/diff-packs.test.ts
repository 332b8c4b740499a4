import { describe, expect, it } from 'vitest';
import { diffPacks } from '../../../src/pack/diff-packs';
import { lintPack, toPack } from '../../../src/pack/lint-pack';
import type { LocalText, Pack } from '../../../src/pack/schema';
import { root } from '../../tools/ensure.mjs';
import { loadPacks } from '../../tools/load-packs';
import { smallPack, toFiles } from './lint-small-pack';

const small = () => structuredClone(toPack(toFiles(smallPack)));
const text = (en: string, es: string): LocalText => ({ en, es });
const passed = 'The council passed it on 1 March 2015.';
const aprobada = 'El concejo la aprobó el 1 de marzo de 2015.';

/** What is done to the small pack, and the lines of the changelog: English, then Spanish. */
const table: { change: string; make: (pack: Pack) => void; says: string[] }[] = [
  { change: 'nothing', make: () => {}, says: [] },
  {
    change: 'what no reader sees',
    make: (pack) => {
      pack.facts.reverse();
      pack.facts[0]!.from = ['other note'];
      pack.version = 2;
      pack.gate.push('lagoon');
    },
    says: [],
  },
  {
    change: 'another id of the same fact',
    make: ({ facts }) => {
      facts[1]!.id = 'counted-2019';
    },
    says: [],
  },
  {
    change: 'a new fact',
    make: ({ facts }) => facts.push({ ...facts[0]!, id: 'new', text: text('It has a new office.', 'Tiene una nueva oficina.') }),
    says: ['New: It has a new office.', 'Nuevo: Tiene una nueva oficina.'],
  },
  { change: 'a fact less', make: ({ facts }) => facts.shift(), says: [`Withdrawn: ${passed}`, `Retirado: ${aprobada}`] },
  {
    change: 'other words',
    make: ({ facts }) => {
      facts[0]!.text = text('Aldermen passed it on 1 March 2015.', 'Los concejales la aprobaron el 1 de marzo de 2015.');
    },
    says: ['Reworded: Aldermen passed it on 1 March 2015.', 'Nueva redacción: Los concejales la aprobaron el 1 de marzo de 2015.'],
  },
  {
    change: 'other Spanish words',
    make: ({ facts }) => {
      facts[0]!.text.es = 'El 1 de marzo de 2015 la aprobó el concejo.';
    },
    says: [`Its Spanish was reworded: ${passed}`, 'Nueva redacción en español: El 1 de marzo de 2015 la aprobó el concejo.'],
  },
  {
    change: 'another date',
    make: ({ facts }) => {
      facts[0]!.date = '2015-03';
      facts[0]!.text = text('The council passed it in March 2015.', 'El concejo la aprobó en marzo de 2015.');
    },
    says: [
      'Corrected, date 1 March 2015 to March 2015: The council passed it in March 2015.',
      'Corregido, fecha 1 de marzo de 2015 a marzo de 2015: El concejo la aprobó en marzo de 2015.',
    ],
  },
  {
    change: 'another number',
    make: ({ facts }) => {
      facts[1]!.figure = { ...facts[1]!.figure!, value: 5_800_000, bound: 'more-than' };
      facts[1]!.text = text('The county had more than 5.8 million warrants.', 'El condado tenía más de 5,8 millones de órdenes.');
    },
    says: [
      'Corrected, number 5,700,000 to more than 5,800,000: The county had more than 5.8 million warrants.',
      'Corregido, cifra 5,700,000 a más de 5,800,000: El condado tenía más de 5,8 millones de órdenes.',
    ],
  },
  {
    change: 'another number that is no figure',
    make: ({ facts }) => {
      facts[0]!.text = text('The council passed it on 2 March 2015.', 'El concejo la aprobó el 2 de marzo de 2015.');
    },
    says: [
      `Corrected: The council passed it on 2 March 2015. Before: ${passed}`,
      `Corregido: El concejo la aprobó el 2 de marzo de 2015. Antes: ${aprobada}`,
    ],
  },
  {
    change: 'doubt about a fact',
    make: ({ facts }) => {
      facts[0]!.contested = { text: text('The clerk says April.', 'La secretaría dice abril.'), citations: [] };
    },
    says: [`Now shown as contested: ${passed}`, `Ahora se muestra como discutido: ${aprobada}`],
  },
  {
    change: 'another source for a fact',
    make: ({ facts }) => {
      facts[0]!.citations = [{ source: 'city-code' }];
    },
    says: [
      `Now also from “City Code”: ${passed}`,
      `Ahora también según “City Code”: ${aprobada}`,
      `No longer from “The vote”: ${passed}`,
      `Ya no según “The vote”: ${aprobada}`,
    ],
  },
  {
    change: 'a fact on another card',
    make: ({ facts }) => facts[0]!.topics.push('harbor-rule'),
    says: [`Now shown under Harbor rule: ${passed}`, `Ahora también en Norma Harbor: ${aprobada}`],
  },
  {
    change: 'an end of a period',
    make: ({ topics }) => {
      topics[0]!.periods[0]!.to = '2021-07-15';
      topics[0]!.periods[1]!.from = '2021-07-15';
    },
    says: [
      'Harbor Ordinance: in force from 1 March 2015 until 15 July 2021 (before: in force from 1 March 2015 until June 2021).',
      'Ordenanza Harbor: en vigor desde el 1 de marzo de 2015 hasta el 15 de julio de 2021 (antes: en vigor desde el 1 de marzo de 2015 hasta junio de 2021).',
      'Harbor Ordinance: repealed from 15 July 2021 (before: repealed from June 2021).',
      'Ordenanza Harbor: derogada desde el 15 de julio de 2021 (antes: derogada desde junio de 2021).',
    ],
  },
  {
    change: 'a period more',
    make: ({ topics }) =>
      topics[1]!.periods.push({ from: '2020', status: 'planned', by: text('A draft', 'Un borrador'), sources: ['city-code'] }),
    says: ['Harbor rule: planned from 2020. A draft.', 'Norma Harbor: prevista desde 2020. Un borrador.'],
  },
  {
    change: 'a period less',
    make: ({ topics }) => topics[0]!.periods.pop(),
    says: ['Harbor Ordinance: no longer repealed from June 2021.', 'Ordenanza Harbor: ya no derogada desde junio de 2021.'],
  },
  {
    change: 'what brought a period',
    make: ({ topics }) => {
      topics[0]!.periods[1]!.by = text('Ordinance O-21 B', 'Ordenanza O-21 B');
    },
    says: ['Harbor Ordinance: repealed: Ordinance O-21 B.', 'Ordenanza Harbor: derogada: Ordenanza O-21 B.'],
  },
  {
    change: 'a topic more and one less',
    make: ({ topics }) => {
      topics[1] = { ...topics[1]!, id: 'pier-rule', name: text('Pier rule', 'Norma del muelle') };
    },
    says: [
      'New topic, Pier rule: A rule of the police.',
      'Nuevo tema, Norma del muelle: Una norma de la policía.',
      'Topic withdrawn: Harbor rule.',
      'Tema retirado: Norma Harbor.',
    ],
  },
  {
    change: 'name, summary and lead of a topic',
    make: ({ topics }) => {
      Object.assign(topics[1]!, { name: text('Pier rule', 'Norma del muelle'), lead: ['vote-2015'] });
      topics[1]!.summary.text = text('A rule of the port.', 'Una norma del puerto.');
    },
    says: [
      'Harbor rule is now called Pier rule.',
      'Norma Harbor se llama ahora Norma del muelle.',
      'What Pier rule is was reworded: A rule of the port.',
      'Nueva explicación de Norma del muelle: Una norma del puerto.',
      'The short card shows other facts: Pier rule.',
      'La ficha corta muestra otros datos: Norma del muelle.',
    ],
  },
  {
    change: 'a series and its points',
    make: ({ series }) => {
      series[0]!.points.push('count-2020');
      series.push({ ...series[0]!, id: 'other', name: text('Open cases', 'Casos abiertos') });
    },
    says: [
      'New series of counts: Open cases.',
      'Nueva serie de conteos: Casos abiertos.',
      'Warrants in Sangamon County, counts added: 1, withdrawn: 0.',
      'Órdenes en el Condado de Sangamon, conteos añadidos: 1, retirados: 0.',
    ],
  },
  {
    change: 'sources that came, went, moved and were archived',
    make: ({ sources }) => {
      sources[0]!.URL = 'https://example.org/new';
      sources[1]!.custom.archive = 'https://web.archive.org/web/2020/https://example.org/vote';
      sources.splice(2, 1, { ...sources[0]!, id: 'letter', title: 'A letter' });
    },
    says: [
      'No longer from “A copy”: Half of the 16,000 were old in the 1990s.',
      'Ya no según “A copy”: La mitad de las 16 mil eran antiguas en los años noventa.',
      'New source: “A letter”.',
      'Nueva fuente: “A letter”.',
      'Source withdrawn: “A copy”.',
      'Fuente retirada: “A copy”.',
      'Source at a new address: “City Code”.',
      'Fuente con nueva dirección: “City Code”.',
      'Archived copy of a source added: “The vote”.',
      'Copia archivada de una fuente añadida: “The vote”.',
    ],
  },
  {
    change: 'another title of a source',
    make: ({ sources }) => {
      sources[1]!.title = 'The vote of 2015';
    },
    says: ['Source described anew: “The vote of 2015”.', 'Nueva descripción de una fuente: “The vote of 2015”.'],
  },
  {
    change: 'many sources',
    make: ({ sources }) => {
      for (const title of ['A', 'B', 'C', 'D', 'E']) sources.push({ ...sources[0]!, id: title.toLowerCase(), title });
    },
    says: ['5 new sources: “A”, “B”, “C” and 2 more.', '5 nuevas fuentes: “A”, “B”, “C” y 2 más.'],
  },
  {
    change: 'the words that spot a topic',
    make: ({ words }) => words.es[1]!.names!.push('regla harbor'),
    says: ['Recognized by other words: Harbor rule.', 'Se reconoce con otras palabras: Norma Harbor.'],
  },
  {
    change: 'the date of the check',
    make: (pack) => {
      pack.verifiedThrough = '2026-05-12';
    },
    says: [
      'Checked against sources until 12 May 2026 (before: February 2026).',
      'Verificado con fuentes hasta el 12 de mayo de 2026 (antes: febrero de 2026).',
    ],
  },
];

describe('what changed for the reader', () => {
  it.each(table)('$change', ({ make, says }) => {
    const now = small();
    make(now);
    expect(diffPacks({ before: small(), now }).flatMap(({ en, es }) => [en, es])).toEqual(says);
  });

  it('is not what moves from one pack to another, but for what is reworded on the way', () => {
    const other: Pack = {
      ...small(),
      id: 'capital',
      places: [],
      topics: [],
      facts: [],
      series: [],
      sources: [],
      words: { en: [], es: [] },
    };
    const [before, now, after] = [small(), small(), structuredClone(other)];
    for (const list of ['topics', 'facts', 'series', 'sources'] as const) after[list].push(...(now[list].splice(1, 1) as never[]));
    after.words.en.push(now.words.en.pop()!);
    after.words.es.push(now.words.es.pop()!);
    expect(diffPacks({ before, now, besideBefore: [other], besideNow: [after] })).toEqual([]);
    expect(diffPacks({ before: other, now: after, besideBefore: [before], besideNow: [now] })).toEqual([]);
    after.facts[0]!.text.en = 'The county counted 5.7 million warrants in 2019.';
    expect(diffPacks({ before: other, now: after, besideBefore: [before], besideNow: [now] }).map(({ en }) => en)).toEqual([
      'Reworded: The county counted 5.7 million warrants in 2019.',
    ]);
  });

  it('is told in sentences that a changelog may hold', async () => {
    // Everything new and everything gone, with the longest facts there are.
    const packs = await loadPacks(root);
    for (const pack of packs) {
      const empty = { ...pack, topics: [], facts: [], series: [], sources: [], words: { en: [], es: [] } };
      for (const changes of [diffPacks({ before: empty, now: pack }), diffPacks({ before: pack, now: empty })]) {
        const log = JSON.stringify({ items: [{ version: 1, date: '2026-03', changes }] }, null, 2);
        const messages = lintPack(toFiles({ ...smallPack, 'changes.json': log }), []);
        expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
      }
    }
  });
});

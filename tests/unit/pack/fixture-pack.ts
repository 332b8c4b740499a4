import { indexPack, type PackIndex } from '../../../src/pack/index-pack';
import type { Pack } from '../../../src/pack/schema';
import { facts } from './fixture-facts';
import { sources } from './fixture-sources';
import { topics } from './fixture-topics';
import { text } from './fixture-words';

/** A small pack of sourced facts, so that tests of cards do not change with the shipped data. */
export const fixturePack: Pack = {
  id: 'fixture',
  version: 1,
  title: text('Fixture', 'Ejemplo'),
  summary: text('A small pack.', 'Un paquete pequeño.'),
  verifiedThrough: '2026-02',
  author: 'Caveat',
  license: 'CC-BY-4.0',
  gate: ['warrants'],
  places: [
    {
      id: 'chicago',
      kind: 'city',
      name: 'Chicago',
      label: text('Chicago', 'Chicago'),
      within: 'cook-county',
      names: { en: ['Chicago'], es: ['Chicago'] },
    },
    {
      id: 'cook-county',
      kind: 'county',
      name: 'Cook County',
      label: text('Cook County', 'condado de Cook'),
      within: 'illinois',
      names: { en: ['Cook County', "Cook County Sheriff's Office"], es: ['condado de Cook'] },
    },
    { id: 'illinois', kind: 'state', name: 'Illinois', label: text('Illinois', 'Illinois'), names: { en: ['Illinois'], es: ['Illinois'] } },
  ],
  topics,
  facts,
  series: [
    {
      id: 'cook-outstanding',
      topic: 'warrants',
      place: 'cook-county',
      unit: 'warrants',
      status: 'outstanding',
      name: text('Outstanding warrants in Cook County', 'Órdenes pendientes en el condado de Cook'),
      note: text('Counted by the sheriff; in 2024 by the circuit clerk.', 'Conteos del alguacil; en 2024, de la secretaria del tribunal.'),
      points: ['w-2008', 'w-2017-01', 'w-2017-04', 'w-2024'],
    },
  ],
  sources,
  words: { en: [], es: [] },
};

export const fixture: PackIndex = indexPack(fixturePack);

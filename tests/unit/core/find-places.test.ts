import { describe, expect, it } from 'vitest';
import { Doc } from '../../../src/core/doc';
import { createPlaceIndex, findPlaces, type KnownPlace } from '../../../src/core/find-places';
import type { Language } from '../../../src/core/vocabulary';

const known: KnownPlace[] = [
  { id: 'illinois', name: 'Illinois', kind: 'state', names: ['Illinois'] },
  {
    id: 'cook-county',
    name: 'Cook County',
    kind: 'county',
    within: 'illinois',
    names: ['Cook County', 'Condado de Cook', "Cook County Sheriff's Office"],
  },
  {
    id: 'chicago',
    name: 'Chicago',
    kind: 'city',
    within: 'cook-county',
    names: ['Chicago', 'Chicago Police Department', 'CPD', 'Mayor Lightfoot'],
  },
  { id: 'st-louis', name: 'St. Louis', kind: 'city', names: ['St Louis'] },
];
const index = createPlaceIndex(known);

/** Places as `Name`, with `*` for an owner, `=id` for one of a pack and `?` for one found by its setting. */
function find(text: string, language: Language = 'en'): string[] {
  const doc = new Doc(text, language, [{ from: 0, to: text.length }]);
  return findPlaces(doc, index).map(
    (hit) => `${hit.name}${hit.isUnlisted ? '?' : ''}${hit.isOwner ? '*' : ''}${hit.id === undefined ? '' : `=${hit.id}`}`,
  );
}

describe('places a text names', () => {
  it.each([
    ["a pack's city", 'Nobody in Chicago knew.', ['Chicago=chicago']],
    ['by its agency', 'The CPD said so.', ['Chicago=chicago']],
    ['by its police, which is longer', 'The Chicago Police Department said so.', ['Chicago=chicago']],
    ['by its mayor', 'Then Mayor Lightfoot signed.', ['Chicago=chicago']],
    ['in capitals', 'CHICAGO POLICE DEPARTMENT', ['Chicago=chicago']],
    ['an owner', 'Chicago’s ordinance', ['Chicago*=chicago']],
    ['an owner with a straight sign', "Evanston's ordinance", ['Evanston*']],
    ["a county's agency", "the Cook County Sheriff's Office list", ['Cook County=cook-county']],
    ['a county before the city in its name', 'They live in Cook County.', ['Cook County=cook-county']],
    ['a county no list has', 'Officials in Blackhawk County agreed.', ['Blackhawk County']],
    ['a county of two words', 'The Palm Beach County jail', ['Palm Beach County']],
    ['a county with a possessive in its name', 'In Prince George’s County they did.', ["Prince George's County"]],
    ['a county of a saint', 'The St. Clair County board met.', ['St. Clair County']],
    ['a parish', 'Deputies of Caddo Parish came.', ['Caddo Parish']],
    ['a city of a saint', 'It was St. Louis that did.', ['St. Louis=st-louis']],
    ['a city of the gazetteer', 'Then Milwaukee followed.', ['Milwaukee']],
    ['a city of two words', 'Then Los Angeles followed.', ['Los Angeles']],
    ['two cities', 'Skokie and Evanston', ['Skokie', 'Evanston']],
    ['a town by its setting', 'A judge in Wauconda said no.', ['Wauconda?']],
    ['a town by its police', 'On Monday Wauconda police came.', ['Wauconda?']],
    ['a village spelled out', 'the village of Wauconda', ['Wauconda']],
    ["a pack's city spelled out", 'the city of Chicago’s lawyers', ['Chicago*=chicago']],
    ['a state', 'They moved to Texas.', ['Texas']],
    ['a county and its state as one', 'They moved to Broward County, Florida.', ['Broward County']],
    ['a city and its state as one', 'They moved to Peoria, Arizona, in May.', ['Peoria']],
    ['no place in lower case', 'a reading mobile home, gary said', []],
    ['no place in a month', 'In May and in January', []],
    ['no place in an institution', 'In Congress and in Court', []],
    ['no place in a person', 'Judge Lawrence and Mr. Jackson', []],
    ['none in an empty text', '', []],
  ])('finds %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('does not take another state’s county of the same name for the one of a pack', () => {
    expect(find('They came from Cook County, Minnesota, in May.')).toEqual(['Cook County']);
    expect(find('They came from Cook County, Illinois, in May.')).toEqual(['Cook County=cook-county']);
  });

  it.each([
    ['un condado', 'Los vecinos del condado de Kane votaron.', ['Kane County']],
    ["a pack's county", 'El Condado de Cook tenía más.', ['Cook County=cook-county']],
    ["a pack's county in lower case", 'Los vecinos del condado de Cook votaron.', ['Cook County=cook-county']],
    ["a pack's city spelled out", 'Los vecinos de la ciudad de Chicago votaron.', ['Chicago=chicago']],
    ['una ciudad', 'La ciudad de Waukegan votó.', ['Waukegan']],
    ['un pueblo por su lugar', 'Un juez en Wauconda dijo que no.', ['Wauconda?']],
    ['una ciudad con acento', 'La policía de Medellín vino.', ['Medellín']],
    ['ninguno en la frase que sigue', '¿Y el condado? El registro cerró.', []],
    ['una fecha en mayúsculas con su estado', 'LAS CRUCES, N.M. Del lunes al jueves las colas son largas.', ['Las Cruces']],
    ['ninguno en un mes', 'En enero, en Mayo', []],
  ])('finds in Spanish %s', (_, text, expected) => {
    expect(find(text, 'es')).toEqual(expected);
  });
});

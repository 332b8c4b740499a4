import { fold } from '../../src/core/fold';
import { findFrequent } from '../../src/pack/lint-gate';
import { placeholderMark } from '../../src/pack/lint-placeholders';
import type { Place } from '../../src/pack/schema';
import type { PackAnswers } from './pack-answers';

/** A name in both languages. */
export interface Names {
  en: string;
  es: string;
}

/** A text that is still to be written, saying what belongs there. */
export function todo(en: string, es: string): Names {
  return { en: placeholderMark + en, es: placeholderMark + es };
}

/** "Evanston's Gang List" as an id: "evanstons-gang-list". */
export function slug(name: string): string {
  const plain = fold(name).text.toLowerCase().replaceAll(/['’]/g, '');
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
}

const longestGateWord = 40; // characters, as in the schema

/** The words of a name by which a page passes the gate: the longest run without other signs, or its rarest word. */
export function nameGate(name: string): string {
  const runs = name.split(/[^\p{L}\p{N} -]+/u).map((run) => run.trim().replace(/^s /, ''));
  const words = runs.flatMap((run) => run.split(' '));
  const fitting = [...runs, ...words].filter((run) => run.length >= 4 && run.length <= longestGateWord).sort((a, b) => b.length - a.length);
  return fitting.find((run) => findFrequent(run) === undefined) ?? fitting[0] ?? name.slice(0, longestGateWord);
}

const spanishCounty: Record<string, string> = { County: 'Condado', Parish: 'Parroquia', Borough: 'Distrito' };

/** The place, its state and the country; the place first. What other packs know keeps its id; its other names are there already. */
export function scaffoldPlaces({ name, kind, state }: PackAnswers['place'], known: readonly Place[]): [Place, ...Place[]] {
  const find = (wanted: Place['kind'], called: string) => {
    const twin = known.find((other) => other.kind === wanted && other.name === called);
    return twin && { ...twin, names: { en: [called], es: [twin.label.es] } };
  };
  const country =
    find('country', 'United States') ?? createPlace({ id: 'united-states', kind: 'country', name: 'United States', es: 'Estados Unidos' });
  const ownState = find('state', state) ?? createPlace({ id: slug(state), kind: 'state', name: state, es: state, within: country.id });
  const twin = find(kind, name);
  const stateOfTwin = twin && stateOf(twin, known);
  // A pack may leave the state out: Denver lies in the United States.
  if (twin !== undefined && (stateOfTwin === undefined || stateOfTwin === ownState.id)) return [twin, ownState, country];
  const [, bare = name, sort = ''] = /^(.*) (County|Parish|Borough)$/.exec(name) ?? [];
  const es = kind === 'county' ? `${spanishCounty[sort]} de ${bare}` : name;
  const isTaken = known.some(({ id }) => id === slug(name));
  const place = createPlace({ id: isTaken ? `${slug(name)}-${ownState.id}` : slug(name), kind, name, es, within: ownState.id });
  if (kind === 'city') {
    place.names.en.push(`City of ${name}`, `${name} Police`);
    place.names.es.push(`Ciudad de ${name}`, `Policía de ${name}`);
  }
  return [place, ownState, country];
}

function stateOf(place: Place, known: readonly Place[]): string | undefined {
  for (let at: Place | undefined = place; at !== undefined; ) {
    if (at.kind === 'state') return at.id;
    const outer: string | undefined = at.within;
    at = known.find(({ id }) => id === outer);
  }
  return undefined;
}

function createPlace({ id, kind, name, es, within }: Pick<Place, 'id' | 'kind' | 'name'> & { es: string; within?: string }): Place {
  return { id, kind, name, label: { en: name, es }, ...(within !== undefined && { within }), names: { en: [name], es: [es] } };
}

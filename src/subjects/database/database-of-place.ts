import { askOnce } from '../../core/ask-once';
import type { PlaceHit } from '../../core/find-places';
import { lastPlaceBefore, type Scene } from '../../core/scene';
import { cityOf } from './city-of';
import { keeperAt } from './find-keeper';

/** Of each place the database that stands first in its pack; made once for all texts, since the packs may hold thousands. */
const mainDatabases = askOnce((topics: Scene['topics']): ReadonlyMap<string, string> => {
  const mains = new Map<string, string>();
  for (const { id, subject, place } of topics.values())
    if (subject === 'database' && place !== undefined && !mains.has(place)) mains.set(place, id);
  return mains;
});

/** The first database that belongs to no place: the federal one. */
export const federalDatabase = askOnce((topics: Scene['topics']): string | undefined => {
  for (const { id, subject, place } of topics.values())
    if (subject === 'database' && place === undefined && !id.startsWith('gang-database')) return id;
  return undefined;
});

/** The database of a place that stands first in its pack. */
export function mainDatabaseOf({ topics }: Scene, place: string): string | undefined {
  return mainDatabases(topics).get(place);
}

/** The place of a kind spoken of last, else the page's own. */
export function placeOfKind(scene: Scene, token: number, kind: 'city' | 'county' | 'state' | 'federal'): PlaceHit | undefined {
  if (kind === 'federal') return { from: token, to: token, name: 'United States', kind: 'country', id: 'united-states', isOwner: false };
  const last = lastPlaceBefore(scene, token, new Set([kind]));
  // "Gery Chico would scrap the police gang database": a place that no pack knows and that owns nothing yields to the page's own city.
  const isWeak =
    last !== undefined &&
    last.id === undefined &&
    !last.isOwner &&
    !last.isDateline &&
    kind === 'city' &&
    cityOf(scene, last.name) === undefined;
  const own = isWeak
    ? (cityOfLaw(scene) ??
      (scene.lawsInPlay.size > 0 && scene.home?.kind === 'city' && scene.home.id !== undefined ? scene.home : undefined))
    : undefined;
  if (last) return own ?? last;
  const ruled = kind === 'city' ? cityOfLaw(scene) : undefined;
  if (ruled) return ruled;
  const sure = scene.places.filter((place) => place.kind === kind && !place.isUnlisted);
  const same = kind === 'city' && scene.home?.kind === 'city' ? scene.home : (sure.filter((place) => place.from < token).at(-1) ?? sure[0]);
  if (same) return same;
  // The county or state around the page's city.
  for (let at = scene.home?.id; at !== undefined; at = scene.within.get(at)) {
    const outer = scene.placeKinds.get(at);
    if (outer?.kind === kind) return { from: token, to: token, name: outer.name, kind, id: at, isOwner: false };
  }
  if (kind === 'state') return stateAround(scene, token);
  if (kind !== 'city') return undefined;
  // "the police database" on a page about a county: the police of the county's town that the page names.
  const town = scene.places.findLast(
    (place) => place.id !== undefined && scene.within.get(place.id) === scene.home?.id && scene.home?.id !== undefined,
  );
  return town ?? cityWithin(scene) ?? scene.home;
}

/** "the city" on a page about a county: the town of that county that the packs know. */
function cityWithin({ home, within, placeKinds, topics }: Scene): PlaceHit | undefined {
  if (home?.kind !== 'county') return undefined;
  for (const place of mainDatabases(topics).keys()) {
    const known = placeKinds.get(place);
    if (known?.kind === 'city' && within.get(place) === home.id)
      return { from: 0, to: 0, name: known.name, kind: 'city', id: place, isOwner: false };
  }
  return undefined;
}

/** On a page about a city's law "the city" is that city, whatever other towns it names. */
function cityOfLaw({ lawsInPlay, topics, placeKinds, home }: Scene): PlaceHit | undefined {
  for (const law of lawsInPlay) {
    const id = topics.get(law)?.place;
    const place = id === undefined ? undefined : placeKinds.get(id);
    if (id !== undefined && place?.kind === 'city' && home?.id !== id)
      return { from: 0, to: 0, name: place.name, kind: 'city', id, isOwner: false };
  }
  return undefined;
}

/** The state around the first town or county of a pack that the page names. */
function stateAround({ places, within, placeKinds }: Scene, token: number): PlaceHit | undefined {
  for (const place of places) {
    for (let at = place.id; at !== undefined; at = within.get(at)) {
      const outer = placeKinds.get(at);
      if (outer?.kind === 'state') return { from: token, to: token, name: outer.name, kind: 'state', id: at, isOwner: false };
    }
  }
  return undefined;
}

/** The topic of a place's database; one that no pack knows is `gang-database-other`, and so is a country's that is said to own it. */
export function topicOf(
  scene: Scene,
  place: PlaceHit,
  token: number,
  { kind, isOwner = false }: { kind?: string; isOwner?: boolean } = {},
): string {
  const id = place.id ?? cityOf(scene, place.name);
  const isSheriff = /\b(?:sheriff|county|alguacil|condado)\b/.test(scene.doc.words(Math.max(0, token - 5), token)) || kind === 'county';
  if (isSheriff && place.kind === 'city' && place.id !== undefined) {
    const county = scene.within.get(place.id);
    const outer = county === undefined ? undefined : mainDatabaseOf(scene, county);
    if (county && outer && scene.placeKinds.get(county)?.kind === 'county' && kind === 'county') return outer;
  }
  const main = id === undefined ? undefined : mainDatabaseOf(scene, id);
  if (main !== undefined) return main;
  const kept = place.id === undefined ? keeperAt(scene, place.from) : undefined;
  if (kept !== undefined) return kept;
  if (place.kind !== 'country') return 'gang-database-other';
  return isOwner && place.id === undefined && !/^(?:United States|Estados Unidos|EE|the U)/.test(place.name)
    ? 'gang-database-other'
    : 'gang-database';
}

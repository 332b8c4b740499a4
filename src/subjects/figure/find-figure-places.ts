import { countBefore, TokenMap } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import { findSurnames } from '../../core/find-surnames';
import * as gap from '../../core/gap';
import type { Scene } from '../../core/scene';
import { demonyms, institutions } from './demonyms';
import { findHeadings, type Heading } from './find-headings';
import { findHolders, toUnlistedPlace } from './find-holders';
import { findSubjects } from './find-subjects';

/** A scene with the places that only news of figures names so: heads of list lines, towns of a ranking, adjectives of origin. */
export interface FigureScene extends Scene {
  headings: readonly Heading[];
}

/** Adds the places that the words around figures name; asked only of a text that speaks of warrants. */
export function withFigurePlaces(scene: Scene): FigureScene {
  const { doc } = scene;
  const known = scene.places.filter(
    (place) => !isInUniversity(doc, place) && !(place.isUnlisted && demonyms.has(doc.words(place.from, place.to))),
  );
  const headings = findHeadings(doc, known);
  const taken = new TokenMap<{ from: number; to: number }>(known.map(withItsState));
  const more: PlaceHit[] = [];
  const add = (place: PlaceHit) => {
    if (taken.has(place.from, place.to) || holiday.test(doc.words(place.from, place.to))) return;
    taken.add(place);
    more.push(place);
  };
  for (const { place } of headings) add(place);
  for (const place of findOrigins(doc)) add(place);
  for (const place of findAgain(doc, [...known, ...more])) add(place);
  for (const place of findHolders(doc, known)) add(place);
  for (const place of findSubjects(doc)) add(place);
  for (const place of findAgain(doc, more)) add(place);
  const places = [...known, ...more].sort((a, b) => a.from - b.from).map((place) => withCounty(doc, place));
  return { ...scene, headings, places };
}

/** "Ferguson, Misuri, retiró 10.000": the state behind a town is no place of its own. */
function withItsState({ from, to, state }: PlaceHit): { from: number; to: number } {
  const words = state === undefined ? 0 : state.includes(' ') ? 3 : 1;
  return { from, to: to + words };
}

/** "since New Year's: 8,450" */
const holiday = /^(?:new year|christmas|thanksgiving|easter|ramadan|valentine|halloween|ano nuevo|navidad|pascua|semana santa)\b/;

/** The heading of the list line or paragraph that a token stands under; undefined where there is none. */
export function headingOf({ headings }: FigureScene, token: number): Heading | undefined {
  const heading = headings[countBefore(headings, token + 1) - 1];
  return heading !== undefined && token < heading.to ? heading : undefined;
}

/** "El condado de Cook acumula 41.000; el de Will, 9.000": a county as well. */
export function withCounty<Place extends { from: number; name: string; kind?: string }>(doc: Doc, place: Place): Place {
  if ((place.kind ?? 'city') !== 'city' || doc.words(place.from - 2, place.from) !== 'el de') return place;
  const { from } = doc.sentenceAt(place.from);
  return /\b(?:condado|condados)\b/.test(doc.words(from, place.from)) ? { ...place, name: `${place.name} County`, kind: 'county' } : place;
}

/** "Loyola University Chicago" is where a study was made. */
function isInUniversity(doc: Doc, place: PlaceHit): boolean {
  return (
    doc.isOneOf(place.from - 1, 'university college institute universidad of de') &&
    /\b(?:university|college|institute|universidad|universidad de|university of|colegio de|universidad estatal de|instituto de)$/.test(
      doc.words(place.from - 3, place.from),
    )
  );
}

/** "los juzgados andaluces", "the Irish courts" */
function findOrigins(doc: Doc): PlaceHit[] {
  const hits: PlaceHit[] = [];
  for (const i of doc.tokensOf(demonyms.keys())) {
    const name = demonyms.get(doc.word(i));
    if (name === undefined || i === 0) continue;
    const isSpanish = doc.sentenceAt(i).language === 'es';
    const { before } = doc.tokens[isSpanish ? i : Math.min(i + 1, doc.tokens.length - 1)]!;
    if (!institutions.test(doc.word(isSpanish ? i - 1 : i + 1)) || (before & ~(gap.space | gap.line)) !== 0) continue;
    // "el condado angelino"
    const isCounty = doc.word(i - 1) === 'condado';
    hits.push({ from: i, to: i + 1, name: isCounty ? `${name} County` : name, kind: isCounty ? 'county' : 'state', isOwner: false });
  }
  return hits;
}

/** So many words a name may have. */
const longestName = 4;

/** Once a place, always that place: "in Pine Lawn … Pine Lawn has 23,000". */
function findAgain(doc: Doc, known: readonly PlaceHit[]): PlaceHit[] {
  const names = new Map<string, PlaceHit>();
  for (const place of known) {
    if (place.isUnlisted && place.to - place.from <= longestName) names.set(doc.words(place.from, place.to), place);
    // "Caddo Parish … Caddo's judges"
    const short = doc.isOneOf(place.to - 1, 'county parish') ? doc.words(place.from, place.to - 1) : '';
    if (short !== '' && !names.has(short)) names.set(short, place);
  }
  if (names.size === 0) return [];
  const starts = new Set([...names.keys()].map((name) => name.split(' ', 1)[0]!));
  const surnames = findSurnames(doc);
  const hits: PlaceHit[] = [];
  for (const i of doc.tokensOf(starts)) {
    if (doc.tokens[i]!.casing === 0) continue;
    for (let to = i + longestName; to > i; to -= 1) {
      const place = names.get(doc.words(i, to));
      if (place === undefined || to > doc.tokens.length) continue;
      const isInName = isJoinedName(doc, i) || isJoinedName(doc, to);
      if (!isInName && !surnames.has(doc.word(to - 1))) hits.push(toUnlistedPlace(doc, i, to, place));
      break;
    }
  }
  return hits;
}

/** Whether a capitalised word goes on from the one before it. */
function isJoinedName(doc: Doc, i: number): boolean {
  const token = doc.tokens[i];
  const previous = doc.tokens[i - 1];
  return token !== undefined && previous !== undefined && token.casing > 0 && previous.casing > 0 && token.before === gap.space;
}

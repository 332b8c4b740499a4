import type { Doc } from './doc';
import { countyWords, findCounty } from './find-county';
import { findDateline, toTitle } from './find-dateline';
import { findPlaceBySetting, inWords, nameEnd, venue } from './find-place-by-setting';
import { findSurnames } from './find-surnames';
import * as gap from './gap';
import { gazetteer, notPlaces, type PlaceKind, stateAbbreviations } from './gazetteer';
import { initialsAt, isNamedFrom, longestName, offices } from './known-name';
import { isOtherTown, partWords } from './other-town';
import { WordIndex } from './word-index';
import { WordSet } from './word-set';

/** A place that a pack knows. */
export interface KnownPlace {
  id: string;
  name: string;
  kind: PlaceKind | 'region';
  within?: string | undefined;
  names: readonly string[];
}

/** A place named in the text. */
export interface PlaceHit {
  from: number;
  to: number;
  /** The plain name: "Cook County", "Evanston". */
  name: string;
  kind: PlaceKind | 'region';
  /** Set for a place of a pack. */
  id?: string;
  /** "Chicago's". */
  isOwner: boolean;
  /** Found by its setting alone ("in X"), in no list: it may be a neighbourhood or no place at all. */
  isUnlisted?: true;
  /** "PHOENIX — ": where the story was written, not whose figure it gives. */
  isDateline?: true;
  /** The state written behind it: "PHOENIX, Ariz.", "Ferguson, en Misuri". */
  state?: string;
}

type Value = { name: string; kind: PlaceKind | 'region'; id?: string };

/** Gazetteer and packs' places as one index. */
export interface PlaceIndex {
  words: WordIndex<Value>;
  /** The state a pack's place lies in, by the place's id. */
  stateOf: ReadonlyMap<string, string>;
}

/** Makes the index; once for all texts. */
export function createPlaceIndex(known: readonly KnownPlace[]): PlaceIndex {
  const byId = new Map(known.map((place) => [place.id, place]));
  const stateOf = new Map<string, string>();
  for (const { id } of known) {
    let at = byId.get(id);
    while (at && at.kind !== 'state' && at.within !== undefined) at = byId.get(at.within);
    if (at?.kind === 'state') stateOf.set(id, at.id);
  }
  const taken = new Set(known.flatMap((place) => place.names.map((name) => name.toLowerCase())));
  const words = new WordIndex<Value>([
    ...known.flatMap((place) => {
      const value: Value = { name: place.name, kind: place.kind, id: place.id };
      return place.names.map((pattern) => ({ pattern, value }));
    }),
    ...gazetteer()
      .filter((entry) => !taken.has(entry.name.toLowerCase()))
      .map(({ pattern, name, kind }) => ({ pattern, value: { name, kind } })),
  ]);
  return { words, stateOf };
}

const smallWords = new WordSet("of the de la del los las el 's and y");

/** Finds the places a text names, in order; a longer name wins ("Cook County" over "Cook"). */
export function findPlaces(doc: Doc, index: PlaceIndex): PlaceHit[] {
  const hits: PlaceHit[] = [];
  const surnames = findSurnames(doc);
  for (let i = 0; i < doc.tokens.length; ) {
    const hit = findPlaceAt(doc, index, i);
    const isPerson = hit?.id === undefined && hit?.kind === 'city' && hit.to - hit.from === 1 && surnames.has(doc.word(hit.from));
    if (hit && !isPerson) {
      hits.push(hit);
      i = Math.max(hit.to, i + 1);
    } else i += 1;
  }
  // "Broward County, Florida" is one place.
  return hits
    .map((hit, at) => withStateName(doc, withDateline(doc, withState(doc, hit, hits[at + 1], index)), hits[at + 1]))
    .filter((hit, at) => !isStateOf(doc, hits[at - 1], hit));
}

/** Keeps the state that stands behind a town, written out or short: "SALTILLO, Coah.- ". */
function withStateName(doc: Doc, hit: PlaceHit, next: PlaceHit | undefined): PlaceHit {
  if (hit.kind !== 'city' && hit.kind !== 'county') return hit;
  if (next !== undefined && isStateOf(doc, hit, next)) return next.kind === 'state' ? { ...hit, state: next.name } : hit;
  const token = doc.tokens[hit.to];
  if (token === undefined || token.casing === 0 || (token.before & gap.comma) === 0) return hit;
  const state = stateAbbreviations.get(token.text) ?? stateAbbreviations.get(`${token.text}.${doc.word(hit.to + 1)}`);
  return state === undefined ? hit : { ...hit, state };
}

function withDateline(doc: Doc, hit: PlaceHit): PlaceHit {
  const isFirst = (doc.tokens[hit.from]!.before & gap.paragraph) !== 0;
  let at = hit.to;
  // "PHOENIX, Ariz. (AP) — "
  for (; at < hit.to + 3 && doc.tokens[at] !== undefined && (doc.tokens[at]!.before & gap.dash) === 0; at += 1)
    if (doc.tokens[at]!.casing === 0) return hit;
  const isBeforeDash = doc.tokens[at] !== undefined && (doc.tokens[at]!.before & gap.dash) !== 0;
  // "LIMA. Hay": shouted, and a sentence of its own.
  const isShouted = doc.tokens[hit.from]!.casing === 2 && doc.sentenceAt(hit.from).to === hit.to;
  return isFirst && (isBeforeDash || isShouted) ? { ...hit, isDateline: true } : hit;
}

function isStateOf(doc: Doc, place: PlaceHit | undefined, state: PlaceHit): boolean {
  if (place === undefined || (state.kind !== 'state' && state.kind !== 'country')) return false;
  if (place.kind !== 'city' && place.kind !== 'county') return false;
  // "Ferguson, en Misuri," names one town as "Ferguson, Missouri," does.
  const isBehindIn = place.to + 1 === state.from && doc.isOneOf(place.to, 'en in');
  // "ST. LOUIS (Misuri) — "
  return (place.to === state.from || isBehindIn) && (doc.tokens[place.to]!.before & (gap.comma | (isBehindIn ? 0 : gap.open))) !== 0;
}

/** "Cook County, Minnesota" is not the Cook County of a pack that lies in Illinois. */
function withState(doc: Doc, hit: PlaceHit, next: PlaceHit | undefined, index: PlaceIndex): PlaceHit {
  if (
    hit.id === undefined ||
    next === undefined ||
    next.kind !== 'state' ||
    next.from !== hit.to ||
    (doc.tokens[next.from]!.before & gap.comma) === 0
  )
    return hit;
  const home = index.stateOf.get(hit.id);
  if (home === undefined || home === (next.id ?? next.name)) return hit;
  const { id: _id, ...rest } = hit;
  return rest;
}

function placeOfDateline(doc: Doc, i: number): PlaceHit | undefined {
  const dateline = findDateline(doc, i);
  return dateline && make(doc, i, dateline.to, { name: dateline.name, kind: 'city' }, 'isDateline');
}

function findPlaceAt(doc: Doc, index: PlaceIndex, i: number): PlaceHit | undefined {
  const token = doc.tokens[i]!;
  if (token.casing === 0 && !smallHeads.has(token) && !countedNouns.has(doc.tokens[i + 1])) return undefined;
  if (token.casing === 0) return findCounted(doc, i) ?? findSpelledOut(doc, index, i) ?? findOffice(doc, index, i);
  const found = index.words.findFrom(doc.tokens, doc.text, i);
  let best: (typeof found)[number] | undefined;
  for (const hit of found) {
    const isBetter =
      best === undefined || hit.to > best.to || (hit.to === best.to && hit.value.id !== undefined && best.value.id === undefined);
    if (isBetter && isWrittenAsName(doc, hit.from, hit.to)) best = hit;
  }
  // X County, even where X is a city or a word nobody lists
  // "Idaho's Kootenai County": the state only says which.
  const isStates = best !== undefined && (best.value.kind === 'state' || best.value.kind === 'country') && doc.word(best.to) === "'s";
  const county = isStates ? undefined : findCounty(doc, i, best?.to ?? i + 1);
  // "Then Cook County": the name that a pack knows begins a word later.
  const isLater = county !== undefined && i + 1 < county.to && isNamedFrom(doc, index.words, i + 1, county.to);
  if (county && !isLater && !(best && best.value.id !== undefined && best.to >= county.to)) {
    const known = found.find((hit) => hit.to >= county.to)?.value;
    return make(doc, i, county.to, known ?? { name: county.name, kind: 'county' });
  }
  // "Albany Park", "Pulaski Road": a quarter or a street that bears the name.
  const next = best && doc.tokens[best.to];
  if (best && next && next.casing > 0 && next.before === gap.space && venue.has(next)) return undefined;
  // "outside 26th and California": the corner of two streets.
  if (best && /(?:^| )\d+ (?:st|nd|rd|th) and$|\bla \d+ y$/.test(doc.words(i - 3, i))) return undefined;
  // "Texas City", "Chicago Heights" are other places than Texas and Chicago; "Chicago City Council" is none.
  if (best && next && next.casing === 1 && next.before === gap.space && isOtherTown(doc, best.to, best.value))
    return make(doc, i, best.to + 1, { name: doc.slice(i, best.to + 1), kind: 'city' }, 'isUnlisted');
  // "Miami-Dade" is another place than Miami.
  if (best && best.value.id === undefined && next && next.casing === 1 && next.before === gap.hyphen)
    return make(doc, i, best.to + 1, { name: doc.slice(i, best.to + 1), kind: best.value.kind });
  // "Tren de Aragua": a gang that bears a state's name.
  if (best && doc.words(i - 2, i) === 'tren de') return undefined;
  if (best) {
    // "Washington" alone is as often a person; "Evanston Welcoming ..." stays.
    if (personSettings.has(doc.tokens[i - 1]) && best.to - best.from === 1 && best.value.id === undefined) return undefined;
    return make(doc, best.from, best.to, best.value);
  }
  // "Lower Manhattan"
  if (partWords.has(token) && longestName(doc, index.words, i + 1)) return undefined;
  return findInitials(doc, index, i) ?? findSpelledOut(doc, index, i) ?? placeOfDateline(doc, i) ?? findUnlisted(doc, index, i);
}

/** "el alguacil de Cook": an office that a pack names by a word that alone is no place. */
function findOffice(doc: Doc, { words }: PlaceIndex, i: number): PlaceHit | undefined {
  const known = offices.has(doc.tokens[i]) ? longestName(doc, words, i) : undefined;
  return known?.value.id !== undefined && doc.tokens[known.to - 1]!.casing > 0 ? make(doc, i, known.to, known.value) : undefined;
}

/** "D.C.", "N.Y.P.D.": a name in initials with full stops, as the packs write it without. */
function findInitials(doc: Doc, { words }: PlaceIndex, i: number): PlaceHit | undefined {
  const known = initialsAt(doc, words, i);
  return known && make(doc, i, known.to, known.value);
}

function findUnlisted(doc: Doc, index: PlaceIndex, i: number): PlaceHit | undefined {
  const found = findPlaceBySetting(doc, i) ?? findBeforeState(doc, index, i);
  return found && make(doc, i, found.to, { name: found.name, kind: 'city' }, 'isUnlisted');
}

/** Words that begin a sentence with a capital and are no part of a name before a state. */
const leadWords = new WordSet(
  'from at to of by and but then for with like unlike de desde y pero para con por hacia hasta segun'.split(' '),
);

/** "Orway, Ohio": a name in no list before a state. */
function findBeforeState(doc: Doc, index: PlaceIndex, i: number): { to: number; name: string } | undefined {
  const to = nameEnd(doc, i);
  const next = doc.tokens[to];
  // "En Aurora, Illinois": the sentence begins with a preposition, not the name.
  if (inWords.has(doc.tokens[i]) || leadWords.has(doc.tokens[i])) return undefined;
  if (to === i || next === undefined || next.casing !== 1 || (next.before & ~gap.space) !== gap.comma || notPlaces.has(doc.tokens[i]))
    return undefined;
  // "Bel-Ridge, Mo.,"
  const isShort = stateAbbreviations.has(next.text) && ((doc.tokens[to + 1]?.before ?? 0) & gap.stop) !== 0;
  if (doc.tokens[i]!.casing === 3 || countyWords.has(doc.tokens[to - 1])) return undefined;
  if (!isShort && longestName(doc, index.words, to)?.value.kind !== 'state') return undefined;
  return { to, name: toTitle(doc.slice(i, to).replace(/\s+/g, ' ')) };
}

function isWrittenAsName(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (doc.tokens[i]!.casing === 0 && !smallWords.has(doc.tokens[i]) && doc.tokens[i]!.text.length > 3 && i === from) return false;
  return true;
}

/** Words before a name that make it a person's or a storm's. */
const personSettings = new WordSet('mr ms mrs ald mayor gov sen rep judge harold denzel george officer chief hurricane huracan tormenta');

const countedNouns = new WordSet(['states', 'counties', 'cities', 'estados', 'condados', 'ciudades', 'parishes']);

/** "in 27 states", "en 12 condados": a place that only a number names. */
function findCounted(doc: Doc, i: number): PlaceHit | undefined {
  if (!countedNouns.has(doc.tokens[i + 1]) || !doc.isOneOf(i - 1, 'in across en')) return undefined;
  if (
    !doc.tokens[i]!.isNumber &&
    !doc.isOneOf(i, 'two three four five six seven eight nine ten eleven twelve dos tres cuatro cinco seis siete ocho nueve diez once doce')
  )
    return undefined;
  return make(doc, i, i + 2, { name: doc.slice(i, i + 2), kind: 'region' });
}

const spelledHeads = ['condado', 'city', 'village', 'town', 'ciudad', 'municipio', 'pueblo'];
const spelledHeadSet = new WordSet(spelledHeads);

/** The small words with which a place may begin. */
const smallHeads = new WordSet([...spelledHeads, ...offices]);

/** "condado de X", "ciudad de X", "city of X", "village of X". */
function findSpelledOut(doc: Doc, index: PlaceIndex, i: number): PlaceHit | undefined {
  const head = doc.word(i);
  if (!spelledHeadSet.has(doc.tokens[i])) return undefined;
  const link = doc.word(i + 1);
  const next = doc.tokens[i + 1];
  // "¿Y el condado? El registro …": the next sentence names no county.
  const isPlainCounty = head === 'condado' && next?.casing === 1 && (next.before & ~(gap.space | gap.line)) === 0;
  const isCounty = isPlainCounty || (head === 'condado' && link === 'de');
  const isTown =
    (['city', 'village', 'town'].includes(head) && link === 'of') || (['ciudad', 'municipio', 'pueblo'].includes(head) && link === 'de');
  if (!isCounty && !isTown) return undefined;
  const known = longestName(doc, index.words, i) ?? (isTown ? longestName(doc, index.words, i + 2) : undefined);
  if (known && known.value.kind === (isCounty ? 'county' : 'city')) return make(doc, i, known.to, known.value);
  // "Ordenanza de Ciudad de Bienvenida" names a law.
  if (doc.tokens[i]!.casing > 0 && isTown && link === 'de') return undefined;
  const start = isPlainCounty ? i + 1 : i + 2;
  const end = nameEnd(doc, start);
  if (end === start) return undefined;
  const name = doc.slice(start, end).replace(/\s+/g, ' ');
  return make(doc, i, end, { name: isCounty ? `${name} County` : name, kind: isCounty ? 'county' : 'city' });
}

function make(doc: Doc, from: number, to: number, value: Value, mark?: 'isUnlisted' | 'isDateline'): PlaceHit {
  const isPossessive = doc.word(to) === "'s" || doc.word(to - 1) === "'s" || doc.text.charAt(doc.tokens[to - 1]!.end) === '’';
  const hit: PlaceHit = { from, to, name: value.name, kind: value.kind, isOwner: isPossessive };
  if (value.id !== undefined) hit.id = value.id;
  if (mark !== undefined) hit[mark] = true;
  return hit;
}

import { countBefore, TokenMap } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import { findSurnames } from '../../core/find-surnames';
import type { Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { demonyms, institutions } from './demonyms';
import { leastCount } from './figure-phrase';
import { findHeadings, type Heading, isNameStart, nameEndAt } from './find-headings';
import { isBody, isPerson } from './is-person';
import { leadWords } from './read-list-place';

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
  const taken = new TokenMap<{ from: number; to: number }>(known);
  const more: PlaceHit[] = [];
  const add = (place: PlaceHit) => {
    if (taken.has(place.from, place.to)) return;
    taken.add(place);
    more.push(place);
  };
  for (const { place } of headings) add(place);
  for (const place of findOrigins(doc)) add(place);
  for (const place of findAgain(doc, [...known, ...more])) add(place);
  for (const place of findRanked(doc, known)) add(place);
  for (const place of findAgain(doc, more)) add(place);
  const places = [...known, ...more].sort((a, b) => a.from - b.from).map((place) => withCounty(doc, place));
  return { ...scene, headings, places };
}

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
  return /\b(?:university|college|institute|universidad|universidad de|university of|colegio de|universidad estatal de|instituto de)$/.test(
    doc.words(place.from - 3, place.from),
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

/** What is said of a place in a ranking, right behind its name. */
const ranks =
  /^(?:(?:encabeza|encabezo|lidera|lidero|concentra|concentro|aporta|aporto|acapara|acaparo|acumula|acumulaba|arrastra|arrastraba|rondaba|ronda|quedo|queda|cerro|va al frente|tops|topped|leads|led the|ranks|ranked|trails|trailed|logged|tallied|followed with|came in|came next)\b|con (?!su|la|el|los|las)|with \d)/;

/** How many live there, or where it is: said of places alone. */
const lives =
  /^(?:is home to|has|had|with|con|tiene|tenia|cuenta con) (?:about|some|just|only|nearly|roughly|apenas|unos|unas|casi|poco|mas|de|solo|under|over|fewer|than)? ?(?:\S+ )?(?:[\d.,]+|\S+ (?:mil|thousand)) (?:residents|people|inhabitants|habitantes|vecinos|residentes|almas)\b/;

/** What a comma behind a town's name is followed by. */
const isTown =
  /^(?:where|donde|(?:with|con|of|de) (?:\S+ ){0,5}(?:population|residents|inhabitants|habitantes|vecinos|residentes|almas)|an? (?:\S+ )?(?:town|city|village|suburb|community|hamlet|county)|un (?:pueblo|municipio|suburbio|poblado|condado)|una (?:ciudad|localidad|comunidad))\b/;

/** What stands before the name of the next place of a ranking. */
const ranksBefore =
  /(?:^| )(?:(?:le|la|los|las) (?:siguen|sigue|siguieron|siguio)|siguieron|correspondio a|corresponde a|followed by|trailed by|next comes|next came|then comes|then came)$/;

/** "Torreón concentra una tercera parte", "le siguen Choloma, con más de 500, y La Ceiba": towns in no list. */
function findRanked(doc: Doc, known: readonly PlaceHit[]): PlaceHit[] {
  const states = new Set(known.flatMap(({ to, state }) => (state === undefined ? [] : [`${to} ${state}`])));
  return doc.sentences.flatMap((sentence) => {
    if (sentence.numbers.length === 0) return [];
    const hits: PlaceHit[] = [];
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (doc.tokens[i]!.casing === 0 || !isNameStart(doc, i, sentence.from) || leadWords.has(doc.word(i))) continue;
      const to = nameEndAt(doc, i, sentence.to);
      // "Hamilton County, Ohio, had 28,000": the state only says which county.
      if (states.has(`${i} ${doc.slice(i, to)}`)) continue;
      const isClauseStart = i === sentence.from || (doc.tokens[i]!.before & (gap.comma | gap.colon | gap.open)) !== 0;
      const isFirstWord = i === sentence.from && to - i === 1;
      const isAfterRank = ranksBefore.test(doc.words(Math.max(sentence.from, i - 3), i));
      const rest = isClauseStart ? doc.words(to, Math.min(to + 9, sentence.to)) : '';
      const isRanked = ranks.test(rest) || lives.test(rest) || (isTown.test(rest) && (doc.tokens[to]!.before & gap.comma) !== 0);
      const isOwner = owns.test(doc.words(to, Math.min(to + 3, sentence.to)));
      const isHolder = isClauseStart && isHolding(doc, to, sentence);
      if (
        !(isAfterRank || isRanked || isOwner || isHolder) ||
        (isFirstWord && isWrittenSmall(doc, i)) ||
        isBody.test(doc.words(i, to)) ||
        isPerson(doc, i, to)
      )
        continue;
      hits.push(toPlace(doc, i, to));
      i = Math.max(i, to - 1);
    }
    return hits;
  });
}

/** "Orway's 4,000 open warrants", "Orway's backlog", "Orway's municipal court" */
const owns =
  /^'s (?:(?:\d[\d.,]*|backlog|count|total|tally|stock|number|court|courts|police|judges|municipal|warrants?|share)$|(?:\d[\d.,]*|backlog|count|total|tally|stock|court|courts|police|judges|municipal|city|own|open|outstanding|roughly|nearly|about|estimated|warrants?) )/;

/** "Orway has 4,000 open warrants": a town as the one that holds what is counted. */
function isHolding(doc: Doc, at: number, { to, numbers }: Sentence): boolean {
  if (
    !/^(?:has|had|holds|held|lists|listed|reports|reported|counts|counted|carries|carried|shows|showed|tiene|tenia|reporta|reporto|registra|registro|cuenta|conto|suma|sumaba|declara|declaro|contabiliza|informa)$/.test(
      doc.word(at),
    )
  )
    return false;
  return (
    at < to && numbers.some((number) => number.from > at && number.from - at <= 3 && number.value !== null && number.value >= leastCount)
  );
}

/** A word that the text writes small elsewhere is no name: its capital is that of a sentence. */
function isWrittenSmall(doc: Doc, i: number): boolean {
  return doc.tokensOf([doc.word(i)]).some((at) => doc.tokens[at]!.casing === 0);
}

/** So many words a name may have. */
const longestName = 4;

/** Once a place, always that place: "in Pine Lawn … Pine Lawn has 23,000". */
function findAgain(doc: Doc, known: readonly PlaceHit[]): PlaceHit[] {
  const names = new Map<string, PlaceHit>();
  for (const place of known) {
    if (place.isUnlisted && place.to - place.from <= longestName) names.set(doc.words(place.from, place.to), place);
    // "Caddo Parish … Caddo's judges"
    const short = /^(?<name>.+) (?:county|parish)$/.exec(doc.words(place.from, place.to))?.groups?.name;
    if (short !== undefined && !names.has(short)) names.set(short, place);
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
      if (!isInName && !surnames.has(doc.word(to - 1))) hits.push({ ...toPlace(doc, i, to), name: place.name, kind: place.kind });
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

function toPlace(doc: Doc, from: number, to: number): PlaceHit {
  return { from, to, name: doc.slice(from, to).replace(/\s+/g, ' '), kind: 'city', isOwner: doc.word(to) === "'s", isUnlisted: true };
}

import { askOnce } from '../../core/ask-once';
import { countBefore } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import { countryOf } from '../../core/gazetteer';
import { type Found, placesIn } from '../../core/scene';
import type { Language } from '../../core/vocabulary';
import type { FigurePhrase } from './figure-phrase';
import type { FigureScene } from './find-figure-places';
import { cityOfBoroughs, isBorough } from './find-joint-place';
import { isPassing } from './is-passing';

type Kind = 'city' | 'county' | 'state' | 'country';

/** Words that stand for the whole of a kind, wherever they are in a sentence. */
const kindWords: readonly (readonly [Kind, RegExp])[] = [
  [
    'country',
    /\b(?:nationwide|nationally|fbi 's|ncic|(?<!\bmov\w{1,3} (?:across|around) )the (?:whole |entire )?(?:country|nation|island)|national (?:total|count|figure)|(?<!\bmov\w{1,3} )across the (?:country|nation|island)|a nivel nacional|nivel nacional|(?:el|del|este) (?:pais|territorio nacional)|todo el (?:pais|territorio)|total nacional|cifra nacional|policia nacional|(?:la|toda la|en la) isla)\b/g,
  ],
  [
    'county',
    /\b(?:(?:the|this|our|whole|entire) county|countywide|county 's|sheriff|deputies|(?:el|del|este|todo el) condado|alguacil)\b/g,
  ],
  [
    'state',
    /\b(?:statewide|(?:the|this|our|whole|entire) (?:state|province)(?! (?:'s )?(?:police|prison|attorney))|the commonwealth|provincewide|(?:el|del|este|todo el) estado|fiscalia estatal|la entidad|(?:la|esta|toda la) provincia|nivel estatal|total estatal|fiscalia general del estado)\b/g,
  ],
  [
    'city',
    /\b(?:(?:the|this|our|whole|entire) (?:city|town|village|suburb|borough)|citywide|townwide|(?:city|town) 's|police department|(?:la|esta|toda la) (?:ciudad|localidad|urbe|alcaldia)|(?:el|este|del) (?:municipio|ayuntamiento|pueblo|cabildo))\b/g,
  ],
];

/** Words that say, right beside a number, that it counts all of a kind, whatever place is named further off. */
const wholeWords: readonly (readonly [Kind, RegExp])[] = [
  [
    'country',
    /\b(?:nationwide|nationally|(?<!\bmov\w{1,3} )(?:across|throughout|in) the (?:whole |entire )?(?:country|nation|island)|a nivel nacional|en (?:todo )?el pais|en todo el territorio(?: nacional)?|en toda la isla|en la isla)\b/,
  ],
  [
    'county',
    /\b(?:countywide|(?:across|throughout|in) the (?:whole |entire )?county|the county 's (?=adult|resident|people|population|driver)|en (?:todo )?el condado)\b/,
  ],
  [
    'state',
    /\b(?:statewide|(?:across|throughout|in) the (?:whole |entire )?(?:state|province)|en (?:todo )?el estado|en toda la provincia|en la entidad|a nivel estatal)\b/,
  ],
  [
    'city',
    /\b(?:citywide|(?:across|throughout|in) the (?:whole |entire )?(?:city|town)|the city 's (?=adult|resident|people|population|driver)|en toda la ciudad|en la ciudad)(?! de\b)\b/,
  ],
];

/** One of these stands in all of both. */
const kindNouns =
  'nationwide nationally fbi ncic country nation island national nacional pais territorio isla countywide county sheriff deputies condado alguacil statewide state province commonwealth provincewide estado provincia entidad estatal citywide townwide city town village suburb borough department ciudad localidad urbe alcaldia municipio ayuntamiento pueblo cabildo';

/** Who keeps the warrants of a whole country, outside the United States. */
const nationalBodies =
  /\b(?:corte suprema|tribunal supremo|(?:poder|organo|organismo) judicial(?! (?:del|de la|de) )|policia nacional|pnc|ministerio (?:publico(?! del? )|de justicia|de gobernacion|de seguridad|del interior)|fiscalia general(?: de la (?:republica|nacion))?(?! (?:del|de justicia))|guardia civil|carabineros|interpol|registro nacional|gendarmeria|organismo de investigacion judicial|oij|procuraduria general de la republica|consejo general del poder judicial|consejo de la judicatura|gardai?|rcmp|home office|ministry of justice|national police|minister (?:for|of) (?:justice|police)|justice minister|police minister|home secretary|parliamentary (?:reply|answer|question)|division de requisitorias|department of justice)\b/;

/** So many words off such a word may stand. */
const wholeReach = 6;

/** So many words may such an opening have. */
const openingReach = 4;

/** What "statewide", "a nivel nacional" right beside a figure stand for. */
export function findWholePlace(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const from = Math.max(sentence.from, phrase.from - wholeReach);
  const to = Math.min(sentence.to, phrase.to + wholeReach);
  const others = sentence.numbers.filter((one) => one.isWritten && (one.to <= phrase.from || one.from >= phrase.to));
  const before = others.findLast((one) => one.to <= phrase.from);
  const behind = others.find((one) => one.from >= phrase.to);
  // "Statewide the number fell by a tenth, to 41,000": what opens a sentence holds until a place or another number.
  const isOpen = before === undefined && !placesIn(scene, sentence).some((place) => place.to <= phrase.from && !isPassing(doc, place));
  const kind =
    findWholeKind(doc, Math.max(from, before?.to ?? 0), Math.min(to, behind?.from ?? to)) ??
    (isOpen ? findWholeKind(doc, sentence.from, Math.min(sentence.from + openingReach, phrase.from)) : undefined);
  return kind && placeOfKind(scene, phrase.from, kind, earlier);
}

function findWholeKind(doc: Doc, from: number, to: number): Kind | undefined {
  if (!doc.hasOneOf(from, to, kindNouns)) return undefined;
  const text = doc.words(from, to);
  return wholeWords.find(([, words]) => words.test(text))?.[0];
}

/** "La Corte Suprema contabiliza 47,600": a story from the capital gives the country's figure. Undefined for the United States, where such bodies are not one. */
export function findNationalPlace(scene: FigureScene, phrase: FigurePhrase): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  if (!nationalBodies.test(doc.words(sentence.from, sentence.to))) return undefined;
  const country = findCountry(scene);
  return country === undefined || /^(?:United States|Estados Unidos|Mexico|México)$/.test(country) ? undefined : { name: country };
}

/** What "the county", "la entidad", "el país" in a figure's sentence stand for. */
export function findKindPlace(
  scene: FigureScene,
  phrase: FigurePhrase,
  earlier: readonly Found[],
  from?: number,
): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  if (from !== undefined) {
    const near = findKindWord(doc, from, phrase.from, 'last');
    return near && placeOfKind(scene, phrase.from, near, earlier);
  }
  const kind = findKindWord(doc, sentence.from, phrase.from, 'last') ?? findKindWord(doc, phrase.from, sentence.to, 'first');
  return kind && placeOfKind(scene, phrase.from, kind, earlier);
}

/** What "the city" and the like stand for; in a text about boroughs their city. */
function placeOfKind(scene: FigureScene, token: number, kind: Kind, earlier: readonly Found[]): { name: string } | undefined {
  const place = findOfKind(scene, token, kind, earlier);
  return kind === 'city' && isBorough(place?.name) ? { name: cityOfBoroughs(scene.doc) } : place;
}

/** The kind that the last, or first, such word of a stretch names. */
function findKindWord(doc: Doc, from: number, to: number, which: 'first' | 'last'): Kind | undefined {
  if (!doc.hasOneOf(from, to, kindNouns)) return undefined;
  const text = doc.words(from, to);
  const hits = kindWords.flatMap(([kind, words]) => [...text.matchAll(words)].map(({ index }) => ({ kind, index })));
  hits.sort((a, b) => a.index - b.index);
  return hits.at(which === 'first' ? 0 : -1)?.kind;
}

/** The kinds of a text's places by their names; asked for nearly each figure. */
const kindsOf = askOnce((places: readonly PlaceHit[]) => new Map(places.map((place) => [place.name, place.kind])));

/** The place of that kind which the text counts for, is about, named last, or lies in. */
function findOfKind(scene: FigureScene, token: number, kind: Kind, earlier: readonly Found[]): { name: string } | undefined {
  const { doc, home, places, titlePlaces, within, placeKinds } = scene;
  const kindOf = kindsOf(places);
  const { paragraph } = doc.sentenceAt(token);
  const isHere = (one: { from: number }) => doc.sentenceAt(one.from).paragraph === paragraph;
  const isOfKind = (one: Found) => one.reading?.place != null && kindOf.get(one.reading.place) === kind;
  const same = places.filter((place) => place.kind === kind && !isPassing(doc, place));
  const last = same[countBefore(same, token) - 1];
  const inParagraph = earlier.findLast((one) => isOfKind(one) && isHere(one))?.reading?.place;
  if (inParagraph && kind !== 'country') return { name: inParagraph };
  if (last && isHere(last) && kind !== 'country') return last;
  const counted = earlier.find(isOfKind)?.reading?.place;
  if (counted && kind !== 'country') return { name: counted };
  if (home?.kind === kind && !home.isUnlisted) return home;
  const other = last ?? titlePlaces.find((place) => place.kind === kind) ?? same[0];
  if (kind === 'country') {
    const name = counted ?? findCountry(scene) ?? other?.name;
    return name === undefined ? undefined : { name };
  }
  if (other) return other;
  const town = places.find((place) => place.isDateline) ?? home;
  if (kind === 'state' && town?.state !== undefined) return { name: town.state };
  for (let at = home?.id; at !== undefined; at = within.get(at)) {
    const outer = placeKinds.get(at);
    if (outer?.kind === kind) return outer;
  }
  return undefined;
}

/** How a Spanish text names a country that the places of the text lie in. */
const spanishNames: Record<string, string> = {
  Spain: 'España',
  'United States': 'Estados Unidos',
  'United Kingdom': 'Reino Unido',
  Ireland: 'Irlanda',
  'Dominican Republic': 'República Dominicana',
};

/** Towns of the United States that have their names from others. */
const shared = /^(?:San Jose|Santa Ana|Santa Cruz|Santa Fe|San Marcos|Toledo)$/;

/** The country of a page: of its title, its towns and states; in English news of none, the United States. */
function findCountry({ doc, home, titlePlaces, places }: FigureScene): string | undefined {
  const named = [...titlePlaces, ...places];
  const votes = new Map<string, number>();
  const vote = (place: PlaceHit | undefined, weight: number) => {
    const country =
      place &&
      (place.kind === 'country'
        ? place.name
        : // What no list of ours places elsewhere lies in the United States.
          (countryOf.get(place.name) ??
          (place.isUnlisted || (doc.language === 'es' && shared.test(place.name)) ? undefined : 'United States')));
    if (country !== undefined) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  vote(home, 3);
  for (const place of named) vote(place, 1);
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  return inLanguage(best, doc.language) ?? (doc.language === 'en' ? 'United States' : undefined);
}

function inLanguage(country: string | undefined, language: Language): string | undefined {
  return country !== undefined && language === 'es' ? (spanishNames[country] ?? country) : country;
}

import { countBefore, itemsIn } from '../../core/by-place';
import type { PlaceHit } from '../../core/find-places';
import type { Found, Scene } from '../../core/scene';
import type { FigurePhrase } from './figure-phrase';
import type { FigureScene } from './find-figure-places';
import { nameEndAt } from './find-headings';
import { toUnlistedPlace } from './find-holders';
import { isPassing } from './is-passing';
import { isPerson } from './is-person';

/** After a list of places a sentence without one speaks of the whole again. */
export function findMainPlace(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): string | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const at = countBefore(earlier, phrase.from);
  const last = earlier[at - 1];
  if (last === undefined || doc.sentenceAt(last.from).index === sentence.index) return undefined;
  const before = earlier.slice(Math.max(0, at - listReach), at);
  if (last.reason.rule === 'figure.list') {
    const { index } = doc.sentenceAt(last.from);
    const isInList = (one: Found) => one.reason.rule === 'figure.list' || doc.sentenceAt(one.from).index === index;
    const listed = new Set(before.filter(isInList).map((one) => one.reading?.place));
    if (listed.size < 2 && doc.sentenceAt(last.from).paragraph === sentence.paragraph && sentence.index - index <= 1) return undefined;
    const main =
      before.findLast((one) => !isInList(one) && one.reading?.place && !listed.has(one.reading.place)) ??
      before.findLast((one) => one.reason.rule !== 'figure.list' && one.reading?.place);
    return main?.reading?.place ?? scene.home?.name;
  }
  // "Málaga leads with 1,190; then come Sevilla (874) and Cádiz (651)." Two places in a row that are not that of the first figure.
  const end = doc.sentenceAt(last.from).index;
  for (const reach of [0, 1]) {
    const row = before.filter((one) => end - doc.sentenceAt(one.from).index <= reach);
    const places = new Set(row.flatMap((one) => one.reading?.place ?? []));
    const main = before.find((one) => one.reading?.place && !row.includes(one))?.reading?.place;
    if (main && places.size >= 2 && !places.has(main)) return main;
  }
  return undefined;
}

/** So many figures back the whole of a list may stand. */
const listReach = 40;

/** The place of a figure whose own sentence names none: what its paragraph speaks of, else what the whole text does. */
export function findEarlierPlace(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const there = findThere(scene, phrase);
  if (there) return there;
  const main = findMainPlace(scene, phrase, earlier);
  if (main !== undefined) return { name: main };
  const previous = earlier.slice(0, countBefore(earlier, phrase.from)).findLast((one) => one.reading?.place);
  const last = lastPlaceNamed(scene, sentence.from);
  const isHere = previous !== undefined && doc.sentenceAt(previous.from).paragraph === sentence.paragraph;
  if (isHere && (!last || previous.from > last.from)) return { name: previous.reading!.place! };
  const page = readPagePlace(scene);
  if (last) return (last.isDateline && page) || last;
  // A new paragraph without a place goes back to what the text counts first.
  const first = earlier.find((one) => one.reading?.place);
  if (first) return { name: first.reading!.place! };
  const recent = itemsIn(scene.places, phrase.from - 1500, phrase.from).findLast((place) => !place.isUnlisted && place.kind !== 'country');
  if (recent && sentence.index - doc.sentenceAt(recent.from).index <= 4) return (recent.isDateline && page) || recent;
  return page;
}

/** So many words about a figure may "there" stand. */
const thereReach = 6;

/** "Eagle Pass was the surprise. There, one adult in eight is wanted": the place that the sentence before speaks of. */
function findThere({ doc, places }: FigureScene, phrase: FigurePhrase): { name: string } | undefined {
  const sentence = doc.sentenceAt(phrase.from);
  const previous = doc.sentences[sentence.index - 1];
  if (previous === undefined || previous.paragraph !== sentence.paragraph) return undefined;
  const near = doc.words(Math.max(sentence.from, phrase.from - thereReach), Math.min(sentence.to, phrase.to + 2));
  if (!/\b(?:alli|alla|ahi|there(?! (?:is|are|was|were|have|had|has|'s|may|might|will|could|would)\b))(?= |$)/.test(near)) return undefined;
  const named = itemsIn(places, previous.from, previous.to).findLast((place) => !place.isDateline && !isPassing(doc, place));
  if (named) return named;
  // A name in no list, of two words or more, as the subject of its sentence.
  if (doc.tokens[previous.from]!.casing !== 1 || doc.tokens[previous.from + 1]?.casing !== 1) return undefined;
  const to = nameEndAt(doc, previous.from, previous.to);
  const isSubject = /^(?:is|was|fue|es|era|resulto|sorprende|sorprendio)$/.test(doc.word(to));
  return isSubject && to - previous.from > 1 && !isPerson(doc, previous.from, to) ? toUnlistedPlace(doc, previous.from, to) : undefined;
}

/** What the page is about: where its town stands in the dateline alone, the county, state or country of the headline or named twice. */
function readPagePlace({ home, titlePlaces, places }: FigureScene): PlaceHit | undefined {
  if (home && places.some((place) => place.name === home.name && !place.isDateline)) return home;
  const named = titlePlaces.filter((place) => place.kind !== 'region');
  if (named.length === 1) return named[0];
  const inTitle = named.find((place) => place.name === home?.name);
  if (inTitle) return inTitle;
  const larger = places.filter((place) => !place.isDateline && /^(?:state|county|country)$/.test(place.kind));
  return larger.find((place) => larger.filter(({ name }) => name === place.name).length >= 2) ?? home;
}

/** Unlike for laws, a town in no list counts: "Schaumburg has 1,200". */
function lastPlaceNamed(scene: Scene, token: number): PlaceHit | undefined {
  const { paragraph } = scene.doc.sentenceAt(token);
  const { doc, places } = scene;
  const last = places.slice(0, countBefore(places, token)).findLast((place) => !isPassing(doc, place));
  if (!last) return undefined;
  const sentence = doc.sentenceAt(last.from);
  // "And Ferguson itself?" "At the end of last year, 16,000."
  const isAsked = doc.sentenceAt(token).index - sentence.index <= 2 && doc.text.charAt(doc.tokens[sentence.to - 1]!.end) === '?';
  return sentence.paragraph === paragraph || isAsked ? last : undefined;
}

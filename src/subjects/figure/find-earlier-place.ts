import { countBefore, itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
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
  // "The analysts found that fewer than 6,000 of the total"
  if (/^(?:of the (?:total|whole|lot)|del total)\b/.test(doc.words(phrase.number.to, phrase.number.to + 3))) {
    const largest = before
      .filter((one) => isWhole(one) && one.reading?.place)
      .sort((a, b) => (b.reading!.value ?? 0) - (a.reading!.value ?? 0))[0];
    if (largest) return largest.reading!.place!;
  }
  // "En Escuintla, casi siete mil. Cada año los jueces firman otras 15 mil": after a part the whole again.
  if (newTime.test(doc.words(sentence.from, sentence.from + 4)) && last.reason.rule === 'figure.list') {
    const { paragraph } = sentence;
    const isHere = (one: Found) => doc.sentenceAt(one.from).paragraph === paragraph && isWhole(one);
    const whole = isHere(last) ? before.find((one) => isHere(one) && one.reading?.place) : undefined;
    if (whole && whole.reading!.place !== last.reading?.place) return whole.reading!.place!;
  }
  if (last.reason.rule === 'figure.list') {
    const { index } = doc.sentenceAt(last.from);
    const isInList = (one: Found) => one.reason.rule === 'figure.list' || doc.sentenceAt(one.from).index === index;
    const listed = new Set(before.filter(isInList).map((one) => one.reading?.place));
    if (listed.size < 2 && doc.sentenceAt(last.from).paragraph === sentence.paragraph && sentence.index - index <= 1) return undefined;
    const isNew = doc.sentenceAt(last.from).paragraph !== sentence.paragraph;
    const main =
      before[isNew ? 'find' : 'findLast'](
        (one) => !isInList(one) && isWhole(one) && one.reading?.place && !listed.has(one.reading.place),
      ) ?? before.findLast((one) => one.reason.rule !== 'figure.list' && one.reading?.place);
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

/** What opens a sentence that counts anew, over a time. */
const newTime =
  /^(?:(?:in )?(?:last|this|each|every|the past) (?:year|month|week)|in (?:19|20)\d\d|since|so far|(?:en )?(?:cada|el|este|lo que va|lo que va de) (?:ano|mes|semestre|trimestre|del ano)|el (?:ano|mes) (?:fiscal )?pasado|en (?:19|20)\d\d|en el sexenio)\b/;

/** No share: "a third of them" may be those of a part. */
function isWhole({ reading }: Found): boolean {
  return reading?.unit !== 'share' && reading?.unit !== 'ratio';
}

/** So many figures back the whole of a list may stand. */
const listReach = 40;

/** The place of a figure whose own sentence names none: what its paragraph speaks of, else what the whole text does. */
export function findEarlierPlace(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const there = findThere(scene, phrase);
  if (there) return there;
  const asked = findAsked(scene, sentence);
  if (asked) return asked;
  // "Anchorage police handle their own. They cleared about 600": a paragraph that has begun with another place.
  const named = lastPlaceNamed(scene, sentence.from);
  const counted = earlier[countBefore(earlier, phrase.from) - 1];
  const isBegun =
    named !== undefined &&
    counted !== undefined &&
    counted.to <= named.from &&
    !named.isDateline &&
    named.from - doc.sentenceAt(named.from).from <= 2 &&
    doc.sentenceAt(counted.from).paragraph < sentence.paragraph &&
    doc.sentenceAt(named.from).paragraph === sentence.paragraph;
  if (isBegun) return named;
  const main = findMainPlace(scene, phrase, earlier);
  if (main !== undefined) return { name: main };
  const previous = earlier.slice(0, countBefore(earlier, phrase.from)).findLast((one) => one.reading?.place);
  const last = lastPlaceNamed(scene, sentence.from);
  const isHere = previous !== undefined && isInTalk(doc, doc.sentenceAt(previous.from), sentence);
  // "Laredo lists 41,500, and sends its children to school in San Antonio. That is one for every six."
  const isSame =
    last !== undefined &&
    previous !== undefined &&
    doc.sentenceAt(previous.from) === doc.sentenceAt(last.from) &&
    /\b(?:that|which|who|where|que|quien|donde) /.test(doc.words(previous.to, last.from));
  if (isHere && (!last || previous.from > last.from || isSame)) return { name: previous.reading!.place! };
  const page = readPagePlace(scene);
  if (last) return (last.isDateline && page) || last;
  // A new paragraph without a place goes back to what the text counts first.
  const first = earlier.find((one) => one.reading?.place);
  if (first) return { name: first.reading!.place! };
  const recent = itemsIn(scene.places, phrase.from - 1500, phrase.from).findLast((place) => !place.isUnlisted && place.kind !== 'country');
  if (recent && sentence.index - doc.sentenceAt(recent.from).index <= 4)
    return ((recent.isDateline || (recent.kind === 'city' && isOfTitle(scene, page))) && page) || recent;
  return page;
}

/** A town in the headline is what a new paragraph goes back to, whatever other was named in passing. */
function isOfTitle({ home, titlePlaces }: FigureScene, page: PlaceHit | undefined): boolean {
  return page !== undefined && page.name === home?.name && titlePlaces.some(({ name }) => name === page.name);
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
  const isSubject = doc.isOneOf(to, 'is was fue es era resulto sorprende sorprendio');
  return isSubject && to - previous.from > 1 && !isPerson(doc, previous.from, to) ? toUnlistedPlace(doc, previous.from, to) : undefined;
}

/** So many words may a question that names a place have. */
const longestQuestion = 9;

/** "What about Denton?" "Five or six thousand.": the place that ends a short question right before. */
function findAsked({ doc, places }: FigureScene, { index }: Sentence): PlaceHit | undefined {
  const question = doc.sentences[index - 1];
  if (question === undefined || question.to - question.from > longestQuestion || doc.text.charAt(doc.tokens[question.to - 1]!.end) !== '?')
    return undefined;
  return itemsIn(places, question.from, question.to).findLast((place) => place.to >= question.to - 1 && !isPassing(doc, place));
}

/** What the page is about: where its town stands in the dateline alone, the county, state or country of the headline or named twice. */
function readPagePlace({ home, titlePlaces, places }: FigureScene): PlaceHit | undefined {
  const atHome = places.filter((place) => place.name === home?.name && !place.isDateline).length;
  const dateline = places.find((place) => place.isDateline);
  // A town named once in a story from elsewhere is not what it is about.
  const isMain = !dateline || dateline.name === home?.name || atHome > 1 || titlePlaces.some((place) => place.name === home?.name);
  if (home && atHome > 0 && isMain) return home;
  const named = titlePlaces.filter((place) => place.kind !== 'region');
  if (named.length === 1) return named[0];
  const inTitle = named.find((place) => place.name === home?.name);
  if (inTitle) return inTitle;
  const larger = places.filter((place) => !place.isDateline && /^(?:state|county|country)$/.test(place.kind));
  return larger.find((place) => larger.filter(({ name }) => name === place.name).length >= 2) ?? (isMain ? home : dateline);
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
  return sentence.paragraph === paragraph || isAsked || isInTalk(doc, sentence, doc.sentenceAt(token)) ? last : undefined;
}

/** So many sentences back the place of a talk may have been named. */
const talkReach = 6;

/** Whether two sentences stand in one paragraph, or near one another in a talk, where every answer is a paragraph. */
function isInTalk(doc: Doc, earlier: Sentence, later: Sentence): boolean {
  if (earlier.paragraph === later.paragraph) return true;
  return later.index - earlier.index <= talkReach && isSpoken(doc, earlier) && isSpoken(doc, later);
}

/** "HOST: And next door?", "—¿Y en Reynosa?": a paragraph that is somebody's turn to speak. */
function isSpoken(doc: Doc, { index, paragraph }: Sentence): boolean {
  let first = index;
  while (doc.sentences[first - 1]?.paragraph === paragraph) first -= 1;
  const { from } = doc.sentences[first]!;
  if ((doc.tokens[from]!.before & gap.dash) !== 0) return true;
  for (let i = from + 1; i < from + 4; i += 1)
    if (((doc.tokens[i]?.before ?? 0) & gap.colon) !== 0) return doc.tokens[from]!.casing === 2 || doc.word(from).length === 1;
  return false;
}

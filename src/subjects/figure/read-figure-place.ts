import { countBefore, itemsIn } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import { ownOffice } from '../../core/find-place-by-setting';
import type { PlaceHit } from '../../core/find-places';
import { countryOf } from '../../core/gazetteer';
import type { ReadNumber } from '../../core/read-numbers';
import { type Found, placesIn, type Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { type FigurePhrase, leastCount, looksLikeYear } from './figure-phrase';
import { figureWords } from './figure-words';
import { type FigureScene, headingOf, withCounty } from './find-figure-places';
import { readListPlace } from './read-list-place';

type Kind = 'city' | 'county' | 'state' | 'country';

/** So many words behind a figure its place may stand. */
const behindWords = 12;

/** Where a continuing figure, or a part of one, gets its place from: at most so many sentences back. */
const partReach = 6;

/**
 * The place that a figure is of: the head of its line in a list, "in X" behind it, the last place before it in its sentence, what "the
 * county" stands for, the figure it is a part of, the last place named, what the page is about. Undefined when the text never says.
 */
export function readFigurePlace(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const place = findPlace(scene, phrase, earlier);
  return place && asSibling(scene, phrase, earlier, place);
}

function findPlace(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const inside = itemsIn(scene.places, phrase.from, phrase.to).find((place) => place.to <= phrase.to);
  if (inside) return inside;
  const direct = findRightBehind(scene, phrase);
  if (direct) return direct;
  const isPart = /^figure\.(?:share|part|ratio)$/.test(phrase.rule);
  const listed =
    isPart || /^figure\.(?:list|bare|stock|stated|comparison)$/.test(phrase.rule) ? readListPlace(scene, phrase.number) : undefined;
  if (listed)
    return (
      itemsIn(scene.places, listed.from - 3, listed.to).find(
        (place) => place.from <= listed.from && (place.to >= listed.to || ownOffice.test(doc.words(place.to, listed.to))),
      ) ?? withCounty(doc, listed)
    );
  const places = placesIn(scene, sentence).filter((place) => !place.isDateline);
  const rivals = sentence.numbers.filter((other) => isRival(scene, other));
  const nextNumber = rivals.find((other) => other.from >= phrase.to)?.from ?? sentence.to;
  const behind = findBehind(scene, phrase, places, nextNumber);
  const before = withoutAsides(
    doc,
    places.filter((place) => place.to <= phrase.from),
    phrase.from,
  );
  const lastBefore = withoutApposition(doc, before);
  const isParted = lastBefore !== undefined && rivals.some((other) => other.from >= lastBefore.to && other.to <= phrase.from);
  // "two thirds have an address in Chicago": a part is of the place that the whole is of.
  if (isPart && phrase.rule !== 'figure.ratio' && (!lastBefore || isParted)) {
    const whole = earlier[countBefore(earlier, phrase.from) - 1];
    if (whole?.reading?.place && sentence.index - doc.sentenceAt(whole.from).index <= partReach)
      return { name: mainPlace(scene, phrase, earlier) ?? whole.reading.place };
  }
  const isListGoingOn = behind !== undefined && lastBefore !== undefined && (doc.tokens[phrase.to]!.before & gap.comma) !== 0;
  if (behind && !isListGoingOn && (!lastBefore || isParted || behind.from - phrase.to <= 3)) return behind;
  if (lastBefore && !isParted) return preferArea(before, lastBefore);
  if (behind) return behind;
  const heading = headingOf(scene, phrase.from);
  if (heading) return heading.place;
  const kind = findKindWord(doc.words(sentence.from, sentence.to));
  const ofKind = kind && placeOfKind(scene, phrase.from, kind);
  if (ofKind) return ofKind;
  if (places.length === 1 && places[0]!.kind !== 'country') return places[0];
  return findEarlierPlace(scene, phrase, earlier);
}

/** "Kane County had 9,000; Lake, 12,000; Will, 8,000": in a list of counties a bare name is a county's; a known city's name only after two of them. */
function asSibling(
  scene: Scene,
  phrase: FigurePhrase,
  earlier: readonly Found[],
  place: { name: string; kind?: string; isUnlisted?: true; state?: string },
): { name: string } {
  if (phrase.rule !== 'figure.list' || /(?:County|Parish|City)$/.test(place.name) || /^(?:state|country|region)$/.test(place.kind ?? ''))
    return place;
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const at = countBefore(earlier, phrase.from);
  const isCounty = (one: Found | undefined) =>
    one !== undefined && / County$/.test(one.reading?.place ?? '') && sentence.index - doc.sentenceAt(one.from).index <= 2;
  const previous = earlier[at - 1];
  const isKnownCity = place.kind === 'city' && !place.isUnlisted;
  // A known city's name only after two other counties.
  const others = new Set(earlier.slice(Math.max(0, at - 2), at).flatMap((one) => (isCounty(one) ? [one.reading?.place] : [])));
  return isCounty(previous) && (!isKnownCity || (others.size === 2 && place.state === undefined))
    ? { name: `${place.name} County` }
    : place;
}

/** "Wake County, which has as many people as Mecklenburg, had 18,900": what stands between commas only tells of the place before it. */
function withoutAsides(doc: Doc, places: readonly PlaceHit[], end: number): readonly PlaceHit[] {
  const last = places.at(-1);
  if (!last) return places;
  let isClosed = false;
  for (let at = last.to; at < end; at += 1) if ((doc.tokens[at]!.before & gap.comma) !== 0) isClosed = true;
  if (!isClosed) return places;
  const main = places.slice(0, -1).findIndex((place) =>
    // "the Kane County Sheriff, which"
    [0, 1, 2].some((step) => (doc.tokens[place.to + step]!.before & gap.comma) !== 0 && asideWords.test(doc.word(place.to + step))),
  );
  return main < 0 ? places : places.slice(0, main + 1);
}

/** What begins words between commas that only tell of the place before them. */
const asideWords =
  /^(?:which|whose|where|who|an?|next|near|just|north|south|east|west|home|cuya|cuyo|donde|que|una?|vecin[ao]|sede|cabecera|cerca|al)$/;

/** "Mecklenburg County, home to Charlotte, led with 52,700": the last place, unless it only describes the one before. */
function withoutApposition(doc: Doc, places: readonly PlaceHit[]): PlaceHit | undefined {
  const last = places.at(-1);
  const isApposition =
    last !== undefined &&
    /\b(?:home to|seat of|seat|including|includes|around|near|outside|por capital|sede de|hogar de|cabecera)$/.test(
      doc.words(last.from - 2, last.from),
    );
  return isApposition && places.length > 1 ? places.at(-2) : last;
}

/** "40,000 of them in Orlando", "9,500 in North Las Vegas" */
function findRightBehind({ doc, places }: FigureScene, phrase: FigurePhrase): PlaceHit | undefined {
  const link = /^(?:(?:of (?:them|those)|de (?:ellas|ellos)) )?(?:in|en)(?: (?:the|el|la))? /.exec(
    `${doc.words(phrase.to, phrase.to + 4)} `,
  );
  if (!link || doc.sentenceAt(phrase.from).to <= phrase.to || (doc.tokens[phrase.to]!.before & ~(gap.space | gap.line)) !== 0)
    return undefined;
  const at = phrase.to + link[0].trim().split(' ').length;
  return itemsIn(places, at - 1, at + 1).find((place) => place.from <= at && place.to > at);
}

/** A count that another place may belong to: no share, no year, nothing small. */
function isRival(scene: Scene, number: ReadNumber): boolean {
  const { value, isShare } = number;
  if (value === null || value < leastCount || isShare || looksLikeYear(scene, number)) return false;
  // "Pine Lawn, with 3,275 residents, 5,300": how large the place is.
  const { doc } = scene;
  const isSize = figureWords[doc.sentenceAt(number.from).language].population.has(doc.word(number.to));
  return !(isSize && /^(?:with|of|con|de|has|tiene|pop|population|apenas|just|only|about|some|unos|unas)$/.test(doc.word(number.from - 1)));
}

/** "in X", "across X" in the same clause behind a figure. */
function findBehind({ doc }: Scene, phrase: FigurePhrase, places: readonly PlaceHit[], nextNumber: number): PlaceHit | undefined {
  let end = phrase.to;
  const limit = Math.min(nextNumber, phrase.to + behindWords + 1);
  while (end < limit && (doc.tokens[end]!.before & (gap.stop | gap.colon | gap.dash | gap.paragraph)) === 0) end += 1;
  return places.find((place) => {
    if (place.from < phrase.to || place.from >= end) return false;
    const word = doc.word(place.from - 1);
    const link = /^(?:the|el|la)$/.test(word) ? doc.word(place.from - 2) : word;
    return /^(?:in|across|throughout|around|en|de|del|for|statewide|within|of)$/.test(link);
  });
}

/** After a list of places a sentence without one speaks of the whole again. */
function mainPlace(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): string | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const at = countBefore(earlier, phrase.from);
  const last = earlier[at - 1];
  if (last === undefined || doc.sentenceAt(last.from).index === sentence.index) return undefined;
  const before = earlier.slice(Math.max(0, at - listReach), at);
  if (last.reason.rule === 'figure.list') {
    const main = before.findLast((one) => one.reason.rule !== 'figure.list' && one.reading?.place);
    return main?.reading?.place ?? scene.home?.name;
  }
  // "Málaga leads with 1,190; then come Sevilla (874) and Cádiz (651)." Two places in a row that are not that of the first figure.
  const end = doc.sentenceAt(last.from).index;
  const row = before.filter((one) => end - doc.sentenceAt(one.from).index <= 1);
  const places = new Set(row.flatMap((one) => one.reading?.place ?? []));
  const main = before.find((one) => one.reading?.place && !row.includes(one))?.reading?.place ?? undefined;
  return main !== undefined && places.size >= 2 && !places.has(main) ? main : undefined;
}

/** So many figures back the whole of a list may stand. */
const listReach = 40;

function findEarlierPlace(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const main = mainPlace(scene, phrase, earlier);
  if (main !== undefined) return { name: main };
  const previous = itemsIn(earlier, phrase.from - 3000, phrase.from).findLast((one) => one.reading?.place);
  const last = lastPlaceNamed(scene, phrase.from);
  if (previous && (!last || previous.from > last.from)) return { name: previous.reading!.place! };
  const page = readPagePlace(scene);
  if (last) return (last.isDateline && page) || last;
  const recent = itemsIn(scene.places, phrase.from - 1500, phrase.from).findLast((place) => !place.isUnlisted && place.kind !== 'country');
  if (recent && sentence.index - doc.sentenceAt(recent.from).index <= 4) return (recent.isDateline && page) || recent;
  return page ?? (previous ? { name: previous.reading!.place! } : undefined);
}

/** What the page is about: where its town stands in the dateline alone, the county, state or country of the headline. */
function readPagePlace({ home, titlePlaces, places }: FigureScene): PlaceHit | undefined {
  if (home && places.some((place) => place.name === home.name && !place.isDateline)) return home;
  const named = titlePlaces.filter((place) => place.kind !== 'region');
  return named.length === 1 ? named[0] : (named.find((place) => place.name === home?.name) ?? home);
}

/** Unlike for laws, a town in no list counts: "Schaumburg has 1,200". */
function lastPlaceNamed(scene: Scene, token: number): PlaceHit | undefined {
  const { paragraph } = scene.doc.sentenceAt(token);
  const { doc, places } = scene;
  const last = places[countBefore(places, token) - 1];
  if (!last) return undefined;
  const sentence = doc.sentenceAt(last.from);
  // "And Ferguson itself?" "At the end of last year, 16,000."
  const isAsked = doc.sentenceAt(token).index - sentence.index <= 2 && doc.text.charAt(doc.tokens[sentence.to - 1]!.end) === '?';
  return sentence.paragraph === paragraph || isAsked ? last : undefined;
}

/** "Chicago police ... in Cook County ... 41,000": of several places the last, unless a speaker's town stands between. */
function preferArea(before: readonly PlaceHit[], last: PlaceHit): PlaceHit {
  const county = before.filter((place) => place.kind === 'county').at(-1);
  return county && last.kind === 'city' && last.isOwner && last.from - county.to < 6 ? county : last;
}

function findKindWord(text: string): Kind | undefined {
  if (
    /\b(?:nationwide|nationally|fbi 's|ncic|the country|the nation|across the country|a nivel nacional|en todo el pais|el pais|del pais|total nacional|policia nacional|todo el territorio)\b/.test(
      text,
    )
  )
    return 'country';
  if (
    /\b(?:the county|countywide|this county|our county|county 's|sheriff|deputies|el condado|del condado|este condado|alguacil)\b/.test(
      text,
    )
  )
    return 'county';
  if (
    /\b(?:statewide|the state|this state|the commonwealth|el estado|del estado|todo el estado|fiscalia estatal|la entidad|fiscalia general del estado)\b/.test(
      text,
    )
  )
    return 'state';
  if (/\b(?:the city|citywide|city 's|the town|police department|la ciudad|esta ciudad)\b/.test(text)) return 'city';
  return undefined;
}

/** The page's own place where it is of that kind, else the last one before, the headline's, what lies around its town. */
function placeOfKind(scene: FigureScene, token: number, kind: Kind): { name: string } | undefined {
  const { home, places, titlePlaces, within, placeKinds } = scene;
  if (home?.kind === kind && !home.isUnlisted) return home;
  const same = places.filter((place) => place.kind === kind);
  const last = same[countBefore(same, token) - 1] ?? titlePlaces.find((place) => place.kind === kind) ?? same[0];
  if (last) return last;
  const town = places.find((place) => place.isDateline) ?? home;
  if (kind === 'state' && town?.state !== undefined) return { name: town.state };
  if (kind === 'country') return { name: countryOf.get(town?.name ?? '') ?? 'United States' };
  for (let at = home?.id; at !== undefined; at = within.get(at)) {
    const outer = placeKinds.get(at);
    if (outer?.kind === kind) return outer;
  }
  return undefined;
}

import { countBefore, itemsIn } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import type { ReadNumber } from '../../core/read-numbers';
import { type Found, placesIn, type Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { type FigurePhrase, leastCount, looksLikeYear } from './figure-phrase';
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
export function readFigurePlace(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const place = findPlace(scene, phrase, earlier);
  return place && asSibling(scene, phrase, earlier, place);
}

function findPlace(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const inside = itemsIn(scene.places, phrase.from, phrase.to).find((place) => place.to <= phrase.to);
  if (inside) return inside;
  const isPart = /^figure\.(?:share|part|ratio)$/.test(phrase.rule);
  const listed =
    isPart || /^figure\.(?:list|bare|stock|stated|comparison)$/.test(phrase.rule) ? readListPlace(scene, phrase.number) : undefined;
  if (listed)
    return itemsIn(scene.places, listed.from, listed.to).find((place) => place.to - place.from >= listed.to - listed.from) ?? listed;
  const places = placesIn(scene, sentence).filter((place) => !place.isDateline);
  const rivals = sentence.numbers.filter((other) => isRival(scene, other));
  const nextNumber = rivals.find((other) => other.from >= phrase.to)?.from ?? sentence.to;
  const behind = findBehind(scene, phrase, places, nextNumber);
  const before = places.filter((place) => place.to <= phrase.from);
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
  const kind = findKindWord(doc.words(sentence.from, sentence.to));
  const ofKind = kind && placeOfKind(scene, phrase.from, kind);
  if (ofKind) return ofKind;
  if (places.length === 1 && places[0]!.kind !== 'country') return places[0];
  return findEarlierPlace(scene, phrase, earlier);
}

/** "Kane County had 9,000; Lake, 12,000; Will, 8,000": in a list of counties a bare name is a county's; a city's name only after two of them. */
function asSibling(
  scene: Scene,
  phrase: FigurePhrase,
  earlier: readonly Found[],
  place: { name: string; kind?: string; isUnlisted?: true },
): { name: string } {
  if (phrase.rule !== 'figure.list' || /(?:County|Parish|City)$/.test(place.name) || /^(?:state|country|region)$/.test(place.kind ?? ''))
    return place;
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const at = countBefore(earlier, phrase.from);
  const isCounty = (one: Found | undefined) =>
    one !== undefined && / County$/.test(one.reading?.place ?? '') && sentence.index - doc.sentenceAt(one.from).index <= 2;
  const isKnownCity = place.kind === 'city' && !place.isUnlisted;
  return isCounty(earlier[at - 1]) && (!isKnownCity || isCounty(earlier[at - 2])) ? { name: `${place.name} County` } : place;
}

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

/** A count that another place may belong to: no share, no year, nothing small. */
function isRival(scene: Scene, number: ReadNumber): boolean {
  const { value, isShare } = number;
  return value !== null && value >= leastCount && !isShare && !looksLikeYear(scene, number);
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
function mainPlace(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): string | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const at = countBefore(earlier, phrase.from);
  const last = earlier[at - 1];
  if (last?.reason.rule !== 'figure.list' || doc.sentenceAt(last.from).index === sentence.index) return undefined;
  const main = earlier.slice(Math.max(0, at - 40), at).findLast((one) => one.reason.rule !== 'figure.list' && one.reading?.place);
  return main?.reading?.place ?? scene.home?.name;
}

function findEarlierPlace(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const main = mainPlace(scene, phrase, earlier);
  if (main !== undefined) return { name: main };
  const previous = itemsIn(earlier, phrase.from - 3000, phrase.from).findLast((one) => one.reading?.place);
  const last = lastPlaceNamed(scene, phrase.from);
  if (previous && (!last || previous.from > last.from)) return { name: previous.reading!.place! };
  if (last) return last;
  const recent = itemsIn(scene.places, phrase.from - 1500, phrase.from).findLast((place) => !place.isUnlisted && place.kind !== 'country');
  if (recent && sentence.index - doc.sentenceAt(recent.from).index <= 4) return recent;
  return scene.home ?? (previous ? { name: previous.reading!.place! } : undefined);
}

/** Unlike for laws, a town in no list counts: "Schaumburg has 1,200". */
function lastPlaceNamed(scene: Scene, token: number): PlaceHit | undefined {
  const { paragraph } = scene.doc.sentenceAt(token);
  const last = scene.places[countBefore(scene.places, token) - 1];
  return last && scene.doc.sentenceAt(last.from).paragraph === paragraph ? last : undefined;
}

/** "Chicago police ... in Cook County ... 41,000": of several places the last, unless a speaker's town stands between. */
function preferArea(before: readonly PlaceHit[], last: PlaceHit): PlaceHit {
  const county = before.filter((place) => place.kind === 'county').at(-1);
  return county && last.kind === 'city' && last.isOwner && last.from - county.to < 6 ? county : last;
}

function findKindWord(text: string): Kind | undefined {
  if (/\b(?:nationwide|nationally|the country|the nation|across the country|a nivel nacional|en todo el pais|el pais)\b/.test(text))
    return 'country';
  if (
    /\b(?:the county|countywide|this county|our county|county 's|sheriff|deputies|el condado|del condado|este condado|alguacil)\b/.test(
      text,
    )
  )
    return 'county';
  if (/\b(?:statewide|the state|this state|the commonwealth|el estado|del estado|todo el estado|fiscalia estatal)\b/.test(text))
    return 'state';
  if (/\b(?:the city|citywide|city 's|the town|police department|la ciudad|esta ciudad)\b/.test(text)) return 'city';
  return undefined;
}

/** The page's own place where it is of that kind, else the last one before. */
function placeOfKind(scene: Scene, token: number, kind: Kind): { name: string } | undefined {
  if (scene.home?.kind === kind && !scene.home.isUnlisted) return scene.home;
  const same = scene.places.filter((place) => place.kind === kind);
  const last = same[countBefore(same, token) - 1] ?? same[0];
  if (last) return last;
  if (kind === 'country') return { name: 'United States' };
  for (let at = scene.home?.id; at !== undefined; at = scene.within.get(at)) {
    const outer = scene.placeKinds.get(at);
    if (outer?.kind === kind) return outer;
  }
  return undefined;
}

import { countBefore, itemsIn } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import { ownOffice } from '../../core/find-place-by-setting';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import { type Found, placesIn, type Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import { type FigurePhrase, leastCount, looksLikeYear, tellsSize } from './figure-phrase';
import { figureWords } from './figure-words';
import { findEarlierPlace, findMainPlace } from './find-earlier-place';
import { type FigureScene, headingOf, withCounty } from './find-figure-places';
import { findJointPlace, findPair } from './find-joint-place';
import { findKindPlace, findNationalPlace, findWholePlace } from './find-kind-place';
import { isPassing } from './is-passing';
import { readListPlace } from './read-list-place';

/** Rules of figures that are a part of another, and of those that may have their place before them in a list. */
const partRules = new Set(['figure.share', 'figure.part', 'figure.ratio']);
const bareRules = new Set(['figure.list', 'figure.bare', 'figure.stock', 'figure.stated', 'figure.comparison']);

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
  const whole = findWholePlace(scene, phrase, earlier);
  if (whole) return whole;
  const isPart = partRules.has(phrase.rule);
  const pair = findPair(doc, Math.max(sentence.from, phrase.from - 12), phrase.from);
  if (pair) return pair;
  const listed = isPart || bareRules.has(phrase.rule) ? readListPlace(scene, phrase.number) : undefined;
  if (listed)
    return (
      itemsIn(scene.places, listed.from - 3, listed.to).find(
        (place) => place.from <= listed.from && (place.to >= listed.to || ownOffice.test(doc.words(place.to, listed.to))),
      ) ?? withCounty(doc, listed)
    );
  const places = placesIn(scene, sentence).filter((place) => !place.isDateline && !isPassing(doc, place));
  const rivals = sentence.numbers.filter((other) => isRival(scene, other));
  const nextNumber = rivals.find((other) => other.from >= phrase.to)?.from ?? sentence.to;
  const behind = findBehind(scene, phrase, places, nextNumber);
  const open = withoutClosedAsides(
    doc,
    places.filter((place) => place.to <= phrase.from),
    sentence.from,
    phrase.from,
  );
  const before = withoutAsides(doc, open, phrase.from);
  const lastBefore = withoutApposition(doc, before);
  const joint = lastBefore === before.at(-1) ? findJointPlace(doc, before, phrase) : undefined;
  const isParted = lastBefore !== undefined && rivals.some((other) => other.from >= lastBefore.to && other.to <= phrase.from);
  // "más de la mitad corresponde a la provincia de Buenos Aires"
  const belongs =
    /^(?:(?:of them|de ell[ao]s) )?(?:corresponden? a|pertenecen? a|se concentran? en|(?:sal\w+|provienen?|proceden?|vien\w+|vino) de|belongs? to|(?:c[ao]me|stem\w*) from|(?:were issued|came out) (?:by|in|of)|lies? in)\b/.exec(
      doc.words(phrase.to, phrase.to + 6),
    );
  const owner = belongs && places.find((place) => place.from >= phrase.to && place.from - phrase.to <= belongs[0].split(' ').length + 5);
  if (owner) return owner;
  // "two thirds have an address in Chicago": a part is of the place that the whole is of.
  if (isPart && (isParted || (phrase.rule !== 'figure.ratio' && !lastBefore))) {
    const whole = earlier[countBefore(earlier, phrase.from) - 1];
    const isSameParagraph = whole !== undefined && doc.sentenceAt(whole.from).paragraph === sentence.paragraph;
    if (whole?.reading?.place && isSameParagraph && sentence.index - doc.sentenceAt(whole.from).index <= partReach)
      return {
        name: (isOfThose(doc, sentence.from, phrase.to) ? undefined : findMainPlace(scene, phrase, earlier)) ?? whole.reading.place,
      };
  }
  const isListGoingOn = behind !== undefined && lastBefore !== undefined && (doc.tokens[phrase.to]!.before & gap.comma) !== 0;
  if (behind && !isListGoingOn && (!lastBefore || isParted || behind.from - phrase.to <= 3)) return behind;
  if (joint && !isParted) return joint;
  // "In Annapolis, lawmakers heard that the state carries 190,000"
  const kindBetween =
    lastBefore && !isParted && lastBefore.kind === 'city' && !lastBefore.isOwner && holds.test(`${doc.words(lastBefore.to, phrase.from)} `)
      ? findKindPlace(scene, phrase, earlier, lastBefore.to)
      : undefined;
  if (kindBetween) return kindBetween;
  if (lastBefore && !isParted) return preferArea(before, lastBefore);
  if (behind) return behind;
  const heading = headingOf(scene, phrase.from);
  if (heading?.place.kind === 'country') return heading.place;
  const national = findNationalPlace(scene, phrase) ?? heading?.place;
  if (national) return national;
  const ofKind = findKindPlace(scene, phrase, earlier);
  if (ofKind) return ofKind;
  const only = places.length === 1 ? places[0] : undefined;
  if (
    only &&
    only.kind !== 'country' &&
    (open.includes(only) || (only.from >= phrase.to && !relative.test(doc.words(phrase.to, only.from))))
  )
    return only;
  return findEarlierPlace(scene, phrase, earlier);
}

/**
 * "Kane County had 9,000; Lake, 12,000; Will, 8,000": in a sentence that lists counties a bare name is a county's; a known city's name
 * only after two of them. In a sentence of its own a name stays as the text gives it.
 */
function asSibling(
  { doc }: Scene,
  phrase: FigurePhrase,
  earlier: readonly Found[],
  place: { name: string; kind?: string; isUnlisted?: true; state?: string },
): { name: string } {
  if (phrase.rule !== 'figure.list' || /(?:County|Parish|City)$/.test(place.name) || /^(?:state|country|region)$/.test(place.kind ?? ''))
    return place;
  const sentence = doc.sentenceAt(phrase.from);
  const at = countBefore(earlier, phrase.from);
  const isCounty = (one: Found | undefined) => one?.reading?.place?.endsWith(' County') === true && doc.sentenceAt(one.from) === sentence;
  const isKnownCity = place.kind === 'city' && !place.isUnlisted;
  // A known city's name only after two other counties.
  const others = new Set(earlier.slice(Math.max(0, at - 2), at).flatMap((one) => (isCounty(one) ? [one.reading?.place] : [])));
  return isCounty(earlier[at - 1]) && (!isKnownCity || (others.size === 2 && place.state === undefined))
    ? { name: `${place.name} County` }
    : place;
}

/** "De ese universo, el 14 por ciento", "Of those, a third": a part of what was counted last. */
function isOfThose(doc: Doc, from: number, to: number): boolean {
  return /\b(?:de (?:es[aeo]s?|est[aeo]s?|ell[ao]s)|of (?:those|them|these|that))\b/.test(doc.words(from, to + 3));
}

/** So long an aside between commas may be. */
const longestAside = 16;

/** What begins an aside that tells of somebody or something else than a place. */
const asideOpeners = new WordSet(
  'the one a an which who whose including among then el la los las un una que quien cuyo cuyos cuya cuyas incluido incluidos incluida incluidas entre considerado considerada conocido conocida considered known home part',
);

/** "The court, the largest of its kind in Michigan, has 200,000": a place inside such an aside is not whose number it is. */
function withoutClosedAsides(doc: Doc, places: readonly PlaceHit[], from: number, end: number): readonly PlaceHit[] {
  const isComma = (i: number) => (doc.tokens[i]!.before & gap.comma) !== 0;
  let kept = places;
  for (let open = from + 1; open < end; open += 1) {
    if (!isComma(open) || !asideOpeners.has(doc.tokens[open])) continue;
    let close = open + 1;
    while (close < Math.min(end, open + longestAside) && !isComma(close)) close += 1;
    if (close >= end || !isComma(close)) continue;
    // "Chicago, the Bronx, Queens": an item of a list.
    kept = kept.filter((place) => place.from < open || place.to > close || close - open <= place.to - place.from + 1);
    open = close - 1;
  }
  return kept;
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
    [0, 1, 2].some((step) => (doc.tokens[place.to + step]!.before & gap.comma) !== 0 && asideWords.has(doc.tokens[place.to + step])),
  );
  return main < 0 ? places : places.slice(0, main + 1);
}

/** What begins words between commas that only tell of the place before them. */
const asideWords = new WordSet(
  'which whose where who a an next near just north south east west home in on along en cuya cuyo donde que un una vecina vecino sede cabecera cerca al',
);

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
  if (!doc.isOneOf(phrase.to, 'of de across throughout in en')) return undefined;
  const link =
    /^(?:(?:of (?:them|those)|de (?:ellas|ellos)) )?(?:(?:across|throughout|of|de) (?:all of |all |the whole of |tod[oa] )|in |en )(?:(?:the|el|la) )?/.exec(
      `${doc.words(phrase.to, phrase.to + 6)} `,
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
  if (tellsSize(doc, number.from)) return false;
  const isSize = figureWords[doc.sentenceAt(number.from).language].population.has(doc.tokens[number.to]);
  return !(isSize && doc.isOneOf(number.from - 1, 'with of con de has tiene pop population apenas just only about some unos unas'));
}

/** What begins words that tell of some of those counted. */
const someOf =
  /^(?:most|mostly|some|many|several|half|including|among|nearly all|almost all|a few|starting|beginning|la (?:mayoria|mitad|mayor|primera)|el primero|much[ao]s|algun[ao]s|vari[ao]s|casi (?:tod[ao]s|la)|sobre todo|entre|incluid[ao]s|principalmente)\b/;

/** A whole as the subject of what a figure is the object of. */
const holds =
  /\b(?:the|el|la) (?:state|county|country|nation|province|estado|condado|pais|provincia|entidad) (?:\S+ ){0,2}(?:has|have|had|holds|carries|carried|counts|counted|lists|tiene|tenia|acumula|suma|arrastra|guarda|cuenta con|registra|reporta) (?:\S+ ){0,3}$/;

/** What tells of something else than the figure. */
const relative = /\b(?:that|which|who|whose|where|que|quien(?:es)?|donde|cuy[oa]s?)\b/;

/** "in a city of 90,000": the page's own, only described. */
const isDescribed = (doc: Doc, at: number): boolean =>
  doc.isOneOf(at, 'a an un una this este esta') &&
  doc.hasOneOf(
    at + 1,
    at + 3,
    'town city county village suburb place state parish country ciudad pueblo municipio suburbio condado estado pais localidad',
  );

/** "in X", "across X" in the same clause behind a figure. */
function findBehind({ doc }: Scene, phrase: FigurePhrase, places: readonly PlaceHit[], nextNumber: number): PlaceHit | undefined {
  let end = phrase.to;
  const limit = Math.min(nextNumber, phrase.to + behindWords + 1);
  const isLast = nextNumber >= doc.sentenceAt(phrase.from).to && !places.some((place) => place.to <= phrase.from);
  while (
    end < limit &&
    (doc.tokens[end]!.before & (gap.stop | gap.colon | gap.dash | gap.paragraph)) === 0 &&
    // "21 mil en tres etapas, la primera en Ecatepec", "9,000 warrants, most of them in Detroit": where only some are.
    !((doc.tokens[end]!.before & gap.comma) !== 0 && someOf.test(doc.words(end, end + 2))) &&
    // "warrants, in a city that sends its children to school in San Antonio"
    !(doc.isOneOf(end, 'in en') && isDescribed(doc, end + 1)) &&
    // "14.000 pendientes y en Choluteca, 1.500": the next number's place.
    (isLast || !doc.isOneOf(end, 'and y e or o u while but mientras pero'))
  )
    end += 1;
  return places.find((place) => {
    if (place.from < phrase.to || place.from >= end) return false;
    const word = doc.word(place.from - 1);
    const link = /^(?:the|el|la)$/.test(word) ? doc.word(place.from - 2) : word;
    return /^(?:in|across|throughout|around|en|de|del|for|statewide|within|of)$/.test(link);
  });
}

/** "Chicago police ... in Cook County ... 41,000": of several places the last, unless a speaker's town stands between. */
function preferArea(before: readonly PlaceHit[], last: PlaceHit): PlaceHit {
  const county = before.filter((place) => place.kind === 'county').at(-1);
  return county && last.kind === 'city' && last.isOwner && last.from - county.to < 6 ? county : last;
}

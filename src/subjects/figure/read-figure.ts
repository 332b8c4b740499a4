import { countBefore, itemsIn } from '../../core/by-place';
import type { PlaceHit } from '../../core/find-places';
import type { FigureReading } from '../../core/mention';
import type { ReadNumber } from '../../core/read-numbers';
import { type Found, placesIn, type Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import type { FigureStatus, FigureUnit } from '../../core/vocabulary';
import { figureWords } from './figure-words';

/** Numbers below this are one person's warrants or one raid's, unless they are shares. */
export const leastCount = 20;

/** A figure's words: tokens of the phrase, the number in it, what it counts. */
export interface FigurePhrase {
  from: number;
  to: number;
  number: ReadNumber;
  unit: FigureUnit;
  rule: string;
  score: number;
  /** Words for "why is this marked". */
  cues: string[];
  /** Taken over from the figure this one continues. */
  like?: FigureReading;
}

/** Whether a number can count warrants or people at all: no money, year, age, small count. */
export function isCount(scene: Scene, number: ReadNumber): boolean {
  const { doc } = scene;
  if (/^[$€#]$/.test(doc.word(number.coreFrom - 1)) || /^[$€]$/.test(doc.word(number.from - 1))) return false;
  if (number.value === null) return true;
  if (number.isShare) return false;
  if (number.value < leastCount) return false;
  const next = doc.tokens[number.coreTo];
  if (next && (next.before & gap.hyphen) !== 0 && (next.before & gap.space) === 0 && !/^(?:plus|odd|some)$/.test(next.text)) return false;
  return !isYear(scene, number) && !isDay(scene, number);
}

const month =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/;

/** "Feb. 26", "30 de junio". */
function isDay({ doc }: Scene, { value, coreFrom, coreTo }: ReadNumber): boolean {
  if (value === null || value > 31) return false;
  return (
    month.test(doc.word(coreFrom - 1)) || month.test(doc.word(coreTo)) || (doc.word(coreTo) === 'de' && month.test(doc.word(coreTo + 1)))
  );
}

function isYear(scene: Scene, number: ReadNumber): boolean {
  const { value } = number;
  if (value === null || number.isWritten || value < 1900 || value > 2100 || number.bound !== 'exact') return false;
  return scene.doc.tokens[number.coreFrom]!.isNumber && number.coreTo - number.coreFrom === 1;
}

/** Makes the mention: reads bound, status and place of a phrase. */
export function toFigure(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): Found {
  const { doc } = scene;
  const { number } = phrase;
  const previous = earlier[countBefore(earlier, phrase.from) - 1]?.reading;
  const status =
    phrase.unit === 'share' || phrase.unit === 'ratio'
      ? (previous?.status ?? 'outstanding')
      : phrase.like
        ? (readOwnStatus(scene, phrase) ?? phrase.like.status ?? readStatus(scene, phrase))
        : readStatus(scene, phrase);
  const place = readPlace(scene, phrase, earlier);
  const reading: FigureReading = {
    value: number.value,
    bound: number.value === null ? 'vague' : number.bound,
    unit: phrase.unit,
    status,
    place: place?.name ?? null,
  };
  if (number.max !== undefined) reading.max = number.max;
  const cues = [doc.slice(phrase.from, phrase.to), ...phrase.cues];
  if (place) cues.push(place.name);
  const year = findYear(scene, phrase);
  if (year !== undefined) cues.push(year);
  return {
    from: phrase.from,
    to: phrase.to,
    subject: 'figure',
    topic: 'warrants',
    reading,
    score: phrase.score,
    reason: { rule: phrase.rule, cues },
  };
}

/** "in 1998", "by 2030": the year that a figure is of, where its own words say so; a cue for whoever dates it by its article. */
function findYear({ doc }: Scene, phrase: FigurePhrase): string | undefined {
  const sentence = doc.sentenceAt(phrase.from);
  const isYearAt = (i: number) =>
    /^(?:19|20)\d\d$/.test(doc.word(i)) &&
    /^(?:in|since|by|of|from|until|through|during|en|desde|para|hasta|de|durante|year|ano)$/.test(doc.word(i - 1));
  for (let i = phrase.to; i < Math.min(phrase.to + 10, sentence.to); i += 1) if (isYearAt(i)) return doc.word(i);
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - 8); i -= 1) if (isYearAt(i)) return doc.word(i);
  return undefined;
}

/** What happened to them: the words inside the phrase first, then those near it in the sentence. */
function readStatus(scene: Scene, phrase: FigurePhrase): FigureStatus | null {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const status = words.statuses.get(doc.word(i));
    if (status && !(status === 'issued' && doc.word(i) === 'new' && i < phrase.number.coreTo)) return status;
  }
  // behind the phrase: "warrants that were outstanding", "were recalled", "on the books"
  const otherNumber = sentence.numbers.find((other) => other.from >= phrase.to && !other.isShare)?.from ?? sentence.to;
  for (let i = phrase.to; i < Math.min(phrase.to + 9, sentence.to, otherNumber); i += 1) {
    if ((doc.tokens[i]!.before & (gap.stop | gap.colon)) !== 0) break;
    const status = words.statuses.get(doc.word(i));
    if (status) return isFuture(scene, phrase.to, i, words.future) ? 'outstanding' : status;
  }
  // before it: "recalled 14,000", "a backlog of", "the number of outstanding warrants reached"
  const previous =
    [...sentence.numbers]
      .reverse()
      .find((other) => other.to <= phrase.from && other.value !== null && other.value >= leastCount && !isYear(scene, other))?.to ??
    sentence.from;
  for (let i = phrase.from - 1; i >= Math.max(phrase.from - 16, sentence.from, previous); i -= 1) {
    const status = words.statuses.get(doc.word(i));
    if (!status) continue;
    if (status !== 'outstanding' && isFuture(scene, Math.max(sentence.from, i - 4), i, words.future)) return 'outstanding';
    return status;
  }
  const rest = doc.words(sentence.from, sentence.to);
  if (/\b(?:on the books|in the backlog|at large|still wanted|on the run|sin ejecutar|sin cumplir|por ejecutar|por cumplir)\b/.test(rest))
    return 'outstanding';
  // A bare count of warrants, with no word of what happened to them, is a stock.
  return phrase.number.value === null || !phrase.number.isShare ? 'outstanding' : null;
}

/** The verb right before or after a bare number: "served 4,417", "13,200 were served". */
function readOwnStatus(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - 3); i -= 1) {
    const status = words.statuses.get(doc.word(i));
    if (status)
      return status !== 'outstanding' && isFuture(scene, Math.max(sentence.from, i - 4), i, words.future) ? 'outstanding' : status;
  }
  for (let i = phrase.to; i < Math.min(phrase.to + 4, sentence.to); i += 1) {
    if ((doc.tokens[i]!.before & (gap.stop | gap.colon | gap.comma)) !== 0) break;
    const status = words.statuses.get(doc.word(i));
    if (status) return status;
  }
  return undefined;
}

function isFuture(scene: Scene, from: number, to: number, future: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i += 1) if (future.has(scene.doc.word(i))) return true;
  return false;
}

/** "in X" behind it, its owner or subject before it, the county or city meant, the last figure's, the page's own. */
function readPlace(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const inside = itemsIn(scene.places, phrase.from, phrase.to).find((place) => place.to <= phrase.to);
  if (inside) return inside;
  const places = placesIn(scene, sentence).filter((place) => !place.isDateline);
  const nextNumber =
    sentence.numbers.find(
      (other) => other.from >= phrase.to && !other.isShare && other.value !== null && other.value >= leastCount && !isYear(scene, other),
    )?.from ?? sentence.to;
  const behind = places.find(
    (place) =>
      place.from >= phrase.to &&
      place.from < nextNumber &&
      place.from - phrase.to <= 12 &&
      /^(?:in|across|throughout|around|en|de|del|for|statewide|within|of)$/.test(wordBeforePlace(scene, place)),
  );
  const before = places.filter((place) => place.to <= phrase.from);
  const lastBefore = before.at(-1);
  const separate =
    lastBefore &&
    sentence.numbers.some(
      (other) =>
        other.from >= lastBefore.to &&
        other.to <= phrase.from &&
        other.value !== null &&
        other.value >= leastCount &&
        !other.isShare &&
        !isYear(scene, other),
    );
  if (behind && (!lastBefore || separate || behind.from - phrase.to <= 3)) return behind;
  if (lastBefore && !separate) return preferArea(before, lastBefore);
  if (behind) return behind;
  const kind = findKindWord(doc.words(sentence.from, sentence.to));
  if (kind) {
    const place = placeOfKind(scene, phrase.from, kind);
    if (place) return place;
  }
  if (places.length === 1 && places[0]!.kind !== 'country') return places[0];
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

function wordBeforePlace(scene: Scene, place: PlaceHit): string {
  const word = scene.doc.word(place.from - 1);
  return word === 'the' || word === 'el' || word === 'la' ? scene.doc.word(place.from - 2) : word;
}

function findKindWord(text: string): 'city' | 'county' | 'state' | 'country' | undefined {
  if (/\b(?:nationwide|nationally|the country|the nation|across the country|a nivel nacional|en todo el pais|el pais)\b/.test(text))
    return 'country';
  if (/\b(?:the county|countywide|this county|our county|county 's|sheriff|el condado|del condado|este condado|alguacil)\b/.test(text))
    return 'county';
  if (/\b(?:statewide|the state|this state|el estado|del estado|todo el estado)\b/.test(text)) return 'state';
  if (/\b(?:the city|citywide|city 's|the town|police department|la ciudad|esta ciudad)\b/.test(text)) return 'city';
  return undefined;
}

function placeOfKind(scene: Scene, token: number, kind: 'city' | 'county' | 'state' | 'country'): { name: string } | undefined {
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

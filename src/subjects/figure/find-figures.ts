import { isOfJustice } from '../../core/enforcement';
import { type Found, placesIn, type Scene } from '../../core/scene';
import { settle } from '../../core/settle';
import { strictnessSteps } from '../../core/strictness';
import type { FigurePhrase } from './figure-phrase';
import { findContinuations } from './find-continuations';
import { findCounts, findHolders, findNamedPeople, findStatedCounts } from './find-counts';
import { type FigureScene, withFigurePlaces } from './find-figure-places';
import { findMultiples } from './find-multiples';
import { findShares } from './find-shares';
import { toFigure } from './read-figure';
import { findWarrantHeads } from './warrant-heads';
import { weighFigures } from './weigh-figures';

/** Below this a phrase is not worth settling with the others. */
const leastScore = strictnessSteps.likely.leastScore;

/** Finds the numbers that count arrest warrants or the people wanted on them, with their reading; none without a word for warrants. */
export function findFigures(given: Scene): Found[] {
  const heads = findWarrantHeads(given);
  const scene = heads.length > 0 ? withFigurePlaces(given) : { ...given, headings: [] };
  const plain = keepLongest([...findCounts(scene, heads), ...findHolders(scene, heads), ...findStatedCounts(scene, heads)]);
  const counted = keepLongest([...plain, ...findNamedPeople(scene, plain)]);
  if ((heads.length === 0 && counted.length === 0) || !isOfJustice(given.doc)) return [];
  const near = keepLongest([...counted, ...findContinuations(scene, readAll(scene, counted), heads)]);
  const phrases = [...near, ...findMultiples(scene, near), ...findShares(scene, heads, near)];
  return settle(withSharedPlaces(scene, weighFigures(scene, keepLongest(phrases), heads, leastScore)), leastScore);
}

/** Reads phrases in order of place: each figure may lean on those before it. */
function readAll(scene: FigureScene, phrases: readonly FigurePhrase[]): Found[] {
  const found: Found[] = [];
  for (const phrase of phrases) found.push(toFigure(scene, phrase, found));
  return found;
}

/** The same number said twice is of the same place: a headline's "41,000 warrants" takes that of "41,000 warrants in Cook County". */
function withSharedPlaces(scene: FigureScene, found: readonly Found[]): Found[] {
  const keyOf = ({ reading }: Found) => (reading?.value == null || reading.value < 1 ? undefined : `${reading.value} ${reading.unit}`);
  const isOwn = (one: Found) => placesIn(scene, scene.doc.sentenceAt(one.from)).some((place) => place.name === one.reading?.place);
  const known = new Map<string, string>();
  for (const one of found) {
    const key = keyOf(one);
    if (key !== undefined && one.reading?.place && isOwn(one) && !known.has(key)) known.set(key, one.reading.place);
  }
  return found.map((one) => {
    const place = known.get(keyOf(one) ?? '');
    return place === undefined || !one.reading || isOwn(one) ? one : { ...one, reading: { ...one.reading, place } };
  });
}

/** A number counts one thing: of several readings the surest stays. */
function keepLongest(phrases: readonly FigurePhrase[]): FigurePhrase[] {
  const best = new Map<number, FigurePhrase>();
  for (const phrase of phrases) {
    const other = best.get(phrase.number.coreFrom);
    if (!other || phrase.score > other.score) best.set(phrase.number.coreFrom, phrase);
  }
  return [...best.values()].sort((a, b) => a.from - b.from);
}

import { isOfJustice } from '../../core/enforcement';
import { type Found, placesIn, type Scene } from '../../core/scene';
import { settle } from '../../core/settle';
import type { FigurePhrase } from './figure-phrase';
import { findContinuations } from './find-continuations';
import { findCounts, findHolders, findNamedPeople, findStatedCounts } from './find-counts';
import { type FigureScene, withFigurePlaces } from './find-figure-places';
import { findLooseCounts } from './find-loose-counts';
import { findLoosePeople } from './find-loose-people';
import { findMultiples } from './find-multiples';
import { findShares } from './find-shares';
import { toFigure } from './read-figure';
import { findWarrantHeads } from './warrant-heads';

/** Below this a phrase is not worth settling with the others. */
const leastScore = 0.3;

/** Finds the numbers that count arrest warrants or the people wanted on them, with their reading; none without a word for warrants. */
export function findFigures(given: Scene): Found[] {
  const heads = findWarrantHeads(given);
  const scene = heads.length > 0 ? withFigurePlaces(given) : { ...given, headings: [] };
  const plain = keepLongest([...findCounts(scene, heads), ...findHolders(scene, heads), ...findStatedCounts(scene, heads)]);
  const counted = keepLongest([...plain, ...findNamedPeople(scene, plain)]);
  if ((heads.length === 0 && counted.length === 0) || !isOfJustice(given.doc)) return [];
  const readAll = createReader(scene);
  const known = readAll(counted);
  const held = keepLongest([...counted, ...findLoosePeople(scene, known, counted, heads)]);
  const first = readAll(held);
  const near = keepLongest([...held, ...findContinuations(scene, first, heads)]);
  let loose = [...near, ...findLooseCounts(scene, readAll(near), near, heads)].sort((a, b) => a.from - b.from);
  // On what was found only now, too, numbers go on.
  if (loose.length > near.length) loose = keepLongest([...loose, ...findContinuations(scene, readAll(loose), heads)]);
  // People stand behind figures that were found only now, too.
  const phrases = keepLongest([...loose, ...findLoosePeople(scene, readAll(loose), loose, heads)]);
  const derived = [...findMultiples(scene, phrases), ...findShares(scene, heads, phrases)];
  return settle(withSharedPlaces(scene, readAll([...phrases, ...derived])), leastScore);
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

/**
 * Gives what reads phrases in order of place: each figure may lean on those before it. As far as two lists begin alike they are read
 * once: of several lists each has hardly more than the one before.
 */
function createReader(scene: FigureScene): (phrases: readonly FigurePhrase[]) => Found[] {
  let read: readonly FigurePhrase[] = [];
  let known: readonly Found[] = [];
  return (phrases) => {
    const inOrder = [...phrases].sort((a, b) => a.from - b.from);
    let same = 0;
    while (same < inOrder.length && inOrder[same] === read[same]) same += 1;
    const found = known.slice(0, same);
    for (let i = same; i < inOrder.length; i += 1) found.push(toFigure(scene, inOrder[i]!, found));
    read = inOrder;
    known = found;
    return found;
  };
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

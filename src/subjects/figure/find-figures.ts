import type { Found, Scene } from '../../core/scene';
import { settle } from '../../core/settle';
import { findContinuations } from './find-continuations';
import { findCounts, findHolders, findNamedPeople, findStatedCounts } from './find-counts';
import { findShares } from './find-shares';
import { type FigurePhrase, toFigure } from './read-figure';
import { findWarrantHeads } from './warrant-heads';

/** Finds the numbers that count arrest warrants or the people wanted on them, with their reading; none without a word for warrants. */
export function findFigures(scene: Scene): Found[] {
  const heads = findWarrantHeads(scene);
  const plain = keepLongest([...findCounts(scene, heads), ...findHolders(scene, heads), ...findStatedCounts(scene, heads)]);
  const counted = keepLongest([...plain, ...findNamedPeople(scene, plain)]);
  if (heads.length === 0 && counted.length === 0) return [];
  const first = readAll(scene, counted);
  const phrases = keepLongest([...counted, ...findContinuations(scene, first, heads)]);
  return settle(readAll(scene, [...phrases, ...findShares(scene, heads, phrases)]), 0.5);
}

/** Reads in order of place: each figure may lean on the one before it. */
function readAll(scene: Scene, phrases: readonly FigurePhrase[]): Found[] {
  const found: Found[] = [];
  for (const phrase of [...phrases].sort((a, b) => a.from - b.from)) found.push(toFigure(scene, phrase, found));
  return found;
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

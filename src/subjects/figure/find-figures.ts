import type { Found, Scene } from '../../core/scene';
import { settle } from '../../core/settle';
import { findContinuations } from './find-continuations';
import { findCounts, findHolders, findStatedCounts } from './find-counts';
import { findShares } from './find-shares';
import { type FigurePhrase, toFigure } from './read-figure';
import { findWarrantHeads } from './warrant-heads';

/** Finds the numbers that count arrest warrants or the people wanted on them, with their reading; none without a word for warrants. */
export function findFigures(scene: Scene): Found[] {
  const heads = findWarrantHeads(scene);
  const counted = keepLongest([...findCounts(scene, heads), ...findHolders(scene, heads), ...findStatedCounts(scene, heads)]);
  if (heads.length === 0 && counted.length === 0) return [];
  const shares = findShares(scene, heads, counted);
  const found: Found[] = [];
  for (const phrase of [...counted, ...shares].sort((a, b) => a.from - b.from)) found.push(toFigure(scene, phrase, found));
  const settled = settle(found, 0.5);
  const continued = findContinuations(scene, settled);
  for (const phrase of continued) settled.push(toFigure(scene, phrase, settled));
  return settled.sort((a, b) => a.from - b.from);
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

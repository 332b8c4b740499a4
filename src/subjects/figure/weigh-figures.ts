import { TokenMap } from '../../core/by-place';
import { weigh } from '../../core/evidence';
import type { Found } from '../../core/scene';
import { type FigurePhrase, isCount } from './figure-phrase';
import { createSignTeller } from './figure-signs';
import { figureWeights } from './figure-weights';
import type { FigureScene } from './find-figure-places';
import type { FigureCandidate } from './number-signs';
import { toFigure } from './read-figure';
import { readLoosePhrase } from './read-loose-phrase';
import type { WarrantHead } from './warrant-heads';

/** From here on the reading of other figures leans on one. */
const leastLeanedOn = 0.5;

/**
 * Decides of every number that may count warrants, or what is wanted on them, by the signs that speak for it and against it, how likely it does; a frame
 * that has read it is one of them. Gives those from `leastScore` on, in order of place, with their reading.
 */
export function weighFigures(
  scene: FigureScene,
  phrases: readonly FigurePhrase[],
  heads: readonly WarrantHead[],
  leastScore: number,
): Found[] {
  const tellSigns = createSignTeller(scene, heads, phrases);
  const found: Found[] = [];
  const sure: Found[] = [];
  for (const candidate of listCandidates(scene, phrases)) {
    const { from, to } = candidate.phrase ?? candidate.number;
    const evidence = tellSigns(candidate);
    scene.watch?.({ by: 'figure', from, to, topic: 'warrants', evidence });
    const score = weigh(evidence, figureWeights);
    if (score < leastScore) continue;
    const phrase = candidate.phrase ?? readLoosePhrase(scene, candidate, sure, heads);
    const figure = toFigure(scene, { ...phrase, score }, sure);
    found.push(figure);
    if (score >= leastLeanedOn) sure.push(figure);
  }
  return found;
}

/** The numbers that may be a count or a share, and what frames have read, in order of place; a number inside another's words is part of them. */
function listCandidates(scene: FigureScene, phrases: readonly FigurePhrase[]): FigureCandidate[] {
  const { doc } = scene;
  const taken = new TokenMap(phrases);
  const framed: FigureCandidate[] = phrases.map((phrase) => ({ number: phrase.number, sentence: doc.sentenceAt(phrase.from), phrase }));
  const loose = doc.sentences.flatMap((sentence) =>
    sentence.numbers
      .filter((number) => (number.isShare || isCount(scene, number)) && !taken.has(number.from, number.to))
      .map((number) => ({ number, sentence })),
  );
  return [...framed, ...loose].sort((a, b) => a.number.from - b.number.from);
}

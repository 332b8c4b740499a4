import { countBefore, hasItems, itemsIn, TokenMap } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import type { ReadNumber } from '../../core/read-numbers';
import type { Found, Scene } from '../../core/scene';
import type { Anchor } from './continuation-shape';
import { type FigurePhrase, isCount } from './figure-phrase';
import { figureWords } from './figure-words';
import { continuedUnit } from './find-continuations';
import { hasOtherTopic } from './has-other-topic';
import { isAboutOther } from './is-about-other';
import { isBareNumber, papersEnd } from './is-bare-number';
import { isSum } from './is-sum';
import type { WarrantHead } from './warrant-heads';

/** A number with no noun of its own from here on counts what the page counts, unless its words say otherwise. */
const leastLoose = 1000;

/** So many sentences may stand between such a number and the last figure or word for warrants, and so many before the first. */
const reachBack = 12;
const reachAhead = 3;
const wordsAhead = 60;

/** A number this much larger or smaller than every figure of the page counts something else. */
const maxFactor = 2000;

/**
 * Finds the numbers that are left over on a page that counts warrants: those with no noun of their own, whose sentence speaks of
 * nothing else that is counted. The other detectors ask what speaks for a number; here nothing may speak against it.
 */
export function findLooseCounts(
  scene: Scene,
  found: readonly Found[],
  taken: readonly FigurePhrase[],
  heads: readonly WarrantHead[],
): FigurePhrase[] {
  const { doc } = scene;
  const counts = found.filter(({ reading }) => reading && reading.unit !== 'share' && reading.unit !== 'ratio');
  const figures = new TokenMap<{ from: number; to: number }>(taken);
  const phrases: FigurePhrase[] = [];
  for (const sentence of doc.sentences) {
    for (const number of sentence.numbers) {
      if (!isCount(scene, number) || number.isShare || figures.has(number.from, number.to)) continue;
      const paper = papersEnd(doc, number, sentence);
      if (!isLarge(scene, number, sentence) || (paper === undefined && !isBareNumber(doc, number, sentence))) continue;
      const anchor =
        counts.length > 0 ? findAnchor(scene, counts, heads, sentence, number) : findHead(scene, heads, sentence, paper !== undefined);
      if (!anchor || !isLikely(doc, number, counts) || isAboutOther(scene, number, sentence, figures)) continue;
      if (paper === undefined && anchor.from < sentence.from && hasOtherTopic(scene, number, sentence)) continue;
      if (paper !== undefined && speaksOfLists(scene, sentence)) continue;
      figures.add({ from: number.from, to: number.to });
      phrases.push({
        from: number.from,
        to: paper ?? number.to,
        number,
        unit:
          paper === undefined
            ? continuedUnit(scene, anchor, sentence, counts)
            : doc.isOneOf(paper - 1, 'names nombres')
              ? 'people'
              : 'warrants',
        rule: 'figure.bare',
        score: 0.66,
        cues: [doc.slice(anchor.from, anchor.to)],
        like: anchor.reading,
      });
    }
  }
  return phrases;
}

/** Large enough to count nothing smaller; a word such as "dozens" only beside a verb of warrants. */
function isLarge({ doc }: Scene, { value, isWritten, from, to }: ReadNumber, sentence: Sentence): boolean {
  if (value !== null) return (isWritten && value >= leastLoose) || value >= 10 * leastLoose;
  if (to - from > 1) return true;
  const { statuses } = figureWords[sentence.language];
  for (let i = Math.max(sentence.from, from - 3); i < Math.min(sentence.to, to + 4); i += 1) if (statuses.has(doc.word(i))) return true;
  return false;
}

/** Names and files of other lists. */
const otherLists = /\b(?:databases?|gangs?|roster|pandill\S*|voters?|petition|firmas|votantes|bases? de datos|padron electoral)\b/;

function speaksOfLists({ doc }: Scene, sentence: Sentence): boolean {
  const { from, to } = doc.around(sentence, 4);
  return otherLists.test(doc.words(from, to));
}

/** So many sentences from a word for warrants a page's first figure may stand, as papers and as a bare number. */
const headReach = { papers: 3, bare: 1 };

/** No count of warrants is so small. */
const small = 20;

/** On a page with no figure yet, the warrants that are spoken of right beside the number. */
function findHead({ doc }: Scene, heads: readonly WarrantHead[], sentence: Sentence, isPapers: boolean): Anchor | undefined {
  const isAlone = sentence.numbers.every((one) => (one.value !== null && one.value < small) || isBareNumber(doc, one, sentence));
  const reach = isPapers ? headReach.papers : isAlone ? headReach.bare : 0;
  const { from, to } = doc.around(sentence, reach);
  const head = itemsIn(heads, from, to).find((one) => one.isPlural || isPapers);
  return (
    head && {
      from: head.from,
      to: head.to,
      reading: { value: null, bound: 'exact', unit: head.isPeople ? 'people' : 'warrants', status: null, place: null },
      isFigure: false,
    }
  );
}

function isLikely(doc: Doc, number: ReadNumber, counts: readonly Found[]): boolean {
  const { value } = number;
  if (value === null || counts.length === 0) return true;
  return counts.some(({ reading }) => {
    const own = reading?.value;
    return own == null || (value <= own * maxFactor && value >= own / maxFactor && !isSum(doc, number, own));
  });
}

/** The figure that the number goes on from: the last one before it, or the page's first. Undefined where the talk of warrants is too far off. */
function findAnchor(
  { doc }: Scene,
  counts: readonly Found[],
  heads: readonly WarrantHead[],
  sentence: Sentence,
  number: ReadNumber,
): Anchor | undefined {
  const figure = counts[countBefore(counts, number.from) - 1] ?? counts[0]!;
  const first = doc.sentences[Math.max(0, sentence.index - reachBack)]!.from;
  const last = Math.max(number.to + wordsAhead, doc.sentences[Math.min(doc.sentences.length - 1, sentence.index + reachAhead)]!.to);
  if (!hasItems(counts, first, last) && !hasItems(heads, first, last)) return undefined;
  return { from: figure.from, to: figure.to, reading: figure.reading!, isFigure: true };
}

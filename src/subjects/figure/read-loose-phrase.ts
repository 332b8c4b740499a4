import { itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Found, Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import { continuedUnit } from './find-continuations';
import { papersEnd } from './is-bare-number';
import type { FigureCandidate } from './number-signs';
import { populationEnd } from './read-ratio';
import type { WarrantHead } from './warrant-heads';

/** So many words may say what kind of people they are. */
const longestKind = 2;

/** What may stand between words that belong together. */
const joining = gap.space | gap.line | gap.hyphen | gap.quote;

/** So many words may stand between a number and the word for warrants that it takes in. */
const headReach = 4;

/** Makes a phrase of a number that no frame has read: what stands right behind it says what it counts, else what was counted before. */
export function readLoosePhrase(
  scene: Scene,
  { number, sentence }: FigureCandidate,
  earlier: readonly Found[],
  heads: readonly WarrantHead[],
): FigurePhrase {
  const { doc } = scene;
  const last = earlier.findLast(({ reading }) => reading && reading.unit !== 'share' && reading.unit !== 'ratio');
  const head = heads.findLast((one) => one.from < sentence.to) ?? heads[0];
  const cue = last && (!head || last.from > head.from) ? last : head;
  const make = (more: Pick<FigurePhrase, 'to' | 'unit' | 'rule'> & Partial<FigurePhrase>): FigurePhrase => ({
    from: number.from,
    number,
    score: 0,
    cues: cue ? [doc.slice(cue.from, cue.to)] : [],
    ...more,
  });
  if (number.isShare) {
    const people = populationEnd(scene, number.to, sentence);
    return people === undefined
      ? make({ to: number.to, unit: 'share', rule: 'figure.share' })
      : make({ to: people, unit: 'ratio', rule: 'figure.ratio' });
  }
  const noun = findNoun(doc, number, sentence);
  if (noun) return make({ to: noun.at + 1, unit: noun.unit, rule: 'figure.holders' });
  const paper = papersEnd(doc, number, sentence);
  if (paper !== undefined)
    return make({ to: paper, unit: doc.isOneOf(paper - 1, 'names nombres') ? 'people' : 'warrants', rule: 'figure.bare' });
  const own = itemsIn(heads, number.to, Math.min(sentence.to, number.to + headReach))[0];
  if (own && isOneRun(doc, number.to, own.from, sentence))
    return make({ to: own.to, unit: own.isPeople ? 'people' : 'warrants', rule: 'figure.count' });
  const unit = last
    ? continuedUnit(scene, { from: last.from, to: last.to, reading: last.reading!, isFigure: true }, sentence, earlier)
    : head?.isPeople
      ? 'people'
      : 'warrants';
  return make({ to: number.to, unit, rule: 'figure.bare', ...(last?.reading && { like: last.reading }) });
}

/** Whether nothing parts a number from the words for warrants at `to`: "41,000, warrants or not" counts something else. */
function isOneRun(doc: Doc, from: number, to: number, sentence: Sentence): boolean {
  const { breakers } = figureWords[sentence.language];
  for (let at = from; at <= to; at += 1) if ((doc.tokens[at]!.before & ~joining) !== 0) return false;
  return !doc.hasOneOf(from, to, breakers);
}

/** The people or cases that a number counts, behind at most two words of what kind: "17,000 different people", "186,900 accused felons". */
export function findNoun(
  doc: Doc,
  number: ReadNumber,
  sentence: Sentence,
): { at: number; unit: 'people' | 'cases'; isSuspect: boolean } | undefined {
  const words = figureWords[sentence.language];
  for (let at = number.to; at < Math.min(number.to + longestKind + 1, sentence.to); at += 1) {
    // "decenas de miles de personas"
    if (doc.isOneOf(at, 'of de') && at === number.to && (number.value === null || /^mill/.test(doc.word(at - 1)))) continue;
    if ((doc.tokens[at]!.before & ~joining) !== 0 || words.breakers.has(doc.tokens[at])) return undefined;
    const isSuspect = suspects.has(doc.tokens[at]);
    if (isSuspect || words.people.has(doc.tokens[at]) || words.population.has(doc.tokens[at])) return { at, unit: 'people', isSuspect };
    if (words.cases.has(doc.tokens[at])) return { at, unit: 'cases', isSuspect };
  }
  return undefined;
}

/** Those whom warrants are issued for. */
const suspects = new WordSet(
  'felons defendants suspects fugitives absconders scofflaws offenders convicts probationers parolees acusados imputados procesados sindicados encausados inculpados condenados requeridos buscados reclamados requisitoriados evadidos profugos fugitivos',
);

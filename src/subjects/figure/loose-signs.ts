import type { TokenMap } from '../../core/by-place';
import type { Evidence } from '../../core/evidence';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import { followsOtherCount } from './follows-other-count';
import { hasOtherTopic } from './has-other-topic';
import { isAboutOther } from './is-about-other';
import { askedFor } from './is-answer';
import { papersEnd } from './is-bare-number';
import type { FigureCandidate } from './number-signs';
import { findNoun } from './read-loose-phrase';
import { wantedState } from './read-ratio';

/** So many words behind people tell what they have to do with warrants, and so many before a number who caught them. */
const stateReach = 14;
const deedReach = 5;

/** A number so small is one of a row, or an answer. */
const small = 100;

export const isSmall = ({ isShare, value }: ReadNumber): boolean => !isShare && value !== null && value < small;

/** How those who are wanted are caught; others are arrested, too. */
const caught = new WordSet('brought rounded tracked hauled nabbed picked located');

/** Makes a number the answer: "that is 120,000 people", "Son 120.000". */
const answering =
  /(?:^| )(?:(?:that|it|this|those|these|which|eso|esto) (?:is|'s|was|are|were|means|makes|es|son)|son|eran|serian|suman)(?: (?:about|some|roughly|nearly|casi|unas|unos))?$/;
const results = 'result answer total count tally number figure sum upshot resultado respuesta cifra conteo recuento suma saldo numero';

/** What speaks for a number that no frame has read, and what else it may count. */
export function tellSignsOfLoose(
  scene: Scene,
  { number, sentence }: FigureCandidate,
  counted: TokenMap<{ from: number; to: number }>,
): Evidence {
  const { doc } = scene;
  const { from, to } = number;
  const isCounted = (one: ReadNumber) => counted.has(one.coreFrom, one.coreTo);
  const asked = askedFor(doc, number, sentence);
  const start = Math.max(sentence.from, from - deedReach);
  const isCaught = doc.hasOneOf(start, from, caught);
  const isWanted = wantedState.test(doc.words(to, Math.min(sentence.to, to + stateReach)));
  const isResult =
    answering.test(doc.words(start, from)) ||
    (doc.hasOneOf(sentence.from, Math.min(from, sentence.from + 3), results) &&
      ((doc.tokens[from]!.before & gap.colon) !== 0 || doc.isOneOf(from - 1, 'is was are es son fue')));
  const isTold = isWanted || isCaught || isResult;
  const noun = findNoun(doc, number, sentence);
  const isPeople = noun?.unit === 'people' && papersEnd(doc, number, sentence) === undefined;
  // What they are told of counts more than what else their sentence speaks of.
  const isSure = isPeople && isTold;
  return {
    looseShare: number.isShare,
    looseSmall: !isSure && isSmall(number),
    strangers: isPeople && !isTold,
    wantedPeople: isSure,
    suspects: isPeople && noun.isSuspect,
    looseResult: isSure && isResult,
    askedFor: asked === 'own',
    aboutOther: !isSure && isAboutOther(scene, number, sentence, counted),
    otherTopic: !isSure && hasOtherTopic(scene, number, sentence),
    afterOther: !isSure && followsOtherCount(scene, from, sentence, isCounted, true),
  };
}

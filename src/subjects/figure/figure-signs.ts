import { countBefore, TokenMap } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import { countEnforcement } from '../../core/enforcement';
import type { Evidence } from '../../core/evidence';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { defaultStrictness, strictnessSteps } from '../../core/strictness';
import { WordSet } from '../../core/word-set';
import { type FigurePhrase, isCount } from './figure-phrase';
import { isSmall, tellSignsOfLoose } from './loose-signs';
import { type FigureCandidate, ownTalk, pronouns, tellSignsBeside } from './number-signs';
import type { WarrantHead } from './warrant-heads';

/** A frame must be this sure for other numbers to lean on what it has read. */
const leastRead = strictnessSteps[defaultStrictness].leastScore;

const money = new WordSet(
  '$ € dollar dollars dolares pesos euros soles cents budget budgets presupuesto cost costs costing cuesta cuestan costo paid pay pays spent spend spends gasto gastar gasta fee fees fine fined salary wages bail bond fianza recaudo raised multa',
);
const otherLists = new WordSet('gang gangs database databases roster registry pandilla pandillas pandillero pandilleros base bases datos');
const dwellers = new WordSet('population residents inhabitants habitantes poblacion vecinos');
const ownTitle = /\b(?:warrants?|capias\w*|orden(?:es)? de|mandamientos|requisitorias|fugitiv\w+|profugos|wanted|buscados)\b/;

/** So much talk of immigration makes a page one about it. */
const muchTalk = 3;

/** A sentence of so few words is a line or an answer. */
const shortSentence = 8;

/** Gives what tells the signs of a page's numbers; asked sentence by sentence, in order. */
export function createSignTeller(
  scene: Scene,
  heads: readonly WarrantHead[],
  phrases: readonly FigurePhrase[],
): (candidate: FigureCandidate) => Evidence[] {
  const { doc } = scene;
  const known = phrases
    .filter(({ unit, score }) => unit !== 'share' && unit !== 'ratio' && score >= leastRead)
    .sort((a, b) => a.from - b.from);
  const counted = new TokenMap(known.map(({ number: { coreFrom, coreTo } }) => ({ from: coreFrom, to: coreTo })));
  const ofPage = {
    warrantsInTitle: ownTitle.test(scene.title),
    aboutImmigration: countEnforcement(doc) >= muchTalk,
  };
  let last: { sentence: Sentence; signs: Evidence } | undefined;
  return (candidate) => {
    const { number, sentence, phrase } = candidate;
    if (last?.sentence !== sentence) last = { sentence, signs: tellSignsOfSentence(scene, sentence) };
    return [
      ofPage,
      last.signs,
      tellWarrantsBefore(doc, heads, number, sentence),
      tellFiguresAround(doc, known, candidate),
      tellSignsBeside(scene, candidate, heads),
      phrase
        ? { framed: true, framedAsFlow: phrase.rule === 'figure.flow', framedSmall: isSmall(number) }
        : tellSignsOfLoose(scene, candidate, counted),
    ];
  };
}

/** What the words of a sentence say. */
function tellSignsOfSentence(scene: Scene, sentence: Sentence): Evidence {
  const { doc } = scene;
  const previous = doc.sentences[sentence.index - 1];
  const has = (words: WordSet, { from, to } = sentence) => doc.hasOneOf(from, to, words);
  return {
    alone: sentence.numbers.filter((one) => one.isShare || isCount(scene, one)).length <= 1,
    shortSentence: sentence.to - sentence.from <= shortSentence,
    talkOfWarrants: has(ownTalk),
    talkOfMoney: has(money),
    talkOfThem: has(pronouns),
    talkOfGangs: has(otherLists),
    talkOfDwellers: has(dwellers),
    gangsBefore: previous !== undefined && has(otherLists, previous),
  };
}

/** "A summons is no warrant" */
const denial = 'no not never neither nor nunca ni tampoco';
const denialReach = 2;

/** How far back warrants were spoken of, in sentences. */
function tellWarrantsBefore(doc: Doc, heads: readonly WarrantHead[], { from }: ReadNumber, sentence: Sentence): Evidence {
  const head = heads[countBefore(heads, from) - 1];
  const back = head ? sentence.index - doc.sentenceAt(head.from).index : undefined;
  return {
    warrantsBefore: back === 0,
    warrantsOneBack: back === 1,
    warrantsTwoBack: back === 2,
    warrantsFourBack: back === 3 || back === 4,
    warrantsNever: back === undefined,
    warrantsDenied: head !== undefined && doc.hasOneOf(Math.max(0, head.from - denialReach), head.from, denial),
  };
}

/** Half an order of magnitude. */
const nearOrder = 0.5;

/** How far the figures lie that a frame has read, and how large they are. */
function tellFiguresAround(doc: Doc, known: readonly FigurePhrase[], { number, sentence }: FigureCandidate): Evidence {
  const first = countBefore(known, number.from);
  let at = first;
  while (at < known.length && known[at]!.from < number.to) at += 1;
  let before = first - 1;
  while (before >= 0 && known[before]!.to > number.from) before -= 1;
  const last = known[before];
  const next = known[at];
  const back = last ? sentence.index - doc.sentenceAt(last.from).index : undefined;
  const ahead = next ? doc.sentenceAt(next.from).index - sentence.index : undefined;
  const isNear = (other: FigurePhrase | undefined) =>
    !!other?.number.value && !!number.value && Math.abs(Math.log10(other.number.value / number.value)) < nearOrder;
  return {
    figuresOnPage: last !== undefined || next !== undefined,
    figureBefore: back === 0,
    figureFourBack: back === 3 || back === 4,
    figureNever: back === undefined,
    figureBehind: ahead === 0,
    lastFigure: ahead === undefined,
    sameOrder: isNear(last) || isNear(next),
  };
}

import { askOnce } from '../../core/ask-once';
import { itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import { farWords, populationEnd } from './read-ratio';
import type { WarrantHead } from './warrant-heads';

/** "one arrest warrant for every seven adults", "14 warrants per 100 residents" */
export function readPerHead(scene: Scene, sentence: Sentence, heads: readonly WarrantHead[]): FigurePhrase[] {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const own = [...itemsIn(heads, sentence.from, sentence.to), ...itemsIn(findPlainOrders(doc), sentence.from, sentence.to)];
  return own.flatMap((head) => {
    if (head.to >= sentence.to) return [];
    const match = /^(?:for every|for each|per|out for every|open for every|por cada|cada|outstanding for every)\b/.exec(
      doc.words(head.to, head.to + 3),
    );
    if (!match) return [];
    const at = head.to + match[0].split(' ').length;
    const whole = sentence.numbers.find((number) => number.from >= at && number.from <= at + 1);
    const wholeValue = whole?.value ?? (words.population.has(doc.tokens[at]) ? 1 : null);
    const part = [...sentence.numbers].reverse().find((number) => number.to <= head.from && head.from - number.to <= 4);
    const isSingle = /\b(?:an?|one|una?)\b/.test(doc.words(Math.max(sentence.from, head.from - 3), head.from));
    const partValue = part?.value ?? (isSingle ? 1 : null);
    if (wholeValue === null || partValue === null || wholeValue === 0 || (match[0] === 'cada' && wholeValue === 1)) return [];
    const end = whole
      ? words.population.has(doc.tokens[whole.to])
        ? whole.to + 1
        : whole.to + (words.population.has(doc.tokens[whole.to + 1]) ? 2 : 0)
      : at + 1;
    const isAdjacent = doc.isOneOf(head.from - 1, 'a an one un una');
    const from = part ? part.from : Math.max(sentence.from, head.from - (isAdjacent ? 1 : 2));
    const number: ReadNumber = {
      from,
      to: end,
      coreFrom: from,
      coreTo: end,
      value: partValue / wholeValue,
      bound: part?.bound ?? whole?.bound ?? 'exact',
      isShare: true,
      isWritten: true,
    };
    return [{ from, to: end, number, unit: 'ratio' as const, rule: 'figure.ratio', score: 0.98, cues: [doc.slice(head.from, head.to)] }];
  });
}

/** "una orden por cada veinte adultos": an order that is no head elsewhere. */
const findPlainOrders = askOnce((doc: Doc): WarrantHead[] =>
  doc
    .tokensOf(['orden'])
    .filter((at) => /^por cada$/.test(doc.words(at + 1, at + 3)))
    .map((at) => ({ from: at, to: at + 1, isPlural: false })),
);

/** One of a population. */
const soul = new WordSet(
  'resident inhabitant person adult head household home family soul citizen driver voter man woman capita habitante persona adulto adulta residente vecino vecina cabeza hogar familia alma ciudadano barba hombre',
);

/** What stands between a count and one of those it is shared among. */
const sharing = ['per', 'each', 'every', 'apiece', 'cada', 'por'];

/** So many sentences before a ratio may its warrants have been counted. */
const reachBack = 2;

/** "seven per resident", "three apiece", "siete por habitante", "a warrant and a half for every adult": said of the warrants counted just before. */
export function readEachHead(scene: Scene, counted: readonly FigurePhrase[], heads: readonly WarrantHead[]): FigurePhrase[] {
  const { doc } = scene;
  return doc.tokensOf(sharing).flatMap((at) => {
    const sentence = doc.sentenceAt(at);
    const link =
      doc.word(at) === 'per' || doc.word(at) === 'por' || doc.word(at) === 'apiece'
        ? at
        : doc.word(at - 1) === 'for' || doc.word(at - 1) === 'por'
          ? at - 1
          : at;
    const isApiece = doc.word(at) === 'apiece' || (doc.word(at) === 'each' && isClauseEnd(doc, at + 1, sentence));
    if (!isApiece && !(soul.has(doc.tokens[at + 1]) && at + 1 < sentence.to)) return [];
    const part = countBefore(scene, link, sentence, heads);
    if (!part || (isApiece && !isClauseStart(doc, part.from, sentence))) return [];
    const isNear = (one: { from: number }) => sentence.index - doc.sentenceAt(one.from).index <= reachBack;
    const whole =
      itemsIn(counted, sentence.from - farWords, part.from).findLast(
        (one) => isNear(one) && one.unit !== 'share' && one.unit !== 'ratio',
      ) ?? itemsIn(heads, part.from, at)[0];
    if (!whole) return [];
    const to = isApiece ? at + 1 : at + 2;
    return [toRatio(scene, part, part.from, to, part.value, whole)];
  });
}

/** The count right before a token, with no more than a word for warrants between. */
function countBefore(
  { doc }: Scene,
  at: number,
  sentence: Sentence,
  heads: readonly WarrantHead[],
): (ReadNumber & { value: number }) | undefined {
  const head = itemsIn(heads, Math.max(sentence.from, at - 4), at).at(-1);
  const number = sentence.numbers.findLast((one) => one.to <= at);
  if (number && number.value !== null && doc.word(number.coreFrom - 1) !== '$') {
    const isHalf = number.isShare && number.value === 0.5 && /^and a half$/.test(doc.words(number.coreFrom - 1, number.coreTo));
    // "a warrant and a half"
    const single = isHalf ? itemsIn(heads, number.from - 3, number.from).find((one) => one.to === number.from - 1) : undefined;
    if (single && number.to === at) return { ...number, from: Math.max(sentence.from, single.from - 1), value: 1.5 };
    if (!number.isShare && (number.to === at || (head && head.from - number.to <= 2 && at - head.to <= 1)))
      return { ...number, value: number.value };
  }
  return undefined;
}

/** Whom a ratio of warrants to people does not count. */
const staff = /\b(?:deput(?:y|ies)|officers|police|cops|judges|clerks|detectives|guards|agentes|policias|jueces|investigadores)\b/;

/** "In Orway warrants outnumber residents 3 to 1" */
export function readOutnumber(scene: Scene, heads: readonly WarrantHead[]): FigurePhrase[] {
  const { doc } = scene;
  return doc.tokensOf(['outnumber', 'outnumbered', 'outnumbers', 'superan', 'superaban']).flatMap((at) => {
    const sentence = doc.sentenceAt(at);
    const head = itemsIn(heads, Math.max(sentence.from, at - 6), at).at(-1);
    const numbers = sentence.numbers.filter((one) => one.from > at && one.value !== null);
    if (staff.test(doc.words(at + 1, at + 4))) return [];
    const pair = numbers.findIndex((one, i) => numbers[i + 1] && doc.isOneOf(one.to, 'to a') && numbers[i + 1]!.from === one.to + 1);
    const [part, whole] = pair < 0 ? [] : [numbers[pair]!, numbers[pair + 1]!];
    if (!head || !part?.value || !whole?.value) return [];
    return [toRatio(scene, part, part.from, whole.to, part.value / whole.value, head)];
  });
}

/** "for every ten adults there is one open warrant", "por cada cuatro residentes, tres buscados" */
export function readForEvery(scene: Scene, heads: readonly WarrantHead[], counted: readonly FigurePhrase[]): FigurePhrase[] {
  const { doc } = scene;
  return doc.tokensOf(['every', 'each', 'cada']).flatMap((at) => {
    if (!doc.isOneOf(at - 1, 'for por')) return [];
    const sentence = doc.sentenceAt(at);
    const whole = sentence.numbers.find((one) => one.from === at + 1);
    const end = whole ? populationEnd(scene, whole.to, sentence) : soul.has(doc.tokens[at + 1]) ? at + 2 : undefined;
    if (end === undefined || whole?.value === null) return [];
    const part = sentence.numbers.find((one) => one.from >= end && one.from - end <= wordsBetween && !one.isShare && one.value !== null);
    const head = itemsIn(heads, end, Math.min(sentence.to, end + wordsBetween + 4))[0];
    const single =
      head && doc.isOneOf(head.from - 1, 'a an one una un')
        ? head.from - 1
        : head && doc.isOneOf(head.from - 2, 'a an one una')
          ? head.from - 2
          : undefined;
    const from = part && (!head || part.from < head.from) ? part.from : single;
    if (from === undefined) return [];
    const value = part && from === part.from ? part.value! : 1;
    const isWanted = part !== undefined && figureWords[sentence.language].wanted.has(doc.tokens[part.to]);
    const known =
      head && head.from >= from && head.from - from <= 4
        ? head
        : isWanted || (part && isClauseEnd(doc, part.to, sentence))
          ? counted.find((one) => Math.abs(one.from - from) <= farWords)
          : undefined;
    if (!known) return [];
    return [toRatio(scene, part ?? whole, from, head && head.from >= from ? head.to : part!.to, value / (whole?.value ?? 1), known)];
  });
}

/** So many words may stand between a population and its warrants. */
const wordsBetween = 6;

function isClauseEnd(doc: Doc, at: number, sentence: Sentence): boolean {
  return at >= sentence.to || (doc.tokens[at]!.before & ~(gap.space | gap.line | gap.quote)) !== 0;
}

function isClauseStart(doc: Doc, at: number, sentence: Sentence): boolean {
  return (
    at === sentence.from ||
    (doc.tokens[at]!.before & ~(gap.space | gap.line)) !== 0 ||
    doc.isOneOf(at - 1, "or is 's about roughly o son es unas")
  );
}

function toRatio(
  { doc }: Scene,
  like: ReadNumber | undefined,
  from: number,
  to: number,
  value: number,
  cue: { from: number; to: number },
): FigurePhrase {
  const number: ReadNumber = { from, to, coreFrom: from, coreTo: to, value, bound: like?.bound ?? 'exact', isShare: true, isWritten: true };
  return { from, to, number, unit: 'ratio', rule: 'figure.ratio', score: 0.8, cues: [doc.slice(cue.from, cue.to)] };
}

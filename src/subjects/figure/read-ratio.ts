import { itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import type { WarrantHead } from './warrant-heads';

/** No sentence near by is further off: four of the longest. */
export const farWords = 1000;

/** "one in seven adults has a warrant": a part of a population. */
export function readRatio(
  scene: Scene,
  number: ReadNumber,
  sentence: Sentence,
  heads: readonly WarrantHead[],
  counted: readonly FigurePhrase[],
): FigurePhrase | undefined {
  const { doc } = scene;
  const to = populationEnd(scene, number.to, sentence);
  if (to === undefined) return readShortRatio(scene, number, sentence, heads, counted);
  const head = itemsIn(heads, to, Math.min(sentence.to, to + 16))[0];
  if (!head || !holding.test(doc.words(to, head.from)))
    return readWantedRatio(scene, number, to, sentence, heads) ?? readStandingRatio(scene, number, to, sentence, heads, counted);
  return { from: number.from, to, number, unit: 'ratio', rule: 'figure.ratio', score: 0.85, cues: [doc.slice(head.from, head.to)] };
}

/** Between people and their warrants. */
const holding =
  /\b(?:had|has|have|with|an?|wanted|facing|faces|face|carried|carries|carry|under|subject|named|owed|owes?|live|lives|walk|walks|hold|holds|on|drags?|hit|tiene|tienen|tenia|tenian|con|pesan?|enfrentan?|sobre|arrastran?|cargan?|acumulan?|posee|poseen|suma|cuenta|cuentan|lleva|llevan|debe|deben|vive|viven)\b/;

/** So many words of what kind may stand before the word for a population. */
const longestKind = 4;

/** The end of the words for a population that begin here: "of the city's adults", "residentes mayores de edad". */
export function populationEnd({ doc }: Scene, from: number, sentence: Sentence): number | undefined {
  const { population } = figureWords[sentence.language];
  for (let at = from; at < Math.min(from + longestKind + 1, sentence.to); at += 1) {
    if ((doc.tokens[at]!.before & ~(gap.space | gap.hyphen | gap.line)) !== 0) return undefined;
    const word = doc.word(at);
    if (/^mayores de edad\b/.test(doc.words(at, at + 3))) return at + 3;
    if (everybody.test(word) && doc.isOneOf(at - 1, 'of de')) return at + 1;
    if (population.has(doc.tokens[at]) && !population.has(doc.tokens[at + 1]))
      return /^mayores de edad\b/.test(doc.words(at + 1, at + 4)) ? at + 4 : at + 1;
    if (!population.has(doc.tokens[at]) && !kinds.test(word) && doc.tokens[at]!.casing === 0) return undefined;
  }
  return undefined;
}

/** All who live there, the speaker among them. */
const everybody = /^(?:us|everyone|everybody|nosotros|nosotras|todos)$/;

/** What a part of a population is told by. */
const kinds =
  /^(?:of|de|del|los|las|the|all|every|each|its|our|their|sus|todos|todas|'s|city|county|local|adult|black|latino|hispanic|white|young|younger|male|female|grown|working|licensed|registered|poor|town|state)$/;

const haveOne = /^(?:has|have|had|tiene|tienen|tenia|tenian|carga|arrastra) (?:one|una|alguna)\b/;
const nearWords = 60;

/** "one for every 58 in Wake", where the sentence told a ratio just before. */
function readShortRatio(
  { doc }: Scene,
  number: ReadNumber,
  sentence: Sentence,
  heads: readonly WarrantHead[],
  counted: readonly FigurePhrase[],
): FigurePhrase | undefined {
  if (number.ofEvery === undefined) return undefined;
  // "The town has 9,000 people. Three out of ten had one."
  const head = haveOne.test(doc.words(number.to, number.to + 3)) && itemsIn(heads, sentence.from - nearWords, number.from).at(-1);
  if (head)
    return {
      from: number.from,
      to: number.to,
      number,
      unit: 'ratio',
      rule: 'figure.ratio',
      score: 0.76,
      cues: [doc.slice(head.from, head.to)],
    };
  const other = itemsIn(counted, sentence.from, number.from).findLast((one) => one.unit === 'ratio');
  if (!other || !/\b(?:for every|por cada|in|de cada)\b/.test(doc.words(number.coreFrom, number.coreTo))) return undefined;
  return { from: number.from, to: number.to, number, unit: 'ratio', rule: 'figure.ratio', score: 0.76, cues: other.cues };
}

/** How many words behind a population its state may be told. */
const wantedReach = 14;

/** What is said of those who are wanted. */
export const wantedState =
  /\b(?:wanted|sought|(?:has|have|had|got|with|facing|face|faces|carry|carries|on) (?:one|them)|(?:could|can|may|might|would|risks?|liable to|subject to) (?:still |yet |lawfully |legally |now )?(?:(?:be|being|get) )?(?:arrest(?:ed)?|jailed|picked up|locked up|taken in|detained|hauled in|handcuffed|cuffed)|faces? arrest|risk arrest|(?:liable|subject) to (?:be )?(?:\S+ or )?arrest(?:ed)?|(?:is|are|was|were) (?:named|listed|affected|caught up)|on the list|on the books|on the run|at large|buscad[ao]s?|requerid[ao]s?|reclamad[ao]s?|tienen? (?:una|alguna)|(?:puede|pueden|podria|podrian|pudiera|pudieran) (?:ser|ir|acabar|terminar|quedar|caer|verse) (?:arrestad[ao]s?|detenid[ao]s?|pres[ao]s?|encarcelad[ao]s?|apresad[ao]s?|en (?:la )?(?:carcel|prision|una celda))|(?:en|de) busca y captura|en (?:esa|la misma) (?:lista|situacion)|profug[ao]s?)\b/;

/** "one in seven adults is wanted", "has one": the warrants were spoken of just before. */
function readWantedRatio(
  scene: Scene,
  number: ReadNumber,
  to: number,
  sentence: Sentence,
  heads: readonly WarrantHead[],
): FigurePhrase | undefined {
  const { doc } = scene;
  if (!wantedState.test(doc.words(to, Math.min(to + wantedReach, sentence.to)))) return undefined;
  const head = itemsIn(heads, sentence.from - farWords, sentence.to + farWords).find(
    (one) => Math.abs(sentence.index - doc.sentenceAt(one.from).index) <= 4,
  );
  if (!head) return undefined;
  return { from: number.from, to, number, unit: 'ratio', rule: 'figure.ratio', score: 0.8, cues: [doc.slice(head.from, head.to)] };
}

/** Whether a clause ends at a token, or within so many words. */
function endsWithin(doc: Doc, from: number, most: number, sentence: Sentence): boolean {
  for (let i = from; i <= from + most; i += 1) if (i >= sentence.to || (doc.tokens[i]!.before & ~(gap.space | gap.line)) !== 0) return true;
  return /^(?:is|was|es) (?:no|not|about|the|still|only|solo|casi|lo)\b/.test(doc.words(from, from + 2));
}

/** Whether a clause ends behind a population, or only says where and how it is counted: "here", "in the county", "babies included". */
function endsHere(doc: Doc, to: number, sentence: Sentence): boolean {
  return (
    to >= sentence.to ||
    (doc.tokens[to]!.before & ~(gap.space | gap.line)) !== 0 ||
    (/^(?:here|there|citywide|countywide|statewide|nationwide|nationally|locally|aqui|alli|poco mas)\b/.test(doc.word(to)) &&
      endsWithin(doc, to + 1, 0, sentence)) ||
    (doc.isOneOf(to, 'in of en de del') && endsWithin(doc, to + 1, 2, sentence))
  );
}

/** "…, or one for every twelve people", "lo que equivale a una por cada siete habitantes": said of the warrants counted just before. */
function readStandingRatio(
  scene: Scene,
  number: ReadNumber,
  to: number,
  sentence: Sentence,
  heads: readonly WarrantHead[],
  counted: readonly FigurePhrase[],
): FigurePhrase | undefined {
  const { doc } = scene;
  // "Call it fifteen percent of everybody"
  if (number.ofEvery === undefined && !everybody.test(doc.word(to - 1))) return undefined;
  const isFor = /\b(?:for every|for each|por cada)\b/.test(doc.words(number.coreFrom, number.coreTo));
  const isApposition =
    number.from === sentence.from ||
    (doc.tokens[number.from]!.before & (gap.comma | gap.dash | gap.colon)) !== 0 ||
    /(?:^| )(?:works? out (?:to|at)|comes? to|amounts? to|is|'s|or|get|equals|about|roughly|makes?|means|that|gives|figures?|que es|equivalen? a|tocan? a|o sea|es decir|asi como|son|hay|resulta|salen?|a|supone)$/.test(
      doc.words(Math.max(sentence.from, number.from - 3), number.from),
    );
  if (!isFor && !isApposition) return undefined;
  // "One in eight residents sings": what it says of them is another thing.
  const isWhole = endsHere(doc, to, sentence);
  if (number.from === sentence.from && !isWhole) return undefined;
  const reachBack = isWhole ? 4 : isFor ? 2 : 1;
  const isNear = (one: { from: number }) => sentence.index - doc.sentenceAt(one.from).index <= reachBack;
  const whole =
    itemsIn(heads, sentence.from - farWords, number.from).findLast((one) => isNear(one) && one.isPlural) ??
    itemsIn(counted, sentence.from - farWords, number.from).findLast((one) => isNear(one) && one.unit !== 'share');
  return (
    whole && { number, from: number.from, to, unit: 'ratio', rule: 'figure.ratio', score: 0.78, cues: [doc.slice(whole.from, whole.to)] }
  );
}

/** Those before a court, one by one. */
const accused = new WordSet(
  'defendant suspect probationer parolee parent tenant student immigrant debtor acusado imputado procesado inquilino deudor padre joven hombre',
);

/** "one adult in nineteen has an open warrant", "uno de cada" stands with the other shares. */
export function readOnePersonIn(
  scene: Scene,
  sentence: Sentence,
  heads: readonly WarrantHead[],
  counted: readonly FigurePhrase[],
  ones: readonly { from: number }[],
): FigurePhrase[] {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const phrases: FigurePhrase[] = [];
  for (const { from: i } of itemsIn(ones, sentence.from, sentence.to - 3)) {
    if (
      !(words.population.has(doc.tokens[i + 1]) || accused.has(doc.tokens[i + 1]) || doc.tokens[i + 1]!.casing === 1) ||
      !/^(?:in \S+|of \S+|(?:de|por) cada)$/.test(doc.words(i + 2, i + 4))
    )
      continue;
    const whole = sentence.numbers.find((number) => number.from >= i + 3 && number.from <= i + 5);
    if (!whole?.value) continue;
    const isHeld = holding.test(doc.words(whole?.to ?? i, itemsIn(heads, i, sentence.to)[0]?.from ?? i));
    const isTold = isHeld || wantedState.test(doc.words(whole.to, whole.to + wantedReach)) || endsHere(doc, whole.to, sentence);
    const reach = isTold ? 6 : 0;
    const head = [...itemsIn(heads, i - 800, i + 800), ...itemsIn(counted, i - 800, i + 800)].find(
      (one) => Math.abs(doc.sentenceAt(one.from).index - sentence.index) <= reach,
    );
    if (!head) continue;
    const number: ReadNumber = {
      ...whole,
      from: i,
      to: whole.to,
      coreFrom: i,
      coreTo: whole.to,
      value: 1 / whole.value,
      isShare: true,
      bound: 'exact',
    };
    phrases.push({
      from: i,
      to: whole.to,
      number,
      unit: 'ratio',
      rule: 'figure.ratio',
      score: 0.85,
      cues: [doc.slice(head.from, head.to)],
    });
  }
  return phrases;
}

import { askOnce } from '../../core/ask-once';
import { monthNames } from '../../core/calendar';
import type { Doc } from '../../core/doc';
import * as gap from '../../core/gap';
import type { FigureReading } from '../../core/mention';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import type { FigureUnit } from '../../core/vocabulary';
import { isOneOf, WordSet } from '../../core/word-set';

/** Numbers below this are one person's warrants or one raid's, unless they are shares. */
export const leastCount = 20;

/** A figure's words: tokens of the phrase, the number in it, what it counts. */
export interface FigurePhrase {
  from: number;
  to: number;
  number: ReadNumber;
  unit: FigureUnit;
  rule: string;
  score: number;
  /** Words for "why is this marked". */
  cues: string[];
  /** Taken over from the figure this one continues. */
  like?: FigureReading;
}

/** What `isCount` said of the numbers of a text, by their first token: each detector asks again. */
const answersFor = askOnce((_doc: Doc) => new Map<number, boolean>());

/** Whether a number can count warrants or people at all: no money, year, age, small count. */
export function isCount(scene: Scene, number: ReadNumber): boolean {
  const answers = answersFor(scene.doc);
  let answer = answers.get(number.coreFrom);
  if (answer === undefined) {
    answer = readsAsCount(scene, number);
    answers.set(number.coreFrom, answer);
  }
  return answer;
}

function readsAsCount(scene: Scene, number: ReadNumber): boolean {
  const { doc } = scene;
  if (doc.isOneOf(number.coreFrom - 1, '$ € #') || doc.isOneOf(number.from - 1, '$ €')) return false;
  // "reached No. 31"
  if (doc.isOneOf(number.from - 1, 'no nos num') && (doc.tokens[number.from]!.before & gap.stop) !== 0) return false;
  if (number.value === null) return true;
  if (number.isShare) return false;
  if (number.value < leastCount) return false;
  // "el código postal 53206"
  if (doc.isOneOf(number.coreFrom - 1, 'postal zip') || doc.words(number.coreFrom - 2, number.coreFrom) === 'zip code') return false;
  if (isServiceNumber(scene, number)) return false;
  // "de cada cien órdenes"
  if (doc.isOneOf(number.from - 1, 'every each cada') && number.value <= 1000) return false;
  // "donde viven veintiún mil"
  if (
    doc.isOneOf(number.from - 1, 'viven vivian habitan residen') &&
    !/^\S+ (?:con|que|buscad[ao]s|requerid[ao]s)\b/.test(doc.words(number.to, number.to + 3))
  )
    return false;
  // "pop. 21,000", "Courtroom 504"
  if (doc.isOneOf(number.from - 1, 'pop population poblacion courtroom room sala suite piso oficina')) return false;
  // "House Bill 1105", "artículo 118"
  if (!number.isWritten && number.from === number.coreFrom && titles.has(doc.tokens[number.coreFrom - 1])) return false;
  // "failed 32-21"
  const { before } = doc.tokens[number.coreFrom]!;
  if (
    number.coreFrom > 0 &&
    (before & (gap.hyphen | gap.dash)) !== 0 &&
    (before & gap.space) === 0 &&
    doc.tokens[number.coreFrom - 1]!.isNumber
  )
    return false;
  // "de los noventa", "people under 25"
  if (
    number.value < 100 &&
    (/^(?:de|en|desde|hasta|a|cumpl\w+|pasados) los$| anos$/.test(doc.words(number.coreFrom - 2, number.coreFrom)) || isAge(scene, number))
  )
    return false;
  // "500 fewer than in 2021"
  if (
    doc.isOneOf(number.coreTo, 'menos mas fewer more less') &&
    doc.isOneOf(number.coreTo + 1, 'que than') &&
    (doc.tokens[number.coreTo]!.before & ~(gap.space | gap.line)) === 0
  )
    return false;
  // "a town of 3,000", "un pueblo de 3.000"
  if (tellsSize(doc, number.from)) return false;
  // "se revisaron los cateos: 212"
  if (doc.isOneOf(number.from - 1, 'cateos allanamientos redadas searches raids')) return false;
  const next = doc.tokens[number.coreTo];
  // "176th", "246 millones de pesos"
  if (
    isOneOf(next, 'st nd rd th') ||
    doc.isOneOf(
      doc.word(number.coreTo) === 'de' ? number.coreTo + 1 : number.coreTo,
      'pesos dolares dollars euros soles quetzales lempiras bolivares',
    )
  )
    return false;
  if (next && (next.before & gap.hyphen) !== 0 && (next.before & gap.space) === 0 && !isOneOf(next, 'plus odd some')) return false;
  return !isYear(scene, number) && !isDay(scene, number);
}

/** "keep a mother from calling 911", "marcar al 112" */
function isServiceNumber({ doc }: Scene, { coreFrom, coreTo }: ReadNumber): boolean {
  if (coreTo - coreFrom !== 1 || !doc.isOneOf(coreFrom, '211 311 411 511 611 711 811 911 112 988 999')) return false;
  const isAtEnd = (doc.tokens[coreTo]?.before ?? gap.stop) & ~(gap.space | gap.line);
  return dialling.test(doc.words(coreFrom - 3, coreFrom)) || (doc.word(coreFrom) === '911' && isAtEnd !== 0);
}

const dialling = /\b(?:call|dial|phon|text|marc|marqu|llam)\w*(?: (?:al|el|to))?$/;

/** Words that a number behind them makes a name. */
const titles = new WordSet(
  'bill act chapter section article title rule box page route highway numbered articulo seccion capitulo titulo pagina ley decreto acuerdo proyecto resolucion expediente hb sb',
);

/** "people under 25", "mayores de 60" */
function isAge({ doc }: Scene, { bound, from }: ReadNumber): boolean {
  const word = doc.word(from - 1);
  return (
    ((bound === 'fewer-than' || bound === 'more-than') &&
      /^(?:people|persons|those|anyone|men|women|adults|personas|hombres|mujeres)$/.test(word)) ||
    /^(?:menores|mayores) de$/.test(doc.words(from - 2, from))
  );
}

/** Whether a number tells how large what stands before it is: "a town of 3,000". */
export const tellsSize = (doc: Doc, from: number): boolean =>
  doc.hasOneOf(from - 3, from, 'of de') && sizes.test(doc.words(from - 3, from));

const sizes =
  /\b(?:town|city|village|suburb|community|place|population|municipality|hamlet|county|pueblo|ciudad|municipio|poblado|localidad|poblacion|comunidad|suburbio) (?:of|de)(?: (?:some|about|just|barely|apenas|unos|unas))?$/;

export const months = new WordSet(`jan feb mar apr jun jul aug sept sep oct nov dec ${monthNames}`);

/** "Feb. 26", "30 de junio". */
function isDay({ doc }: Scene, { value, coreFrom, coreTo }: ReadNumber): boolean {
  if (value === null || value > 31) return false;
  return (
    months.has(doc.tokens[coreFrom - 1]) ||
    months.has(doc.tokens[coreTo]) ||
    (doc.word(coreTo) === 'de' && months.has(doc.tokens[coreTo + 1]))
  );
}

/** A bare number that is a year. */
export function isYear(scene: Scene, number: ReadNumber): boolean {
  // "entre 2010 y 2015"
  if (number.max !== undefined && !number.isWritten && number.value !== null && number.value >= 1900 && number.max <= 2100) return true;
  // "hasta 1998"
  return (number.bound === 'exact' || number.bound === 'up-to') && looksLikeYear(scene, number);
}

/** Four plain digits of a year; "about 2000" looks like one too. */
export function looksLikeYear({ doc }: Scene, { value, isWritten, coreFrom, coreTo }: ReadNumber): boolean {
  if (value === null || isWritten || value < 1900 || value > 2100) return false;
  return doc.tokens[coreFrom]!.isNumber && coreTo - coreFrom === 1;
}

import { monthNames } from '../../core/calendar';
import type { Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import { phraseListOf } from '../../core/phrase-list';
import type { ReadNumber } from '../../core/read-numbers';
import { placesIn, type Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import type { Anchor, Shape } from './continuation-shape';
import { leastCount } from './figure-phrase';
import { figureWords } from './figure-words';
import { askedFor } from './is-answer';
import { isBare } from './is-bare-number';
import { wordsWithoutSizes } from './is-size-only';
import { readFlow, readOnes, readOpen, taking } from './read-flow';
import { isPlainLink, readListPlace } from './read-list-place';

/** So many words are near, whatever their sentences. */
export const reachWords = 45;

/** "up from 38,000", "down to 31,393", "compared with 44,000", "frente a 38.000". */
function readComparison(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  if (!isBare(scene, number, sentence)) return undefined;
  const start = Math.max(sentence.from, number.from - 6);
  const before = doc.words(start, number.from);
  const link =
    /\b(?:up from|down from|compare[sd]? (?:with|to)|versus|as against|set against|se compara(?:n|ba)? con|than the|from|against|rose to|fell to|dropped to|grew to|climbed to|down to|up to|to|rising to|falling to|was|were|stood at|had been|reached|at|or|before|frente a|comparado con|comparadas con|en comparacion con|contra|desde|de|a|eran|habia|subio a|bajo a|cayo a|pasaron de|paso de|habian? sido|fueron)$/.exec(
      before,
    );
  // "detuvo a 97 en marzo"
  if (!link || (link[0] === 'a' && taking.test(doc.word(number.from - 2)))) return undefined;
  const isWeak = /^(?:to|was|were|at|de|a|from|or|before|eran|habia|than the|desde)$/.test(link[0]);
  const rest = doc.words(number.to, number.to + 7);
  const isTimed =
    /\b(?:year|years|decade|earlier|ago|before|previous|last|19\d\d|20\d\d|ano|anos|antes|anterior|hoy|pasado|today|now|month|months)\b/.test(
      `${before} ${rest}`,
    ) ||
    doc.hasOneOf(start, number.from, monthNames) ||
    doc.hasOneOf(number.to, number.to + 7, monthNames);
  if (isWeak && !isTimed) return undefined;
  const shape: Shape = { from: number.from, to: number.to, rule: 'figure.comparison', score: isWeak ? 0.72 : 0.85 };
  // "That compares with 9,610 a year before": only what was counted last can be meant.
  const isOfLast = sentence.numbers[0] === number && /^(?:that|this|it|eso|esto) /.test(doc.words(sentence.from, number.from));
  return isTimed && !isWeak && isOfLast ? { ...shape, isTelling: true } : shape;
}

/** "Los Angeles, 70,000", "DuPage County had about 50,000", "50,000 in DuPage County". */
function readPlaceAndNumber(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  if (!isBare(scene, number, sentence) && !number.isWritten) return undefined;
  const places = placesIn(scene, sentence);
  const before = places.filter((place) => place.to <= number.from).at(-1);
  if (before && isBare(scene, number, sentence) && isPlainLink(doc.words(before.to, number.from)))
    return { from: number.from, to: number.to, rule: 'figure.list', score: 0.82 };
  // "Danielle Pruitt, 26," is no place.
  const mayBeAge = number.value !== null && number.value < 100 && (doc.tokens[number.from]!.before & gap.comma) !== 0;
  if (!before && !mayBeAge && isBare(scene, number, sentence) && readListPlace(scene, number))
    return { from: number.from, to: number.to, rule: 'figure.list', score: 0.74 };
  const after = places.find((place) => place.from >= number.to);
  if (after && /^(?:in|across|en|for|from)(?: (?:the|el|la))?$/.test(doc.words(number.to, after.from)))
    return { from: number.from, to: number.to, rule: 'figure.list', score: 0.82 };
  const isList = sentence.to - sentence.from <= 14;
  if (isList && before && isBare(scene, number, sentence) && number.from - before.to <= 3)
    return { from: number.from, to: number.to, rule: 'figure.list', score: 0.78 };
  return undefined;
}

/** "more than 9,000 of them for felonies", "another 12,000 are for traffic", "17,000 for misdemeanors". */
function readParts(scene: Scene, number: ReadNumber, sentence: Sentence, anchor: Anchor): Shape | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const rest = doc.words(number.to, number.to + 6);
  const partitive = phraseListOf(words.partitives).findAt(doc.tokens, number.to, number.to + 6);
  if (partitive && (anchor.isFigure || anchor.isPlural === true))
    return { from: number.from, to: number.to + partitive.split(' ').length, rule: 'figure.part', score: 0.84, isTelling: true };
  if (
    /^(?:(?:are|were|is|was) )?(?:for|stem from|stemmed from|involve|involved|por) (?:a |an |the |los |las )?(?:felon|misdemeanor|traffic|missed|failure|failing|violent|violat|probation|unpaid|minor|serious|civil|homicid|murder|delito|faltas|transito|infraccion|no presentarse|no comparecer|city|municipal|ordinance|drug|dui)/.test(
      rest,
    )
  ) {
    return { from: number.from, to: number.to, rule: 'figure.part', score: 0.82 };
  }
  // "of which around 8,100", "among them 642", "including 9,000"
  if (
    /\b(?:of which|of whom|among them|including|of them|de las cuales|de los cuales|entre ellas|entre ellos|incluidas|incluidos|otras|otros|another|(?:the|its|their) (?:other|remaining)|(?:a|los|las) (?:further|restantes|demas))$/.test(
      doc.words(Math.max(sentence.from, number.from - 3), number.from),
    ) &&
    !words.rivals.has(doc.tokens[number.to])
  ) {
    return { from: number.from, to: number.to, rule: 'figure.part', score: 0.8 };
  }
  // "30,000 in all"
  if (/^(?:in all|all told|en total|altogether)\b/.test(rest))
    return { from: number.from, to: number.to + 2, rule: 'figure.part', score: 0.78 };
  if (/^(?:felonies|misdemeanors)\b/.test(rest)) return { from: number.from, to: number.to + 1, rule: 'figure.part', score: 0.7 };
  return undefined;
}

/** "The backlog today stands at about 39,500", "There were 46,300 on July 1", "And now? Just under 9,000." */
function readStock(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  if (!isBare(scene, number, sentence) && !doc.isOneOf(number.to, 'more others ones low such mas otras')) return undefined;
  const words = figureWords[sentence.language];
  const shape = { from: number.from, to: number.to, rule: 'figure.stock', score: 0.78 };
  // A fragment: "And now? Just under 9,000."
  const opening = doc.words(sentence.from, number.from);
  if (
    /^(?:(?:and|now|today|but|so|total|well|maybe|oh|about|y|pues|hoy|ahora|unas|como|bueno|en|total|in|all|a|the) ?)*$/.test(opening) &&
    sentence.to - number.to <= 4 &&
    number.from - sentence.from <= 3
  )
    return askedFor(doc, number, sentence) === 'other' ? undefined : shape;
  // "Serán casi diez mil": those of the sentence before
  if (/^(?:(?:y|and) )?(?:seran?|serian|son|eran|fueron|suman|they are|those are|these are|that is|that 's)$/.test(opening)) return shape;
  const clause = doc.words(Math.max(sentence.from, number.from - 12), number.from);
  if (askedFor(doc, number, sentence) === 'other') return undefined;
  if (number.from === sentence.from) return number.value === null || number.isWritten ? { ...shape, score: 0.72 } : undefined;
  const isLinked =
    /\b(?:is|are|was|were|be|been|stands|stood|at|to|has|had|have|holds|held|hold|reached|hit|topped|fell|rose|grew|totaled|counted|counts|listed|numbered|remain|left|nearer|closer|showed|found|reported|account for|accounts for|es|son|era|eran|hay|habia|tiene|tenia|suma|suman|sumaban|asciende a|reune|quedan|quedaban|llega a|llego a|alcanza|dijo|reporto|con|encontro|conto|concentra)(?: (?:some|about|de|a|las|los|unas|unos|nearer|only|still|now|probably|an?|the|just|apenas|solo))*$/.test(
      clause,
    );
  if (!isLinked) return undefined;
  // "encabeza la lista con 1.200": a ranking of what was counted before.
  if (/\b(?:encabezan?|lideran?|tops?|leads?|topped|led) (?:la|the) (?:lista|tabla|clasificacion|list|table|ranking)\b/.test(clause))
    return undefined;
  const hasStock = clause.split(' ').some((word) => words.stocks.hasWord(word));
  if (hasStock) return isSurelyStock(clause) ? { ...shape, isTelling: true } : shape;
  return number.isWritten &&
    doc.tokens[number.from]!.before !== 0 &&
    /\b(?:we|he|she|clerk|court|county|sheriff|city|office|department|judge|police|condado|fiscalia|juzgado|juzgados|alguacil|ciudad|oficina|secretaria|corte|tribunal|tribunales)\b/.test(
      clause,
    )
    ? { ...shape, score: 0.74 }
    : undefined;
}

/** "the backlog", "the court's tally": words that count on after other talk; "it" and "those" do not. */
function isSurelyStock(clause: string): boolean {
  return /\b(?:backlog|tally|total|figure|stockpile|caseload|inventory|pile|stack|count|rezago|cifra|acumulado)\b/.test(clause);
}

/** "By 2017 the city had 39,000 people with a warrant; by 2020, 31,000": a bare number in a later part of the figure's own sentence. */
function readEllipsis(scene: Scene, number: ReadNumber, sentence: Sentence, anchor: Anchor): Shape | undefined {
  const { doc } = scene;
  if (!anchor.isFigure || anchor.from < sentence.from || !isBare(scene, number, sentence)) return undefined;
  if (!number.isWritten && !telling.has(doc.tokens[number.to])) return undefined;
  const { before } = doc.tokens[number.from]!;
  const isApart =
    (before & (gap.comma | gap.colon | gap.dash | gap.other)) !== 0 || doc.isOneOf(number.from - 1, 'and y o or but then another');
  return isApart ? { from: number.from, to: number.to, rule: 'figure.list', score: 0.74 } : undefined;
}

/** What is said of some of them, so that a small number is one of a row: "and 41 belong to the dead". */
const telling = new WordSet(
  'are were belong belongs have had date dated involve involved concern concerned stem stemmed name named remain remained predate went came son eran fueron estan estaban tienen tenian datan llevan corresponden pertenecen siguen quedan',
);

/** What a bare number may be besides a count of warrants. */
const otherBare =
  /\b(?:dollars?|dolares|pesos|budget|cost|costs|fine|fines|population|people live|residents|inhabitants|habitantes|votes?|page|room|route|highway|street|avenue|calle|phone|salary|salario|age|edad|score|seats?|acres|miles|square|feet|pounds)\b/;

/** Near a figure a bare number with no noun of its own goes on counting: "En 2015 eran 14.200", "Marrero has lifted 16,212". */
export function readBare(scene: Scene, number: ReadNumber, sentence: Sentence, anchor: Anchor): Shape | undefined {
  const { doc } = scene;
  const isTold = telling.has(doc.tokens[number.to]) && doc.sentenceAt(anchor.from).paragraph === sentence.paragraph;
  const isOne = isTold || (anchor.isFigure && (number.value ?? 100) < 200 && askedFor(doc, number, sentence) === 'own');
  const least = anchor.isFigure ? (isOne ? leastCount : number.isWritten ? 100 : 200) : 1000;
  const isLarge =
    number.value === null
      ? anchor.isFigure &&
        (number.from === sentence.from ||
          isAfterAnd(scene, number) ||
          saying.test(doc.words(number.from - 2, number.from)) ||
          isAnswer(scene, number, sentence))
      : number.value >= least;
  if (!isLarge || (!anchor.isFigure && !number.isWritten) || !isBare(scene, number, sentence)) return undefined;
  const isYearLike = !number.isWritten && number.value !== null && number.value >= 1500 && number.value < 2100;
  const next = doc.tokens[number.to];
  if (isYearLike || (next !== undefined && number.to < sentence.to && next.casing > 0 && (next.before & ~gap.space) === 0))
    return undefined;
  const isClose = doc.sentenceAt(anchor.from).paragraph === sentence.paragraph || number.from - anchor.to <= reachWords;
  if (!anchor.isFigure && /^(?:of|de) /.test(doc.words(number.to, number.to + 2))) return undefined;
  if (otherBare.test(wordsWithoutSizes(doc, sentence.from, sentence.to, number.from))) return undefined;
  if (number.value !== null && otherBefore.test(doc.words(Math.max(sentence.from, number.from - 2), number.from))) return undefined;
  return { from: number.from, to: number.to, rule: 'figure.bare', score: isClose ? 0.7 : 0.5 };
}

/** "the jail there guessed a couple thousand" */
const saying =
  /(?:^| )(?:guess(?:ed|es)|sa(?:id|ys)|estimat(?:ed|es)|(?:spoke|speaks|talks?|thinks?) of|has|have|had|dij(?:o|eron)|dicen?|calculan?|calculo|estiman?|hablan? de|reconocen?|admiten?|tienen?|suman?|son|acumulan?|buscan? a)$/;

/** ", and tens of thousands come down to a missed date" */
function isAfterAnd({ doc }: Scene, { from }: ReadNumber): boolean {
  return doc.isOneOf(from - 1, 'and y') && (doc.tokens[from - 1]!.before & gap.comma) !== 0;
}

/** 'They gave no exact number: "several thousand," a clerk wrote': said in so many words, where a number was asked for. */
function isAnswer({ doc }: Scene, { from, to }: ReadNumber, sentence: Sentence): boolean {
  const isQuoted = (doc.tokens[from]!.before & gap.colon) !== 0 && (to >= sentence.to || (doc.tokens[to]!.before & ~gap.space) !== 0);
  return (
    isQuoted &&
    /\b(?:numbers?|figures?|counts?|tally|how many|totals?|cifras?|numeros?|cuant[ao]s|conteo)\b/.test(doc.words(sentence.from, from))
  );
}

/** Right before a number: it names something, or says when, how far or how old. */
const otherBefore =
  /\b(?:no|number|courtroom|pop|population|room|page|section|chapter|route|highway|article|articulo|seccion|capitulo|pagina|sala|at age|aged|channel|district|distrito|ward|precinct|unit|act|title|ley|hb|sb|bill|class|level|numero|your|his|her|their|its|our|my|for|through|by|into|por|warrant)$/;

/** All readings but that of a bare number, in their order. */
export const framedReadings = [readOpen, readOnes, readComparison, readPlaceAndNumber, readParts, readStock, readFlow, readEllipsis];

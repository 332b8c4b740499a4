import type { Sentence } from '../../core/doc';
import type { FigureReading } from '../../core/mention';
import { phraseListOf } from '../../core/phrase-list';
import type { ReadNumber } from '../../core/read-numbers';
import { placesIn, type Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { figureWords } from './figure-words';
import { isLinking } from './is-bare-number';
import { wordsWithoutSizes } from './is-size-only';
import { isPlainLink, readListPlace } from './read-list-place';

/** So many words are near, whatever their sentences. */
export const reachWords = 45;

/** What a number without a noun of its own may go on from. */
export interface Anchor {
  from: number;
  to: number;
  reading: FigureReading;
  /** A figure, and not only the word "warrants". */
  isFigure: boolean;
  /** The word in the plural. */
  isPlural?: boolean;
}

/** The words a continuing number takes in, and the rule that found it. */
export interface Shape {
  from: number;
  to: number;
  rule: string;
  score: number;
  /** Its own words speak of warrants ("of them", "quashed", "the backlog"): it may go on from a figure much further off. */
  isTelling?: true;
}

/** Nouns that do not end in "s", and are counted. */
const oddPlurals =
  /^(?:people|persons?|men|women|children|police|percent|feet|staff|square|million|billion|thousand|hundred|dozen|students?|mil|gente|habitantes)$/;

/** A number without a noun of its own: what follows is no noun, or its adjectives lead to none. */
function isBare(scene: Scene, number: ReadNumber, sentence: Sentence): boolean {
  const { doc } = scene;
  const isEnglish = sentence.language === 'en';
  for (let i = number.to; i < number.to + (isEnglish ? 3 : 1); i += 1) {
    const token = doc.tokens[i];
    if (token === undefined || i >= sentence.to || (token.before & ~(gap.space | gap.hyphen | gap.quote)) !== 0) return true;
    if (isLinking(doc, i)) return true;
    if (/^(?:of|de|del)$/.test(token.text)) return false;
    if (/s$/.test(token.text) || oddPlurals.test(token.text) || token.isNumber) return false;
  }
  return true;
}

/** "up from 38,000", "down to 31,393", "compared with 44,000", "frente a 38.000". */
export function readComparison(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  if (!isBare(scene, number, sentence)) return undefined;
  const before = doc.words(Math.max(sentence.from, number.from - 6), number.from);
  const link =
    /\b(?:up from|down from|compared with|compared to|versus|than the|from|against|rose to|fell to|dropped to|grew to|climbed to|down to|up to|to|rising to|falling to|was|were|stood at|had been|reached|at|or|before|frente a|comparado con|comparadas con|en comparacion con|contra|desde|de|a|eran|habia|subio a|bajo a|cayo a|pasaron de|paso de)$/.exec(
      before,
    );
  if (!link) return undefined;
  const isWeak = /^(?:to|was|were|at|de|a|from|or|before|eran|habia|than the|desde)$/.test(link[0]);
  const rest = doc.words(number.to, number.to + 7);
  const isTimed =
    /\b(?:year|years|decade|earlier|ago|before|previous|last|19\d\d|20\d\d|ano|anos|antes|anterior|hoy|pasado|today|now|month|months|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/.test(
      `${before} ${rest}`,
    );
  if (isWeak && !isTimed) return undefined;
  return { from: number.from, to: number.to, rule: 'figure.comparison', score: isWeak ? 0.72 : 0.85 };
}

/** "Los Angeles, 70,000", "DuPage County had about 50,000", "50,000 in DuPage County". */
export function readPlaceAndNumber(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
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
export function readParts(scene: Scene, number: ReadNumber, sentence: Sentence, anchor: Anchor): Shape | undefined {
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
    /\b(?:of which|of whom|among them|including|of them|de las cuales|de los cuales|entre ellas|entre ellos|incluidas|incluidos|otras|otros|another)$/.test(
      doc.words(Math.max(sentence.from, number.from - 3), number.from),
    ) &&
    !words.rivals.has(doc.word(number.to))
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
export function readStock(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  if (!isBare(scene, number, sentence) && !/^(?:more|others|ones|low|such|mas|otras)$/.test(doc.word(number.to))) return undefined;
  const words = figureWords[sentence.language];
  const shape = { from: number.from, to: number.to, rule: 'figure.stock', score: 0.78 };
  // A fragment: "And now? Just under 9,000."
  const opening = doc.words(sentence.from, number.from);
  if (
    /^(?:(?:and|now|today|but|so|total|well|maybe|oh|about|y|pues|hoy|ahora|unas|como|bueno|en|total|in|all|a|the) ?)*$/.test(opening) &&
    sentence.to - number.to <= 4 &&
    number.from - sentence.from <= 3
  )
    return shape;
  const clause = doc.words(Math.max(sentence.from, number.from - 12), number.from);
  if (number.from === sentence.from) return number.value === null || number.isWritten ? { ...shape, score: 0.72 } : undefined;
  const isLinked =
    /\b(?:is|are|was|were|be|been|stands|stood|at|to|has|had|have|holds|held|hold|reached|hit|topped|fell|rose|grew|totaled|counted|counts|listed|numbered|remain|left|nearer|closer|showed|found|reported|account for|accounts for|es|son|era|eran|hay|habia|tiene|tenia|suma|suman|sumaban|asciende a|reune|quedan|quedaban|llega a|llego a|alcanza|dijo|reporto|con|encontro|conto|concentra)(?: (?:some|about|de|a|las|los|unas|unos|nearer|only|still|now|probably|an?|the|just|apenas|solo))*$/.test(
      clause,
    );
  if (!isLinked) return undefined;
  // "encabeza la lista con 1.200": a ranking of what was counted before.
  if (/\b(?:encabezan?|lideran?|tops?|leads?|topped|led) (?:la|the) (?:lista|tabla|clasificacion|list|table|ranking)\b/.test(clause))
    return undefined;
  const hasStock = clause.split(' ').some((word) => words.stocks.has(word));
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

/** Verbs that are said of little but warrants. */
const warrantVerbs =
  /^(?:lift(?:ed|ing|s)?|quash\w*|recall\w*|vacat\w*|rescind\w*|serv(?:ed|ing|es)|cancel\w*|withdr\w*|execut\w*|void(?:ed|ing)?|revoc\w*|anul\w*|cumplimen\w*|diligenci\w*|ejecut\w*|expid\w*|firm(?:a|an|o|aron|aba|aban)|libr(?:aron|adas|o)|gir(?:aron|adas|o))$/;

/** "served 4,417 in a year", "while 13,200 were served", "cancelaron 1.400" */
export function readFlow(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const isOpen =
    isBare(scene, number, sentence) ||
    /^(?:more|others|ones|low|of|were|have|was|fueron|mas|nuevas|mandamientos|requisitorias)$/.test(doc.word(number.to));
  if (!isOpen) return undefined;
  for (let i = number.from - 1; i >= Math.max(sentence.from, number.from - 3); i -= 1) {
    const isVoid = /^(?:sin efecto|hicieron efectiv[ao]s|hizo efectiv[ao]s)$/.test(doc.words(i - 1, i + 1));
    const status = words.statuses.get(doc.word(i));
    if (isVoid || (status && status !== 'outstanding'))
      return {
        from: number.from,
        to: number.to,
        rule: 'figure.flow',
        score: 0.8,
        ...((isVoid || warrantVerbs.test(doc.word(i))) && { isTelling: true as const }),
      };
  }
  if (
    /^(?:were|have been|had been|was|got|fueron|han sido|se)$/.test(doc.word(number.to)) ||
    /^(?:have|had) been/.test(doc.words(number.to, number.to + 2))
  ) {
    for (let i = number.to; i < Math.min(sentence.to, number.to + 4); i += 1) {
      if (words.statuses.has(doc.word(i))) return { from: number.from, to: number.to, rule: 'figure.flow', score: 0.82 };
    }
  }
  return undefined;
}

/** "By 2017 the city had 39,000 people with a warrant; by 2020, 31,000": a bare number in a later part of the figure's own sentence. */
export function readEllipsis(scene: Scene, number: ReadNumber, sentence: Sentence, anchor: Anchor): Shape | undefined {
  const { doc } = scene;
  if (!anchor.isFigure || anchor.from < sentence.from || !number.isWritten || !isBare(scene, number, sentence)) return undefined;
  const { before } = doc.tokens[number.from]!;
  const isApart =
    (before & (gap.comma | gap.colon | gap.dash | gap.other)) !== 0 || /^(?:and|y|o|or|but|then|another)$/.test(doc.word(number.from - 1));
  return isApart ? { from: number.from, to: number.to, rule: 'figure.list', score: 0.74 } : undefined;
}

/** What a bare number may be besides a count of warrants. */
const otherBare =
  /\b(?:dollars?|dolares|pesos|budget|cost|costs|fine|fines|population|people live|residents|inhabitants|habitantes|votes?|page|room|route|highway|street|avenue|calle|phone|salary|salario|age|edad|score|seats?|acres|miles|square|feet|pounds)\b/;

/** Near a figure a bare number with no noun of its own goes on counting: "En 2015 eran 14.200", "Marrero has lifted 16,212". */
export function readBare(scene: Scene, number: ReadNumber, sentence: Sentence, anchor: Anchor): Shape | undefined {
  const { doc } = scene;
  const least = anchor.isFigure ? (number.isWritten ? 100 : 200) : 1000;
  const isLarge =
    number.value === null ? anchor.isFigure && (number.from === sentence.from || isAfterAnd(scene, number)) : number.value >= least;
  if (!isLarge || (!anchor.isFigure && !number.isWritten) || !isBare(scene, number, sentence)) return undefined;
  const isYearLike = !number.isWritten && number.value !== null && number.value >= 1500 && number.value < 2100;
  const next = doc.tokens[number.to];
  if (isYearLike || (next !== undefined && number.to < sentence.to && next.casing > 0 && (next.before & ~gap.space) === 0))
    return undefined;
  const isClose = doc.sentenceAt(anchor.from).paragraph === sentence.paragraph || number.from - anchor.to <= reachWords;
  if (otherBare.test(wordsWithoutSizes(doc, sentence.from, sentence.to, number.from))) return undefined;
  if (otherBefore.test(doc.words(Math.max(sentence.from, number.from - 2), number.from))) return undefined;
  return { from: number.from, to: number.to, rule: 'figure.bare', score: isClose ? 0.7 : 0.5 };
}

/** ", and tens of thousands come down to a missed date" */
function isAfterAnd({ doc }: Scene, { from }: ReadNumber): boolean {
  return /^(?:and|y)$/.test(doc.word(from - 1)) && (doc.tokens[from - 1]!.before & gap.comma) !== 0;
}

/** Right before a number: it names something, or says when, how far or how old. */
const otherBefore =
  /\b(?:no|number|courtroom|pop|population|room|page|section|chapter|route|highway|article|articulo|seccion|capitulo|pagina|sala|at age|aged|channel|district|distrito|ward|precinct|unit|act|title|ley|hb|sb|bill|class|level|numero|your|his|her|their|its|our|my|for|through|by|into|por|warrant)$/;

/** "Upward of 26,000 were active" */
export function readOpen({ doc }: Scene, number: ReadNumber): Shape | undefined {
  return /^(?:were|are|remain|remained|still|siguen|seguian|estan|estaban) (?:still )?(?:active|open|outstanding|unserved|pending|vigentes|pendientes|activas|abiertas)\b/.test(
    doc.words(number.to, number.to + 3),
  )
    ? { from: number.from, to: number.to, rule: 'figure.stock', score: 0.78, isTelling: true }
    : undefined;
}

/** What was done to them, as an adjective with no noun. */
const participle = /(?:[aei]das|nuevas|[^s]ed|thrown|withdrawn|struck|undone|written|forgiven)$/;

/** "39,000 unserved ones", "roughly 700 new ones", "a further 22,000", "55,600 of the things" */
export function readOnes(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  for (let i = number.to; i < Math.min(number.to + 4, sentence.to); i += 1) {
    if (/^(?:ones|things|others|more)$/.test(doc.word(i)) && (doc.tokens[i]!.before & ~(gap.space | gap.hyphen | gap.line)) === 0) {
      const isPlain =
        i === number.to ||
        doc
          .words(number.to, i)
          .split(' ')
          .every(
            (word) =>
              words.statuses.has(word) ||
              /^(?:of|the|level|low|old|older|oldest|such|new|newer|newest|fresh|recent|additional|extra|minor|serious|petty|stale|live|ancient|dusty|violent|remaining|others?)$/.test(
                word,
              ),
          );
      return isPlain && doc.word(i) !== 'more' ? { from: number.from, to: i + 1, rule: 'figure.part', score: 0.8 } : undefined;
    }
  }
  // "ochocientas doce ejecutadas", "mil cien nuevas", "2,750 thrown out"
  const status = words.statuses.get(doc.word(number.to));
  if (
    status &&
    status !== 'outstanding' &&
    number.to < sentence.to &&
    (doc.tokens[number.to]!.before & ~(gap.space | gap.line)) === 0 &&
    participle.test(doc.word(number.to))
  ) {
    return { from: number.from, to: number.to + 1, rule: 'figure.flow', score: 0.78, isTelling: true };
  }
  // "tiene entre 145,000 y 150,000 activas"
  if (
    words.statuses.get(doc.word(number.to)) === 'outstanding' &&
    (number.to + 1 >= sentence.to || (doc.tokens[number.to + 1]!.before & (gap.comma | gap.stop | gap.colon)) !== 0)
  ) {
    return { from: number.from, to: number.to + 1, rule: 'figure.part', score: 0.8 };
  }
  return undefined;
}

/** All readings but that of a bare number, in their order. */
export const framedReadings = [readOpen, readOnes, readComparison, readPlaceAndNumber, readParts, readStock, readFlow, readEllipsis];

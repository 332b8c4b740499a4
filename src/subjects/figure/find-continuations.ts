import type { Sentence } from '../../core/doc';
import type { ReadNumber } from '../../core/read-numbers';
import { type Found, placesIn, type Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { figureWords } from './figure-words';
import { type FigurePhrase, isCount } from './read-figure';

/** A number this much smaller or larger than the figure it would continue is about something else. */
const maxFactor = 400;

/**
 * Finds a number that goes on from a figure without repeating what it counts: "Los Angeles, 70,000",
 * "up from 38,000 a year earlier", "more than 9,000 of them for felonies".
 */
export function findContinuations(scene: Scene, found: readonly Found[]): FigurePhrase[] {
  const { doc } = scene;
  const counts = found.filter((one) => one.reading && (one.reading.unit === 'warrants' || one.reading.unit === 'people' || one.reading.unit === 'cases') && one.reading.value !== null);
  if (counts.length === 0) return [];
  const phrases: FigurePhrase[] = [];
  for (const sentence of doc.sentences) {
    for (const number of sentence.numbers) {
      if (!isCount(scene, number) || number.value === null || number.isShare) continue;
      if (found.some((one) => one.from < number.to && number.from < one.to)) continue;
      const previous = [...counts, ...phrases.map(toAnchor)].filter((one) => one.from < number.from).sort((a, b) => a.from - b.from).at(-1);
      const anchor = previous ?? counts.find((one) => one.from < sentence.to && one.from > number.from);
      if (!anchor?.reading?.value) continue;
      const origin = doc.sentenceAt(anchor.from);
      const isNear = sentence.index - origin.index <= 2 && sentence.paragraph === origin.paragraph;
      const isList = sentence.to - sentence.from <= 12 && sentence.paragraph - origin.paragraph <= 2 && sentence.index - origin.index <= 3;
      if (!isNear && !isList) continue;
      const factor = number.value / anchor.reading.value;
      if (factor > maxFactor || factor < 1 / maxFactor) continue;
      const shape = readComparison(scene, number, sentence) ?? readPlaceAndNumber(scene, number, sentence, isList) ?? readParts(scene, number, sentence);
      if (!shape) continue;
      phrases.push({ from: shape.from, to: shape.to, number, unit: anchor.reading.unit, rule: shape.rule, score: shape.score, cues: [doc.slice(anchor.from, anchor.to)], like: anchor.reading });
    }
  }
  return phrases;

  function toAnchor(phrase: FigurePhrase): { from: number; to: number; reading: Found['reading'] } {
    return { from: phrase.from, to: phrase.to, reading: phrase.like ? { ...phrase.like, value: phrase.number.value } : undefined };
  }
}

interface Shape {
  from: number;
  to: number;
  rule: string;
  score: number;
}

/** What follows a bare number must not be a noun of its own. */
function isBare(scene: Scene, number: ReadNumber, sentence: Sentence): boolean {
  const { doc } = scene;
  const next = doc.tokens[number.to];
  if (next === undefined || number.to >= sentence.to) return true;
  if ((next.before & (gap.comma | gap.stop | gap.colon | gap.close | gap.dash | gap.paragraph | gap.open | gap.line)) !== 0) return true;
  return /^(?:in|a|as|at|by|on|last|this|the|for|from|to|and|or|two|three|five|ten|just|before|after|when|today|now|earlier|statewide|citywide|countywide|that|outstanding|active|open|unserved|of|since|during|while|but|en|al|a|de|el|hace|hoy|un|una|y|pendientes|vigentes|por|para|cuando|antes|ahora|this|per|were|are|remain|remained|seguian|siguen|quedaban|than|que|respectively|still|apiece|against|were|had)$/.test(next.text);
}

/** "up from 38,000", "down to 31,393", "compared with 44,000", "frente a 38.000". */
function readComparison(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  if (!isBare(scene, number, sentence)) return undefined;
  const before = doc.words(Math.max(sentence.from, number.from - 6), number.from);
  const link =
    /\b(?:up from|down from|compared with|compared to|versus|than the|from|against|rose to|fell to|dropped to|grew to|climbed to|down to|up to|to|rising to|falling to|was|were|stood at|had been|reached|at|or|before|frente a|comparado con|comparadas con|en comparacion con|contra|desde|de|a|eran|habia|subio a|bajo a|cayo a|pasaron de|paso de)$/.exec(before);
  if (!link) return undefined;
  const isWeak = /^(?:to|was|were|at|de|a|from|or|before|eran|habia|than the|desde)$/.test(link[0]);
  const rest = doc.words(number.to, number.to + 7);
  const isTimed = /\b(?:year|years|decade|earlier|ago|before|previous|last|19\d\d|20\d\d|ano|anos|antes|anterior|hoy|pasado|today|now|month|months|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/.test(`${before} ${rest}`);
  if (isWeak && !isTimed) return undefined;
  return { from: number.from, to: number.to, rule: 'figure.comparison', score: isWeak ? 0.72 : 0.85 };
}

/** "Los Angeles, 70,000", "DuPage County had about 50,000", "50,000 in DuPage County". */
function readPlaceAndNumber(scene: Scene, number: ReadNumber, sentence: Sentence, isList: boolean): Shape | undefined {
  const { doc } = scene;
  if (!isBare(scene, number, sentence) && !number.isWritten) return undefined;
  const places = placesIn(scene, sentence);
  const before = places.filter((place) => place.to <= number.from).at(-1);
  if (before && isBare(scene, number, sentence)) {
    const between = doc.words(before.to, number.from);
    if (between === '' || /^(?:'s |counted|had|has|have|reported|reports|listed|lists|with|carried|carries|holds|held|showed|logged|at|is at|was at|stood at|another|and|tenia|tiene|reporto|reporta|registraba|registro|suma|sumaba|con|acumulaba|acumula|contaba con|county|its|police|sheriff|sheriff 's office|says it has|said it had|claims|puts its at|'s total is|'s was|some|the)(?: (?:about|another|roughly|some|had|has|its|a|the|tenia|otras|otros|otro|unas|unos|mas|reported|counted|office|said|county))*$/.test(between)) {
      return { from: number.from, to: number.to, rule: 'figure.list', score: 0.82 };
    }
  }
  const after = places.find((place) => place.from >= number.to);
  if (after && /^(?:in|across|en|for|from)(?: (?:the|el|la))?$/.test(doc.words(number.to, after.from))) return { from: number.from, to: number.to, rule: 'figure.list', score: 0.82 };
  if (isList && before && isBare(scene, number, sentence) && number.from - before.to <= 3) return { from: number.from, to: number.to, rule: 'figure.list', score: 0.78 };
  return undefined;
}

/** "more than 9,000 of them for felonies", "another 12,000 are for traffic", "17,000 for misdemeanors". */
function readParts(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const rest = doc.words(number.to, number.to + 6);
  const partitive = words.partitives.find((phrase) => rest === phrase || rest.startsWith(`${phrase} `));
  if (partitive) return { from: number.from, to: number.to + partitive.split(' ').length, rule: 'figure.part', score: 0.84 };
  if (/^(?:(?:are|were|is|was) )?(?:for|stem from|stemmed from|involve|involved|por) (?:a |an |the |los |las )?(?:felon|misdemeanor|traffic|missed|failure|failing|violent|violat|probation|unpaid|minor|serious|civil|homicid|murder|delito|faltas|transito|infraccion|no presentarse|no comparecer|city|municipal|ordinance|drug|dui)/.test(rest)) {
    return { from: number.from, to: number.to, rule: 'figure.part', score: 0.82 };
  }
  if (/^(?:felonies|misdemeanors)\b/.test(rest)) return { from: number.from, to: number.to + 1, rule: 'figure.part', score: 0.7 };
  return undefined;
}

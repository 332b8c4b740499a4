import { itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import { phraseListOf } from '../../core/phrase-list';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import { followsOtherCount } from './follows-other-count';
import { hasOtherTopic } from './has-other-topic';
import { readOneWarrantIn } from './read-one-warrant-in';
import { readEachHead, readForEvery, readOutnumber, readPerHead } from './read-per-head';
import { farWords, readOnePersonIn, readRatio } from './read-ratio';
import type { WarrantHead } from './warrant-heads';

const clauseBreak = gap.stop | gap.colon | gap.paragraph;

/** A change, not a part: "fell by 20 percent", "20 percent more". */
const changeBefore =
  /\b(?:by|rose|fell|dropped|grew|declined|increased|decreased|jumped|climbed|cut|(?<!makes? |made |making )up|down|un aumento de(?:l)?|subio|bajo|crecio|cayo|reduccion de(?:l)?)(?: (?:about|nearly|almost|roughly|more than|over|un|el|about|casi|another|some|an estimated))*$/;
const changeAfter =
  /^(?:more|fewer|less|higher|lower|increase|decrease|drop|decline|jump|rise|reduction|since last|from the|off|mas|menos)\b/;

/** Finds a part of the counted warrants or people: "more than half are at least 10 years old", "dos de cada tres". */
export function findShares(scene: Scene, heads: readonly WarrantHead[], counted: readonly FigurePhrase[]): FigurePhrase[] {
  const { doc } = scene;
  const shares: FigurePhrase[] = [];
  const ones = doc.tokensOf(['one', '1', 'un', 'uno', 'una']).map((from) => ({ from }));
  for (const sentence of doc.sentences) {
    const hasNumber = sentence.numbers.length > 0;
    if (hasNumber) shares.push(...readOneWarrantIn(scene, sentence, heads, counted, ones));
    shares.push(...readPerHead(scene, sentence, heads));
    if (hasNumber) shares.push(...readOnePersonIn(scene, sentence, heads, counted, ones));
    for (const number of sentence.numbers) {
      if (!number.isShare || number.value === null || number.value > 1) continue;
      const near = nearby(counted, shares, sentence);
      const phrase = readRatio(scene, number, sentence, heads, near) ?? readShare(scene, number, sentence, heads, near);
      if (phrase) shares.push(phrase);
    }
  }
  return [...shares, ...readEachHead(scene, counted, heads), ...readOutnumber(scene, heads), ...readForEvery(scene, heads, counted)];
}

function readShare(
  scene: Scene,
  number: ReadNumber,
  sentence: Sentence,
  heads: readonly WarrantHead[],
  counted: readonly FigurePhrase[],
): FigurePhrase | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const before = doc.words(Math.max(sentence.from, number.from - 5), number.from);
  const rest = doc.words(number.to, Math.min(number.to + 14, sentence.to));
  if (changeBefore.test(before) || changeAfter.test(rest)) return undefined;
  if (isOneMore(scene, number, sentence)) return undefined;
  // "a page and a half", "$50, plus 30 percent"
  if (/\b(?:and|y|plus|mas)$/.test(before) && (isAndAHalf(scene, number) || /\b(?:plus|mas)$/.test(before))) return undefined;
  const make = (to: number, score: number, cue: string): FigurePhrase => ({
    from: number.from,
    to,
    number,
    unit: 'share',
    rule: 'figure.share',
    score,
    cues: [cue],
  });
  // "60 percent of the open warrants"
  const head = itemsIn(heads, number.to, sentence.to)[0];
  if (
    head &&
    head.from - number.to <= 9 &&
    (/^(?:of|de|del)\b/.test(rest) || (number.ofEvery && head.from - number.to <= 2)) &&
    isPlainPath(scene, number.to, head.from)
  )
    // "half of the county's 7,000 warrants" leaves the count to itself
    return make(counted.find((one) => one.from > number.to && one.from < head.to)?.from ?? head.to, 0.9, doc.slice(head.from, head.to));
  const ofOwn = partOfOwn.exec(rest);
  const context = lastContext(scene, sentence, number.from, heads, counted, ofOwn ? reachOfOwn : reachBack);
  if (!context) return undefined;
  const partitive = phraseListOf(words.partitives).findAt(doc.tokens, number.to, Math.min(number.to + 14, sentence.to));
  if (ofOthers.test(rest)) return undefined;
  if (partitive) return make(number.to + partitive.split(' ').length, 0.88, context);
  if (ofOwn) return make(number.to + ofOwn[0].split(' ').length, 0.85, context);
  // "a good half of Cook County's": their noun is left out.
  const ofOwner = /^of (?:the )?(?:\S+ ){1,3}?'s(?= |$)/.exec(rest);
  if (ofOwner && endsWithOwner(doc, number.to + ofOwner[0].split(' ').length, sentence))
    return make(number.to + ofOwner[0].split(' ').length, 0.8, context);
  const isOfThem = /\b(?:of (?:them|those|these|which|whom)|de (?:ellas|ellos|esas|esos|las cuales|los cuales))$/.test(before);
  if (isOfThem) return make(number.to, 0.82, context);
  if (/^(?:of|de|del|in|en)\b/.test(rest) || isSaidOfOther(scene, number, sentence, counted)) return undefined;
  // "more than half are at least 10 years old", "a third date from before 2010", "about 60 percent for missed court dates"
  if (rest === '') return make(number.to, 0.7, context);
  // A verb that says nothing of warrants ("a third voted") needs a count just before.
  const isTelling = partVerbs.test(doc.word(number.to)) || sentence.language === 'es';
  const isCounted = counted.some((one) => one.from < number.from && sentence.index - doc.sentenceAt(one.from).index <= 2);
  if (!isTelling && !isCounted) return undefined;
  // Last, because it may ask the language library.
  return hasOwnNoun(scene, number.to, sentence) ? undefined : make(number.to, 0.82, context);
}

/** "half of all those we asked", "a third of those who voted": of people who speak or do something else. */
const ofOthers =
  /^(?:of|de) (?:all )?(?:of )?(?:those|them|the ones|l[ao]s que|quienes) (?:(?:who|we|they|had|have|were|fueron|han|hemos) )*(?:asked|polled|surveyed|interviewed|voted|attended|answered|responded|spoke|encuestad\S+|entrevistad\S+|votaron|respondieron|preguntamos)\b/;

/** "four deputies to find them. Commissioners added a fifth": one more of what was counted before, and no part. */
function isOneMore({ doc }: Scene, { value, from, to, coreTo }: ReadNumber, sentence: Sentence): boolean {
  if (!doc.isOneOf(from, 'a an un') || !/(?:third|fourth|[^s]th|tercio|cuarto|quinto|sexto)$/.test(doc.word(coreTo - 1))) return false;
  if (doc.isOneOf(to, 'of de del') || (to < sentence.to && partVerbs.test(doc.word(to)))) return false;
  const previous = doc.sentences[sentence.index - 1];
  const near = [...(previous?.paragraph === sentence.paragraph ? previous.numbers : []), ...sentence.numbers];
  const last = near.findLast((one) => one.to <= from);
  return last !== undefined && !last.isShare && last.value === Math.round(1 / value!) - 1;
}

/** "a page and a half", "página y media"; "…, and half of them" goes on. */
function isAndAHalf({ doc }: Scene, { value, from, coreTo }: ReadNumber): boolean {
  return value === 0.5 && doc.word(coreTo - 1) !== 'mitad' && (doc.tokens[from - 1]!.before & gap.comma) === 0;
}

/** "a third of that backlog", "two-thirds of the county's open cases", "el 37 por ciento de las boletas" */
const partOfOwn =
  /^(?:of|de|del) (?:(?:the|that|those|these|this|its|their|his|her|our|all|such|los|las|esos|esas|estos|estas|ese|este|sus|su|dichos|dichas|todos|todas|todo el) )?(?:(?:the )?(?:\S+ ){1,3}?'s )?(?:(?:open|active|outstanding|unserved|pending|old|older|oldest|total|current|entire|whole|national|remaining|yellowing|dusty|traffic|felony|misdemeanor|gran|enorme|viejo) )*(?:persons|people|names|fugitives|absconders|wanted|accused|list|total|backlog|stock|stockpile|pile|stack|heap|load|caseload|inventory|tally|count|cases|papers?|paperwork|orders|files|folders|slips|capiases|attachments|commitments|personas|nombres|buscados|requeridos|profugos|reclamados|rezago|casos|expedientes|boletas|ordenes|mandamientos|mandatos|oficios|papeles|requisitorias|capturas|pila|lista|archivo|acumulado|monton|pendientes)\b/;

/** Whether an owner's noun is left out: its clause ends behind it, or goes on with a link. */
function endsWithOwner(doc: Doc, at: number, sentence: Sentence): boolean {
  return at >= sentence.to || (doc.tokens[at]!.before & ~(gap.space | gap.line)) !== 0 || partVerbs.test(doc.word(at));
}

/** Words that say how large something is. */
const beingSo = /^(?:was|is|were|are|at|to|fue|es|era|al|del|esta|estaba|llego|llega|sube|baja)$/;

/** What may be so large a part. */
const partNames =
  /\b(?:it|that|this|which|share|portion|proportion|percentage|part|fraction|figure|number|rate|proporcion|porcentaje|parte|cifra|eso|numero)\b/;

/** "turnout was 40 percent", "Officers work in pairs; two in three are women": a part of what else the sentence speaks of. */
function isSaidOfOther({ doc }: Scene, number: ReadNumber, sentence: Sentence, counted: readonly FigurePhrase[]): boolean {
  const words = figureWords[sentence.language];
  const before = doc.words(Math.max(sentence.from, number.from - 10), number.from);
  const last =
    doc.word(number.from - 1) === 'un' || doc.word(number.from - 1) === 'el' ? doc.word(number.from - 2) : doc.word(number.from - 1);
  const figures = itemsIn(counted, sentence.from, number.from);
  if (number.from > sentence.from && figures.length === 0 && beingSo.test(last) && !partNames.test(before)) return true;
  const start = figures.at(-1)?.to ?? sentence.from;
  for (let i = number.from - 1; i >= start; i -= 1)
    if (otherLists.test(doc.word(i))) return true;
    else if (words.rivals.has(doc.tokens[i]) && !words.cases.has(doc.tokens[i]) && !causes.has(doc.tokens[i])) return true;
  return sentence.numbers.some(
    (other) =>
      other.from >= start &&
      other.to < number.from &&
      other.value !== null &&
      !other.isShare &&
      !counted.some((known) => isSameCount(known, other)) &&
      /s$/.test(doc.word(other.to)) &&
      !words.population.has(doc.tokens[other.to]) &&
      !words.people.has(doc.tokens[other.to]) &&
      !countedTimes.has(doc.tokens[other.to]) &&
      !/\b(?:19|20)\d\d$/.test(doc.words(other.from, other.to)),
  );
}

/** Of what else a page tells parts. */
const otherLists = /^(?:databases?|gangs?|roster|pandill\w*|anotad[ao]s|fichad[ao]s|budget|presupuesto|turnout|votos)$/;

/** What warrants are issued for: a part may be told by it. */
const causes = new WordSet('crimes homicides murders fines tickets citations hearings homicidios delitos multas citaciones audiencias');

const countedTimes = new WordSet(
  'year years day days month months week weeks hour hours decade decades times counties cities states anos dias meses semanas horas decadas condados estados veces ciudades',
);

/** Words that follow a part that has no noun of its own: verbs and links. */
const partVerbs =
  /^(?:are|were|is|was|date|dated|have|had|has|stem|stemmed|came|come|involve|involves|involved|for|more|go|went|remain|remained|carry|carried|or|concern|concerns|name|names|involving|concerning|predates|dates|stems|owes|lives|sits|lie|lies|sit|could|would|will|and|older|over|still|also|now|being|may|might|can|predate|owe|list|lists|relate|relates|need|needs|belong|belongs|turn|turned|arise|arose|on|because|before|after|from|that|which|who|maybe|only|never|already|no|but|if|when|while|at|than|by|with|as|so|per)$/;

/** Whether what follows a share is a noun of its own ("half the city", "60 percent turnout"), and not a verb. */
function hasOwnNoun({ doc }: Scene, at: number, sentence: Sentence): boolean {
  if (at >= sentence.to || (doc.tokens[at]!.before & ~(gap.space | gap.line)) !== 0) return false;
  const word = doc.word(at);
  if (sentence.language === 'es')
    return (
      /^(?:el|la|los|las|un|una|unos|unas|de|del|en|mas|menos)$/.test(word) ||
      (/[aeo]s$/.test(word) && !/^(?:es|tras|antes|despues|datas)$/.test(word))
    );
  if (partVerbs.test(word)) return false;
  // "half the city": these are no verbs, which needs no library.
  if (/^(?:the|an?|its|their|our)$/.test(word)) return true;
  return doc.hasTag(at, 'Verb') !== true || doc.hasTag(at, 'Noun') === true;
}

function isPlainPath(scene: Scene, from: number, to: number): boolean {
  const { doc } = scene;
  for (let i = from; i < to; i += 1) {
    if ((doc.tokens[i]!.before & (clauseBreak | gap.open | gap.close | gap.dash)) !== 0) return false;
    if (
      doc.isOneOf(
        i,
        'people population inhabitants adults residents arrests officers judges cases voters who that which que but pero personas poblacion habitantes arrestos detenciones',
      )
    )
      return false;
  }
  return true;
}

/** The phrases in and shortly before a sentence, in order of place. */
function nearby(counted: readonly FigurePhrase[], shares: readonly FigurePhrase[], sentence: Sentence): FigurePhrase[] {
  const near = [counted, shares].flatMap((list) => itemsIn(list, sentence.from - farWords, sentence.to));
  return near.sort((a, b) => a.from - b.from);
}

/** So many sentences back may the whole of a part stand; where its own noun is said, further; and so many words where sentences are short. */
const reachBack = 4;
const reachOfOwn = 10;
const nearWords = 50;

/** The figure or warrants spoken of before, in this sentence or the two before it. */
function lastContext(
  scene: Scene,
  sentence: Sentence,
  token: number,
  heads: readonly WarrantHead[],
  counted: readonly FigurePhrase[],
  reach: number,
): string | undefined {
  const { doc } = scene;
  const figure = counted.findLast(
    (one) => one.from <= token && (sentence.index - doc.sentenceAt(one.from).index <= reach || token - one.to <= nearWords),
  );
  // "The fair sold 4,200 tickets, about half of them": a nearer count of another thing.
  const isRivalled = sentence.numbers.some(
    (one) => one.to <= token && one.isWritten && !one.isShare && !counted.some((known) => isSameCount(known, one)),
  );
  const isKnown = (one: ReadNumber) => counted.some((known) => isSameCount(known, one));
  if (isRivalled || (reach === reachBack && followsOther(scene, sentence, counted))) return undefined;
  if (followsOtherCount(scene, token, sentence, isKnown, figure !== undefined)) return undefined;
  if (figure) return doc.slice(figure.from, figure.to);
  const head = itemsIn(heads, sentence.from - farWords, sentence.to).findLast(
    (one) => one.isPlural && sentence.index - doc.sentenceAt(one.from).index <= 2,
  );
  return head && sentence.paragraph - doc.sentenceAt(head.from).paragraph <= 1 ? doc.slice(head.from, head.to) : undefined;
}

/** "Eviction filings hit 6,300. About a third were dismissed." */
function followsOther(scene: Scene, sentence: Sentence, counted: readonly FigurePhrase[]): boolean {
  const previous = scene.doc.sentences[sentence.index - 1];
  if (previous === undefined || previous.paragraph !== sentence.paragraph) return false;
  const other = previous.numbers.findLast((one) => one.isWritten && !one.isShare && (one.value ?? 0) >= 1000);
  return (
    other !== undefined &&
    !counted.some((known) => isSameCount(known, other) || known.from >= other.from) &&
    hasOtherTopic(scene, other, previous)
  );
}

/** The counted number itself, or one that rounds it: "58,214 warrants … Of the 58,000". */
function isSameCount({ number: { coreFrom, value } }: FigurePhrase, other: ReadNumber): boolean {
  return coreFrom === other.coreFrom || (value !== null && other.value !== null && Math.abs(value - other.value) <= rounding * value);
}

/** Two counts this near each other, as a part of the larger, are one. */
const rounding = 0.02;

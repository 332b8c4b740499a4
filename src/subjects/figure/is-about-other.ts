import type { TokenMap } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import { figureWords } from './figure-words';
import { hasOtherTopic } from './has-other-topic';
import { isBareNumber } from './is-bare-number';
import { isSizeOnly } from './is-size-only';

/** They say when or how often, and are not what a sentence counts. */
const timeWords =
  /^(?:years?|days?|months?|weeks?|hours?|minutes|times|por|anos?|dias?|mes|meses|semanas?|horas?|minutos|veces|percent|counties|states|cities|condados|estados|ciudades|tribunales|courts|judges|jueces|agencies|agencias|clinics|points)$/;

/** So many words before a number are its clause, where no comma ends it sooner. */
const clauseReach = 12;

/** A count of another thing is gone on from only by a number of its order. */
const sameOrder = 30;

/** What else is spoken of: lists of gang members, sums, votes, telephone numbers. */
const otherTalk =
  /^(?:deporta\w+|cateos?|allanamientos?|redadas?|databases?|gangs?|roster|pandill\w*|dollars?|dolares|pesos|euros|budget\w*|presupuest\w*|cost|costs|costing|cuesta\w*|costo|paid|pay|pays|raised|recaud\w*|spent|spend\w*|gast\w*|inver\w*|pierd\w*|perdio|votes?|votos|born|nacid[ao]|goal|meta|page|pages|pagina|call|llam\w*|telefono|phone|acres|miles|square|feet|degrees|age|edad|fined?)$/;

/** Talk of money that a hearing or an aside may be about. */
const budgets = /^(?:budget\w*|presupuest\w*|costs?|page|pages)$/;

/** Prepositions: what they govern is not what a clause is about. */
const governing = new WordSet('than like with for at during on through among con para durante entre tras segun ante sin');

/** Words before a number that make it a name, an address, an age or a change. */
const otherBefore =
  /\b(?:courtroom|pop|population|room|page|section|chapter|route|highway|article|articulo|seccion|capitulo|pagina|sala|aged|top|numbered|\d\S* through|channel|district|distrito|ward|precinct|unit|act|title|ley|hb|sb|bill|class|level|your|his|her|their|our|my|by|into|por|warrant|bond|bail|bounty|fianza|calle|avenida|street|avenue|al|born in|for)$/;

/** Dates that were missed are no warrants. */
const missed =
  /\b(?:(?:missed|skipped) (?:court |traffic )?(?:hearings|dates|appearances|appointments)|no-shows|inasistencias|incomparecencias|ausencias)(?: \S+){0,6}$/;

/** Whether words near a number say that it counts something else, or is no count. */
export function isAboutOther(
  scene: Scene,
  number: ReadNumber,
  sentence: Sentence,
  figures: TokenMap<{ from: number; to: number }>,
): boolean {
  const { doc } = scene;
  const { tokens } = doc;
  const words = figureWords[sentence.language];
  const before = doc.words(Math.max(sentence.from, number.from - 2), number.from);
  if (otherBefore.test(before) && !/^account\S* for$/.test(before)) return true;
  if (missed.test(doc.words(Math.max(sentence.from, number.from - clauseReach), number.from))) return true;
  if (!number.isWritten && number.value !== null && /(?:^| )(?:no|number|numero|box)$/.test(before)) return true;
  // A table's row keeps to itself.
  if (/[|\t]/.test(doc.text.slice(tokens[number.from - 1]?.end ?? 0, tokens[number.from]!.start))) return true;
  for (let i = number.from - 1; i >= Math.max(sentence.from, number.from - clauseReach); i -= 1) {
    const word = doc.word(i);
    // "$1.4 million, of which it gave back sixty thousand"
    if (word === '$') return true;
    if (figures.has(i, i + 1)) break;
    if (otherTalk.test(word) && !(budgets.test(word) && isAside(doc, i, sentence, number))) return true;
    // "the backlog of rape kits stands at 1,400"
    if (words.stocks.has(doc.tokens[i]) && doc.isOneOf(i + 1, 'of de') && isPluralNoun(doc, pluralIn(doc, i + 2, number.from), sentence))
      return true;
    if (
      (words.rivals.has(doc.tokens[i]) || (words.otherCounts.has(doc.tokens[i]) && !timeWords.test(word))) &&
      !isAside(doc, i, sentence, number) &&
      !(holders.test(word) && having.has(doc.tokens[i + 1]))
    )
      return true;
  }
  if (hasOtherLabel(doc, number, sentence) || hasOtherSubject(doc, number, sentence)) return true;
  const end = Math.min(sentence.to, number.to + clauseReach);
  for (let i = number.to; i < end; i += 1) if (otherTalk.test(doc.word(i))) return true;
  return goesOnFromOther(scene, number, sentence, figures);
}

/** Before the colon warrants were spoken of. */
const ownLabel =
  /\b(?:warrants|capiases|attachments|ordenes|mandamientos|requisitorias|wanted|fugitives|absconders|profugos|buscad[ao]s)\b/;

/** "the police have 2,900": who holds warrants, and is not counted. */
const holders = /^(?:police|officers|deputies|judges|courts|court|clerks|agencies|policia|policias|agentes|jueces|tribunales)$/;
const having = new WordSet(
  'has have had hold holds held count counts counted list lists listed report reports reported say says said seek seeks sought put puts claim tiene tienen tenia tenian busca buscan cuenta cuentan suma suman reporta reportan arrastra arrastran habla hablan',
);

/** "Potholes filled: 23,700": what a label in the plural counts, where it is no word for warrants. */
export function hasOtherLabel(doc: Doc, number: ReadNumber, sentence: Sentence): boolean {
  if ((doc.tokens[number.from]!.before & gap.colon) === 0) return false;
  if (ownLabel.test(doc.words(sentence.from, number.from))) return false;
  for (let i = number.from - 1; i >= Math.max(sentence.from, number.from - 5); i -= 1) {
    if ((doc.tokens[i + 1]!.before & gap.stop) !== 0) return false;
    // "Devueltas por dirección falsa: 275"
    if (i === sentence.from && /[aiu]das$/.test(doc.word(i))) return false;
    if (isPluralNoun(doc, i, sentence) && (doc.tokens[i]!.casing === 0 || i === sentence.from)) return true;
  }
  return false;
}

/** Verbs that say how many their subject is. */
const counting = new WordSet(
  'were was are is totaled totalled numbered reached hit topped to at fueron eran son sumaron suman sumaban ascendieron llegaron a alcanzaron',
);

/** "Los allanamientos autorizados fueron 3.912": a subject in the plural that is no word for warrants. */
function hasOtherSubject(doc: Doc, number: ReadNumber, sentence: Sentence): boolean {
  if (!counting.has(doc.tokens[number.from - 1])) return false;
  let from = number.from - 1;
  while (
    from > sentence.from &&
    number.from - from < clauseReach &&
    (doc.tokens[from]!.before & (gap.comma | gap.colon | gap.dash | gap.stop)) === 0
  )
    from -= 1;
  const noun = doc.isOneOf(from, 'the los las its their sus y and but') ? from + 1 : from;
  return isPluralNoun(doc, noun, sentence);
}

/** Plural words for what is counted here, and those that are no nouns. */
const ownPlurals =
  /^(?:felonies|misdemeanors|numbers|figures|totals|others|ones|those|these|theirs|its|his|records|files|papers|orders|courts|judges|clerks|officials|cifras|totales|otras|otros|estas|esas|las|los|pendientes|graves|leves|menores|vigentes|ellas|ellos|delitos|faltas|juzgados|jueces|autoridades|this|was|is|has|as|us|mas|menos|es|entonces|antes|despues|years?|months?|anos|meses|courthouses|across|always|perhaps|sometimes|nowadays|besides|police's|lunes|martes|miercoles|jueves|viernes)$/;

function isPluralNoun(doc: Doc, at: number, sentence: Sentence): boolean {
  const word = doc.word(at);
  const words = figureWords[sentence.language];
  return (
    /[^su']s$/.test(word) &&
    !ownPlurals.test(word) &&
    !words.stocks.hasWord(word) &&
    !words.statuses.has(word) &&
    !/^(?:warrants|ordenes|requisitorias|mandamientos|boletas|mandatos|capias)$/.test(word)
  );
}

/** What warrants are issued for, which a count of them may name. */
const causes = new WordSet(
  'crime crimes homicides murders shootings fines tickets citations hearings homicidios delitos multas citaciones audiencias',
);

/** Whether a noun before a number is not what its clause is about: governed by a preposition, in a relative clause, how large a place is, or a crime. */
export function isAside(doc: Doc, noun: number, sentence: Sentence, number: ReadNumber): boolean {
  if (isSizeOnly(doc, noun, number.from) || (isGoverned(doc, noun, sentence.from) && hasComma(doc, noun, number.from))) return true;
  let start = noun;
  while (start > sentence.from && (doc.tokens[start]!.before & (gap.comma | gap.stop | gap.colon | gap.dash | gap.open)) === 0) {
    start -= 1;
    if (start < noun && relative.test(doc.word(start)) && hasComma(doc, noun, number.from)) return true;
  }
  return causes.has(doc.tokens[noun]) && noun - start > 2;
}

const relative = /^(?:when|while|cuando|who|which|whose|where|that|que|quien|donde|cuyo|cuya|cuyos|cuyas)$/;

function hasComma(doc: Doc, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i += 1) if ((doc.tokens[i]!.before & (gap.comma | gap.dash | gap.close)) !== 0) return true;
  return false;
}

/** "at a budget hearing", "con una décima parte de los agentes" */
function isGoverned(doc: Doc, noun: number, floor: number): boolean {
  for (let i = noun - 1; i >= Math.max(floor, noun - 7); i -= 1) {
    if ((doc.tokens[i + 1]!.before & (gap.comma | gap.stop | gap.colon)) !== 0) return false;
    if (governing.has(doc.tokens[i])) return true;
  }
  return false;
}

/** Words for what is piled up, which begin anew after other talk. */
const surelyStocks = new WordSet('backlog tally caseload inventory pile stack stock rezago acumulado warrant warrants ordenes');

/** "built for 1,210 inmates and held 1,088", "Faltan agentes. Hay 96": the last thing counted is another one. */
function goesOnFromOther(scene: Scene, number: ReadNumber, sentence: Sentence, figures: TokenMap<{ from: number; to: number }>): boolean {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const previous = doc.sentences[sentence.index - 1];
  const from = previous && previous.paragraph === sentence.paragraph ? previous.from : sentence.from;
  for (let i = number.from - 1; i >= from; i -= 1) {
    if (figures.has(i, i + 1) || (i >= sentence.from && surelyStocks.has(doc.tokens[i]))) return false;
    if (i < sentence.from && words.rivals.has(doc.tokens[i]) && !causes.has(doc.tokens[i]) && !isGoverned(doc, i, from)) return true;
  }
  const near = [...(from < sentence.from ? previous!.numbers : []), ...sentence.numbers];
  return near.some((other) => {
    if (other.to > number.from || other.value === null || number.value === null || other.isShare || figures.has(other.from, other.to))
      return false;
    const noun = doc.word(other.to);
    // A number that was no figure itself: what goes on from it is none either.
    if (isBareNumber(doc, other, sentence)) {
      if (!other.isWritten || other.value < 1000 || !hasOtherTopic(scene, other, doc.sentenceAt(other.from))) return false;
    } else if (
      words.population.has(doc.tokens[other.to]) ||
      words.people.has(doc.tokens[other.to]) ||
      timeWords.test(noun) ||
      !/s$/.test(noun)
    )
      return false;
    return number.value <= other.value * sameOrder && number.value >= other.value / sameOrder;
  });
}

/** The first plural within three words; the first word where there is none. */
function pluralIn(doc: Doc, from: number, to: number): number {
  for (let i = from; i < Math.min(from + 3, to); i += 1) if (/[^su']s$/.test(doc.word(i))) return i;
  return from;
}

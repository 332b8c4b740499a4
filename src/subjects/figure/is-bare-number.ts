import type { TokenMap } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { figureWords } from './figure-words';
import { isSizeOnly } from './is-size-only';

/** Words that no counted noun begins with: links, pronouns, auxiliaries, words of time, and the verbs that tell what a part is of. */
const linking = new Set(
  `in a an as at by on last this the for from to and or just before after when today now then earlier later ago that since during while but per
  than respectively still against who whom which whose with without because if so it they he she we you i not only too also yet already alone
  were are was is be been have has had may might can could would will should must do does did remain remained involve involved concern concerned
  date dated predate stem stemmed arise arose come came go went gone lie lay sit sat wait stand stood belong relate name carry carried mention
  yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday statewide citywide countywide nationwide nationally locally
  outstanding active open unserved pending apiece each altogether overall apart plus minus out off up down through throughout across within
  en a al el la los las lo hace hoy un una y e o u por para cuando antes ahora que quien quienes se son eran es era fueron fue sin con segun tras
  desde mientras pero porque cada mas menos solo entre durante despues ya ayer este esta ese esa como no ni ante contra sobre estan estaban
  siguen seguian siguieron quedan quedaban tienen tenian tiene llevan llevaban datan corresponden sus su cuyos cuyas ellas ellos tambien todavia
  aun apenas si donde hasta pendientes vigentes activas abiertas siquiera juntos juntas belongs stems involves concerns lies predates thrown`.split(
    /\s+/,
  ),
);

/** Numerals that begin what says when or where: "2.9 million three years earlier". */
const numerals = /^(?:two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)$/;

/** Whether a number has no noun of its own: its clause ends behind it, or goes on with a word that no noun phrase begins with. */
export function isBareNumber(doc: Doc, number: ReadNumber, sentence: Sentence): boolean {
  const next = doc.tokens[number.to];
  if (next === undefined || number.to >= sentence.to || (next.before & ~(gap.space | gap.hyphen | gap.line)) !== 0) return true;
  if (next.casing > 0 && next.text !== 'i') return false;
  return isLinking(doc, number.to) || /(?:[^ue]ly|mente)$/.test(next.text);
}

/** Whether a word behind a number begins no noun: "of" only before what is counted here or a time, as "45 millones de personas" counts people. */
export function isLinking(doc: Doc, at: number): boolean {
  const word = doc.word(at);
  if (/^(?:of|de|del)$/.test(word)) return ofOwn.test(doc.words(at + 1, at + 4));
  return linking.has(word) || numerals.test(word);
}

/** "of them", "of the county's", "of these papers", "de las cuales", "de 2019", "de antes" */
const ofOwn =
  /^(?:what|the (?:\S+ )?(?:variety|kind|sort|type)|un (?:plumazo|golpe|tiron|jalon)|una (?:vez|sola|sentada)|golpe|mandamientos|mandatos|oficios|boletas|ordenes|requisitorias|capturas|papeles|(?:esta|esa) clase|(?:este|ese) tipo|them|those|these|it|which|whom|such|its|their|ellas|ellos|esas|esos|estas|estos|estas|las|los (?:que|cuales|pendientes|mandamientos)|(?:the|the \S+) (?:warrants?|backlog|total|pile|stack|cases?|things|papers|people|wanted|list|ones|old|open|outstanding|active|unserved|oldest)|antes|hace|entonces|(?:19|20)\d\d|total|un total|sus|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/;

/** They say when or how often, and are not what a sentence counts. */
const timeWords =
  /^(?:years?|days?|months?|weeks?|hours?|minutes|times|por|anos?|dias?|mes|meses|semanas?|horas?|minutos|veces|percent|counties|states|cities|condados|estados|ciudades|tribunales|courts|judges|jueces|agencies|agencias|clinics|points)$/;

/** So many words before a number are its clause, where no comma ends it sooner. */
const clauseReach = 12;

/** A count of another thing is gone on from only by a number of its order. */
const sameOrder = 30;

/** What else is spoken of: lists of gang members, sums, votes, telephone numbers. */
const otherTalk =
  /^(?:cateos?|allanamientos?|redadas?|databases?|gangs?|roster|pandill\w*|dollars?|dolares|pesos|euros|budget\w*|presupuest\w*|cost|costs|costing|cuesta\w*|costo|paid|pay|pays|spent|spend\w*|gast\w*|inver\w*|pierd\w*|perdio|votes?|votos|born|nacid[ao]|goal|meta|page|pages|pagina|call|llam\w*|telefono|phone|acres|miles|square|feet|degrees|age|edad|fined?)$/;

/** Prepositions: what they govern is not what a clause is about. */
const governing = /^(?:with|for|at|during|on|through|among|con|para|durante|entre|tras|segun|ante|sin)$/;

/** Words before a number that make it a name, an address, an age or a change. */
const otherBefore =
  /\b(?:courtroom|pop|population|room|page|section|chapter|route|highway|article|articulo|seccion|capitulo|pagina|sala|aged|numbered|through|channel|district|distrito|ward|precinct|unit|act|title|ley|hb|sb|bill|class|level|your|his|her|their|our|my|by|into|por|warrant|calle|avenida|street|avenue|al|born in|for)$/;

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
  if (!number.isWritten && /(?:^| )(?:no|number|numero|box)$/.test(before)) return true;
  // A table's row keeps to itself.
  if (/[|\t]/.test(doc.text.slice(tokens[number.from - 1]?.end ?? 0, tokens[number.from]!.start))) return true;
  for (let i = number.from - 1; i >= Math.max(sentence.from, number.from - clauseReach); i -= 1) {
    const word = doc.word(i);
    // "$1.4 million, of which it gave back sixty thousand"
    if (word === '$') return true;
    if (figures.has(i, i + 1)) break;
    if (otherTalk.test(word)) return true;
    if ((words.rivals.has(word) || (words.otherCounts.has(word) && !timeWords.test(word))) && !isAside(doc, i, sentence, number))
      return true;
  }
  if (hasOtherLabel(doc, number, sentence) || hasOtherSubject(doc, number, sentence)) return true;
  const end = Math.min(sentence.to, number.to + clauseReach);
  for (let i = number.to; i < end; i += 1) if (otherTalk.test(doc.word(i))) return true;
  return goesOnFromOther(scene, number, sentence, figures);
}

/** "Potholes filled: 23,700": what a label in the plural counts, where it is no word for warrants. */
export function hasOtherLabel(doc: Doc, number: ReadNumber, sentence: Sentence): boolean {
  if ((doc.tokens[number.from]!.before & gap.colon) === 0) return false;
  for (let i = number.from - 1; i >= Math.max(sentence.from, number.from - 5); i -= 1) {
    if ((doc.tokens[i + 1]!.before & gap.stop) !== 0) return false;
    if (isPluralNoun(doc, i, sentence) && (doc.tokens[i]!.casing === 0 || i === sentence.from)) return true;
  }
  return false;
}

/** Verbs that say how many their subject is. */
const counting =
  /^(?:were|was|are|is|totaled|totalled|numbered|reached|hit|topped|to|at|fueron|eran|son|sumaron|suman|sumaban|ascendieron|llegaron|a|alcanzaron)$/;

/** "Los allanamientos autorizados fueron 3.912": a subject in the plural that is no word for warrants. */
function hasOtherSubject(doc: Doc, number: ReadNumber, sentence: Sentence): boolean {
  if (!counting.test(doc.word(number.from - 1))) return false;
  let from = number.from - 1;
  while (
    from > sentence.from &&
    number.from - from < clauseReach &&
    (doc.tokens[from]!.before & (gap.comma | gap.colon | gap.dash | gap.stop)) === 0
  )
    from -= 1;
  const noun = /^(?:the|los|las|its|their|sus|y|and|but)$/.test(doc.word(from)) ? from + 1 : from;
  return isPluralNoun(doc, noun, sentence);
}

/** Plural words for what is counted here, and those that are no nouns. */
const ownPlurals =
  /^(?:felonies|misdemeanors|numbers|figures|totals|others|ones|those|these|theirs|its|his|records|files|papers|orders|courts|judges|clerks|officials|cifras|totales|otras|otros|estas|esas|las|los|pendientes|vigentes|ellas|ellos|delitos|faltas|juzgados|jueces|autoridades|this|was|is|has|as|us|mas|menos|es|entonces|antes|despues|years?|months?|anos|meses|courthouses|across|always|perhaps|sometimes|nowadays|besides|police's|lunes|martes|miercoles|jueves|viernes)$/;

export function isPluralNoun(doc: Doc, at: number, sentence: Sentence): boolean {
  const word = doc.word(at);
  const words = figureWords[sentence.language];
  return (
    /[^su']s$/.test(word) &&
    !ownPlurals.test(word) &&
    !words.stocks.has(word) &&
    !words.statuses.has(word) &&
    !/^(?:warrants|ordenes|requisitorias|mandamientos|boletas|mandatos|capias)$/.test(word)
  );
}

/** What warrants are issued for, which a count of them may name. */
const causes = /^(?:crimes?|homicides|murders|shootings|fines|tickets|citations|hearings|homicidios|delitos|multas|citaciones|audiencias)$/;

/** Whether a noun before a number is not what its clause is about: governed by a preposition, in a relative clause, how large a place is, or a crime. */
export function isAside(doc: Doc, noun: number, sentence: Sentence, number: ReadNumber): boolean {
  if (isSizeOnly(doc, noun, number.from) || (isGoverned(doc, noun, sentence.from) && hasComma(doc, noun, number.from))) return true;
  let start = noun;
  while (start > sentence.from && (doc.tokens[start]!.before & (gap.comma | gap.stop | gap.colon | gap.dash | gap.open)) === 0) {
    start -= 1;
    if (start < noun && relative.test(doc.word(start)) && hasComma(doc, noun, number.from)) return true;
  }
  return causes.test(doc.word(noun)) && noun - start > 2;
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
    if (governing.test(doc.word(i))) return true;
  }
  return false;
}

/** "built for 1,210 inmates and held 1,088", "Faltan agentes. Hay 96": the last thing counted is another one. */
function goesOnFromOther(scene: Scene, number: ReadNumber, sentence: Sentence, figures: TokenMap<{ from: number; to: number }>): boolean {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const previous = doc.sentences[sentence.index - 1];
  const from = previous && previous.paragraph === sentence.paragraph ? previous.from : sentence.from;
  for (let i = number.from - 1; i >= from; i -= 1) {
    if (figures.has(i, i + 1)) return false;
    if (i < sentence.from && words.rivals.has(doc.word(i)) && !causes.test(doc.word(i)) && !isGoverned(doc, i, from)) return true;
  }
  const near = [...(from < sentence.from ? previous!.numbers : []), ...sentence.numbers];
  return near.some((other) => {
    if (other.to > number.from || other.value === null || number.value === null || other.isShare || figures.has(other.from, other.to))
      return false;
    const noun = doc.word(other.to);
    if (
      isBareNumber(doc, other, sentence) ||
      words.population.has(noun) ||
      words.people.has(noun) ||
      timeWords.test(noun) ||
      !/s$/.test(noun)
    )
      return false;
    return number.value <= other.value * sameOrder && number.value >= other.value / sameOrder;
  });
}

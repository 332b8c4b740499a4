import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { isOneOf, WordSet } from '../../core/word-set';

/** Words that no counted noun begins with: links, pronouns, auxiliaries, words of time, and the verbs that tell what a part is of. */
const linking = new WordSet(
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
const numerals = new WordSet('two three four five six seven eight nine ten dos tres cuatro cinco seis siete ocho nueve diez');

/** What warrants are written on and kept as, and short words for them; each is said of much else, too. */
const papers = new WordSet(
  'names papers paper paperwork orders writs files folders slips sheets entries commitments process documents nombres papeles oficios boletas mandatos mandamientos expedientes carpetas fichas capturas aprehensiones registros folios',
);

/** Adjectives of papers: how old, how serious, whether open. */
const ofPapers = new WordSet(
  'open active outstanding unserved pending live old older new fresh such different felony misdemeanor traffic criminal yellow yellowed stale distinct unique additional',
);

/** The end of such a word behind a number: "17,600 names", "61,000 yellow folders"; undefined where there is none. */
export function papersEnd(doc: Doc, number: ReadNumber, sentence: Sentence): number | undefined {
  for (let at = number.to; at < Math.min(number.to + 3, sentence.to); at += 1) {
    if ((doc.tokens[at]!.before & ~(gap.space | gap.hyphen | gap.line)) !== 0) return undefined;
    if (papers.has(doc.tokens[at])) return at + 1;
    if (!ofPapers.has(doc.tokens[at]) && !(at === number.to && number.value === null && doc.isOneOf(at, 'of de'))) return undefined;
  }
  return undefined;
}

/** Whether a number has no noun of its own: its clause ends behind it, or goes on with a word that no noun phrase begins with. */
export function isBareNumber(doc: Doc, number: ReadNumber, sentence: Sentence): boolean {
  const next = doc.tokens[number.to];
  if (next === undefined || number.to >= sentence.to || (next.before & ~(gap.space | gap.hyphen | gap.line)) !== 0) return true;
  if (next.casing > 0 && next.text !== 'i') return false;
  return isLinking(doc, number.to) || /(?:[^ue]ly|mente)$/.test(next.text);
}

/** Nouns that do not end in "s", and are counted. */
const oddPlurals = new WordSet(
  'people person persons men women children police percent feet staff square million billion thousand hundred dozen student students mil gente habitantes',
);

/** A number without a noun of its own: what follows is no noun, or its adjectives lead to none. */
export function isBare({ doc }: Scene, number: ReadNumber, sentence: Sentence): boolean {
  const isEnglish = sentence.language === 'en';
  for (let i = number.to; i < number.to + (isEnglish ? 3 : 1); i += 1) {
    const token = doc.tokens[i];
    if (token === undefined || i >= sentence.to || (token.before & ~(gap.space | gap.hyphen | gap.quote)) !== 0) return true;
    if (isLinking(doc, i)) return true;
    if (isOneOf(token, 'of de del')) return false;
    if (token.text.endsWith('s') || oddPlurals.has(token) || token.isNumber) return false;
  }
  return true;
}

/** Whether a word behind a number begins no noun: "of" only before what is counted here or a time, as "45 millones de personas" counts people. */
export function isLinking(doc: Doc, at: number): boolean {
  if (doc.isOneOf(at, 'of de del')) return ofOwn.test(doc.words(at + 1, at + 4));
  return linking.has(doc.tokens[at]) || numerals.has(doc.tokens[at]);
}

/** "of them", "of the county's", "of these papers", "de las cuales", "de 2019", "de antes" */
const ofOwn =
  /^(?:what|the (?:\S+ )?(?:variety|kind|sort|type)|un (?:plumazo|golpe|tiron|jalon)|una (?:vez|sola|sentada)|golpe|mandamientos|mandatos|oficios|boletas|ordenes|requisitorias|capturas|papeles|(?:esta|esa) clase|(?:este|ese) tipo|(?:transito|trafico|homicidios?|robos?|violencia|drogas|narcotrafico|abusos?|agresion(?:es)?|alimentos|pension(?:es)?|delitos|faltas|felonia|deudas|multas|(?:bajo|alto|menor|mayor|poca|mucha) \S+)|them|those|these|it|which|whom|such|its|their|ellas|ellos|esas|esos|estas|estos|estas|las|los (?:que|cuales|pendientes|mandamientos)|(?:the|the \S+) (?:warrants?|backlog|total|pile|stack|cases?|things|papers|people|wanted|list|ones|old|open|outstanding|active|unserved|oldest)|antes|hace|entonces|(?:19|20)\d\d|total|un total|sus|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/;

import type { Doc } from './doc';
import * as gap from './gap';
import { civicNouns, notPlaces } from './gazetteer';
import { isNoNameStart } from './not-names';
import { WordSet } from './word-set';

/** Words right before a place that say so. */
export const inWords = new WordSet(['in', 'near', 'across', 'throughout', 'outside', 'around', 'en', 'desde']);

/** The end of the capitalised name that begins here; `from` itself where none does. */
export function nameEnd(doc: Doc, from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    (doc.tokens[at]?.casing ?? 0) > 0 &&
    !notPlaces.has(doc.tokens[at]) &&
    (at === from || (doc.tokens[at]!.before & ~(gap.space | gap.line | gap.hyphen)) === 0)
  )
    at += 1;
  return at;
}

/** "outside Veterans Stadium": a building, a street, no town. */
export const venue = new WordSet(
  'stadium park center centre road street avenue boulevard drive building hall library church school university college airport courthouse court hospital plaza square arena theater hotel bridge highway island beach river lake jail prison parque calle avenida escuela iglesia universidad parkway pkwy blvd expressway freeway turnpike station tower towers mall ballpark lane terrace pier museum zoo cathedral courtroom clinic museo estacion carretera autopista puente estadio mercado'.split(
    ' ',
  ),
);

/** Of a town: "Orway Municipal Court", "Orway Police Department", "Orway City Council". */
export const ownOffice =
  /^(?:(?:municipal|city|police|town|village|fire|justice|district|superior|circuit|traffic|county) (?:court|courts|department|council|hall|jail|attorney|prosecutor|clerk|commission|board)|police department|sheriff 's office|city attorney)\b/;

/** Who keeps the law of a town, before "de": "el juzgado municipal de Weslaco". */
const office =
  /(?:^| )(?:policia|juzgados?|corte|cortes|tribunal|tribunales|alguacil|sheriff|fiscal|fiscalia|juez|jueza|jueces|alcalde|alcaldesa|alcaldia|ayuntamiento|cabildo|concejo|municipio|localidad|pueblo|poblado|distrito judicial|region|provincia|comandancia|acusacion|municipalidad|intendencia|gobernacion|defensoria|brigada|secretario|secretaria|area metropolitana)(?: (?:municipal|municipales|local|locales|estatal|judicial|penal|penales|general|metropolitana|seccional|regional|provincial|departamental|distrital|superior|especializada|penitenciaria|civil))? de$/;

/** The same in English, and who lives there: "residents of Gulfport", "the police department of Redwood City". */
const officeOf =
  /(?:^| )(?:residents|voters|drivers|motorists|citizens|streets|mayor|police|police department|police chief|municipality|borough|township|municipal court|municipal judge|city council|city attorney|jail|outskirts) of$/;

/** Small words that begin a town's name of two words and more, also at the head of a sentence: "San Mateo officials". */
const townOpeners = new WordSet('san santa santo los las el la fort lake mount st ste port palm cedar oak rock pine grand glen');

/** What a court is for, written large: "Juzgado de Paz". */
const noTown = new WordSet(
  'distrito paz letras instruccion garantias garantia control justicia apelaciones familia cuentas menores investigacion investigaciones faltas transito primera segunda lo seguridad estado ministros inmigracion quiebras circuito ejecucion trabajo casacion delitos asuntos dios turno guardia',
);

/** Finds a name in no list by its setting: "in Orway", "Orway police", "Orway, Ohio" (where `isState` knows the state), "el juzgado de Orway". */
export function findPlaceBySetting(doc: Doc, i: number): { to: number; name: string } | undefined {
  if (notPlaces.has(doc.tokens[i]) || isNoNameStart(doc.tokens[i]) || doc.tokens[i]!.casing === 3) return undefined;
  const end = nameEnd(doc, i);
  if (end === i || doc.tokens[i]!.casing === 2) return undefined;
  if (venue.has(doc.tokens[end - 1])) return undefined;
  const isAfterIn = inWords.has(doc.tokens[i - 1]) && (doc.tokens[i]!.before & ~(gap.space | gap.line)) === 0;
  const next = doc.tokens[end];
  const language = doc.sentenceAt(i).language;
  const isBeforeCivic =
    next !== undefined &&
    (next.before & ~(gap.space | gap.line)) === 0 &&
    civicNouns[language].has(next.text) &&
    (next.casing === 0 || doc.word(end + 1) === 'council') &&
    end - i <= 2 &&
    doc.tokens[i]!.casing === 1 &&
    (i > doc.sentenceAt(i).from || (end - i === 2 && townOpeners.has(doc.tokens[i])));
  const isListItem =
    next?.isNumber === true &&
    (next.before & gap.comma) !== 0 &&
    (doc.tokens[i]!.before & (gap.colon | gap.stop)) !== 0 &&
    end - i <= 2 &&
    next.end - next.start >= 4;
  const isAfterOffice =
    (language === 'es' && office.test(doc.words(i - 4, i)) && !noTown.has(doc.tokens[i])) ||
    (language === 'en' && doc.word(i - 1) === 'of' && officeOf.test(doc.words(i - 3, i))) ||
    doc.isOneOf(i - 1, 'vecina vecino neighboring neighbouring nearby');
  const isOffice = next !== undefined && next.casing === 1 && doc.word(end - 1).length > 2 && ownOffice.test(doc.words(end, end + 3));
  if (!isAfterIn && !isBeforeCivic && !isListItem && !isAfterOffice && !isOffice) return undefined;
  if (isAfterIn && (doc.tokens[end]?.text === 'v' || (next?.isNumber === true && end - i === 1 && (next.before & gap.comma) === 0)))
    return undefined;
  return { to: end, name: doc.slice(i, end).replace(/\s+/g, ' ') };
}

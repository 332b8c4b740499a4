import { hasItems } from '../../core/by-place';
import type { Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import { months } from './figure-phrase';
import { figureWords } from './figure-words';
import { isLinking } from './is-bare-number';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Who has, counts and clears warrants, what they are called and issued for: a sentence with one of these may speak of them. */
const supporting = set(`
  warrant warrants capias capiases order orders paper papers court courts courtroom bench judge judges magistrate magistrates clerk clerks sheriff sheriffs deputy
  deputies police officers cops troopers marshal marshals constable constables squad unit prosecutor prosecutors attorney auditor auditors audit dashboard records
  record file files data county counties city cities state states town towns village district districts department office officials agency agencies parish province
  region island country nation nationwide statewide countywide nationally elsewhere system list drawer cabinet we he she they it i you there those these ones one some
  other others another remaining further rest people persons wanted felony felonies misdemeanor misdemeanors traffic fines violent minor serious crime crimes murder
  homicide drug drugs dui cases case names fugitives them which amnesty orden ordenes mandamiento mandamientos boletas oficios requisitorias capturas corte cortes
  tribunal tribunales juez jueces jueza juzgado juzgados secretario alguacil policia policias agentes fiscal fiscalia fiscales brigada unidad condado condados ciudad
  ciudades estado estados municipio pueblo distrito distritos departamento oficina autoridades provincia isla pais sistema lista archivo cajon ellas ellos esas esos
  estas estos otras otros resto personas buscados profugos delito delitos grave graves faltas homicidio homicidios robo transito multas casos expedientes nombres eran
  son hay habia quedan quedaban siguen faltan restan suman sumaban ministerio secretaria procuraduria gobierno alcalde alcaldia comandante say says said show shows
  showed put puts read reads claim claims claimed dice dicen dijo decia muestra muestran arroja figura probation parole theft burglary assault domestic robbery weapons
  contempt dwi hurto estafa alimentos violencia amenazas lesiones half third quarter mitad tercio universo precinct precincts zone zona ward commissionerate range
  division who what how many cuantas cuantos cual number numero figure cifra total count tally conteo pantalla tablero screen board report informe study estudio survey
  encuesta`);

/** What says only when, or that something changed. */
const neutral =
  /^(?:years?|months?|weeks?|days?|decades?|spring|summer|fall|autumn|winter|midyear|end|start|close|time|times|peak|high|low|first|second|third|next|previous|early|late|mid|ano|anos|mes|meses|semanas?|dias?|decadas?|primavera|verano|otono|invierno|cierre|final|inicio|principios?|pasado|pasada|anterior|ultimos?|ultimas?|mil|nearer|closer|nearly|almost|about|roughly|even|barely|maybe|perhaps|well|yes|pues|bueno|casi|unas|unos|cerca|alrededor|all|same|mismo|misma|told|further|lapso|periodo|period|prepandemic|prepandemia|right|sure|ok|'s|leaves?|left|pandemi\w+|lockdown|confinamiento|decenio|lustro|proximo|top|pass|exceed|reach|hit|(?:rebas|super|alcanz|exced|lleg|pas|rond|bord|roz)[aeio]\w*|slid|crept|leaving|bringing|making|marking|again|finally|soon|it's|that's|decir|\d\S*)$/;

/** Whether a sentence speaks of something else: it names things before the number, and none of them has to do with warrants. */
export function hasOtherTopic(scene: Scene, number: ReadNumber, sentence: Sentence): boolean {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  if (hasItems(scene.places, sentence.from, number.from)) return false;
  if (isNameFirst(scene, sentence)) return false;
  let content = 0;
  for (let i = sentence.from; i < number.from; i += 1) {
    const { text, casing, before } = doc.tokens[i]!;
    if (supporting.has(text) || words.stocks.has(doc.tokens[i]) || words.statuses.has(text) || words.wanted.has(doc.tokens[i]))
      return false;
    // A name, an agency's letters; not the first word of a quote.
    if (casing > 0 && i > sentence.from && text.length > 1 && (before & gap.quote) === 0) return false;
    if (!isLinking(doc, i) && !words.linking.has(doc.tokens[i]) && !neutral.test(text) && !months.has(doc.tokens[i])) content += 1;
  }
  return content > 0;
}

/** Common nouns that need no article in English. */
const massNouns =
  /(?:[^s]s|ment|tion|sion|out|age|ance|ence|ship|ity|ness|cy|ing|ism|ure|crime|revenue|payroll|people|income|demand|supply|rain|snow|inflation|voting)$/;

/** "Antioquia aparece con 15.600": a sentence begins with a noun that has no article, and so with a name. */
function isNameFirst({ doc }: Scene, { from, language }: Sentence): boolean {
  const { casing, text } = doc.tokens[from]!;
  if (
    casing === 0 ||
    doc.tokens[from]!.isNumber ||
    isLinking(doc, from) ||
    neutral.test(text) ||
    months.has(doc.tokens[from]) ||
    text.length < 4
  )
    return false;
  if (
    /^(?:the|those|these|this|that|some|many|most|more|fewer|other|another|each|every|unos|unas|muchos|muchas|algunos|algunas|esta|este|estos|estas|otro|otra|otros|otras)$/.test(
      text,
    )
  )
    return false;
  if (language === 'es') return !/(?:[^s]s|n|ndo|[aei]r|mente|ron)$/.test(text);
  return !massNouns.test(text) && doc.tokens[from + 1]?.casing !== undefined;
}

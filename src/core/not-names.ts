import { dayNames, monthNames } from './calendar';
import type { Token } from './tokenize';
import { WordSet } from './word-set';

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Articles, prepositions, conjunctions, pronouns, adverbs: what a sentence begins with. */
const functionWords =
  list(`the a an this that these those some any all each every both neither either no none such another other others many most more much few fewer
 several less least enough half only just even about around nearly almost roughly approximately over under above below between among across after before since until till
 during through throughout within without with by for from of on onto in into at to toward towards up down out off near next as like unlike than per via despite amid
 and or but nor so yet if when whenever while whereas because although though unless once where wherever whether who whom whose which what why how there here then now
 today yesterday tomorrow tonight soon later earlier recently currently presently meanwhile elsewhere nationally nationwide statewide countywide citywide locally
 overall together altogether likewise instead still again also too perhaps maybe probably apparently not never always often sometimes usually already i you he she it we
 they me him her us them my your his its our their mine yours theirs everyone everybody someone somebody nobody anyone anybody nothing something everything one two three
 four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozens scores
 first second third last past prior next previous yes right well okay sure let please thanks don't is are was were be been being has have had do does did can could would
 shall should may might must average prepandemic all-time according compared given based asked acting interim former retired assistant associate special senior elected
 el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas algun alguno alguna algunos algunas ningun ninguno ninguna cada
 todo toda todos todas otro otra otros otras mismo misma mucho mucha muchos muchas poco poca pocos pocas varios varias ambos ambas demas tanto tanta tantos tantas cuanto
 cuantos cuantas cuanta mas menos casi apenas solo solamente unicamente aproximadamente alrededor cerca a ante bajo con contra de del desde durante en entre hacia hasta
 mediante para por segun sin sobre tras al y e o u ni pero sino aunque porque pues si cuando mientras donde adonde como que quien quienes cual cuales cuyo cuya ahi alli alla
 aqui aca hoy ayer anteayer manana ahora antes despues luego entonces ya aun todavia tambien tampoco siempre nunca jamas quiza quizas acaso actualmente recientemente
 asimismo ademas encima yo tu usted ustedes nosotros ellos ellas ella le les se me te nos su sus mi mis nuestro nuestra nuestros nuestras es son era eran fue fueron ser
 estar esta estan estaba estaban hay habia hubo dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta setenta ochenta
 noventa cien cientos miles mil millones decenas primero primera segundo segunda tercero tercera ultimo ultima dice dicen juntos juntas resta restan sigue siguen suman
 siguieron quedan queda faltan falta seran sera serian seria habra habria hubo quedaran seguiran quedaba quedaron suman sumaron fueron llegan llegaron rondan superan estan estaban`);

/** Who acts in such news, and what is counted: nouns that open sentences and list lines. */
const commonNouns =
  list(`deputies deputy officers officer police sheriff sheriffs judges judge magistrates prosecutors prosecutor attorneys lawyers defenders clerks clerk
 officials authorities agents troopers constables marshals detectives investigators bailiffs lawmakers legislators councilmembers commissioners supervisors aldermen
 advocates activists critics supporters residents neighbors people men women adults drivers defendants suspects fugitives victims families court courts county counties
 city cities state states town towns warrants warrant felonies felony misdemeanors misdemeanor traffic bench arrest arrests capiases cases case citations fines open active
 served issued recalled cleared quashed dismissed pending outstanding executed unserved total totals number numbers figure figures count counts tally backlog data records
 record report reports study note notes source sources fact facts year years month months week weeks day days morning afternoon evening night ${monthNames} ${dayNames} question answer host update
 jueces juez jueza fiscales fiscal agentes agente policias policia alguaciles alguacil autoridades funcionarios abogados abogadas activistas vecinos vecinas residentes
 hombres mujeres personas gente imputados acusados detenidos profugos conductores familias tribunales tribunal corte cortes juzgado juzgados fiscalia condado condados
 ciudad ciudades estado estados municipio municipios provincia provincias delitos delito ordenes orden mandamientos mandatos requisitorias capturas detenciones casos
 expedientes activas activa vigentes vigente pendientes pendiente abiertas emitidas emitida giradas libradas dictadas firmadas expedidas ejecutadas cumplidas cumplimentadas
 diligenciadas anuladas canceladas retiradas revocadas archivadas desestimadas resueltas total totales cifra cifras numero datos dato nota notas fuente fuentes registro
 rezago ano anos mes meses semana semanas dia dias pregunta respuesta carabineros gendarmes interpol garda gardai`);

/** Words that a capital at the head of a sentence or of a list's line makes no name of; all folded. */
export const notNames = new WordSet([...functionWords, ...commonNouns]);

/** Whether a word that begins a name may be the article of one: "El Paso", "La Ceiba", "Los Angeles", "De Soto". */
const articles = new WordSet('el la las los de del');

/** Whether a word at the head of a name is only a sentence's first word: "When Shelby County". */
export function isNoNameStart(token: Token | undefined): boolean {
  return notNames.has(token) && !articles.has(token);
}

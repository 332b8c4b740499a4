import * as gap from '../../core/gap';
import type { Scene } from '../../core/scene';
import { type FigurePhrase, isYear } from './figure-phrase';

/** What may stand between a verb and its number. */
export const fillers =
  '(?:(?:still|now|today|currently|about|some|only|just|another|nearly|roughly|almost|an|a|the|estimated|perhaps|maybe|more|fewer|less|than|over|under|aun|todavia|hoy|ahora|unas|unos|casi|cerca|de|mas|menos|solo|apenas|otras|otros|alrededor|ya|las|los|en) ){0,4}$';

/** Where a stock stands, what somebody still has, right before its number. */
export const standing = new RegExp(
  `(?:^| )(?:(?:stands?|stood|stays?|stayed|sits?|sat|hovers?|hovered|holds?|settled|(?:is|are|was|were|now|currently|still)(?: back)?) (?:still |now |today |steady )?(?:at|down to|up to)|(?:left|leaves|leaving|down|whittled|trimmed|brought|bringing) (?:\\S+ ){0,3}(?:with|to|at)|there (?:is|are|was|were|'s)|(?:has|have|had) (?:still )?(?:left|to go|remaining)|(?:(?<!les? )siguen?|seguia|se mantiene|se situa|se ubica|se queda|quedo|permanece|se halla|esta|estaba|anda|va|bajo|baja|reducido|reduce|redujo) (?:hoy |aun |todavia |ya )?(?:en|a)|hay|habia|quedan?|quedaban|restan?|faltan?|sobran?|subsisten?) ${fillers}`,
);

/** "its own 8,500", "sus 3.000": whose the stock is. */
const owned = /(?:^| )(?:its|their|our) (?:own )?$|(?:^| )(?:sus|los suyos|las suyas) (?:propi[ao]s )?$/;

/** What is left, anywhere in the clause before a number. */
const remaining =
  /\b(?:backlog|stockpile|rezago|remainder|remain|remains|remained|remaining|outstanding|unserved|(?:what|which|all that) (?:is|was|'s|are|were)? ?(?:left|remains)|left (?:are|is|were|was)|(?:still|yet) (?:on|in|open|to)|on the books|pendientes|quedan|quedaban|queda|seguiran|(?<!les? )(?:siguen|sigue)|seguian|subsisten|perduran|persisten|permanecen|lo que (?:queda|resta|falta)|sin (?:cumplir|ejecutar|diligenciar)|por (?:cumplir|ejecutar|diligenciar))\b(?! (?:of|de) )/;

/** What is yet to be done with them, right behind a number. */
const undone =
  /^(?:(?:of them |more |others |ones |mas )?(?:(?:are|were|is|was|would|will|could|may|might|can|should) (?:(?:soon|all|also|still|then|yet|now) )?(?:be|to be|left|remain|to go|about to)\b|to (?:go|look at|look through|work through|clear|serve|sort|review|get through|deal with|find|come)\b|left\b|remain(?:s|ed|ing)?\b|still\b|in the (?:backlog|drawers?|files?|pile)|on (?:the books|file|hold)|yet to\b|por (?:cumplir|ejecutar|revisar|depurar|diligenciar|atender|resolver)|sin (?:cumplir|ejecutar|diligenciar|revisar)|pendientes?\b|podrian? (?:ser )?|seran? |quedan\b|siguen\b|continuan\b|permanecen\b|estan (?:por|aun|todavia|vivas|vivos)))/;

/** So many words before a number may tell of it. */
const clauseReach = 12;

/** Whether a bare number's own clause says that it counts a stock: "sits at", "there remain", "the old computer says", "its own". */
export function isStock(scene: Scene, phrase: FigurePhrase): boolean {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  if (undone.test(doc.words(phrase.number.to, Math.min(sentence.to, phrase.number.to + 5)))) return true;
  const clause = `${doc.words(startOfClause(scene, phrase), phrase.from)} `;
  return standing.test(clause) || owned.test(clause) || remaining.test(clause) || isEndOfChange(scene, phrase);
}

/** The first token of the words before a number that are its own: behind the number before it, or a mark that parts clauses. */
function startOfClause({ doc }: Scene, phrase: FigurePhrase): number {
  const sentence = doc.sentenceAt(phrase.from);
  const before = sentence.numbers.findLast((one) => one.to <= phrase.from)?.to ?? sentence.from;
  const floor = Math.max(sentence.from, before, phrase.from - clauseReach);
  for (let i = phrase.from; i > floor; i -= 1) if ((doc.tokens[i]!.before & (gap.dash | gap.open)) !== 0) return i;
  return floor;
}

/** What comes in or goes out, where that is what changes: "the warrants signed each month fell from 900 to 600". */
const flows =
  /\b(?:signed|issued|served|executed|new|recalled|quashed|cleared|arrests|emitid[ao]s|girad[ao]s|librad[ao]s|expedid[ao]s|nuev[ao]s|cumplid[ao]s|ejecutad[ao]s|cumplimentad[ao]s|anulad[ao]s|detenciones|capturas (?:cumplidas|ejecutadas))\b/;

/** So many words may stand between a change and its ends. */
const changeReach = 9;

/** "has cut the stack from 3,900 to 2,850", "pasó de 7.900 a 7.150": both ends of a stock, whatever cut it. */
export function isEndOfChange(scene: Scene, { from, number }: FigurePhrase): boolean {
  const { doc } = scene;
  const isStart = doc.isOneOf(from - 1, 'from de');
  const isEnd = doc.isOneOf(from - 1, 'to a hasta');
  if (!isStart && !isEnd) return false;
  const sentence = doc.sentenceAt(from);
  const near = (end: number, other: { from: number; to: number } | undefined) =>
    other !== undefined && Math.abs(end - other.from) <= changeReach && Math.abs(end - other.to) <= changeReach;
  const numbers = sentence.numbers.filter((one) => one === number || !isYear(scene, one));
  const at = numbers.findIndex((one) => one.coreFrom === number.coreFrom);
  const other = isStart ? numbers[at + 1] : numbers[at - 1];
  if (!near(from, other)) return false;
  const isPair = isStart ? doc.isOneOf(other!.from - 1, 'to a hasta') : doc.isOneOf(other!.from - 1, 'from de');
  if (!isPair) return false;
  const start = isStart ? from : other!.from;
  const opening = doc.words(Math.max(sentence.from, start - 14), start);
  return !flows.test(opening);
}

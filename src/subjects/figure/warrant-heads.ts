import type { Doc } from '../../core/doc';
import * as gap from '../../core/gap';
import { phraseListOf } from '../../core/phrase-list';
import type { Scene } from '../../core/scene';
import { longest } from '../../core/settle';
import { WordIndex } from '../../core/word-index';
import { WordSet } from '../../core/word-set';
import { type FigureWords, figureWords } from './figure-words';
import { findSoftHeads, type SoftHead } from './soft-heads';

/** A word for arrest or bench warrants. */
export type WarrantHead = SoftHead;

let built: WordIndex<'head'> | undefined;

function headIndex(): WordIndex<'head'> {
  built ??= new WordIndex(
    Object.values(figureWords).flatMap((words) => words.heads.map((pattern) => ({ pattern, value: 'head' as const }))),
  );
  return built;
}

/** Finds the words for arrest warrants, in order; none on a page about securities, none of another kind ("search warrants"). */
export function findWarrantHeads(scene: Scene): WarrantHead[] {
  const { doc } = scene;
  const hits = longest(headIndex().findAll(doc.tokens, doc.text));
  if (Object.values(figureWords).some((words) => isOtherPage(doc, words))) return [];
  const others: number[] = [];
  const own: number[] = [];
  const heads = hits.flatMap((hit) => {
    const sentence = doc.sentenceAt(hit.from);
    const words = figureWords[sentence.language];
    const word = doc.word(hit.from);
    const isEnglish = /^(?:warrants?|capias(?:es)?|bench|orders?|arrest|body|bodily|civil|writs)$/.test(word);
    if (isEnglish !== (sentence.language === 'en') && !isEnglish) return [];
    // "The case warrants a closer look": a verb is followed by what it takes.
    if (
      word === 'warrants' &&
      verbObjects.test(doc.words(hit.to, hit.to + 2)) &&
      !doc.isOneOf(hit.from - 1, 'the of these those such all old open active arrest')
    )
      return [];
    const next = doc.tokens[hit.to];
    if (next && (next.before & ~(gap.space | gap.hyphen | gap.line)) === 0 && words.otherAfter.has(next)) return [];
    for (let i = hit.from - 1; i >= Math.max(sentence.from, hit.from - 3); i -= 1) {
      if ((doc.tokens[i + 1]!.before & (gap.comma | gap.stop | gap.colon | gap.open | gap.close | gap.dash)) !== 0) break;
      if (doc.tokens[i]!.isNumber) break;
      if (words.otherKinds.has(doc.tokens[i]) && !(doc.word(i) === 'a' || doc.word(i) === 'class')) {
        others.push(hit.from);
        return [];
      }
      if (doc.isOneOf(i, 'arrest bench and or the of')) break;
    }
    if (
      next &&
      (next.before & ~(gap.space | gap.line)) === 0 &&
      /^(?:de (?:cateo|allanamiento|registro|compra|proteccion|restriccion|alejamiento|arraigo|deportacion|trabajo|pago|servicio|produccion|su|la|los|un|una|el|embargo|desalojo|expulsion|alejamiento)\b)/.test(
        doc.words(hit.to, hit.to + 2),
      )
    ) {
      if (doc.isOneOf(hit.to + 1, 'cateo allanamiento registro deportacion desalojo embargo expulsion')) others.push(hit.from);
      return [];
    }
    // "cuarenta órdenes pendientes de entrega"
    if (
      !isEnglish &&
      next?.text === 'de' &&
      next.before === gap.space &&
      !isOfArrest.test(doc.words(hit.from, hit.to)) &&
      delivered.has(doc.tokens[hit.to + 1])
    )
      return [];
    // "bench warrants" by its last word, "órdenes de arresto" by its first.
    const counted = isEnglish && !/^(?:orders?|writs)$/.test(word) ? doc.word(hit.to - 1) : word;
    if (!isPlain(scene, hit)) own.push(hit.from);
    return [{ from: hit.from, to: hit.to, isPlural: /s$/.test(counted) && counted !== 'capias' }];
  });
  // "De las 148 órdenes", where the talk is of raids and searches.
  if (own.length === 0 && heads.length > 0) for (const raid of doc.tokensOf(raids)) others.push(raid);
  const sure =
    others.length === 0
      ? heads
      : heads.filter(
          (head) =>
            !isPlain(scene, head) ||
            !isAmongOthers(head.from, others, own, ofThatKind.test(doc.words(head.to, head.to + 3)) ? head.from : remembered),
        );
  const soft = findSoftHeads(doc, sure);
  return soft.length === 0 ? sure : [...sure, ...soft].sort((a, b) => a.from - b.from);
}

/** Heads that say themselves what is ordered. */
const isOfArrest = / de |^requisitoria|^mandamiento/;

/** What else is ordered, or waited for. */
const delivered = new WordSet(
  'entrega envio despacho produccion reparacion mantenimiento inspeccion laboratorio rayos medicamentos comida venta retiro impresion fabrica surtido examen examenes visita visitas material equipo',
);

/** What a thing warrants: "a closer look", "further study", "no reply". */
const verbObjects =
  /^(?:an? (?:closer|second|new|full|fresh|harder|longer|deeper|better|look|response|reply|review|mention|hearing|trial|change|note|word|investigation)|(?:further|closer) |more (?:study|scrutiny|attention|research)|another look|attention|scrutiny|investigation|mention|discussion|no (?:reply|comment|mention|response))\b/;

/** Words for what a search warrant is for. */
const raids =
  'cateo cateos catearon allanamiento allanamientos allanan allano allanaron raided raids searched seized decomisaron incautaron'.split(
    ' ',
  );

/** "más de 60 órdenes de ese tipo": the kind that was named last, however far off. */
const ofThatKind = /^(?:de (?:ese|este) tipo|de esa clase|of (?:that|this) (?:kind|sort|type))$/;

/** "warrants" and no more, with no word for arrests or for being open beside it. */
function isPlain({ doc }: Scene, { from, to }: { from: number; to: number }): boolean {
  return !/\b(?:arrest|bench|outstanding|open|active|unserved|felony|misdemeanor|failure|capias|pending|fugitive|arresto|aprehension|captura|detencion|pendientes|vigentes|activas)\b/.test(
    doc.words(from - 3, to + 3),
  );
}

/** So many words a kind of warrant is remembered, and so many it may come late. */
const remembered = 160;
const late = 60;

/** "Judges signed 318 warrants", after talk of search warrants: the kind named last, or soon, is meant. */
function isAmongOthers(at: number, others: readonly number[], own: readonly number[], memory: number): boolean {
  const lastOther = others.findLast((other) => other < at && at - other <= memory);
  const lastOwn = own.findLast((one) => one < at && at - one <= memory);
  if (lastOther !== undefined) return lastOwn === undefined || lastOther > lastOwn;
  return lastOwn === undefined && others.some((other) => other > at && other - at <= late);
}

/** A page about securities, or a town meeting's agenda, is silent as a whole. */
function isOtherPage(doc: Doc, words: FigureWords): boolean {
  const end = Math.min(doc.tokens.length, 4000);
  if (phraseListOf(words.otherPage).standsIn(doc, end)) return true;
  const text = doc.words(0, end);
  const hasArrest =
    /\b(?:arrest\w*|bench|sheriffs?|courts?|courtrooms?|judges?|fugitives?|prosecutors?|district attorneys?|jail|arresto|alguacil|juez|jueces|policia|police)\b/.test(
      text,
    );
  return !hasArrest && new Set(text.match(words.securities) ?? []).size >= 2;
}

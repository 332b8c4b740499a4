import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { Scene } from '../../core/scene';
import type { FigureStatus } from '../../core/vocabulary';
import { WordSet } from '../../core/word-set';
import { type FigureWords, figureWords } from './figure-words';

/** The words that tell what happened together with a neighbour ("sin efecto", "set aside"): for all others none of the phrases of `statusAt` is tried. Each phrase there has its word here. */
const pairEnds = new WordSet(
  `efecto valor validez vigor aside baja efectivo efectiva efectivos efectivas in up down con disposicion out wrote write writes written
  close closes closed closing cerro cerraron cierra cierran obtained filed sign signs signed signing reviewed released recorded new abajo off drop drops dropped dropping encima`.split(
    /\s+/,
  ),
);

/** What a word says happened; "sin efecto", "hicieron efectivas", "set aside" say it in two. */
export function statusAt(doc: Doc, i: number, { statuses }: FigureWords): FigureStatus | undefined {
  if (!pairEnds.has(doc.tokens[i])) return statuses.get(doc.word(i));
  // "Tulsa County closed February with 31,400", "cerró el año con"
  if (/^(?:clos|cerr|cierr)/.test(doc.word(i))) return period.test(doc.words(i + 1, i + 5)) ? undefined : statuses.get(doc.word(i));
  // "New York", "New Year's"
  if (doc.word(i) === 'new' && doc.tokens[i]!.casing === 1 && (doc.tokens[i + 1]?.casing ?? 0) > 0) return undefined;
  if (/^sign(?:s|ed|ing)? off$/.test(doc.words(i, i + 2))) return undefined;
  const two = doc.words(i - 1, i + 1);
  if (
    /^sin (?:efecto|valor|validez|vigor)$/.test(two) ||
    /^(?:set|sets|setting) aside$/.test(two) ||
    two === 'de baja' ||
    /^(?:ech|tir|vin|vien)\w* abajo$/.test(two) ||
    two === 'called off' ||
    two === 'de encima'
  )
    return 'recalled';
  // "the number has dropped", "dropped to 4,000"
  if (/^drop/.test(doc.word(i)) && !isDropping(doc, i)) return undefined;
  if (/^(?:hicieron|hizo|hecho|hechas|hacen) efectiv[ao]s?$/.test(two)) return 'served';
  // "brought in two hundred", "dio con 1.695 prófugos", "puso a disposición de los juzgados a 9,876"
  if (
    /^(?:brought in|bring in|brings in|bringing in|rounded up|tracked down|hauled in|locked up|dio con|dado con|dieron con|dando con)$/.test(
      two,
    ) ||
    /^(?:puso|pusieron|puestos|puestas|poner) a disposicion$/.test(doc.words(i - 2, i + 1))
  )
    return 'served';
  if (
    /^(?:handed down|sworn out|went out|go out|put out|puts out|putting out|sent out|spat out|churned out|churn out|cranked out|crank out|took in|take in|takes in|pour in|poured in)$/.test(
      two,
    )
  )
    return 'issued';
  if (/^(?:wrote|write|writes|written) off$/.test(doc.words(i, i + 2))) return 'dismissed';
  // "data obtained by this newspaper", "records filed": papers, not warrants.
  if (
    /^(?:data|records?|figures?|documents?|numbers?|reports?|emails?|lawsuits?|suit|complaint|motion|motions) (?:obtained|filed|signed|reviewed|released|recorded)$/.test(
      two,
    )
  )
    return undefined;
  return statuses.get(doc.word(i));
}

/** A stretch of time is closed with a count: "closed February with", "cerró el año con". */
const period = /^(?:[a-z]+ ){1,3}(?:with|con)\b/;

/** "were dropped", "dropped 4,000 of them": what falls of itself drops to, by or below something. */
function isDropping(doc: Doc, i: number): boolean {
  return (
    doc.isOneOf(i - 1, 'were was been be being got get gets had having') ||
    (!doc.isOneOf(i + 1, 'from to by in below under off a sharply steadily slightly since again for last this out') &&
      ((doc.tokens[i + 1]?.before ?? gap.stop) & ~(gap.space | gap.line)) === 0)
  );
}

/** "que nadie ha ejecutado", "not yet served" */
export function isUndone({ doc }: Scene, verb: number): boolean {
  if (doc.word(verb) === 'efecto') return false;
  return /\b(?:sin|nadie|no|ni|not|never|nobody|yet)\b/.test(doc.words(verb - 3, verb));
}

/** What says right before a verb that it is still to come. */
const soon =
  /\b(?:(?:set|going|about|due|scheduled|slated|poised|moved|moves|trying|hoped|preparing|prepares?|prepared|wish(?:es|ed)?|threaten\w*|(?:has|have|had)(?: already)? asked|motions?|petitions?|requests?|plans?|proposals?|bid) (?:\S+ ){0,2}to|v(?:a|an|amos) a|iban? a|a punto de|se dispon\w+ a|habra que|hay que|queda por)$/;

/** Whether what a verb says is still to come: "plans to quash", "voted to urge the court to throw out". */
export function isPlanned(scene: Scene, sentence: Sentence, verb: number): boolean {
  const { doc } = scene;
  // "anulará", "serán anuladas"
  if (
    /(?:rá|rán)$/.test(doc.slice(verb, verb + 1)) ||
    (doc.word(verb) === 'efecto' && /^(?:dejar(?:á|án|ía|ían))$/.test(doc.slice(verb - 2, verb - 1))) ||
    (doc.isOneOf(verb - 1, 'sera seran') && /rán?$/.test(doc.slice(verb - 1, verb)))
  )
    return true;
  if (soon.test(doc.words(verb - 7, verb))) return true;
  // An infinitive hangs on a verb further off.
  const reach = doc.word(verb - 1) === 'to' || /[aei]r$/.test(doc.word(verb)) ? 10 : 4;
  return isFuture(scene, Math.max(sentence.from, verb - reach), verb, figureWords[sentence.language].future);
}

export function isFuture(scene: Scene, from: number, to: number, future: WordSet): boolean {
  for (let i = from; i < to; i += 1) if (future.has(scene.doc.tokens[i])) return true;
  return false;
}

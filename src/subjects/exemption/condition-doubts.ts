import { hasItems } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import { phraseListOf } from '../../core/phrase-list';
import { type Found, isAround, isSeatOfGovernment, lastPlaceBefore, type NameHit, placesIn, type Scene } from '../../core/scene';
import { exemptionWords } from './exemption-words';

/** A bill that would add categories of its own; one that would end the law's exemptions is no such bill. */
const adding =
  /\b(?:would|could|habria|permitiria|permitirian|autorizaria)\b.*\b(?:allow|let|permit|permitted|enabled?|add|added|created?|restored?|authorized?|give|given|open (?:up |an? |the |new )|carved?|permitido|permitiria|permitirian|autorizaria|cooperated?|work(?:ed)?|allowed|help(?:ed)?|turn(?:ed)?|hand(?:ed)?|colaborado|cooperado|entregado)\b|\b(?:permitiria|dejaria|obligaria|facultaria)n?\b|\bpropuesta\b.*\bpuedan?\b|\bpropon\w+ que\b.*\b(?:pueda|puedan|vuelva|vuelvan|coopere|cooperen|colabore|colaboren|entregue|entreguen|avise|avisen)\b|\b(?:proposal|bill|amendment|measure)\b.*\b(?:to let|to allow|letting|allowing|that lets|that allows)\b/;
const ending =
  /\b(?:remove|removes|removing|eliminate|eliminates|eliminating|end|ends|ending|close|closes|closing|strike|strip|delete|repeal|repeals|abolish|scrap|do away with|eliminaria|quitaria|suprimiria|derogaria|cerraria|eliminar|quitar)\b/;
const billWords = /\b(?:proposal|amendment|bill|measure|lopez|tabares|propuesta|enmienda|iniciativa|proyecto|medida)\b/;
/** "The proposal would not apply to people with serious convictions": of a page that has named no law yet. */
const proposed =
  /\b(?:proposal|bill|plan|measure|draft|amendment|propuesta|proyecto|iniciativa|enmienda)\b(?: \S+){0,6}? (?:would|will|could|seria|\w+(?:ari|eri|iri)an?)\b/;
/** "Ruiz, who was convicted of a felony", "personas sin condenas", "helps people with convictions clear their records": whom no law leaves out. */
export function isOfSomeMan(doc: Doc, { from, to }: NameHit, sentence: Sentence): boolean {
  const isNamed =
    /^(?:who|quien)$/.test(doc.word(from - 1)) && doc.tokens[from - 2]?.casing === 1 && (doc.tokens[from - 1]!.before & gap.comma) !== 0;
  const isDated = someMan.test(doc.words(from - 4, from)) && dated.test(doc.words(to, to + datedWords));
  return (
    isNamed || isDated || cleared.test(doc.words(from, to + 3)) || without.test(`${doc.words(Math.max(sentence.from, from - 6), from)} `)
  );
}

/** So soon behind what he did it is said when. */
const datedWords = 6;

/** "a man", "my cousin", "el exgobernador" */
const someMan =
  /\b(?:(?:an?|one|una?|my|his|her|our|mi|su|nuestr[ao]) (?:man|woman|driver|suspect|cousin|brother|husband|son|father|uncle|client|neighbor|hombre|mujer|joven|conductor|sospechoso|prim[ao]|herman[ao]|esposo|marido|hijo|padre|tio|cliente|vecino)|(?:an?|the) (?:former|ex) \S+|(?:el|la|una?) ex\S+)(?: \S+){0,2}$/;
const dated =
  /\b(?:last (?:week|month|year|summer|fall|spring|winter)|(?:on|el) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:la semana|el mes|el ano|el verano) pasad[oa]|(?:in|en) (?:19|20)\d\d)\b/;
const cleared = /\b(?:clear|expunge|seal|wipe|erase) (?:their|his|her|old|those)\b|\b(?:borr|limpi|sell)\w+ (?:sus?|los|las|esos|esas)\b/;
const without =
  /\b(?:people|those|anyone|immigrants|residents|personas?|gente|quienes|inmigrantes|vecinos) (?:without|with no|sin) (?:\S+ ){0,3}$/;

/** Whether the sentence is of a bill that would make categories of its own, or of a proposal on a page that has named no law yet. */
export function isOfBill(scene: Scene, sentence: Sentence, laws: readonly Found[]): boolean {
  const { doc } = scene;
  const text = doc.words(sentence.from, sentence.to);
  if (ending.test(text)) return false;
  const context = () => doc.words(startOfParagraph(scene, sentence), doc.around(sentence, 1).to);
  return (adding.test(text) && billWords.test(context())) || (proposed.test(text) && !hasItems(laws, 0, sentence.to));
}

/** Where the paragraph of a sentence begins, at most a dozen sentences back. */
function startOfParagraph({ doc }: Scene, sentence: Sentence): number {
  let first = sentence;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 12); i -= 1) {
    if (doc.sentences[i]!.paragraph !== sentence.paragraph) break;
    first = doc.sentences[i]!;
  }
  return first.from;
}

const negated = new Set(['no', 'without', 'never', 'neither', 'nor', 'sin', 'ni', 'ningun', 'ninguna']);

/** So soon behind a warrant it is said what may be done with whom it names. */
const carriedWords = 9;

/** "They honor criminal warrants", "a criminal warrant is still enforced": what is done with any warrant says nothing of whom a law leaves out. */
export function isCarriedOut(doc: Doc, { from, to, topic }: NameHit): boolean {
  return (
    topic.id.endsWith('warrant') &&
    (/\b(?:honou?r|enforce|execute|serve)(?:s|d|ing)?(?: \S+){0,2}$|\b(?:ejecut\w+|cumpl(?!id)\w+|acat\w+)(?: \S+){0,2}$/.test(
      doc.words(from - 4, from),
    ) ||
      /\barrest(?:s|ed|ing)?(?: \S+){0,3} (?:on|with|under|por|con)(?: an?| una?)?$/.test(doc.words(from - 6, from)) ||
      /^(?: )?(?:is|are|will be|would be|se) (?:still |always )?(?:honou?red|enforced|executed|served|ejecutan?|cumplen?)\b/.test(
        doc.words(to, to + 4),
      ) ||
      /\b(?:can|may|will|would|could) (?:still |always )?be (?:arrest|jail)\w*|\b(?:police|officers|we|they|policia|agentes) (?:\S+ )?(?:serves?|honors?|executes?|acts? on|cumplen?|ejecutan?)\b|\b(?:pued|podr)\w+ ser (?:arrest|deten|captur|encarcel)\w*/.test(
        doc.words(to, to + carriedWords),
      ))
  );
}

/** "has never been in a gang", "no hace falta estar condenado", "gang members never came up" */
export function isNever(doc: Doc, { from, to }: NameHit): boolean {
  return (
    ((/\b(?:jamas|nunca|never)\b/.test(doc.words(from - 5, from + 1)) ||
      /\b(?:no hace falta|no es necesario|need not|not necessary)\b/.test(doc.words(from - 7, from + 1))) &&
      !/\bnever (?:been )?(?:tried|cleared|taken)\b/.test(doc.words(from, to))) ||
    /^(?:(?:and|or|nor|y|ni|o) (?:\S+ ){1,2})?(?:jamas|nunca|never) /.test(doc.words(to, to + 4))
  );
}

const beforehand = /\b(?:(?:before|until) (?:\S+ ){1,2}?(?:is|are|was|were|be|been|gets?)|antes de que|sin que|hasta que)(?: \S+){0,4}$/;

/** "before they are found guilty", "sin que lo hayan condenado": no conviction. */
export function isBeforehand(doc: Doc, { from, topic }: NameHit, sentence: Sentence): boolean {
  return topic.id.endsWith('conviction') && beforehand.test(doc.words(Math.max(sentence.from, from - 6), from));
}

/** What does not hinder officers lets them: "does not bar an officer from helping ICE with felons nor with gang members". */
const unhindered = /\b(?:not|\w+n't) (?:bar|stop|prevent|keep|forbid|prohibit)\b|\bno (?:impid|impedi|prohib|veda)\w*/;

/** What denies everything behind it: "people without records nor warrants". */
const denial = /\b(?:sin|no|nunca|jamas|without|not|never|\w+n't|nobody|nadie)\b/;

/**
 * "no felony convictions"; but "Nor to gang members" and "no ampara a quien tenga condenas, ni cargos" go on with what was said before, and
 * "ni una condena ni una orden permiten llamar a ICE" speaks of both.
 */
export function isNegated(doc: Doc, { from: at }: NameHit, { from: start, to: end, language }: Sentence): boolean {
  const words = exemptionWords[language];
  const goesOn = (i: number) => {
    if (!/^(?:nor|neither|ni)$/.test(doc.word(i))) return false;
    const before = doc.words(start, i);
    return (
      i === start ||
      words.withheld.test(before) ||
      unhindered.test(before) ||
      (!denial.test(before) && phraseListOf(words.cooperation).findIn(doc.tokens, start, end) !== undefined)
    );
  };
  const says = (i: number) => negated.has(doc.word(i)) && !goesOn(i);
  // "sin fallo, prófugos": what stands behind a comma is not denied.
  const isBehindComma = (i: number) => (doc.tokens[i]!.before & (gap.comma | gap.colon | gap.stop | gap.dash)) !== 0;
  if (/^(?:had|has|have|tiene|tenia)n? (?:no|ningun\w*)\b/.test(doc.words(at, at + 2))) return true;
  // Before they are found guilty their cases are open.
  if (beforehand.test(doc.words(Math.max(start, at - 6), at))) return false;
  if (isBehindComma(at)) return false;
  return says(at - 1) || (says(at - 2) && !isBehindComma(at - 1) && doc.word(at - 1) !== 'than');
}

/** So near before "with open warrants" stands who has them. */
const countWords = 5;

/** "issued 212,000 warrants", "9,000 people with an open warrant": counted, so no condition. */
export function hasCount(doc: Doc, hit: NameHit, { numbers }: Sentence): boolean {
  for (let i = hit.from - 1; i < hit.to; i += 1)
    if (doc.tokens[i]?.isNumber && /\d{3}/.test(doc.word(i)) && !/^(?:19|20)\d\d$/.test(doc.word(i))) return true;
  return numbers.some(
    ({ value, to, isShare }) =>
      !isShare &&
      value !== null &&
      to <= hit.from &&
      ((value >= leastCount && hit.from - to < countWords) ||
        (value >= leastPeople &&
          (to === hit.from ? doc.tokens[to]!.before === gap.space : had.test(doc.words(to, Math.min(hit.from, to + countWords)))))) &&
      !/^(?:19|20)\d\d$/.test(doc.word(to - 1)),
  );
}

/** "sixty-four had criminal convictions", "nueve eran pandilleros" */
const had = /^(?:of (?:them|those) |de ell[ao]s )?(?:had|were|tenian|eran|habian sido)(?: an?| una?)?$/;

/** Fewer may be the cases of a story. */
const leastCount = 100;

/** "two gang members awaiting trial": of so many, counted right before, a story tells. */
const leastPeople = 2;

/** Whether another town is spoken of there, and not the law's own. */
export function isElsewhere(
  scene: Scene,
  sentence: Sentence,
  hit: NameHit,
  { place, laws }: { place: string; laws: readonly { from: number }[] },
): boolean {
  // "Since he was wanted in Will County, the ordinance left officers free": the law itself is spoken of, and no other.
  const isOwn = hasItems(laws, sentence.from, sentence.to);
  if (isOwn && !scene.otherLaws.some((at) => at >= sentence.from && at < sentence.to)) return false;
  const towns = placesIn(scene, sentence).filter((one) => one.kind === 'city' || one.kind === 'county' || one.kind === 'state');
  if (towns.some((one) => isAround(scene, one, place) && one.kind !== 'state')) return false;
  if (towns.some((one) => !isSeatOfGovernment(one.name) && !isAround(scene, one, place))) return true;
  const last = lastPlaceBefore(scene, hit.from, new Set(['city', 'county']));
  return last !== undefined && !isSeatOfGovernment(last.name) && !isAround(scene, last, place);
}

/** "would let", "permitiría", "propone que vuelva" */
export function isSupposed(doc: Doc, { from, to }: Sentence): boolean {
  return /\b(?:would|\w+(?:ari|eri|iri)an?|propon\w+ que)\b/.test(doc.words(from, to));
}

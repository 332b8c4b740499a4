import { itemsIn } from '../../core/by-place';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import type { Found, NameHit, Scene } from '../../core/scene';
import { isOneOf } from '../../core/word-set';
import { keepersIn } from './find-keeper';
import { otherThings } from './has-rival';

/** The owner is looked for before `owner` and behind `ownerEnd`, which is the end where it is missing. */
export interface Elliptic {
  from: number;
  to: number;
  owner: number;
  ownerEnd?: number;
  /** Where the owner's own name stands in it. */
  name?: PlaceHit | NameHit;
  /** "la suya", "has another": whose it is stands before. */
  isPronoun?: true;
  /** "la de ahora", "el de allá": one of those spoken of, or the page's own. */
  isDistant?: true;
}

/** "lleva la suya", "tiene el suyo", "mantiene una propia", "tienen otra" */
const spanishOwn =
  /^(?:tuvo|tuvieron|llevo|mantuvo|cerro|cerraron|apago|borro|borraron|elimino|abandono|purgo|depuro|retiro|conservo|defiende|cierra|borra|lleva|llevan|tiene|tienen|mantiene|mantienen|maneja|manejan|conserva|conservan|guarda|guardan|opera|operan|usa|llevaba|tenia|tenian|mantenia|administra|cuenta con|cuentan con)(?: (?:ademas|tambien|todavia|aun|hoy))? (?:la suya|el suyo|las suyas|los suyos|una propia|uno propio|otra(?: propia)?|otro(?: propio)?|una tambien|uno tambien)$/;

/** "la suya", "el suyo": whose it is stands before. */
const spanishPronoun = /^(?:la suya|el suyo)$/;

/** Owners without a name behind "la de", "el de": the longest first. */
const spanishOwner =
  /^(?:la|el|las|los|al|del) (?:que (?:llev|manej|manten|mant[iu]|conserv|t[ie]+n|us|oper|guard|administr|gestion|elabor|aliment|custodi)\S+ (?:la|el|las|los|su)|de la|del) (?:propi[oa] )?(?:policias?|alguacil|sheriff|condado|ciudad|estado|departamento|centro|corporacion|agencia|fiscalia|agentes|oficina)$/;

/** The owner that stands for its database at a token: "el alguacil lleva la suya", "la de Boston". */
export function readSpanishElliptic(
  scene: Scene,
  i: number,
  to: number,
  earlier: readonly Found[],
  nearness: number,
): Elliptic | undefined {
  const { doc, places } = scene;
  const before = earlier.at(-1)!;
  for (const length of [5, 4, 3, 2])
    if (i + length <= to && spanishOwn.test(doc.words(i, i + length)) && isClauseEnd(scene, i + length, to))
      return { from: i, to: i + length, owner: i, isPronoun: true };
  if (
    nearness <= 2 &&
    spanishPronoun.test(doc.words(i, i + 2)) &&
    fitsGender(scene, i, earlier) &&
    !isOfAnother(scene, before.to, Math.max(before.to, Math.min(i, doc.sentenceAt(i).from)), i)
  )
    return { from: i, to: i + 2, owner: i, isPronoun: true };
  // Nothing that "la" could be the article of stands before it.
  if (!doc.isOneOf(i, 'la el las los al del')) return undefined;
  // "al que mantiene la policía", "del de Boston"
  const isJoined = doc.isOneOf(i, 'al del');
  if (isJoined && (nearness > 1 || !fitsGender(scene, i, earlier))) return undefined;
  const isOpen =
    isJoined ||
    (doc.isOneOf(i + 1, 'de del que') && !isOfAnother(scene, Math.max(before.to, doc.sentenceAt(i).from), i, i)) ||
    doc.isOneOf(i - 1, 'y e ni o que a con de en como pero mientras contra es era fue son tira existe queda quedan ademas tambien') ||
    (doc.tokens[i]!.before & ~(gap.space | gap.line)) !== 0;
  if (!isOpen) return undefined;
  for (const length of [6, 5, 4, 3])
    if (i + length <= to && spanishOwner.test(doc.words(i, i + length))) return { from: i, to: i + length, owner: i, ownerEnd: i + 1 };
  // "la de ahora", "el de acá"
  if (/^de (?:ahora|antes|hoy|siempre|aqui|aca|all[ai]|ahi)$/.test(doc.words(i + 1, i + 3)) && nearness <= 1 && doc.isOneOf(i, 'la el del'))
    return fitsGender(scene, i, earlier) && (isJoined || !isOfAnother(scene, before.to, i, i))
      ? { from: i, to: i + 3, owner: i, isDistant: true }
      : undefined;
  // At the head of a sentence it may take up what the one before speaks of.
  const reachBack = i === doc.sentenceAt(i).from ? before.to : Math.max(before.to, doc.sentenceAt(i).from);
  if (isJoined || nearness > 2 || !fitsGender(scene, i, earlier) || isOfAnother(scene, reachBack, i, i) || isAfterAgency(scene, before, i))
    return undefined;
  // "la de Boston", "el de la policía de Houston", "la del CPD"
  const link =
    /^(?:de la|de los|de las|del|de) (?:(?:policia|policias|departamento de policia|departamento|oficina|alguacil|sheriff|ciudad|condado)(?: (?:de la|del|de))* )?/.exec(
      `${doc.words(i + 1, i + 9)} `,
    )?.[0];
  if (link === undefined) return undefined;
  const start = i + 1 + link.trim().split(' ').length;
  const first = i + 2;
  const owner =
    itemsIn(places, first, start + 1).find((one) => one.from === start || one.from < start) ?? keepersIn(scene, first, start + 1)[0];
  return owner && owner.to <= to
    ? { from: i, to: owner.to, owner: i, ownerEnd: i + 1, ...(!/alguacil|sheriff/.test(link) && { name: owner }) }
    : undefined;
}

/** "La policía habló. La de Boston", "la ordenanza de Evanston y la de Chicago": "la" takes up another thing. */
export function isOfAnother({ doc, places }: Scene, from: number, to: number, article: number): boolean {
  // "la base de datos de la policía de Boston": the agency that owns it is no rival.
  const between = doc
    .words(from, to)
    .replace(/^(?:de la|de los|del|de) (?:propia )?(?:policia|policias|departamento|oficina|ciudad|condado|alguacil|sheriff|estado)\b/, '');
  const rivals = itemsIn(places, from, to).filter(
    (place) =>
      doc.isOneOf(place.from - 1, 'de del') &&
      place.from - 2 >= from &&
      !doc.isOneOf(place.from - 2, 'la el las los policia policias departamento oficina ciudad condado alguacil sheriff estado'),
  );
  return rivals.length > 0 || otherThings(doc.word(article)).test(between);
}

/** "La policía de Houston lleva un rastreador, y la de Dallas": whoever keeps the list is taken up, not the list. */
function isAfterAgency({ doc }: Scene, before: Found, i: number): boolean {
  const lead = doc.words(doc.sentenceAt(before.from).from, before.from);
  return (
    doc.word(i) === 'la'
      ? /(?:^|[^e] )la (?:policia|fiscalia|oficina|ciudad)\b/
      : /(?:^|[^e] )el (?:departamento|alguacil|sheriff|condado)\b/
  ).test(lead);
}

function isClauseEnd({ doc }: Scene, end: number, to: number): boolean {
  const next = doc.tokens[end];
  // "tiene otra: el registro regional": it is named right behind.
  if (next !== undefined && (next.before & gap.colon) !== 0) return false;
  return (
    end >= to || next === undefined || (next.before & ~(gap.space | gap.line)) !== 0 || isOneOf(next, 'y e pero con desde en que para por')
  );
}

/** "la suya" takes up "la base", not "el archivo"; a name takes either. */
function fitsGender({ doc }: Scene, i: number, earlier: readonly Found[]): boolean {
  return earlier.some((one) => {
    const noun =
      /\b(?:bases?|listas?|nominas?|matriz|relacion|fichas|tarjetas|designaciones|(registros?|archivos?|ficheros?|padron|padrones|indices?|catalogos?|listados?|bancos?|censos?|directorios?|inventarios?|sistemas?|cuadernos?|expedientes?))\b/.exec(
        doc.words(one.from, one.to),
      );
    return !noun || (noun[1] !== undefined) === doc.isOneOf(i, 'el los al del');
  });
}

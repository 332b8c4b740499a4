import { countBefore, itemsIn, TokenMap } from '../../core/by-place';
import * as gap from '../../core/gap';
import type { Found, Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import { keepersIn } from './find-keeper';
import { isAboutElse } from './is-about-else';
import { keeps } from './keeper-words';
import { resolveDatabase } from './resolve-database';

/** How many sentences back a gang database stands, for nouns that are databases by themselves and for vaguer ones. */
const reach = 12;
const listReach = 6;
const shortReach = 3;
const farWords = 3000;

const plainNouns =
  'database databases registry register registers roster rosters ledger index tracker catalog catalogue repository base banco padron padrones fichero ficheros registro registros indice catalogo listado listados nomina repositorio'.split(
    ' ',
  );
const vagueNouns =
  'list lists file files version records system cards collection archive archives inventory directory roll rolls dossiers designations lista listas archivo archivos version sistema fichas tarjetas expediente expedientes censo inventario directorio'.split(
    ' ',
  );
const isVague = new Set(vagueNouns);
const reachOf = (noun: string) => (!isVague.has(noun) ? reach : isCommon.test(noun) ? shortReach : listReach);
/** "the police system", "los archivos de la policía": what every police have; whose it is must be said better. */
const isCommon = /^(?:systems?|records|archives?|archivos?|sistema|files?|cards|version)$/;

/** "CPD's database", "the prison system's list", "la base de Nueva York", "los archivos de LEADS", once a gang database was spoken of. */
export function findOwned(scene: Scene, known: readonly Found[]): Found[] {
  const { doc } = scene;
  const found: Found[] = [];
  const taken = new TokenMap(known);
  const inOrder = [...known].sort((a, b) => a.from - b.from);
  for (const i of doc.tokensOf(new Set([...plainNouns, ...vagueNouns]))) {
    const before = inOrder[countBefore(inOrder, i) - 1];
    if (i === 0 || taken.has(i, i + 1)) continue;
    const sentence = doc.sentenceAt(i);
    const isNear = before !== undefined && sentence.index - doc.sentenceAt(before.from).index <= reachOf(doc.word(i));
    // None was named yet: one that is named soon, or talk of gangs beside a plain database.
    const after = isNear ? undefined : inOrder[countBefore(inOrder, i)];
    const isAhead = after !== undefined && doc.sentenceAt(after.from).index - sentence.index <= shortReach;
    if (
      !isNear &&
      !(isPlain.test(doc.words(i, i + 3)) ? isAhead || hasGang(scene, sentence) : isFirm.has(doc.tokens[i]) && hasGang(scene, sentence))
    )
      continue;
    const span =
      !isNear && isPossessive.test(doc.word(i - 1))
        ? readPossessive(scene, i)
        : sentence.language === 'es'
          ? readSpanish(scene, i, sentence.to)
          : readEnglish(scene, i, sentence);
    if (span && sentence.language === 'es' && (isAboutElse(doc.words(span.to, span.to + 3)) || shows.test(doc.word(span.to)))) continue;
    // "Los registros de la Policía": all that it writes down.
    if (!isNear && doc.isOneOf(i, 'registros listados ficheros') && doc.isOneOf(i - 1, 'los las')) continue;
    if (!span || taken.has(span.from, span.to) || isApposed(scene, before, span, inOrder[countBefore(inOrder, span.to)])) continue;
    const { topic, cue } = resolveDatabase(scene, span.noun, span.nounEnd, itemsIn(inOrder, i - farWords, i));
    if (topic === 'gang-database' || (!isNear && (topic === 'gang-database-other' || (isAhead && after.topic !== topic)))) continue;
    found.push({
      from: span.from,
      to: span.to,
      subject: 'database',
      topic,
      isReference: true,
      score: 0.78,
      reason: { rule: 'database.reference', cues: [doc.slice(span.from, span.to), ...(cue ? [cue] : [])] },
    });
  }
  return found;
}

/** "los registros muestran": what every paper quotes. */
const shows = /^(?:muestran?|indican?|revelan?|senalan?|consignan?)$/;

/** "TxGang, the Texas repository", "the Californian system, CalGang": says the same thing again. */
function isApposed({ doc }: Scene, before: Found | undefined, { from, to }: Owned, after: Found | undefined): boolean {
  const isSet = (left: number, right: number) => right - left <= 1 && ((doc.tokens[left]?.before ?? 0) & gap.comma) !== 0;
  const isName = (one: Found | undefined): one is Found => one?.reason.rule === 'database.name';
  return (isName(before) && isSet(before.to, from)) || (isName(after) && isSet(to, after.from));
}

const isPlain = /^(?:database\b|(?:base|banco) de datos\b)/;

/** Nouns that beside talk of gangs and with an owner are their database: "el registro de la Policía de Chicago lo tenía en dos pandillas". */
const isFirm = new WordSet('registry roster registro registros padron fichero ficheros listado listados nomina');

/** Whether gangs are spoken of in this sentence or the one before. */
const lawReach = 5;

function hasGang({ doc, lawsInPlay }: Scene, { index, to }: { index: number; to: number }): boolean {
  // On a page about a welcoming law they may stand further off.
  const from = doc.sentences[Math.max(0, index - (lawsInPlay.size > 0 ? lawReach : 1))]!.from;
  return ofGang.test(doc.words(from, to));
}

/** "Police called him a gang member; its database said so": none was named, and the police of a town are spoken of. */
function readPossessive({ doc }: Scene, i: number): Owned | undefined {
  const sentence = doc.sentenceAt(i);
  const end = doc.word(i) === 'database' ? i + 1 : i + 3;
  const before = doc.words(doc.sentences[Math.max(0, sentence.index - 1)]!.from, i);
  const next = doc.tokens[end];
  const isPlainEnd =
    next === undefined || end >= sentence.to || (next.casing === 0 && !otherKinds.has(next) && !isAboutElse(doc.words(end, end + 3)));
  return isPlainEnd && ofPolice.test(before) && ofGang.test(before) ? { from: i - 1, to: end, noun: i, nounEnd: end } : undefined;
}

const isPossessive = /^(?:its|their|su)$/;
const ofPolice = /\b(?:police|policia|nypd|cpd|sheriff|alguacil)\b/;
const ofGang = /\b(?:gang|gangs|pandilla|pandillas|pandiller[oa]s?)\b/;

interface Owned {
  from: number;
  to: number;
  noun: number;
  nounEnd: number;
}

/** "the sheriff's regional database", "the D.C. police database", "its 2019 list": the owner stands before, at most two words off. */
function readEnglish(scene: Scene, i: number, sentence: { from: number; to: number }): Owned | undefined {
  const { doc } = scene;
  const next = doc.tokens[i + 1];
  const isNext = next !== undefined && i + 1 < sentence.to && (next.before & ~(gap.space | gap.line)) === 0;
  if (isNext && (next.casing === 1 || otherKinds.has(next) || isAboutElse(doc.words(i + 1, i + 4)))) return undefined;
  // "Aurora and Elgin keep lists of their own"
  if (
    /^of (?:its|their) own(?! (?:accord|volition|making|choosing|design))/.test(doc.words(i + 1, i + 5)) &&
    ownLists.test(doc.word(i)) &&
    keeps.test(doc.words(sentence.from, i))
  )
    return { from: i, to: i + 4, noun: i, nounEnd: i + 1 };
  // "a file kept by the FBI", "the list that Boston keeps"
  const link = /^(?:(?:kept|run|maintained|held|operated) by(?: the)?|(?:that|which)(?: the)?|the)\b/.exec(doc.words(i + 1, i + 5))?.[0];
  const start = i + 1 + (link?.split(' ').length ?? 0);
  const behind =
    link === undefined || doc.isOneOf(i, 'cards version system')
      ? undefined
      : (itemsIn(scene.places, start, start + 1)[0] ?? keepersIn(scene, start, start + 1).at(-1));
  if (behind && (/by/.test(link!) || keeps.test(doc.words(behind.to, behind.to + 4))) && behind.to <= sentence.to)
    return { from: i, to: behind.to, noun: i, nounEnd: i + 1 };
  // "California has its own statewide system"
  const own = /\b(?:its|their) own(?: \S+)?$/.exec(doc.words(Math.max(sentence.from, i - 3), i))?.[0].split(' ').length;
  if (own !== undefined && keeps.test(doc.words(sentence.from, i - own)) && (own === 2 || isOwnWord(doc.word(i - 1))))
    return { from: i - own, to: i + 1, noun: i, nounEnd: i + 1 };
  for (const skip of [0, 1, 2, 3]) {
    const end = i - skip;
    if (end <= sentence.from || (skip > 0 && !(doc.word(end) === 'own' || doc.words(end, i).split(' ').every(isOwnWord)))) continue;
    const isPossessive = doc.isOneOf(end - 1, "'s whose");
    const at = isPossessive ? end - 1 : end;
    const place = itemsIn(scene.places, i - 8, end).find(
      (one) =>
        (isPossessive && (one.to === at || one.to === end)) ||
        (one.to === end && (one.to - one.from > 1 || /\b(?:the|that|this)\b/.test(doc.words(one.from - 2, one.from)))),
    );
    // "Chicago police records", without an article, are all that the police write down.
    const isLoose = (one: { from: number }) => !isPossessive && isCommon.test(doc.word(i)) && !doc.isOneOf(one.from - 1, 'the those these');
    if (place) return isLoose(place) ? undefined : { from: place.from, to: i + 1, noun: end, nounEnd: i + 1 };
    const keeper = keepersIn(scene, sentence.from, end).find((hit) => hit.to === at || (isPossessive && hit.to === end) || hit.to === end);
    if (keeper) return { from: keeper.from, to: i + 1, noun: end, nounEnd: i + 1 };
    // "the D.C. police database", "Denver police's list"
    const agency = policeWords.exec(doc.words(Math.max(sentence.from, at - 3), at))?.[0];
    if (agency === undefined) continue;
    const from = at - agency.split(' ').length;
    const town = itemsIn(scene.places, from - 6, from).find((one) => one.to === from || (one.to + 1 === from && doc.word(one.to) === "'s"));
    if (town) return isLoose(town) ? undefined : { from: town.from, to: i + 1, noun: end, nounEnd: i + 1 };
    if (
      (isPossessive || !agency.includes(' ')) &&
      doc.isOneOf(from - 1, 'the that this') &&
      (isPossessive || !/^(?:s|r|arch)/.test(doc.word(i)))
    )
      return { from: from - 1, to: i + 1, noun: end, nounEnd: i + 1 };
  }
  return undefined;
}

const ownLists =
  /^(?:database|list|register|roster|file|index|tracker|ledger|lista|listado|registro|padron|padrone|fichero|base|indice|catalogo)s?$/;

const policeWords =
  /(?:sheriff 's (?:office|department)|police (?:department|bureau)|sheriff|department|police|bureau|agency|city|county|state|commission)$/;
/** Words that may stand between an owner and a list: "the sheriff's old regional database". */
const ownWords: ReadonlySet<string> = new Set(
  'own new old aging regional main master central entire vast huge sprawling big large small much far more less secret confidential flawed notorious controversial discredited maligned criticized current existing former original defunct shared local internal in house inhouse error ridden digital electronic computer computerized online paper official so called well known designation designations card cards arrest contact name names member membership affiliate suspect intelligence tracking statewide citywide countywide'.split(
    ' ',
  ),
);
const isOwnWord = (word: string): boolean => ownWords.has(word) || /^(?:\w+er|\d\S*)$/.test(word);
const otherKinds = new WordSet(
  'working administrator error query server company price manager managers show shows showed retention division section clerk room request requests keeping unit reviewed obtained released',
);

/** "la base de Nueva York", "los archivos de LEADS", "la base regional que tenía el sheriff de Cook": the owner stands behind. */
function readSpanish(scene: Scene, i: number, to: number): Owned | undefined {
  const { doc } = scene;
  // "Aurora y Elgin mantienen listas propias"
  if (/^propi[oa]s?$/.test(doc.word(i + 1)) && ownLists.test(doc.word(i)) && keeps.test(doc.words(doc.sentenceAt(i).from, i)))
    return { from: i, to: i + 2, noun: i, nounEnd: i + 1 };
  const article = doc.word(i - 1);
  if (
    !/^(?:la|el|las|los|del|al|es[aeo]s?|est[aeo]s?|una?|aquel|aquell[ao]s?|dich[oa]s?|viej[oa]s?|antigu[oa]s?|propi[oa]s?|su|sus|cuy[oa]s?)$/.test(
      article,
    )
  )
    return undefined;
  // "Boston, cuyo padrón"
  const whose = /^cuy[oa]s?$/.test(article) ? itemsIn(scene.places, i - 6, i).find((one) => one.to === i - 1) : undefined;
  if (whose) return { from: i - 1, to: i + 1, noun: i, nounEnd: i + 1 };
  let end = doc.words(i + 1, i + 3) === 'de datos' ? i + 3 : i + 1;
  while (end < i + 4 && adjectives.has(doc.tokens[end])) end += 1;
  // "la lista bostoniana"
  const adjective = keepersIn(scene, end, end + 1).find((hit) => hit.to === end + 1 && /[ai]n[oa]s?$/.test(doc.word(end)));
  if (adjective && (doc.tokens[end]!.before & ~(gap.space | gap.line)) === 0) return { from: i - 1, to: end + 1, noun: i, nounEnd: end };
  // "Houston y Dallas guardan sus propios listados"
  if (ownLists.test(doc.word(i)) && /^sus? propi[oa]s?$/.test(doc.words(i - 2, i)) && keeps.test(doc.words(doc.sentenceAt(i).from, i - 2)))
    return { from: i - 2, to: end, noun: i, nounEnd: end };
  // "los archivos policiales"
  const isPolice = ofThePolice.test(doc.word(end - 1)) && end - 1 > i && doc.word(i) !== 'version';
  const link = /^(?:de la|de es[ea]|de dich[oa]|de aquell?a?|de los|de las|de el|del|de|en la|en el|en|que \S+ (?:el|la|los|las)|que \S+) /
    .exec(`${doc.words(end, end + 4)} `)?.[0]
    .trim();
  const isOpen = end < to && (doc.tokens[end]!.before & ~(gap.space | gap.line | gap.quote)) === 0;
  if (isPolice && !(link !== undefined && isOpen && /^(?:de|sobre|para)\b/.test(doc.word(end))))
    return { from: i - 1, to: end, noun: i, nounEnd: end - 1 };
  if (link === undefined || !isOpen) return undefined;
  const start = end + link.split(' ').length;
  if (
    /^(?:que|en)/.test(link) &&
    !/^(?:en|que (?:mantiene|mantenia|lleva|llevaba|tiene|tenia|maneja|administra|opera|usa|guarda|conserva))\b/.test(link)
  )
    return undefined;
  const agency =
    /^(?:(?:policia|departamento de policia|departamento|oficina|alguacil|sheriff|ciudad|condado|estado|municipio|procuraduria|fiscalia)(?: (?:de la|de los|de las|del|de|local))*) /
      .exec(`${doc.words(start, start + 6)} `)?.[0]
      .trim();
  const after = agency === undefined ? start : start + agency.split(' ').length;
  const place = itemsIn(scene.places, start, after + 1).find((one) => one.to <= to);
  const keeper = keepersIn(scene, start, start + 2)[0];
  const last = place?.to ?? keeper?.to;
  if (last !== undefined) return { from: i - 1, to: last, noun: i - 1, nounEnd: end };
  const isOwnerNoun =
    agency !== undefined && /^(?:policia|departamento de policia|departamento|alguacil|sheriff|ciudad|condado|estado)$/.test(agency);
  return isOwnerNoun && doc.word(i) !== 'sistema' ? { from: i - 1, to: after, noun: i, nounEnd: end } : undefined;
}

const ofThePolice = /^polici(?:al|ales|ac[oa]s?)$/;
const adjectives = new WordSet(
  'regional estatal estatales policial policiales policiaco policiacos policiaca policiacas municipal local vieja viejo nueva nuevo antigua antiguo federal nacional comun compartida compartido polemica polemico secreta secreto oficial digital',
);

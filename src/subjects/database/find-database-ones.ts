import { countBefore, itemsIn, TokenMap } from '../../core/by-place';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import type { Found, NameHit, Scene } from '../../core/scene';
import { isOneOf, WordSet } from '../../core/word-set';
import { chooseAntecedent } from './choose-antecedent';
import { federalDatabase, topicOf } from './database-of-place';
import { keeperAt, keepersIn } from './find-keeper';
import { isOfNation } from './foreign-keeper';
import { hasRival, otherThings } from './has-rival';
import { keeps } from './keeper-words';
import { isOfAnother } from './read-spanish-elliptic';
import { resolveDatabase } from './resolve-database';

/** So many sentences back the database stands that "one" takes up. */
const reach = 2;

/** "one", and what is like another: "its cousin in California", "la equivalente de Boston". */
const ones = ['one', 'ones'];
const kin = 'cousin counterpart equivalent sibling twin prima hermana equivalente'.split(' ');
const isKin = new Set(kin);

/** What stands between an owner and "one": "the city's much larger one", "the old Boston one". */
const modifiers = /^(?:own|new|old|much|far|more|less|most|secret|current|existing|original|main|first|second|police|gang|\w+er)$/;

const ages = new WordSet('old older new newer existing current present earlier previous original next');

/** Owners that are no place: "the statewide one", "la municipal". */
const level = /^(?:city|county|state|statewide|federal|national|regional|local|police|sheriff|bureau|department)$/;

/** Finds "the Texan one", "the one in Boston", "that one", "its cousin in California", "la texana", "la municipal", soon after a gang database. */
export function findOnes(scene: Scene, known: readonly Found[]): Found[] {
  const { doc } = scene;
  const found: Found[] = [];
  const inOrder = [...known].sort((a, b) => a.from - b.from);
  const taken = new TokenMap(known);
  for (const i of doc.tokensOf([...ones, ...kin, ...spanishLevels, ...nameEnds(scene)])) {
    const earlier = inOrder.slice(0, countBefore(inOrder, i));
    const last = earlier.at(-1);
    if (last === undefined || doc.sentenceAt(i).index - doc.sentenceAt(last.from).index > reach || hasRival(scene, last.to, i)) continue;
    const one = readOne(scene, i, earlier);
    // "GangNet, the regional one," says the same thing again.
    const isSet = (at: number) => ((doc.tokens[at]?.before ?? 0) & gap.comma) !== 0;
    const isApposed = one !== undefined && one.from === last.to && isSet(last.to) && (isName(last) || isSet(one.to));
    if (one === undefined || isApposed || taken.has(one.from, one.to) || one.topic === 'gang-database') continue;
    const reason = { rule: 'database.elliptic', cues: [doc.slice(one.from, one.to), doc.slice(last.from, last.to)] };
    found.push({ from: one.from, to: one.to, subject: 'database', topic: one.topic, isReference: true, score: 0.72, reason });
    inOrder.splice(countBefore(inOrder, one.from), 0, found.at(-1)!);
  }
  return found;
}

const spanishLevels =
  'vieja viejo antigua antiguo anterior actual nueva nuevo estatal municipal federal nacional regional policial local salvadorena hondurena guatemalteca mexicana colombiana ecuatoriana'.split(
    ' ',
  );

/** The last words of owners that Spanish says alone: "la texana", "la neoyorquina". */
function nameEnds({ doc, names }: Scene): string[] {
  return names
    .filter(
      ({ role, topic, from, to }) => role === 'hint' && topic.subject === 'database' && to - from === 1 && /n[ao]$/.test(doc.word(from)),
    )
    .map(({ from }) => doc.word(from));
}

const spanishAges = new WordSet('viejo vieja antiguo antigua nuevo nueva anterior actual');

/** What is done with a list. */
const using = /^(?:consult|us|utiliz|revis|aliment|reemplaz|cerr|borr|apag|conserv|mant|llev|depur)\S+$/;

/** What is said of one. */
const standing = new WordSet('sigue siguio seguira es era fue tenia tiene contiene guarda quedo no ya');

interface One {
  from: number;
  to: number;
  topic: string;
}

function readOne(scene: Scene, i: number, earlier: readonly Found[]): One | undefined {
  const { doc } = scene;
  const word = doc.word(i);
  if (isKin.has(word)) return readKin(scene, i);
  if (doc.sentenceAt(i).language === 'es') return readSpanish(scene, i, earlier);
  if (!word.startsWith('one')) return undefined;
  return readBehind(scene, i) ?? readOwned(scene, i, earlier) ?? readPointed(scene, i, earlier);
}

/** "the one in Boston", "the one the FBI keeps", "the one kept by the sheriff". */
function readBehind(scene: Scene, i: number): One | undefined {
  const { doc } = scene;
  if (doc.word(i - 1) !== 'the' || ((doc.tokens[i + 1]?.before ?? 0) & ~(gap.space | gap.line)) !== 0) return undefined;
  const sentence = doc.sentenceAt(i);
  const link =
    /^(?:in|at|of|from|(?:kept|run|held|maintained|operated|built|used) (?:by|in)|(?:that|which) (?:the )?(?=\S+ )|the (?=\S+ ))(?: the)?/.exec(
      doc.words(i + 1, Math.min(i + 6, sentence.to)),
    )?.[0];
  if (link === undefined) return undefined;
  const at = i + 1 + link.trim().split(' ').length;
  const owner = ownerAt(scene, at);
  if (owner === undefined) return undefined;
  if (/^(?:that|which|the)/.test(link) && !keeps.test(doc.words(owner.to, owner.to + 4))) return undefined;
  return { from: i - 1, to: owner.to, topic: ownTopic(scene, owner) };
}

/** "the Texan one", "the city's much larger one", "that Boston one". */
function readOwned(scene: Scene, i: number, earlier: readonly Found[]): One | undefined {
  const { doc } = scene;
  let at = i;
  while (i - at < 4 && modifiers.test(doc.word(at - 1)) && !level.test(doc.word(at - 1))) at -= 1;
  if (doc.word(at - 1) === "'s") at -= 1;
  const sentence = doc.sentenceAt(i);
  const owner =
    itemsIn(scene.places, at - 6, at).find((one) => one.to === at || one.to - 1 === at) ??
    keepersIn(scene, sentence.from, at).find((one) => one.to === at);
  if (owner !== undefined) {
    const isLed = doc.isOneOf(owner.from - 1, 'the that this') || doc.word(at) === "'s";
    return isLed ? { from: owner.from, to: i + 1, topic: ownTopic(scene, owner) } : undefined;
  }
  const age = i - at === 1 && ages.has(doc.tokens[at]) && doc.word(at - 1) === 'the';
  if (age) {
    const span = { from: at - 1, to: i + 1 };
    const last = earlier.at(-1)!;
    const isNear = sentence.index - doc.sentenceAt(last.from).index <= 1 && !otherThings('the').test(doc.words(last.to, at));
    const chosen = isNear ? chooseAntecedent(scene, span, doc.words(span.from, span.to), earlier) : undefined;
    return chosen && { ...span, topic: chosen.topic };
  }
  if (!level.test(doc.word(at - 1)) || !doc.isOneOf(at - 2, 'the that this')) return undefined;
  if (doc.word(at - 1) === 'federal' && otherThings('the').test(doc.words(earlier.at(-1)!.to, at))) return undefined;
  return { from: at - 2, to: i + 1, topic: byLevel(scene, { from: at - 2, to: i + 1 }, earlier) };
}

/** "That one holds about 71,000 people", "a lawsuit over that one". */
function readPointed(scene: Scene, i: number, earlier: readonly Found[]): One | undefined {
  const { doc } = scene;
  if (doc.word(i) !== 'one' || !doc.isOneOf(i - 1, 'that this')) return undefined;
  const { from, to } = doc.sentenceAt(i);
  const next = doc.tokens[i + 1];
  const isAlone =
    i + 1 >= to ||
    next === undefined ||
    (next.before & ~(gap.space | gap.line)) !== 0 ||
    afterOne.test(next.text) ||
    (i - 1 > from && /[^s]s$|ed$/.test(next.text));
  const isLed = i - 1 === from || doc.isOneOf(i - 2, 'about against from in into of off on over to with and but than');
  const last = earlier.findLast((one) => one.topic !== 'gang-database');
  // What it points at is the last one spoken of, and no other thing.
  return isAlone && isLed && last !== undefined && last === earlier.at(-1) ? { from: i - 1, to: i + 1, topic: last.topic } : undefined;
}

const afterOne = /^(?:is|was|has|had|will|would|can|still|never|also|only|began|grew|shrank|and|but|in|for|by|since|\w+[^s]s|\w+ed)$/;

/** "its far larger cousin in California", "the county's equivalent", "su prima californiana". */
function readKin(scene: Scene, i: number): One | undefined {
  const { doc } = scene;
  const { from, to } = doc.sentenceAt(i);
  let at = i - 1;
  while (at > from && i - at < 5 && !doc.isOneOf(at, "its su 's")) at -= 1;
  const link = /^(?:(?:mayor|menor|mas \S+) )?(?:in|at|of|from|en|de|del) (?:the |la |el |policia de )*/.exec(
    `${doc.words(i + 1, i + 7)} `,
  )?.[0];
  const start = i + 1 + (link?.trim().split(' ').length ?? 0);
  const behind = start < to ? ownerAt(scene, start) : undefined;
  if (doc.isOneOf(at, 'its su') && behind !== undefined && (link !== undefined || behind.from === i + 1))
    return { from: at, to: behind.to, topic: ownTopic(scene, behind) };
  return undefined;
}

/** "La texana no avisa a nadie", "la municipal sigue abierta". */
function readSpanish(scene: Scene, i: number, earlier: readonly Found[]): One | undefined {
  const { doc } = scene;
  if (!doc.isOneOf(i - 1, 'la el al del')) return undefined;
  const first = doc.tokens[i - 1]!;
  const isOpen =
    (first.before & ~(gap.space | gap.line)) !== 0 ||
    doc.isOneOf(i - 2, 'y e ni o que a con de en como pero mientras contra es era fue son tambien ademas sobre por para');
  const next = doc.tokens[i + 1];
  const isAlone =
    next === undefined ||
    (next.before & ~(gap.space | gap.line)) !== 0 ||
    (next.casing === 0 && !isOneOf(next, 'de del y e o') && !/(?:cion|dad|ismo|or|ora|ista|ente|ero|era)$/.test(next.text));
  // "consultan la vieja", but "La vieja lloró"
  const isAge = spanishAges.has(doc.tokens[i]);
  const isUsing = isAge && doc.sentenceAt(i).from < i - 1 && using.test(doc.word(i - 2));
  if (!(isOpen || isUsing || doc.isOneOf(i - 1, 'al del')) || !isAlone) return undefined;
  if (
    (isAge || doc.word(i) === 'federal') &&
    (isOfAnother(scene, earlier.at(-1)!.to, i - 1, i - 1) ||
      (isAge && !isUsing && !doc.isOneOf(i - 2, 'de en a con que como contra') && !standing.has(doc.tokens[i + 1])))
  )
    return undefined;
  // "el estatal" takes up no "base".
  const noun = /\b(?:base|lista|nomina|matriz|relacion|la [a-z]+n?a|suya)\b/;
  const isFeminine = doc.word(i - 1) === 'la';
  if (!earlier.slice(-4).some((one) => isName(one) || noun.test(doc.words(one.from, one.to)) === isFeminine)) return undefined;
  const owner = keepersIn(scene, i, i + 1)[0];
  if (isOfNation(doc.word(i))) return { from: i - 1, to: i + 1, topic: 'gang-database-other' };
  const topic = owner ? ownTopic(scene, owner) : byLevel(scene, { from: i - 1, to: i }, earlier);
  return { from: i - 1, to: i + 1, topic };
}

const isName = (one: Found) => one.reason.rule === 'database.name';

function ownerAt({ places, ...scene }: Scene, at: number): PlaceHit | NameHit | undefined {
  const all = { ...scene, places };
  return (
    itemsIn(places, at, at + 4).find(
      (one) => one.from === at || /^(?:(?:police|sheriff|policia) (?:in|of|de)|policia de)$/.test(scene.doc.words(at, one.from)),
    ) ?? keepersIn(all, at, at + 1).at(-1)
  );
}

function ownTopic(scene: Scene, owner: PlaceHit | NameHit): string {
  return keeperAt(scene, owner.from) ?? ('topic' in owner ? 'gang-database' : topicOf(scene, owner, owner.from, { isOwner: true }));
}

/** "the county one", "la estatal": of those spoken of the one of that level, else whose it must be. */
function byLevel(scene: Scene, { from, to }: { from: number; to: number }, earlier: readonly Found[]): string {
  const known = earlier.filter((one) => one.topic !== 'gang-database');
  const phrase = scene.doc.words(from, to + 1);
  const chosen = chooseAntecedent(scene, { from, to }, phrase, known);
  if (/\bfederal\b/.test(phrase))
    return (chosen && !scene.topics.get(chosen.topic)?.place ? chosen.topic : federalDatabase(scene.topics)) ?? 'gang-database';
  const own = resolveDatabase(scene, scene.doc.sentenceAt(from).language === 'es' ? from : to - 1, to, known);
  return own.score >= 0.92 ? own.topic : (chosen?.topic ?? 'gang-database');
}

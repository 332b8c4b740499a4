import { countBefore, itemsIn, TokenMap } from '../../core/by-place';
import * as gap from '../../core/gap';
import { type Found, findOwner, placesIn, type Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import { chooseAntecedent } from './choose-antecedent';
import { mainDatabaseOf, placeOfKind, topicOf } from './database-of-place';
import { findDatabaseFrames } from './find-database-names';
import { findOnes } from './find-database-ones';
import { findElliptic } from './find-elliptic-databases';
import { findKeeper, keeperAt, keepersIn } from './find-keeper';
import { findOwned } from './find-owned-databases';
import { isAboutElse } from './is-about-else';
import { resolveDatabase } from './resolve-database';

/** Words after "the database" that make it another thing. */
const otherKinds = new WordSet('working administrator error query server company');

/** How many sentences a reference may stand from the last gang database. */
const reach = 12;
const farWords = 3000;

/** Finds "the database", "its database", "la base de datos" where a gang database was named before. */
export function findDatabaseReferences(scene: Scene, named: readonly Found[]): Found[] {
  const { doc } = scene;
  const found: Found[] = [];
  const owned = findOwned(scene, named);
  if (named.length === 0 && owned.length === 0) return [];
  const taken = new TokenMap([...named, ...owned]);
  for (const whole of findDatabaseFrames(scene, 'reference')) {
    // "says that its database is gone": "that" begins a clause.
    const hit = thatClause.test(doc.words(whole.from, whole.to)) ? { ...whole, from: whole.from + 1 } : whole;
    // "the 4,900-name roster", not "the domain name registry"
    if (taken.has(hit.from, hit.to) || (counted.test(doc.words(hit.from, hit.to)) && !/\d/.test(doc.words(hit.from, hit.to)))) continue;
    const next = doc.tokens[hit.to];
    const sentence = doc.sentenceAt(hit.from);
    if (next && hit.to < sentence.to && (next.before & ~(gap.space | gap.line)) === 0) {
      if (next.casing === 1 || otherKinds.has(next)) continue;
      if (isAboutElse(doc.words(hit.to, hit.to + 3))) continue;
    }
    // The last ones spoken of: nothing further off than the reach can be meant.
    const before = [named, owned, found].flatMap((list) => itemsIn(list, hit.from - farWords, hit.from)).sort((a, b) => a.from - b.from);
    const phrase = doc.words(hit.from, hit.to);
    const isCounted = counted.test(phrase);
    const antecedent = chooseAntecedent(scene, hit, phrase, before);
    if (!antecedent) continue;
    const own = ownTopic(scene, hit, phrase, before);
    // "its list", "sus archivos": only where the owner is known to have one.
    const isNext = sentence.index - doc.sentenceAt(before.at(-1)!.from).index <= 1 && /lists?$|listas?$/.test(phrase);
    if (isOwnVague.test(phrase) && (own === undefined || (!before.some((one) => one.topic === own) && (!isNext || own.startsWith('gang')))))
      continue;
    if (/designa\w+$/.test(phrase) && !own?.includes('designations') && !before.some((one) => /designa/.test(doc.words(one.from, one.to))))
      continue;
    // "such databases": of the kind, nobody's.
    const topic = /^such\b/.test(phrase)
      ? 'gang-database'
      : (own ?? (antecedent.topic === 'gang-database' ? mainAtHome(scene, phrase) : undefined) ?? antecedent.topic);
    const distance = sentence.index - doc.sentenceAt(before.at(-1)!.from).index;
    if (
      distance >
        (isPlain.test(phrase)
          ? reach
          : isPointed.test(phrase) || isCounted
            ? pointedReach
            : isVague.test(phrase)
              ? shortReach
              : shortReach + 3) ||
      otherTopics.test(phrase)
    )
      continue;
    found.push({
      from: hit.from,
      to: hit.to,
      subject: 'database',
      topic,
      isReference: true,
      // "the list" may be any list: for readers who want everything likely.
      score: isVague.test(phrase) && !isMarked.test(phrase) && !isCounted && !isOwnVague.test(phrase) ? 0.4 : distance <= 4 ? 0.85 : 0.7,
      reason: { rule: 'database.reference', cues: [doc.slice(hit.from, hit.to), doc.slice(antecedent.from, antecedent.to)] },
    });
  }
  found.push(...owned);
  found.push(...findKinds(scene, [...named, ...found]));
  let known = [...found, ...findOwned(scene, [...named, ...found])];
  // Each that stands without a noun brings the next within reach.
  for (let length = -1, round = 0; length !== known.length && round < mostRounds; round += 1) {
    length = known.length;
    known = [...known, ...findElliptic(scene, [...named, ...known])];
    known = [...known, ...findOnes(scene, [...named, ...known])];
  }
  return known;
}

const mostRounds = 3;

const thatClause = /^that (?:an?|the|its|their|his|her|our|this|no|any|every|such)\b/;

const counted = /\b(?:name|person|entry|member) \S+$/;

/** "that registry", "ese archivo": pointed at, it may stand further off. */
const pointedReach = 9;
const isPointed = /^(?:that|this|those|these|ese|esa|dich[oa]|aquel|aquella|tal|citad[oa])\b/;

/** "the roster", "el archivo": they stand for many things, so one must have been named just before. */
const shortReach = 4;
const isPlain = /\b(?:database|databases|data base|base|base de datos)$/;

const isVague = /\b(?:list|lists|file|files|system|lista|listado|sistema)$/;

/** "the old files", "the designation list": no longer vague. */
const isMarked =
  /\b(?:viejos|antiguos|old|older|aging|paper|discredited|flawed|gang|arrest|contact|designation|first|earlier|aquella|primera)\b|\b(?:federal|national|statewide|regional) (?:file|list)$/;

/** "its list", where the owner says which. */
const isOwnVague = /^(?:its|their|sus?) (?:\S+ )?(?:lists?|files?|records|cards|listas?|listados?|archivos|fichas|registros)$/;

/** "the database" after talk of such ones in general is that of the page's own town. */
function mainAtHome(scene: Scene, phrase: string): string | undefined {
  const place = scene.home?.id;
  return place === undefined || !isDefinite.test(phrase) ? undefined : mainDatabaseOf(scene, place);
}

const isDefinite = /^(?:the|la) (?:\S+ )?(?:database|base|base de datos)$/;

/** Databases of other things, or of others. */
const otherTopics =
  /\b(?:dna|gun|guns|offender|sex|voter|voters|tax|vaccine|property|immigration|fingerprint|plate|license|court|crime|complaint|misconduct|death|civil|land|school|schools|district|company|newspaper|union|hospital|court|library|university|clinic|clerk|assessor|bank|votantes|vacunas|delitos)\b/;

/** "The California database", "the New York police say that their database": a reference with an owner of its own, where a pack knows it. */
function ownTopic(scene: Scene, { from, to }: { from: number; to: number }, phrase: string, before: readonly Found[]): string | undefined {
  const owner = findOwner(scene, from, to);
  const isPossessive = /\b(?:its|their|his|her|su|sus)\b/.test(phrase);
  const keeper = isPossessive ? findKeeper(scene, from, to) : undefined;
  if (keeper?.topic !== undefined) return keeper.topic;
  const { from: start } = scene.doc.sentenceAt(from);
  const user = isUsed.test(scene.doc.words(start, from)) ? keepersIn(scene, start, from)[0] : undefined;
  const used = user && keeperAt(scene, user.from);
  if (used !== undefined) return used;
  // "el repositorio texano"
  const behind = scene.doc.sentenceAt(from).language === 'es' ? keeperAt(scene, to) : undefined;
  if (behind !== undefined && (scene.doc.tokens[to]!.before & ~(gap.space | gap.line)) === 0 && /[oa]$/.test(scene.doc.word(to)))
    return behind;
  // "La ciudad, en cambio, conserva su base de datos": the office that the sentence begins with.
  const office = isPossessive ? officeAt(scene, from) : undefined;
  if (office !== undefined && !office.startsWith('gang-database')) return office;
  const place = isPossessive ? placesIn(scene, scene.doc.sentenceAt(from)).findLast((one) => one.to <= from && !one.isUnlisted) : undefined;
  if (!owner && !place && !keptBehind.test(scene.doc.words(to, to + 4))) return undefined;
  const { topic } = resolveDatabase(scene, from, to, before);
  // "Hammond says its database is gone": another town's, of which was spoken.
  if (topic === 'gang-database-other' && (owner ?? place) !== undefined && before.some((one) => one.topic === topic)) return topic;
  return scene.topics.has(topic) && topic.startsWith('gang-database') ? undefined : topic;
}

/** The database of the city, county or sheriff with whom a sentence begins. */
function officeAt(scene: Scene, token: number): string | undefined {
  const { doc } = scene;
  const { from } = doc.sentenceAt(token);
  const word =
    /^(?:the|la|el) (city|county|sheriff|state|ciudad|condado|alguacil|estado)\b(?! (?:council|of|de|del|police|attorney|clerk))/.exec(
      doc.words(from, from + 4),
    )?.[1];
  const kind =
    word === undefined ? undefined : /^(?:city|ciudad)/.test(word) ? 'city' : /^(?:state|estado)/.test(word) ? 'state' : 'county';
  const place = kind && placeOfKind(scene, token, kind);
  return place && topicOf(scene, place, token, { kind });
}

/** Who keeps it, right behind: "del alguacil del condado", "que tenía el alguacil". */
const keptBehind = /^(?:\S+ )?(?:del|de la|que \S+ (?:el|la)) (?:alguacil|sheriff|condado|ciudad|estado|policia)\b/;

/** "ICE stopped using that database": who had it. */
const isUsed = /\b(?:dej\w+ de \w+|ya no \w+|stopped \w+|quit \w+|no longer \w+)$/;

/** "such a database", "un archivo parecido", soon after one was named: whose it is, or one in general. */
function findKinds(scene: Scene, known: readonly Found[]): Found[] {
  const { doc } = scene;
  const taken = new TokenMap(known);
  const inOrder = [...known].sort((a, b) => a.from - b.from);
  return findDatabaseFrames(scene, 'kind').flatMap((hit) => {
    const last = inOrder[countBefore(inOrder, hit.from) - 1];
    if (last === undefined || taken.has(hit.from, hit.to)) return [];
    if (doc.sentenceAt(hit.from).index - doc.sentenceAt(last.from).index > shortReach || isAboutElse(doc.words(hit.to, hit.to + 3)))
      return [];
    const start = doc.word(hit.from) === 'such' ? hit.from + 2 : hit.from + 1;
    const { topic, cue } = resolveDatabase(scene, start, hit.to, inOrder.slice(0, countBefore(inOrder, hit.from)));
    // "a list of suspected members" of anything, unless somebody known keeps it.
    if (topic === 'gang-database' && /\bof \S+ \S+$|\bde (?:presuntos|supuestos) \S+$/.test(doc.words(hit.from, hit.to))) return [];
    const reason = { rule: 'database.reference', cues: [doc.slice(hit.from, hit.to), ...(cue ? [cue] : [])] };
    return [{ from: hit.from, to: hit.to, subject: 'database' as const, topic, isReference: true as const, score: 0.75, reason }];
  });
}

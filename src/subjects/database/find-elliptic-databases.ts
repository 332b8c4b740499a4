import { countBefore, itemsIn, TokenMap } from '../../core/by-place';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import type { Found, NameHit, Scene } from '../../core/scene';
import { isOneOf, WordSet } from '../../core/word-set';
import { chooseAntecedent } from './choose-antecedent';
import { placeOfKind, topicOf } from './database-of-place';
import { keeperAt, keepersIn } from './find-keeper';
import { namesForeign } from './foreign-keeper';
import { hasRival } from './has-rival';
import { notSubjectAfter } from './keeper-words';
import { type Elliptic, readSpanishElliptic } from './read-spanish-elliptic';
import { resolveDatabase } from './resolve-database';

/** So many of the last ones spoken of may have the gender that is taken up. */
const sameKind = 3;

/** So many sentences back the database stands whose noun is left out. */
const reach = 3;

/** "the county's", "the Chicago Police Department's": owners without a place; the longest first. */
const englishOwners =
  /^(?:the )?(?:county|city|state|sheriff|police|police department|sheriff 's (?:office|department)|department|bureau|capital|feds)$/;

/** What follows an owner that has no noun of its own. */
const afterOwner = new WordSet(
  "is are was were has had have doesn't isn't wasn't didn't hasn't won't can't don't aren't lasted remain remains remained hold holds held lists listed contain contains contained goes went did does survive survived still never would will name names named began grew shrank ran runs came once too also and or but",
);

/** What stands before an owner at the end of a clause: "built on the same software as California's", "smaller than the sheriff's". */
const beforeOwner = new WordSet(
  'than as from on of like in into with unlike to about beside both and or is was including also only replaced mirror mirrors resemble resembles feeds joined',
);

const englishVerbs = new WordSet(
  'keep keeps kept run runs ran has have had maintain maintains maintained operate operates operated built started'.split(' '),
);

/** "keeps his own", "runs one of its own", "has another", "keep one as well": what stands behind one of the verbs */
const englishOwn =
  /^(?:(?:one of )?(?:his|her|its|their) own|another(?: of (?:its|their) own)?|one (?:too|as well|of (?:its|their) own)|theirs|one|a (?:(?:much|far|somewhat) )?(?:separate|different|similar|second|third|smaller|bigger|larger|longer|parallel|secret|newer|comparable) one)$/;

const nobody = /^(?:i|we|they|you|he|she|it|to|n't|not|don't|can|may|might|must|should|would|could|will|who|that)$/;

/** Finds an owner that stands for its gang database: "The county's was shut down", "el alguacil lleva la suya". None before one was named. */
export function findElliptic(scene: Scene, known: readonly Found[]): Found[] {
  const { doc } = scene;
  const inOrder = [...known].sort((a, b) => a.from - b.from);
  const taken = new TokenMap(known);
  const found: Found[] = [];
  for (const sentence of doc.sentences) {
    const last = inOrder[countBefore(inOrder, sentence.to) - 1];
    if (last === undefined || sentence.index - doc.sentenceAt(last.from).index > reach) continue;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      // A verb or a possessive, what `readEnglish` begins with: of all other words nothing more is asked.
      const token = doc.tokens[i]!;
      if (sentence.language === 'en' && !englishVerbs.has(token) && !token.text.endsWith('s') && token.text !== 'their') continue;
      const before = inOrder[countBefore(inOrder, i) - 1];
      if (before === undefined) continue;
      const nearness = sentence.index - doc.sentenceAt(before.from).index;
      const span =
        sentence.language === 'es'
          ? readSpanishElliptic(
              scene,
              i,
              sentence.to,
              inOrder.slice(Math.max(0, countBefore(inOrder, i) - sameKind), countBefore(inOrder, i)),
              nearness,
            )
          : readEnglish(scene, i, sentence, nearness);
      if (!span || taken.has(span.from, span.to) || hasRival(scene, before.to, span.from)) continue;
      const earlier = inOrder.slice(0, countBefore(inOrder, span.from));
      if (earlier.length === 0) continue;
      const isAbroad = span.isPronoun && namesForeign(doc.words(sentence.from, span.from));
      const { topic, cue } =
        (isAbroad
          ? { topic: 'gang-database-other', cue: undefined }
          : span.isDistant
            ? chosen(scene, span, earlier)
            : ownerTopic(scene, span)) ?? resolveDatabase(scene, span.owner, span.ownerEnd ?? span.to, earlier);
      // "Aurora and Elgin have one too" gives an owner; where there is none, nothing is known of whose it is.
      if (topic === 'gang-database') continue;
      found.push({
        from: span.from,
        to: span.to,
        subject: 'database',
        topic,
        score: 0.72,
        reason: { rule: 'database.elliptic', cues: [doc.slice(span.from, span.to), ...(cue ? [cue] : [])] },
      });
      taken.add(found.at(-1)!);
      inOrder.splice(countBefore(inOrder, span.from), 0, found.at(-1)!);
      i = span.to - 1;
    }
  }
  return found;
}

/** "la de ahora" */
function chosen(scene: Scene, { from, to }: Elliptic, earlier: readonly Found[]): { topic: string; cue: undefined } | undefined {
  const one = chooseAntecedent(scene, { from, to: from + 1 }, scene.doc.words(from, to), earlier);
  return one && { topic: one.topic, cue: undefined };
}

/** The database of an owner that is named in the words themselves, or of the subject of their sentence. */
function ownerTopic(scene: Scene, { from, name, isPronoun }: Elliptic): { topic: string; cue: string } | undefined {
  const { doc } = scene;
  const owner = name ?? (isPronoun ? subjectBefore(scene, from) : undefined);
  if (owner === undefined) return isPronoun && officeTopic(scene, from);
  const topic = keeperAt(scene, owner.from) ?? ('topic' in owner ? undefined : topicOf(scene, owner, from, { isOwner: true }));
  return topic === undefined ? undefined : { topic, cue: doc.slice(owner.from, owner.to) };
}

/** "El alguacil tenía la suya": an office without a name. */
function officeTopic(scene: Scene, from: number): { topic: string; cue: string } | undefined {
  const { doc } = scene;
  const lead = doc.words(doc.sentenceAt(from).from, from);
  const word = /\b(?:alguacil|sheriff|condado|county|ciudad|city)\b/.exec(lead)?.[0];
  if (word === undefined) return undefined;
  const kind = /^ci/.test(word) ? 'city' : 'county';
  const place = placeOfKind(scene, from, kind);
  const topic = place && topicOf(scene, place, from, { kind });
  return topic === undefined || topic.startsWith('gang') ? undefined : { topic, cue: word };
}

/** The last place or keeper before that no preposition takes out of the subject: "Boston guarda la suya". */
function subjectBefore(scene: Scene, at: number): PlaceHit | NameHit | undefined {
  const { doc, places } = scene;
  const { from } = doc.sentenceAt(at);
  const named = [...itemsIn(places, from, at), ...keepersIn(scene, from, at)].sort((a, b) => a.from - b.from);
  return named.findLast((one) => {
    const first = doc.isOneOf(one.from - 1, 'the la el los las') ? one.from - 1 : one.from;
    const lead = doc.word(first - 1);
    return first <= from || !notSubjectAfter.has(lead) || /^(?:and|y|e)$/.test(lead) || officeOf.test(doc.words(first - 3, first));
  });
}

const officeOf = /\b(?:policia|departamento|alguacil|sheriff|ciudad|condado|gobierno|police|city|county) (?:de|del|of)$/;

function readEnglish(scene: Scene, i: number, { from, to }: { from: number; to: number }, nearness: number): Elliptic | undefined {
  const { doc, places } = scene;
  for (const length of englishVerbs.has(doc.tokens[i]) ? [2, 3, 4, 5] : []) {
    const end = i + length;
    if (end > to || !englishOwn.test(doc.words(i + 1, end))) continue;
    // "I think we have one": nobody's.
    if (length === 2 && doc.word(i + 1) === 'one' && nobody.test(doc.word(i - 1))) continue;
    // "has its own rules": a noun of its own.
    const next = doc.tokens[end];
    if (
      end === to ||
      next === undefined ||
      (next.before & (gap.comma | gap.colon | gap.dash | gap.stop)) !== 0 ||
      isOneOf(next, 'and but with in too since') ||
      (length > 2 && isOneOf(next, 'of as'))
    )
      return { from: i, to: end, owner: i };
  }
  // "wants the city to close its own"
  if (
    /^(?:its|their|his) own$/.test(doc.words(i, i + 2)) &&
    !doc.isOneOf(i - 1, 'on by at of for to with under in into and as') &&
    (i + 2 >= to || (doc.tokens[i + 2]!.before & ~(gap.space | gap.line)) !== 0 || doc.isOneOf(i + 2, 'as in too since last after and but'))
  )
    return { from: i, to: i + 2, owner: i, isPronoun: true };
  if (doc.word(i) !== "'s" && !(doc.word(i).endsWith('s') && ((doc.tokens[i + 1]?.before ?? 0) & gap.quote) !== 0)) return undefined;
  // "the city's own is under review"
  const hasOwn = doc.word(i + 1) === 'own';
  const next = doc.tokens[hasOwn ? i + 2 : i + 1];
  const isEnd =
    i + 1 >= to ||
    (hasOwn && i + 2 >= to) ||
    next === undefined ||
    (next.before & (gap.comma | gap.stop | gap.colon | gap.dash | gap.close)) !== 0;
  // "The list is the sheriff's own."
  if (hasOwn && isEnd) return undefined;
  if (!isEnd && !afterOwner.has(next)) return undefined;
  const own = doc.word(i) === "'s" ? i : i + 1;
  const place = itemsIn(places, from, i + 1).find((one) => one.to === own || one.to === i + 1);
  const keeper = keepersIn(scene, Math.max(from, i - 6), i + 1).find((hit) => hit.to === own || hit.to === i + 1);
  const name = place ?? keeper;
  if (name && (!isEnd || (nearness <= 2 && isLed(scene, name.from))))
    return { from: name.from, to: i + 1, owner: Math.min(i + 1, to - 1), name };
  if (doc.word(i) !== "'s") return undefined;
  for (const length of [4, 3, 2]) {
    const at = i - length;
    if (at < from || !englishOwners.test(doc.words(at, i)) || doc.word(at) !== 'the') continue;
    if (!isEnd || (i + 1 < to && nearness <= 2) || (nearness <= 2 && isLed(scene, at)))
      return { from: at, to: i + 1, owner: Math.min(i + 1, to - 1) };
  }
  return undefined;
}

/** At the end of a clause an owner needs a word before that takes another one of the kind. */
function isLed({ doc }: Scene, at: number): boolean {
  const first = doc.word(at - 1) === 'the' ? at - 1 : at;
  if (first === doc.sentenceAt(at).from) return true;
  return beforeOwner.has(doc.tokens[first - 1]) || (doc.tokens[first]!.before & (gap.colon | gap.paragraph)) !== 0;
}

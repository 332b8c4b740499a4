import { countBefore, hasItems, itemsIn, TokenMap } from '../../core/by-place';
import { countEnforcement } from '../../core/enforcement';
import * as gap from '../../core/gap';
import { type Found, findOwner, isAround, lastPlaceBefore, type Scene, type TopicInfo } from '../../core/scene';
import { findEllipticLaws } from './find-elliptic-laws';
import { isForeign } from './find-law-names';
import { findLawPhrases, type LawPhrase } from './find-law-phrases';
import { isDated, isToldApart } from './is-told-apart';
import { type Focus, type FocusEvent, focusAt, isOtherClose, listEvents } from './law-focus';
import { lawWords } from './law-words';
import { readCue } from './read-law-cue';

/** A page speaks of such laws when it names enforcement so many times. */
const leastTalk = 1;

/**
 * Finds references to the law in force: "the ordinance", "the city's sanctuary law", "esa norma". A bill, an amending
 * ordinance and another place's law are passed over: the words beside the reference decide, else what was spoken of last.
 */
export function findLawReferences(scene: Scene, named: readonly Found[]): Found[] {
  const law =
    scene.topics.get(named[0]?.topic ?? '') ??
    [...scene.topics.values()].find((topic) => topic.subject === 'law' && topic.place !== undefined && scene.home?.id === topic.place) ??
    [...scene.topics.values()].find((topic) => topic.subject === 'law' && topic.place !== undefined && scene.knownPlaces.has(topic.place));
  if (!law) return [];
  const found = collect(scene, law, named);
  // Where nothing else names it, "Chicago's ordinance" is what the page calls its law, and the others look back at it.
  const anchors = named.length > 0 ? named : found.filter((one) => isAnchor(scene, one));
  const all = named.length > 0 || anchors.length === 0 ? found : [...anchors, ...collect(scene, law, anchors)];
  return [...all, ...findEllipticLaws(scene, law, anchors)].sort((a, b) => a.from - b.from);
}

/** On a page with so many of a law's conditions "Chicago's ordinance" is that law. */
const leastConditions = 2;

/** "the city's 2012 sanctuary ordinance", and "Chicago's ordinance" on a page about such laws. */
function isAnchor({ doc, lawsInPlay, places, names }: Scene, { from, to, topic }: Found): boolean {
  if (/\b(?:sanctuary|welcoming|santuario|bienvenida|acogedora)\b/.test(doc.words(from, to))) return true;
  if (!hasItems(places, from, to) && !/\b(?:city|ciudad)\b/.test(doc.words(from, to))) return false;
  const conditions = new Set(names.filter((hit) => hit.role === 'condition' && hit.topic.of === topic).map((hit) => hit.topic.id));
  return lawsInPlay.has(topic) || conditions.size >= leastConditions;
}

/** The references that the words beside them, or what was spoken of last, make those of the law. */
function collect(scene: Scene, law: TopicInfo, named: readonly Found[]): Found[] {
  // On a page about elsewhere only "the Chicago ordinance" can be meant, and only where such laws are the talk.
  const isElsewhere = named.length === 0 && !scene.lawsInPlay.has(law.id) && scene.home?.id !== law.place;
  if (isElsewhere && countEnforcement(scene.doc) < leastTalk) return [];
  const isForeignPage = law.place !== undefined && isForeign(scene, law.place);
  const found: Found[] = [];
  const taken = new TokenMap(named);
  const events = listEvents(scene, named);
  const isBillAnywhere = events.some(({ focus }) => focus === 'bill');
  const firstName = named[0]?.from ?? Number.POSITIVE_INFINITY;
  for (const candidate of findLawPhrases(scene)) {
    if (taken.has(candidate.from, candidate.to)) continue;
    const owner =
      findOwner(scene, candidate.from + 1, candidate.to) ??
      itemsIn(scene.places, candidate.from, candidate.to).find((place) => place.to <= candidate.to);
    const isLookingBack = !owner && looksBackAt(scene, candidate, law.place);
    const ownerIsOurs =
      isLookingBack || (owner !== undefined && law.place !== undefined && isAround(scene, owner, law.place) && owner.kind === 'city');
    if (owner && !ownerIsOurs) continue;
    if (isElsewhere && !ownerIsOurs) continue;
    if (!owner && isNamedOther(scene, candidate)) continue;
    if (!owner && (isOwnedElsewhere(scene, candidate, law.place) || isAnyLaw(scene, candidate))) continue;
    const isEarly = candidate.from < firstName;
    // On a page about another town "the ordinance" is that one's, unless Chicago's was spoken of right before.
    if (!owner && isForeignPage && !isRightBehind(scene, candidate, lastOf(candidate.from, named, found))) continue;
    const mayStandAlone =
      isLookingBack ||
      ((candidate.hasTellingModifier || isDefined(scene, candidate)) && (ownerIsOurs || isCityHere(scene, candidate.from, law.place)));
    const isInPlay = scene.lawsInPlay.has(law.id);
    const cue = readCue(scene, candidate);
    // "“The ordinance gave us a hand”, she said of the Welcoming City Ordinance": named right behind.
    const isFirst = isFirstOfAll(scene, candidate, law.place);
    const isNamedSoon =
      isEarly && isFirst && cue?.focus === 'force' && named[0] !== undefined && sentencesTo(scene, candidate, named[0]) <= soonReach;
    if (isEarly && named.length > 0 && found.length === 0 && !isFirst && !mayStandAlone && !ownerIsOurs && !candidate.isMunicipal) continue;
    if (!isInPlay && !mayStandAlone && !isNamedSoon && (named.length === 0 || (isEarly && !ownerIsOurs))) continue;
    // "the city's new law": in news of its passage; where a bill was spoken of it may be that one.
    const isBillBefore = () => events.some(({ from, focus }) => from < candidate.from && focus === 'bill');
    const isNewInForce = cue?.focus === 'force' || candidate.isMunicipal;
    if (isNew(scene, candidate) && ((isEarly && !(isNewInForce && isInPlay && !isBillAnywhere)) || !isNewInForce || isBillBefore()))
      continue;
    // Before the name, or without it, only a word that speaks of a law in force makes "the law" this one.
    if ((named.length === 0 || isEarly) && !mayStandAlone && !ownerIsOurs && !candidate.isMunicipal && cue?.focus !== 'force') continue;
    const focus = focusAt(events, candidate.from, candidate.isWeak ? undefined : scene.doc.word(candidate.noun));
    // "the city ordinance" beside the state's act is the city's own.
    const isTheCitys =
      candidate.isMunicipal &&
      ((focus === 'other' && named.length > 0) || (focus === 'none' && isInPlay) || (focus === 'bill' && isDated(scene, candidate)));
    const isPassed =
      cue?.focus === 'bill' &&
      !candidate.isWeak &&
      focus === 'force' &&
      (passing.test(cue.words)
        ? isWithoutBill(events, candidate.from)
        : supposing.test(cue.words) &&
          candidate.from === scene.doc.sentenceAt(candidate.from).from &&
          isWithoutBill(events, Number.POSITIVE_INFINITY));
    const meaning: Focus = isPassed ? 'force' : (cue?.focus ?? (mayStandAlone || isTheCitys ? 'force' : focus));
    // What no word decides may be either: for readers who want everything likely.
    const isOpen = meaning !== 'force' && !cue && named.length > 0 && !candidate.isWeak && focus !== 'other';
    if (meaning !== 'force' && !isOpen) continue;
    // "the measure", "la regla": only right after the law itself, with a word that speaks of a law in force.
    if (
      candidate.isWeak &&
      !candidate.hasTellingModifier &&
      !isToldApart(scene, candidate, { cue, focus, events, last: lastOf(candidate.from, named, found) })
    )
      continue;
    // What was spoken of last, close by, was another law.
    if (
      focus === 'other' &&
      !mayStandAlone &&
      !ownerIsOurs &&
      !candidate.isMunicipal &&
      (!cue || isOtherClose(scene, events, candidate.from))
    )
      continue;
    const cues = [scene.doc.slice(candidate.from, candidate.to)];
    if (cue) cues.push(cue.words);
    const antecedent = named[countBefore(named, candidate.from) - 1] ?? named[0];
    if (antecedent) cues.push(scene.doc.slice(antecedent.from, antecedent.to));
    found.push({
      from: candidate.from,
      to: candidate.to,
      subject: 'law',
      topic: law.id,
      isReference: true,
      score: isOpen ? 0.4 : cue ? 0.85 : mayStandAlone ? 0.75 : 0.65,
      reason: { rule: 'law.reference', cues },
    });
  }
  return found;
}

function isRightBehind({ doc }: Scene, { from }: LawPhrase, last: Found | undefined): boolean {
  return last !== undefined && doc.sentenceAt(from).paragraph === doc.sentenceAt(last.from).paragraph;
}

/** So soon behind "the law that applies is" stands which. */
const namedWords = 8;

/** "The law that applies there is the TRUST Act", "la norma aplicable es la Ley TRUST" */
function isNamedOther({ doc, otherLaws }: Scene, { from, to }: LawPhrase): boolean {
  const end = Math.min(doc.sentenceAt(from).to, to + namedWords);
  return otherLaws.some((at) => at >= to && at < end) && /^(?:\S+ ){0,3}?(?:is|was|es|era|fue) (?:the|la|el) /.test(doc.words(to, end));
}

function isNew({ doc }: Scene, { from, to }: LawPhrase): boolean {
  return /\b(?:new|nuev[ao])\b/.test(doc.words(from, to));
}

/** "the ordinance that bars police from cooperating with immigration agents", "la ordenanza que prohíbe ..." */
function isDefined(scene: Scene, candidate: LawPhrase): boolean {
  const { doc } = scene;
  const sentence = doc.sentenceAt(candidate.from);
  if (!/^(?:that|which|que)$/.test(doc.word(candidate.to)) || !lawWords[sentence.language].forceAfter.has(doc.word(candidate.to + 1)))
    return false;
  const clause = doc.words(candidate.to, Math.min(candidate.to + 16, sentence.to));
  return (
    /\b(?:police|officers|policia|agentes|city)\b/.test(clause) &&
    /\b(?:immigration|federal|ice|inmigracion|migratori[ao]s|federales)\b/.test(clause)
  );
}

function isCityHere(scene: Scene, token: number, place: string | undefined): boolean {
  if (place === undefined) return false;
  const last = lastPlaceBefore(scene, token, new Set(['city', 'county']));
  return last ? isAround(scene, last, place) : scene.home?.id === place;
}

/** So many sentences before "Its ordinance" the city is named. */
const ownerReach = 2;

/** "Chicago shields immigrants, or says so. Its ordinance ...": the last town named is the law's, in talk of immigrants. */
function looksBackAt({ doc, places }: Scene, { from, to, isWeak }: LawPhrase, place: string | undefined): boolean {
  const { from: start, index } = doc.sentenceAt(from);
  if (place === undefined || isWeak || from - start > 1 || !/^(?:its|su)$/.test(doc.word(from))) return false;
  const first = doc.sentences[Math.max(0, index - ownerReach)]!.from;
  const owners = itemsIn(places, first, start).filter(({ kind }) => kind !== 'country');
  return (
    owners.length > 0 &&
    owners.every(({ id }) => id === place) &&
    /\b(?:immigra\w+|migrants?|undocumented|inmigra\w+|migra|migrantes|indocumentad\w+|ice)\b/.test(doc.words(first, to))
  );
}

/** "Denver said that its ordinance will stay": "its" is the last town's. */
function isOwnedElsewhere(scene: Scene, candidate: LawPhrase, place: string | undefined): boolean {
  if (place === undefined) return false;
  const { from, index } = scene.doc.sentenceAt(candidate.from);
  // "In Boston the law, called the Trust Act, ..."
  if (/^(?:in|en)$/.test(scene.doc.word(from))) {
    const setting = itemsIn(scene.places, from, candidate.from);
    if (setting[0]?.from === from + 1 && setting.every((one) => one.kind === 'city' && !isAround(scene, one, place))) return true;
  }
  if (!/^(?:its|their|our|your|su|sus|nuestra|nuestro)$/.test(scene.doc.word(candidate.from))) return false;
  // "Oak Park read Chicago's, then wrote one. Their ordinance ...": theirs is that of who acts.
  if (scene.doc.word(candidate.from) === 'their' && index > 0) {
    const actor = itemsIn(scene.places, scene.doc.sentences[index - 1]!.from, from).find(({ kind }) => kind === 'city');
    if (actor) return actor.id !== place;
  }
  // "Cook County went further. Its ordinance ...": a possessive at the head of a sentence looks back.
  const before = index > 0 && candidate.from - from <= 1 ? scene.doc.sentences[index - 1]!.from : from;
  // "El condado fue más lejos. Su ordenanza …"
  if (before < from && /^(?:the|el) (?:county|state|condado|estado)\b/.test(scene.doc.words(before, before + 2))) return true;
  const last = itemsIn(scene.places, before, candidate.from).findLast(({ kind }) => kind === 'city' || kind === 'county');
  return last !== undefined && last.id !== place;
}

/** "The ordinance is the law", "la ley es la ley", "the law of the land". */
const saying = /^(?:of the land|of the jungle|is the law|es la ley|del pais|de la selva|del mas fuerte)\b/;

/** "Illinois follows the law", "no one is above the law", "cumplir la ley": laws at large. */
function isAnyLaw({ doc }: Scene, { from, to }: LawPhrase): boolean {
  if (!/^(?:the law|la ley)$/.test(doc.words(from, to))) return false;
  return (
    saying.test(doc.words(to, to + 3)) ||
    // "as the law allows", "como dice la ley"
    (/^(?:as|like)$/.test(doc.word(from - 1)) &&
      /^(?:already |now |always )?(?:allow|permit|require|say|provide|demand)/.test(doc.words(to, to + 2))) ||
    /^(?:como|segun) (?:permit|mand|exig|dic|dispon|orden|senal)\w+$/.test(doc.words(from - 2, from)) ||
    (/^(?:is|'s|was|be|es|era|sea)$/.test(doc.word(from - 1)) &&
      !(doc.tokens[to]?.before === gap.space && /^(?:that|which|we|he|she|they|que)$/.test(doc.word(to)))) ||
    // "when the law still presumes him innocent"
    /^(?:\S+ ){0,3}(?:presum\w+|(?:considera|cree|tiene por) inocentes?|(?:as )?innocent)\b/.test(doc.words(to, to + 6)) ||
    /(?:^| )(?:follow\w*|obey\w*|above|abid\w+ by|break|breaks|breaking|broke|before|within|cumpl\w+|respet\w+|ante|dentro de|fuera de|encima de|margen de|imperio de|rule of|arm of|eyes of|sobre)$/.test(
      doc.words(from - 2, from),
    )
  );
}

/** "when the council passed the ordinance": in a story without a bill that is the law, made long ago. */
const passing =
  /^(?:passed|approved|passage of|voted (?:on|for|against)|signed|adoption of|debated|aprobo|aprobaron|votaron|firmo|aprobacion de|votacion de)$/;

/** "The ordinance would turn its back on her": on a page without a bill what the law does if it comes to it. */
const supposing = /^(?:would|could|might|podria|permitiria|prohibiria)$/;

function isWithoutBill(events: readonly FocusEvent[], token: number): boolean {
  return events.slice(0, countBefore(events, token)).every(({ focus }) => focus !== 'bill');
}

/** So few sentences before its name "the ordinance" may stand. */
const soonReach = 2;

function sentencesTo({ doc }: Scene, from: { from: number }, to: { from: number }): number {
  return doc.sentenceAt(to.from).index - doc.sentenceAt(from.from).index;
}

/** Whether no other town and no other law is spoken of before: "the ordinance" before its name may be another's. */
function isFirstOfAll({ doc, places, within }: Scene, candidate: LawPhrase, place: string | undefined): boolean {
  const sentence = doc.sentenceAt(candidate.from);
  const { nouns } = lawWords[sentence.language];
  if (doc.tokensOf(nouns).some((token) => token < candidate.from)) return false;
  return itemsIn(places, 0, sentence.to).every(
    ({ id, kind }) => id === place || kind === 'country' || (kind === 'state' && id === stateOf(place, within)),
  );
}

function stateOf(place: string | undefined, within: ReadonlyMap<string, string>): string | undefined {
  let at = place;
  for (let next = at; next !== undefined; next = within.get(next)) at = next;
  return at;
}

/** The last mention of the law before a token, by name or by reference. */
function lastOf(token: number, ...mentions: (readonly Found[])[]): Found | undefined {
  return mentions
    .map((list) => list[countBefore(list, token) - 1])
    .reduce((last, one) => (one !== undefined && (last === undefined || one.from > last.from) ? one : last), undefined);
}

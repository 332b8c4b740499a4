import { countBefore, hasItems, TokenMap } from '../../core/by-place';
import { likeliestLaw } from '../../core/chance-of';
import { weigh } from '../../core/evidence';
import { type Found, type Scene, type TopicInfo, topicsOf } from '../../core/scene';
import { defaultStrictness, strictnessSteps } from '../../core/strictness';
import { findEllipticLaws } from './find-elliptic-laws';
import { isForeign } from './find-law-names';
import { findLawPhrases, type LawPhrase } from './find-law-phrases';
import { isToldApart } from './is-told-apart';
import { type FocusEvent, focusAt, listEvents } from './law-focus';
import { type LawPage, readLawPage, readSigns } from './law-reference-signs';
import { lawReferenceWeights } from './law-reference-weights';
import { type Cue, readCue } from './read-law-cue';
import { type OwnedPhrase, withOwner } from './whose-law';

/** Below this a reference is not even for readers who want everything likely. */
const leastScore = strictnessSteps.likely.leastScore;

/** What is marked for every reader: others lean on it. */
const leastSure = strictnessSteps[defaultStrictness].leastScore;

/**
 * Finds references to the law in force: "the ordinance", "the city's sanctuary law", "esa norma". What stands for another place's law is
 * passed over; whether the rest is the law, a bill or something else is weighed.
 */
export function findLawReferences(scene: Scene, named: readonly Found[]): Found[] {
  const law = pickLaw(scene, named);
  const place = law?.place;
  if (!law || place === undefined) return [];
  const taken = new TokenMap(named);
  const phrases = findLawPhrases(scene).flatMap((phrase) =>
    taken.has(phrase.from, phrase.to) ? [] : (withOwner(scene, phrase, place) ?? []),
  );
  const page = readPage(scene, { law, place, named, phrases });
  const found: Found[] = [];
  const sure: Found[] = [];
  for (const phrase of phrases) {
    const cue = readCue(scene, phrase);
    if (phrase.isWeak && !phrase.hasTellingModifier && !isTold(scene, page, { phrase, cue, sure })) continue;
    if (isRefused(scene, page, phrase, cue)) continue;
    const evidence = readSigns(scene, page, phrase, cue);
    scene.watch?.({ by: 'law-reference', from: phrase.from, to: phrase.to, topic: law.id, evidence });
    const score = weigh(evidence, lawReferenceWeights);
    if (score < leastScore) continue;
    const reference = toFound(scene, page, { phrase, cue, score, named });
    found.push(reference);
    if (score >= leastSure) sure.push(reference);
  }
  const spoken = named.length > 0 ? named : page.anchors.filter(({ from, to }) => hasItems(sure, from, to));
  return [...found, ...findEllipticLaws(scene, law, spoken)].sort((a, b) => a.from - b.from);
}

/** The law that a page names, else the one of which it likeliest speaks, else one of a town that it names: "Chicago's ordinance". */
function pickLaw(scene: Scene, named: readonly Found[]): TopicInfo | undefined {
  const id = named[0]?.topic ?? likeliestLaw(scene);
  if (id !== undefined) return scene.topics.get(id);
  return topicsOf(scene, 'law').find(({ place }) => place !== undefined && scene.knownPlaces.has(place));
}

function readPage(
  scene: Scene,
  { law, place, named, phrases }: { law: TopicInfo; place: string; named: readonly Found[]; phrases: readonly OwnedPhrase[] },
): LawPage {
  const isTelling = (phrase: OwnedPhrase) => phrase.hasTellingModifier && !isForeign(scene, place);
  const isNamed = named.length > 0;
  const anchors = isNamed ? named : phrases.filter((phrase) => !phrase.isWeak && (phrase.isOurs || isTelling(phrase)));
  return readLawPage(scene, { law, place, isNamed, anchors, phrases, events: listEvents(scene, anchors, law) });
}

/** "the measure", "la regla": only right after the law itself, with a word that speaks of a law in force. */
function isTold(
  scene: Scene,
  { anchors, events }: LawPage,
  { phrase, cue, sure }: { phrase: LawPhrase; cue: Cue | undefined; sure: readonly Found[] },
): boolean {
  const last = [anchors, sure]
    .map((list) => list[countBefore(list, phrase.from) - 1])
    .reduce((late, one) => (one !== undefined && (late === undefined || one.from > late.from) ? one : late), undefined);
  return isToldApart(scene, phrase, { cue, focus: focusAt(events, phrase.from, undefined), events, last });
}

/** What no page was seen to mean the law by: a bill's words, and another law spoken of last. */
function isRefused(scene: Scene, { events, isNamed }: LawPage, phrase: OwnedPhrase, cue: Cue | undefined): boolean {
  const { from, isWeak, isOurs, isMunicipal, noun } = phrase;
  const { doc } = scene;
  const focus = focusAt(events, from, isWeak ? undefined : doc.word(noun));
  if (cue?.focus === 'bill') return !isPassage(cue, { events, from, focus });
  if (isOurs || isMunicipal) return false;
  if (isNamed && focus === 'none' && isSaidBefore(scene, phrase)) return true;
  if (focus !== 'other') return false;
  const last = events[countBefore(events, from) - 1];
  return !cue || last === undefined || doc.sentenceAt(last.from).paragraph === doc.sentenceAt(from).paragraph;
}

/** "Chicago got its scooter ordinance. The ordinance lets riders ...": before the law is named, right behind another one. */
function isSaidBefore({ doc }: Scene, { from, noun }: OwnedPhrase): boolean {
  const { index } = doc.sentenceAt(from);
  const last = doc.sentences[index - 1];
  return last !== undefined && doc.hasOneOf(last.from, last.to, doc.word(noun));
}

/** "when the council passed the ordinance": in a story without a bill that is the law, made long ago. */
const passing =
  /^(?:passed|approved|passage of|voted (?:on|for|against)|signed|adoption of|debated|aprobo|aprobaron|votaron|firmo|aprobacion de|votacion de)$/;

/** "The ordinance would turn its back on her": on a page without a bill what the law does if it comes to it. */
const supposing = /^(?:would|could|might|podria|permitiria|prohibiria)$/;

/** Whether words of bills are said of the law itself, which was spoken of last. */
function isPassage({ words }: Cue, { events, from, focus }: { events: readonly FocusEvent[]; from: number; focus: string }): boolean {
  if (focus !== 'force') return false;
  if (supposing.test(words)) return events.every((event) => event.focus !== 'bill');
  return passing.test(words) && events.slice(0, countBefore(events, from)).every((event) => event.focus !== 'bill');
}

function toFound(
  { doc }: Scene,
  { law, anchors }: LawPage,
  { phrase: { from, to }, cue, score, named }: { phrase: LawPhrase; cue: Cue | undefined; score: number; named: readonly Found[] },
): Found {
  const cues = [doc.slice(from, to)];
  if (cue) cues.push(cue.words);
  const antecedent = anchors[countBefore(anchors, from) - 1] ?? named[0];
  if (antecedent) cues.push(doc.slice(antecedent.from, antecedent.to));
  return { from, to, subject: 'law', topic: law.id, isReference: true, score, reason: { rule: 'law.reference', cues } };
}

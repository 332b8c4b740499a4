import { itemsIn } from '../../core/by-place';
import { leastSpoken } from '../../core/chance-of';
import type { Doc, Sentence } from '../../core/doc';
import { isOfEnforcement } from '../../core/enforcement';
import { type Evidence, weigh } from '../../core/evidence';
import { type Found, type NameHit, type Scene, type TopicInfo, topicsOf } from '../../core/scene';
import { defaultStrictness, strictnessSteps } from '../../core/strictness';
import { belongsToOther } from './belongs-to-other';
import { hasCount, isBeforehand, isCarriedOut, isOfBill, isOfSomeMan, isSupposed } from './condition-doubts';
import { hasSign, readSigns } from './condition-signs';
import { conditionWeights } from './condition-weights';
import type { ExemptionNoun } from './exemption-words';
import { findEffect } from './find-effect';
import { findCooperation, findExemptionNouns } from './find-exemption-words';
import { findListedConditions } from './find-listed-conditions';
import { findToldConditions, isAboutGangs } from './find-told-conditions';
import { isRuleOfOthers } from './is-rule-of-others';
import { isSaidOfOthers } from './is-said-of-others';
import { isAboutDatabase } from './join-conditions';
import { listCandidates } from './list-candidates';
import { loneWeights } from './lone-weights';
import { readNeighbours } from './read-neighbours';
import { isAsked } from './sentence-kind';

/** What is marked for every reader. */
const leastSure = strictnessSteps[defaultStrictness].leastScore;

/**
 * Finds the laws' own exemptions where the text states their condition: "have pending felony prosecutions". Two laws may word theirs alike:
 * each law's are read apart from another's.
 */
export function findExemptionConditions(scene: Scene, laws: readonly Found[]): Found[] {
  if (laws.length === 0 && !isOfEnforcement(scene.doc)) return [];
  const nouns = findExemptionNouns(scene);
  const spokenOf = topicsOf(scene, 'law').filter(
    ({ id }) => (scene.lawChances.get(id) ?? 0) >= leastSpoken || laws.some(({ topic }) => topic === id),
  );
  return spokenOf.flatMap((law) => findConditionsOf(scene, law, { laws, nouns })).sort((a, b) => a.from - b.from);
}

/** One law's. Each candidate's signs are weighed twice: by themselves, and then beside what the others around it came to. */
function findConditionsOf(scene: Scene, law: TopicInfo, told: { laws: readonly Found[]; nouns: readonly ExemptionNoun[] }): Found[] {
  const { doc } = scene;
  const { laws, nouns } = told;
  const candidates = listCandidates(scene, law.id).filter((hit) => !isOfElse(scene, hit, told));
  const signs = readSigns(scene, { candidates, laws, nouns });
  const alone = candidates.map((hit, i) => decide(scene, 'condition-alone', hit, signs[i]!, loneWeights));
  const neighbours = readNeighbours(doc, candidates, alone);
  const found = candidates.flatMap((hit, i): Found[] => {
    const beside = neighbours[i]!;
    const weighed = decide(scene, 'condition', hit, [...signs[i]!, beside], conditionWeights);
    if (weighed < leastWorth) return [];
    // "3. Have a warrant": an item of a row of them, whatever it is worded by.
    const has = (sign: string) => hasSign(signs[i]!, sign);
    const isBare = hit.role === 'hint' && !hit.topic.id.includes('gang') && !isToldBehind(doc, hit, candidates);
    const isOpen = isBare || (weighed >= leastItem && (has('other in sentence') || has('hint in sentence')));
    const isItem = isOpen && has('row of three') && beside['sure kinds around']! >= leastKinds;
    const score = isItem ? Math.max(weighed, leastSure) : weighed;
    const cues = [doc.slice(hit.from, hit.to), ...cuesAround(scene, hit, { candidates, laws, nouns })];
    return [
      { from: hit.from, to: hit.to, subject: 'exemption', topic: hit.topic.id, score, reason: { rule: 'exemption.condition', cues } },
    ];
  });
  const kept = found.filter((one) => !isAnswered(scene, one, found));
  const stated = kept.filter(({ score }) => score >= leastSure);
  const all = [...kept, ...findListedConditions(scene, stated)].sort((a, b) => a.from - b.from);
  const own = laws.filter(({ topic }) => topic === law.id);
  return [...all, ...findToldConditions(scene, own, all)];
}

/** So many sentences behind a question its answer may say the same again. */
const answerReach = 2;

/** "What if the case is open? — Being a defendant in a felony case is another": asked, and then stated. */
function isAnswered({ doc }: Scene, { from, topic }: Found, found: readonly Found[]): boolean {
  const sentence = doc.sentenceAt(from);
  if (!isAsked(doc, sentence)) return false;
  const last = doc.sentences[Math.min(doc.sentences.length - 1, sentence.index + answerReach)]!;
  return itemsIn(found, sentence.to, last.to).some((one) => one.topic === topic && one.score >= leastSure);
}

/** What no page was seen to state a condition by: counted people, a warrant served, the database itself, another programme's rule. */
function isOfElse(scene: Scene, hit: NameHit, told: { laws: readonly Found[]; nouns: readonly { from: number }[] }): boolean {
  const { doc } = scene;
  const sentence = doc.sentenceAt(hit.from);
  return (
    hasCount(doc, hit, sentence) ||
    isCarriedOut(doc, hit) ||
    isBeforehand(doc, hit, sentence) ||
    isOfSomeMan(doc, hit, sentence) ||
    (isSupposed(doc, sentence) && isOfBill(scene, sentence, told.laws)) ||
    (hit.topic.id.includes('gang') && (isAboutDatabase(scene, hit, sentence) || isOtherList(scene, hit, sentence))) ||
    isRuleOfOthers(scene, hit.from, told.laws) ||
    belongsToOther(scene, hit, told.laws) ||
    isSaidOfOthers(scene, hit, sentence, told)
  );
}

/** "A name on that list", where no gangs were spoken of. */
function isOtherList(scene: Scene, { from, to }: NameHit, sentence: Sentence): boolean {
  return (
    /\b(?:lists?|files?|books?|databases?|listas?|archivos?|bases?|registros?)$/.test(scene.doc.words(from, to)) &&
    !isAboutGangs(scene, sentence)
  );
}

/** Below this no reader asks for it. */
const leastWorth = strictnessSteps.likely.leastScore;

function decide(
  scene: Scene,
  by: string,
  { from, to, topic }: NameHit,
  evidence: readonly Evidence[],
  weights: Readonly<Record<string, number>>,
): number {
  scene.watch?.({ by, from, to, topic: topic.id, evidence });
  return weigh(evidence, weights);
}

/** So many words behind "the fugitive, a person for whom a warrant was out" it is still the same person. */
const apartWords = 7;

function isToldBehind(doc: Doc, { to, topic }: NameHit, candidates: readonly NameHit[]): boolean {
  return itemsIn(candidates, to, to + apartWords).some(
    (one) =>
      one.topic.id === topic.id &&
      doc.sentenceAt(one.from) === doc.sentenceAt(to - 1) &&
      !/\b(?:and|or|nor|but|y|o|ni)\b/.test(doc.words(to, one.from)),
  );
}

/** A worded item of a row is likely to be one by itself. */
const leastItem = 0.5;

/** Two sure kinds of the other three. */
const leastKinds = 2 / 3;

/** The words around a condition that speak for it, for "Why is this marked?": the law, the exemption, another condition, what the law does. */
function cuesAround(
  scene: Scene,
  hit: NameHit,
  { candidates, laws, nouns }: { candidates: readonly NameHit[]; laws: readonly Found[]; nouns: readonly { from: number; to: number }[] },
): string[] {
  const { doc } = scene;
  const sentence = doc.sentenceAt(hit.from);
  const closest = <Item extends { from: number; to: number }>(items: readonly Item[], isWanted: (one: Item) => boolean = () => true) => {
    const { from, to } = doc.around(sentence, 1);
    const near = itemsIn(items, from, to).filter((one) => (one.to <= hit.from || one.from >= hit.to) && isWanted(one));
    return near.find((one) => doc.sentenceAt(one.from) === sentence) ?? near[0];
  };
  const noun = closest(nouns);
  const other = closest(candidates, ({ topic, role }) => topic.id !== hit.topic.id && role === 'condition');
  const law = closest(laws) ?? laws.find(({ topic }) => topic === hit.topic.of);
  const done = findEffect(doc, sentence) ?? findCooperation(scene, sentence.from, sentence.to);
  const beside = noun ?? other;
  return [...(beside ? [doc.slice(beside.from, beside.to)] : done ? [done] : []), ...(law ? [doc.slice(law.from, law.to)] : [])];
}

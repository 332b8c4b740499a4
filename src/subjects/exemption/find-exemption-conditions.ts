import { hasItems, hasItemsAround, itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import { enforcement, isOfEnforcement } from '../../core/enforcement';
import * as gap from '../../core/gap';
import { phraseListOf } from '../../core/phrase-list';
import { type Found, isAround, isSeatOfGovernment, lastPlaceBefore, type NameHit, placesIn, type Scene } from '../../core/scene';
import { defaultStrictness, strictnessSteps } from '../../core/strictness';
import { belongsToOther } from './belongs-to-other';
import { exemptionWords } from './exemption-words';
import { findEffect } from './find-effect';
import { findExemptionNouns } from './find-exemption-words';
import { findFrame } from './find-frame';
import { withHints } from './find-hinted-conditions';
import { findListedConditions } from './find-listed-conditions';
import { findToldConditions, isAboutGangs } from './find-told-conditions';
import { isRuleOfOthers } from './is-rule-of-others';
import { isAsked, isSaidOfOthers } from './is-said-of-others';
import { isBareName, isToldAsRule } from './is-told-as-rule';
import { andWhatOf, isAboutDatabase, joinConditions } from './join-conditions';

/** A bill that would add categories of its own; one that would end the law's exemptions is no such bill. */
const adding =
  /\b(?:would|could|habria|permitiria|permitirian|autorizaria)\b.*\b(?:allow|let|permit|permitted|enabled?|add|added|created?|restored?|authorized?|give|given|open (?:up |an? |the |new )|carved?|permitido|permitiria|permitirian|autorizaria|cooperated?|work(?:ed)?|allowed|help(?:ed)?|turn(?:ed)?|hand(?:ed)?|colaborado|cooperado|entregado)\b|\b(?:permitiria|dejaria|obligaria|facultaria)n?\b|\bpropuesta\b.*\bpuedan?\b|\bpropon\w+ que\b.*\b(?:pueda|puedan|vuelva|vuelvan|coopere|cooperen|colabore|colaboren|entregue|entreguen|avise|avisen)\b|\b(?:proposal|bill|amendment|measure)\b.*\b(?:to let|to allow|letting|allowing|that lets|that allows)\b/;
const ending =
  /\b(?:remove|removes|removing|eliminate|eliminates|eliminating|end|ends|ending|close|closes|closing|strike|strip|delete|repeal|repeals|abolish|scrap|do away with|eliminaria|quitaria|suprimiria|derogaria|cerraria|eliminar|quitar)\b/;
const billWords = /\b(?:proposal|amendment|bill|measure|lopez|tabares|propuesta|enmienda|iniciativa|proyecto|medida)\b/;
/** "The proposal would not apply to people with serious convictions": of a page that has named no law yet. */
const proposed =
  /\b(?:proposal|bill|plan|measure|draft|amendment|propuesta|proyecto|iniciativa|enmienda)\b(?: \S+){0,6}? (?:would|will|could|seria|\w+(?:ari|eri|iri)an?)\b/;
const negated = new Set(['no', 'without', 'never', 'neither', 'nor', 'sin', 'ni', 'ningun', 'ninguna']);

/**
 * Finds the law's own exemptions where the text states their condition: "have pending felony prosecutions". The words count only
 * inside a frame: an exemption word or a second condition beside them, or talk of helping immigration agents with an "if".
 */
export function findExemptionConditions(scene: Scene, laws: readonly Found[]): Found[] {
  const { doc } = scene;
  if (laws.length === 0 && !isOfEnforcement(doc)) return [];
  const nouns = findExemptionNouns(scene);
  // What is told of others says nothing of its neighbours either.
  const isOurs = (hit: NameHit) =>
    !hasCount(doc, hit, doc.sentenceAt(hit.from)) &&
    !isCarriedOut(doc, hit) &&
    !isSaidOfOthers(scene, hit, doc.sentenceAt(hit.from), { laws, nouns }) &&
    !belongsToOther(scene, hit, laws) &&
    !isRuleOfOthers(scene, hit.from, laws);
  const hits = ofLawsInPlay(scene, laws, (inPlay) => withHints(inPlay, joinConditions(inPlay), { laws, isOurs }));
  if (hits.length === 0) return findToldConditions(scene, laws, []);
  const found: Found[] = [];
  for (const hit of hits) {
    const law = laws.find((one) => one.topic === hit.topic.of);
    const place = scene.topics.get(hit.topic.of ?? '')?.place;
    if (
      (/\b(?:jamas|nunca|never)\b/.test(doc.words(hit.from - 5, hit.from + 1)) ||
        /\b(?:no hace falta|no es necesario|need not|not necessary)\b/.test(doc.words(hit.from - 7, hit.from + 1))) &&
      !/\bnever (?:been )?(?:tried|cleared|taken)\b/.test(doc.words(hit.from, hit.to))
    )
      continue;
    const sentence = doc.sentenceAt(hit.from);
    if (isNegated(doc, hit, sentence)) continue;
    if (place !== undefined && isElsewhere(scene, sentence, hit, { place, laws })) continue;
    const text = doc.words(sentence.from, sentence.to);
    const context = doc.words(startOfParagraph(scene, sentence), doc.around(sentence, 1).to);
    const isOfBill = (adding.test(text) && billWords.test(context)) || (proposed.test(text) && !hasItems(laws, 0, sentence.to));
    if (isOfBill && !ending.test(text)) continue;
    if (/gang/.test(hit.topic.id) && isAboutDatabase(scene, hit, sentence)) continue;
    if (!isAboutEnforcement(scene, hit, sentence, [laws, nouns, found])) continue;
    const told = findFrame(scene, hit, sentence, { hits, nouns, laws });
    const frame = told !== undefined && told.score >= leastSure ? told : (findEffectFrame(scene, hit, sentence, { hits, laws }) ?? told);
    if (!frame) continue;
    const score = law || scene.lawsInPlay.has(hit.topic.of ?? '') ? frame.score : frame.score - 0.25;
    found.push({
      from: hit.from,
      to: hit.to,
      subject: 'exemption',
      topic: hit.topic.id,
      score,
      reason: {
        rule: 'exemption.condition',
        cues: [doc.slice(hit.from, hit.to), frame.cue, ...(law ? [doc.slice(law.from, law.to)] : [])],
      },
    });
  }
  const stated = found.filter((one) => !isAnswered(scene, one, found));
  stated.push(...findListedConditions(scene, stated));
  const told = findToldConditions(scene, laws, stated);
  const sure = [...stated, ...told].filter(({ score }) => score >= leastSure);
  const isBacked = (one: Found) => {
    const sentence = doc.sentenceAt(one.from);
    const reach = isBareName(scene, one) ? 0 : 1;
    const others = sure.filter(({ topic }) => topic !== one.topic);
    return (
      hasItemsAround(doc, laws, sentence, reach) ||
      hasItemsAround(doc, nouns, sentence, reach) ||
      hasItemsAround(doc, others, sentence, sentence.to - sentence.from <= shortWords ? 2 : 1) ||
      isToldAsRule(scene, one, sentence)
    );
  };
  return [...stated.map((one) => (isBacked(one) ? one : { ...one, score: Math.min(one.score, doubtful) })), ...told].sort(
    (a, b) => a.from - b.from,
  );
}

/** "Since he was wanted on a criminal warrant, the ordinance left officers free to assist": the law, and what it does to such people. */
function findEffectFrame(
  scene: Scene,
  hit: NameHit,
  sentence: Sentence,
  { hits, laws }: { hits: readonly NameHit[]; laws: readonly Found[] },
): { cue: string; score: number } | undefined {
  const { doc } = scene;
  const isNear = (list: readonly { from: number }[], reach: number) => hasItemsAround(doc, list, sentence, reach);
  if (hit.topic.id.includes('gang') && !isAboutGangs(scene, sentence)) return undefined;
  const others = hits.filter(({ topic }) => topic.id !== hit.topic.id);
  // Among its other conditions the law is named further off.
  if (!isNear(laws, 1) && !(isNear(laws, lawReach) && isNear(others, 2))) return undefined;
  // "What if you're charged? — And a kid who is in the database?": one question of several.
  const opening = isAsked(doc, sentence) ? andWhatOf.exec(doc.words(sentence.from, sentence.from + 3))?.[0] : undefined;
  const cue = findEffect(doc, sentence) ?? (isNear(others, 2) ? opening : undefined);
  return cue === undefined ? undefined : { cue, score: 0.66 };
}

/** So many sentences off the law is still what is spoken of. */
const lawReach = 6;

/** What is marked for every reader, and what for those alone who want all that is likely. */
const leastSure = strictnessSteps[defaultStrictness].leastScore;
const doubtful = 0.45;

/** Items of a list stand in sentences of so many words, with a number between them. */
const shortWords = 8;

/** So many sentences behind a question its answer may say the same again. */
const answerReach = 2;

/** "What if the case is open? — Being a defendant in a felony case is another": asked, and then stated. */
function isAnswered({ doc }: Scene, { from, topic }: Found, found: readonly Found[]): boolean {
  const sentence = doc.sentenceAt(from);
  const { index, to } = sentence;
  if (!isAsked(doc, sentence)) return false;
  const last = doc.sentences[Math.min(doc.sentences.length - 1, index + answerReach)]!;
  return itemsIn(found, to, last.to).some((one) => one.topic === topic);
}

/** Looks at the conditions of laws that the page names or is about: those of another town's law may be worded alike. */
function ofLawsInPlay<Result>(scene: Scene, laws: readonly Found[], look: (scene: Scene) => Result): Result {
  const isInPlay = (law: string) => {
    const place = scene.topics.get(law)?.place;
    return laws.some(({ topic }) => topic === law) || scene.lawsInPlay.has(law) || (place !== undefined && scene.home?.id === place);
  };
  const names = scene.names.filter(({ topic }) => topic.subject !== 'exemption' || isInPlay(topic.of ?? ''));
  return look({ ...scene, names });
}

/** So soon behind a warrant it is said what may be done with whom it names. */
const carriedWords = 9;

/** "They honor criminal warrants", "a criminal warrant is still enforced": what is done with any warrant says nothing of whom a law leaves out. */
function isCarriedOut(doc: Doc, { from, to, topic }: NameHit): boolean {
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

const beforehand = /\b(?:(?:before|until) (?:\S+ ){1,2}?(?:is|are|was|were|be|been|gets?)|antes de que|sin que|hasta que)(?: \S+){0,4}$/;

/** What does not hinder officers lets them: "does not bar an officer from helping ICE with felons nor with gang members". */
const unhindered = /\b(?:not|\w+n't) (?:bar|stop|prevent|keep|forbid|prohibit)\b|\bno (?:impid|impedi|prohib|veda)\w*/;

/** What denies everything behind it: "people without records nor warrants". */
const denial = /\b(?:sin|no|nunca|jamas|without|not|never|\w+n't|nobody|nadie)\b/;

/**
 * "no felony convictions"; but "Nor to gang members" and "no ampara a quien tenga condenas, ni cargos" go on with what was said before, and
 * "ni una condena ni una orden permiten llamar a ICE" speaks of both.
 */
function isNegated(doc: Doc, { from: at, topic }: NameHit, { from: start, to: end, language }: Sentence): boolean {
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
  // "before they are found guilty", "sin que lo hayan condenado"
  if (beforehand.test(doc.words(Math.max(start, at - 6), at))) return topic.id.endsWith('conviction');
  if (isBehindComma(at)) return false;
  return says(at - 1) || (says(at - 2) && !isBehindComma(at - 1) && doc.word(at - 1) !== 'than');
}

/** So near before "with open warrants" stands who has them. */
const countWords = 5;

/** "issued 212,000 warrants", "9,000 people with an open warrant": counted, so no condition. */
function hasCount(doc: Doc, hit: NameHit, { numbers }: Sentence): boolean {
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

/** Where the paragraph of a sentence begins, at most a dozen sentences back. */
function startOfParagraph({ doc }: Scene, sentence: Sentence): number {
  let first = sentence;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 12); i -= 1) {
    if (doc.sentences[i]!.paragraph !== sentence.paragraph) break;
    first = doc.sentences[i]!;
  }
  return first.from;
}

/** The law, its exemptions or immigration enforcement are spoken of close by: felonies and warrants alone are everyday news. */
function isAboutEnforcement(scene: Scene, hit: NameHit, sentence: Sentence, cues: readonly (readonly { from: number }[])[]): boolean {
  const { doc } = scene;
  const isNear = (token: number) => Math.abs(doc.sentenceAt(token).index - sentence.index) <= 3 || Math.abs(token - hit.from) <= aboutWords;
  if (cues.some((list) => itemsIn(list, hit.from - farWords, hit.from + farWords).some((one) => isNear(one.from)))) return true;
  const first = doc.sentences[Math.max(0, sentence.index - 2)]!;
  const last = doc.sentences[Math.min(doc.sentences.length - 1, sentence.index + 2)]!;
  return enforcement.test(doc.words(first.from, last.to));
}

function isElsewhere(
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

/** The law, its exemptions or enforcement must be spoken of within so many words. */
const aboutWords = 90;

/** No sentence near by is further off: four of the longest. */
const farWords = 1000;

import { askOnce } from '../../core/ask-once';
import { countBefore, hasItems, itemsIn, TokenMap } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import { enforcement } from '../../core/enforcement';
import * as gap from '../../core/gap';
import { isGeneralExemption } from '../../core/general-exemption';
import { phraseListOf } from '../../core/phrase-list';
import { type Found, findOwner, isAround, isSeatOfGovernment, placesIn, type Scene } from '../../core/scene';
import { longest } from '../../core/settle';
import { WordIndex } from '../../core/word-index';
import { belongsToOther, isOfOtherSubject } from './belongs-to-other';
import { type ExemptionNoun, exemptionWords } from './exemption-words';

type Role = 'noun' | 'weak' | 'idiom';
let built: WordIndex<Role> | undefined;

function nounIndex(): WordIndex<Role> {
  built ??= new WordIndex<Role>(
    Object.values(exemptionWords).flatMap((words) => [
      ...words.nouns.map((pattern) => ({ pattern, value: 'noun' as Role })),
      ...words.weakNouns.map((pattern) => ({ pattern, value: 'weak' as Role })),
      ...words.idioms.map((pattern) => ({ pattern, value: 'idiom' as Role })),
    ]),
  );
  return built;
}

const findNounsAndIdioms = askOnce((doc: Doc) => nounIndex().findAll(doc.tokens, doc.text));

/** Every general word for an exemption that is no idiom and no other thing's exemption by its neighbours. */
export const findExemptionNouns = askOnce((scene: Scene): readonly ExemptionNoun[] => {
  const { doc } = scene;
  const hits = findNounsAndIdioms(doc);
  const idioms = hits.filter((hit) => hit.value === 'idiom');
  const inIdioms = new TokenMap(idioms);
  const nouns = longest(hits.filter((hit) => hit.value !== 'idiom')).map(({ from, to, value }) => ({
    from,
    to,
    ...(value === 'weak' && { isWeak: true as const }),
  }));
  return nouns.filter((hit) => {
    // "supuestos de excepción" is longer than the idiom in it.
    if (inIdioms.has(hit.from, hit.from + 1) && !isMadeByLaw(scene, hit)) return false;
    const words = exemptionWords[doc.sentenceAt(hit.from).language];
    const before = doc.word(hit.from - 1);
    // "It has no carve-outs": none are spoken of.
    if (/^(?:no|without|zero|sin|ninguna?)$/.test(before) && !/^(?:dej|qued)\w+$/.test(doc.word(hit.from - 2))) return false;
    if (words.otherBefore.has(before) || (before === "'s" && words.otherBefore.has(doc.word(hit.from - 2)))) return false;
    if (
      doc.word(hit.from) === 'outs' &&
      ((doc.tokens[hit.from]!.before & gap.hyphen) !== 0 ||
        !/^(?:the|four|those|these|such|all|three|any|fewer|more|other|of|with|has|had|have|its|several|many|some|leaves|left)$/.test(
          doc.word(beforeOld(doc, hit.from)),
        ))
    )
      return false;
    return phraseListOf(words.otherAfter).findAt(doc.tokens, hit.to, hit.to + 5) === undefined;
  });
});

/** "The ordinance makes an exception for", "an exception for anyone convicted": what is an idiom elsewhere. */
function isMadeByLaw({ doc, names }: Scene, hit: ExemptionNoun): boolean {
  if (/^(?:for|para)$/.test(doc.word(hit.to)) && itemsIn(names, hit.to, hit.to + forWords).some(({ role }) => role === 'condition'))
    return true;
  const clause = doc.words(doc.sentenceAt(hit.from).from, hit.from);
  return /\b(?:ordinance|law|ordenanza|ley|norma|welcoming city)\b.*\b(?:makes|made|had|has|contains|contained|carves|hace|hizo|hacia|tiene|tenia) (?:an|one|una)$/.test(
    clause,
  );
}

/** The word before "old outs" and "outs". */
const beforeOld = (doc: Doc, noun: number): number =>
  /^(?:old|former|original|remaining|same|existing|famous|infamous|viej[ao]s|antigu[ao]s|famos[ao]s)$/.test(doc.word(noun - 1))
    ? noun - 2
    : noun - 1;

const definite =
  /^(?:the|those|these|such|four|all|its|any|called|las|los|esas|esos|estas|estos|dichas|dichos|aquellas|aquellos|cuatro|sus|todas|todos|la|esa)$/;

/** So soon behind "an exception for" it is said for whom. */
const forWords = 5;

/** "close those holes", "tapar esos huecos" */
const closing =
  /\b(?:clos|plug|seal|repeal|remov|eliminat|delet|scrap|end|strip|shut|cerr|cierr|tap|quit|patch|fill|mend|fix|plug|weld|bolt|nail|sew|sell|ciegu|ceg|parch|remend|cos|clausur|sold|elimin|suprim|derog|borr|retir|tach)(?:e|es|s|ed|ing|ar|an|en|o|aron|ando|ir|io|ieron|e[ns]?)?(?: \S+)?$/;

/** So many sentences behind an exemption or its conditions "the trapdoors" are the same. */
const toldReach = 2;

/** So many conditions told right before make "those cracks" theirs. */
const leastTold = 2;

/** "City Hall speaks of limits, his lawyer of the trapdoors": behind another word for them, or behind their conditions. */
function isToldBefore({ doc, names }: Scene, noun: ExemptionNoun, last: Found | undefined): boolean {
  const { index, paragraph } = doc.sentenceAt(noun.from);
  // "Por las rendijas entra el frío": an image, carried on.
  if (/^(?:por|through)$/.test(doc.word(noun.from - 2))) return false;
  if (last !== undefined && index - doc.sentenceAt(last.from).index <= toldReach) return true;
  const first = doc.sentences[Math.max(0, index - toldReach)]!;
  const told = itemsIn(names, first.from, noun.from).filter(
    (hit) => hit.role === 'condition' && hit.topic.subject === 'exemption' && paragraph - doc.sentenceAt(hit.from).paragraph <= 1,
  );
  return new Set(told.map(({ topic }) => topic.id)).size >= leastTold;
}

/** "With a warrant I fell outside the ordinance. That gap was closed last year": the law and one condition were spoken of right before. */
function isPointedAt({ doc, names }: Scene, { from, to }: ExemptionNoun, laws: readonly Found[]): boolean {
  if (!/^(?:that|this|es[ae]|est[ae]|aquel|aquella)$/.test(doc.word(from - 1)) || /^(?:in|between|of|de|entre)$/.test(doc.word(to)))
    return false;
  const first = doc.sentences[Math.max(0, doc.sentenceAt(from).index - toldReach)]!.from;
  return (
    hasItems(laws, first, from) && itemsIn(names, first, from).some((hit) => hit.role === 'condition' && hit.topic.subject === 'exemption')
  );
}

/** "They are trapdoors", "his lawyer calls them holes", "son válvulas de escape": said of what was told before. */
function isSaid({ doc }: Scene, { from }: ExemptionNoun): boolean {
  return /(?:^| )(?:(?:they|these|those|all) (?:are|were)|(?:calls?|called) (?:them|these|those)|what (?:\S+ )?(?:calls?|called)|lo que (?:\S+ )?llaman?|son|eran|(?:habla|hablan|hablo) de|(?:llama|llaman|llamo))$/.test(
    doc.words(from - 4, from),
  );
}

/** On a page that names this law, one of its conditions and no other law an "exception" is its own. */
function isOnlyLaw({ names, otherLaws }: Scene, [first]: readonly Found[], { from }: ExemptionNoun): boolean {
  return (
    first !== undefined &&
    first.from < from &&
    otherLaws.length === 0 &&
    names.some((hit) => hit.role === 'condition' && hit.topic.subject === 'exemption')
  );
}

/** What a town has that may have exceptions. */
const lawWords =
  /\b(?:ordinances?|laws?|rules?|polic(?:y|ies)|version|council|aldermen|board|ordenanzas?|ley(?:es)?|normas?|reglas?|concejo|version)\b/;

/** How many sentences away a law may be named for its exemptions to be spoken of. */
const reach = 3;

/** No sentence near by is further off. */
const farWords = 1000;

/**
 * Finds the general word for the law's exemptions: "carve-outs", "loopholes", "excepciones". It counts on a page that names the law,
 * near it or near talk of helping immigration agents, unless another law was named last.
 */
export function findExemptionWords(scene: Scene, laws: readonly Found[]): Found[] {
  const general = [...scene.topics.values()].filter((one) => one.subject === 'exemption' && isGeneralExemption(one));
  const inPlay = [...scene.lawsInPlay][0];
  if (general.length === 0 || (laws.length === 0 && inPlay === undefined)) return [];
  const { doc } = scene;
  const found: Found[] = [];
  for (const noun of findExemptionNouns(scene)) {
    const sentence = doc.sentenceAt(noun.from);
    const lawsNear = itemsIn(laws, noun.from - farWords, noun.from + farWords).filter(
      (one) =>
        Math.abs(doc.sentenceAt(one.from).index - sentence.index) <= reach || doc.sentenceAt(one.from).paragraph === sentence.paragraph,
    );
    // The law in the same sentence, else the last one before it.
    const near =
      lawsNear.find((one) => doc.sentenceAt(one.from) === sentence) ?? lawsNear[Math.max(0, countBefore(lawsNear, noun.from) - 1)];
    const lawId = near?.topic ?? laws[0]?.topic ?? inPlay;
    const topic = general.find((one) => one.of === lawId);
    const lawPlace = scene.topics.get(lawId ?? '')?.place;
    const owner = findOwner(scene, noun.from, noun.to);
    if (!topic || (owner && lawPlace && !isAround(scene, owner, lawPlace))) continue;
    if (belongsToOther(scene, noun, laws) || isOfOtherSubject(scene, noun, laws, lawPlace) || isInsideCondition(scene, noun)) continue;
    const cooperation = findCooperation(scene, sentence.from, sentence.to);
    const spokenOf = found.at(-1);
    const isSpokenOf = spokenOf !== undefined && doc.sentenceAt(noun.from).index - doc.sentenceAt(spokenOf.from).index <= 8;
    const isDefinite = [doc.word(beforeOld(doc, noun.from)), doc.word(noun.from)].some((word) => definite.test(word));
    const isWithCondition = itemsIn(scene.names, sentence.from, sentence.to).some((hit) => hit.role === 'condition');
    const beside = doc.around(sentence, 1);
    const hasCondition = itemsIn(scene.names, beside.from, beside.to).some((hit) => hit.role === 'condition');
    const isRightBeside =
      near !== undefined && sentence.index - doc.sentenceAt(near.from).index <= 1 && sentence.index >= doc.sentenceAt(near.from).index;
    const isBeside = near !== undefined && doc.sentenceAt(near.from) === sentence;
    const isTold =
      ((isDefinite || isSaid(scene, noun)) && laws.length > 0 && isToldBefore(scene, noun, found.at(-1))) || isPointedAt(scene, noun, laws);
    const isClosed = isDefinite && laws.length > 0 && closing.test(doc.words(noun.from - 2, noun.from));
    // "gaps for anyone with an open case"
    const isForWhom = /^(?:for|that|in|where|para|que|en|de)$/.test(doc.word(noun.to));
    if (
      noun.isWeak &&
      !isBeside &&
      !isClosed &&
      !isTold &&
      !(isWithCondition && (isRightBeside || (near && isForWhom))) &&
      !(isDefinite && (isRightBeside || hasCondition))
    )
      continue;
    // A page that never names the law must speak of enforcement right here, or of it close by and of a condition.
    if (laws.length === 0) {
      const { from, to } = hasCondition ? doc.around(sentence, 2) : sentence;
      if ((!hasCondition && cooperation === undefined) || !enforcement.test(doc.words(from, to))) continue;
    }
    const towns = placesIn(scene, sentence).filter(({ kind, isUnlisted }) => (kind === 'city' || kind === 'county') && !isUnlisted);
    if (
      lawPlace &&
      !isBeside &&
      !noun.isWeak &&
      towns.length > 0 &&
      !(near && isDefinite && !lawWords.test(doc.words(sentence.from, sentence.to))) &&
      towns.every((town) => !isAround(scene, town, lawPlace) && !isSeatOfGovernment(town.name))
    )
      continue;
    const soon = doc.around(sentence, 2);
    const isToldSoon = laws.length > 0 && itemsIn(scene.names, noun.to, soon.to).some((hit) => hit.role === 'condition');
    const score = near
      ? 0.95
      : isWithCondition
        ? 0.85
        : cooperation !== undefined
          ? 0.9
          : isSpokenOf
            ? 0.8
            : isDefinite || isToldSoon || (!noun.isWeak && isOnlyLaw(scene, laws, noun))
              ? 0.7
              : 0.45;
    const law = near ?? laws[0];
    const cues = [doc.slice(noun.from, noun.to), ...(law ? [doc.slice(law.from, law.to)] : [])];
    if (cooperation) cues.push(cooperation);
    found.push({ from: noun.from, to: noun.to, subject: 'exemption', topic: topic.id, score, reason: { rule: 'exemption.word', cues } });
  }
  return found;
}

/** "the gang exception" states a condition; it is no general word. */
function isInsideCondition(scene: Scene, noun: ExemptionNoun): boolean {
  return itemsIn(scene.names, noun.from - 30, noun.from).some((hit) => hit.role === 'condition' && noun.to <= hit.to);
}

/** The first word that speaks of helping immigration agents, or of protection from them. */
export function findCooperation(scene: Scene, from: number, to: number): string | undefined {
  const { doc } = scene;
  const words = exemptionWords[doc.sentenceAt(from).language];
  return phraseListOf(words.cooperation).findIn(doc.tokens, from, to);
}

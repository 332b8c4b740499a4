import { askOnce } from '../../core/ask-once';
import { countBefore, hasItems, itemsIn, TokenMap } from '../../core/by-place';
import { likeliestLaw } from '../../core/chance-of';
import type { Doc } from '../../core/doc';
import { weigh } from '../../core/evidence';
import * as gap from '../../core/gap';
import { isGeneralExemption } from '../../core/general-exemption';
import { phraseListOf } from '../../core/phrase-list';
import { type Found, isAround, isSeatOfGovernment, placesIn, type Scene, topicsOf } from '../../core/scene';
import { longest } from '../../core/settle';
import { defaultStrictness, strictnessSteps } from '../../core/strictness';
import { WordIndex } from '../../core/word-index';
import { belongsToOther, isOfOtherSubject } from './belongs-to-other';
import { readWordPage, readWordSigns } from './exemption-word-signs';
import { exemptionWordWeights } from './exemption-word-weights';
import { type ExemptionNoun, exemptionWords } from './exemption-words';
import { beforeOld, isDefinite } from './is-told';

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

/** So soon behind "an exception for" it is said for whom. */
const forWords = 5;

/** "The ordinance makes an exception for", "an exception for anyone convicted": what is an idiom elsewhere. */
function isMadeByLaw({ doc, names }: Scene, hit: ExemptionNoun): boolean {
  if (/^(?:for|para)$/.test(doc.word(hit.to)) && itemsIn(names, hit.to, hit.to + forWords).some(({ role }) => role === 'condition'))
    return true;
  const clause = doc.words(doc.sentenceAt(hit.from).from, hit.from);
  return /\b(?:ordinance|law|ordenanza|ley|norma|welcoming city)\b.*\b(?:makes|made|had|has|contains|contained|carves|hace|hizo|hacia|tiene|tenia) (?:an|one|una)$/.test(
    clause,
  );
}

/** Below this a word is not even for readers who want everything likely. */
const leastScore = strictnessSteps.likely.leastScore;

/** So sure is what a usual reader sees marked; what is less sure tells nothing of the words behind it. */
const sure = strictnessSteps[defaultStrictness].leastScore;

/**
 * Finds the general word for the law's exemptions: "carve-outs", "loopholes", "excepciones". Whether it is of this law, of another or
 * of anything else is weighed.
 */
export function findExemptionWords(scene: Scene, laws: readonly Found[]): Found[] {
  const { doc } = scene;
  const law = laws[0]?.topic ?? likeliestLaw(scene);
  const place = scene.topics.get(law ?? '')?.place;
  const topic = topicsOf(scene, 'exemption').find((one) => isGeneralExemption(one) && one.of === law)?.id;
  if (law === undefined || place === undefined || topic === undefined) return [];
  const found: Found[] = [];
  const sureLaws = laws.filter(({ score }) => score >= sure);
  const nouns = findExemptionNouns(scene).filter((noun) => !isInsideCondition(scene, noun) && !isOfElse(scene, noun, sureLaws, place));
  const page = readWordPage(scene, { law, place, laws: sureLaws, nouns });
  let last: Found | undefined;
  for (const noun of nouns) {
    const { from, to } = noun;
    const sentence = doc.sentenceAt(from);
    const cooperation = findCooperation(scene, sentence.from, sentence.to);
    const evidence = [readWordSigns(scene, page, noun, last)];
    scene.watch?.({ by: 'exemption-word', from, to, topic, evidence });
    const score = weigh(evidence, exemptionWordWeights);
    if (score < leastScore) continue;
    const near = laws[countBefore(laws, from) - 1] ?? laws[0];
    const cues = [
      doc.slice(from, to),
      ...(near ? [doc.slice(near.from, near.to)] : []),
      ...(cooperation === undefined ? [] : [cooperation]),
    ];
    found.push({ from, to, subject: 'exemption', topic, score, reason: { rule: 'exemption.word', cues } });
    if (score >= sure) last = found.at(-1);
  }
  return found;
}

/** What no page was seen to mean the law's exemptions by: another law, another thing or another town right beside. */
function isOfElse(scene: Scene, noun: ExemptionNoun, laws: readonly Found[], place: string): boolean {
  if (belongsToOther(scene, noun, laws) || isOfOtherSubject(scene, noun, laws, place)) return true;
  const sentence = scene.doc.sentenceAt(noun.from);
  if (isDefinite(scene.doc, noun) || hasItems(laws, sentence.from, sentence.to)) return false;
  const towns = placesIn(scene, sentence).filter(({ kind, isUnlisted }) => (kind === 'city' || kind === 'county') && !isUnlisted);
  return towns.length > 0 && towns.every((town) => !isAround(scene, town, place) && !isSeatOfGovernment(town.name));
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

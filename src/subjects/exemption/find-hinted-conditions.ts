import { countBefore, hasItems, hasItemsAround, itemsIn, TokenMap } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import * as gap from '../../core/gap';
import type { Found, NameHit, Scene } from '../../core/scene';
import { longest } from '../../core/settle';
import { type ExemptionNoun, exemptionWords } from './exemption-words';
import { findEffect } from './find-effect';
import { findExemptionNouns } from './find-exemption-words';
import { asPending, withLead } from './join-conditions';

/** How many other conditions must stand beside a common word ("warrants") to make it one. */
const leastBeside = 2;

/** So many of a law's conditions make a list of them. */
const leastInList = 3;

/** Where the list says that it is one of exemptions, so many are enough. */
const leastNamed = 2;

/** Between two items of one list stand hardly more words: "for felons, for people whom a judge wants and for gang members". */
const itemWords = 11;

/** So near a list of them the word for exemptions is said of it. */
const nounWords = 8;

/** So far before its own condition the word for exemptions stands. */
const ofWords = 5;

/** No sentence near by is further off: four of the longest. */
const farWords = 1000;

/** So many words are as near as the neighbouring sentence. */
const nearWords = 40;

/** Adds to the worded conditions the common words that stand among them or in a list of their own: "pending charges, past felonies, warrants". */
export function withHints(
  scene: Scene,
  worded: readonly NameHit[],
  { laws, isOurs }: { laws: readonly Found[]; isOurs: (hit: NameHit) => boolean },
): NameHit[] {
  const { doc } = scene;
  const taken = new TokenMap(worded);
  const hits = worded.filter(isOurs);
  const hints = longest(
    scene.names
      .map((hit) => asPending(scene, hit))
      .filter(
        (hit) =>
          hit.role === 'hint' &&
          hit.topic.subject === 'exemption' &&
          !taken.has(hit.from, hit.to) &&
          !isVerb(scene, hit) &&
          isOurs(hit) &&
          !isToldBehind(scene, hit, hits),
      ),
  );
  if (hints.length === 0) return [...hits];
  const isWorded = new Set<NameHit>(hits);
  const nouns = findExemptionNouns(scene);
  const isOfNoun = ({ from }: NameHit) => hasItems(nouns, from - ofWords, from);
  // What a list words already, a bare word beside it names not once more; "a loophole for people with warrants" does.
  const inLists = new Set(
    listsOf(doc, [...hits, ...hints], nouns).flatMap((list) =>
      list.filter(
        (hint) =>
          isOfNoun(hint) ||
          !list.some((one) => isWorded.has(one) && one.topic.id === hint.topic.id) ||
          list.some((one) => one.topic.id !== hint.topic.id && doc.sentenceAt(one.from) === doc.sentenceAt(hint.from)),
      ),
    ),
  );
  const added = hints.filter((hint) => {
    if (inLists.has(hint) || isLeftOut(scene, hint, laws)) return true;
    const { index } = doc.sentenceAt(hint.from);
    const beside = itemsIn(hits, hint.from - farWords, hint.from + farWords).filter(
      (hit) => Math.abs(doc.sentenceAt(hit.from).index - index) <= 1 && Math.abs(hit.from - hint.from) <= nearWords,
    );
    const topics = new Set(beside.map((hit) => hit.topic.id));
    return topics.size >= leastBeside && !topics.has(hint.topic.id);
  });
  return [...hits, ...added.map((hint) => withLead(scene, hint))].sort((a, b) => a.from - b.from);
}

/** Who somebody is, in a word. */
const persons =
  /^(?:felons?|convicts?|fugitives?|gang ?members?|gangbangers?|felon(?:es|as)?|convict[oa]s?|condenad[oa]s|sentenciad[oa]s|profug[oa]s|fugitiv[oa]s|pandiller[oa]s?|acusad[oa]s|imputad[oa]s)$/;

/** "Felons aren't covered", "no vale para los felones": a word that says who, with the law beside it and the loss of its protection. */
function isLeftOut({ doc }: Scene, { from, to }: NameHit, laws: readonly Found[]): boolean {
  const sentence = doc.sentenceAt(from);
  if (!persons.test(doc.words(from, to)) && !persons.test(doc.word(to - 1))) return false;
  return hasItemsAround(doc, laws, sentence, 1) && findEffect(doc, sentence) !== undefined;
}

/** Parts of a law. */
const clause = /\b(?:clauses?|provisions?|prongs?|categor(?:y|ies)|clausulas?|incisos?|apartados?|renglon(?:es)?|causal(?:es)?)\b/;

function leavesOut(doc: Doc, at: number): boolean {
  const { from, language } = doc.sentenceAt(at);
  return exemptionWords[language].withheld.test(doc.words(from, at));
}

/** Stretches in which one condition follows the other: "The gang list, felons, warrants", "1. Have a felony. 2. Fight a felony." */
function listsOf(doc: Doc, all: readonly NameHit[], nouns: readonly ExemptionNoun[]): NameHit[][] {
  const lists: NameHit[][] = [];
  for (const hit of [...all].sort((a, b) => a.from - b.from)) {
    const last = lists.at(-1);
    if (last && hit.from - last.at(-1)!.to <= itemWords) last.push(hit);
    else lists.push([hit]);
  }
  return lists.filter((list) => {
    const topics = new Set(list.map(({ topic }) => topic.id)).size;
    if (topics >= leastInList) return true;
    if (topics < leastNamed) return false;
    const from = list[0]!.from - nounWords;
    // "The clause on fugitives, the clause on gang members", "carved out people convicted of, or charged with, a felony".
    if (clause.test(doc.words(from, list.at(-1)!.to)) || leavesOut(doc, list[0]!.from)) return true;
    return countBefore(nouns, list.at(-1)!.to + nounWords) > countBefore(nouns, from);
  });
}

/** "The chief wanted it", "Republicans accused him": what is wanted or blamed names nobody. */
function isVerb({ doc }: Scene, { from, to }: NameHit): boolean {
  const word = doc.word(to - 1);
  // "el debido proceso", "una orden de ICE", "an administrative warrant"
  if (
    /^debido$/.test(doc.word(from - 1)) ||
    /^(?:de (?:la )?(?:ice|inmigracion|migra)|administrativ\w+|migratori\w+|civil(?:es)?)\b/.test(doc.words(to, to + 3))
  )
    return true;
  if (/^(?:units?|violence|crimes?|wars?|shootings?|squads?|task|intervention|feuds?|territory)$/.test(doc.word(to))) return true;
  if (/^(?:administrative|civil|immigration|ice|ice's|detainer)$/.test(doc.word(from - 1))) return true;
  if (
    word === 'wanted' &&
    (/^(?:it|to|in|what|more|out)$/.test(doc.word(to)) || /^(?:he|she|they|we|i|you|who|never|always)$/.test(doc.word(from - 1)))
  )
    return true;
  return (
    /^(?:wanted|accused|charged)$/.test(word) &&
    (/^(?:the|a|an|that|this|him|her|them|us|me)$/.test(doc.word(to)) ||
      (doc.tokens[to]?.casing === 1 && doc.tokens[to]!.before === gap.space))
  );
}

/** So many words behind "the fugitive, a person for whom a warrant was out" it is still the same person. */
const apartWords = 7;

function isToldBehind({ doc }: Scene, { to, topic }: NameHit, hits: readonly NameHit[]): boolean {
  return itemsIn(hits, to, to + apartWords).some(
    (hit) =>
      hit.topic.id === topic.id &&
      doc.sentenceAt(hit.from) === doc.sentenceAt(to - 1) &&
      !/\b(?:and|or|nor|but|y|o|ni)\b/.test(doc.words(to, hit.from)),
  );
}

import { hasItems, itemsIn } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import { enforcement } from '../../core/enforcement';
import type { Found, NameHit, Scene } from '../../core/scene';
import { exemptionWords } from './exemption-words';
import { findCooperation } from './find-exemption-words';
import { isLossForAll } from './is-loss-for-all';
import { isListItself } from './join-conditions';

/** So many of a law's conditions make a list of them. */
const leastInList = 3;

/** So many words are as near as the neighbouring sentence. */
const nearWords = 30;

/** "the gang clause": a part of a law. */
const isClause = (word: string): boolean => /^(?:clause|provision|prong|category|criterion|ground)$/.test(word);

/** Words that name the matter, and no help: for one condition alone they are too little. */
const topicWord =
  /^(?:immigration|ice|removal|arrest(?:ed)?|deportation|deported|report(?:ing)?|call|inmigracion|migracion|migratori[ao]s|informacion|deportacion)$/;

/** That what is said holds for everyone like that. */
const onCondition =
  /\b(?:if|unless|when|whenever|once|where|because|anyone|anybody|someone|somebody|those|people|persons?|whoever|si|cuando|quien|quienes|cualquiera|alguien|personas?|gente|salvo|excepto|cuy[oa]s?|todo el que|porque|(?:para|a|por) (?:el|la|los|las) que|al que)\b/;

/** Who helps immigration agents. */
const helpers =
  /\b(?:police|officers?|cops?|city|chicago|department|deputies|jail|polici(?:a|as|al)|agentes?|oficial(?:es)?|ciudad|departamento|uniformados?)\b/;

/** "Another is", "basta", "el de": one more of what was told. */
export const further =
  /^(?:a los|al|el de|los de|la de|las de)\b|\b(?:(?:es|fue|era) (?:el|la) de|another|also|too|enough|third|fourth|basta\w*|alcanza\w*|otr[ao]|tambien|segund[ao]|tercer[ao]?|cuart[ao]|ultim[ao])\b/;

/** A paragraph of its own, as the lines of a list are. */
export function isAlone({ sentences }: Doc, { index, paragraph }: Sentence): boolean {
  return sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
}

/** What makes the words a condition, with how sure it is. */
export function findFrame(
  scene: Scene,
  hit: NameHit,
  sentence: Sentence,
  { hits, nouns, laws }: { hits: readonly NameHit[]; nouns: readonly { from: number }[]; laws: readonly Found[] },
): { cue: string; score: number } | undefined {
  const { doc } = scene;
  // Short sentences of speech and lists count by their words: a neighbour is a sentence or some thirty words away.
  const near = <Item extends { from: number }>(items: readonly Item[], reach: number): Item[] => {
    const { from, to } = doc.around(sentence, reach);
    const words = (reach + 1) * nearWords;
    return itemsIn(items, Math.min(from, hit.from - words + 1), Math.max(to, hit.from + words));
  };
  const isList = sentence.to - sentence.from <= 14;
  // "the gang exception" is its own frame.
  if (hasItems(nouns, hit.from + 1, hit.to)) return { cue: doc.slice(hit.from, hit.to), score: 0.97 };
  const isInSentence = (one: { from: number } | undefined) => one !== undefined && doc.sentenceAt(one.from) === sentence;
  // What stands in the same sentence tells more than its neighbour's.
  const closest = <Item extends { from: number }>(items: readonly Item[]): Item | undefined => items.find(isInSentence) ?? items[0];
  const noun = closest(
    near(nouns, isList ? 3 : 1).filter((one) => Math.abs(doc.sentenceAt(one.from).paragraph - sentence.paragraph) <= (isList ? 6 : 1)),
  );
  const isNounHere = noun !== undefined && near([noun], 0).length > 0;
  const words = exemptionWords[sentence.language];
  const text = doc.words(sentence.from, sentence.to);
  const shelter = (words.shelter.exec(text) ?? words.withheld.exec(text))?.[0];
  // Who stands in a gang database is told in paragraphs of its own: from there only a line of the same list vouches for it, or its loss.
  const isDatabase = hit.topic.id.includes('database');
  const isOneList = (other: Sentence) => other.paragraph === sentence.paragraph || (isAlone(doc, other) && isAlone(doc, sentence));
  const isOpen = !isDatabase || shelter !== undefined || words.added.test(text) || further.test(text);
  const second = closest(
    near(hits, isList ? 3 : 1).filter((other) => other.topic.id !== hit.topic.id && (isOpen || isOneList(doc.sentenceAt(other.from)))),
  );
  const cooperation = findCooperation(scene, sentence.from, sentence.to);
  let conditional = false;
  for (let i = sentence.from; i < hit.to && !conditional; i += 1) conditional = words.conditional.has(doc.word(i));
  const lawsNear = near(laws, 1);
  const isLawInSentence = lawsNear.some(isInSentence);
  // Two bare words ("gang members") are too little by themselves.
  if (
    hit.to - hit.from <= 2 &&
    doc.word(hit.from) === 'gang' &&
    !(isInSentence(second) || (second && (isList || isClause(doc.word(hit.to - 1))))) &&
    !(shelter && isLawInSentence) &&
    !(isNounHere && (cooperation || isClause(doc.word(hit.to - 1))))
  )
    return undefined;
  const isLoss = () => laws.length > 0 && isLossForAll(scene, hit, sentence);
  const forAll = { cue: doc.slice(hit.from, hit.to), score: 0.62 };
  const distinct = new Set(near(hits, 3).map((other) => other.topic.id));
  // Who stands in a gang database is everyday news: whom the law leaves out is said with a condition or beside the others.
  // "sued the city over the list of gang members": the thing, and not who stands in it.
  if (isDatabase && !isInSentence(second) && isListItself(doc, hit)) return undefined;
  // "She wants the gang list closed", after a list of the four: the list itself, and not who stands in it.
  if (
    isDatabase &&
    hit.role === 'hint' &&
    !isInSentence(second) &&
    !words.added.test(text) &&
    sentence.to - sentence.from > leastInList + hit.to - hit.from
  )
    return undefined;
  if (
    isDatabase &&
    !isInSentence(second) &&
    !isInSentence(noun) &&
    !(conditional && (second || noun || cooperation)) &&
    !(isList && second) &&
    !(second && (conditional ? noun || cooperation || shelter : noun && (cooperation || shelter))) &&
    !(isLawInSentence && (shelter || (hit.to - hit.from > leastInList && onCondition.test(doc.words(sentence.from, hit.to))))) &&
    !(lawsNear.length > 0 && words.withheld.test(text)) &&
    !(shelter && distinct.size >= leastInList) &&
    !((second || noun) && hit.role !== 'hint' && words.added.test(text))
  )
    return isLoss() ? forAll : noun || second ? { cue: doc.slice(hit.from, hit.to), score: 0.4 } : undefined;
  if (second && (noun || cooperation)) return { cue: doc.slice(second.from, second.to), score: 0.97 };
  if (isNounHere) return { cue: doc.word(noun.from), score: 0.92 };
  if (cooperation && conditional && !topicWord.test(cooperation) && (enforcement.test(text) || helpers.test(text)))
    return { cue: cooperation, score: 0.85 };
  if (second && conditional) return { cue: doc.slice(second.from, second.to), score: 0.8 };
  if (noun && (conditional || cooperation)) return { cue: doc.word(noun.from), score: 0.75 };
  // Three of the four beside one another are that law's, whatever is said between them.
  if (second && distinct.size >= leastInList) return { cue: doc.slice(second.from, second.to), score: 0.85 };
  if (second) return { cue: doc.slice(second.from, second.to), score: 0.6 };
  // "Anyone wanted on a criminal warrant falls outside the policy": the law, and its protection or the loss of it.
  if (shelter && lawsNear.length > 0) return { cue: shelter, score: conditional ? 0.72 : 0.65 };
  // "The ordinance steps aside when there is a criminal warrant": whatever the law is said to do, it does it on a condition.
  if (isLawInSentence && onCondition.test(doc.words(sentence.from, hit.to))) return { cue: doc.slice(hit.from, hit.to), score: 0.62 };
  if (isLoss()) return forAll;
  // Something is missing: for readers who want everything likely.
  return conditional || cooperation || noun ? { cue: cooperation ?? doc.slice(hit.from, hit.to), score: 0.45 } : undefined;
}

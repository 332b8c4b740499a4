import { hasItems, itemsIn } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import type { Found, Scene } from '../../core/scene';
import type { ExemptionNoun } from './exemption-words';

/** The word before "old outs", "the fourth exception" and "outs". */
export const beforeOld = (doc: Doc, noun: number): number =>
  /^(?:old|former|original|remaining|same|existing|famous|infamous|first|second|third|fourth|last|viej[ao]s|antigu[ao]s|famos[ao]s)$/.test(
    doc.word(noun - 1),
  )
    ? noun - 2
    : noun - 1;

const definite =
  /^(?:the|those|these|such|four|all|its|any|called|las|los|esas|esos|estas|estos|dichas|dichos|aquellas|aquellos|cuatro|sus|todas|todos|la|esa)$/;

/** "the old holes", "those gaps" */
export function isDefinite(doc: Doc, { from }: ExemptionNoun): boolean {
  return definite.test(doc.word(beforeOld(doc, from))) || definite.test(doc.word(from));
}

/** Whether a word for an exemption takes up what was told right before it. */
export function isTold(scene: Scene, noun: ExemptionNoun, laws: readonly Found[], last: ExemptionNoun | undefined): boolean {
  if (laws.length === 0) return false;
  return ((isDefinite(scene.doc, noun) || isSaid(scene, noun)) && isToldBefore(scene, noun, last)) || isPointedAt(scene, noun, laws);
}

/** So many sentences behind an exemption or its conditions "the trapdoors" are the same. */
const toldReach = 2;

/** So many conditions told right before make "those cracks" theirs. */
const leastTold = 2;

/** "City Hall speaks of limits, his lawyer of the trapdoors": behind another word for them, or behind their conditions. */
function isToldBefore({ doc, names }: Scene, noun: ExemptionNoun, last: { from: number } | undefined): boolean {
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

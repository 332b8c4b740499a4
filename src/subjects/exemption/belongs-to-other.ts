import { countBefore, hasItems, itemsIn } from '../../core/by-place';
import * as gap from '../../core/gap';
import { type Found, isAround, isSeatOfGovernment, placesIn, type Scene } from '../../core/scene';
import type { ExemptionNoun } from './exemption-words';

/** So far from another law in its sentence words are still of it, where ours stands in another. */
const clauseWords = 16;

/** No sentence near by is further off. */
const farWords = 1000;

/** "the TRUST Act's exceptions", or another law named last in the paragraph. */
export function belongsToOther(scene: Scene, noun: ExemptionNoun, laws: readonly Found[]): boolean {
  const { doc, otherLaws } = scene;
  const sentence = doc.sentenceAt(noun.from);
  const isParted = (at: number) => {
    for (let i = Math.min(at, noun.from) + 1; i <= Math.max(at, noun.from); i += 1)
      if ((doc.tokens[i]!.before & gap.colon) !== 0) return true;
    return false;
  };
  const ownInSentence = itemsIn(laws, sentence.from, sentence.to);
  const near = (at: number) => Math.abs(at - noun.from);
  const others = otherLaws.filter((at) => Math.abs(at - noun.from) < farWords);
  const otherInSentence = others.filter((at) => at >= sentence.from && at < sentence.to);
  if (otherInSentence.length > 0) {
    const closestOther = Math.min(...otherInSentence.map(near));
    // "The county's has none; the city's has four": what stands behind the semicolon says nothing of it.
    const isClauseOfOther = otherInSentence.some((at) => !isParted(at));
    const closestOwn = Math.min(
      Number.POSITIVE_INFINITY,
      ...ownInSentence.filter((one) => !isClauseOfOther || !isParted(one.from)).map((one) => near(one.from)),
    );
    return closestOther < closestOwn && (ownInSentence.length > 0 || laws.length === 0 || closestOther <= clauseWords);
  }
  if (ownInSentence.length > 0) return false;
  const lastOther = others.filter((at) => at < noun.from && doc.sentenceAt(at).paragraph === sentence.paragraph).at(-1);
  // A page that never names the law and does name another speaks of that one.
  if (lastOther === undefined) return laws.length === 0 && others.some((at) => at < noun.from);
  const lastOwn = laws[countBefore(laws, noun.from) - 1];
  return lastOwn === undefined || lastOwn.from < lastOther;
}

/** What else has exceptions, as the subject of "has". */
const otherSubject =
  /\b(?:budget|masks?|parking|tax|taxes|zoning|lease|contract|deal|pensions?|curfew|fences?|pavement|presupuesto|mascarillas?|estacionamiento|contrato|acuerdo|impuestos?|toque de queda|pensiones|cerca|pavimento)\b(?: \S+){0,5} (?:has|have|had|contains?|with|tiene|tienen|tenia|trae|con)(?: \S+){0,2}$/;

/** "The budget has loopholes", "Evanston's ordinance has no list. Its exceptions": told by what stands before it, where the law is not. */
export function isOfOtherSubject(scene: Scene, { from }: ExemptionNoun, laws: readonly Found[], place: string | undefined): boolean {
  const { doc } = scene;
  const sentence = doc.sentenceAt(from);
  if (hasItems(laws, sentence.from, sentence.to)) return false;
  if (otherSubject.test(doc.words(sentence.from, from))) return true;
  const before = doc.sentences[sentence.index - 1];
  if (place === undefined || before?.paragraph !== sentence.paragraph || !/^(?:its|their|sus?)$/.test(doc.word(from - 1))) return false;
  if (hasItems(laws, before.from, before.to)) return false;
  const towns = placesIn(scene, before).filter(({ kind, isUnlisted }) => (kind === 'city' || kind === 'county') && !isUnlisted);
  return towns.length > 0 && towns.every((town) => !isAround(scene, town, place) && !isSeatOfGovernment(town.name));
}

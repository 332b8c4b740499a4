import type { Sentence } from '../../core/doc';
import type { NameHit, Scene } from '../../core/scene';
import { exemptionWords } from './exemption-words';
import { findCooperation } from './find-exemption-words';
import { further, isAlone } from './find-frame';
import { bareName, isLossForAll, ruled } from './is-loss-for-all';
import { isAsked, people } from './is-said-of-others';

/** Parts of a law and what is done with them. */
const part =
  /\b(?:rules?|clauses?|provisions?|exceptions?|version|clausulas?|reglas?|excepci\w+|caus(?:a|al|as|ales)|etiqueta|the \S+ thing)\b/;

/** Whether a condition with none of its kind, no law and no word for exemptions near it is told as a rule is: "if", "anyone who", "is enough", a line of a list. */
export function isToldAsRule(scene: Scene, hit: Pick<NameHit, 'from' | 'to'>, sentence: Sentence): boolean {
  const { doc } = scene;
  const words = exemptionWords[sentence.language];
  const text = doc.words(sentence.from, sentence.to);
  const own = doc.words(hit.from, hit.to);
  if (part.test(own) || further.test(text) || words.withheld.test(text) || isLossForAll(scene, hit, sentence)) return true;
  if (isBareName(scene, hit)) return false;
  if (isAlone(doc, sentence) || isAsked(doc, sentence) || ruled.test(text)) return true;
  return words.shelter.test(text) || findCooperation(scene, sentence.from, sentence.to) !== undefined;
}

/** "a convicted felon", "condena": in a claim or a story it says nothing of a law. */
export function isBareName({ doc }: Scene, { from, to }: Pick<NameHit, 'from' | 'to'>): boolean {
  return to - from < bareName || people.test(doc.words(from, to));
}

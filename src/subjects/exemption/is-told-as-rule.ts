import type { Sentence } from '../../core/doc';
import type { NameHit, Scene } from '../../core/scene';
import { exemptionWords } from './exemption-words';
import { findCooperation } from './find-exemption-words';
import { further, isAlone } from './find-frame';
import { isAsked } from './is-said-of-others';

/** Whom a rule speaks of, and the words by which it does. */
const ruled =
  /\b(?:if|unless|once|whenever|because|depends|being|having|keeps?|anyone|anybody|someone|somebody|those|people|persons?|whoever|whose|you|you're|your|si|basta\w*|quien|quienes|cualquiera|alguien|personas?|usted|ustedes|salvo|excepto|cuy[oa]s?|mientras|(?:para|a|por|todo|de) (?:el|la|los|las) que|(?:al|el|los|las) que|por)\b/;

/** Parts of a law and what is done with them. */
const part = /\b(?:rules?|clauses?|provisions?|exceptions?|version|clausulas?|reglas?|excepci\w+|caus(?:a|al|as|ales)|etiqueta|the \S+ thing)\b/;

/** Only what somebody is. */
const bareName = 2;

/** Whether a condition with none of its kind, no law and no word for exemptions near it is told as a rule is: "if", "anyone who", "is enough", a line of a list. */
export function isToldAsRule(scene: Scene, hit: Pick<NameHit, 'from' | 'to'>, sentence: Sentence): boolean {
  const { doc } = scene;
  const words = exemptionWords[sentence.language];
  const text = doc.words(sentence.from, sentence.to);
  const own = doc.words(hit.from, hit.to);
  if (part.test(own) || isAlone(doc, sentence) || isAsked(doc, sentence)) return true;
  if (further.test(text) || words.withheld.test(text)) return true;
  if (hit.to - hit.from < bareName) return false;
  if (ruled.test(text)) return true;
  return words.shelter.test(text) || findCooperation(scene, sentence.from, sentence.to) !== undefined;
}

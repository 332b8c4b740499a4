import type { Sentence } from '../../core/doc';
import type { NameHit, Scene } from '../../core/scene';
import { findLoss } from './find-effect';

/** Whom a rule speaks of, and the words by which it does. */
export const ruled =
  /\b(?:if|enough|gente|unless|once|whenever|because|depends|being|having|however|no matter|keeps?|anyone|anybody|someone|somebody|those|people|persons?|whoever|whose|you|you're|your|si|basta\w*|quien|quienes|cualquiera|alguien|personas?|usted|ustedes|salvo|excepto|cuy[oa]s?|mientras|tener|estar|por \S+ que (?:sea|fuera)n?|(?:para|a|por|todo|de) (?:el|la|los|las) que|(?:al|el|los|las) que)\b/;

/** Only what somebody is. */
export const bareName = 2;

/** Where no law, no exemption and no other condition vouches for it: "Those whose felony cases were still open got no cover". */
export function isLossForAll({ doc }: Scene, hit: Pick<NameHit, 'from' | 'to'>, { from, to }: Sentence): boolean {
  const text = doc.words(from, to);
  return hit.to - hit.from > bareName && findLoss(text) !== undefined && ruled.test(text);
}

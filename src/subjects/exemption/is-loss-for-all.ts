import type { Sentence } from '../../core/doc';
import type { NameHit, Scene } from '../../core/scene';

/** Whom a rule speaks of, and the words by which it does. */
export const ruled =
  /\b(?:if|enough|gente|unless|once|whenever|because|depends|being|having|however|no matter|keeps?|anyone|anybody|someone|somebody|those|people|persons?|whoever|whose|you|you're|your|si|basta\w*|quien|quienes|cualquiera|alguien|personas?|usted|ustedes|salvo|excepto|cuy[oa]s?|mientras|tener|estar|por \S+ que (?:sea|fuera)n?|(?:para|a|por|todo|de) (?:el|la|los|las) que|(?:al|el|los|las) que)\b/;

/** Only what somebody is. */
export const bareName = 2;

/** A law's protection, and that there is none. */
const protection = /protec|cover|shelter|shield|sanctuary|refug|ampar|proteg|cubr|cobij|santuario/;
const gone =
  /\b(?:los(?:e|es|t|ing)|costs?|end(?:s|ed)|gone|no|not|never|nothing|\w+n't|without|outside|pierd\w+|perd\w+|acab\w+|termin\w+|sin|a?fuera|tampoco|nunca|quita\w*|n(?:ieg|eg|iegu)\w+|desampar\w+|unprotected)\b/;

/** Who is left out or handed over, told in so many words. */
const out = /\b(?:(?:left|shut|carved) out|enough to lose|(?:qued|dej)\w+ a?fuera|para perderl[oa]|no (?:le|les) toc\w+ nada)\b/;

/** Where no law, no exemption and no other condition vouches for it: "Those whose felony cases were still open got no cover". */
export function isLossForAll({ doc }: Scene, hit: Pick<NameHit, 'from' | 'to'>, { from, to }: Sentence): boolean {
  const text = doc.words(from, to);
  return hit.to - hit.from > bareName && ((protection.test(text) && gone.test(text)) || out.test(text)) && ruled.test(text);
}

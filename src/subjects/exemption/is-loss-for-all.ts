import type { Sentence } from '../../core/doc';
import type { NameHit, Scene } from '../../core/scene';

/** Whom a rule speaks of, and the words by which it does. */
export const ruled =
  /\b(?:if|enough|gente|unless|once|whenever|because|depends|being|having|however|no matter|keeps?|anyone|anybody|someone|somebody|those|people|persons?|whoever|whose|you|you're|your|si|basta\w*|quien|quienes|cualquiera|alguien|personas?|usted|ustedes|salvo|excepto|cuy[oa]s?|mientras|tener|estar|por \S+ que (?:sea|fuera)n?|(?:para|a|por|todo|de) (?:el|la|los|las) que|(?:al|el|los|las) que)\b/;

/** Only what somebody is. */
export const bareName = 2;

/** A law's protection, and that there is none. */
const protection =
  /\b(?:protect\w*|unprotected|cover(?:ed|s)?|shelter\w*|sanctuary|shield\w*|safeguards?|refuge|ampar\w*|desampar\w*|protec\w*|proteg\w*|desproteg\w*|cobert\w*|cubr\w*|cobij\w*|refugio|santuario|paraguas)\b/;
const gone =
  /\b(?:los(?:e|es|t|ing)|costs?|ends?|ended|stops?|stopped|gone|void\w*|cancel\w*|forfeit\w*|strip\w*|denied|deny|without|outside|beyond|unprotected|no|not|never|nothing|n't|doesn't|didn't|don't|won't|isn't|wasn't|aren't|nor|pierd\w+|perd\w+|acab\w+|termin\w+|sin|fuera|afuera|ni|tampoco|nunca|jamas|quita\w*|nieg\w+|neg(?:o|ar|aba|aban|aron)|niegu\w+|desampar\w*|desproteg\w*|anul\w+|cost(?:o|aba|ar)|cuesta)\b/;

/** Who is left out or handed over, told in so many words. */
const out =
  /\b(?:(?:left|shut|carved|written) out|beyond (?:its|the \S+) reach|enough to lose|(?:qued|dej)\w+ a?fuera|fuera de(?:l| su) alcance|para perderl[oa]|no (?:le|les) toc\w+ nada)\b/;

/** Where no law, no exemption and no other condition vouches for it: "Those whose felony cases were still open got no cover". */
export function isLossForAll({ doc }: Scene, hit: Pick<NameHit, 'from' | 'to'>, { from, to }: Sentence): boolean {
  const text = doc.words(from, to);
  return hit.to - hit.from > bareName && ((protection.test(text) && gone.test(text)) || out.test(text)) && ruled.test(text);
}

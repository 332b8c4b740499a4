import type { Doc, Sentence } from '../../core/doc';
import { isAsked } from './sentence-kind';

/** A law's protection, and words that take it away. */
const protection =
  /protec|cover|shelter|shield|sanctuary|refug|ampar|proteg|cubr|cobij|santuario|resguard|\b(?:appl(?:y|ies|ied)|count on|rely on|stands? between|ties?|sirv\w+|val(?:e|en|ia)|aplic\w+|cuenta con)\b/;
const gone =
  /\b(?:los(?:e|es|t|ing)|costs?|end(?:s|ed)|gone|no|not|never|nor|nothing|neither|nobody|cannot|\w+n't|without|outside|pierd\w+|perd\w+|acab\w+|termin\w+|sin|fuera|afuera|tampoco|nunca|nadie|quit\w+|n(?:ieg|eg|iegu)\w+|desampar\w+|unprotected)\b/;
const out =
  /\b(?:(?:left|shut|carved) out|enough to lose|(?:qued|dej)\w+ a?fuera|para perderl[oa]|no (?:le|les) toc\w+ nada)\b|\b(?:strip(?:s|ped)?|los(?:e|es|t|ing)|forfeits?|voids?|costs?|pierd\w+|perd\w+|anul\w+|cancel\w*)(?: \S+){0,7}? (?:ordinance|law|ordenanza|ley|norma)\b/;
const nothing = /\b(?:gets?|got|gives?|gave|has|have|had|owed?|owes) (?:\S+ )?(?:nothing|none)\b|^(?:\S+ )?(?:out|fuera|afuera)$/;

/** Leave to help immigration agents. */
const leave =
  /\b(?:may|can|could|might|free|allowed|lets?|letting|allows?|permits?|permitted|puede\w*|podia\w*|podr\w+|libres?|libertad|permit\w+|dej[ae]\w*|autoriza\w*)\b(?: \S+){0,5}? (?:help|assist|tell|talk|speak|work|hand|turn|share|call|notify|alert|phone|cooperat\w*|avis\w+|habl\w+|entreg\w+|ayud\w+|cooper\w+|colabor\w+|llam\w+|compartir|trabajar)\b/;
const handed = /\b(?:turned|handed|delivered|given) (?:over )?to\b|\bentregad[oa]s?\b/;
const agents = /\b(?:ice|immigration|federals?|feds|agents?|deport\w*|la migra|inmigracion|migracion|agentes?|federales)\b/;

/** The words by which a law's protection is lost, or never was. */
export function findLoss(text: string): string | undefined {
  return (nothing.exec(text) ?? out.exec(text) ?? (gone.test(text) ? protection.exec(text) : null))?.[0];
}

/** What a law does to those it leaves out, told in a sentence: they lose its protection, or officers may help agents. */
function effectIn(doc: Doc, { from, to }: Sentence): string | undefined {
  const text = doc.words(from, to);
  return findLoss(text) ?? (agents.test(text) ? (leave.exec(text) ?? handed.exec(text))?.[0] : undefined);
}

/** "They may do so because a name appears on a gang list": what the sentence before told. */
const again = /\b(?:do(?:es|ne)?|did|doing|happens?) (?:so|that|it|the same)\b|\bthe same\b|\b(?:lo mismo|hacerlo|igual|asi tambien)\b/;

/** The effect beside words that may state a condition: in their sentence, or in the answer to it where it asks ("What if ...? Then the ordinance doesn't apply"). */
export function findEffect(doc: Doc, sentence: Sentence): string | undefined {
  const next = doc.sentences[sentence.index + 1];
  const isAnswered = next !== undefined && (isAsked(doc, sentence) || /^(?:then|entonces)$/.test(doc.word(next.from)));
  const last = doc.sentences[sentence.index - 1];
  const isSame = last !== undefined && again.test(doc.words(sentence.from, sentence.to));
  return effectIn(doc, sentence) ?? (isSame ? effectIn(doc, last) : undefined) ?? (isAnswered ? effectIn(doc, next) : undefined);
}

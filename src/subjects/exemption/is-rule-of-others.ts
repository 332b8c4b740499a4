import { hasItems } from '../../core/by-place';
import type { Scene } from '../../core/scene';

/** What else leaves people out for a record or a gang: papers, benefits and reforms of other governments, licences, hiring. */
const programme =
  /\b(?:daca|tps|amnest(?:y|ies)|asylum (?:rules?|seekers?|law)|[tu] visas?|visa (?:applicants|rules)|green cards?|legaliz\w+|naturaliz\w+|citizenship|parole program|temporary protected|dreamers?|dream act|(?:bill|reform|plan|measure)s?(?: \S+){0,12} (?:congress|senate|white house)|(?:congress|senate|white house)(?: \S+){0,12} (?:bill|reform|plan|measure)s?|laken riley|licens\w+|public housing|housing authority|job applicants?|applicants|applied for|eligib\w+|amnistias?|asilo|visas? [tu]|visas|residencia permanente|tarjeta verde|legalice\w*|naturalic\w*|ciudadania|sonadores|(?:congreso|senado|casa blanca)(?: \S+){0,12} (?:reforma|proyecto|iniciativa|plan|ley)|(?:reforma|proyecto|iniciativa|plan|ley)(?: \S+){0,12} (?:congreso|senado|casa blanca)|reforma migratoria|licencias?|solicitantes?|solicitud(?! (?:federal|de (?:ice|detencion|retencion|inmigracion)))|programa federal|vivienda publica|estatus de proteccion)\b/;

/** So many sentences behind the programme's name its conditions may follow. */
const reach = 3;

/** "DACA is closed to anyone convicted of a felony": a condition of something else, named in the sentence or before it, with no law of ours since. */
export function isRuleOfOthers({ doc }: Scene, at: number, laws: readonly { from: number; to: number }[]): boolean {
  const sentence = doc.sentenceAt(at);
  if (hasItems(laws, sentence.from, sentence.to)) return false;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - reach); index -= 1) {
    const one = doc.sentences[index]!;
    if (one.paragraph !== sentence.paragraph || hasItems(laws, one.from, one.to)) return false;
    if (programme.test(doc.words(one.from, index === sentence.index ? at : one.to))) return true;
  }
  return false;
}

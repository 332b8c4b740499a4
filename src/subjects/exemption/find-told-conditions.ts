import { itemsIn } from '../../core/by-place';
import type { Sentence } from '../../core/doc';
import { type Found, type Scene, topicsOf } from '../../core/scene';
import type { Language } from '../../core/vocabulary';
import { findEffect } from './find-effect';

/** Who stands in what was spoken of: "being in it", "a name on the list", "aparecer ahí", "ese registro". */
const entry: Record<Language, RegExp> = {
  en: /\b(?:being|be|is|are|was|were|once|anyone|anybody|someone|somebody|people|those|person|names?|entry|appear\w*|shows? up|turns? up|lands?|landing|ends? up) (?:\w+ )?(?:in|on) (?:it|them|there|(?:the|that|this|a|such a|those|these) (?:\w+ )?(?:lists?|files?|databases?|cards?|roster|registry|system|book|computer))\b|\b(?:that|this|such a|the) (?:listing|entry|label|tag|designation|inclusion)\b|^inclusion\b/,
  es: /\b(?:estar|esta|estan|este|esten|aparecer|aparece|aparezca|figurar|figura|figure|salir|sale|nombre|quien|quienes|alguien|anotad[oa]|apuntad[oa]|fichad[oa]|incluid[oa])(?: esta| este)? (?:ahi|alli|en (?:ella|ellas|el|ellos|un[ao] de ell[ao]s|(?:la|esa|las|esas|el|ese|una|los|esos) (?:listas?|bases?|registros?|archivos?|tarjetas?|ficheros?|sistema)))\b|\b(?:ese|esa|dicha|dicho) (?:registro|anotacion|inclusion|etiqueta|ficha|senalamiento)\b/,
};

/** A felony without more: "A felony would put him outside the ordinance". */
const felony: Record<Language, RegExp> = {
  en: /\b(?:an?|any|one|another|old) (?:felony|felony record|conviction)\b/,
  es: /\b(?:una?|cualquier|otra) (?:felonia|felony|condena|antecedente penal)\b/,
};

const gangs = /\b(?:gangs?|pandill\w+)\b/;

/** So many sentences before it what stands for a gang database was spoken of. */
const gangReach = 3;

/**
 * Finds a condition told alone and by a word that looks back, in the sentence that says how the law's protection is lost by it: "being in
 * it costs an immigrant the protection of the Welcoming City Ordinance". A sentence states each condition once.
 */
export function findToldConditions(scene: Scene, laws: readonly Found[], stated: readonly Found[]): Found[] {
  const { doc } = scene;
  const found: Found[] = [];
  for (const [index, law] of sentencesOf(scene, laws)) {
    const sentence = doc.sentences[index]!;
    const text = doc.words(sentence.from, sentence.to);
    const lost = findEffect(doc, sentence);
    if (lost === undefined) continue;
    const here = itemsIn(stated, sentence.from, sentence.to);
    for (const [suffix, words] of [
      ['gang-database', entry],
      ['felony-conviction', felony],
    ] as const) {
      const topic = topicsOf(scene, 'exemption').find((one) => one.of === law.topic && one.id.endsWith(suffix));
      // A felony without more stands in no list of conditions.
      if (
        !topic ||
        here.some((one) => one.topic === topic.id || suffix !== 'gang-database') ||
        (suffix === 'gang-database' && !isAboutGangs(scene, sentence))
      )
        continue;
      const match = words[sentence.language].exec(text);
      if (!match) continue;
      const from = sentence.from + countSpaces(text.slice(0, match.index));
      const to = from + countSpaces(match[0]) + 1;
      if (from < law.to && law.from < to) continue;
      const cues = [doc.slice(from, to), lost, doc.slice(law.from, law.to)];
      found.push({ from, to, subject: 'exemption', topic: topic.id, score: 0.7, reason: { rule: 'exemption.condition', cues } });
    }
  }
  return found;
}

/** The sentences that name the law, and those behind them that go on with it: "It tells officers". */
function sentencesOf({ doc }: Scene, laws: readonly Found[]): Map<number, Found> {
  const sentences = new Map<number, Found>();
  for (const law of laws) {
    const { index, paragraph } = doc.sentenceAt(law.from);
    if (!sentences.has(index)) sentences.set(index, law);
    for (let at = index + 1; at <= index + behind; at += 1) {
      const next = doc.sentences[at];
      const isOn =
        next?.paragraph === paragraph &&
        ((at === index + 1 && goesOn.test(doc.word(next.from))) || enough.test(doc.words(next.from, next.to)));
      if (isOn && !sentences.has(at)) sentences.set(at, law);
    }
  }
  return sentences;
}

/** By which a sentence goes on with the law of the one before it. */
const goesOn = /^(?:it|that|this|its|esta|esa|ella|deja|dejaba|permite|permitia|dice|no)$/;

/** So many sentences behind the law "appearing there was enough" is said of it. */
const behind = 2;
const enough = /\b(?:enough|basta\w*|basto|suficiente)\b/;

/** Whether gangs are spoken of so near that a list, an entry or a name may be theirs. */
export function isAboutGangs({ doc, title }: Scene, sentence: Sentence): boolean {
  return gangs.test(title) || gangs.test(doc.words(doc.around(sentence, gangReach).from, sentence.to));
}

function countSpaces(text: string): number {
  return text.split(' ').length - 1;
}

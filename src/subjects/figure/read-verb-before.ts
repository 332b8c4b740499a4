import type { Doc } from '../../core/doc';
import * as gap from '../../core/gap';
import type { Scene } from '../../core/scene';
import type { FigureStatus } from '../../core/vocabulary';
import { isOneOf } from '../../core/word-set';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import { skipWhen } from './read-clause-status';
import { isPlanned, statusAt } from './status-at';

/** So many words may a verb stand before its count: "anuló en julio varios miles". */
const verbReach = 4;

/** Verbs of having that stand right before a count. */
const carrying = /^(?:carrying|carried|carries|holding|quedan|quedaban|acumulan?|acumulaban?|arrastran?|arrastraban?)$/;

/** So long words between commas may be that tell who says so, or when. */
const longestSource = 10;

/** "se cumplimentaron, según el mismo documento, casi 28 mil": the token before which the verb stands. */
export function skipSource({ tokens }: Doc, from: number, limit: number): number {
  if ((tokens[from]!.before & gap.comma) === 0) return from;
  for (let i = from - 1; i > Math.max(limit, from - longestSource); i -= 1) {
    if ((tokens[i]!.before & gap.comma) === 0) continue;
    return isOneOf(
      tokens[i],
      'segun de conforme according by in en entre between he she they dijo informo durante during last this on al a',
    )
      ? i
      : from;
  }
  return from;
}

/** The verb that governs a count: "to quash 812 warrants", "ejecutaron 2.035 requisitorias". */
export function readVerbBefore(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  const start = skipSource(doc, phrase.from, sentence.from);
  const when = skipWhen(doc, start, sentence.from);
  for (let i = start - 1; i >= Math.max(sentence.from, Math.min(start - verbReach, when - 1)); i -= 1) {
    const isAtAside = start < phrase.from && i === start - 1;
    if (!isAtAside && (doc.tokens[i + 1]!.before & (gap.stop | gap.colon | gap.comma | gap.dash)) !== 0) return undefined;
    const status = statusAt(doc, i, words);
    // "whose courts were carrying 390,000 warrants"
    if (i === phrase.from - 1 && carrying.test(doc.word(i))) return 'outstanding';
    // "quashed or closed 19,300"
    const other = status === 'other' && doc.isOneOf(i - 1, 'and or y o') ? statusAt(doc, i - 2, words) : undefined;
    if (other) return other;
    if (status && status !== 'outstanding' && doc.word(i) !== 'new') return isPlanned(scene, sentence, i) ? 'outstanding' : status;
  }
  return undefined;
}

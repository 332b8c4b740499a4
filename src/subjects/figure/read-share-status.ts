import { countBefore } from '../../core/by-place';
import * as gap from '../../core/gap';
import type { Found, Scene } from '../../core/scene';
import type { FigureStatus } from '../../core/vocabulary';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import { readQuestion } from './read-carried-status';
import { readVerbBefore } from './read-verb-before';
import { isFuture, isUndone, statusAt } from './status-at';

/** A part has the status of the whole where it follows in the whole's sentence; later sentences speak of what is left. */
export function previousStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus {
  const whole = earlier[countBefore(earlier, phrase.from) - 1];
  const sentence = scene.doc.sentenceAt(phrase.from);
  const isSameSentence = whole !== undefined && scene.doc.sentenceAt(whole.from) === sentence;
  const isOfThose =
    whole !== undefined &&
    sentence.index - scene.doc.sentenceAt(whole.from).index === 1 &&
    ofThose.test(scene.doc.words(sentence.from, phrase.to + 2));
  return (
    readVerbBefore(scene, phrase) ??
    readPartOf(scene, phrase) ??
    readShareVerb(scene, phrase) ??
    readQuestion(scene, phrase, earlier) ??
    (isSameSentence || isOfThose ? whole.reading?.status : undefined) ??
    'outstanding'
  );
}

/** "Of those, a third": of what was counted right before. */
const ofThose = /^(?:of|among|de|entre) (?:those|them|these|ell[ao]s|es[ao]s|est[ao]s|las|los) /;

/** "three-quarters of those canceled", "la mitad de las anuladas": what happened to all of whom it is a part. */
function readPartOf({ doc }: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { language } = doc.sentenceAt(phrase.from);
  const link =
    /^(?:of|de) (?:those|these|the|them|all|las|los|aquell[ao]s) (?:(?:that were|that|que fueron|que se|que|ones|warrants|cases|people|ordenes) )*/.exec(
      doc.words(phrase.number.to, phrase.number.to + 6),
    );
  if (!link) return undefined;
  const at = phrase.number.to + link[0].trim().split(' ').length;
  const status = /(?:ed|en|[aei]d[ao]s)$/.test(doc.word(at)) ? statusAt(doc, at, figureWords[language]) : undefined;
  return status === 'issued' ? undefined : status;
}

/** So many words behind a share the verb of its own may stand. */
const shareReach = 6;

/** "two thirds have been served", "dos tercios ya se hicieron efectivas": what happened to the part. Issued were all of them. */
function readShareVerb(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { doc } = scene;
  const { to, language } = doc.sentenceAt(phrase.from);
  let isPassive = false;
  for (let i = phrase.to; i < Math.min(to, phrase.to + shareReach); i += 1) {
    if ((doc.tokens[i]!.before & (gap.comma | gap.colon | gap.stop | gap.dash)) !== 0) return undefined;
    if (doc.isOneOf(i, 'were was been got se fue fueron han ha')) isPassive = true;
    const status = isPassive ? statusAt(doc, i, figureWords[language]) : undefined;
    if (!status || status === 'issued' || status === 'outstanding') continue;
    return isUndone(scene, i) || isFuture(scene, phrase.to, i, figureWords[language].future) ? undefined : status;
  }
  return undefined;
}

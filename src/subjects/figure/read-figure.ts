import { countBefore } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import type { FigureReading } from '../../core/mention';
import type { Found, Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import type { FigureStatus } from '../../core/vocabulary';
import { type FigurePhrase, isYear, leastCount } from './figure-phrase';
import { type FigureWords, figureWords } from './figure-words';
import type { FigureScene } from './find-figure-places';
import { readFigurePlace } from './read-figure-place';

/** Makes the mention: reads bound, status and place of a phrase. */
export function toFigure(scene: FigureScene, phrase: FigurePhrase, earlier: readonly Found[]): Found {
  const { doc } = scene;
  const { number } = phrase;
  const status =
    phrase.unit === 'share' || phrase.unit === 'ratio'
      ? previousStatus(scene, phrase, earlier)
      : phrase.like
        ? (readOwnStatus(scene, phrase) ??
          (phrase.rule === 'figure.stock' ? 'outstanding' : phrase.like.status) ??
          readStatus(scene, phrase))
        : readStatus(scene, phrase);
  const place = readFigurePlace(scene, phrase, earlier);
  const reading: FigureReading = {
    value: number.value,
    bound: number.value === null ? 'vague' : number.bound,
    unit: phrase.unit,
    status,
    place: place?.name ?? null,
  };
  if (number.max !== undefined) reading.max = number.max;
  const cues = [doc.slice(phrase.from, phrase.to), ...phrase.cues];
  if (place) cues.push(place.name);
  const year = findYear(scene, phrase);
  if (year !== undefined) cues.push(year);
  return {
    from: phrase.from,
    to: phrase.to,
    subject: 'figure',
    topic: 'warrants',
    reading,
    score: phrase.score,
    reason: { rule: phrase.rule, cues },
  };
}

/** A part has the status of the whole where it follows in the whole's sentence; later sentences speak of what is left. */
function previousStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus {
  const whole = earlier[countBefore(earlier, phrase.from) - 1];
  const isSameSentence = whole !== undefined && scene.doc.sentenceAt(whole.from) === scene.doc.sentenceAt(phrase.from);
  return (isSameSentence ? whole.reading?.status : undefined) ?? readVerbBefore(scene, phrase) ?? 'outstanding';
}

/** "in 1998", "by 2030": the year that a figure is of, where its own words say so; a cue for whoever dates it by its article. */
function findYear({ doc }: Scene, phrase: FigurePhrase): string | undefined {
  const sentence = doc.sentenceAt(phrase.from);
  const isYearAt = (i: number) =>
    /^(?:19|20)\d\d$/.test(doc.word(i)) &&
    /^(?:in|since|by|of|from|until|through|during|en|desde|para|hasta|de|durante|year|ano)$/.test(doc.word(i - 1));
  for (let i = phrase.to; i < Math.min(phrase.to + 10, sentence.to); i += 1) if (isYearAt(i)) return doc.word(i);
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - 8); i -= 1) if (isYearAt(i)) return doc.word(i);
  return undefined;
}

/** What happened to them: the words inside the phrase first, then those near it in the sentence. */
function readStatus(scene: Scene, phrase: FigurePhrase): FigureStatus | null {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  const own = readVerbBefore(scene, phrase);
  if (own) return own;
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const status = statusAt(doc, i, words);
    if (status && !(status === 'issued' && doc.word(i) === 'new' && i < phrase.number.coreTo)) return status;
  }
  // behind the phrase: "warrants that were outstanding", "were recalled", "on the books"
  const otherNumber = sentence.numbers.find((other) => other.from >= phrase.to && !other.isShare)?.from ?? sentence.to;
  for (let i = phrase.to; i < Math.min(phrase.to + 9, sentence.to, otherNumber); i += 1) {
    if ((doc.tokens[i]!.before & (gap.stop | gap.colon)) !== 0) break;
    if (/^(?:and|but|while|y|pero|mientras)$/.test(doc.word(i)) && i > phrase.to) break;
    if (
      /^(?:not|never|awaiting|await|to|be|sin|por|no)$/.test(doc.word(i)) &&
      /^(?:yet|been|be|executed|served|execution|service|ejecutar|cumplir|diligenciar|cumplimentar|hacer|han|aun)$/.test(doc.word(i + 1))
    )
      return 'outstanding';
    const status = statusAt(doc, i, words);
    if (status) return isFuture(scene, phrase.to, i, words.future) || isUndone(scene, i) ? 'outstanding' : status;
  }
  // before it: "recalled 14,000", "a backlog of", "the number of outstanding warrants reached"
  const previous =
    [...sentence.numbers]
      .reverse()
      .find((other) => other.to <= phrase.from && other.value !== null && other.value >= leastCount && !isYear(scene, other))?.to ??
    sentence.from;
  for (let i = phrase.from - 1; i >= Math.max(phrase.from - 16, sentence.from, previous); i -= 1) {
    const status = doc.word(i) === 'new' && i < phrase.from - 1 ? undefined : statusAt(doc, i, words);
    if (!status) continue;
    if (status !== 'outstanding' && isFuture(scene, Math.max(sentence.from, i - 4), i, words.future)) return 'outstanding';
    return status;
  }
  const rest = doc.words(sentence.from, sentence.to);
  if (/\b(?:on the books|in the backlog|at large|still wanted|on the run|sin ejecutar|sin cumplir|por ejecutar|por cumplir)\b/.test(rest))
    return 'outstanding';
  // A bare count of warrants, with no word of what happened to them, is a stock.
  return phrase.number.value === null || !phrase.number.isShare ? 'outstanding' : null;
}

/** What a word says happened; "sin efecto", "hicieron efectivas" say it in two. */
function statusAt(doc: Doc, i: number, { statuses }: FigureWords): FigureStatus | undefined {
  const two = doc.words(i - 1, i + 1);
  if (two === 'sin efecto') return 'recalled';
  if (/^(?:hicieron|hizo|hecho|hechas|hacen) efectiv[ao]s?$/.test(two)) return 'served';
  return statuses.get(doc.word(i));
}

/** "que nadie ha ejecutado", "not yet served" */
function isUndone({ doc }: Scene, verb: number): boolean {
  if (doc.word(verb) === 'efecto') return false;
  return /\b(?:sin|nadie|no|ni|not|never|nobody|yet)\b/.test(doc.words(verb - 3, verb));
}

/** The verb that governs a count: "to quash 812 warrants", "ejecutaron 2.035 requisitorias". */
function readVerbBefore(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - 3); i -= 1) {
    if ((doc.tokens[i + 1]!.before & (gap.stop | gap.colon | gap.comma | gap.dash)) !== 0) return undefined;
    const status = statusAt(doc, i, words);
    if (status && status !== 'outstanding' && doc.word(i) !== 'new')
      return isFuture(scene, Math.max(sentence.from, i - 4), i, words.future) ? 'outstanding' : status;
  }
  return undefined;
}

/** The verb right before or after a bare number: "served 4,417", "13,200 were served". */
function readOwnStatus(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - 3); i -= 1) {
    const status = statusAt(doc, i, words);
    if (status)
      return status !== 'outstanding' && isFuture(scene, Math.max(sentence.from, i - 4), i, words.future) ? 'outstanding' : status;
  }
  for (let i = phrase.to; i < Math.min(phrase.to + 4, sentence.to); i += 1) {
    if ((doc.tokens[i]!.before & (gap.stop | gap.colon | gap.comma)) !== 0) break;
    const status = statusAt(doc, i, words);
    if (status) return status;
  }
  return undefined;
}

function isFuture(scene: Scene, from: number, to: number, future: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i += 1) if (future.has(scene.doc.word(i))) return true;
  return false;
}

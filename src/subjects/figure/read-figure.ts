import { countBefore } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import type { FigureReading } from '../../core/mention';
import { numberWords } from '../../core/number-words';
import { readBoundBehind } from '../../core/read-bound';
import type { Found, Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import type { Bound, FigureStatus } from '../../core/vocabulary';
import { type FigurePhrase, isYear, leastCount } from './figure-phrase';
import { type FigureWords, figureWords } from './figure-words';
import type { FigureScene } from './find-figure-places';
import { readCarriedStatus, readQuestion } from './read-carried-status';
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
          (isPerTime(scene, phrase) && phrase.like.status === 'outstanding' ? 'issued' : undefined) ??
          (phrase.rule === 'figure.stock' ? (readQuestion(scene, phrase) ?? 'outstanding') : readCarriedStatus(scene, phrase, earlier)) ??
          readStatus(scene, phrase, earlier))
        : readStatus(scene, phrase, earlier);
  const place = readFigurePlace(scene, phrase, earlier);
  const reading: FigureReading = {
    value: number.value,
    bound: readBound(scene, phrase),
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

/** How sure the number is, by the words beside it and behind what it counts. */
function readBound({ doc }: Scene, { number, to }: FigurePhrase): Bound {
  if (number.value === null) return 'vague';
  if (number.bound !== 'exact') return number.bound;
  return readBoundBehind(doc.tokens, to, numberWords[doc.sentenceAt(number.from).language]) ?? 'exact';
}

/** A part has the status of the whole where it follows in the whole's sentence; later sentences speak of what is left. */
function previousStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus {
  const whole = earlier[countBefore(earlier, phrase.from) - 1];
  const isSameSentence = whole !== undefined && scene.doc.sentenceAt(whole.from) === scene.doc.sentenceAt(phrase.from);
  return (
    readVerbBefore(scene, phrase) ?? readQuestion(scene, phrase) ?? (isSameSentence ? whole.reading?.status : undefined) ?? 'outstanding'
  );
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
function readStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | null {
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
  // "que jueces de cuatro distritos dejaron sin valor"
  const reach = /^(?:que|that|which)$/.test(doc.word(phrase.to)) ? 14 : 9;
  for (let i = phrase.to; i < Math.min(phrase.to + reach, sentence.to, otherNumber); i += 1) {
    if ((doc.tokens[i]!.before & (gap.stop | gap.colon)) !== 0) break;
    if (/^(?:and|but|while|y|pero|mientras)$/.test(doc.word(i)) && i > phrase.to) break;
    // "after judges issued 900"; ", some of them signed by judges long dead": said of other warrants, or of a few.
    if (/^(?:after|because|since|although|though|despues|tras|porque|aunque)$/.test(doc.word(i))) break;
    if (
      (doc.tokens[i]!.before & gap.comma) !== 0 &&
      /^(?:some|many|most|several|few|algun[ao]s|much[ao]s|vari[ao]s|un[ao]s)$/.test(doc.word(i))
    )
      break;
    if (
      /^(?:not|never|awaiting|await|to|be|sin|por|no)$/.test(doc.word(i)) &&
      /^(?:yet|been|be|executed|served|serve|execute|clear|process|track|work|sort|execution|service|ejecutar|cumplir|diligenciar|cumplimentar|hacer|han|aun)$/.test(
        doc.word(i + 1),
      )
    )
      return 'outstanding';
    const status = statusAt(doc, i, words);
    if (!status) continue;
    if (isFuture(scene, phrase.to, i, words.future) || isUndone(scene, i)) return 'outstanding';
    return (status === 'issued' && i <= phrase.to + 1 && readPredicate(scene, i + 1, sentence.to)) || status;
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
    return status !== 'outstanding' && (isPlanned(scene, sentence, i) || isUndone(scene, i)) ? 'outstanding' : status;
  }
  const joined = readJoined(scene, phrase, earlier);
  if (joined) return joined;
  if (isPerTime(scene, phrase)) return 'issued';
  const rest = doc.words(sentence.from, sentence.to);
  if (/\b(?:on the books|in the backlog|at large|still wanted|on the run|sin ejecutar|sin cumplir|por ejecutar|por cumplir)\b/.test(rest))
    return 'outstanding';
  // A bare count of warrants, with no word of what happened to them, is a stock.
  return phrase.number.value === null || !phrase.number.isShare ? 'outstanding' : null;
}

/** "signed 4,000 bench warrants and 1,200 arrest warrants", "61,000 en 2019, y 22,400 el año pasado": one verb for both. */
function readJoined({ doc }: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | undefined {
  const previous = earlier[countBefore(earlier, phrase.from) - 1];
  if (!previous?.reading || doc.sentenceAt(previous.from) !== doc.sentenceAt(phrase.from)) return undefined;
  const isNext = phrase.from - previous.to <= 1 || phrase.rule === 'figure.stated';
  return isNext && /^(?:and|y|e|plus)$/.test(doc.word(phrase.from - 1)) ? (previous.reading.status ?? undefined) : undefined;
}

/** "4,000 warrants issued before 2010 are still open": what is said of them, behind the words that only tell which. */
function readPredicate({ doc }: Scene, from: number, to: number): FigureStatus | undefined {
  for (let i = from; i < Math.min(from + 12, to); i += 1) {
    const isLink =
      /^(?:are|were|is|was|remain|remained|still|siguen|seguian|sigue|continuan|permanecen|fueron|estan|estaban|quedan|quedaban)$/.test(
        doc.word(i),
      );
    if (!isLink) continue;
    const { language } = doc.sentenceAt(from);
    for (let at = i; at < Math.min(i + 4, to); at += 1) {
      const status = statusAt(doc, at, figureWords[language]);
      if (status && !(status === 'issued' && at === i)) return status;
    }
  }
  return undefined;
}

/** "480 a week", "400 al mes": what is counted by the week comes in, unless a verb says that it goes out. */
function isPerTime({ doc }: Scene, phrase: FigurePhrase): boolean {
  const { from, to } = doc.sentenceAt(phrase.from);
  return (
    perTime.test(doc.words(phrase.to, Math.min(phrase.to + 6, to))) ||
    /\b(?:each|every|cada) (?:single )?(?:day|week|month|dia|semana|mes)\b/.test(doc.words(Math.max(from, phrase.from - 6), phrase.from))
  );
}

/** "a week", "each month", "al mes"; "a week ago" is another matter. */
const perTime =
  /^(?:(?!(?:y|and|but|pero)\b)\S+ ){0,2}(?:(?:a|an|per|each|every|cada|por|al|a la) (?:single )?(?:day|week|month|dia|semana|mes)|daily|weekly|monthly|diari[ao]s|semanales|mensuales)\b(?! (?:ago|before|earlier|later|after|de))/;

/** What a word says happened; "sin efecto", "hicieron efectivas", "set aside" say it in two. */
function statusAt(doc: Doc, i: number, { statuses }: FigureWords): FigureStatus | undefined {
  const two = doc.words(i - 1, i + 1);
  if (/^sin (?:efecto|valor|validez|vigor)$/.test(two) || /^(?:set|sets|setting) aside$/.test(two) || two === 'de baja') return 'recalled';
  if (/^(?:hicieron|hizo|hecho|hechas|hacen) efectiv[ao]s?$/.test(two)) return 'served';
  if (/^(?:handed down|sworn out|went out|go out|took in|take in|takes in|pour in|poured in)$/.test(two)) return 'issued';
  if (/^(?:wrote|write|writes|written) off$/.test(doc.words(i, i + 2))) return 'dismissed';
  // "data obtained by this newspaper", "records filed": papers, not warrants.
  if (
    /^(?:data|records?|figures?|documents?|numbers?|reports?|emails?|lawsuits?|suit|complaint|motion|motions) (?:obtained|filed|signed|reviewed|released|recorded)$/.test(
      two,
    )
  )
    return undefined;
  return statuses.get(doc.word(i));
}

/** "que nadie ha ejecutado", "not yet served" */
function isUndone({ doc }: Scene, verb: number): boolean {
  if (doc.word(verb) === 'efecto') return false;
  return /\b(?:sin|nadie|no|ni|not|never|nobody|yet)\b/.test(doc.words(verb - 3, verb));
}

/** So many words may a verb stand before its count: "anuló en julio varios miles". */
const verbReach = 4;

/** Verbs of having that stand right before a count. */
const carrying = /^(?:carrying|carried|carries|holding|quedan|quedaban|acumulan?|acumulaban?|arrastran?|arrastraban?)$/;

/** The verb that governs a count: "to quash 812 warrants", "ejecutaron 2.035 requisitorias". */
function readVerbBefore(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - verbReach); i -= 1) {
    if ((doc.tokens[i + 1]!.before & (gap.stop | gap.colon | gap.comma | gap.dash)) !== 0) return undefined;
    const status = statusAt(doc, i, words);
    // "whose courts were carrying 390,000 warrants"
    if (i === phrase.from - 1 && carrying.test(doc.word(i))) return 'outstanding';
    if (status && status !== 'outstanding' && doc.word(i) !== 'new') return isPlanned(scene, sentence, i) ? 'outstanding' : status;
  }
  return undefined;
}

/** The verb right before or after a bare number, or taken in with it: "served 4,417", "13,200 were served", "4,000 remain". */
function readOwnStatus(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - 3); i -= 1) {
    const { before } = doc.tokens[i + 1]!;
    // "Served: 29,150"
    if ((before & gap.stop) !== 0 || ((before & (gap.colon | gap.comma)) !== 0 && i < phrase.from - 1)) break;
    const status = statusAt(doc, i, words);
    if (status && !(doc.word(i) === 'new' && i < phrase.from - 1))
      return status !== 'outstanding' && isPlanned(scene, sentence, i) ? 'outstanding' : status;
  }
  for (let i = phrase.number.to; i < Math.min(phrase.to + 4, sentence.to); i += 1) {
    if ((doc.tokens[i]!.before & (gap.stop | gap.colon | gap.comma)) !== 0) break;
    const status = doc.word(i) === 'new' ? undefined : statusAt(doc, i, words);
    if (status) return status;
  }
  // "some 7,000 are at least a decade old"
  return /^(?:are|were|have been|llevan|tienen) .*\b(?:years?|decades?|anos|decadas?)\b/.test(doc.words(phrase.to, phrase.to + 7))
    ? 'outstanding'
    : undefined;
}

/** Whether what a verb says is still to come: "plans to quash", "voted to urge the court to throw out". */
function isPlanned(scene: Scene, sentence: Sentence, verb: number): boolean {
  const { doc } = scene;
  // An infinitive hangs on a verb further off.
  const reach = doc.word(verb - 1) === 'to' || /[aei]r$/.test(doc.word(verb)) ? 10 : 4;
  return isFuture(scene, Math.max(sentence.from, verb - reach), verb, figureWords[sentence.language].future);
}

function isFuture(scene: Scene, from: number, to: number, future: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i += 1) if (future.has(scene.doc.word(i))) return true;
  return false;
}

import { countBefore } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import type { Found, Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import type { FigureStatus } from '../../core/vocabulary';
import { type FigurePhrase, isYear, leastCount } from './figure-phrase';
import { type FigureWords, figureWords } from './figure-words';
import { pairEnds } from './pair-ends';
import { readCarriedStatus, readQuestion } from './read-carried-status';
import { isClearedByArrest, readOpening, skipWhen } from './read-clause-status';

/** What happened to those that a figure counts: by its own words, the question before it, the figure that it goes on from. */
export function readFigureStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | null {
  if (phrase.unit === 'share' || phrase.unit === 'ratio') return previousStatus(scene, phrase, earlier);
  if (!phrase.like) return bySetting(scene, phrase, readStatus(scene, phrase, earlier));
  const isFlowing = isPerTime(scene, phrase) && phrase.like.status === 'outstanding';
  const carried =
    phrase.rule === 'figure.stock' ? (readQuestion(scene, phrase) ?? 'outstanding') : readCarriedStatus(scene, phrase, earlier);
  const own = readOwnStatus(scene, phrase);
  if (own) return bySetting(scene, phrase, own);
  return (isFlowing ? 'issued' : undefined) ?? carried ?? readStatus(scene, phrase, earlier);
}

/** Where warrants are only cleared, an amnesty's are withdrawn. */
const amnesty =
  /\b(?:amnesty|clinic|safe surrender|fugitive safe|warrant (?:day|fair|event|forgiveness)|walk in (?:day|court|docket)|similar event|amnistia|jornada|feria|clinica)\b/;

/** Whose asking makes of a warrant set aside a case dismissed. */
const prosecutors = /\b(?:prosecutors?|district attorneys?|attorney general|state 's attorneys?|fiscal(?:es|ia|ias)?)\b/;

const asking =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed)?|motions?|behest|urg(?:es|ed)|moved|pidi\w+|solicit\w+|instancias?|peticion\w*|concedido)\b/;

/** Verbs that say no more than that the warrants are gone. */
const vague = /\b(?:cleared|clears?|clearing|closed|closes?|resolved|depur\w+|limpi\w+|resuel\w+|resolvi\w+)\b/;
const voided = /\b(?:vacat\w+|void\w*|wip\w+|forg[ai]v\w*|sin (?:efecto|valor)|perdon\w+|threw out|thrown out)\b/;

/** "Cleared" on an amnesty day is recalled; what judges void because prosecutors ask is dismissed. */
function bySetting({ doc }: Scene, phrase: FigurePhrase, status: FigureStatus | null): FigureStatus | null {
  if (status !== 'other' && status !== 'recalled') return status;
  const { from, to } = doc.around(doc.sentenceAt(phrase.from), 1);
  const sentence = doc.sentenceAt(phrase.from);
  const own = doc.words(sentence.from, sentence.to);
  const near = doc.words(from, to);
  if (status === 'other' && isClearedByArrest(doc, phrase)) return 'served';
  if (status === 'other' && vague.test(own) && amnesty.test(near)) return 'recalled';
  return status === 'recalled' && voided.test(own) && (prosecutors.test(own) || (prosecutors.test(near) && asking.test(near)))
    ? 'dismissed'
    : status;
}

/** A part has the status of the whole where it follows in the whole's sentence; later sentences speak of what is left. */
function previousStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus {
  const whole = earlier[countBefore(earlier, phrase.from) - 1];
  const isSameSentence = whole !== undefined && scene.doc.sentenceAt(whole.from) === scene.doc.sentenceAt(phrase.from);
  return (
    readVerbBefore(scene, phrase) ??
    readShareVerb(scene, phrase) ??
    readQuestion(scene, phrase) ??
    (isSameSentence ? whole.reading?.status : undefined) ??
    'outstanding'
  );
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
    if (/^(?:were|was|been|got|se|fue|fueron|han|ha)$/.test(doc.word(i))) isPassive = true;
    const status = isPassive ? statusAt(doc, i, figureWords[language]) : undefined;
    if (!status || status === 'issued' || status === 'outstanding') continue;
    return isUndone(scene, i) || isFuture(scene, phrase.to, i, figureWords[language].future) ? undefined : status;
  }
  return undefined;
}

/** What happened to them: the words inside the phrase first, then those near it in the sentence. */
function readStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | null {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  const own = readVerbBefore(scene, phrase);
  if (own) return own;
  // "has fallen but still stands at more than 26,000"
  if (standing.test(doc.words(phrase.number.from - 3, phrase.number.from))) return 'outstanding';
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
  if (!pairEnds.has(doc.tokens[i])) return statuses.get(doc.word(i));
  const two = doc.words(i - 1, i + 1);
  if (/^sin (?:efecto|valor|validez|vigor)$/.test(two) || /^(?:set|sets|setting) aside$/.test(two) || two === 'de baja') return 'recalled';
  if (/^(?:hicieron|hizo|hecho|hechas|hacen) efectiv[ao]s?$/.test(two)) return 'served';
  // "brought in two hundred", "dio con 1.695 prófugos", "puso a disposición de los juzgados a 9,876"
  if (
    /^(?:brought in|bring in|brings in|bringing in|rounded up|tracked down|hauled in|locked up|dio con|dado con|dieron con|dando con)$/.test(
      two,
    ) ||
    /^(?:puso|pusieron|puestos|puestas|poner) a disposicion$/.test(doc.words(i - 2, i + 1))
  )
    return 'served';
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

/** Where a stock stands, right before its number. */
const standing =
  /(?:^| )(?:stands?|stood|stays|stayed|sits|sat|hovers|hovered|remains?|remained|sigue|siguen|seguia|se mantiene|se situa|se ubica|permanece|se halla) (?:still |now |today |aun |todavia |hoy )?(?:at|en)$/;

/** So many words may a verb stand before its count: "anuló en julio varios miles". */
const verbReach = 4;

/** Verbs of having that stand right before a count. */
const carrying = /^(?:carrying|carried|carries|holding|quedan|quedaban|acumulan?|acumulaban?|arrastran?|arrastraban?)$/;

/** So long words between commas may be that tell who says so, or when. */
const longestSource = 10;

/** "se cumplimentaron, según el mismo documento, casi 28 mil": the token before which the verb stands. */
function skipSource({ tokens }: Doc, from: number, limit: number): number {
  if ((tokens[from]!.before & gap.comma) === 0) return from;
  for (let i = from - 1; i > Math.max(limit, from - longestSource); i -= 1) {
    if ((tokens[i]!.before & gap.comma) === 0) continue;
    return /^(?:segun|de|conforme|according|by|in|en|entre|between|he|she|they|dijo|informo|durante|during|last|this|on|al|a)$/.test(
      tokens[i]!.text,
    )
      ? i
      : from;
  }
  return from;
}

/** The verb that governs a count: "to quash 812 warrants", "ejecutaron 2.035 requisitorias". */
function readVerbBefore(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
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
    if (status && status !== 'outstanding' && doc.word(i) !== 'new') return isPlanned(scene, sentence, i) ? 'outstanding' : status;
  }
  return undefined;
}

/** The verb right before or after a bare number, or taken in with it: "served 4,417", "13,200 were served", "4,000 remain". */
function readOwnStatus(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  const isApart = skipSource(doc, phrase.from, sentence.from) < phrase.from || skipWhen(doc, phrase.from, sentence.from) < phrase.from;
  const governing = readOpening(scene, phrase) ?? (isApart ? readVerbBefore(scene, phrase) : undefined);
  if (governing) return governing;
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

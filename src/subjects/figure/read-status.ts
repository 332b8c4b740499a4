import { countBefore } from '../../core/by-place';
import * as gap from '../../core/gap';
import type { Found, Scene } from '../../core/scene';
import type { FigureStatus } from '../../core/vocabulary';
import { type FigurePhrase, isYear, leastCount } from './figure-phrase';
import { figureWords } from './figure-words';
import { isEndOfChange, isStock, standing } from './is-stock';
import { readCarriedStatus, readQuestion, readSentenceBefore } from './read-carried-status';
import { isClearedByArrest } from './read-clause-status';
import { gone, readOwnStatus } from './read-own-status';
import { previousStatus } from './read-share-status';
import { readVerbBefore } from './read-verb-before';
import { isFuture, isPlanned, isUndone, statusAt } from './status-at';

/** What happened to those that a figure counts: by its own words, the question before it, the figure that it goes on from. */
export function readFigureStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | null {
  if (phrase.unit === 'share' || phrase.unit === 'ratio') return previousStatus(scene, phrase, earlier);
  if (!phrase.like) return bySetting(scene, phrase, readStatus(scene, phrase, earlier));
  const isFlowing = isPerTime(scene, phrase) && phrase.like.status === 'outstanding';
  const carried =
    phrase.rule === 'figure.stock'
      ? (readQuestion(scene, phrase, earlier) ?? readSentenceBefore(scene, phrase, earlier) ?? 'outstanding')
      : readCarriedStatus(scene, phrase, earlier);
  const own = readOwnStatus(scene, phrase);
  // "Manhattan had 240,472 vacated; the Bronx cleared some 160,000"
  if (own === 'other' && /^(?:recalled|dismissed)$/.test(phrase.like.status ?? '')) return phrase.like.status;
  if (own) return bySetting(scene, phrase, own);
  if (isStock(scene, phrase)) return 'outstanding';
  return (isFlowing ? 'issued' : undefined) ?? carried ?? readStatus(scene, phrase, earlier);
}

/** Where warrants are only cleared, an amnesty's are withdrawn. */
const amnesty =
  /\b(?:amnesty|clinic|safe surrender|fugitive safe|warrant (?:day|fair|event|forgiveness)|walk in (?:day|court|docket)|similar event|amnistia|forgiveness|perdon|jornada|feria|clinica)\b/;

/** Whose asking makes of a warrant set aside a case dismissed. */
const prosecutors = /\b(?:prosecutors?|district attorneys?|attorney general|state 's attorneys?|fiscal(?:es|ia|ias)?)\b/;

const asking =
  /\b(?:ask(?:s|ed|ing)?|request(?:s|ed)?|motions?|behest|urg(?:es|ed)|moved|persuad\w+|convinc\w+|won|got|secured|(?:logr|consigui)\w+ (?:\S+ ){0,2}que|obtuv\w+|convenci\w+|pidi\w+|solicit\w+|instancias?|peticion\w*|concedido)\b/;

/** Verbs that say no more than that the warrants are gone. */
const vague = /\b(?:cleared|clears?|clearing|closed|closes?|resolved|depur\w+|limpi\w+|resuel\w+|resolvi\w+)\b/;
const voided = /\b(?:vacat\w+|void\w*|wip\w+|forg[ai]v\w*|sin (?:efecto|valor)|perdon\w+|anul\w+|archiv\w+|threw out|thrown out)\b/;

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

/** What happened to them: the words inside the phrase first, then those near it in the sentence. */
function readStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | null {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const words = figureWords[sentence.language];
  if (isEndOfChange(scene, phrase)) return 'outstanding';
  const own = readVerbBefore(scene, phrase) ?? readOwners(scene, phrase, earlier);
  if (own) return own;
  // "has fallen but still stands at more than 26,000"
  if (standing.test(`${doc.words(phrase.number.from - 4, phrase.number.from)} `)) return 'outstanding';
  for (let i = phrase.from; i < phrase.to; i += 1) {
    const status = statusAt(doc, i, words);
    // "Bench warrants, issued when an accused fails to appear, account for 31,500"
    if (status === 'issued' && doc.isOneOf(i + 1, 'when if for because cuando por') && i < phrase.number.from) continue;
    if (status && !(status === 'issued' && doc.word(i) === 'new' && i < phrase.number.coreTo)) return status;
  }
  if (gone.test(doc.words(phrase.to, phrase.to + 3))) return 'recalled';
  // behind the phrase: "warrants that were outstanding", "were recalled", "on the books"
  const otherNumber =
    sentence.numbers.find((other) => other.from >= phrase.to && !other.isShare && (other.value ?? leastCount) >= leastCount)?.from ??
    sentence.to;
  // "que jueces de cuatro distritos dejaron sin valor"
  const reach = doc.isOneOf(phrase.to, 'que that which') ? 14 : 9;
  for (let i = phrase.to; i < Math.min(phrase.to + reach, sentence.to, otherNumber); i += 1) {
    if ((doc.tokens[i]!.before & (gap.stop | gap.colon)) !== 0) break;
    if (doc.isOneOf(i, 'and but while y pero mientras')) break;
    // "after judges issued 900"; ", some of them signed by judges long dead": said of other warrants, or of a few.
    if (doc.isOneOf(i, 'after because since although though despues tras porque aunque')) break;
    if (
      (doc.tokens[i]!.before & gap.comma) !== 0 &&
      doc.isOneOf(i, 'some many most several few algunas algunos muchas muchos varias varios unas unos')
    )
      break;
    if (
      doc.isOneOf(i, 'not never awaiting await to be sin por no') &&
      doc.isOneOf(
        i + 1,
        'yet been be executed served serve execute clear process track work sort execution service ejecutar cumplir diligenciar cumplimentar hacer han aun',
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
  // A bare count of warrants, with no word of what happened to them, is a stock.
  return phrase.number.value === null || !phrase.number.isShare ? 'outstanding' : null;
}

/** "lifted 1,147 warrants belonging to 583 people": what happened to the warrants, of those who had them. */
function readOwners({ doc }: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | undefined {
  const previous = earlier[countBefore(earlier, phrase.from) - 1];
  const isLinked =
    phrase.unit === 'people' &&
    previous?.reading?.unit === 'warrants' &&
    owners.test(doc.words(previous.to, Math.max(previous.to, phrase.number.from)));
  return isLinked ? (previous.reading?.status ?? undefined) : undefined;
}

const owners =
  /^(?:belonging to|held by|against|naming|covering|affecting|involving|on|owed by|(?:that|which) (?:belonged to|named|covered|hung over)|contra|sobre|a nombre de|de|pertenecientes a|que (?:pesaban sobre|afectaban a|tenian))$/;

/** "signed 4,000 bench warrants and 1,200 arrest warrants", "61,000 en 2019, y 22,400 el año pasado": one verb for both. */
function readJoined({ doc }: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | undefined {
  const previous = earlier[countBefore(earlier, phrase.from) - 1];
  if (!previous?.reading || doc.sentenceAt(previous.from) !== doc.sentenceAt(phrase.from)) return undefined;
  const isNext = phrase.from - previous.to <= 1 || phrase.rule === 'figure.stated';
  return isNext && doc.isOneOf(phrase.from - 1, 'and y e plus') ? (previous.reading.status ?? undefined) : undefined;
}

/** "4,000 warrants issued before 2010 are still open": what is said of them, behind the words that only tell which. */
function readPredicate({ doc }: Scene, from: number, to: number): FigureStatus | undefined {
  for (let i = from; i < Math.min(from + 12, to); i += 1) {
    const isLink = doc.isOneOf(
      i,
      'are were is was remain remained still siguen seguian sigue continuan permanecen fueron estan estaban quedan quedaban',
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
  const sentence = doc.sentenceAt(phrase.from);
  const from = Math.max(sentence.from, phrase.from - 6);
  const to = Math.min(phrase.to + 6, sentence.to);
  return (
    (doc.hasOneOf(phrase.to, to, perTimes) && perTime.test(doc.words(phrase.to, to))) ||
    (doc.hasOneOf(from, phrase.from, times) &&
      /\b(?:each|every|cada) (?:single )?(?:day|week|month|dia|semana|mes)\b/.test(doc.words(from, phrase.from)))
  );
}

const times = 'day week month dia semana mes';
const perTimes = `${times} daily weekly monthly diarias diarios semanales mensuales`;

/** "a week", "each month", "al mes"; "a week ago" is another matter. */
const perTime =
  /^(?:(?!(?:y|and|but|pero)\b)\S+ ){0,2}(?:(?:a|an|per|each|every|cada|por|al|a la) (?:single )?(?:day|week|month|dia|semana|mes)|daily|weekly|monthly|diari[ao]s|semanales|mensuales)\b(?! (?:ago|before|earlier|later|after|de))/;

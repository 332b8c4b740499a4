import { countBefore } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import type { FigureReading } from '../../core/mention';
import type { Found, Scene } from '../../core/scene';
import type { FigureStatus } from '../../core/vocabulary';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import { fillers } from './is-stock';

/** Verbs of having, right before a number that goes on in a sentence of its own: what a town has is a stock, whatever was counted before. */
const having = new RegExp(
  `\\b(?:has|have|holds?|carries|keeps?|lists|(?:is|are|still) sitting on|sits on|owns|leaves?|faces|tienen?|guardan?|mantienen?|conservan?|acumulan?|arrastran?|cargan?|posee|existen|existian|siguen|deja|dejan|activas|abiertas|vigentes|pendientes) ${fillers}`,
);

/** "90,000 of those": what was counted before, whoever has it. */
const isPartOfThose = (doc: Doc, at: number): boolean =>
  doc.isOneOf(at, 'of de') && /^(?:of (?:them|those|these)|de (?:ellas|ellos|esas|esos|estas|estos))\b/.test(doc.words(at, at + 2));

/** So many words before a number the noun or verb may stand. */
const clauseReach = 10;

/**
 * What happened to those that a bare number goes on counting: what a question before it asks, what its own clause says of a stock, else
 * what happened to those counted last.
 */
export function readCarriedStatus(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const asked = readQuestion(scene, phrase, earlier);
  if (asked) return asked;
  const previous = earlier
    .slice(0, countBefore(earlier, phrase.from))
    .findLast(({ reading }) => reading?.unit !== 'share' && reading?.unit !== 'ratio');
  const isSameSentence = previous !== undefined && doc.sentenceAt(previous.from) === sentence;
  const from = Math.max(isSameSentence ? previous.to : sentence.from, phrase.from - clauseReach);
  const clause = doc.words(from, phrase.from);
  const isOfThose = isPartOfThose(doc, phrase.to) || isPartOfThose(doc, phrase.number.to);
  // "the number of new ones has dropped: 1,130"
  if (/\b(?:new (?:ones|warrants)|(?:ordenes|las) nuevas|nuevas ordenes)\b/.test(clause)) return 'issued';
  if (!isOfThose && having.test(`${clause} `)) return 'outstanding';
  const told = readSentenceBefore(scene, phrase, earlier);
  if (told) return told;
  const origin = previous && doc.sentenceAt(previous.from);
  // The next sentence goes on with a ranking; further off the text is back at what it counts.
  const isPart = previous?.reading?.unit === 'share' || previous?.reading?.unit === 'ratio';
  // "Manhattan accounted for some 240,000": of all that were, a sentence on what they are or not.
  const isShared = sharing.test(doc.words(sentence.from, phrase.from));
  const isNear =
    origin !== undefined &&
    !isPart &&
    sentence.paragraph - origin.paragraph <= (isShared ? 1 : 0) &&
    sentence.index - origin.index <= (isShared ? 3 : 1);
  const status = (isNear ? previous?.reading?.status : phrase.like?.status) ?? undefined;
  const isFlow = status !== undefined && status !== 'outstanding';
  return isFlow && !isSameSentence && !isFlowGoingOn(scene, phrase, isNear ? previous?.reading : phrase.like) ? 'outstanding' : status;
}

/** "Echó abajo todas las órdenes viejas. Son casi diez mil.": what the sentence before did to those that this one only counts. */
export function readSentenceBefore({ doc }: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | undefined {
  const previous = earlier[countBefore(earlier, phrase.from) - 1];
  const { from, index, language, paragraph } = doc.sentenceAt(phrase.from);
  const before = doc.sentences[index - 1];
  if (before === undefined || before.paragraph !== paragraph || (previous !== undefined && previous.from >= before.from)) return undefined;
  if (!counting.test(`${doc.words(from, phrase.from)} `)) return undefined;
  for (let i = before.to - 1; i >= before.from; i -= 1) {
    const status = figureWords[language].statuses.get(doc.word(i));
    if (status && !(status === 'issued' && /(?:ed|[aei]d[ao]s)$/.test(doc.word(i)))) return status;
  }
  return undefined;
}

/** All that stands before a number that counts those of the sentence before. */
const counting =
  /^(?:(?:y|and|they|that|it|these|those|in all|en total|all told) )*(?:'s|is|was|are|were|come to|came to|number|numbered|seran|son|eran|fueron|suman|sumaban|hablamos de|we are talking|we 're talking|make|made) $/;

const sharing = /\b(?:account(?:s|ed)? for|contributed|made up|aport\w+|correspond\w+)\b/;

/** What says that a number in a sentence of its own is a part of a flow told before, another of it, or the same of another time. */
const goingOn =
  /\b(?:account(?:s|ed)? for|gave up|contribut\w+|came from|led|leads|more|further|another|additional|of (?:those|them|these)|years?|months?|weeks?|before|earlier|then|since|in (?:19|20)\d\d|all told|in all|total|aport\w+|correspond\w+|encabez\w+|lider\w+|tajada|parte|otr[ao]s|adicionales|mas|anos?|mes|meses|semanas?|antes|lapso|periodo|en (?:19|20)\d\d|en total|de (?:ell[ao]s|es[ao]s))\b/;

/** "In Mexicali it was 743": over, and so no stock. */
const happened = /\b(?:came to|fueron|hubo|sumaron|llegaron a|hicieron)$/;

/** Whether a flow goes on into a sentence of its own. A bare number that is no smaller is no part of it. */
function isFlowGoingOn({ doc }: Scene, phrase: FigurePhrase, flow: FigureReading | undefined): boolean {
  const { from, to } = doc.sentenceAt(phrase.from);
  if (goingOn.test(doc.words(from, to)) || happened.test(doc.words(phrase.from - 3, phrase.from))) return true;
  const isSmaller = (phrase.number.value ?? 0) < (flow?.value ?? Number.POSITIVE_INFINITY);
  return isSmaller && phrase.rule === 'figure.list';
}

/** "¿Y cuántas se cumplen? Una de cada nueve": the verb of the question right before. */
export function readQuestion({ doc }: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureStatus | undefined {
  const sentence = doc.sentenceAt(phrase.from);
  let question = doc.sentences[sentence.index - 1];
  // '"How many did you serve last year?" asks Commissioner Day. 1,480, she says.'
  if (question && asks.test(doc.words(question.from, question.from + 2))) question = doc.sentences[question.index - 1];
  if (
    question === undefined ||
    phrase.from - sentence.from > 2 ||
    !doc.text.slice(doc.tokens[question.from]!.start, doc.tokens[question.to]?.start).includes('?')
  )
    return undefined;
  const { statuses } = figureWords[sentence.language];
  for (let i = question.to - 1; i >= question.from; i -= 1) {
    const status = statuses.get(doc.word(i));
    if (status) return status;
  }
  // "This year? Fewer than 1,400."
  const isTime = question.to - question.from <= longestTime && times.test(doc.words(question.from, question.to));
  return isTime ? (earlier[countBefore(earlier, phrase.from) - 1]?.reading?.status ?? undefined) : undefined;
}

/** Who asked, behind a question. */
const asks = /^(?:asks|asked|(?:he|she|they) asked|wonders|wondered|pregunto|pregunta|quiso saber|inquirio)\b/;

/** So many words may a question have that only asks of another time. */
const longestTime = 6;
const times = /\b(?:years?|months?|weeks?|anos?|mes|semana|(?:19|20)\d\d)\b/;

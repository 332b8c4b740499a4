import type { Doc } from '../../core/doc';
import * as gap from '../../core/gap';
import type { Scene } from '../../core/scene';
import type { Token } from '../../core/tokenize';
import type { FigureStatus } from '../../core/vocabulary';
import { WordSet } from '../../core/word-set';
import { type FigurePhrase, months } from './figure-phrase';
import { figureWords } from './figure-words';

/** So many words may stand between what opens a line and its number. */
const openingReach = 10;

/** "Still open by the court's estimate, some 50,000", "Lifted in five days: 3,118": what opens a line says what happened to the number that ends it. */
export function readOpening({ doc }: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { from, language } = doc.sentenceAt(phrase.from);
  if (phrase.from - from > openingReach || (doc.tokens[phrase.from]!.before & (gap.comma | gap.colon | gap.dash)) === 0) return undefined;
  const at = doc.isOneOf(from, 'still yet already aun todavia ya') ? from + 1 : from;
  const word = doc.word(at);
  // An adjective or participle, and no noun or finite verb with its subject left out.
  if (
    at >= phrase.from ||
    !/(?:open|active|live|outstanding|pending|[^e]ed|[aei]d[ao]s|pendientes|vigentes|abiert[ao]s|activ[ao]s)$/.test(word)
  )
    return undefined;
  const status = figureWords[language].statuses.get(word);
  // "Giradas entre 2010 y 2015, unas 700 corresponden a" only tells which.
  return status === 'issued' ? undefined : status;
}

/** "cleared 1,040 by arrest", "depuraron 900 mediante detención": how they were cleared. */
export function isClearedByArrest(doc: Doc, phrase: FigurePhrase): boolean {
  return /^(?:(?:of them|de ellas) )?(?:by|through|with|via|mediante|con|por)(?: (?:an|the|la|las))? (?:arrest|detencion|captura)\w*\b/.test(
    doc.words(phrase.to, phrase.to + 5),
  );
}

/** The first of the words of when before a token, else that token: "cumplimentó el año pasado 11,700", "served in all of March 900". */
export function skipWhen(doc: Doc, token: number, floor: number): number {
  let at = token;
  while (at > floor && tellsWhen(doc.tokens[at - 1]!) && doc.tokens[at]!.before === gap.space) at -= 1;
  return at;
}

const whenWords = new WordSet(
  'el la los en durante toda todo este esta ese pasada pasado ultimas ultima ultimos ultimo anterior ano mes semana in during last this all of year month week',
);

const tellsWhen = (token: Token): boolean => whenWords.has(token) || months.has(token) || (token.isNumber && /^20\d\d$/.test(token.text));

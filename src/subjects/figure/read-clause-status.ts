import type { Doc } from '../../core/doc';
import type { Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import type { FigureStatus } from '../../core/vocabulary';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';

/** So many words may stand between what opens a line and its number. */
const openingReach = 10;

/** "Still open by the court's estimate, some 50,000", "Lifted in five days: 3,118": what opens a line says what happened to the number that ends it. */
export function readOpening({ doc }: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { from, language } = doc.sentenceAt(phrase.from);
  if (phrase.from - from > openingReach || (doc.tokens[phrase.from]!.before & (gap.comma | gap.colon | gap.dash)) === 0) return undefined;
  const at = /^(?:still|yet|already|aun|todavia|ya)$/.test(doc.word(from)) ? from + 1 : from;
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
  return /^(?:(?:of them|warrants?|ordenes|de ellas) )?(?:(?:by|through|with|via|mediante|con|por)(?: (?:an|the|making|la|las))? (?:arrest\w*|jailing|booking|detencion\w*|captura\w*|aprehension\w*))\b/.test(
    doc.words(phrase.to, phrase.to + 5),
  );
}

/** Words of when, between a verb and its number: "cumplimentó el año pasado 11,700", "served in all of March 900". */
export const whenWords =
  /^(?:el|la|los|en|durante|todo|toda|este|esta|ese|pasad[ao]|ultim[ao]s?|anterior|ano|mes|semana|trimestre|semestre|in|during|last|this|all|of|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|(?:19|20)\d\d)$/;

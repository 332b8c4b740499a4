import * as gap from './gap';
import type { Token } from './tokenize';
import { WordSet } from './word-set';

/** A run of tokens, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** Words whose full stop does not end a sentence, folded. */
const abbreviations = new WordSet(
  'ald alds sen rep reps gov lt sgt det capt cmdr supt dr mr mrs ms jr sr st mt ft no nos vs v co cos inc corp dept dist rev hon u.s jan feb mar apr jun jul aug sept sep oct nov dec ill cal calif tex fla ariz ave blvd ch sec art approx est sra srta dra ud uds num pag lic ing prof gral av',
);

/** A hard-wrapped line is long; a heading or list line that ends without a stop is shorter than this many characters. */
const shortLineLength = 45;

/** No sentence of prose is as long; a table or a list without stops is cut here, so that no rule walks a whole text as one sentence. */
const longestSentence = 250;

/** Cuts tokens into sentences by stops, paragraphs, list lines; Spanish and English alike. */
export function splitSentences(tokens: readonly Token[]): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  let lineStart = tokens[0]?.start ?? 0;
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const previous = tokens[i - 1]!;
    if (i - from >= longestSentence || endsBefore(token, previous, lineStart)) {
      sentences.push({ from, to: i });
      from = i;
    }
    if ((token.before & (gap.line | gap.paragraph)) !== 0) lineStart = token.start;
  }
  if (tokens.length > from) sentences.push({ from, to: tokens.length });
  return sentences;
}

function endsBefore(token: Token, previous: Token, lineStart: number): boolean {
  const { before } = token;
  if ((before & gap.paragraph) !== 0) return true;
  if ((before & gap.line) !== 0) {
    const isListLine = (before & (gap.dash | gap.other)) !== 0;
    return isListLine || (before & (gap.stop | gap.colon)) !== 0 || previous.end - lineStart < shortLineLength;
  }
  if ((before & gap.stop) === 0 || (before & (gap.space | gap.quote | gap.close)) === 0) return false;
  const startsSentence = token.casing > 0 || token.isNumber || (before & gap.quote) !== 0 || token.text === '$';
  if (!startsSentence) return false;
  const isInitial = previous.text.length === 1 && previous.casing > 0;
  return !isInitial && !(abbreviations.has(previous) && (before & gap.quote) === 0);
}

import nlp from 'compromise/two';
import type { Tagger } from './doc';

/**
 * Parts of speech by compromise, for the few sentences in which a rule is in doubt. English only: its Spanish sister reads
 * numbers and accents wrong (see the decision on the language library). Offsets are taken from terms, since a phrase's own are
 * wrong beside an opening quote.
 */
export const tagWithCompromise: Tagger = (sentence, language) => {
  if (language !== 'en') return [];
  return nlp(sentence)
    .json({ offset: true, terms: { tags: true, offset: true } })
    .flatMap((one: { terms: { tags: string[]; offset: { start: number; length: number } }[] }) =>
      one.terms.map((term) => ({ start: term.offset.start, end: term.offset.start + term.offset.length, tags: new Set(term.tags) })),
    );
};

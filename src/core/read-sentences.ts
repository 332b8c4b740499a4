import nlp from 'compromise/two';
import type { Tagger } from './doc';

/** What is asked of a tier of compromise; another tier, or one with a plugin, is measured by `npm run accuracy -- --ablation`. */
export type LanguageLibrary = (text: string) => { json(options: object): unknown };

type Sentences = { terms: { tags: string[]; offset: { start: number; length: number } }[] }[];

/**
 * Parts of speech by a language library, for the few sentences in which a rule is in doubt. English only: its Spanish sister reads
 * numbers and accents wrong (see the decision on the language library). Offsets are taken from terms, since a phrase's own are
 * wrong beside an opening quote.
 */
export function createTagger(library: LanguageLibrary): Tagger {
  return (sentence, language) => {
    if (language !== 'en') return [];
    const sentences = library(sentence).json({ offset: true, terms: { tags: true, offset: true } }) as Sentences;
    return sentences.flatMap(({ terms }) =>
      terms.map(({ tags, offset }) => ({ start: offset.start, end: offset.start + offset.length, tags: new Set(tags) })),
    );
  };
}

/** Asks the tier that the product ships. */
export const tagWithCompromise: Tagger = createTagger(nlp);

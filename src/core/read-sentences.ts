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
      terms.map(({ tags, offset }, i) => ({
        start: offset.start,
        end: offset.start + offset.length,
        tags: new Set(i === 0 && isThirdPerson(tags) ? [] : tags),
      })),
    );
  };
}

/**
 * "Warrants: 38,500." A verb in the third person has its subject before it, so it never opens a sentence; compromise takes such a
 * noun for one, in headings and lists. Of that word nothing is said.
 */
function isThirdPerson(tags: readonly string[]): boolean {
  return tags.includes('PresentTense') && !tags.includes('Infinitive');
}

/** Loads the tier that the product ships; it takes a quarter of a second, so only where a rule is in doubt. Loaded once. */
export async function loadTagger(): Promise<Tagger> {
  const { default: library } = await import('compromise/two');
  return createTagger(library);
}

import type { Tagger } from '../core/doc';
import type { Mention } from '../core/mention';
import type { SpotInput, Spotter } from './spot';

/** What is found without the language library. */
export interface FirstLook {
  mentions: Mention[];
  /** Whether a rule was in doubt: with the library more may be found, or something else. */
  isInDoubt: boolean;
}

/**
 * Looks through a text before the language library is there: what stands in a sentence that a rule would ask the library about is
 * left out, so that nothing is marked that a second look takes away.
 */
export function spotFirst(spot: Spotter, input: SpotInput): FirstLook {
  const doubtful = new Set<string>();
  const ask: Tagger = (sentence, language) => {
    if (language === 'en') doubtful.add(sentence);
    return [];
  };
  const mentions = spot(input, ask);
  const stretches = [...doubtful].flatMap((sentence) => findAll(input.text, sentence));
  const isSure = ({ start, end }: Mention) => !stretches.some((one) => start < one.end && one.start < end);
  return { mentions: mentions.filter(isSure), isInDoubt: doubtful.size > 0 };
}

function findAll(text: string, words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}

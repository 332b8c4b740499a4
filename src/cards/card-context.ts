import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SourceView } from './content';
import { type Labels, labelsFor } from './labels';

/** What the parts of a card need beside the content they draw. */
export interface CardParts {
  labels: Labels;
  sources: SourceView[];
  /** Opens the card of another topic; missing where there is no way to get it. */
  openTopic?: ((topic: string) => void) | undefined;
  /** Sets the article's date by hand. */
  setDate?: ((date: string) => void) | undefined;
}

export const CardContext = createContext<CardParts>({ labels: labelsFor('en'), sources: [] });

export function useCard(): CardParts {
  return useContext(CardContext);
}

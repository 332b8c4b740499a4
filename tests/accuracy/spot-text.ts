import type { Mention } from '../../src/core/mention';
import type { Spotter } from '../../src/spot/spot';
import type { LabelledText } from './label';

/** What a spotter finds in a labelled text when it knows language, title and date, as it does on a page. */
export function spotText(spot: Spotter, { text, language, title, published }: LabelledText): Mention[] {
  return spot({ text, language, title, ...(published && { published }) });
}

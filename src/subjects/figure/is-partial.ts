import { fold } from '../../core/fold';
import type { Mention } from '../../core/mention';

/** Words by which a text counts only some warrants: a series of all of them is then another thing. */
const narrowerWords =
  /\b(?:felon(?:y|ies)|misdemeanors?|traffic|bench|juvenile|violent|failure-to-appear|failure to appear|probation|drug|domestic|child support|homicide|murder|delitos?|trafico|transito|menores|violent[ao]s?|libertad condicional)\b/;

/** Whether a figure counts only some of the warrants: "more than 9,000 of them", "12,000 felony warrants". */
export function isPartial({ quote, reason }: Pick<Mention, 'quote' | 'reason'>): boolean {
  return reason.rule === 'figure.part' || narrowerWords.test(fold(quote).text);
}

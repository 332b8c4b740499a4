import type { CardContent, Statement } from './content';

const mostLetters = 100; // two lines of the short form; a second fact must fit beside the first in them

/**
 * Which facts stand on the short form: the first, and a second where both are short. Where a disagreement is shown, that is
 * enough. The others are told under More, before all else that is on record; none is lost.
 */
export function splitFacts({ facts, disagreement, now, then }: CardContent): { onFace: Statement[]; folded: Statement[] } {
  const hasStatus = now !== undefined || then !== undefined;
  let shown = disagreement !== undefined && hasStatus ? 0 : 1;
  const [first, second] = facts;
  if (shown === 1 && first !== undefined && second !== undefined && first.text.length + second.text.length <= mostLetters) shown = 2;
  return { onFace: facts.slice(0, shown), folded: facts.slice(shown) };
}

/**
 * What limits the two statuses. A doubt about the day of a change, or about a past that is known, is told under More with the
 * act it is about; a status that is not known, and what became of a database's records, belongs on the short form.
 */
export function statusNotes({ subject, then, now }: CardContent): string[] {
  const notes = [
    then?.status === 'unknown' ? then.note : undefined,
    subject === 'database' || now?.status === 'unknown' ? now?.note : undefined,
  ];
  return [...new Set(notes.filter((note) => note !== undefined))];
}

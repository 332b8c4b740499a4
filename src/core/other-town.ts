import type { Doc } from './doc';
import * as gap from './gap';
import type { PlaceKind } from './gazetteer';
import { WordSet } from './word-set';

/** Whether the word behind a place's name makes another town's of it: "Texas City", "Chicago Heights". */
export function isOtherTown(doc: Doc, i: number, { kind }: { kind: PlaceKind | 'region' }): boolean {
  if (!doc.isOneOf(i, 'heights hills springs falls grove junction township city acres gardens shores estates') || kind === 'county')
    return false;
  const after = doc.tokens[i + 1];
  const isInLongerName = after !== undefined && after.casing > 0 && after.before === gap.space;
  return !isInLongerName && !(doc.word(i) === 'city' && kind === 'city');
}

/** A part of a town, before its name. */
export const partWords = new WordSet(
  'lower upper downtown uptown midtown central greater metro metropolitan suburban northern southern eastern western'.split(' '),
);

import type { Doc } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';

/** Parts of New York City: "the city" is never one of them. */
const boroughs = /^(?:(?:the |el )?bronx|brooklyn|manhattan|queens|staten island)$/i;

export function isBorough(name: string | null | undefined): boolean {
  return boroughs.test(name ?? '');
}

/** The city of the boroughs, as a text in its language has it. */
export function cityOfBoroughs(doc: Doc): string {
  return doc.language === 'es' ? 'Nueva York' : 'New York City';
}

/** What says that each of several places has a number of its own. */
const each = /\b(?:each|apiece|respectively|cada un[ao]|respectivamente)\b/;

/**
 * "the prosecutors of Manhattan, Queens and the Bronx had 501,000 thrown out": places in one row, right up to a verb, that share a number.
 * A row of boroughs is the city. Undefined where the last place before a number stands alone.
 */
export function findJointPlace(doc: Doc, places: readonly PlaceHit[], number: { from: number; to: number }): { name: string } | undefined {
  const row: PlaceHit[] = [];
  for (let i = places.length - 1; i >= 0; i -= 1) {
    const place = places[i]!;
    const next = row[0];
    if (next !== undefined && !isJoined(doc, place.to, next.from)) break;
    row.unshift(place);
  }
  const last = row.at(-1);
  if (row.length < 2 || last === undefined || each.test(doc.words(last.to, number.to + 4))) return undefined;
  // "Chicago, the Bronx, Queens: 9,000": the next of a list, each with its number.
  const hasAnd = /^(?:and|y|e|&)(?: (?:the|el|la))?$/.test(doc.words(row.at(-2)!.to, last.from));
  if (!hasAnd || (doc.tokens[last.to]?.before ?? gap.stop) & (gap.comma | gap.colon | gap.open)) return undefined;
  return row.every(({ name }) => isBorough(name)) ? { name: cityOfBoroughs(doc) } : undefined;
}

const pair =
  /((?:\p{Lu}[\p{L}-]+ )+(?:and|y|e)(?: \p{Lu}[\p{L}-]+)+) (?:[^;]* )?(?:together|combined|jointly|between them|junt[ao]s|en conjunto|entre (?:amb|l)[ao]s)\b/u;

/** "Benton and Franklin together have 6,700": two towns that share a number, by both names. */
export function findPair(doc: Doc, from: number, end: number): { name: string } | undefined {
  if (!doc.hasOneOf(from, end, 'together combined jointly between juntas juntos conjunto entre')) return undefined;
  const name = pair.exec(doc.slice(from, end))?.[1];
  return name === undefined ? undefined : { name };
}

/** Whether nothing but a comma, "and" and an article stand between two places. */
function isJoined(doc: Doc, from: number, to: number): boolean {
  const words = doc.words(from, to);
  const isComma = ((doc.tokens[from]?.before ?? 0) & ~(gap.space | gap.line)) === gap.comma;
  return /^(?:(?:and|y|e)(?: (?:the|el|la))?|the|el|la|in|en)?$/.test(words) && (words !== '' || isComma);
}

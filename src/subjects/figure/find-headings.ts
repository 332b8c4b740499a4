import { itemsIn } from '../../core/by-place';
import type { Doc } from '../../core/doc';
import { toTitle } from '../../core/find-dateline';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import { notPlaces } from '../../core/gazetteer';
import { notNames } from '../../core/not-names';
import { isOneOf } from '../../core/word-set';

/** A place that a list line or a paragraph opens with, and the tokens that stand under it. */
export interface Heading {
  from: number;
  to: number;
  place: PlaceHit;
}

/** So many words may stand in brackets behind a heading. */
const longestBrackets = 5;

/** So many words may a heading have. */
const longestHeading = 4;

/**
 * Finds the places that head list lines and paragraphs: "Kern: 6,200 casos", "• **McAllen.** No participa." A name in no list counts
 * where some other heading of the text is a known place, so that a transcript's speakers stay people. None without such lines.
 */
export function findHeadings(doc: Doc, places: readonly PlaceHit[]): Heading[] {
  const lines = doc.sentences.map(({ from }) => from).filter((from) => (doc.tokens[from]!.before & (gap.line | gap.paragraph)) !== 0);
  const hasBriefs = places.filter((place) => place.isDateline).length > 1;
  const found: (Heading & { isKnown: boolean; isBullet: boolean })[] = [];
  lines.forEach((from, at) => {
    const to = lines[at + 1] ?? doc.tokens.length;
    const start = isBullet(doc, from) || !isSmall(doc, from) ? from : from + 1;
    const known = itemsIn(places, start, start + 2)[0];
    const end = known && isHeadingEnd(doc, known.to) ? known.to : isNameStart(doc, start, from) ? nameEndAt(doc, start, to) : start;
    // A dateline heads the whole story, and says only where it was written; several head briefs.
    if (end === start || end >= to || start === 0 || (known?.isDateline && !hasBriefs) || !isHeadingEnd(doc, end)) return;
    const place = known && known.to === end ? known : toUnlisted(doc, start, end);
    found.push({
      from: start,
      to,
      place,
      isKnown: known !== undefined && known.to === end && !known.isUnlisted,
      isBullet: start !== from || isBullet(doc, from),
    });
  });
  const knownCount = found.filter(({ isKnown }) => isKnown).length;
  const isList = knownCount * 2 >= found.length;
  return found
    .filter(({ isKnown, isBullet }) => isKnown || isList || (isBullet && knownCount > 0))
    .map(({ from, to, place }) => ({ from, to, place }));
}

/** A colon, a dash, or the end of a sentence right behind the name, its state ("Yakima County, Wash.:") or its brackets ("(pop. 21,000)"). */
function isHeadingEnd(doc: Doc, name: number): boolean {
  let at = name;
  if (((doc.tokens[at]?.before ?? 0) & gap.comma) !== 0 && (doc.tokens[at]?.casing ?? 0) > 0) at += doc.word(at).length === 1 ? 2 : 1;
  if (((doc.tokens[at]?.before ?? 0) & gap.open) !== 0) {
    const end = at + longestBrackets;
    do at += 1;
    while (at < end && ((doc.tokens[at]?.before ?? 0) & gap.close) === 0);
  }
  const token = doc.tokens[at];
  if (token === undefined || (token.before & (gap.comma | gap.open)) !== 0) return false;
  return (token.before & (gap.colon | gap.dash)) !== 0 || ((token.before & gap.stop) !== 0 && doc.sentenceAt(at).from === at);
}

function isBullet(doc: Doc, from: number): boolean {
  return (doc.tokens[from]!.before & (gap.other | gap.dash | gap.hyphen)) !== 0;
}

/** "1. Kern", "a) Kern": the mark of a list's line. */
function isSmall(doc: Doc, from: number): boolean {
  return (
    (doc.tokens[from]!.isNumber || doc.word(from).length === 1) && ((doc.tokens[from + 1]?.before ?? 0) & (gap.stop | gap.close)) !== 0
  );
}

/** Whether a name may begin here: a capital that no month, weekday, office or list word has. */
export function isNameStart(doc: Doc, i: number, sentenceStart: number): boolean {
  const token = doc.tokens[i];
  if (token === undefined || (token.casing !== 1 && token.casing !== 3 && !isShouted(doc, i)) || token.text.length < 3) {
    // "El Bronx", "La Ceiba", "St. Clair Shores"
    if (token?.casing === 1 && isOneOf(token, 'st ft mt') && doc.tokens[i + 1]?.casing === 1) return true;
    if (!(token?.casing === 1 && isOneOf(token, 'el la') && doc.tokens[i + 1]?.casing === 1 && i > sentenceStart)) return false;
  }
  // "We'd", "She's"
  if (token!.text.includes("'") && /'(?:d|ll|re|ve|m|t)$/.test(token!.text)) return false;
  return !notNames.has(token) || isOneOf(token, 'el la los las') ? !notPlaces.has(token) || isArticleName(doc, i) : false;
}

/** "MADERA. La corte": shouted at the head of a line. */
function isShouted(doc: Doc, i: number): boolean {
  const { casing, text, before } = doc.tokens[i]!;
  return (
    casing === 2 &&
    text.length > 3 &&
    (before & (gap.paragraph | gap.line)) !== 0 &&
    isHeadingEnd(doc, nameEndAt(doc, i, doc.tokens.length))
  );
}

function isArticleName(doc: Doc, i: number): boolean {
  return doc.isOneOf(i, 'los las san santa santo') && doc.tokens[i + 1]?.casing === 1;
}

/** The end of the capitalised name that begins here, small words inside it included: "Port of Spain". */
export function nameEndAt(doc: Doc, from: number, limit: number): number {
  let at = from + 1;
  for (; at < limit && at - from < longestHeading; at += 1) {
    const token = doc.tokens[at]!;
    if ((token.before & ~(gap.space | gap.hyphen)) !== 0) break;
    const isLink = isOneOf(token, 'of de del la las los el') && (doc.tokens[at + 1]?.casing ?? 0) === 1;
    if (token.casing !== 1 && token.casing !== 3 && !isLink && (token.casing !== 2 || doc.tokens[from]!.casing !== 2)) break;
  }
  return at;
}

function toUnlisted(doc: Doc, from: number, to: number): PlaceHit {
  return { from, to, name: toTitle(doc.slice(from, to).replace(/\s+/g, ' ')), kind: 'city', isOwner: false, isUnlisted: true };
}

import type { Doc } from './doc';
import * as gap from './gap';
import { notPlaces } from './gazetteer';
import { WordSet } from './word-set';

/** Words in capitals that open a text and are no place. */
const commonHeads = new WordSet(
  'but and the note update updated breaking correction analysis opinion watch live also why how what who when news brief video exclusive editor photo host guest fact facts yes question answer pero nota aviso ojo foto breve ultima dato datos importante',
);

/** "KINGSTON, Jamaica — ", "LIMA. — ", "LAS CRUCES, N.M. Del": capitals at the head of a story, before a dash or with a state, that no list holds. */
export function findDateline(doc: Doc, i: number): { to: number; name: string } | undefined {
  // Only the story's own: "SLOTS — " opens an item of a newsletter.
  if (i > 0) return undefined;
  let end = i;
  while (end < i + 3 && doc.tokens[end]?.casing === 2 && (end === i || (doc.tokens[end]!.before & ~gap.space) === 0)) end += 1;
  if (end === i || doc.tokens[i]!.text.length < 3 || notPlaces.has(doc.tokens[i])) return undefined;
  // "BUT — four groups": a word that the text writes small elsewhere, or that every text does.
  if (doc.tokens.some(({ text, casing }) => casing === 0 && text === doc.word(end - 1)) || commonHeads.has(doc.tokens[i])) return undefined;
  const dash = doc.tokens.slice(end, end + 4).findIndex((token) => (token.before & gap.dash) !== 0);
  if ((dash < 0 || (doc.tokens[end]!.before & gap.colon) !== 0) && !isBeforeState(doc, end)) return undefined;
  return { to: end, name: toTitle(doc.slice(i, end).replace(/\s+/g, ' ')) };
}

/** A comma, one or two words with a capital that are not shouted ("N.M.", "California"), and the end of the sentence. */
function isBeforeState(doc: Doc, from: number): boolean {
  if (((doc.tokens[from]?.before ?? 0) & gap.comma) === 0) return false;
  if (/^[a-z] [a-z]$/.test(doc.words(from, from + 2)) || /^[a-z]\.[a-z]\.?$/.test(doc.word(from))) return true;
  for (let i = from; i < from + 3; i += 1) {
    const token = doc.tokens[i];
    if (token === undefined) return false;
    if (i > from && (token.before & gap.stop) !== 0 && doc.sentenceAt(i).from === i) return true;
    if (token.casing === 0 || (token.casing === 2 && token.text.length > 2)) return false;
  }
  return false;
}

/** "LAS CRUCES" as it is written elsewhere: "Las Cruces"; other names as they are. */
export function toTitle(name: string): string {
  return name === name.toUpperCase() && name.length > 3
    ? name.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

import type { Doc } from './doc';
import { toTitle } from './find-dateline';
import { inWords } from './find-place-by-setting';
import * as gap from './gap';
import { notPlaces } from './gazetteer';
import { isNoNameStart } from './not-names';
import { WordSet } from './word-set';

/** What a county is called behind its name. */
export const countyWords = new WordSet('county parish counties');

/** Finds "X County" that begins here, even where X is a city or a word nobody lists; `knownEnd` is the end of a known name here. */
export function findCounty(doc: Doc, i: number, knownEnd: number): { to: number; name: string } | undefined {
  let at = Math.max(i + 1, knownEnd);
  for (let length = 0; length < 3; length += 1, at += 1) {
    const token = doc.tokens[at];
    if (token === undefined || (token.before & ~(gap.space | gap.line | gap.quote | gap.hyphen)) !== 0) {
      if (!(token && (token.before & gap.stop) !== 0 && doc.isOneOf(at - 1, 'st ste'))) return undefined;
    }
    if (countyWords.has(token) && token!.casing > 0) {
      if (notPlaces.has(doc.tokens[i]) || inWords.has(doc.tokens[i])) return undefined;
      const name = doc.slice(i, at).replace(/’/g, "'").replace(/\s+/g, ' ');
      if (isNoNameStart(doc.tokens[i]) || doc.isOneOf(i, 'tiny little neighboring nearby wanted')) return undefined;
      return { to: at + 1, name: `${toTitle(name)} ${token!.text === 'parish' ? 'Parish' : 'County'}` };
    }
    if (token!.casing === 0 && !["'s", 's'].includes(token!.text)) return undefined;
  }
  return undefined;
}

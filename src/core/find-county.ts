import type { Doc } from './doc';
import { toTitle } from './find-dateline';
import { inWords } from './find-place-by-setting';
import * as gap from './gap';
import { notPlaces } from './gazetteer';
import { isNoNameStart } from './not-names';

/** What a county is called behind its name. */
export const countyWords: ReadonlySet<string> = new Set(['county', 'parish', 'counties']);

/** Finds "X County" that begins here, even where X is a city or a word nobody lists; `knownEnd` is the end of a known name here. */
export function findCounty(doc: Doc, i: number, knownEnd: number): { to: number; name: string } | undefined {
  let at = Math.max(i + 1, knownEnd);
  for (let length = 0; length < 3; length += 1, at += 1) {
    const token = doc.tokens[at];
    if (token === undefined || (token.before & ~(gap.space | gap.line | gap.quote | gap.hyphen)) !== 0) {
      if (!(token && (token.before & gap.stop) !== 0 && ['st', 'ste'].includes(doc.word(at - 1)))) return undefined;
    }
    if (countyWords.has(token!.text) && token!.casing > 0) {
      if (notPlaces.has(doc.word(i)) || inWords.has(doc.tokens[i])) return undefined;
      const name = doc.slice(i, at).replace(/’/g, "'").replace(/\s+/g, ' ');
      if (isNoNameStart(doc.word(i)) || doc.isOneOf(i, 'tiny little neighboring nearby wanted')) return undefined;
      return { to: at + 1, name: `${toTitle(name)} ${token!.text === 'parish' ? 'Parish' : 'County'}` };
    }
    if (token!.casing === 0 && !["'s", 's'].includes(token!.text)) return undefined;
  }
  return undefined;
}

import * as v from 'valibot';
import { type Pattern, PatternError, parsePattern } from '../core/pattern';
import { hasMoreValues } from './has-more-values';
import { wordFiles } from './lint-message';
import { type PackFileName, packFiles } from './schema';

/** Patterns of a pack that the reader adds, in all; the largest shipped pack has 444. Each is compiled at every start of the background. */
export const mostPatterns = 2000;

/** Wordings of all its names together: each is looked at when the pack comes. */
export const mostWordings = 20_000;

/** Values in all its files, lists and objects counted too: the shipped packs have 25,000 in a megabyte, and a bundle has at most eight. */
export const mostValues = 400_000;

/** What makes a pack too heavy to be checked and used, told before any of it is worked on; undefined where it is not. */
export function findWeight(given: Readonly<Record<string, unknown>>): { file: PackFileName; message: string } | undefined {
  if (hasMoreValues(given, mostValues)) return { file: 'pack.json', message: `The pack has more than ${mostValues} values: divide it.` };
  const lists: { file: PackFileName; patterns: readonly string[]; isWordedOut: boolean }[] = [];
  for (const file of Object.values(wordFiles)) {
    if (!v.is(packFiles[file], given[file])) continue;
    for (const { names = [], sharedNames = [], shortNames = [], exclude = [], conditions = [], hints = [] } of given[file].topics) {
      lists.push({ file, patterns: [...names, ...sharedNames, ...shortNames, ...exclude], isWordedOut: true });
      lists.push({ file, patterns: [...conditions, ...hints], isWordedOut: false });
    }
  }
  if (v.is(packFiles['places.json'], given['places.json'])) {
    for (const { names } of given['places.json'].items)
      lists.push({ file: 'places.json', patterns: [...names.en, ...names.es], isWordedOut: true });
  }
  let patterns = 0;
  let wordings = 0;
  for (const list of lists) {
    patterns += list.patterns.length;
    if (patterns > mostPatterns)
      return { file: list.file, message: `The pack has more than ${mostPatterns} patterns: leave the rarest out.` };
    for (const pattern of list.isWordedOut ? list.patterns : []) {
      wordings += countWordings(pattern);
      if (wordings > mostWordings) {
        const message = `The names of this pack have more than ${mostWordings} wordings together: write fewer (one|two) and optional? words.`;
        return { file: list.file, message };
      }
    }
  }
  return undefined;
}

/** In how many ways a pattern can be worded, without wording it; one that cannot be read counts as one. */
function countWordings(pattern: string): number {
  try {
    return count(parsePattern(pattern, (word) => word));
  } catch (error) {
    if (error instanceof PatternError) return 1;
    throw error;
  }
}

function count(node: Pattern): number {
  if ('step' in node) return 1;
  if ('any' in node) return node.any.reduce((sum, option) => sum + count(option), node.optional ? 1 : 0);
  return node.all.reduce((product, part) => product * count(part), 1);
}

import { type LintReport, type LintSubject, type ListName, listFiles, type PathPart } from './lint-message';
import type { Pack, PackFileName } from './schema';

/** How `pack new` begins a text that the author has yet to write; what is to be written follows. */
export const placeholderMark = 'TODO: ';

/** How a message about such a text begins. */
export const placeholderMessage = 'Still to be written: ';

/** No address ends so (RFC 2606). `pack new` writes one where a source belongs. */
const placeholderHost = '.invalid';

/** What is still to be written. A warning, so that a pack can be checked while it grows. */
export function lintPlaceholders({ pack }: LintSubject, report: LintReport): void {
  forEachString(pack, (text, file, path) => {
    if (text.startsWith(placeholderMark)) {
      report.warn(file, path, placeholderMessage + text.slice(placeholderMark.length));
    } else if (path.at(-1) === 'URL' && URL.canParse(text) && new URL(text).hostname.endsWith(placeholderHost)) {
      report.warn(file, path, `${placeholderMessage}the https address at which a reader finds this source.`);
    }
  });
}

type Visit = (text: string, file: PackFileName, path: readonly PathPart[]) => void;

function forEachString(pack: Pack, visit: Visit): void {
  const { title, summary, author, license } = pack;
  walk({ title, summary, author, license }, 'pack.json', [], visit);
  for (const list of Object.keys(listFiles) as ListName[]) walk(pack[list], listFiles[list], ['items'], visit);
}

function walk(value: unknown, file: PackFileName, path: readonly PathPart[], visit: Visit): void {
  if (typeof value === 'string') visit(value, file, path);
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, file, [...path, index], visit);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) walk(part, file, [...path, key], visit);
  }
}

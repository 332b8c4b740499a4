import { languages } from '../core/vocabulary';
import { checkExamples, type Spot } from './check-examples';
import { lineOf, readJsonPlaces } from './lint-json';
import { type LintMessage, type PathPart, wordFiles } from './lint-message';
import type { PackFile } from './lint-schema';
import type { Example } from './optional-files';
import type { Pack } from './schema';

/** How a pack is tried out: the packs it stands among are in `spot`. */
export interface Trial {
  pack: Pack;
  spot: Spot;
}

/** Whether the examples of a pack without error are spotted as stated, and whether they show enough; `file` is missing where it has none. */
export function lintExamples(file: PackFile | undefined, { pack, spot }: Trial): LintMessage[] {
  if (file === undefined) {
    const message =
      'examples.json is missing: add texts with what must be marked in them, else nobody sees when a change of words breaks the spotting.';
    return hasWords(pack) ? [{ file: 'pack.json', line: 1, path: '', message, level: 'warning' }] : [];
  }
  const examples = (file.data as { items: Example[] }).items;
  const places = readJsonPlaces(file.text);
  const tell = (level: LintMessage['level'], parts: readonly PathPart[], message: string): LintMessage => {
    const path = ['items', ...parts];
    return { file: 'examples.json', line: lineOf(places, path), path: path.join('.'), message, level };
  };
  const faults = checkExamples(examples, spot).map(({ path, message }) => tell('error', path, message));
  return [...faults, ...findGaps(examples, pack).map((message) => tell('warning', [], message))].sort((a, b) => a.line - b.line);
}

/** What no example shows. */
function findGaps(examples: readonly Example[], pack: Pack): string[] {
  const shown = new Set(examples.flatMap(({ mentions }) => mentions.map(({ topic }) => topic)));
  const worded = new Set(languages.flatMap((language) => pack.words[language].map(({ topic }) => topic)));
  const unshown = [...worded].filter((topic) => !shown.has(topic));
  const loud = languages.filter((language) => !examples.some((one) => one.language === language && one.mentions.length === 0));
  return [
    ...unshown.map((topic) => `No example shows "${topic}": add a text that mentions it.`),
    ...loud.map(
      (language) =>
        `No example in "${language}" must stay unmarked: add a text whose words only look like those in ${wordFiles[language]}, with "mentions": [].`,
    ),
  ];
}

function hasWords(pack: Pack): boolean {
  return languages.some((language) => pack.words[language].length > 0);
}

import { type LintReport, type LintSubject, type ListName, listFiles, type PathPart } from './lint-message';
import { isStated, missingNumbers } from './lint-numbers';
import { findLoadedWord } from './lint-voice';
import type { FileName } from './optional-files';
import type { LocalText, Pack, PackFileName } from './schema';

/** What a reader sees: in both languages, with the same numbers, and neutral. */
export function lintTexts({ pack }: LintSubject, report: LintReport): void {
  forEachText(pack, (text, file, path) => {
    lintLanguages(text, file, path, report);
    for (const language of ['en', 'es'] as const) {
      const loaded = findLoadedWord(text[language], language);
      if (loaded === undefined) continue;
      report.warn(
        file,
        [...path, language],
        `"${loaded.found}" takes sides: ${loaded.instead}, or put the words in quotes with who said them.`,
      );
    }
  });
  pack.facts.forEach(({ text, figure }, index) => {
    if (figure === undefined) return;
    for (const key of ['value', 'max'] as const) {
      const value = figure[key];
      if (value === undefined || isStated(value, text.en, 'en')) continue;
      const message = `The figure ${value} does not stand in the sentence: state it there in digits or words, or mend the figure.`;
      report.warn('facts.json', ['items', index, 'figure', key], message);
    }
  });
}

/** Both languages say the same, as far as numbers and likeness tell. */
export function lintLanguages({ en, es }: LocalText, file: FileName, path: readonly PathPart[], report: LintReport): void {
  if (en === es) {
    if (!isName(en)) report.warn(file, [...path, 'es'], `The Spanish is the same as the English: translate "${shorten(en)}".`);
    return;
  }
  const missing = missingNumbers(en, 'en', es, 'es');
  if (missing.length > 0) {
    report.error(
      file,
      [...path, 'es'],
      `The English says ${missing.join(', ')} and the Spanish does not: write the same numbers and dates in both.`,
    );
  }
  const added = missingNumbers(es, 'es', en, 'en');
  if (added.length > 0) {
    report.warn(
      file,
      [...path, 'es'],
      `The Spanish says ${added.join(', ')} and the English does not: write the same numbers and dates in both.`,
    );
  }
}

/** Names stay as they are: each longer word is capitalised or holds a digit. */
function isName(text: string): boolean {
  return text
    .split(/[\s()/,-]+/)
    .every((word) => word.length < 4 || /^[^\p{L}]*\p{Lu}|\d/u.test(word) || /^(?:and|of|the|de|del|los|las)$/.test(word));
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/, '')} …`;
}

type Visit = (text: LocalText, file: PackFileName, path: readonly PathPart[]) => void;

/** Calls back for each text in two languages, wherever it stands in the pack. */
function forEachText(pack: Pack, visit: Visit): void {
  for (const key of ['title', 'summary'] as const) visit(pack[key], 'pack.json', [key]);
  for (const list of Object.keys(listFiles) as ListName[]) walk(pack[list], listFiles[list], ['items'], visit);
}

function walk(value: unknown, file: PackFileName, path: readonly PathPart[], visit: Visit): void {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, file, [...path, index], visit);
  else if (isLocalText(value)) visit(value, file, path);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) walk(part, file, [...path, key], visit);
  }
}

function isLocalText(value: unknown): value is LocalText {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as LocalText).en === 'string' &&
    typeof (value as LocalText).es === 'string'
  );
}

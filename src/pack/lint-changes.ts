import type { LintReport } from './lint-message';
import { lintLanguages } from './lint-texts';
import type { Changes } from './optional-files';
import type { LocalText, Pack } from './schema';

const remedy = 'npm run pack -- diff --since LAST-RELEASE --write';

/** The changelog goes from the newest version down, tells of none to come, and does not leave this one out. */
export function lintChanges(log: readonly Changes[] | undefined, { version }: Pack, report: LintReport): void {
  if (version > 1 && !log?.some((entry) => entry.version === version)) {
    report.warn('pack.json', ['version'], `changes.json does not tell what version ${version} changed: run ${remedy}.`);
  }
  log?.forEach((entry, index) => {
    const path = ['items', index];
    const before = log[index - 1];
    if (entry.version > version) {
      const message = `This tells of version ${entry.version}, and pack.json says ${version}: raise the version there, or mend this one.`;
      report.error('changes.json', [...path, 'version'], message);
    } else if (before !== undefined && entry.version >= before.version) {
      report.error(
        'changes.json',
        [...path, 'version'],
        `Version ${entry.version} stands below ${before.version}: write the newest first, each once.`,
      );
    }
    entry.changes.forEach((text, at) => {
      lintLanguages(withoutQuotes(text), 'changes.json', [...path, 'changes', at], report);
    });
  });
}

/** The title of a source stays in its own language, with the numbers as that writes them. */
function withoutQuotes({ en, es }: LocalText): LocalText {
  const [english, spanish] = [en, es].map((text) => text.replaceAll(/“[^”]*”/g, '“…”'));
  return { en: english!, es: spanish! };
}

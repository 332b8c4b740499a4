import type { LintReport, LintSubject } from './lint-message';

const firstYear = 1600; // the first newspapers

/** The dates of a source exist, and no source stands there twice. */
export function lintSources({ pack }: LintSubject, report: LintReport): void {
  const seen = new Map<string, string>();
  pack.sources.forEach((source, index) => {
    const path = ['items', index];
    for (const key of ['issued', 'accessed'] as const) {
      const parts = source[key]?.['date-parts'][0];
      if (parts === undefined || isDate(parts)) continue;
      const message = `There is no such day as ${parts.join('-')}: write [year], [year, month] or [year, month, day], in numbers.`;
      report.error('sources.json', [...path, key], message);
    }
    const twin = seen.get(source.URL);
    if (twin === undefined) seen.set(source.URL, source.id);
    else {
      report.warn(
        'sources.json',
        [...path, 'URL'],
        `The source "${twin}" has the same address: cite that one everywhere, and delete this one.`,
      );
    }
  });
}

function isDate([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= firstYear && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

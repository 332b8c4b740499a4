import type { LintReport, LintSubject } from './lint-message';
import { firstDay, lastDay } from './partial-date';
import type { Fact } from './schema';

/** No fact is told twice, none is newer than the pack's own check, and counts stand in order of time. */
export function lintFacts({ pack, others }: LintSubject, report: LintReport): void {
  const told = new Map<string, string>();
  const checkedUntil = lastDay(pack.verifiedThrough);
  pack.facts.forEach(({ id, text, date }, index) => {
    const twin = told.get(text.en);
    if (twin === undefined) told.set(text.en, id);
    else {
      report.error(
        'facts.json',
        ['items', index, 'text'],
        `The fact "${twin}" says the same: delete one, and give the other the sources of both.`,
      );
    }
    if (date !== undefined && firstDay(date) > checkedUntil) {
      const message = `This is of ${date}, and the pack says that it was checked until ${pack.verifiedThrough}: check the rest too and raise "verifiedThrough" in pack.json, or mend the date.`;
      report.warn('facts.json', ['items', index, 'date'], message);
    }
  });

  const facts = new Map([...others, pack].flatMap((each) => each.facts.map((fact) => [fact.id, fact] as const)));
  pack.series.forEach(({ points }, index) => {
    points.forEach((id, at) => {
      const [before, day] = [points[at - 1], id].map((point) => countedOn(facts.get(point ?? '')));
      if (before === undefined || day === undefined || firstDay(before) <= firstDay(day)) return;
      const message = `"${id}" is of ${day}, and the point above it of ${before}: write the points in order of time.`;
      report.warn('series.json', ['items', index, 'points', at], message);
    });
  });
}

function countedOn(fact: Fact | undefined): string | undefined {
  return fact?.figure?.asOf ?? fact?.date;
}

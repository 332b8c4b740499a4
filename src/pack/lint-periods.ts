import type { LintReport, LintSubject, PathPart } from './lint-message';
import { firstDay, lastDay } from './partial-date';
import type { Period } from './schema';

/** Periods run forward, are not empty and do not contradict each other. What else overlaps is settled by `statusOn`. */
export function lintPeriods({ pack }: LintSubject, report: LintReport): void {
  pack.topics.forEach(({ periods }, index) => {
    periods.forEach((period, at) => {
      const path = ['items', index, 'periods', at];
      lintOne(period, path, report);
      for (const earlier of periods.slice(0, at)) lintPair(earlier, period, path, report);
    });
  });
  pack.facts.forEach(({ figure, id }, index) => {
    if (figure?.max !== undefined && figure.max <= figure.value) {
      report.error(
        'facts.json',
        ['items', index, 'figure', 'max'],
        `"max" of "${id}" is not above its value: write the upper end of the range.`,
      );
    }
  });
}

function lintOne({ from, to, verifiedThrough }: Period, path: readonly PathPart[], report: LintReport): void {
  if (to !== undefined && lastDay(to) < firstDay(from)) {
    report.error('topics.json', [...path, 'to'], `This period ends (${to}) before it begins (${from}): exchange the dates, or mend one.`);
  } else if (to !== undefined && lastDay(to) <= firstDay(from)) {
    report.error(
      'topics.json',
      [...path, 'to'],
      `This period is empty: "to" is the first day on which it no longer held, so write a day after ${from}.`,
    );
  } else if (to !== undefined && to === from) {
    report.error(
      'topics.json',
      [...path, 'to'],
      `This period may be empty: it begins and ends in ${from}; write the days as far as they are known.`,
    );
  }
  if (verifiedThrough !== undefined && lastDay(verifiedThrough) < firstDay(from)) {
    const message = `This period was verified until ${verifiedThrough}, before it began (${from}): write the date of the newest source that shows it.`;
    report.error('topics.json', [...path, 'verifiedThrough'], message);
  }
}

function lintPair(earlier: Period, later: Period, path: readonly PathPart[], report: LintReport): void {
  const isSameStart = firstDay(earlier.from) === firstDay(later.from) && lastDay(earlier.from) === lastDay(later.from);
  if (isSameStart && earlier.status !== later.status) {
    const message = `Two periods begin on ${later.from}, one "${earlier.status}", one "${later.status}": keep one, or give each its own days.`;
    report.error('topics.json', [...path, 'from'], message);
  } else if (isSameStart) {
    report.warn('topics.json', [...path, 'from'], `Two periods begin on ${later.from} with the same status: put them together.`);
  } else if (earlier.status !== later.status) lintOverlap(earlier, later, path, report);
}

/** An open period may be followed by another, which then governs; one with an end says that it held until then. */
function lintOverlap(one: Period, other: Period, path: readonly PathPart[], report: LintReport): void {
  const [first, second] = firstDay(one.from) < firstDay(other.from) ? [one, other] : [other, one];
  if (first.to === undefined || firstDay(first.to) <= lastDay(second.from)) return;
  const message = `"${first.status}" is said to last until ${first.to}, and "${second.status}" begins on ${second.from}: end the first on ${second.from}, or mend a date.`;
  report.warn('topics.json', [...path, 'from'], message);
}

import { firstDay, lastDay, toIsoDay } from './partial-date';
import type { PackHead, Period, Status, Topic } from './schema';

/**
 * What holds on a date: the heart of Caveat, the same function for an article's date and for today.
 *
 * Periods may overlap: of those that cover a day the one that began last governs, as a later act governs an
 * earlier one; two that began on the same day with different statuses contradict each other. A boundary as
 * imprecise as "2019-11" may be any day of that month, and so may an article dated "2021" be of any day of the
 * year: a status is said only when it is the same whichever day was meant.
 */
export type StatusOnDate =
  | KnownStatus
  /** More than one status is possible, in order of time. */
  | { kind: 'either'; options: readonly PossibleStatus[] }
  /** Nobody has checked the status as late as the date; `last` is what held on the last day that was checked. */
  | { kind: 'unverified'; verifiedThrough: string; last: KnownStatus | undefined }
  /** Earlier than every period. */
  | { kind: 'before'; first: Period }
  /** No period speaks of the date. */
  | { kind: 'silent' };

export interface KnownStatus {
  kind: 'known';
  status: Status;
  /** The period that governs; the latest of several. */
  period: Period;
  /** When the status began, over periods that follow each other with the same status. */
  since: string;
  /** Periods that cover the date too, with another status, and do not govern. */
  also: readonly Period[];
}

/** Without period: as first option, that no period may have begun yet; as a later one, that none may speak of the day. */
export interface PossibleStatus {
  status?: Status;
  period?: Period;
}

type HasPeriods = Pick<Topic, 'periods'>;
type HasVerification = Pick<PackHead, 'verifiedThrough'>;

/** The status of a topic on a date as precise as it is known. */
export function statusOn(topic: HasPeriods, date: string, pack: HasVerification): StatusOnDate {
  const first = firstDay(date);
  const last = lastDay(date);
  const options = optionsWithin(topic.periods, first, last);

  const limits = options.map((period) => period?.verifiedThrough ?? pack.verifiedThrough);
  const exceeded = limits.filter((limit) => lastDay(limit) < last).sort((a, b) => lastDay(a) - lastDay(b))[0];
  if (exceeded !== undefined) {
    const held = settle(topic.periods, lastDay(exceeded), lastDay(exceeded));
    return { kind: 'unverified', verifiedThrough: exceeded, last: held.kind === 'known' ? held : undefined };
  }
  return settle(topic.periods, first, last);
}

/** The statuses of a topic one after the other as far as its periods tell, whether verified or not. */
export interface StatusRun {
  status: Status;
  /** As precise as it is known. */
  from: string;
  to?: string;
  /** The periods that govern within the run, in order of time. */
  periods: readonly Period[];
}

/** Joins periods that follow each other with the same status; a gap or a contradiction ends a run. */
export function statusRuns({ periods }: HasPeriods): StatusRun[] {
  const runs: (StatusRun & { startDay: number; endDay: number; periods: Period[] })[] = [];
  for (const [start, end] of stretches(periods)) {
    const governing = governingOn(periods, start);
    const status = sameStatus(governing);
    const period = latest(governing);
    if (status === undefined || period === undefined) continue;
    const run = runs.at(-1);
    if (run?.endDay === start && run.status === status) {
      run.endDay = end;
      if (!run.periods.includes(period)) run.periods.push(period);
    } else {
      runs.push({ status, from: beginningAt(periods, governing, start), periods: [period], startDay: start, endDay: end });
    }
  }
  return runs.map(({ status, from, periods: within, endDay }) => ({
    status,
    from,
    ...(Number.isFinite(endDay) ? { to: endingAt(periods, endDay) } : {}),
    periods: within,
  }));
}

/** The days on which the answer may change: first and last possible day of each boundary, in order. */
export function criticalDays(periods: readonly Period[]): number[] {
  const days = new Set<number>();
  for (const { from, to } of periods) {
    for (const boundary of to === undefined ? [from] : [from, to]) {
      days.add(firstDay(boundary));
      days.add(lastDay(boundary));
    }
  }
  return [...days].sort((a, b) => a - b);
}

function settle(periods: readonly Period[], first: number, last: number): Exclude<StatusOnDate, { kind: 'unverified' }> {
  const options = optionsWithin(periods, first, last);
  const status = sameStatus(options);
  const period = latest(options);
  if (status !== undefined && period !== undefined) {
    return {
      kind: 'known',
      status,
      period,
      since: sinceOf(periods, status, last),
      also: alsoCovering(periods, period, status, first, last),
    };
  }
  if (period === undefined) {
    const earliest = [...periods].sort((a, b) => firstDay(a.from) - firstDay(b.from))[0];
    return earliest !== undefined && last < firstDay(earliest.from) ? { kind: 'before', first: earliest } : { kind: 'silent' };
  }
  const mayPrecedeAll = periods.every(({ from }) => first < lastDay(from));
  return { kind: 'either', options: inOrderOfTime(options, mayPrecedeAll) };
}

/** Every period that may govern on some day of the range; `undefined` among them when perhaps none does. */
function optionsWithin(periods: readonly Period[], first: number, last: number): (Period | undefined)[] {
  const days = [first, ...criticalDays(periods).filter((day) => day > first && day <= last)];
  return [...new Set(days.flatMap((day) => governingOn(periods, day)))];
}

/** The periods that may govern on one day; `undefined` among them when perhaps none does. */
function governingOn(periods: readonly Period[], day: number): (Period | undefined)[] {
  const possible = periods.filter((period) => firstDay(period.from) <= day && (period.to === undefined || day < lastDay(period.to)));
  const hasBegun = ({ from }: Period) => lastDay(from) <= day;
  const lasts = ({ to }: Period) => to === undefined || day < firstDay(to);
  const certain = possible.filter((period) => hasBegun(period) && lasts(period));
  // Where one period ends on the imprecise date on which the next begins, one of the two holds, never neither.
  const bridges = possible.flatMap((before) =>
    possible
      .filter((after) => after !== before && before.to === after.from && hasBegun(before) && lasts(after))
      .map((after) => [before, after] as const),
  );
  const governing = possible.filter(
    (period) =>
      !certain.some((other) => beganSurelyLater(other, period)) &&
      !bridges.some((pair) => !pair.includes(period) && pair.every((other) => beganSurelyLater(other, period))),
  );
  return certain.length === 0 && bridges.length === 0 ? [...governing, undefined] : governing;
}

function beganSurelyLater(period: Period, other: Period): boolean {
  return firstDay(period.from) > lastDay(other.from);
}

/** The one status of all options; undefined when they differ, or when perhaps none holds. */
function sameStatus(options: readonly (Period | undefined)[]): Status | undefined {
  const status = options[0]?.status;
  return options.every((option) => option?.status === status) ? status : undefined;
}

function latest(options: readonly (Period | undefined)[]): Period | undefined {
  return options
    .filter((option) => option !== undefined)
    .sort((a, b) => firstDay(a.from) - firstDay(b.from))
    .at(-1);
}

function inOrderOfTime(options: readonly (Period | undefined)[], mayPrecedeAll: boolean): PossibleStatus[] {
  const known = options.filter((option) => option !== undefined).sort((a, b) => firstDay(a.from) - firstDay(b.from));
  const possible: PossibleStatus[] = [];
  for (const period of known) {
    if (!possible.some(({ status }) => status === period.status)) possible.push({ status: period.status, period });
  }
  if (known.length === options.length) return possible;
  return mayPrecedeAll ? [{}, ...possible] : [...possible, {}];
}

function alsoCovering(periods: readonly Period[], governing: Period, status: Status, first: number, last: number): Period[] {
  return periods.filter(
    (period) =>
      period !== governing &&
      period.status !== status &&
      lastDay(period.from) <= first &&
      (period.to === undefined || last < firstDay(period.to)),
  );
}

/** The stretches of days between which the answer may change, the last of them open. */
function stretches(periods: readonly Period[]): [start: number, end: number][] {
  const days = criticalDays(periods);
  return days.map((day, index) => [day, days[index + 1] ?? Number.POSITIVE_INFINITY]);
}

function sinceOf(periods: readonly Period[], status: Status, day: number): string {
  let since = toIsoDay(day);
  let lastEnd = Number.NaN;
  for (const [start, end] of stretches(periods)) {
    if (start > day) break;
    const governing = governingOn(periods, start);
    const period = latest(governing);
    if (sameStatus(governing) === status && period !== undefined) {
      if (lastEnd !== start) since = beginningAt(periods, governing, start);
      lastEnd = end;
    }
  }
  return since;
}

/** The date of a boundary in the words of the pack, so that it keeps its precision. */
function beginningAt(periods: readonly Period[], governing: readonly (Period | undefined)[], day: number): string {
  const begun = governing.find((period) => period !== undefined && lastDay(period.from) === day);
  if (begun !== undefined) return begun.from;
  const ended = periods.find(({ to }) => to !== undefined && lastDay(to) === day);
  return ended?.to ?? toIsoDay(day);
}

function endingAt(periods: readonly Period[], day: number): string {
  const boundaries = periods.flatMap(({ from, to }) => (to === undefined ? [from] : [to, from]));
  return boundaries.find((boundary) => firstDay(boundary) === day) ?? toIsoDay(day);
}

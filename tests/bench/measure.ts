import type { Figure } from './figures';
import { startClock } from './running-time';

/** Something whose time is taken. The first of a list is the yardstick of the others. */
export interface Candidate {
  name: string;
  run: () => unknown;
  /** For what is slow: takes part in so many of the rounds, spread evenly, one run each and none before. In all when missing. */
  rounds?: number;
}

/** Milliseconds of one run for each round; undefined where the candidate sat out. */
export type Samples = ReadonlyMap<string, readonly (number | undefined)[]>;

/** A batch lasts so long: the clock's grain and a call's own cost then vanish, and a batch still fits a scheduler's slice. */
const batchMs = 2;

/** Enough for V8 to have compiled what is hot; a candidate that needs longer for one run gets that one run. */
const warmUpMs = 120;

/** What candidates return is kept here, so that no compiler may leave their work out. */
export let kept: unknown;

/** Runs all candidates in turns, so that whatever else the machine does falls on all of them alike. */
export function measureInterleaved(candidates: readonly Candidate[], rounds: number): Samples {
  const batches = candidates.map(({ run, rounds: own }) => (own === undefined ? warmUp(run) : 1));
  const samples = candidates.map(() => [] as (number | undefined)[]);
  for (let round = 0; round < rounds; round += 1) {
    candidates.forEach(({ run, rounds: own = rounds }, index) => {
      const isOn = Math.floor(((round + 1) * own) / rounds) > Math.floor((round * own) / rounds);
      samples[index]!.push(isOn ? timeBatch(run, batches[index]!) : undefined);
    });
  }
  return new Map(candidates.map(({ name }, index) => [name, samples[index]!]));
}

/** Gives the number of runs that make a batch. */
function warmUp(run: () => unknown): number {
  const begin = performance.now();
  let fastestMs = Number.POSITIVE_INFINITY;
  let spentMs = 0;
  while (spentMs < warmUpMs) {
    const read = startClock();
    kept = run();
    fastestMs = Math.min(fastestMs, read());
    spentMs = performance.now() - begin;
  }
  return Math.max(1, Math.ceil(batchMs / Math.max(fastestMs, 0.0001)));
}

function timeBatch(run: () => unknown, count: number): number {
  const read = startClock();
  for (let i = 0; i < count; i += 1) kept = run();
  return read() / count;
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of a candidate's rounds, in milliseconds. */
export function medianOf(samples: Samples, name: string, column = name): Figure {
  const own = (samples.get(name) ?? []).filter((ms) => ms !== undefined);
  return { name: column, value: median(own), unit: 'ms' };
}

/** The median of the ratios within each round in which both took part: a busy second weighs on both sides of it. */
export function ratioOf(samples: Samples, name: string, base: string, column = name): Figure {
  const own = samples.get(name) ?? [];
  const other = samples.get(base) ?? [];
  const ratios = own.flatMap((ms, round) => (ms === undefined || other[round] === undefined ? [] : [ms / other[round]]));
  return { name: column, value: median(ratios), unit: '×' };
}

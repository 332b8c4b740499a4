import { withoutCovered } from './site-choice';
import { covers } from './site-pattern';

/** A script that the browser is to run in pages by itself. */
export interface ReaderPlan {
  id: string;
  file: string;
  matches: string[];
  excludeMatches: string[];
}

export interface PlanQuestion {
  /** What the reader chose, and what of it was switched to another state; match patterns. */
  wanted: readonly string[];
  excluded: readonly string[];
  /** What the browser gives leave for. */
  granted: readonly string[];
  isPaused: boolean;
  hasAddedPacks: boolean;
}

/**
 * The scripts that should stand registered. Never more than was both chosen and granted. While paused nothing looks at pages: in their place stands a
 * script that looks at the clock alone, because a background that was ended cannot wake itself.
 */
export function planReaders({ wanted, excluded, granted, isPaused, hasAddedPacks }: PlanQuestion): ReaderPlan[] {
  const matches = findReadable(wanted, granted);
  if (matches.length === 0) return [];
  const plan = (name: string): ReaderPlan => ({ id: name, file: `${name}.js`, matches, excludeMatches: [...excluded].sort() });
  if (isPaused) return [plan('reader-paused')];
  return [plan('reader'), ...(hasAddedPacks ? [plan('reader-added')] : [])];
}

/** What was chosen and granted; of something chosen that was granted only in part, that part. */
export function findReadable(wanted: readonly string[], granted: readonly string[]): string[] {
  return withoutCovered(wanted.flatMap((want) => (isGranted(want, granted) ? [want] : granted.filter((grant) => covers(want, grant)))));
}

/** What was chosen without the browser giving leave for all of it. */
export function findMissing(wanted: readonly string[], granted: readonly string[]): string[] {
  return wanted.filter((want) => !isGranted(want, granted));
}

/** Leave that nothing chosen needs. `kept` is what the manifest itself has, which cannot be given back. */
export function findSurplus(wanted: readonly string[], granted: readonly string[], kept: readonly string[]): string[] {
  return granted.filter((grant) => !kept.includes(grant) && !wanted.some((want) => covers(want, grant)));
}

function isGranted(want: string, granted: readonly string[]): boolean {
  return granted.some((grant) => covers(grant, want));
}

import type { Found } from './scene';

/** Of overlapping hits the longest; the first of equals. */
export function longest<Hit extends { from: number; to: number }>(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (!kept.some((other) => other.from < hit.to && hit.from < other.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/**
 * Settles what detectors found: per subject the surer, then the longer of overlapping finds wins. Finds of different
 * subjects may share words: "in the city's gang database" is an exemption's condition, and the database in it is one.
 */
export function settle(found: readonly Found[], leastScore: number): Found[] {
  const kept: Found[] = [];
  const ranked = found
    .filter((one) => one.score >= leastScore)
    .sort((a, b) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const one of ranked) {
    const rival = kept.find((other) => other.from < one.to && one.from < other.to && !canShare(one, other));
    if (!rival) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

function rank(found: Found): number {
  return Math.round(found.score * 20);
}

function canShare(one: Found, other: Found): boolean {
  if (one.subject === other.subject) return false;
  const subjects = new Set([one.subject, other.subject]);
  return subjects.has('exemption') && (subjects.has('database') || subjects.has('law'));
}

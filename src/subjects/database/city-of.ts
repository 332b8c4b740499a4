import type { Scene } from '../../core/scene';

/** A borough's police are its city's, and some towns are written short; the id of the town in a pack. */
export function cityOf({ placeKinds }: Pick<Scene, 'placeKinds'>, name: string): string | undefined {
  const full = townNames.find(([short]) => short.test(name))?.[1];
  if (full === undefined) return undefined;
  for (const [id, known] of placeKinds) if (full.test(known.name)) return id;
  return undefined;
}

const townNames: readonly [short: RegExp, full: RegExp][] = [
  [/^(?:(?:The |El )?Bronx|Brooklyn|Queens|Manhattan|Staten Island|New York|Nueva York)$/, /^New York City$/],
  [/^Washington$/, /^Washington,? D\.?C\.?$/],
];

/** Compares "x.y.z" by its numbers: below 0 where `a` comes first, 0 where they are the same. What is missing counts as 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10) || 0)) as [number[], number[]];
  const differing = [0, 1, 2].find((place) => (left[place] ?? 0) !== (right[place] ?? 0));
  return differing === undefined ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}

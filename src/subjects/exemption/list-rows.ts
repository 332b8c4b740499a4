import type { NameHit } from '../../core/scene';

/** So many words, and no more, part two items of one list: "for felons, for people whom a judge wants and for gang members". */
const itemWords = 11;

/** Of how many kinds the row is in which a candidate stands, one condition behind the other; candidates in order of place. */
export function listRows(candidates: readonly NameHit[]): Map<NameHit, number> {
  const kinds = new Map<NameHit, number>();
  let row: NameHit[] = [];
  const close = () => {
    const count = new Set(row.map(({ topic }) => topic.id)).size;
    for (const hit of row) kinds.set(hit, count);
    row = [];
  };
  for (const hit of candidates) {
    const last = row.at(-1);
    if (last && hit.from - last.to > itemWords) close();
    row.push(hit);
  }
  close();
  return kinds;
}

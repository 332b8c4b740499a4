import { describe, expect, it } from 'vitest';
import type { NameHit } from '../../src/core/scene';
import { listRows } from '../../src/subjects/exemption/list-rows';

const hit = (id: string, from: number, to = from + 2) => ({ from, to, role: 'condition', topic: { id } }) as unknown as NameHit;
const counts = (hits: readonly NameHit[]) => hits.map((one) => listRows(hits).get(one));

describe('a row of conditions', () => {
  it('counts kinds, not candidates', () => {
    expect(counts([hit('felony', 0), hit('gang', 5), hit('felony', 9)])).toEqual([2, 2, 2]);
  });

  it('ends where more than eleven words lie between two of them', () => {
    expect(counts([hit('felony', 0), hit('gang', 13), hit('warrant', 27)])).toEqual([2, 2, 1]);
  });

  it('is of one where a condition stands alone, and none without any', () => {
    expect(counts([hit('felony', 4)])).toEqual([1]);
    expect(listRows([]).size).toBe(0);
  });
});

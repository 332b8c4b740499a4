import { describe, expect, it } from 'vitest';
import { Doc } from '../../src/core/doc';
import type { NameHit } from '../../src/core/scene';
import { readNeighbours } from '../../src/subjects/exemption/read-neighbours';

/** A text of words of ten characters with their space: the word `n` begins at `10 n`. */
const text = Array.from({ length: 200 }, (_, i) => `word${String(i).padStart(5, '0')}`).join(' ');
const doc = new Doc(text, 'en', [{ from: 0, to: text.length }]);
const hit = (id: string, from: number) => ({ from, to: from + 1, role: 'condition', topic: { id } }) as unknown as NameHit;

describe('the others around a condition', () => {
  it('vouch by how sure they are, the near ones apart from the far', () => {
    const [signs] = readNeighbours(doc, [hit('felony', 0), hit('gang', 10), hit('warrant', 40)], [0.5, 0.3, 0.9]);
    expect(signs).toMatchObject({ alone: 0, 'sure other near': 0.3, 'sure other around': 0.9, 'sure kinds around': 1 / 3 });
  });

  it('do not vouch from six hundred characters on', () => {
    const [signs] = readNeighbours(doc, [hit('felony', 0), hit('gang', 60)], [0.5, 0.9]);
    expect(signs).toMatchObject({ 'sure other near': 0, 'sure other around': 0, 'sure kinds around': 0 });
  });

  it('of the same kind count wherever they stand, the surest of them, and never the condition itself', () => {
    const signs = readNeighbours(doc, [hit('felony', 0), hit('felony', 100), hit('felony', 190)], [0.5, 0.9, 0.7]);
    expect(signs.map((one) => one['sure same anywhere'])).toEqual([0.9, 0.7, 0.9]);
    expect(readNeighbours(doc, [hit('felony', 0)], [0.5])[0]!['sure same anywhere']).toBe(0);
  });
});

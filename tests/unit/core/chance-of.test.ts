import { describe, expect, it } from 'vitest';
import { chanceOf, likeliestLaw } from '../../../src/core/chance-of';
import type { Scene } from '../../../src/core/scene';

const sceneOf = (chances: Record<string, number>) => ({ lawChances: new Map(Object.entries(chances)) }) as unknown as Scene;

describe('how likely a page speaks of a law', () => {
  it('is told in log-odds', () => {
    expect(chanceOf(sceneOf({ law: 0.5 }), 'law')).toBe(0);
    expect(chanceOf(sceneOf({ law: 0.9 }), 'law')).toBeCloseTo(Math.log(9));
  });

  it('is never told as none or as all', () => {
    expect(chanceOf(sceneOf({ law: 1 }), 'law')).toBeCloseTo(Math.log(99));
    expect(chanceOf(sceneOf({ law: 0 }), 'law')).toBeCloseTo(-Math.log(99));
    expect(chanceOf(sceneOf({}), 'law')).toBeCloseTo(-Math.log(99));
  });

  it('picks the likeliest of several laws, and none where all are unlikely', () => {
    expect(likeliestLaw(sceneOf({ one: 0.3, other: 0.7 }))).toBe('other');
    expect(likeliestLaw(sceneOf({ one: 0.01, other: 0.02 }))).toBeUndefined();
    expect(likeliestLaw(sceneOf({}))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { fitLogistic, type Row } from '../../accuracy/fit-logistic';

/** So many candidates with these signs, of which so many are mentions. */
const rows = (signs: Record<string, number>, all: number, mentions: number): Row[] =>
  Array.from({ length: all }, (_, i) => ({ signs: new Map(Object.entries(signs)), isMention: i < mentions }));

const logOdds = (share: number) => Math.log(share / (1 - share));

describe('logistic regression', () => {
  it('gives a sign the log-odds that it adds', () => {
    const weights = fitLogistic([...rows({}, 1000, 200), ...rows({ police: 1 }, 1000, 800)], 1e-6);
    expect(weights.get('always')).toBeCloseTo(logOdds(0.2), 3);
    expect(weights.get('police')).toBeCloseTo(logOdds(0.8) - logOdds(0.2), 3);
  });

  it('parts what two signs say together', () => {
    const given = [...rows({ a: 1 }, 500, 250), ...rows({ b: 1 }, 500, 100), ...rows({ a: 1, b: 1 }, 500, 100), ...rows({}, 500, 250)];
    const weights = fitLogistic(given, 1e-6);
    expect(weights.get('a')).toBeCloseTo(0, 3);
    expect(weights.get('b')).toBeCloseTo(logOdds(0.2), 3);
  });

  it('holds a sign back that is seen seldom, and settles where signs tell all', () => {
    const few = fitLogistic([...rows({}, 100, 50), ...rows({ once: 1 }, 1, 1)], 1).get('once')!;
    const many = fitLogistic([...rows({}, 100, 50), ...rows({ once: 1 }, 50, 50)], 1).get('once')!;
    expect(few).toBeGreaterThan(0);
    expect(many).toBeGreaterThan(few * 2);
  });
});

/** A value with the ends of its 95 % interval. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

const z = 1.959964; // standard deviations that hold 95 % of a normal distribution
const resampleCount = 1000; // enough for the ends of a 95 % interval to stand still within 0.3 points
const seed = 20170710; // any fixed number: the same texts and marks always give the same interval

/** How sure a share of `right` in `all` is, by Wilson's interval, which also holds near 0 and 1. Of nothing, nothing is known. */
export function wilson(right: number, all: number): Interval {
  if (all === 0) return { value: 1, low: 0, high: 1 };
  const value = right / all;
  const middle = value + z ** 2 / (2 * all);
  const spread = z * Math.sqrt((value * (1 - value)) / all + z ** 2 / (4 * all ** 2));
  const scale = 1 + z ** 2 / all;
  return { value, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
export function createRandom(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How often each text was drawn, one array a drawing. */
export type Resamples = readonly Uint16Array[];

/** Draws texts with replacement: whole texts, since marks of one page stand or fall together. */
export function drawTexts(texts: number): Resamples {
  const random = createRandom(seed);
  return Array.from({ length: resampleCount }, () => {
    const drawn = new Uint16Array(texts);
    for (let i = 0; i < texts; i += 1) drawn[Math.floor(random() * texts)]! += 1;
    return drawn;
  });
}

/** The interval of a measure over drawn texts; `measure` gets how often each text counts. */
export function bootstrap(resamples: Resamples, value: number, measure: (drawn: Uint16Array) => number): Interval {
  const values = resamples.map(measure).sort((a, b) => a - b);
  const at = (part: number) => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}

import type { Bound } from '../../core/vocabulary';

/** A number with its limits, of an article or of a source. */
export interface BoundedValue {
  value: number;
  /** The upper end of a range. */
  max?: number | undefined;
  bound: Bound;
}

/**
 * How one number stands to another, claiming no more than both allow:
 * `more` and `fewer` with a difference that is exact, rounded ("about"), or a least one; `same`, also only about;
 * `beside` where the limits leave it open, so that the two can only be set side by side.
 */
export type Relation =
  | { kind: 'more' | 'fewer'; difference: number; precision: 'exact' | 'about' | 'at-least' }
  | { kind: 'same'; precision: 'exact' | 'about' }
  | { kind: 'beside' };

interface Interval {
  low: number;
  high: number;
  /** One number and no other. */
  isExact: boolean;
}

/** How the article's number stands to a counted one. */
export function compareFigures(article: BoundedValue, counted: BoundedValue): Relation {
  const mine = toInterval(article);
  const theirs = toInterval(counted);
  if (mine === undefined || theirs === undefined) return { kind: 'beside' };
  const low = mine.low - theirs.high;
  const high = mine.high - theirs.low;
  if (mine.isExact && theirs.isExact) {
    if (low === 0) return { kind: 'same', precision: 'exact' };
    return { kind: low > 0 ? 'more' : 'fewer', difference: Math.abs(low), precision: 'exact' };
  }
  const isBounded = Number.isFinite(low) && Number.isFinite(high);
  if (low <= 0 && high >= 0) {
    // A range is as wide as its author made it; what falls into it is not "about the same".
    return isBounded && article.max === undefined && counted.max === undefined ? { kind: 'same', precision: 'about' } : { kind: 'beside' };
  }
  const kind = low > 0 ? 'more' : 'fewer';
  const nearest = low > 0 ? low : -high;
  if (!isBounded || article.max !== undefined || counted.max !== undefined) return { kind, difference: nearest, precision: 'at-least' };
  const step = Math.max(stepOf(article), stepOf(counted));
  const difference = Math.max(step, Math.round(Math.abs(article.value - counted.value) / step) * step);
  return { kind, difference, precision: 'about' };
}

/** All numbers that a limited number may stand for; undefined for a vague one. */
function toInterval({ value, max, bound }: BoundedValue): Interval | undefined {
  const step = stepOf({ value, bound });
  switch (bound) {
    case 'exact':
      return { low: value, high: value, isExact: true };
    case 'about':
      return { low: value - step / 2, high: value + step / 2, isExact: false };
    case 'nearly':
      return { low: value - step / 2, high: value, isExact: false };
    case 'more-than':
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY, isExact: false };
    case 'fewer-than':
    case 'up-to':
      return { low: Number.NEGATIVE_INFINITY, high: value, isExact: false };
    case 'range':
      return { low: value, high: max ?? value, isExact: false };
    case 'vague':
      return undefined;
  }
}

/** The step to which a number is rounded, from its trailing zeros: 43,000 to thousands. An exact number is not rounded. */
function stepOf({ value, bound }: BoundedValue): number {
  if (bound === 'exact' || value === 0 || !Number.isInteger(value)) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** When a feed is asked again after an answer: in 20 to 28 hours, so that readers neither come all at once nor at a time of day that is theirs. */
export function nextAskAfterSuccess(nowMs: number, random: () => number): number {
  return Math.round(nowMs + 20 * hourMs + random() * 8 * hourMs);
}

/** When it is asked again after so many failures in a row: an hour, doubling to a day, each a fifth more or less. */
export function nextAskAfterFailure(nowMs: number, failures: number, random: () => number): number {
  const rest = Math.min(hourMs * 2 ** Math.max(0, failures - 1), dayMs);
  return Math.round(nowMs + rest * (0.8 + random() * 0.4));
}

/** The longest rest that is ever written. */
const longestRestMs = 1.2 * dayMs;

/** The latest moment that can have been written by now; a later one comes from a clock that was ahead. */
export function latestAsk(nowMs: number): number {
  return nowMs + longestRestMs;
}

/** Whether a feed is to be asked now. What a clock that was ahead left far in the future would otherwise end the updates without a word. */
export function isDue(nextAskMs: number, nowMs: number): boolean {
  return nextAskMs <= nowMs || nextAskMs > latestAsk(nowMs);
}

/** The moment at which the browser is to wake us: never at once, because what is overdue was left so by a browser that has just started or woken. */
export function nextWake(nextAskMs: number, nowMs: number, random: () => number): number {
  const earliest = nowMs + (5 + random() * 25) * 60 * 1000; // minutes; a starting browser has enough to do, and so has a host that many readers ask
  return Math.round(Math.max(nextAskMs, earliest));
}

/** How long a pause lasts. */
export const pauseMs = 3_600_000; // an hour

/**
 * Whether a pause that ends at `until` (ms) still lasts. A pause that has more than its whole length before it was begun by a clock
 * that has been set back since; it is over.
 */
export function isPaused(until: number | null, now: number): boolean {
  return until !== null && now < until && until - now <= pauseMs;
}

import { expect, test } from 'vitest';
import { isPaused, pauseMs } from '../../../src/core/pause-clock';

const now = 1_800_000_000_000;

test.each([
  ['none was made', null, false],
  ['it has just begun', now + pauseMs, true],
  ['a moment is left', now + 1, true],
  ['it ends now', now, false],
  ['it ended', now - 1, false],
  ['the clock was set back since', now + pauseMs + 1, false],
  ['the clock was set back by a year', now + 365 * 24 * pauseMs, false],
])('a pause: %s', (_, until, lasts) => expect(isPaused(until, now)).toBe(lasts));

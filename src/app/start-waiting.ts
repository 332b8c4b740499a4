import { isPaused } from '../core/pause-clock';
import { readPause } from '../platform/read-pause';
import { tellBackground } from '../platform/tell-background';

/** While Caveat is paused: looks at the clock, never at the page, and tells the background when the pause is over. */
export async function startWaiting(): Promise<void> {
  const until = await readPause().catch(() => null);
  if (!isPaused(until, Date.now())) tellBackground('pauseOver');
}

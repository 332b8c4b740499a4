import type { Corner } from '../cards/create-corner';
import type { CardHost, HostOptions } from '../cards/mount-card';

/** Begins to draw in a page's corner. */
export type Draw = (corner: Corner, signal: AbortSignal, options: Pick<HostOptions, 'loadNotes'>) => CardHost;

/** Where cards.js leaves what it can do: both scripts run in one world, which the page's own do not share. */
const drawKey = Symbol.for('caveat.draw');
const scope = () => globalThis as { [drawKey]?: Draw };

/** Leaves what draws for the script that marks. */
export function setDraw(draw: Draw | undefined): void {
  if (draw === undefined) delete scope()[drawKey];
  else scope()[drawKey] = draw;
}

/** What cards.js left; undefined while it has not run. */
export function findDraw(): Draw | undefined {
  return scope()[drawKey];
}

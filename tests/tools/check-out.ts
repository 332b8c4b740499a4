import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from './ensure.mjs';

/** Throws Failure where a feed cannot lie in `out`: it is a file or a pack, or one of the packs' folders holds it or lies in it. */
export function checkOut(out: string, folders: readonly string[]): void {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new Failure(`${out} is a file: OUT is the folder of the feed.`, 2);
  const held = folders.find((folder) => isWithin(folder, out) || isWithin(out, folder));
  if (held !== undefined) {
    throw new Failure(`OUT (${out}) and the pack ${held} lie in one another: OUT is a folder of its own, which is uploaded as it is.`, 2);
  }
  if (existsSync(join(out, 'pack.json'))) throw new Failure(`${out} is a pack: name the folder of the feed first, OUT.`, 2);
}

function isWithin(inner: string, outer: string): boolean {
  return !/^\.\.(?:$|[\\/])/.test(relative(follow(outer), follow(inner)));
}

/** Links are followed where there is something. */
function follow(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

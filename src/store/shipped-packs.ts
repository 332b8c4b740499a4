import { checkPack } from '../pack/check-pack';
import { type Pack, packFileNames } from '../pack/schema';

// Only the numbers come into the bundle; the packs themselves are files beside it.
const versions = import.meta.glob<number>('../../assets/packs/*/pack.json', { eager: true, import: 'version' });

/** The packs that ship with this build: id and version. */
export const shippedPacks: readonly { id: string; version: number }[] = Object.entries(versions).map(([path, version]) => ({
  id: path.split('/').at(-2) as string,
  version,
}));

/** Reads one file of the extension as JSON; throws when it is not there. */
export type ReadFile = (path: string) => Promise<unknown>;

/** Reads and checks all files of a pack. Throws PackFault with its faults. */
export async function readPack(id: string, readFile: ReadFile): Promise<Pack> {
  const files = packFileNames.map(async (name) => [name, await readFile(`packs/${id}/${name}`).catch(toError)] as const);
  return checkPack(id, Object.fromEntries(await Promise.all(files)));
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

// Only the line that editors read comes into the bundle: it tells that the file is there.
const logs = import.meta.glob<string>('../../assets/packs/*/changes.json', { eager: true, import: '$schema' });

/** Ids of the shipped packs that bring a changelog. */
export const packsWithChanges: readonly string[] = Object.keys(logs).map((path) => path.split('/').at(-2) as string);

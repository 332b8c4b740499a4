import { readPackFiles } from './pack-files';

/** What a folder's pack.json says, as far as it says it; the lint tells what is wrong with it. */
export interface Head {
  folder: string;
  id: unknown;
  version: unknown;
}

/** Who the packs in folders are. Throws Failure where there is none. */
export async function readHeads(folders: readonly string[]): Promise<Head[]> {
  return Promise.all(
    folders.map(async (folder) => {
      const { data } = (await readPackFiles(folder))['pack.json'];
      const { id, version } = (data ?? {}) as { id?: unknown; version?: unknown };
      return { folder, id, version };
    }),
  );
}

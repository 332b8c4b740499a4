import * as v from 'valibot';
import { type Pack, type PackFileName, packFiles } from '../pack/schema';

// Only the numbers come into the bundle; the packs themselves are files beside it.
const versions = import.meta.glob<number>('../../assets/packs/*/pack.json', { eager: true, import: 'version' });

/** The packs that ship with this build: id and version. */
export const shippedPacks: readonly { id: string; version: number }[] = Object.entries(versions).map(([path, version]) => ({
  id: path.split('/').at(-2) as string,
  version,
}));

/** Reads one file of the extension as JSON; throws when it is not there. */
export type ReadFile = (path: string) => Promise<unknown>;

/** A pack that cannot be used, with what is wrong where. */
export class PackFault extends Error {
  override name = 'PackFault';
}

/** Reads and checks all files of a pack. Throws PackFault with the first faults. */
export async function readPack(id: string, readFile: ReadFile): Promise<Pack> {
  const read = async <Name extends PackFileName>(name: Name): Promise<v.InferOutput<(typeof packFiles)[Name]>> => {
    const data = await readFile(`packs/${id}/${name}`).catch((error: unknown) => {
      throw new PackFault(`${id}/${name}: ${error instanceof Error ? error.message : String(error)}`);
    });
    const checked = v.safeParse(packFiles[name], data);
    if (!checked.success) {
      const [issue] = checked.issues;
      throw new PackFault(`${id}/${name}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    }
    return checked.output as v.InferOutput<(typeof packFiles)[Name]>;
  };
  const [head, places, topics, facts, series, sources, english, spanish] = await Promise.all([
    read('pack.json'),
    read('places.json'),
    read('topics.json'),
    read('facts.json'),
    read('series.json'),
    read('sources.json'),
    read('words.en.json'),
    read('words.es.json'),
  ]);
  return {
    ...head,
    places: places.items,
    topics: topics.items,
    facts: facts.items,
    series: series.items,
    sources: sources.items,
    words: { en: english.topics, es: spanish.topics },
  };
}

import * as v from 'valibot';
import { type Pack, type PackFileName, packFileNames, packFiles } from './schema';

/** What each file of a pack holds, in the shape of the schema. */
export type PackContents = { [Name in PackFileName]: v.InferOutput<(typeof packFiles)[Name]> };

/** A pack that cannot be used, with what is wrong where; its message is the first fault. */
export class PackFault extends Error {
  override name = 'PackFault';

  constructor(readonly faults: readonly string[]) {
    super(faults[0]);
  }
}

/** Checks what the files of the pack in `folder` hold; a file that could not be read is given as its Error. Throws PackFault with one line a fault. */
export function checkPack(folder: string, files: Readonly<Record<string, unknown>>): Pack {
  const faults: string[] = [];
  const contents = packFileNames.map((name) => {
    const data = files[name];
    const place = `${folder}/${name}`;
    if (data instanceof Error) {
      faults.push(`${place}: ${data.message}`);
      return [name, undefined];
    }
    const { issues = [], output } = v.safeParse(packFiles[name] as v.GenericSchema, data);
    faults.push(...issues.map((issue) => `${place}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`));
    return [name, output];
  });
  if (faults.length > 0) throw new PackFault(faults);
  return joinFiles(Object.fromEntries(contents) as PackContents);
}

/** The pack of files that have the shape of the schema. */
export function joinFiles(files: PackContents): Pack {
  return {
    ...files['pack.json'],
    places: files['places.json'].items,
    topics: files['topics.json'].items,
    facts: files['facts.json'].items,
    series: files['series.json'].items,
    sources: files['sources.json'].items,
    words: { en: files['words.en.json'].topics, es: files['words.es.json'].topics },
  };
}

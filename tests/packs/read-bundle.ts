import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeBundle } from '../../src/pack/bundle';
import { allFileNames, type FileName } from '../../src/pack/optional-files';

/** The files of the example pack, as their author wrote them. */
export function readExampleFiles(): Record<FileName, Record<string, unknown>> {
  const read = (name: FileName) => readFileSync(fileURLToPath(new URL(`port-larkin/${name}`, import.meta.url)), 'utf8');
  return Object.fromEntries(allFileNames.map((name) => [name, JSON.parse(read(name))])) as Record<FileName, Record<string, unknown>>;
}

/** The example pack as the one file that a reader adds; `change` may spoil or renew its files before. */
export function exampleBundle(change: (files: ReturnType<typeof readExampleFiles>) => void = () => undefined): string {
  const files = readExampleFiles();
  change(files);
  return writeBundle(files);
}

/** An item of a file's list. */
export function itemOf(files: ReturnType<typeof readExampleFiles>, name: FileName, index: number): Record<string, unknown> {
  return (files[name].items as Record<string, unknown>[])[index] as Record<string, unknown>;
}

import { rename, rm, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { BundleFault, readBundle, writeBundle } from '../../src/pack/bundle';
import { longestBundle } from '../../src/pack/bundle-size';
import { allFileNames } from '../../src/pack/optional-files';
import { Failure } from './ensure.mjs';
import { loadPacks } from './load-packs';
import { readPackFiles } from './pack-files';
import { lintFolders } from './pack-lint';
import type { ToolContext } from './tool';
import { toWriteFailure } from './write-failure';

/** Writes a pack as the one file that readers add in the popup, after the lint and the checks that the popup makes; 0 when it is written. */
export async function bundleFolder(args: readonly string[], { root, startFolder }: ToolContext): Promise<number> {
  const [named, file, ...rest] = args;
  if (named === undefined || rest.length > 0) {
    throw new Failure('Write npm run pack -- bundle FOLDER, and behind it, if you like, the file to write.', 2);
  }
  const folder = resolve(startFolder, named);
  const faults = await lintFolders([folder], { root, startFolder }, { isFinal: true });
  if (faults !== 0) return faults;

  const files = await readPackFiles(folder);
  const text = writeBundle(Object.fromEntries(allFileNames.map((name) => [name, files[name]?.data])));
  const { id } = files['pack.json'].data as { id: string };
  try {
    if (Buffer.byteLength(text) > longestBundle) throw new BundleFault('too-large');
    const shipped = await loadPacks(root);
    readBundle(
      text,
      shipped,
      shipped.map((pack) => pack.id),
    );
  } catch (error) {
    if (!(error instanceof BundleFault)) throw error;
    console.log(tell(error, id));
    return 1;
  }
  const path = resolve(startFolder, file ?? `${id}.caveat-pack.json`);
  // Whole or not at all, even when it stands there already.
  try {
    await writeFile(`${path}.${process.pid}`, text);
    await rename(`${path}.${process.pid}`, path);
  } catch (error) {
    await rm(`${path}.${process.pid}`, { force: true }).catch(() => {});
    throw toWriteFailure(path, error);
  }
  const shown = relative(startFolder, path).startsWith('..') ? path : relative(startFolder, path);
  console.log(`${shown} is written (${Math.ceil(Buffer.byteLength(text) / 1024)} kB): readers add it under Packs in the popup.`);
  return 0;
}

function tell({ reason, faults }: BundleFault, id: string): string {
  if (reason === 'shipped-id') return `"${id}" comes with Caveat, and no file takes its place: choose another id in pack.json.`;
  if (reason === 'too-large') return 'The pack has more than 8 MB, and no reader could add it: divide it.';
  return [
    'Beside the packs that come with Caveat this one cannot stand:',
    ...faults.map(({ file, message }) => `${file}: ${message}`),
  ].join('\n');
}

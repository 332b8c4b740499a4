// node tests/tools/run.mjs TOOL.ts ARGUMENTS: brings the packages, bundles the tool and runs its `main`.
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode, ensurePackages, Failure, root, runMain } from './ensure.mjs';

await runMain(async () => {
  checkNode();
  const [tool, ...args] = process.argv.slice(2);
  if (!tool || !existsSync(join(root, tool))) throw new Failure(`There is no ${tool ?? 'tool to run'} yet.`, 2);
  ensurePackages();
  process.setSourceMapsEnabled(true);
  const { main } = await import(pathToFileURL(await bundle(tool)).href);
  // npm changes to the repository's folder; a path that was typed counts from where it was typed.
  return main(args, { root, startFolder: process.env.INIT_CWD ?? process.cwd() });
});

/** Gives the path of a tool as one plain module. Packages stay where they are; bundling takes about 30 ms, so nothing is cached. */
async function bundle(tool) {
  const { build, stop } = await import('esbuild');
  const name = basename(tool).replace(/\.ts$/, '.mjs');
  const usual = join(root, '.output/tools');
  const folder = prepareFolder(usual);
  const outfile = join(folder, name);
  const draft = `${outfile}.${process.pid}.mjs`;
  await build({
    entryPoints: [join(root, tool)],
    outfile: draft,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'inline',
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // A tool finds the repository from where it lies, so it is told that it lies where it would.
    define: folder === usual ? {} : { 'import.meta.url': JSON.stringify(pathToFileURL(join(usual, name)).href) },
  });
  await stop();
  // At once, so that two commands started together never read half a file.
  await rename(draft, outfile);
  return outfile;
}

/** `usual` where this user may write there, as in a copy of one's own; else a folder that is deleted in the end. */
function prepareFolder(usual) {
  try {
    mkdirSync(usual, { recursive: true });
    accessSync(usual, constants.W_OK);
    return usual;
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'caveat-tools-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    // Packages are looked for upwards from where a module lies.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return folder;
  }
}

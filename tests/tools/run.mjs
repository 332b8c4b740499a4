// node tests/tools/run.mjs TOOL.ts ARGUMENTS: brings the packages, bundles the tool and runs its `main`.
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
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
  const outfile = join(root, '.output/tools', basename(tool).replace(/\.ts$/, '.mjs'));
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
  });
  await stop();
  // At once, so that two commands started together never read half a file.
  await rename(draft, outfile);
  return outfile;
}

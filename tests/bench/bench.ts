import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, say } from '../tools/ensure.mjs';
import { loadPacks } from '../tools/load-packs';
import type { ToolContext } from '../tools/tool';
import { makeBenchTexts } from './bench-texts';
import { buildShipping } from './build-shipping';
import { formatTables, type Row, type Table } from './figures';
import { measureBrowser, paintingTable } from './measure-browser';
import { measureLibrary, measurePacks } from './measure-loading';
import { measurePackSizes, measureTexts } from './measure-spotting';
import { weighBundles } from './weigh-bundles';

const usage = `npm run bench
npm run bench -- --json         prints the same as one JSON object
             --no-browser       leaves out the browsers and the sizes of the bundles`;

/** `npm run bench`: the performance table. Nothing is asserted: figures of a shared machine are to be read, not to fail on. */
export async function main(args: string[], { root }: ToolContext): Promise<number> {
  const options = parseOptions(args);
  if (options.help) {
    console.log(usage);
    return 0;
  }
  await mkdir(join(root, '.output'), { recursive: true });
  const folder = await mkdtemp(join(root, '.output/bench-'));
  const machine = describeMachine();
  const troubles: string[] = [];
  const beginMs = Date.now();
  try {
    const tables = await measureAll(root, folder, options['no-browser'] !== true, troubles);
    const seconds = Math.round((Date.now() - beginMs) / 1000);
    if (options.json) console.log(JSON.stringify({ machine, seconds, tables, troubles }, null, 1));
    else console.log(`${machine}\n\n${formatTables(tables)}\n\n${[...troubles, `Took ${seconds} s.`].join('\n')}`);
    return troubles.length > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function parseOptions(args: string[]) {
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({ args, options: { json: flag, 'no-browser': flag, help: flag } }).values;
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, 2);
  }
}

async function measureAll(root: string, folder: string, withBrowsers: boolean, troubles: string[]): Promise<Table[]> {
  const progress = (what: string) => say(`Measuring: ${what} ...`);
  const packs = await loadPacks(root);
  const texts = makeBenchTexts(root, packs);
  const tables = await measureTexts(texts, packs, progress);
  progress('size of the packs');
  tables.push(measurePackSizes(texts, packs));
  progress('loading, in fresh processes');
  const loading = { root, folder, packs, dense: texts.dense };
  tables.push(await measureLibrary(loading), await measurePacks(loading));
  if (!withBrowsers) return tables;
  const painting: Row[] = [];
  const sizes = new Map<string, Row>();
  for (const name of ['chromium', 'firefox'] as const) {
    // What one browser cannot do must not cost the figures of the others.
    try {
      const figures = await measureBrowser(name, { root, folder, texts, packs, progress });
      if (figures === undefined) say(`There is no ${name} here; its figures are left out.`);
      painting.push(...(figures?.painting ?? []));
      tables.push(...(figures?.own ?? []));
      for (const row of weighBundles(await buildShipping(root, folder, name), name)) {
        sizes.set(row.name, { name: row.name, figures: [...(sizes.get(row.name)?.figures ?? []), ...row.figures] });
      }
    } catch (error) {
      troubles.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (painting.length > 0) tables.push(paintingTable(painting));
  if (sizes.size > 0)
    tables.push({ title: 'Sizes', note: 'Built for this run as it ships; kB of 1,000 bytes, gzip at level 9', rows: [...sizes.values()] });
  return tables;
}

/** Who measured: another machine's milliseconds are not this one's. */
function describeMachine(): string {
  const cores = availableParallelism();
  const [load = 0] = loadavg();
  const busy = load > cores ? ` It is busy (load ${load.toFixed(1)}): times in browsers are longer than they would be.` : '';
  return `Caveat's bench on Node ${process.versions.node}, ${process.platform}, ${cores} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}.${busy}`;
}

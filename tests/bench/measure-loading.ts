import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Pack } from '../../src/pack/schema';
import type { BenchText } from './bench-texts';
import type { ColdJob } from './cold-engine';
import type { Figure, Table } from './figures';
import { growPack, makeFillerPack, toFiles } from './make-packs';
import { median } from './measure';

const rounds = 5; // odd; six kinds of fresh process at 0.2 to 0.8 s each

const run = promisify(execFile);

export interface LoadingOptions {
  root: string;
  /** Where bundles and packs are put. */
  folder: string;
  packs: readonly Pack[];
  dense: BenchText;
}

/** Bundles an entry as the extension is bundled: with its packages, minified. */
async function bundle({ root, folder }: LoadingOptions, name: string, contents: string): Promise<string> {
  const { build, stop } = await import('esbuild');
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2023',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  await stop();
  return outfile;
}

/** Runs a script in a fresh process and gives the object that it prints. */
async function runFresh(script: string, args: string[]): Promise<Record<string, number>> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script, ...args], { maxBuffer: 1_000_000 });
  return JSON.parse(stdout) as Record<string, number>;
}

/** Each job once a round, in turns; gives the medians by step. */
async function takeTurns<Job>(jobs: readonly Job[], work: (job: Job) => Promise<Record<string, number>>): Promise<Figure[][]> {
  const results: Record<string, number>[][] = jobs.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, job] of jobs.entries()) results[index]!.push(await work(job));
  }
  return results.map((own) => Object.keys(own[0]!).map((name) => ({ name, value: median(own.map((one) => one[name]!)), unit: 'ms' })));
}

// The first import of the tier that src uses is src's own file, so that the decision on the tier is measured and not assumed.
const libraries: [name: string, source: string][] = [
  [
    'src/core/read-sentences.ts',
    `import { loadTagger } from './src/core/read-sentences'; const tag = await loadTagger(); export const read = tag;`,
  ],
  ...['one', 'three'].map((tier): [string, string] => [
    `compromise/${tier}`,
    `import nlp from 'compromise/${tier}'; export const read = (text) => nlp(text).json({ offset: true, terms: { offset: true } });`,
  ]),
];

const libraryScript = `
const [clock, bundle, sentence, next] = process.argv.slice(1);
const { startClock } = await import(clock);
const times = {};
const loading = startClock();
const { read } = await import(bundle);
times.load = loading();
for (const [name, text] of [['first sentence', sentence], ['next sentence', next]]) {
  const reading = startClock();
  read(text, 'en');
  times[name] = reading();
}
console.log(JSON.stringify(times));`;

const sentences = [
  'The sheriff’s office warrants a closer look, the aldermen said, because nearly 41,000 arrest warrants were outstanding in Cook County last spring.',
  'Council members who introduced the amendment would bar officers from detaining anyone whose name stands in the department’s gang database.',
];

/** What the language library costs before its first answer. */
export async function measureLibrary(options: LoadingOptions): Promise<Table> {
  const jobs: { name: string; file: string }[] = [];
  for (const [index, [name, source]] of libraries.entries()) jobs.push({ name, file: await bundle(options, `library-${index}`, source) });
  const clock = await bundle(options, 'running-time', `export { startClock } from './tests/bench/running-time';`);
  const figures = await takeTurns(jobs, ({ file }) => runFresh(libraryScript, [clock, file, ...sentences]));
  const sizes = await Promise.all(jobs.map(async ({ file }) => sizesOf(await readFile(file))));
  return {
    title: 'Node: the language library until its first answer',
    note: `Medians of ${rounds} fresh processes; sentences of 21 words; sizes of a minified bundle of it alone`,
    rows: jobs.map(({ name }, index) => ({ name, figures: [...figures[index]!, ...sizes[index]!] })),
  };
}

/** Raw and gzip size in kB of 1,000 bytes. */
export function sizesOf(content: Uint8Array): Figure[] {
  return [
    { name: 'raw', value: content.byteLength / 1000, unit: 'kB' },
    { name: 'gzip', value: gzipSync(content, { level: 9 }).byteLength / 1000, unit: 'kB' },
  ];
}

const engineScript = `
import { readFileSync } from 'node:fs';
const [bundle, job] = process.argv.slice(1);
const { runCold } = await import(bundle);
console.log(JSON.stringify(runCold(JSON.parse(readFileSync(job, 'utf8')))));`;

/** What packs cost from their files to the first card. */
export async function measurePacks(options: LoadingOptions): Promise<Table> {
  const { folder, packs, dense } = options;
  const bundled = await bundle(options, 'cold-engine', `export { runCold } from './tests/bench/cold-engine';`);
  const model = packs.find(({ facts, series }) => facts.length > 0 && series.length > 0) ?? packs[0]!;
  const sets: [string, readonly Pack[]][] = [
    [`the packs that ship, ${packs.reduce((sum, { facts }) => sum + facts.length, 0)} facts`, packs],
    // A filler pack has no gate words of its own, and by the schema a pack must have some.
    ['the same and 2,000 topics', [...packs, { ...makeFillerPack(2_000, packs[0]!), gate: model.gate }]],
    ['a pack of 5,000 facts', [growPack(model, 5_000)]],
  ];
  const jobs = await Promise.all(
    sets.map(async ([name, set], index) => {
      const file = join(folder, `job-${index}.json`);
      const job: ColdJob = { packs: set.map(toFiles), text: dense.text };
      await writeFile(file, JSON.stringify(job));
      return { name, file };
    }),
  );
  const figures = await takeTurns(jobs, ({ file }) => runFresh(engineScript, [bundled, file]));
  return {
    title: 'Node: from the files of new packs to a card',
    note: `Medians of ${rounds} fresh processes; texts: the dense article without language library; later card: the slowest of the subjects`,
    rows: jobs.map(({ name }, index) => ({ name, figures: withSum(figures[index]!) })),
  };
}

/** What a new pack costs until it is ready. */
function withSum(figures: readonly Figure[]): Figure[] {
  const ready = ['JSON.parse', 'check', 'index', 'compile words'];
  const sum = figures.filter(({ name }) => ready.includes(name)).reduce((total, { value }) => total + value, 0);
  return [...figures.slice(0, ready.length), { name: 'ready after', value: sum, unit: 'ms' }, ...figures.slice(ready.length)];
}

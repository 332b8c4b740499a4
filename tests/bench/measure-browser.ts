import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Pack } from '../../src/pack/schema';
import { highlightNames } from '../../src/page/mark-style';
import { buildDemo } from '../tools/build-demo';
import { findBrowser } from '../tools/find-browsers.mjs';
import type { OpenBrowser } from '../tools/open-browser';
import { openBrowser } from '../tools/open-browser';
import { type PageServer, servePages } from '../tools/page-server';
import { pageNames, plainPath, readPath, writeBenchPages } from './bench-pages';
import type { BenchTexts } from './bench-texts';
import { closeBackground } from './close-background';
import type { Figure, Row, Table } from './figures';
import { median } from './measure';
import { bundlePageGate, measureGateInPage } from './measure-page-gate';
import { type PageWatch, readWatch, watchPage } from './page-watch';
import { type ThreadTimes, traceThread } from './read-trace';

const paintRounds = 5; // a round is three loads, 4 s together; odd, so that the median is one of them
const throttledRounds = 5; // stalls of one kind lie within a few ms of each other, and a round costs 4 s
const traceRounds = 5; // thread time scatters little; what scatters is when V8 collects garbage
const throttle = 4;

const settleMs = 400; // after the marks: card host and counter come last
const silentMs = 700; // so long a page is watched on which nothing is to come, and traced
const markLimitMs = 20_000;

type BrowserName = OpenBrowser['name'];

export interface BrowserOptions {
  root: string;
  /** Profiles, builds and pages go here. */
  folder: string;
  texts: BenchTexts;
  packs: readonly Pack[];
  progress: (what: string) => void;
}

/** What one browser showed: rows for the table that both share, and tables of its own. */
export interface BrowserFigures {
  painting: Row[];
  own: Table[];
}

/** Measures the built extension in a browser; undefined when the browser is not there. */
export async function measureBrowser(
  name: BrowserName,
  { root, folder, texts, packs, progress }: BrowserOptions,
): Promise<BrowserFigures | undefined> {
  const program = findBrowser(name);
  if (program === undefined) return undefined;
  progress(`${name}: building the extension`);
  const pages = join(folder, `pages-${name}`);
  await mkdir(pages, { recursive: true });
  await writeBenchPages(pages, texts);
  const extension = await buildDemo({ root, browser: name, hosts: [`http://127.0.0.1${readPath}/*`], folder });
  const server = await servePages(pages);
  const browser = await openBrowser({ name, program, extension, isHeadless: true, folder });
  try {
    const bench: Bench = { browser, server, progress };
    await waitForCaveat(bench);
    // "Chrome/156.0.8078.79", "firefox/153.7.0"
    const [product = name, number = ''] = (await browser.puppeteer.version()).split(/[/.]/);
    const version = `${product} ${number}`;
    const painting = await measurePainting(bench, version);
    // Firefox has neither a throttle nor traces that a tool can read.
    if (name === 'firefox') return { painting, own: [] };
    const gate = await bundlePageGate(root);
    const own = [await measureThread(bench, version), await measureGateInPage({ browser, server, gate, packs, version })];
    return { painting: [...painting, ...(await measureThrottled(bench, version))], own };
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Bench {
  browser: OpenBrowser;
  server: PageServer;
  progress: (what: string) => void;
}

/** Right after its installation the background fills its store and asks the browser to run its script; a page loaded before is not read. */
async function waitForCaveat(bench: Bench): Promise<void> {
  const page = await openWatchedPage(bench);
  const end = Date.now() + markLimitMs;
  while ((await page.evaluate(readWatch)).marks === 0) {
    if (Date.now() > end) throw new Error(`Caveat set no mark on the dense article within ${markLimitMs / 1000} s.`);
    await page.goto(`${bench.server.origin}${readPath}/${pageNames.dense}.html`);
    await wait(silentMs);
  }
  await page.close();
}

async function openWatchedPage({ browser, server }: Bench): Promise<Page> {
  const page = await browser.puppeteer.newPage();
  await page.evaluateOnNewDocument(watchPage, highlightNames.light.replace(/-light$/, ''));
  // Of the same origin, so that the pages that count need no new process.
  await page.goto(`${server.origin}${plainPath}/${pageNames.silent}.html`);
  return page;
}

/** Loads a page and waits until Caveat is done with it. Throws when marks should come and do not. */
async function load({ server }: Bench, page: Page, path: string, name: string): Promise<PageWatch> {
  await page.goto(`${server.origin}${path}/${name}.html`);
  if (path === plainPath || name !== pageNames.dense) {
    await wait(silentMs);
    return page.evaluate(readWatch);
  }
  const end = Date.now() + markLimitMs;
  while (Date.now() < end) {
    await wait(150); // seldom: each question is work for the page
    const { paintedMs } = await page.evaluate(readWatch);
    if (paintedMs === null) continue;
    await wait(settleMs);
    return page.evaluate(readWatch);
  }
  throw new Error(`Caveat set no mark on the dense article within ${markLimitMs / 1000} s.`);
}

/** Gives what each kind of load showed, all kinds in turns. */
async function takeTurns<Kind extends string>(
  rounds: number,
  kinds: Record<Kind, () => Promise<PageWatch>>,
): Promise<Record<Kind, PageWatch[]>> {
  const names = Object.keys(kinds) as Kind[];
  const seen = Object.fromEntries(names.map((kind) => [kind, [] as PageWatch[]])) as Record<Kind, PageWatch[]>;
  for (let round = 0; round < rounds; round += 1) for (const kind of names) seen[kind].push(await kinds[kind]());
  return seen;
}

function kindsOf(bench: Bench, page: Page) {
  return {
    plain: () => load(bench, page, plainPath, pageNames.dense),
    silent: () => load(bench, page, readPath, pageNames.silent),
    warm: () => load(bench, page, readPath, pageNames.dense),
    cold: async () => {
      await closeBackground(bench.browser);
      return load(bench, page, readPath, pageNames.dense);
    },
  };
}

/** The table of which both browsers give rows. */
export function paintingTable(rows: Row[]): Table {
  return {
    title: 'Dense article, from document idle to marks painted',
    note: "Cold: the background was ended just before. Stall: the longest time in which the page's timer loop (every 4 ms at best) was not served, from idle until all is done",
    rows,
  };
}

async function measurePainting(bench: Bench, version: string): Promise<Row[]> {
  bench.progress(`${bench.browser.name}: idle to marks, background warm and cold`);
  const page = await openWatchedPage(bench);
  const { plain, warm, cold } = kindsOf(bench, page);
  const seen = await takeTurns(paintRounds, { plain, warm, cold });
  await page.close();
  return [
    { name: `${version}: the page without Caveat`, figures: figuresOf(seen.plain) },
    { name: `${version}: background warm`, figures: figuresOf(seen.warm) },
    { name: `${version}: background cold`, figures: figuresOf(seen.cold) },
  ];
}

/** The page's process is slowed down; the background's is not. */
async function measureThrottled(bench: Bench, version: string): Promise<Row[]> {
  bench.progress(`${bench.browser.name}: stalls at ${throttle}x`);
  const page = await openWatchedPage(bench);
  await page.emulateCPUThrottling(throttle);
  const { plain, silent, warm } = kindsOf(bench, page);
  const seen = await takeTurns(throttledRounds, { plain, silent, warm });
  await page.close();
  return [
    { name: `${version} at ${throttle}x: the page without Caveat`, figures: figuresOf(seen.plain) },
    { name: `${version} at ${throttle}x: background warm`, figures: figuresOf(seen.warm) },
    { name: `${version} at ${throttle}x: 2,000 words without mention`, figures: figuresOf(seen.silent) },
  ];
}

function figuresOf(watches: readonly PageWatch[]): Figure[] {
  const painted = watches.flatMap(({ paintedMs }) => paintedMs ?? []);
  const stalls = watches.map(({ longestStallMs }) => longestStallMs);
  const ms = (name: string, value: number): Figure => ({ name, value, unit: 'ms' });
  return [
    ...(painted.length > 0 ? [ms('painted, median', median(painted)), ms('fastest', Math.min(...painted))] : []),
    ms('longest stall, median', median(stalls)),
    ms('worst', Math.max(...stalls)),
    { name: 'of', value: watches.length, unit: 'rounds' },
  ];
}

/** Traced apart from the rest: the timer loop of the other measurements would stand in the trace. */
async function measureThread(bench: Bench, version: string): Promise<Table> {
  bench.progress(`${bench.browser.name}: the page's own thread`);
  const { browser, server } = bench;
  const page = await browser.puppeteer.newPage();
  const kinds = [pageNames.silent, pageNames.silentPage, pageNames.dense];
  const seen = new Map<string, ThreadTimes[]>(kinds.map((kind) => [kind, []]));
  for (let round = 0; round < traceRounds; round += 1) {
    for (const kind of kinds) {
      await page.goto(`${server.origin}${plainPath}/${pageNames.silent}.html`);
      const times = await traceThread(page, async () => {
        await page.goto(`${server.origin}${readPath}/${kind}.html`);
        await wait(silentMs);
      });
      seen.get(kind)!.push(times);
    }
  }
  await page.close();
  const toRow = (name: string, kind: string): Row => {
    const times = seen.get(kind)!;
    const part = (column: string, pick: (one: ThreadTimes) => number): Figure => ({
      name: column,
      value: median(times.map(pick)),
      unit: 'ms',
    });
    const first = part('gate script', ({ reader }) => reader);
    if (kind !== pageNames.dense) return { name, figures: [first] };
    const second = part('second script, page read', ({ annotate }) => annotate);
    const later = part('answers, marks, card host', (one) => one.later);
    const all = part('all: the sum', (one) => one.reader + one.annotate + one.later);
    return { name, figures: [first, second, later, all, part('longest single piece', ({ longest }) => longest)] };
  };
  return {
    title: `${version}: what Caveat's scripts take of the page's own thread`,
    note: `Medians of ${traceRounds} traces, background warm; thread time, so that other programs do not count; without style, layout, paint. 'All' is the sum over several pieces of work, between which the page goes on; the longest of them by itself last`,
    rows: [
      toRow('2,000 words without mention', pageNames.silent),
      toRow('50,000 words without mention', pageNames.silentPage),
      toRow('dense article, 2,000 words', pageNames.dense),
    ],
  };
}

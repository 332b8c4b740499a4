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
import { median, millisecondsOf } from './measure';
import { bundlePageGate, measureGateInPage } from './measure-page-gate';
import { type PageWatch, readWatch, watchPage } from './page-watch';
import { type ThreadTimes, traceThread } from './read-trace';

const paintRounds = { chromium: 7, firefox: 5 }; // a round is three loads, 4 s together; odd, so that the median is one of them
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

/** Measures the built extension in a browser; undefined when the browser is not there. */
export async function measureBrowser(
  name: BrowserName,
  { root, folder, texts, packs, progress }: BrowserOptions,
): Promise<Table[] | undefined> {
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
    const version = await browser.puppeteer.version();
    const tables = [await measurePainting(bench, version)];
    if (name === 'chromium') {
      const gate = await bundlePageGate(root);
      tables.unshift(await measureThread(bench, version), await measureGateInPage({ browser, server, gate, packs, version }));
      tables.push(await measureThrottled(bench, version));
    }
    return tables;
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

async function measurePainting(bench: Bench, version: string): Promise<Table> {
  bench.progress(`${bench.browser.name}: idle to marks, worker warm and cold`);
  const page = await openWatchedPage(bench);
  const { plain, warm, cold } = kindsOf(bench, page);
  const seen = await takeTurns(paintRounds[bench.browser.name], { plain, warm, cold });
  await page.close();
  const painted = (watches: PageWatch[]) => millisecondsOf(watches.flatMap(({ paintedMs }) => paintedMs ?? []));
  return {
    title: `${version}: dense article of 2,000 words, from document idle to marks painted`,
    note: `${seen.warm[0]?.marks ?? 0} marks. Cold: the background was ended just before. Stall: the longest time in which a timer of the page was not served, in the whole time after the load event; 4 ms is the least.`,
    rows: [
      { name: 'the page by itself, without Caveat', figures: [stallOf(seen.plain)] },
      { name: 'background warm', figures: [...painted(seen.warm), stallOf(seen.warm)] },
      { name: 'background cold', figures: [...painted(seen.cold), stallOf(seen.cold)] },
    ],
  };
}

function stallOf(watches: readonly PageWatch[]): Figure {
  return { name: 'longest stall (median)', value: median(watches.map(({ longestStallMs }) => longestStallMs)), unit: 'ms' };
}

async function measureThrottled(bench: Bench, version: string): Promise<Table> {
  bench.progress(`${bench.browser.name}: stalls at ${throttle}x`);
  const page = await openWatchedPage(bench);
  await page.emulateCPUThrottling(throttle);
  const { plain, silent, warm } = kindsOf(bench, page);
  const seen = await takeTurns(throttledRounds, { plain, silent, warm });
  await page.close();
  const toRow = (name: string, watches: PageWatch[]): Row => {
    const stalls = watches.map(({ longestStallMs }) => longestStallMs);
    const figures = [
      stallOf(watches),
      { name: 'worst', value: Math.max(...stalls), unit: 'ms' },
      { name: 'of', value: stalls.length, unit: 'rounds' },
    ];
    return { name, figures };
  };
  return {
    title: `${version}: longest stall of the page at ${throttle}x CPU throttle`,
    note: "The page's process is slowed down, the background is not. A timer loop in the page, served every 4 ms at best, from the load event until all is done.",
    rows: [
      toRow('dense article without Caveat', seen.plain),
      toRow('2,000 words without mention', seen.silent),
      toRow('dense article, background warm', seen.warm),
    ],
  };
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
  const toRow = (name: string, kind: string, pick: (times: ThreadTimes) => number): Row => ({
    name,
    figures: millisecondsOf(seen.get(kind)!.map(pick)),
  });
  return {
    title: `${version}: what Caveat's scripts take of the page's own thread`,
    note: 'Thread time by a trace, background warm: what other programs take does not count. Without style, layout and paint.',
    rows: [
      toRow('2,000 words without mention: gate script', pageNames.silent, ({ reader }) => reader),
      toRow('50,000 words without mention: gate script', pageNames.silentPage, ({ reader }) => reader),
      toRow('dense article: gate script', pageNames.dense, ({ reader }) => reader),
      toRow('dense article: second script started, page read', pageNames.dense, ({ annotate }) => annotate),
      toRow('dense article: answers, marks, card host', pageNames.dense, ({ later }) => later),
      toRow('dense article: all', pageNames.dense, ({ reader, annotate, later }) => reader + annotate + later),
    ],
  };
}

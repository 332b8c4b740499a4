import { toRareWords } from '../../src/core/choose-rare-pieces';
import type { Pack } from '../../src/pack/schema';
import type { OpenBrowser } from '../tools/open-browser';
import type { PageServer } from '../tools/page-server';
import { pageNames, plainPath } from './bench-pages';
import type { Table } from './figures';
import { median } from './measure';
import { timeGateInPage } from './page-watch';

const rounds = 15; // odd; each is a batch, because pages have a clock of 0.1 ms
const runs = 40; // makes a batch of 1 to 40 ms

export interface PageGateOptions {
  browser: OpenBrowser;
  server: PageServer;
  /** The gate as a script for a page. */
  gate: string;
  packs: readonly Pack[];
  version: string;
}

/** Bundles the gate by itself, so that it can be called again and again beside the character loop. */
export async function bundlePageGate(root: string): Promise<string> {
  const { build, stop } = await import('esbuild');
  const contents = "import { passesGate } from './src/page/passes-gate'; globalThis.benchGate = passesGate;";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  await stop();
  return outputFiles[0]!.text;
}

/** The gate on a real document, beside the loop over that document's text. */
export async function measureGateInPage({ browser, server, gate, packs, version }: PageGateOptions): Promise<Table> {
  const words = [...new Set(packs.flatMap((pack) => pack.gate))];
  const page = await browser.puppeteer.newPage();
  const rows: Table['rows'] = [];
  for (const [name, file] of [
    ['2,000 words without mention', pageNames.silent],
    ['50,000 words without mention', pageNames.silentPage],
  ] as const) {
    await page.goto(`${server.origin}${plainPath}/${file}.html`);
    await page.evaluate(gate);
    const samples = await page.evaluate(timeGateInPage, toRareWords(words), rounds, runs);
    const figure = (column: string, part: keyof (typeof samples)[number]) => ({
      name: column,
      value: median(samples.map((one) => one[part])),
      unit: 'ms',
    });
    const ratio = { name: 'gate : loop', value: median(samples.map(({ gate: own, loop }) => own / loop)), unit: '×' };
    rows.push({ name, figures: [figure('charCodeAt loop', 'loop'), figure('textContent', 'textContent'), figure('gate', 'gate'), ratio] });
  }
  await page.close();
  return {
    title: `${version}: the gate on a document, called again and again`,
    note: `Medians of ${rounds} rounds of ${runs} calls; ${words.length} gate words`,
    rows,
  };
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bringBrowsers } from './bring-browsers.mjs';
import { buildDemo } from './build-demo';
import { say } from './ensure.mjs';
import { findBrowser } from './find-browsers.mjs';
import { openBrowser } from './open-browser';
import { servePages } from './page-server';
import { showPages } from './show-pages';
import type { StartOptions } from './start-options';
import { parseStartOptions, startUsage } from './start-options';
import type { ToolContext } from './tool';

const loopback = 'http://127.0.0.1/*'; // a match pattern holds for every port

/** `npm start`: opens a browser with Caveat on a page. */
export async function main(args: string[], { root, startFolder }: ToolContext): Promise<number> {
  const options = parseStartOptions(args, startFolder);
  if (options.isHelp) {
    console.log(startUsage);
    return 0;
  }
  const cleanups: (() => Promise<unknown>)[] = [];
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  try {
    await runSession({ options, root, cleanups, signal: stop.signal });
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 130; // as shells name an end by Ctrl-C
    throw error;
  } finally {
    for (const cleanUp of cleanups.reverse()) await cleanUp();
  }
}

interface Session {
  options: StartOptions;
  root: string;
  /** What has to be closed and removed at the end, in the order of opening. */
  cleanups: (() => Promise<unknown>)[];
  signal: AbortSignal;
}

/** Ends when the browser was closed or, without a window, when all is said. */
async function runSession({ options, root, cleanups, signal }: Session): Promise<void> {
  const name = options.browser ?? (findBrowser('chromium') === undefined && findBrowser('firefox') !== undefined ? 'firefox' : 'chromium');
  const program = bringBrowsers([name])[name];
  const isHeadless = options.isHeadless || !hasScreen();
  if (!options.isHeadless && isHeadless) say('There is no screen here, so the browser runs without a window.');

  await mkdir(join(root, '.output'), { recursive: true });
  const folder = await mkdtemp(join(root, '.output/start-'));
  cleanups.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  const address = await getAddress(options, root, cleanups);
  say(`Building Caveat for ${name} ...`);
  const hosts = address.hostname === '127.0.0.1' ? [loopback] : [loopback, `*://${address.hostname}/*`];
  const extension = await buildDemo({ root, browser: name, hosts, folder });
  signal.throwIfAborted();

  say(`Opening ${address} in ${program} ...`);
  const browser = await openBrowser({ name, program, extension, isHeadless, folder });
  cleanups.push(browser.close);
  signal.addEventListener('abort', () => void browser.close());
  signal.throwIfAborted();
  const closed = new Promise<void>((resolve) => browser.puppeteer.once('disconnected', () => resolve()));
  const defaultScreenshot = isHeadless && !options.isJson ? join(root, `.output/screenshots/${name}.png`) : undefined;
  const screenshot = options.screenshot ?? defaultScreenshot;
  const isFrontPage = options.page === undefined;
  await showPages({ browser, address, isJson: options.isJson, isHeadless, isFrontPage, ...(screenshot && { screenshot }) });
  if (isHeadless) return;
  say('Caveat is running. Close the browser or press Ctrl-C to end.');
  await closed;
}

/** The address to open; files get a server for their folder. */
async function getAddress({ page }: StartOptions, root: string, cleanups: (() => Promise<unknown>)[]): Promise<URL> {
  if (page && 'url' in page) return page.url;
  const { folder, file } = page ?? { folder: join(root, 'tests/pages/front-page'), file: 'index.html' };
  const server = await servePages(folder);
  cleanups.push(server.close);
  return new URL(`${server.origin}/${encodeURIComponent(file)}`);
}

/** Other systems always have one, as far as a script can tell. */
function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

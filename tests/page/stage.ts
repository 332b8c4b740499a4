import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, JSHandle, Page } from 'puppeteer-core';
import { type BrowserName, startBrowser } from './browsers';

const hardPages = fileURLToPath(new URL('../pages/hard/', import.meta.url));
const harness = fileURLToPath(new URL('harness.ts', import.meta.url));

/** A page opened in a browser, with Caveat's page modules in a world of their own, as a content script has it. */
export interface Stage {
  page: Page;
  /** Runs a function in that world; there, `globalThis.caveat` is `harness.ts`. */
  run<Args extends unknown[], Result>(work: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result>;
}

/** Browser, server and bundle that the tests of one file share. */
export interface Theatre {
  /** "http://127.0.0.1:8000", for pages that name their own address. */
  origin: string;
  open(path: string): Promise<Stage>;
  /** Serves a text at a path of its own until the end. */
  serve(path: string, body: string, type?: string): void;
  close(): Promise<void>;
}

/** puppeteer's own isolated world; not in its types, and the nearest thing to a content script that both protocols have. */
interface Realm {
  evaluate(work: unknown, ...args: unknown[]): Promise<unknown>;
  evaluateHandle(work: unknown, ...args: unknown[]): Promise<JSHandle>;
}

export async function openTheatre(name: BrowserName): Promise<Theatre> {
  const extra = new Map<string, { body: string; type: string }>();
  const [browser, { server, origin }, code] = await Promise.all([startBrowser(name), startServer(extra), bundle(harness)]);
  return {
    origin,
    serve: (path, body, type = 'text/html; charset=utf-8') => void extra.set(path, { body, type }),
    open: (path) => openStage(browser, origin + path, code),
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Bundles a module as one script that sets `globalThis.caveat`. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'caveat',
    footer: { js: 'globalThis.caveat = caveat;' },
    target: ['chrome120', 'firefox140'],
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}

async function openStage(browser: Browser, url: string, code: string): Promise<Stage> {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 700 });
  await page.goto(url, { waitUntil: 'load' });
  const realm = (page.mainFrame() as unknown as { isolatedRealm(): Realm }).isolatedRealm();
  await realm.evaluate(`{ ${code} }`);
  return { page, run: (work, ...args) => realm.evaluate(work, ...args) as Promise<never> };
}

async function startServer(extra: ReadonlyMap<string, { body: string; type: string }>): Promise<{ server: Server; origin: string }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const given = extra.get(path);
    try {
      const body = given?.body ?? (await readFile(hardPages + path.replace(/^\/(?:.*\/)?/, '')));
      const type =
        given?.type ??
        (path.endsWith('.xhtml') ? 'application/xhtml+xml' : path.endsWith('.xml') ? 'text/xml' : 'text/html; charset=utf-8');
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

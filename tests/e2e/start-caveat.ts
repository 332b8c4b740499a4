import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { findTab } from '../tools/ask-extension';
import type { BrowserName } from '../tools/bring-browsers.mjs';
import { findBrowser } from '../tools/find-browsers.mjs';
import type { OpenBrowser } from '../tools/open-browser';
import { openBrowser } from '../tools/open-browser';
import type { PageAnswer } from '../tools/read-page';
import { waitForMentions } from '../tools/read-page';

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built extension: as it ships, or with leave to read loopback pages and an open shadow root. */
export function builtExtension(name: BrowserName, kind: 'shipping' | 'demo' = 'shipping'): string {
  return join(root, '.output', `${name === 'chromium' ? 'chrome' : 'firefox'}-mv3${kind === 'demo' ? '-demo' : ''}`);
}

/** A browser with Caveat, and a page of the extension through which tests ask. */
export interface Caveat extends OpenBrowser {
  extensionPage: Page;
  /** Opens an address in a tab of its own. */
  openPage: (address: string, prepare?: (page: Page) => Promise<unknown>) => Promise<Page>;
  /** Presses the real toolbar button on a page and waits for its mentions. */
  readPage: (page: Page) => Promise<PageAnswer & { tabId: number }>;
}

export interface CaveatOptions {
  kind?: 'shipping' | 'demo';
  /** Another folder than the built one. */
  extension?: string;
  proxy?: string;
  /** See `OpenBrowserOptions`. */
  profile?: string;
  keepsWelcome?: boolean;
  window?: { width: number; height: number };
}

/** Starts a browser with the built extension; `close` also removes its files. */
export async function startCaveat(
  name: BrowserName,
  { kind, extension = builtExtension(name, kind), ...options }: CaveatOptions = {},
): Promise<Caveat> {
  const program = findBrowser(name);
  if (!program) throw new Error(`There is no ${name} here; npm test brings it.`);
  if (!existsSync(extension)) throw new Error(`There is no ${extension}; npm test builds it.`);
  const folder = await mkdtemp(join(tmpdir(), 'caveat-e2e-'));
  const browser = await openBrowser({ name, program, extension, isHeadless: true, folder, ...options });
  const extensionPage = await browser.openExtensionPage('popup.html');
  const openPage: Caveat['openPage'] = async (address, prepare) => {
    const page = await browser.puppeteer.newPage();
    await prepare?.(page);
    await page.goto(address, { waitUntil: 'load' });
    return page;
  };
  const readPage: Caveat['readPage'] = async (page) => {
    await browser.pressToolbarButton(page);
    const tabId = await findTab(extensionPage, page.url());
    if (tabId === undefined) throw new Error(`The toolbar button did not lend Caveat the tab of ${page.url()}.`);
    const answer = await waitForMentions(extensionPage, tabId, 10_000);
    if (answer === undefined) throw new Error(`Caveat did not start on ${page.url()}.`);
    return { ...answer, tabId };
  };
  const close = async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...browser, extensionPage, openPage, readPage, close };
}

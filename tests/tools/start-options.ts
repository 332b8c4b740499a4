import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserName } from './bring-browsers.mjs';
import { Failure } from './ensure.mjs';

export interface StartOptions {
  /** What to open: an address, or a file with the folder that is served round it. Missing: the demo front page. */
  page?: { url: URL } | { folder: string; file: string };
  browser?: BrowserName;
  isHeadless: boolean;
  isJson: boolean;
  screenshot?: string;
  isHelp: boolean;
}

export const startUsage = `npm start
npm start -- --page FILE-or-URL      opens that page instead of the demo front page
             --browser NAME          chromium or firefox
             --headless              works without a screen
             --json                  prints the page's mentions and cards as one JSON object
             --screenshot FILE.png   keeps a picture with the first card open`;

/** Reads the options of `npm start`. Throws one clear sentence, with exit code 2, for what it does not know. */
export function parseStartOptions(args: string[], startFolder: string): StartOptions {
  const { page, browser, screenshot, headless, json, help } = parseOrFail(args);
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Failure(`--browser is chromium or firefox, not ${browser}.`, 2);
  }
  return {
    isHeadless: headless ?? false,
    isJson: json ?? false,
    isHelp: help ?? false,
    ...(browser && { browser }),
    ...(page !== undefined && { page: parsePage(page, startFolder) }),
    ...(screenshot !== undefined && { screenshot: parseScreenshot(screenshot, startFolder) }),
  };
}

function parseOrFail(args: string[]) {
  const flag = { type: 'boolean' } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args, options: { page: text, browser: text, screenshot: text, headless: flag, json: flag, help: flag } }).values;
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Failure(`${sentence?.replace(/\.$/, '')}.\n\n${startUsage}`, 2);
  }
}

function parsePage(page: string, startFolder: string): NonNullable<StartOptions['page']> {
  const scheme = /^(?<scheme>[a-z][a-z0-9+.-]+):/i.exec(page)?.groups?.scheme?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    if (!URL.canParse(page)) throw new Failure(`--page: ${page} is not an address.`, 2);
    return { url: new URL(page) };
  }
  // A drive letter of Windows is one letter long and no scheme.
  if (scheme !== undefined && scheme !== 'file') throw new Failure(`--page takes a file or an http address, and ${page} is neither.`, 2);
  const path = scheme === 'file' ? parseFileAddress(page) : resolve(startFolder, page);
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!existsSync(file)) throw new Failure(`--page: there is no file ${file}.`, 2);
  return { folder: dirname(file), file: basename(file) };
}

function parseFileAddress(address: string): string {
  try {
    return fileURLToPath(address);
  } catch {
    throw new Failure(`--page: ${address} is not a file of this machine.`, 2);
  }
}

function parseScreenshot(path: string, startFolder: string): string {
  const file = resolve(startFolder, path);
  if (!file.toLowerCase().endsWith('.png')) throw new Failure(`--screenshot takes the name of a .png file, not ${path}.`, 2);
  if (!existsSync(dirname(file))) throw new Failure(`--screenshot: there is no folder ${dirname(file)}.`, 2);
  return file;
}

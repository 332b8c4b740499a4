import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../tools/find-browsers.mjs';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a real browser without a screen. */
export function startBrowser(name: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === undefined) throw new Error(`There is no ${name} on this machine; npm test brings one.`);
  if (name === 'firefox') return launch({ browser: 'firefox', executablePath, headless: true });
  // Chromium refuses to start its sandbox as root.
  return launch({ executablePath, headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox', ...chromiumArgs] : chromiumArgs });
}

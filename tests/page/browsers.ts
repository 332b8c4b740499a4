import { type Browser, launch } from 'puppeteer-core';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a real browser without a screen. */
export function startBrowser(name: BrowserName): Promise<Browser> {
  if (name === 'firefox') return launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true });
  return launch({ executablePath: '/usr/bin/chromium', headless: true, args: chromiumArgs });
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { BrowserName } from './bring-browsers.mjs';
import { installForGood, packForFirefox } from './firefox-install';
import { createPrivileged, firefoxAddress, firefoxPreferences } from './firefox-privileged';

/** A browser with Caveat in it. */
export interface OpenBrowser {
  name: BrowserName;
  puppeteer: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Presses Caveat's toolbar button for the tab of a page, which opens the popup and lends Caveat that tab. */
  pressToolbarButton: (page: Page) => Promise<void>;
  /** Firefox: runs an expression with the browser's own rights. Chromium has no such place and throws. */
  evaluatePrivileged: <Result>(expression: string) => Promise<Result>;
  /** Ends the browser and removes its profile. */
  close: () => Promise<void>;
}

export interface OpenBrowserOptions {
  name: BrowserName;
  /** The browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  isHeadless: boolean;
  /** Where the temporary profile goes. */
  folder: string;
  /** A recording proxy that all requests go through, as host:port. */
  proxy?: string;
  window?: { width: number; height: number };
  /** A profile that outlives the browser, instead of a temporary one; in it the extension is installed for good. */
  profile?: string;
  /** Leaves the page of the first run open, or does not wait for one. */
  keepsWelcome?: boolean;
}

// No calls home, no first-run pages, and no QUIC past a proxy.
const chromiumArgs = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

const startTimeoutMs = 60_000; // a cold Firefox on two busy cores takes 15 s

/** Starts a browser on a temporary profile with the extension installed. */
export async function openBrowser(options: OpenBrowserOptions): Promise<OpenBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(options.folder, 'profile-')));
  const removeProfile = async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const browser = options.name === 'chromium' ? await startChromium(options, profile) : await startFirefox(options, profile);
    if (!options.keepsWelcome && (await opensWelcome(options.extension))) await closeWelcome(browser);
    const close = async () => {
      await browser.puppeteer.close().catch(() => {}); // already closed by hand
      await removeProfile();
    };
    return { ...browser, close };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

type StartedBrowser = Omit<OpenBrowser, 'close'>;

function commonOptions({ program, isHeadless, window = { width: 1200, height: 900 } }: OpenBrowserOptions, profile: string) {
  return {
    executablePath: program,
    userDataDir: profile,
    headless: isHeadless,
    // With a window on a screen the page follows the window.
    defaultViewport: isHeadless ? window : null,
    // The tools close their browsers themselves, so that profiles are removed.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: startTimeoutMs,
  };
}

async function startChromium(options: OpenBrowserOptions, profile: string): Promise<StartedBrowser> {
  const { extension, proxy } = options;
  const browser = await puppeteer.launch({
    ...commonOptions(options, profile),
    pipe: true,
    // What is loaded by the driver is forgotten with its leave when the browser ends; what is loaded by the flag is not.
    enableExtensions: options.profile === undefined ? [extension] : true,
    args: [
      ...chromiumArgs,
      ...(options.profile === undefined ? [] : [`--load-extension=${extension}`]),
      // Chromium refuses its sandbox to root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.isHeadless ? ['--disable-gpu'] : []),
      // Without the bypass rule loopback addresses would go past the proxy.
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: startTimeoutMs });
  const installed = [...(await browser.extensions()).values()][0];
  if (!installed) throw new Error('Chromium did not install the extension.');
  const extensionOrigin = `chrome-extension://${installed.id}`;
  return {
    name: 'chromium',
    puppeteer: browser,
    extensionOrigin,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${extensionOrigin}/${path}`);
      return page;
    },
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      await installed.triggerAction(page);
    },
    evaluatePrivileged: () => Promise.reject(new Error('only Firefox has privileged scripts')),
  };
}

async function startFirefox(options: OpenBrowserOptions, profile: string): Promise<StartedBrowser> {
  const packed = options.profile === undefined ? undefined : await packForFirefox(options.extension, options.folder);
  const browser = await puppeteer.launch({
    ...commonOptions(options, profile),
    browser: 'firefox',
    // Else pages of the extension and the toolbar button are out of reach.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPreferences(options.proxy),
  });
  const { evaluatePrivileged, navigateWithoutWaiting } = createPrivileged(browser);
  if (packed === undefined) await browser.installExtension(options.extension);
  else await evaluatePrivileged(installForGood(packed));
  return {
    name: 'firefox',
    puppeteer: browser,
    extensionOrigin: firefoxAddress,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await navigateWithoutWaiting(page, `${firefoxAddress}/${path}`);
      await page.waitForFunction((address) => location.href.startsWith(address) && document.readyState === 'complete', {}, firefoxAddress);
      return page;
    },
    pressToolbarButton: async (page) => {
      await page.bringToFront();
      await evaluatePrivileged(pressToolbarButtonInFirefox);
    },
    evaluatePrivileged,
  };
}

/** The build that ships shows its page of the first run after install; the demo does not. */
async function opensWelcome(extension: string): Promise<boolean> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as { host_permissions?: string[] };
  return manifest.host_permissions === undefined;
}

/** Closes that page, which would come in front of whatever a tool opens. */
async function closeWelcome({ puppeteer: browser }: StartedBrowser): Promise<void> {
  const end = Date.now() + startTimeoutMs;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      if (await page.evaluate(isWelcomeDrawn).catch(() => false)) return page.close();
    }
    await wait(100);
  }
  throw new Error('The page of the first run did not open.');
}

/** Runs in each page. Closed before its questions are answered, Firefox would note an error for each. */
function isWelcomeDrawn(): boolean {
  return location.pathname === '/welcome.html' && document.querySelector('.picture__card') !== null;
}

const pressToolbarButtonInFirefox = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByHostname('${firefoxAddress.replace('moz-extension://', '')}');
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  // A popup that is still open for another tab would only be closed by the press.
  for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  await button.triggerAction(window);
})()`;

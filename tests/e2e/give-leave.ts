import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Caveat } from './start-caveat';

/** The id in Firefox's manifest. */
const firefoxId = 'caveat@caveat.example';

/**
 * Lets the browser say yes, without a prompt that nobody could press, when Caveat asks for leave inside a click: in Chromium to these patterns, in Firefox to all.
 */
export async function allowLeave(caveat: Caveat, patterns: readonly string[]): Promise<void> {
  if (caveat.name === 'firefox') {
    await caveat.evaluatePrivileged("Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)");
    return;
  }
  await inChromiumSettings(caveat, async (page, id) => {
    await page.evaluate(configure, id, { hostAccess: 'ON_SPECIFIC_SITES' });
    for (const pattern of patterns) await page.evaluate(addHost, id, pattern);
  });
}

/** Takes leave away as a person does in the browser's own settings: all of it at once ("on click"), or in Firefox one by one. */
export async function withdrawLeave(caveat: Caveat, patterns: readonly string[]): Promise<void> {
  if (caveat.name === 'firefox') {
    await caveat.evaluatePrivileged(changeFirefoxPermissions('remove', { permissions: [], origins: patterns }));
    return;
  }
  await inChromiumSettings(caveat, async (page, id) => void (await page.evaluate(configure, id, { hostAccess: 'ON_CLICK' })));
}

/** Lets Caveat into private windows, as a person does in the browser's own settings; both browsers start the extension anew for it. */
export async function allowPrivateWindows(caveat: Caveat): Promise<void> {
  if (caveat.name === 'firefox') {
    await caveat.evaluatePrivileged(changeFirefoxPermissions('add', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }));
    await caveat.evaluatePrivileged(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${firefoxId}')).reload();
    })()`);
    return;
  }
  await inChromiumSettings(caveat, async (page, id) => {
    // Without it an extension from a folder is switched off when it starts anew.
    await page.evaluate(turnDeveloperModeOn);
    await page.evaluate(configure, id, { incognitoAccess: true });
  });
}

export interface Registered {
  id: string;
  matches: string[];
  excludeMatches?: string[];
}

/** The scripts that the browser runs in pages by itself for Caveat. */
export async function listReaders(extensionPage: Page): Promise<Registered[]> {
  const text = await extensionPage.evaluate(async () => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts: () => Promise<Registered[]> } } })
      .chrome;
    return JSON.stringify(await scripting.getRegisteredContentScripts());
  });
  return (JSON.parse(text) as Registered[]).map(({ id, matches, excludeMatches }) => ({
    id,
    matches: matches.toSorted(),
    ...(excludeMatches?.length && { excludeMatches: excludeMatches.toSorted() }),
  }));
}

/** Waits until exactly these scripts stand. */
export async function expectReaders(extensionPage: Page, wanted: Registered[]): Promise<void> {
  await expect.poll(() => listReaders(extensionPage), { timeout: 10_000 }).toEqual(wanted);
}

async function inChromiumSettings(caveat: Caveat, run: (page: Page, id: string) => Promise<void>): Promise<void> {
  const page = await caveat.puppeteer.newPage();
  await page.goto('chrome://extensions/');
  await run(page, new URL(caveat.extensionOrigin).host);
  await page.close();
}

interface DeveloperPrivate {
  updateExtensionConfiguration: (change: object) => Promise<void>;
  updateProfileConfiguration: (change: object) => Promise<void>;
  addHostPermission: (id: string, host: string) => Promise<void>;
}
async function configure(extensionId: string, change: object): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
  await developerPrivate.updateExtensionConfiguration({ extensionId, ...change });
}
async function turnDeveloperModeOn(): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
}
async function addHost(extensionId: string, host: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
  await developerPrivate.addHostPermission(extensionId, host);
}

function changeFirefoxPermissions(verb: 'add' | 'remove', permissions: object): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${firefoxId}');
    await ExtensionPermissions.${verb}('${firefoxId}', ${JSON.stringify(permissions)}, extension);
  })()`;
}

import browser from 'webextension-polyfill';

/** Reads a file of the extension as JSON; throws when it is not there. */
export async function readExtensionFile(path: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path));
  if (!answer.ok) throw new Error(`${path} is missing from the extension`);
  return answer.json();
}

/**
 * Brings a script into a tab's page. False where the browser does not allow it (its own pages, stores, no access). A tab's address is told only where
 * Caveat may read: where a person withdrew that leave, Chromium would not refuse the script but keep it waiting for a press of the toolbar button.
 */
export async function bringScript(tabId: number, file: string): Promise<boolean> {
  try {
    if ((await browser.tabs.get(tabId)).url === undefined) return false;
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

const badgeColor = '#00666a';

/** Shows the number of notes on the toolbar button of a tab; null takes it away. */
export async function showBadge(tabId: number, count: number | null): Promise<void> {
  const text = count === null || count === 0 ? '' : String(Math.min(count, 999));
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab has gone meanwhile.
  }
}

/** Calls back when the extension was installed or updated, with which of them it was ("install", "update", …). */
export function onInstalled(run: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => run(reason));
}

/** Calls back when the browser starts. */
export function onStartup(run: () => void): void {
  browser.runtime.onStartup.addListener(run);
}

/** The id by which messages of our own scripts are known. */
export function ownId(): string {
  return browser.runtime.id;
}

/** Whether an address is one of the extension's own pages (the popup, the tab of packs), not of a page that its scripts run in. */
export function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** The version of this build. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

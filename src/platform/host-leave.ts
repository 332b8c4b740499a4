import browser from 'webextension-polyfill';

/** Whether the browser lets Caveat read from the host of this address whatever the host itself says. */
export async function hasHostLeave(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(address)] }).catch(() => false);
}

/**
 * Whether this browser tells a host who asks unless there is leave for that host: Firefox sends the extension's own address as the request's origin,
 * and draws one for each installation (measured with 153; with leave it sends none). That of Chrome is the same for everybody.
 */
export function tellsWhoAsks(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}

/** Asks the reader for the hosts of these addresses; only in a click. False when the reader says no, true when there is nothing to ask. */
export async function askHostLeave(addresses: readonly string[]): Promise<boolean> {
  if (addresses.length === 0) return true;
  return browser.permissions.request({ origins: [...new Set(addresses.map(hostPattern))] });
}

/** Gives the leave back. */
export async function dropHostLeave(address: string): Promise<void> {
  // What the manifest itself grants cannot be given back; only the demo build has any.
  await browser.permissions.remove({ origins: [hostPattern(address)] }).catch(() => false);
}

/** Calls back after the reader gave leave, wherever that was: the question may close the popup that asked it. */
export function onHostLeave(run: () => void): void {
  browser.permissions.onAdded.addListener(run);
}

/** The host of an address as a match pattern, which has no port. */
export function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

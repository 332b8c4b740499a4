import browser from 'webextension-polyfill';

/** Whether the browser lets Caveat read from the host of this address whatever the host itself says. */
export async function hasHostLeave(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(address)] }).catch(() => false);
}

/** Asks the reader for that one host; only in a click. False when the reader says no. */
export function askHostLeave(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [hostPattern(address)] });
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

/** A pattern has no port: leave is for a host. */
function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

import browser from 'webextension-polyfill';
import { askLeave } from './site-leave';

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
  return askLeave([...new Set(addresses.map(hostPattern))]);
}

/** The host of an address as a match pattern, which has no port. */
export function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

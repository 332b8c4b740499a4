import browser from 'webextension-polyfill';

/**
 * Asks the reader, by the browser's own prompt, for leave to read from these patterns, pages or feeds. Must be called inside a click, before anything
 * is awaited. False where the reader or the browser refuses; a popup may be closed by the prompt and never hear the answer.
 */
export async function askLeave(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/** The patterns that the browser gives leave for at this moment, with those of the manifest; what a press of the toolbar button lends is not among them. */
export async function getLeave(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Gives leave back. What the browser does not take back (an administrator's gift, what the manifest itself has) stays. */
export async function returnLeave(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** Patterns that the manifest itself has: none in the build that ships, the demo's own pages in the other. */
export function getBuiltInLeave(): string[] {
  return (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
}

/** Calls back when leave was given or withdrawn, by us or in the browser's own settings. */
export function onLeaveChange(run: () => void): void {
  browser.permissions.onAdded.addListener(run);
  browser.permissions.onRemoved.addListener(run);
}

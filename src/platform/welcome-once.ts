import browser from 'webextension-polyfill';
import { openOwnTab } from './tabs';

/** The page of the first run, behind the extension's address. */
export const welcomePage = 'welcome.html';

const welcomedKey = 'welcomed';

/** Opens the page of the first run, and never again: a temporary add-on is installed at every start of Firefox, and its store stays. */
export async function welcomeOnce(): Promise<void> {
  const kept = await browser.storage.local.get(welcomedKey).catch(() => ({}) as Record<string, unknown>);
  if (kept[welcomedKey] === true) return;
  await openOwnTab(welcomePage);
  await browser.storage.local.set({ [welcomedKey]: true });
}

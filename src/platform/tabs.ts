import browser from 'webextension-polyfill';

/** The tab whose page the popup is about. */
export interface TargetTab {
  id: number;
  /** False where the address is known and no extension may read it. */
  mayBeRead: boolean;
}

/** The tab named in `?tab=ID`, else the active one of this window; undefined when there is none. */
export async function findTargetTab(search: string): Promise<TargetTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return { id: named, mayBeRead: true };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, mayBeRead: tab.url === undefined || /^(?:https?|file):/.test(tab.url) };
}

/** Opens a page of Caveat in a tab of its own, beside the one in front. */
export async function openOwnTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

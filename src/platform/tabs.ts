import browser from 'webextension-polyfill';
import { siteOf } from '../core/site-pattern';
import { type RestReason, sendMessage } from './messages';

/** The tab whose page the popup is about. */
export interface TargetTab {
  id: number;
  /** False where the address is known and no extension may read it. */
  mayBeRead: boolean;
  /** Where the browser tells it: after a press of the toolbar button, or with leave. */
  url?: string;
  /** It stands in a private window, of which nothing may be kept. */
  isPrivate?: boolean;
}

/** The tab named in `?tab=ID`, else the active one of this window; undefined when there is none. */
export async function findTargetTab(search: string): Promise<TargetTab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) {
    const tab = await browser.tabs.get(named).catch(() => ({ url: undefined, incognito: false }));
    return { id: named, mayBeRead: true, ...(tab.url !== undefined && { url: tab.url }), isPrivate: tab.incognito };
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const mayBeRead = tab.url === undefined || /^(?:https?|file):/.test(tab.url);
  return { id: tab.id, mayBeRead, ...(tab.url !== undefined && { url: tab.url }), isPrivate: tab.incognito };
}

/** Opens a page of Caveat in a tab of its own, beside the one in front. */
export async function openOwnTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/**
 * Takes the marks out of open pages for a while, or brings those back: out of all, or of those of one site. Pages without Caveat do not answer. A tab's
 * address is known wherever Caveat may read, so for one site this must be called before its leave is given back.
 */
export async function restPages(reason: RestReason, shouldRest: boolean, site?: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const isMeant = (url = '') => site === undefined || (URL.canParse(url) && siteOf(new URL(url).hostname) === site);
  await Promise.allSettled(
    tabs.flatMap(({ id, url }) => (id === undefined || !isMeant(url) ? [] : [sendMessage('setResting', { reason, shouldRest }, id)])),
  );
}

/**
 * What is marked has changed: open pages find their mentions anew. In the wire format of @webext-core/messaging and without it: that most tabs do not
 * answer, because Caveat is not in them, is nothing that the browser should note as an error.
 */
export async function readPagesAgain(): Promise<void> {
  const message = { id: 1, type: 'readAgain', timestamp: Date.now() };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, message)])));
}

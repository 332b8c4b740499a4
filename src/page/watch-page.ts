import { isLeftOut } from './is-left-out';
import { isOwnHost } from './own-host';

/** `navigation`: the page became another one without loading; `content`: text came to the page. */
export type PageChange = 'navigation' | 'content';

/** Watches for changes until its signal fires. */
export interface PageWatch {
  /** Looks into this shadow root, too. */
  observe(root: ShadowRoot): void;
}

/** Changes come in bursts; so long after the first of them the page is read again, and not sooner after the last time. */
const quietMs = 500;

/** After a burst of more records than this they are not looked at: one late rescan serves for all. */
const recordLimit = 1_000;
const burstMs = 2_500;

/** Shorter texts that come or change are clocks, counters and tickers. */
const leastText = 30;

/** `requestIdleCallback` waits no longer than this for a quiet moment. */
const idleTimeoutMs = 1_000;

/**
 * Calls back after the page has changed, once for many changes: when it is idle, at least half a second apart, and never while
 * its tab is hidden. What Caveat itself puts into the page does not count.
 */
export function watchPage(document: Document, { signal, onChange }: { signal: AbortSignal; onChange(kind: PageChange): void }): PageWatch {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  let address = pageAddress(document);
  let pending: PageChange | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBurst = false;
  let records = 0;
  let lastCallMs = Number.NEGATIVE_INFINITY;

  const call = (): void => {
    timer = undefined;
    if (signal.aborted || document.hidden || pending === undefined) return;
    const kind = pending;
    pending = undefined;
    records = 0;
    isBurst = false;
    lastCallMs = performance.now();
    onChange(kind);
  };
  const callWhenIdle = (): void => {
    if (view?.requestIdleCallback === undefined) call();
    else view.requestIdleCallback(call, { timeout: idleTimeoutMs });
  };
  const schedule = (kind: PageChange, delayMs = quietMs): void => {
    pending = pending === 'navigation' ? pending : kind;
    if (timer !== undefined || document.hidden) return;
    timer = setTimeout(callWhenIdle, Math.max(delayMs, lastCallMs + quietMs - performance.now()));
  };
  const checkAddress = (): void => {
    const now = pageAddress(document);
    if (now === address) return;
    address = now;
    schedule('navigation');
  };

  const observer = new MutationObserver((changes) => {
    checkAddress();
    records += changes.length;
    if (records > recordLimit) {
      if (isBurst) return;
      isBurst = true;
      clearTimeout(timer);
      timer = undefined;
      schedule('content', burstMs);
    } else if (pending === undefined && (document.hidden || changes.some(bringsText))) schedule('content');
  });
  const observe = (root: Node): void => {
    if (signal.aborted) return;
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['hidden', 'open'] });
  };

  observe(document.documentElement);
  document.addEventListener('visibilitychange', () => pending !== undefined && schedule(pending), { signal });
  const navigation = (view as { navigation?: EventTarget } | null)?.navigation;
  if (navigation) navigation.addEventListener('currententrychange', checkAddress, { signal });
  else for (const type of ['popstate', 'hashchange']) view?.addEventListener(type, checkAddress, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return { observe };
}

/** The address without its fragment, unless the fragment is a route. */
function pageAddress(document: Document): string {
  const { href, hash } = document.location;
  return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);
}

function bringsText(record: MutationRecord): boolean {
  // Most of what comes is small, or Caveat's own: where it came to is looked at last.
  const brings =
    record.type === 'childList'
      ? [...record.addedNodes].some((node) => (node.nodeType === 1 ? !isFurniture(node as Element) && hasText(node) : hasText(node)))
      : hasText(record.target);
  if (!brings) return false;
  const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  return target === null || !isFurniture(target);
}

function isFurniture(element: Element): boolean {
  return isOwnHost(element) || isLeftOut(element) || element.closest('nav, footer, aside, script, style, head, [contenteditable]') !== null;
}

function hasText(node: Node): boolean {
  return (node.textContent ?? '').trim().length >= leastText;
}

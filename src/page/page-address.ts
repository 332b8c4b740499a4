/** Parts of a query that say where the reader came from, not what the page is. */
const trackingKey = /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|ncid|smid|share|twclid)$/i;

/**
 * The page's address for citing: the canonical one when it is the same host and path, else the location's
 * without tracking words and fragment. A page's claim to be some other page is not believed.
 */
export function readAddress(document: Document): string {
  const url = parseUrl(document.location?.href ?? '');
  if (url === undefined) return '';
  const canonical = parseUrl(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '', url.href);
  if (canonical !== undefined && canonical.host === url.host && barePath(canonical) === barePath(url)) return canonical.href;
  url.hash = '';
  if (url.search === '') return url.href;
  const keys: string[] = [];
  // Not `keys()`: its iterator cannot be used from an extension in Firefox, https://bugzilla.mozilla.org/show_bug.cgi?id=1023984
  url.searchParams.forEach((_, key) => {
    keys.push(key);
  });
  for (const key of keys.filter((name) => trackingKey.test(name))) url.searchParams.delete(key);
  return url.href;
}

/** True when two addresses name the same page: scheme, "www.", query, fragment, "/amp" and a last slash apart. */
export function isSameAddress(a: string, b: string): boolean {
  const [first, second] = [parseUrl(a), parseUrl(b)];
  return first !== undefined && second !== undefined && bareHost(first) === bareHost(second) && barePath(first) === barePath(second);
}

/** True when addresses are given for this host and none is the page's: left over from the page before, in a one-page site. */
export function areElsewhere(document: Document, addresses: readonly string[]): boolean {
  if (addresses.length === 0) return false;
  const here = parseUrl(document.location?.href ?? '');
  const local = addresses
    .map((address) => parseUrl(address, here?.href))
    .filter((url) => url !== undefined && bareHost(url) === bareHost(here));
  return local.length > 0 && local.every((url) => barePath(url) !== barePath(here));
}

function parseUrl(address: string, base?: string): URL | undefined {
  if (address === '' || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return /^(?:https?|file):$/.test(url.protocol) ? url : undefined;
}

function bareHost(url: URL | undefined): string {
  return (url?.host ?? '').replace(/^(?:www|m|amp)\./, '');
}

function barePath(url: URL | undefined): string {
  return (url?.pathname ?? '').replace(/\/(?:amp\/?|index\.html?)?$/, '').replace(/^\/amp\//, '/');
}

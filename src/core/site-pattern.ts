/** Match patterns, as browsers take them for leave and for registered scripts. What a reader chooses are whole sites; a build may name a part of one. */

/** Every web page. */
export const everySite = '*://*/*';

/** A newsroom's host and whatever stands before it: "www.", "espanol.". */
export function newsroomPattern(host: string): string {
  return `*://*.${host}/*`;
}

/**
 * The name by which a site is switched: its host without "www." and in small letters. Undefined for what is no plain host, such as an IPv6
 * address, for which the two browsers write patterns differently.
 */
export function siteOf(hostname: string): string | undefined {
  const host = hostname.toLowerCase().replace(/^www\./, '');
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(host) ? host : undefined;
}

/** A single site, with and without "www.": nothing below it, so that no switch reaches into another's site. */
export function sitePatterns(site: string): string[] {
  const mayHaveWww = site.includes('.') && !/\.\d+$/.test(site); // "www.127.0.0.1" is no host
  return [`*://${site}/*`, ...(mayHaveWww ? [`*://www.${site}/*`] : [])];
}

/** Whether leave for one pattern is leave for all of another. Leave is for whole sites: a pattern of a part of one covers nothing but itself. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === narrow) return true;
  const [outer, inner] = [parsePattern(wide === '<all_urls>' ? everySite : wide), parsePattern(narrow)];
  if (outer === undefined || inner === undefined) return false;
  return outer.path === '*' && (outer.scheme === '*' || outer.scheme === inner.scheme) && coversHost(outer.host, inner.host);
}

function coversHost(wide: string, narrow: string): boolean {
  if (wide === '*' || wide === narrow) return true;
  if (!wide.startsWith('*.')) return false;
  const base = wide.slice(2);
  return narrow === base || narrow.endsWith(`.${base}`);
}

/** `*` as a scheme means http and https in both browsers. */
function parsePattern(pattern: string): { scheme: string; host: string; path: string } | undefined {
  const { scheme, host, path } = /^(?<scheme>\*|https?):\/\/(?<host>\*|(?:\*\.)?[^*/]+)\/(?<path>.+)$/.exec(pattern)?.groups ?? {};
  return scheme === undefined || host === undefined || path === undefined ? undefined : { scheme, host, path };
}

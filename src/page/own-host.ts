/** Caveat's own element in a page is a custom element with this prefix; whatever stands in it is never read or watched. */
export const ownHostPrefix = 'caveat-';

/** True for Caveat's own host element. */
export function isOwnHost(element: Element, tag = element.localName): boolean {
  return tag.startsWith(ownHostPrefix);
}

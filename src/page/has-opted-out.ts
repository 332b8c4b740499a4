/** True where the publisher asks in the page's head that Caveat leave it alone: `<meta name="caveat" content="off">`. */
export function hasOptedOut(document: Document): boolean {
  return !!document.head?.querySelector('meta[name="caveat" i][content="off" i]');
}

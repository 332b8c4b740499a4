/** What scripts in pages use of the browser's own names, which are alike in both browsers: the polyfill would cost each page more than all of it. */
interface OwnApi {
  runtime?: { id?: string };
}

/** The browser's own interface for extensions. */
export function ownApi(): OwnApi {
  return (globalThis as unknown as { chrome: OwnApi }).chrome;
}

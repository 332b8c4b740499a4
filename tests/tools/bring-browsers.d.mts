export type BrowserName = 'chromium' | 'firefox';
export function bringBrowsers(names: readonly BrowserName[]): Record<BrowserName, string>;

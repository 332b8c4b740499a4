import type { BrowserName } from './bring-browsers.mjs';

export function findBrowser(name: BrowserName): string | undefined;

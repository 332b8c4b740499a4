import { join } from 'node:path';
import type { BrowserName } from '../tools/bring-browsers.mjs';

/** Builds the extension as it ships and gives its folder: another command's build may be older than the source. */
export async function buildShipping(root: string, folder: string, browser: BrowserName): Promise<string> {
  const { build } = await import('wxt');
  const silent = () => {};
  const wxtName = browser === 'chromium' ? 'chrome' : 'firefox';
  await build({
    root,
    outDir: folder,
    mode: 'production',
    browser: wxtName,
    logger: { debug: silent, log: silent, info: silent, success: silent, warn: silent, error: silent, fatal: silent, level: 0 },
    vite: () => ({ logLevel: 'silent', build: { chunkSizeWarningLimit: 2_000 } }),
  });
  return join(folder, `${wxtName}-mv3`);
}

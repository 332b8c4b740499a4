import { join } from 'node:path';
import type { BrowserName } from './bring-browsers.mjs';
import { Failure } from './ensure.mjs';

export interface DemoOptions {
  root: string;
  browser: BrowserName;
  /** Match patterns that the build may read without being asked. */
  hosts: string[];
  /** Where the build goes, so that two commands at once do not meet. */
  folder: string;
  /** The one that ships, which may read no address, in place of the demo. */
  isShipping?: boolean;
}

/** Builds the demo extension and gives the folder to load. Says nothing on standard output: that belongs to the answer. */
export async function buildDemo({ root, browser, hosts, folder, isShipping = false }: DemoOptions): Promise<string> {
  process.env.CAVEAT_DEMO_HOSTS = hosts.join(' '); // wxt.config.ts reads it
  const { build } = await import('wxt');
  const problems: string[] = [];
  const silent = () => {};
  const keep = (...words: unknown[]) => void problems.push(words.join(' '));
  const wxtName = browser === 'chromium' ? 'chrome' : 'firefox';
  try {
    await build({
      root,
      outDir: folder,
      mode: isShipping ? 'production' : 'demo',
      browser: wxtName,
      logger: { debug: silent, log: silent, info: silent, success: silent, warn: keep, error: keep, fatal: keep, level: 0 },
      // The background holds a language library; its size has a budget in tests/e2e/built-extension.test.ts.
      vite: () => ({ logLevel: 'silent', build: { chunkSizeWarningLimit: 2_000, rolldownOptions: { checks: { pluginTimings: false } } } }),
    });
  } catch (error) {
    throw new Failure(
      [`The extension could not be built: ${error instanceof Error ? error.message : String(error)}`, ...problems].join('\n'),
    );
  }
  return join(folder, `${wxtName}-mv3${isShipping ? '' : '-demo'}`);
}

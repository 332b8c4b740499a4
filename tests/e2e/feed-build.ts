import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../tools/bring-browsers.mjs';
import { buildDemo } from '../tools/build-demo';
import { root } from './start-caveat';

export interface FeedBuild {
  /** The extension, to be loaded. */
  folder: string;
  remove: () => Promise<void>;
}

interface FeedBuildOptions {
  address: string;
  publicKey: string;
  /** Heeded by the demo build alone. */
  timeLimitMs?: number;
  isShipping?: boolean;
}

/** The demo build, or the one that ships, with a feed of its own: the code that ships, with an address and a key that only this test knows. */
export async function buildWithFeed(
  browser: BrowserName,
  { address, publicKey, timeLimitMs = 1_500, isShipping = false }: FeedBuildOptions,
): Promise<FeedBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'caveat-feed-'));
  const names = { CAVEAT_FEED_URL: address, CAVEAT_FEED_KEY: publicKey, CAVEAT_FEED_TIME_LIMIT_MS: String(timeLimitMs) };
  Object.assign(process.env, names);
  try {
    const extension = await buildDemo({ root, browser, hosts: ['http://127.0.0.1/*'], folder, isShipping });
    return { folder: extension, remove: () => rm(folder, { recursive: true, force: true }) };
  } finally {
    for (const name of Object.keys(names)) delete process.env[name];
  }
}

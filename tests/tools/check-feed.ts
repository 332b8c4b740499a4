import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadTagger } from '../../src/core/read-sentences';
import { checkFeedPacks } from '../../src/feed/check-feed-packs';
import { FeedFault } from '../../src/feed/feed-fault';
import { longestFeed } from '../../src/feed/feed-index';
import { openFeed } from '../../src/feed/open-feed';
import { type OpenedPack, openFeedPack } from '../../src/feed/open-feed-pack';
import { fingerprintOf, parseFingerprint } from '../../src/feed/signature';
import { createSpotter } from '../../src/spot/spot';
import { Failure } from './ensure.mjs';
import { describeFeedFault } from './feed-sentences';
import { openFeedSource } from './feed-source';
import { loadPacks } from './load-packs';
import type { ToolContext } from './tool';

/** Opens the feed in a folder or at an address as the extension would, and says what it holds; 0 when readers would take it, else 1. */
export async function checkFeed(named: string, typed: string, { root, startFolder }: ToolContext): Promise<number> {
  const fingerprint = parseFingerprint(typed);
  if (fingerprint === undefined) throw new Failure('--fingerprint takes the ten groups of four that npm run pack -- keys printed.', 2);
  const source = openFeedSource(named, startFolder);
  try {
    const text = (await source.read('feed.json', longestFeed)).toString();
    const { version: caveat } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    const { index, key } = await openFeed(text, { key: fingerprint, now: new Date(), caveat });
    console.log(
      `${index.title.en}: sequence ${index.sequence}, issued ${showInstant(index.issued)}, expires ${showInstant(index.expires)}`,
    );
    const now = await fingerprintOf(key);
    console.log(parseFingerprint(now) === fingerprint ? `signed by ${now}` : `signed by ${now}, to which the named key was rotated`);

    const opened: OpenedPack[] = [];
    for (const entry of index.packs) opened.push(await openFeedPack(await source.read(entry.file, entry.bytes), entry));
    const [shipped, tag] = [await loadPacks(root), await loadTagger()];
    const isGuest = !index.packs.some(({ id }) => shipped.some((pack) => pack.id === id));
    checkFeedPacks(opened, { beside: shipped, isGuest, createSpot: (packs) => createSpotter([...packs], tag) });
    for (const { pack, entry } of opened) {
      const size = `${Math.ceil(entry.bytes / 1024)} kB`;
      console.log(`  ${pack.id}, version ${pack.version}: ${pack.facts.length} facts, ${size}, from Caveat ${entry.minimumCaveat} on`);
    }
    for (const remark of source.remarks) console.log(remark);
    if (source.remarks.length > 0) return 1;
    console.log('Readers take this feed.');
    return 0;
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error;
    console.log(describeFeedFault(error));
    return 1;
  }
}

/** "2026-03-05 08:00 UTC". */
function showInstant(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

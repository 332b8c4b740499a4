import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FeedFault } from '../../src/feed/feed-fault';
import { longestFeed } from '../../src/feed/feed-index';
import { openFeed } from '../../src/feed/open-feed';
import { type OpenedPack, openFeedPack } from '../../src/feed/open-feed-pack';
import { fingerprintOf, parseFingerprint } from '../../src/feed/signature';
import { Failure } from './ensure.mjs';
import { checkForReaders, tellShipped } from './feed-readers';
import { describeFeedFault } from './feed-sentences';
import { openFeedSource } from './feed-source';
import { findPackFolders } from './pack-files';
import { readHeads } from './pack-heads';
import type { ToolContext } from './tool';

/** Which feed is looked at. */
export interface FeedToCheck {
  /** A folder or an address. */
  named: string;
  /** The fingerprint as typed. */
  typed: string;
  /** Whether it is looked at as a build that has it as its own would, not as one whose reader added it. */
  isOwn: boolean;
}

/** Opens a feed as the extension would, and says what it holds and who takes it; 0 when those readers would, else 1. */
export async function checkFeed({ named, typed, isOwn }: FeedToCheck, { root, startFolder }: ToolContext): Promise<number> {
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
    const shipped = await readHeads(await findPackFolders(root));
    const ours = index.packs.filter(({ id }) => shipped.some((pack) => pack.id === id)).map(({ id }) => id);
    if (!isOwn && ours.length > 0) {
      console.log(tellShipped(ours, 'publish without, or check with --own if this is the feed of a build of your own.'));
      return 1;
    }
    await checkForReaders(opened, { root, isOwn });
    for (const { pack, entry } of opened) {
      const size = `${Math.ceil(entry.bytes / 1024)} kB`;
      console.log(`  ${pack.id}, version ${pack.version}: ${pack.facts.length} facts, ${size}, from Caveat ${entry.minimumCaveat} on`);
    }
    for (const remark of source.remarks) console.log(remark);
    if (source.remarks.length > 0) return 1;
    console.log(isOwn ? 'Builds that have it as their own feed take it.' : 'Readers who add this feed take it.');
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

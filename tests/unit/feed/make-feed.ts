import { createHash, generateKeyPairSync } from 'node:crypto';
import type { FeedIndex, FeedPack, SignedRotation } from '../../../src/feed/feed-index';
import { writeBundle } from '../../../src/pack/bundle';
import { readExampleFiles } from '../../packs/read-bundle';
import { type FeedKey, toFeedKey } from '../../tools/feed-key';
import { writeFeed } from '../../tools/write-feed';

/** The day of these tests. */
export const now = new Date('2026-03-05T12:00:00Z');

export const createKey = (): Promise<FeedKey> => toFeedKey(generateKeyPairSync('ed25519').privateKey);

/** The worked example as a feed carries it: with its examples. */
export function exampleBytes(change: (files: ReturnType<typeof readExampleFiles>) => void = () => undefined): Buffer {
  const files = readExampleFiles();
  change(files);
  return Buffer.from(writeBundle(files, { withExamples: true }));
}

/** What an index says of these bytes. */
export function entryOf(bytes: Uint8Array, more: Partial<FeedPack> = {}): FeedPack {
  return {
    id: 'port-larkin-harbor-welcome',
    version: 2,
    file: 'packs/port-larkin-harbor-welcome-2.caveat-pack.json',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    minimumCaveat: '0.1.0',
    ...more,
  };
}

/** An index of the worked example. */
export function makeIndex(more: Partial<FeedIndex> = {}): FeedIndex {
  return {
    title: { en: 'Port Larkin', es: 'Port Larkin' },
    sequence: 7,
    issued: '2026-03-05T08:00:00.000Z',
    expires: '2026-04-04T08:00:00.000Z',
    packs: [entryOf(exampleBytes())],
    ...more,
  };
}

/** The members of a feed.json, to be spoilt. */
export function makeEnvelope(
  key: FeedKey,
  index: FeedIndex = makeIndex(),
  rotations: readonly SignedRotation[] = [],
): Record<string, unknown> {
  return JSON.parse(writeFeed(index, key, rotations)) as Record<string, unknown>;
}

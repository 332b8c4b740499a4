import { type Envelope, type FeedIndex, feedForm, feedKey, type Rotation, type SignedRotation } from '../../src/feed/feed-index';
import { indexBytes, rotationBytes } from '../../src/feed/signature';
import type { FeedKey } from './feed-key';

/** The text of `feed.json` for an index, signed. */
export function writeFeed(index: FeedIndex, key: FeedKey, rotations: readonly SignedRotation[]): string {
  const text = JSON.stringify(index);
  const envelope: Envelope = {
    [feedKey]: feedForm,
    index: text,
    key: key.publicKey,
    signature: key.sign(indexBytes(text)),
    rotations: [...rotations],
  };
  return `${JSON.stringify(envelope, null, 1)}\n`;
}

/** The statement that from the day `on` the key `to` signs in place of `from`, signed by both. */
export function signRotation(from: FeedKey, to: FeedKey, on: string): SignedRotation {
  const rotation: Rotation = { from: from.publicKey, to: to.publicKey, on };
  const statement = JSON.stringify(rotation);
  const bytes = rotationBytes(statement);
  return { statement, signature: from.sign(bytes), proof: to.sign(bytes) };
}

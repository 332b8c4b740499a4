import { compareVersions } from './compare-versions';
import { FeedFault } from './feed-fault';
import { type Envelope, EnvelopeSchema, type FeedIndex, FeedIndexSchema, feedForm, feedKey, longestFeed } from './feed-index';
import { followRotations } from './follow-rotations';
import { checkShape, readJson, readShape } from './read-shape';
import { indexBytes, verify } from './signature';

/** What an index is held against. */
export interface FeedTrust {
  /** The public key (base64url) that signed what is held or that the build brings; or a fingerprint, for a feed that is just being added. */
  key: string;
  /** The sequence that is held; 0 or missing where nothing is. */
  sequence?: number;
  /** The text of the index that is held: an index with the same sequence opens only when it is this very text. */
  text?: string;
  now: Date;
  /** This Caveat's own version, "0.1.0". */
  caveat: string;
}

/** An index that may be followed. */
export interface OpenedFeed {
  index: FeedIndex;
  /** The public key that signed it, which may be a later one than the trusted: from now on this one is to be trusted. */
  key: string;
  /** The index as it was signed. */
  text: string;
}

const clockSlackMs = 24 * 60 * 60 * 1000; // a clock in the wrong time zone is up to half a day off

/**
 * Reads `feed.json` and decides whether its index may be followed: shape, key, signature, sequence, clock, expiry, least version, in
 * this order, so that nothing unsigned is believed and nothing is said about time by a feed of somebody else. Throws FeedFault.
 */
export async function openFeed(text: string, trust: FeedTrust): Promise<OpenedFeed> {
  const envelope = readEnvelope(text);
  const trusted = await followRotations(envelope, trust.key);
  if (trusted !== envelope.key) throw new FeedFault('wrong-key');
  if (!(await verify(envelope.signature, indexBytes(envelope.index), trusted))) throw new FeedFault('wrong-signature');
  const index = readShape(FeedIndexSchema, envelope.index);
  checkSequence(index, envelope.index, trust);
  checkTime(index, trust.now);
  const tooNew = index.packs.find(({ minimumCaveat }) => compareVersions(minimumCaveat, trust.caveat) > 0);
  if (tooNew !== undefined) throw new FeedFault('needs-newer-caveat', { pack: tooNew.id, minimumCaveat: tooNew.minimumCaveat });
  return { index, key: trusted, text: envelope.index };
}

/** The envelope of a feed, with nothing believed yet. Throws FeedFault. */
export function readEnvelope(text: string): Envelope {
  if (text.length > longestFeed) throw new FeedFault('too-large');
  const data = readJson(text.replace(/^\uFEFF/, ''));
  const form = typeof data === 'object' && data !== null && feedKey in data ? data[feedKey] : undefined;
  if (typeof form === 'number' && form > feedForm) throw new FeedFault('later-form');
  const envelope = checkShape(EnvelopeSchema, data);
  // Half a sign has no UTF-8, and would be signed as another one.
  if (/\p{Surrogate}/u.test(envelope.index)) throw new FeedFault('not-a-feed', { message: 'The index holds half a sign.' });
  return envelope;
}

function checkSequence(index: FeedIndex, text: string, { sequence = 0, text: held }: FeedTrust): void {
  if (index.sequence < sequence) throw new FeedFault('older', { message: `Sequence ${index.sequence} comes before ${sequence}.` });
  if (index.sequence === sequence && text !== held)
    throw new FeedFault('changed', { message: `Sequence ${sequence} was published before with other content.` });
}

function checkTime({ issued, expires }: FeedIndex, now: Date): void {
  if (new Date(issued).getTime() > now.getTime() + clockSlackMs) throw new FeedFault('clock', { at: issued });
  if (new Date(expires) <= now) throw new FeedFault('expired', { at: expires });
}

import * as v from 'valibot';
import { longestBundle } from '../pack/bundle-size';
import { id, PartialDate } from '../pack/schema';

/**
 * The shapes of a feed's `feed.json`: an envelope with the index as the very text that was signed, so that index and signature
 * can never be of two different publications.
 */

/** The member that says it is a feed, and the form that it has; a later form has a later number. */
export const feedKey = 'caveat-feed';
export const feedForm = 1;

/** Bytes of feed.json. An index of 64 packs has about 20 kB; 16 rotations have 10. */
export const longestFeed = 512_000;

/** Packs of one feed: each is compiled at every start of the background, and the largest shipped set is 3. */
export const mostFeedPacks = 64;

/** Rotations that are followed: one a year lasts longer than this form will. */
export const mostRotations = 16;

const longestTitle = 120; // characters; it stands in one line of the popup, which has room for about 40

/** 32 bytes as base64url. The last sign holds 4 bits, so that 16 signs can stand there: one key has one spelling. */
export const PublicKey = v.pipe(v.string(), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, 'a key is 32 bytes as base64url, without "="'));

/** 64 bytes as base64url, in the one spelling that they have. */
export const SignatureText = v.pipe(v.string(), v.regex(/^[\w-]{85}[AQgw]$/, 'a signature is 64 bytes as base64url, without "="'));

/** A version of Caveat: "0.1.0". */
export const CaveatVersion = v.pipe(
  v.string(),
  v.regex(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/, 'a version is three numbers: "0.1.0"'),
);

/** An instant in UTC: "2026-03-05T12:00:00.000Z". */
const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/, 'an instant is "2026-03-05T12:00:00Z"'),
  v.check((text) => isRealInstant(text), 'there is no such instant'),
);

function isRealInstant(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 19));
}

/** Below the feed's own folder: no "..", no scheme, no leading slash, nothing that an address reads otherwise. */
const PlainPath = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*)*$/i, 'a file is a plain path below the feed, as "packs/mine-1.caveat-pack.json"'),
);

const title = v.pipe(v.string(), v.trim(), v.nonEmpty('a title may not be empty'), v.maxLength(longestTitle));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const FeedPackSchema = v.strictObject({
  id,
  version: count,
  file: PlainPath,
  bytes: v.pipe(count, v.maxValue(longestBundle)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 lower-case hexadecimal digits')),
  /** The least version of Caveat that can use it. */
  minimumCaveat: CaveatVersion,
});

export const FeedIndexSchema = v.pipe(
  v.strictObject({
    title: v.strictObject({ en: title, es: title }),
    /** Rises with each publication; an index with a lower one is never taken again. */
    sequence: count,
    issued: Instant,
    /** From then on nobody takes it: a server that holds back what is newer is found out. */
    expires: Instant,
    packs: v.pipe(
      v.array(FeedPackSchema),
      v.minLength(1),
      v.maxLength(mostFeedPacks),
      v.check((packs) => isUnique(packs.map((pack) => pack.id)), 'each pack stands once'),
      v.check((packs) => isUnique(packs.map(({ file }) => file.toLowerCase())), 'each pack has a file of its own'),
    ),
  }),
  v.check(({ issued, expires }) => new Date(issued) < new Date(expires), 'a feed expires after it was issued'),
);

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** What a rotation states: from that day on, `to` signs in place of `from`. */
export const RotationSchema = v.pipe(
  v.strictObject({ from: PublicKey, to: PublicKey, on: v.pipe(PartialDate, v.length(10)) }),
  v.check(({ from, to }) => from !== to, 'a rotation leads to another key'),
);

export const EnvelopeSchema = v.strictObject({
  [feedKey]: v.literal(feedForm),
  /** The index as JSON text: exactly what was signed. */
  index: v.string(),
  key: PublicKey,
  signature: SignatureText,
  /** From the first key on. */
  rotations: v.pipe(
    v.array(
      v.strictObject({
        /** A rotation as JSON text: exactly what was signed. */
        statement: v.pipe(v.string(), v.maxLength(400)),
        /** By the old key. */
        signature: SignatureText,
        /** The same by the new key, whose owner thereby agrees. */
        proof: SignatureText,
      }),
    ),
    v.maxLength(mostRotations),
  ),
});

export type FeedPack = v.InferOutput<typeof FeedPackSchema>;
export type FeedIndex = v.InferOutput<typeof FeedIndexSchema>;
export type Rotation = v.InferOutput<typeof RotationSchema>;
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;
export type SignedRotation = Envelope['rotations'][number];

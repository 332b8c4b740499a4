import { FeedFault } from './feed-fault';
import { type Envelope, RotationSchema } from './feed-index';
import { readShape } from './read-shape';
import { fingerprintOf, parseFingerprint, rotationBytes, verify } from './signature';

/**
 * Gives the key that is to be trusted now: the trusted one, or where its owner stated so, the one that it was rotated to. Rotations from before
 * the trusted key are passed over; one from it on counts only when the old key signed it and the new one agreed. Throws FeedFault.
 */
export async function followRotations({ key, rotations }: Envelope, trusted: string): Promise<string> {
  const steps = rotations.map((signed) => ({ signed, rotation: readShape(RotationSchema, signed.statement) }));
  let current = await findKey(trusted, [...steps.map(({ rotation }) => rotation.from), key]);
  for (const { signed, rotation } of steps) {
    if (rotation.from !== current) continue;
    const bytes = rotationBytes(signed.statement);
    const isSigned = (await verify(signed.signature, bytes, rotation.from)) && (await verify(signed.proof, bytes, rotation.to));
    if (!isSigned) throw new FeedFault('wrong-signature', { message: `The rotation of ${rotation.on} is not signed by both keys.` });
    current = rotation.to;
  }
  return current;
}

/** The key itself; for a fingerprint, the one of the named keys that has it. */
async function findKey(trusted: string, named: readonly string[]): Promise<string> {
  const fingerprint = parseFingerprint(trusted);
  if (fingerprint === undefined) return trusted;
  for (const key of new Set(named)) if (parseFingerprint(await fingerprintOf(key)) === fingerprint) return key;
  throw new FeedFault('wrong-key');
}

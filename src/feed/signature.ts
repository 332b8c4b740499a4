import { getWeb } from './web';

/** Said before what is signed, so that a signature of one kind never serves as one of the other. */
const indexDomain = 'caveat-feed-index-1\n';
const rotationDomain = 'caveat-feed-rotation-1\n';

const fingerprintBytes = 20; // 160 bits: nobody finds a second key for one, and a person can still compare ten groups

/** The bytes that the signature of an index is made over. */
export function indexBytes(text: string): Uint8Array {
  return encode(indexDomain + text);
}

/** The bytes that both signatures of a rotation are made over. */
export function rotationBytes(statement: string): Uint8Array {
  return encode(rotationDomain + statement);
}

/** Whether `signature` (64 bytes, base64url) was made over `bytes` by the owner of `key` (32 bytes, base64url). False for one that cannot be read. */
export async function verify(signature: string, bytes: Uint8Array, key: string): Promise<boolean> {
  const signatureBytes = parseBase64Url(signature);
  const keyBytes = parseBase64Url(key);
  if (signatureBytes?.length !== 64 || keyBytes?.length !== 32) return false;
  const { subtle } = getWeb().crypto;
  try {
    const imported = await subtle.importKey('raw', keyBytes, 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', imported, signatureBytes, bytes);
  } catch {
    // Browsers of our range that do not know Ed25519 refuse its name.
    const { verifyAsync } = await import('@noble/ed25519');
    return verifyAsync(signatureBytes, bytes, keyBytes, { zip215: false });
  }
}

/** What people compare keys by: "1a2b 3c4d …", ten groups. Throws where `key` is no key. */
export async function fingerprintOf(key: string): Promise<string> {
  const bytes = parseBase64Url(key);
  if (bytes?.length !== 32) throw new TypeError('A key is 32 bytes as base64url.');
  const hex = (await sha256Of(bytes)).slice(0, fingerprintBytes * 2);
  return hex.match(/.{4}/g)!.join(' ');
}

/** A fingerprint as it is compared: without spaces and case. Undefined where the text is none. */
export function parseFingerprint(text: string): string | undefined {
  const plain = text.replaceAll(/\s/g, '').toLowerCase();
  return /^[0-9a-f]{40}$/.test(plain) ? plain : undefined;
}

/** SHA-256 in lower-case hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await getWeb().crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function encode(text: string): Uint8Array {
  const { TextEncoder } = getWeb();
  return new TextEncoder().encode(text);
}

function parseBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    return Uint8Array.from(getWeb().atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

import { afterEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf, parseFingerprint, sha256Of, verify } from '../../../src/feed/signature';
import { getWeb } from '../../../src/feed/web';
import { createKey } from './make-feed';

const base64Url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');

/** The first two tests of RFC 8032, section 7.1. */
const published = [
  {
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    bytes: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    bytes: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
];

afterEach(() => vi.restoreAllMocks());

/** A browser that has WebCrypto, and in it no Ed25519. */
function takeAwayEd25519() {
  return vi.spyOn(getWeb().crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name.', 'NotSupportedError'));
}

describe.each([
  ['the browser’s own Ed25519', () => undefined],
  ['the library in its place', takeAwayEd25519],
])('a signature, by %s', (_, prepare) => {
  it.each(published)('of RFC 8032 is right, and no other', async ({ key, bytes, signature }) => {
    const mock = prepare();
    const message = Buffer.from(bytes, 'hex');
    expect(await verify(base64Url(signature), message, base64Url(key))).toBe(true);
    expect(await verify(base64Url(signature), Buffer.from(`${bytes}00`, 'hex'), base64Url(key))).toBe(false);
    expect(await verify(base64Url(`00${signature.slice(2)}`), message, base64Url(key))).toBe(false);
    expect(await verify(base64Url(signature), message, base64Url(published.find((other) => other.key !== key)!.key))).toBe(false);
    if (mock !== undefined) expect(mock).toHaveBeenCalledTimes(4);
  });

  it('is not right for a key that is no point of the curve, nor all zeros', async () => {
    prepare();
    const { signature } = published[0]!;
    expect(await verify(base64Url(signature), Buffer.of(), base64Url('ff'.repeat(32)))).toBe(false);
    expect(await verify(base64Url('00'.repeat(64)), Buffer.of(), base64Url('00'.repeat(32)))).toBe(false);
  });

  it.each([
    ['an empty text', ''],
    ['too short', 'AAAA'],
    ['not base64url', '!'.repeat(86)],
    ['of an impossible length', 'A'.repeat(85)],
  ])('that is %s is not right', async (__, text) => {
    prepare();
    const { key, signature } = published[0]!;
    expect(await verify(text, Buffer.of(), base64Url(key))).toBe(false);
    expect(await verify(base64Url(signature), Buffer.of(), text)).toBe(false);
  });
});

describe('a fingerprint', () => {
  it('is the beginning of the SHA-256 of the raw key, in groups', async () => {
    const { key } = published[0]!;
    const hash = await sha256Of(Buffer.from(key, 'hex'));
    expect(await fingerprintOf(base64Url(key))).toBe(hash.slice(0, 40).replaceAll(/.{4}(?=.)/g, '$& '));
    expect(await fingerprintOf(base64Url(key))).toMatch(/^(?:[0-9a-f]{4} ){9}[0-9a-f]{4}$/);
    await expect(fingerprintOf('AAAA')).rejects.toThrow('32 bytes');
  });

  it('is compared without spaces and case, and is never taken for a key', async () => {
    const { fingerprint, publicKey } = await createKey();
    expect(parseFingerprint(` ${fingerprint.toUpperCase()}\t`)).toBe(fingerprint.replaceAll(' ', ''));
    for (const text of ['', 'caveat', publicKey, fingerprint.slice(1), `${fingerprint}0`]) expect(parseFingerprint(text)).toBeUndefined();
  });
});

it('SHA-256 is the one of FIPS 180', async () => {
  expect(await sha256Of(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fingerprintOf } from '../../src/feed/signature';
import { Failure, say } from './ensure.mjs';
import { toWriteFailure } from './write-failure';

/** A key that signs a feed. */
export interface FeedKey {
  /** The public half as a feed carries it. */
  publicKey: string;
  /** What people compare it by. */
  fingerprint: string;
  /** A signature as a feed carries it. */
  sign: (bytes: Uint8Array) => string;
}

/** What stands before the 32 bytes of a seed in PKCS8 (RFC 8410): version, the name of Ed25519, two lengths. */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');
const seedLength = 32; // bytes

/** Makes a key and writes it to `path`, for its owner's eyes alone. Throws Failure where the file is there, or lies where git would take it along. */
export async function createKeyFile(path: string): Promise<FeedKey> {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new Failure(`There is no folder ${folder}: make it, or choose another.`, 2);
  const tree = findWorkTree(folder);
  if (tree !== undefined) {
    throw new Failure(
      `${path} lies in the git work tree ${tree}, from where a key is published sooner or later: choose a file outside.`,
      2,
    );
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(privateKey.export({ format: 'pem', type: 'pkcs8' }));
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw toWriteFailure(path, error);
    throw new Failure(`${path} is there already, and a key that is written over is lost: choose another file.`, 2);
  }
  return toFeedKey(privateKey);
}

/** The folder whose git would see a file in `folder`; links are followed. */
export function findWorkTree(folder: string): string | undefined {
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/** Reads a key file: PKCS8 as PEM, or the 32 bytes of the seed, raw, hexadecimal or base64. `out` is the feed's folder, in which no key may lie. */
export async function readKeyFile(path: string, out: string): Promise<FeedKey> {
  if (!relative(out, resolve(path)).startsWith('..')) {
    throw new Failure(`The key ${path} lies in the feed's folder, which is uploaded: move it out, and rotate if it was uploaded once.`, 2);
  }
  const bytes = await readFile(path).catch(({ code }: NodeJS.ErrnoException) => {
    if (code === 'ENOENT') throw new Failure(`There is no key file ${path}: npm run pack -- keys FILE makes one.`, 2);
    const what =
      code === 'EISDIR' ? 'is a folder: name the key file in it.' : `could not be read (${code}): is it yours, and the way to it?`;
    throw new Failure(`The key ${path} ${what} A second key would begin a second feed.`, 2);
  });
  const { mode } = await stat(path);
  // Windows has no such bits, and shows all of them set.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) say(`Others on this machine can read ${path}: chmod 600 keeps them out.`);
  // The file itself, wherever a link to it lies.
  const tree = findWorkTree(dirname(realpathSync(path)));
  if (tree !== undefined) {
    throw new Failure(
      `The key ${path} lies in the git work tree ${tree}, from where it is published sooner or later: move it out, and rotate if it was committed once.`,
      2,
    );
  }
  const key = parseKey(bytes);
  if (key === undefined) {
    throw new Failure(`${path} holds no Ed25519 private key: it should be PKCS8 as PEM without a password, or a seed of 32 bytes.`, 2);
  }
  return toFeedKey(key);
}

function parseKey(bytes: Buffer): KeyObject | undefined {
  const text = bytes.toString('latin1').trim();
  if (bytes.length === seedLength) return fromSeed(bytes);
  if (/^[0-9a-f]{64}$/i.test(text)) return fromSeed(Buffer.from(text, 'hex'));
  if (/^[\w+/-]{43}=?$/.test(text)) return fromSeed(Buffer.from(text, 'base64'));
  try {
    const key = createPrivateKey(bytes);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

function fromSeed(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
}

/** A private key of node:crypto as one that signs a feed. */
export async function toFeedKey(privateKey: KeyObject): Promise<FeedKey> {
  const publicKey = createPublicKey(privateKey).export({ format: 'jwk' }).x!;
  return {
    publicKey,
    fingerprint: await fingerprintOf(publicKey),
    sign: (bytes) => sign(null, bytes, privateKey).toString('base64url'),
  };
}

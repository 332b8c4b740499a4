import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf } from '../../../src/feed/signature';
import { root } from '../../tools/ensure.mjs';
import { readKeyFile } from '../../tools/feed-key';
import { main } from '../../tools/pack';

let folder = '';
let printed: string[] = [];
const run = (...args: string[]) => main(['keys', ...args], { root, startFolder: folder });
const at = (name: string) => join(folder, name);
const keep = (name: string, content: string | Buffer) => writeFileSync(at(name), content, { mode: 0o600 });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-keys-'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(String(line)));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

describe('npm run pack -- keys', () => {
  it('writes a key that only its owner can read, and prints what others may know', async () => {
    expect(await run('mine.key')).toBe(0);
    expect(statSync(at('mine.key')).mode & 0o777).toBe(0o600);
    const publicKey = createPublicKey(readFileSync(at('mine.key'))).export({ format: 'jwk' }).x!;
    const lines = printed.join('\n').split('\n');
    expect(lines[0]).toContain(`${at('mine.key')} is written.`);
    expect(lines.slice(1, 3)).toEqual([`public key   ${publicKey}`, `fingerprint  ${await fingerprintOf(publicKey)}`]);
    expect(printed.join('\n')).not.toContain(readFileSync(at('mine.key'), 'utf8').split('\n')[1]);
  });

  it('never writes over a file', async () => {
    keep('mine.key', 'mine');
    await expect(run('mine.key')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('is there already') });
    expect(readFileSync(at('mine.key'), 'utf8')).toBe('mine');
  });

  it.each([
    ['a repository', (path: string) => mkdirSync(join(path, '.git'), { recursive: true }), 'mine.key'],
    ['a folder of one', (path: string) => mkdirSync(join(path, '.git'), { recursive: true }), 'deep/down/mine.key'],
    ['another work tree of one', (path: string) => writeFileSync(join(path, '.git'), 'gitdir: /elsewhere'), 'deep/down/mine.key'],
  ])('refuses to write into %s', async (_, make, file) => {
    mkdirSync(at('deep/down'), { recursive: true });
    make(folder);
    await expect(run(file)).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('git work tree') });
    expect(() => statSync(at(file))).toThrow();
  });

  it('reads no key that lies in one, by a link from outside either', async () => {
    await run('mine.key');
    expect((await readKeyFile(at('mine.key'), at('out'))).publicKey).toMatch(/./);
    mkdirSync(at('tree/.git'), { recursive: true });
    renameSync(at('mine.key'), at('tree/mine.key'));
    symlinkSync(at('tree/mine.key'), at('mine.key'));
    for (const path of ['tree/mine.key', 'mine.key']) {
      await expect(readKeyFile(at(path), at('out'))).rejects.toMatchObject({
        exitCode: 2,
        message: expect.stringContaining('git work tree'),
      });
    }
  });

  it('follows a link before it believes that a folder is outside', async () => {
    symlinkSync(root, at('outside'));
    await expect(run('outside/mine.key')).rejects.toMatchObject({ message: expect.stringContaining('git work tree') });
  });

  it('says in a sentence that a file cannot be written', async () => {
    keep('file', '');
    await expect(run('file/mine.key')).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/mine\.key could not be written \(ENOTDIR\)/),
    });
  });

  it('wants one file in a folder that is there', async () => {
    await expect(run()).rejects.toMatchObject({ exitCode: 2 });
    await expect(run('a', 'b')).rejects.toMatchObject({ exitCode: 2 });
    await expect(run('--force')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('takes no options') });
    await expect(run('nowhere/mine.key')).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('There is no folder') });
  });
});

describe('a key file', () => {
  /** The first test of RFC 8032, section 7.1. */
  const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
  const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString('base64url');

  it.each([
    ['32 bytes', Buffer.from(seed, 'hex')],
    ['hexadecimal digits', `${seed}\n`],
    ['base64', Buffer.from(seed, 'hex').toString('base64')],
    ['base64url', Buffer.from(seed, 'hex').toString('base64url')],
  ])('may be a seed as %s', async (_, content) => {
    keep('seed', content);
    expect((await readKeyFile(at('seed'), at('out'))).publicKey).toBe(publicKey);
  });

  it('as PEM signs what its public half verifies', async () => {
    const pair = generateKeyPairSync('ed25519');
    keep('pem', pair.privateKey.export({ format: 'pem', type: 'pkcs8' }));
    const { sign } = await readKeyFile(at('pem'), at('out'));
    expect(verify(null, Buffer.from('a'), pair.publicKey, Buffer.from(sign(Buffer.from('a')), 'base64url'))).toBe(true);
  });

  const pem = { format: 'pem', type: 'pkcs8' } as const;
  it.each([
    ['a public key', generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' })],
    ['a key of another kind', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem)],
    ['a key behind a password', generateKeyPairSync('ed25519').privateKey.export({ ...pem, cipher: 'aes-256-cbc', passphrase: 'x' })],
    ['a seed that is cut off', seed.slice(2)],
    ['nothing', ''],
  ])('that holds %s is refused', async (_, content) => {
    keep('bad', content);
    await expect(readKeyFile(at('bad'), at('out'))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('holds no Ed25519 private key'),
    });
  });

  it('may be missing or lie where it would be uploaded: both are said', async () => {
    await expect(readKeyFile(at('none'), at('out'))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('There is no key file'),
    });
    mkdirSync(at('out'));
    keep('out/mine.key', seed);
    await expect(readKeyFile(at('out/mine.key'), at('out'))).rejects.toMatchObject({
      message: expect.stringContaining('which is uploaded'),
    });
  });

  it('that is there but cannot be read is not called missing', async () => {
    mkdirSync(at('folder'));
    await expect(readKeyFile(at('folder'), at('out'))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('is a folder'),
    });
    symlinkSync('loop', at('loop'));
    await expect(readKeyFile(at('loop'), at('out'))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/could not be read \(ELOOP\).*A second key would begin a second feed/),
    });
  });

  it('that others can read is used, with a word', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    writeFileSync(at('open'), seed, { mode: 0o644 });
    await readKeyFile(at('open'), at('out'));
    expect(said.mock.calls.flat().join('')).toContain('chmod 600');
  });
});

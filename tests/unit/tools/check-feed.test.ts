import { createHash, createPrivateKey } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toFeedKey } from '../../tools/feed-key';
import { writeFeed } from '../../tools/write-feed';
import { patientMs, stageFeed } from './feed-stage';

const stage = stageFeed();
const check = (where: string, ...fingerprint: string[]) =>
  stage.run('publish', '--check', where, '--fingerprint', ...(fingerprint.length > 0 ? fingerprint : [stage.key.fingerprint]));
const atOut = (file: string) => join(stage.folder, 'out', file);
const packFile = 'packs/port-larkin-harbor-welcome-2.caveat-pack.json';

let server: Server | undefined;
afterEach(() => void server?.close());

/** Serves with this; gives the origin. */
async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
const sendOut: RequestListener = ({ url = '' }, response) =>
  response.writeHead(200, headers).end(readFileSync(atOut(url.replace('/feeds/mine', ''))));

describe('npm run pack -- publish --check', { timeout: patientMs }, () => {
  it('opens a folder as a reader would, and says what it holds', async () => {
    await stage.publish();
    expect(await check('out')).toBe(0);
    expect(stage.printed).toEqual([
      expect.stringMatching(/^Example: Port Larkin.*: sequence 1, issued 2026-03-05 12:00 UTC, expires 2026-04-04 12:00 UTC$/),
      `signed by ${stage.key.fingerprint}`,
      '  port-larkin-harbor-welcome, version 2: 4 facts, 14 kB, from Caveat 0.1.0 on',
      'Readers who add this feed take it.',
    ]);
  });

  it('takes a fingerprint without quotes and without spaces', async () => {
    await stage.publish();
    expect(await check('out', ...stage.key.fingerprint.split(' '))).toBe(0);
    expect(await check('out', stage.key.fingerprint.replaceAll(' ', '').toUpperCase())).toBe(0);
  });

  it('follows a rotation and says so', async () => {
    await stage.publish();
    await stage.run('sign', 'out', '--key', 'a.key', '--rotate', 'b.key');
    expect(await check('out')).toBe(0);
    expect(stage.printed).toContain(`signed by ${stage.next.fingerprint}, to which the named key was rotated`);
  });

  it.each(['/feeds/mine', '/feeds/mine/', '/feeds/mine/feed.json'])('opens an address: %s', async (path) => {
    await stage.publish();
    const origin = await serve(sendOut);
    expect(await check(origin + path)).toBe(0);
    expect(stage.printed).toHaveLength(4);
  });

  it('says what browsers stumble over, and ends with 1', async () => {
    await stage.publish();
    const origin = await serve(({ url = '' }, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end(readFileSync(atOut(url))),
    );
    expect(await check(origin)).toBe(1);
    expect(stage.printed.slice(-2)).toEqual([
      expect.stringContaining('version 2: 4 facts'),
      expect.stringContaining('does not send Access-Control-Allow-Origin: *'),
    ]);
  });

  it('takes the leave that a server gives to who asks', async () => {
    await stage.publish();
    const origin = await serve(({ url = '', headers: { origin: asked } }, response) =>
      response.writeHead(200, { ...headers, 'access-control-allow-origin': asked ?? 'nobody' }).end(readFileSync(atOut(url))),
    );
    expect(await check(origin)).toBe(0);
  });

  const faults: [what: string, spoil: () => void, said: RegExp][] = [
    [
      'changed',
      () =>
        writeFileSync(atOut('feed.json'), JSON.stringify({ ...stage.envelope(), index: stage.envelope().index.replace('Port', 'Fort') })),
      /^A signature does not fit/,
    ],
    ['expired', () => vi.setSystemTime('2026-05-01T00:00:00Z'), /^It is expired: npm run pack -- sign .* \(2026-04-04T12:00:00\.000Z\)$/],
    ['of the future', () => vi.setSystemTime('2026-03-01T00:00:00Z'), /^It was issued in the future/],
    ['without a pack', () => rmSync(atOut(packFile)), /^A file is not there: upload it/],
    [
      'with half a pack',
      () => writeFileSync(atOut(packFile), readFileSync(atOut(packFile)).subarray(0, 99)),
      /^A file ended before its end.* \(port-larkin-harbor-welcome\)$/,
    ],
    [
      'with another pack',
      () =>
        writeFileSync(
          atOut(packFile),
          readFileSync(atOut(packFile)).map((byte) => (byte === 0x65 ? 0x66 : byte)),
        ),
      /^A pack has other content than the index says/,
    ],
    ['too large', () => writeFileSync(atOut('feed.json'), ' '.repeat(512_001)), /^A file is larger than readers take/],
  ];
  it.each(faults)('says what is wrong with a feed that is %s, and ends with 1', async (_, spoil, said) => {
    await stage.publish();
    spoil();
    expect(await check('out')).toBe(1);
    expect(stage.printed.at(-1)).toMatch(said);
  });

  it('says that another key signed it', async () => {
    await stage.publish();
    expect(await check('out', stage.next.fingerprint)).toBe(1);
    expect(stage.printed).toEqual([expect.stringMatching(/^It is signed by another key/)]);
  });

  it('tells a version that readers do not have yet', async () => {
    await stage.publish('--minimum', '9.0.0');
    expect(await check('out')).toBe(1);
    expect(stage.printed).toEqual([
      'It needs a newer Caveat: readers with this version do not take it. (port-larkin-harbor-welcome, Caveat 9.0.0)',
    ]);
  });

  it('tells a pack that only got past a careless publisher, with file, line and remedy', async () => {
    await stage.publish();
    const key = await toFeedKey(createPrivateKey(readFileSync(join(stage.folder, 'a.key'))));
    const bytes = Buffer.from(readFileSync(atOut(packFile), 'utf8').replace(/"quote": "[^"]+"/, '"quote": "harbors"'));
    const { packs, ...rest } = stage.index();
    const entry = { ...packs[0]!, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    writeFileSync(atOut(packFile), bytes);
    writeFileSync(atOut('feed.json'), writeFeed({ ...rest, packs: [entry] }, key, []));
    expect(await check('out')).toBe(1);
    expect(stage.printed.slice(-3, -1)).toEqual([
      expect.stringMatching(/^A pack does not pass its own examples: .* \(port-larkin-harbor-welcome\)$/),
      expect.stringMatching(/^ {2}examples\.json:\d+: The text does not hold "harbors"/),
    ]);
  });

  /** Spaces without end, until nobody takes them. */
  const pour = (response: ServerResponse) => {
    response.writeHead(200, headers);
    const tap = setInterval(() => response.write(Buffer.alloc(100_000, 32)), 1);
    response.on('close', () => clearInterval(tap));
  };

  const answers: [what: string, listener: RequestListener, said: RegExp][] = [
    [
      'redirects',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /^The server sends readers elsewhere.*\(answer 302\)$/,
    ],
    [
      'sends a page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('{}'),
      /^The server does not call a file JSON.*\(feed\.json: text\/html\)$/,
    ],
    ['calls it nothing', (_, response) => response.writeHead(200).end('{}'), /\(feed\.json: no type\)$/],
    ['has nothing', (_, response) => response.writeHead(404).end(), /^A file is not there.*\(answer 404, feed\.json\)$/],
    ['never stops', (_, response) => pour(response), /^A file is larger than readers take.*\(feed\.json\)$/],
    [
      'hangs up',
      (_, response) => response.writeHead(200, { ...headers, 'content-length': '900' }).write('{', () => response.destroy()),
      /^A file ended before its end: upload it again\. \(feed\.json\)$/,
    ],
  ];
  it.each(answers)('says what is wrong when the server %s', async (_, listener, said) => {
    const origin = await serve(listener);
    expect(await check(origin)).toBe(1);
    expect(stage.printed).toEqual([expect.stringMatching(said)]);
  });

  it('says when nobody answers', async () => {
    const origin = await serve(sendOut);
    await new Promise((resolve) => server!.close(resolve));
    expect(await check(origin)).toBe(1);
    expect(stage.printed).toEqual([expect.stringMatching(/^The server does not answer/)]);
  });

  it.each([
    [['--check', 'out'], /--fingerprint takes the ten groups/],
    [['--check', 'out', '--fingerprint', '1a2b'], /--fingerprint takes the ten groups/],
    [['--check', 'http://caveat.example', '--fingerprint', '1a2b '.repeat(10)], /a feed has an https address/],
    [['--check', 'ftp://caveat.example', '--fingerprint', '1a2b '.repeat(10)], /a feed has an https address/],
    // Readers cannot add these, so nobody may hear that they take them.
    ...['http://[::1]:1/', 'http://127.0.0.2:1/', 'https://caveat.example/?v=1', 'https://me:word@caveat.example/'].map(
      (address): [string[], RegExp] => [
        ['--check', address, '--fingerprint', '1a2b '.repeat(10)],
        /a feed has an https address without name/,
      ],
    ),
    [['--check', '127.0.0.1:8766', '--fingerprint', '1a2b '.repeat(10)], /an address begins with https:/],
    [['--check', 'caveat.example/feed', '--fingerprint', '1a2b '.repeat(10)], /an address begins with https:/],
    [['--check', 'out', '--key', 'a.key'], /--key is for publishing/],
  ])('says in one sentence what is wrong with %j', async (args, message) => {
    await expect(stage.run('publish', ...args)).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
  });

  it('may look at a copy elsewhere', async () => {
    await stage.publish();
    cpSync(join(stage.folder, 'out'), join(stage.folder, 'copy'), { recursive: true });
    rmSync(join(stage.folder, 'out'), { recursive: true });
    expect(await check('copy')).toBe(0);
  });
});

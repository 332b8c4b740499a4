import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Asking, checkLink, parseRetryAfter } from '../../tools/check-link';
import { checkLinks } from '../../tools/check-links';
import { createHostGate } from '../../tools/host-gate';
import { isPassing, judgeError } from '../../tools/link-verdict';
import { answer, type LinkServer, page, type Route, redirect, serveLinks } from './link-server';

let server: LinkServer;
afterEach(() => server?.close());

/** Waits for nothing but what the test is about. */
function createAsking(more: Partial<Asking> = {}): Asking {
  return {
    fetch: server.fetch,
    gate: createHostGate(more.pauseMs ?? 0, sleep),
    sleep,
    timeoutMs: 1000,
    pauseMs: 0,
    longestRestMs: 2000,
    ...more,
  };
}

const table: { what: string; routes: Record<string, Route>; address?: string; finding: object; methods?: string }[] = [
  { what: 'a page', routes: { '/a.org/x': page() }, finding: { verdict: 'ok', status: 200 }, methods: 'HEAD' },
  { what: 'a page that is not there', routes: {}, finding: { verdict: 'gone', status: 404, detail: 'answers 404' }, methods: 'HEAD GET' },
  { what: 'a page that went', routes: { '/a.org/x': answer(410) }, finding: { verdict: 'gone', status: 410 } },
  {
    what: 'a server that does not know HEAD',
    routes: { '/a.org/x': (request, response) => void response.writeHead(request.method === 'HEAD' ? 405 : 200).end() },
    finding: { verdict: 'ok' },
    methods: 'HEAD GET',
  },
  {
    what: 'a server that hangs up on HEAD',
    routes: {
      '/a.org/x': (request, response) => {
        if (request.method === 'HEAD') request.socket.destroy();
        else response.writeHead(200, { 'content-type': 'text/html' }).end('x');
      },
    },
    finding: { verdict: 'ok' },
    methods: 'HEAD GET',
  },
  {
    what: 'a page that moved for good',
    routes: { '/a.org/x': redirect(301, '/y'), '/a.org/y': redirect(308, 'https://b.org/z?q=1'), '/b.org/z?q=1': page() },
    finding: { verdict: 'moved', movedTo: 'https://b.org/z?q=1', detail: 'is now at https://b.org/z?q=1' },
  },
  {
    what: 'a page that lies elsewhere for now',
    routes: { '/a.org/x': redirect(302, '/y'), '/a.org/y': redirect(301, '/z'), '/a.org/z': page() },
    finding: { verdict: 'ok' },
  },
  { what: 'a page that moved to nowhere', routes: { '/a.org/x': redirect(301, '/y') }, finding: { verdict: 'gone', status: 404 } },
  {
    what: 'a page in whose stead the front page comes',
    routes: { '/a.org/x': redirect(301, 'https://a.org/'), '/a.org/': page() },
    finding: { verdict: 'gone', detail: 'leads to the front page https://a.org/' },
  },
  { what: 'the front page itself', routes: { '/a.org/': page() }, address: 'https://a.org/', finding: { verdict: 'ok' } },
  {
    what: 'a circle',
    routes: { '/a.org/x': redirect(302, '/x') },
    finding: { verdict: 'refused', detail: 'sends a program round in a circle' },
  },
  { what: 'a server that keeps programs out', routes: { '/a.org/x': answer(403) }, finding: { verdict: 'refused', status: 403 } },
  { what: 'a broken server', routes: { '/a.org/x': answer(500) }, finding: { verdict: 'unreachable', status: 500, detail: 'answers 500' } },
  { what: 'a server that never answers', routes: { '/a.org/x': () => {} }, finding: { verdict: 'timeout' } },
  { what: 'a picture', routes: { '/a.org/x': page('image/png') }, finding: { verdict: 'wrong-type', detail: 'answers with image/png' } },
  {
    what: 'a document that became a page of excuses',
    routes: { '/a.org/x.pdf': page() },
    address: 'https://a.org/x.pdf',
    finding: { verdict: 'wrong-type', detail: 'is a .pdf by its name and answers with a web page' },
  },
  { what: 'a document', routes: { '/a.org/x.PDF': page('application/pdf') }, address: 'https://a.org/x.PDF', finding: { verdict: 'ok' } },
  { what: 'a document of no type', routes: { '/a.org/x': page('application/octet-stream') }, finding: { verdict: 'ok' } },
  {
    what: 'a server that asks for rest, once',
    routes: {
      '/a.org/x': (_, response, tries) => void response.writeHead(tries === 0 ? 429 : 200, tries === 0 ? { 'retry-after': '1' } : {}).end(),
    },
    finding: { verdict: 'ok' },
    methods: 'HEAD HEAD',
  },
  {
    what: 'a server that asks for a long rest',
    routes: { '/a.org/x': answer(503, { 'retry-after': '3600' }) },
    finding: { verdict: 'later', detail: 'asks for 3600 s of rest' },
    methods: 'HEAD',
  },
  { what: 'a server that never has time', routes: { '/a.org/x': answer(503) }, finding: { verdict: 'later' }, methods: 'HEAD HEAD HEAD' },
];

describe('an address', () => {
  it.each(table)('of $what', async ({ routes, address = 'https://a.org/x', finding, methods }) => {
    server = await serveLinks(routes);
    expect(await checkLink(address, createAsking())).toMatchObject(finding);
    if (methods !== undefined) expect(server.seen.map(({ method }) => method).join(' ')).toBe(methods);
    expect(server.seen.every(({ agent }) => agent.startsWith('Caveat-links/'))).toBe(true);
  });

  it('of a server without TLS has no safe connection', async () => {
    server = await serveLinks({});
    const address = `${server.origin.replace('http:', 'https:')}/x`;
    expect(await checkLink(address, createAsking({ fetch }))).toMatchObject({ verdict: 'tls' });
  });

  it('of a server that is not there cannot be reached', async () => {
    server = await serveLinks({});
    await server.close();
    expect(await checkLink('https://a.org/x', createAsking())).toMatchObject({
      verdict: 'unreachable',
      detail: 'could not be reached (ECONNREFUSED)',
    });
  });
});

describe('a connection that failed', () => {
  it.each([
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['ENOTFOUND', 'gone'],
    ['EAI_AGAIN', 'unreachable'],
    ['ECONNRESET', 'unreachable'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ])('with %s is judged %s', (code, verdict) => {
    const cause = Object.assign(new Error('why'), { code });
    expect(judgeError(new TypeError('fetch failed', { cause }))).toMatchObject({ verdict, detail: expect.stringContaining(code) });
  });
});

it('what rests on no answer is asked again, for there may have been no network', () => {
  const cause = Object.assign(new Error('why'), { code: 'ENOTFOUND' });
  expect(isPassing(judgeError(new TypeError('fetch failed', { cause })))).toBe(true);
  expect(isPassing({ verdict: 'unreachable', status: 500, detail: '' })).toBe(true);
  expect(isPassing({ verdict: 'gone', status: 404, detail: '' })).toBe(false);
});

it('rest is asked for in seconds or until a date', () => {
  const now = Date.parse('2026-03-01T00:00:00Z');
  expect(parseRetryAfter('120', now)).toBe(120_000);
  expect(parseRetryAfter('Sun, 01 Mar 2026 00:01:00 GMT', now)).toBe(60_000);
  expect(parseRetryAfter('Sat, 28 Feb 2026 00:00:00 GMT', now)).toBe(0);
  expect(parseRetryAfter('soon', now)).toBeUndefined();
  expect(parseRetryAfter(null, now)).toBeUndefined();
});

describe('many addresses', () => {
  const slow: Route = async (_, response) => {
    await sleep(30);
    response.writeHead(200).end();
  };

  it('are asked one at a time per host, with a pause, and some hosts side by side', async () => {
    const addresses = ['a', 'b', 'c'].flatMap((host) => [1, 2, 3].map((page) => `https://${host}.org/${page}`));
    server = await serveLinks(Object.fromEntries(addresses.map((address) => [`/${address.slice(8)}`, slow])));
    const told: string[] = [];
    const pauseMs = 40;
    await checkLinks(addresses, { asking: createAsking({ pauseMs }), hostsAtOnce: 2, tell: (address) => told.push(address) });
    expect([...told].sort()).toEqual(addresses);
    for (const host of ['a', 'b', 'c']) {
      const own = server.seen.filter(({ path }) => path.startsWith(`/${host}.org/`));
      // A timer may fire a millisecond early.
      const pauses = own.slice(1).map((one, index) => one.beganMs - own[index]!.endedMs);
      expect(Math.min(...pauses)).toBeGreaterThan(pauseMs - 5);
    }
    const atOnce = server.seen.map(
      (one) => server.seen.filter((other) => other.beganMs <= one.beganMs && other.endedMs > one.beganMs).length,
    );
    expect(Math.max(...atOnce)).toBe(2);
  });

  it('that lead to one host wait for each other there too', async () => {
    server = await serveLinks({
      '/a.org/x': redirect(302, 'https://c.org/1'),
      '/b.org/x': redirect(302, 'https://c.org/2'),
      '/c.org/1': slow,
      '/c.org/2': slow,
    });
    await checkLinks(['https://a.org/x', 'https://b.org/x'], { asking: createAsking({ pauseMs: 40 }), hostsAtOnce: 2, tell: () => {} });
    const [first, second] = server.seen.filter(({ path }) => path.startsWith('/c.org/'));
    expect(second!.beganMs).toBeGreaterThan(first!.endedMs + 35);
  });
});

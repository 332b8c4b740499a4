import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FeedFault } from '../../../src/feed/feed-fault';
import { type FetchLimits, fetchLimited } from '../../../src/platform/fetch-limited';

/** A real server, because what breaks off on a line cannot be mocked faithfully. */
let server: Server;
let origin: string;
let asked: IncomingMessage[];
let isStopped: boolean;

const json = { 'content-type': 'application/json' };
const answers: Record<string, (response: ServerResponse) => void> = {
  '/good': (response) => response.writeHead(200, json).end('{"a":1}'),
  '/plain': (response) => response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('{"a":1}'),
  '/packed': (response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(900))),
  '/truncated': (response) => {
    response.writeHead(200, { ...json, 'content-length': '500' }).write('{"a":');
    setTimeout(() => response.destroy(), 20);
  },
  '/truncated-chunks': (response) => {
    response.writeHead(200, json).write('{"a":');
    setTimeout(() => response.destroy(), 20);
  },
  '/endless': (response) => {
    response.writeHead(200, json);
    const pour = () => {
      while (response.write('x'.repeat(1_000)));
    };
    response.on('drain', pour);
    response.on('close', () => {
      isStopped = true;
    });
    pour();
  },
  '/stated-large': (response) => {
    response.writeHead(200, { ...json, 'content-length': '5000' }).flushHeaders();
  },
  '/bomb': (response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(50_000_000))),
  '/dribble': (response) => {
    response.writeHead(200, json);
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/silent': () => undefined,
  '/moved': (response) => response.writeHead(302, { location: '/good' }).end(),
  '/moved-for-good': (response) => response.writeHead(308, { location: '/good' }).end(),
  '/page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in'),
  '/typeless': (response) => response.writeHead(200).end('{"a":1}'),
  '/empty': (response) => response.writeHead(204).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    const answer = answers[request.url ?? ''];
    if (answer) answer(response);
    else response.writeHead(404, json).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  isStopped = false;
});

const limits: FetchLimits = { mostBytes: 1_000, timeLimitMs: 2_000 };
const read = async (path: string, more: Partial<FetchLimits> = {}) =>
  new TextDecoder().decode(await fetchLimited(origin + path, { ...limits, ...more }));
const faultOf = (path: string, more: Partial<FetchLimits> = {}) =>
  read(path, more).then(
    (text) => `no fault: ${text.length}`,
    (error: unknown) =>
      error instanceof FeedFault ? [error.reason, ...Object.values(error.details)].join(': ') : `another error: ${error}`,
  );

describe('what comes as it should', () => {
  test.each(['/good', '/plain'])('%s is given whole', async (path) => expect(await read(path)).toBe('{"a":1}'));
  test('packed on the way is given unpacked', async () => expect(await read('/packed')).toBe('x'.repeat(900)));
  test('as many bytes as allowed are taken, and not one more', async () => {
    expect(await faultOf('/good', { mostBytes: 7 })).toBe('no fault: 7');
    expect(await faultOf('/good', { mostBytes: 6 })).toBe('too-large');
  });
  test('the request carries nothing that tells who asks', async () => {
    await read('/good');
    const { headers, method } = asked[0] as IncomingMessage;
    expect(method).toBe('GET');
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
    expect(headers.authorization).toBeUndefined();
  });
});

describe('what does not', () => {
  test.each([
    ['/truncated', 'cut-off'],
    ['/truncated-chunks', 'cut-off'],
    ['/moved', 'redirected'],
    ['/moved-for-good', 'redirected'],
    ['/page', 'wrong-type: text/html'],
    ['/typeless', 'wrong-type: no type'],
    ['/nothing-here', 'status: 404'],
    ['/empty', 'status: 204'],
    ['/stated-large', 'too-large'],
    ['/bomb', 'too-large'],
  ])('%s is told as %s', async (path, fault) => {
    expect(await faultOf(path)).toBe(fault);
    expect(asked).toHaveLength(1);
  });

  test('what is too large is refused while it comes, not when it has come', async () => {
    expect(await faultOf('/endless', { mostBytes: 100_000 })).toBe('too-large');
    // The server never ends this answer by itself.
    await expect.poll(() => isStopped).toBe(true);
  });

  test.each(['/dribble', '/silent'])('%s ends at the time limit, bytes coming or not', async (path) => {
    expect(await faultOf(path, { timeLimitMs: 150 })).toBe('slow');
  });

  test('a host that is down is unreachable', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const fault = await fetchLimited(`http://127.0.0.1:${port}/`, limits).catch((error: unknown) => error);
    expect(fault).toMatchObject({ reason: 'unreachable' });
  });
});

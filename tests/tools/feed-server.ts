import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FeedIndex, FeedPack, SignedRotation } from '../../src/feed/feed-index';
import type { FeedKey } from './feed-key';
import { writeFeed } from './write-feed';

/** How a host may answer instead of with the file. */
export type Misbehaviour = 'cut off' | 'endless' | 'dribble' | 'moved' | 'page' | 'missing' | 'silent';

export interface FeedServer {
  /** Of the feed's folder. */
  address: string;
  /** What was asked for, in order. */
  requests: { path: string; headers: IncomingHttpHeaders; atMs: number }[];
  /** The files of the folder by path, without a slash before. */
  files: Map<string, string | Uint8Array>;
  /** Paths that are answered otherwise. */
  faults: Map<string, Misbehaviour>;
  /** Whether it lets pages and extensions of any origin read its answers. */
  givesLeave: boolean;
  /** Whether it tries to give the reader a number. */
  tracks: boolean;
  /** Each answer waits so long, so that something else can happen in between. */
  delayMs: number;
  /** Puts packs and a signed index in place of what was there; `change` spoils or alters the index before it is signed. */
  publish: (packs: readonly PublishedPack[], options: PublishOptions) => FeedIndex;
  /** Nobody listens at its port any more, until `start`. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
  isStopped: boolean;
}

export interface PublishedPack {
  id: string;
  version: number;
  text: string;
}

export interface PublishOptions {
  key: FeedKey;
  sequence: number;
  change?: (index: FeedIndex) => void;
  rotations?: readonly SignedRotation[];
}

const dayMs = 24 * 60 * 60 * 1000;
const head = { 'content-type': 'application/json' };

/** A static host for one feed on this machine, which can be told to go wrong in the ways in which hosts do. */
export async function startFeedServer(): Promise<FeedServer> {
  let port = 0;
  let server: Server;
  const listener = (path: string, headers: IncomingHttpHeaders, response: ServerResponse) => {
    self.requests.push({ path, headers, atMs: Date.now() });
    if (self.givesLeave) response.setHeader('access-control-allow-origin', '*');
    if (self.tracks) response.setHeader('set-cookie', 'reader=7; Max-Age=86400; Path=/');
    const name = path.replace(/^\/feed\//, '');
    const body = Buffer.from(self.files.get(name) ?? '');
    const fault = self.faults.get(name) ?? (self.files.has(name) ? undefined : 'missing');
    if (fault !== undefined) return misbehave(response, fault, body);
    const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    if (headers['if-none-match'] === tag) return void response.writeHead(304, { etag: tag }).end();
    response.writeHead(200, { ...head, etag: tag, 'cache-control': 'max-age=600' }).end(body);
  };
  const start = () => {
    server = createServer((request, response) => {
      setTimeout(() => listener(request.url ?? '', request.headers, response), self.delayMs);
    });
    self.isStopped = false;
    return new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  };
  const stop = () => {
    self.isStopped = true;
    return new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  };
  const self: FeedServer = {
    address: '',
    requests: [],
    files: new Map(),
    faults: new Map(),
    givesLeave: true,
    tracks: false,
    delayMs: 0,
    publish: (packs, options) => publish(self, packs, options),
    start,
    stop,
    isStopped: true,
  };
  await start();
  port = (server!.address() as AddressInfo).port;
  self.address = `http://127.0.0.1:${port}/feed/`;
  return self;
}

function publish(
  server: FeedServer,
  packs: readonly PublishedPack[],
  { key, sequence, change, rotations = [] }: PublishOptions,
): FeedIndex {
  const now = Date.now();
  const index: FeedIndex = {
    title: { en: 'A feed for tests', es: 'Una fuente para pruebas' },
    sequence,
    issued: new Date(now).toISOString(),
    expires: new Date(now + 30 * dayMs).toISOString(),
    packs: packs.map(toEntry),
  };
  change?.(index);
  server.files.clear();
  for (const { id, version, text } of packs) server.files.set(pathOf(id, version), text);
  server.files.set('feed.json', writeFeed(index, key, rotations));
  return index;
}

const pathOf = (id: string, version: number) => `packs/${id}-${version}.caveat-pack.json`;

function toEntry({ id, version, text }: PublishedPack): FeedPack {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id, version, file: pathOf(id, version), bytes: Buffer.byteLength(text), sha256, minimumCaveat: '0.1.0' };
}

function misbehave(response: ServerResponse, fault: Misbehaviour, body: Buffer): void {
  if (fault === 'missing') response.writeHead(404, head).end('{}');
  else if (fault === 'page') response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Sign in</title>');
  else if (fault === 'moved') response.writeHead(302, { location: '/elsewhere/feed.json' }).end();
  else if (fault === 'cut off') {
    response.writeHead(200, { ...head, 'content-length': String(body.length) }).write(body.subarray(0, body.length / 2));
    setTimeout(() => response.destroy(), 50);
  } else if (fault === 'endless') {
    response.writeHead(200, head);
    const pour = () => {
      while (response.write(' '.repeat(65_536)));
    };
    response.on('drain', pour);
    pour();
  } else if (fault === 'dribble') {
    response.writeHead(200, head);
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
  }
}

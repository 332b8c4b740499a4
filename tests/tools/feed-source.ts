import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FeedFault } from '../../src/feed/feed-fault';
import { Failure } from './ensure.mjs';

/** Where a feed is read from. */
export interface FeedSource {
  /** The bytes of a file of the feed. Throws FeedFault where there is none, or more than `longest` bytes. */
  read: (file: string, longest: number) => Promise<Buffer>;
  /** What readers' browsers stumble over, though nothing is wrong with the files; grows while files are read. */
  remarks: string[];
}

const timeoutMs = 60_000; // for one file: 8 MB at 140 kB a second

/** The feed in a folder, or at an address: https, and http on this machine alone. Throws Failure for another address. */
export function openFeedSource(named: string, startFolder: string): FeedSource {
  if (looksLikeHost(named) && !existsSync(resolve(startFolder, named))) {
    throw new Failure(`There is no folder ${named}, and an address begins with https:// (on this machine with http://).`, 2);
  }
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(named) ? openAddress(named) : openFolder(resolve(startFolder, named));
}

/** "127.0.0.1:8766", "caveat.example/feed". */
function looksLikeHost(named: string): boolean {
  return /^(?:[\w-]+(?:\.[\w-]+)+|\w+:\d+)(?::\d+)?(?:\/|$)/.test(named);
}

function openFolder(folder: string): FeedSource {
  const read = async (file: string, longest: number) => {
    const bytes = await readFile(join(folder, file)).catch(() => {
      throw new FeedFault('status', { message: join(folder, file) });
    });
    if (bytes.length > longest) throw new FeedFault('too-large', { message: file });
    return bytes;
  };
  return { read, remarks: [] };
}

function openAddress(named: string): FeedSource {
  const base = parseAddress(named);
  const remarks = new Set<string>();
  const read = async (file: string, longest: number) => {
    const response = await ask(new URL(file, base));
    // The extension has no right to the host: its browser shows it only what the host shows to all.
    if (!['*', origin].includes(response.headers.get('access-control-allow-origin') ?? '')) remarks.add(noLeave);
    const refused = findRefusal(response, file);
    if (refused !== undefined) throw refused;
    return readLimited(response, longest, file);
  };
  return {
    read,
    get remarks() {
      return [...remarks];
    },
  };
}

/** The address of the feed's folder. */
function parseAddress(named: string): URL {
  const url = URL.canParse(named) ? new URL(named) : undefined;
  const isHere = url !== undefined && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && isHere))) {
    throw new Failure(`${named}: a feed has an https address; http is for this machine alone.`, 2);
  }
  const folder = url.pathname.replace(/\/feed\.json$/, '/');
  return new URL(folder.endsWith('/') ? folder : `${folder}/`, url);
}

const noLeave = 'The server does not send Access-Control-Allow-Origin: *, without which browsers keep its answers from Caveat: let it.';
const origin = 'chrome-extension://caveat'; // some hosts send the header only to who says where it asks from
const acceptedTypes = /^(?:application\/(?:[\w.+-]+\+)?json|text\/plain)$/; // as in platform/fetch-limited.ts

/** What keeps a reader from taking an answer, seen from its head. */
function findRefusal({ status, headers }: Response, file: string): FeedFault | undefined {
  if (status >= 300 && status < 400) return new FeedFault('redirected', { status });
  if (status !== 200) return new FeedFault('status', { status, message: file });
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  return acceptedTypes.test(type) ? undefined : new FeedFault('wrong-type', { message: `${file}: ${type || 'no type'}` });
}

async function ask(url: URL): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', headers: { origin }, signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    throw new FeedFault((error as Error).name === 'TimeoutError' ? 'slow' : 'unreachable', { message: url.href });
  }
}

/** Reads no further than it must to know that it is too much. */
async function readLimited(response: Response, longest: number, file: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      length += part.length;
      if (length > longest) throw new FeedFault('too-large', { message: file });
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof FeedFault) throw error;
    throw new FeedFault((error as Error).name === 'TimeoutError' ? 'slow' : 'cut-off', { message: file });
  }
  return Buffer.concat(parts);
}

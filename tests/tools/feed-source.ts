import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FeedFault } from '../../src/feed/feed-fault';
import { parseFeedAddress } from '../../src/platform/feed-address';
import { takeLimited } from '../../src/platform/fetch-limited';
import { Failure } from './ensure.mjs';

/** Where a feed is read from. */
export interface FeedSource {
  /** The bytes of a file of the feed. Throws FeedFault where there is none, or more than `longest` bytes. */
  read: (file: string, longest: number) => Promise<Buffer>;
  /** What readers' browsers stumble over, though nothing is wrong with the files; grows while files are read. */
  remarks: string[];
}

const timeLimitMs = 60_000; // for one file, as in app/answer-feeds.ts

/** The feed in a folder, or at an address that a reader could add, read as a reader's browser reads it. Throws Failure for another address. */
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
  const base = parseFeedAddress(named);
  if (base === undefined) {
    throw new Failure(
      `${named}: a feed has an https address without name, password, "?" and "#"; http is for localhost and 127.0.0.1 alone.`,
      2,
    );
  }
  const remarks = new Set<string>();
  const read = async (file: string, longest: number) => {
    let status = 0;
    const ask = async (signal: AbortSignal) => {
      const answer = await fetch(base + file, { redirect: 'manual', headers: { origin }, signal });
      status = answer.status;
      // The extension has no right to the host: its browser shows it only what the host shows to all.
      if (!['*', origin].includes(answer.headers.get('access-control-allow-origin') ?? '')) remarks.add(noLeave);
      return answer;
    };
    try {
      return Buffer.from(await takeLimited(ask, { mostBytes: longest, timeLimitMs }));
    } catch (error) {
      if (!(error instanceof FeedFault)) throw error;
      throw error.reason === 'redirected' ? new FeedFault('redirected', { status }) : sayFile(error, file);
    }
  };
  return {
    read,
    get remarks() {
      return [...remarks];
    },
  };
}

const noLeave = 'The server does not send Access-Control-Allow-Origin: *, without which browsers keep its answers from Caveat: let it.';
const origin = 'chrome-extension://caveat'; // some hosts send the header only to who says where it asks from

function sayFile({ reason, details }: FeedFault, file: string): FeedFault {
  return new FeedFault(reason, { ...details, message: [file, details.message].filter((part) => part !== undefined).join(': ') });
}

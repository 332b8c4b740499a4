import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { type Finding, verdicts } from './link-verdict';

/** A line of the state file. */
const Line = v.object({
  address: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  verdict: v.picklist(verdicts),
  detail: v.string(),
  status: v.optional(v.number()),
  movedTo: v.optional(v.string()),
});

export type Known = Finding & { at: string };

/** What was found of each address so far. */
export interface LinkState {
  known: ReadonlyMap<string, Known>;
  /** On the disk before it returns, so that a run killed at any moment loses nothing. */
  add: (address: string, finding: Known) => void;
}

/** Reads a state file of JSON lines, or begins one. A line that was cut off is passed over. */
export function openLinkState(path: string): LinkState {
  const text = readText(path);
  const known = new Map<string, Known>();
  for (const line of text.split('\n')) {
    const read = parseLine(line);
    if (read !== undefined) known.set(read.address, read.finding);
  }
  mkdirSync(dirname(path), { recursive: true });
  let isCutOff = text !== '' && !text.endsWith('\n');
  return {
    known,
    add: (address, finding) => {
      appendFileSync(path, `${isCutOff ? '\n' : ''}${JSON.stringify({ address, ...finding })}\n`);
      isCutOff = false;
      known.set(address, finding);
    },
  };
}

/** Where the state is kept when no file is named: in the folder for what can be made again. */
export function defaultStatePath(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const cache =
    platform === 'win32'
      ? (env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'))
      : platform === 'darwin'
        ? join(homedir(), 'Library/Caches')
        : env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'caveat/links.jsonl');
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function parseLine(line: string): { address: string; finding: Known } | undefined {
  try {
    const { output, success } = v.safeParse(Line, JSON.parse(line));
    if (!success) return undefined;
    const { address, at, verdict, detail, status, movedTo } = output;
    return {
      address,
      finding: { at, verdict, detail, ...(status !== undefined && { status }), ...(movedTo !== undefined && { movedTo }) },
    };
  } catch {
    return undefined;
  }
}

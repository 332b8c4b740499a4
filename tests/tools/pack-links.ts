import { relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { checkLinks } from './check-links';
import { Failure, say } from './ensure.mjs';
import { createHostGate } from './host-gate';
import { defaultStatePath, type Known, openLinkState } from './link-state';
import { isDead, isPassing, type Verdict, verdicts, verdictWords } from './link-verdict';
import { type Link, listLinks } from './list-links';
import { findPackFolders } from './pack-files';
import type { ToolContext } from './tool';

const dayMs = 24 * 60 * 60 * 1000;

/** A patient reader waits so long for a slow archive. */
const timeoutMs = 30_000;
/** Between two requests to one host: what robots.txt files ask for most often is a second. */
const pauseMs = 1000;
const longestRestMs = 2 * 60_000;
const hostsAtOnce = 6;

/** Asks each source's address and archived copy whether it is still there; 0 when none is dead, 1 when one is. */
export async function checkPackLinks(args: readonly string[], { root, startFolder }: ToolContext): Promise<number> {
  const { values, positionals } = parseOptions(args);
  const folders = positionals.length > 0 ? positionals.map((folder) => resolve(startFolder, folder)) : await findPackFolders(root);
  const links = await listLinks(folders);
  const statePath = values.state === undefined ? defaultStatePath() : resolve(startFolder, values.state);
  const state = openLinkState(statePath);
  const youngest = Date.now() - dayMs;
  const isKnown = ({ address }: Link) => {
    const found = state.known.get(address);
    return !values.again && found !== undefined && !isPassing(found) && Date.parse(found.at) > youngest;
  };
  const open = links.filter((link) => !isKnown(link));
  const via = values.via === undefined ? undefined : parseVia(values.via);

  const bar = createBar();
  bar.start(links.length, links.length - open.length, { host: open.length < links.length ? 'going on' : 'beginning' });
  await checkLinks(
    open.map(({ address }) => address),
    {
      asking: {
        fetch: via === undefined ? fetch : createDetour(via),
        gate: createHostGate(via === undefined ? pauseMs : 0, sleep),
        sleep,
        timeoutMs,
        pauseMs: via === undefined ? pauseMs : 0,
        longestRestMs,
      },
      hostsAtOnce,
      tell: (address, finding) => {
        state.add(address, { at: new Date().toISOString(), ...finding });
        bar.increment(1, { host: new URL(address).host.slice(-longestHost) });
      },
    },
  );
  bar.stop();
  if (open.length > 1 && open.every(({ address }) => state.known.get(address)?.status === undefined))
    say('Not one address answered: is this machine online?');

  const found = links.map((link) => ({ ...link, ...state.known.get(link.address)! }));
  const kept = links.length - open.length;
  if (values.json) console.log(JSON.stringify({ counts: countVerdicts(found), fromState: kept, links: found }, null, 2));
  else print(found, { kept, startFolder, statePath });
  return found.some(({ verdict }) => isDead(verdict)) ? 1 : 0;
}

const longestHost = 24; // letters, so that a line of 80 holds the bar

/** A bar on a terminal, and nothing without one. It leaves the terminal's line wrap alone: a killed command could not put it back. */
function createBar(): SingleBar {
  const format = '{bar} {value} of {total} addresses, {host}';
  return new SingleBar({ stream: process.stderr, format, barsize: 24, linewrap: true, clearOnComplete: true });
}

type FoundLink = Link & Known;

function countVerdicts(found: readonly FoundLink[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of found) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
}

function print(found: readonly FoundLink[], where: { kept: number; startFolder: string; statePath: string }): void {
  for (const verdict of verdicts) {
    const faulty = found.filter((link) => link.verdict === verdict);
    if (verdict === 'ok' || faulty.length === 0) continue;
    console.log(`${verdictWords[verdict]} (${faulty.length})`);
    for (const { address, detail, uses } of faulty) {
      for (const { file, line, kind } of uses) {
        const path = relative(where.startFolder, file).startsWith('..') ? file : relative(where.startFolder, file);
        console.log(`  ${path}:${line}: ${kind === 'archive' ? 'the archived copy ' : ''}${address} ${detail}`);
      }
    }
  }
  const counts = countVerdicts(found);
  const parts = [...verdicts].reverse().flatMap((verdict) => (counts[verdict] ? [`${counts[verdict]} ${verdictWords[verdict]}`] : []));
  console.log([`${found.length} address${found.length === 1 ? '' : 'es'}`, ...parts].join('; '));
  if (where.kept > 0) console.log(`${where.kept} of them were asked less than a day ago (${where.statePath}); --again asks all.`);
}

/** Sends every request to a server of this machine, at /HOST/PATH: nothing reaches the net. For tests. */
function createDetour(origin: string): typeof fetch {
  return (input, init) => {
    const { host, pathname, search } = new URL(String(input));
    return fetch(`${origin}/${host}${pathname}${search}`, init);
  };
}

function parseVia(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' || !['127.0.0.1', 'localhost'].includes(url.hostname))
    throw new Failure(`--via is for tests and takes the origin of a server on this machine, not ${text}.`, 2);
  return url.origin;
}

function parseOptions(args: readonly string[]) {
  try {
    const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
    return parseArgs({ args: [...args], options: { state: text, again: flag, json: flag, via: text }, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Failure(`${sentence?.replace(/\.$/, '')}. npm run pack -- --help tells the options of pack links.`, 2);
  }
}

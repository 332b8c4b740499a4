import type { HostGate, Sleep } from './host-gate';
import { type Finding, judgeAnswer, judgeError } from './link-verdict';

/** How addresses are asked. */
export interface Asking {
  fetch: typeof fetch;
  gate: HostGate;
  sleep: Sleep;
  timeoutMs: number;
  /** Between two requests to one host, and the first step of backing off. */
  pauseMs: number;
  /** A server that asks for a longer rest is left alone until another day. */
  longestRestMs: number;
}

const mostHops = 8; // a browser follows 20; who needs more than a few has no address
const mostTries = 3;

const headers = {
  'user-agent': 'Caveat-links/0.1 (checks once in a while that the sources of a fact can still be read)',
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'accept-language': 'en,es;q=0.8',
};

/** Follows an address to its end, one request at a time per host. Never throws. */
export async function checkLink(address: string, asking: Asking): Promise<Finding> {
  let at = address;
  // Only what moved for good from the first step on has a new address.
  let isForGood = true;
  let movedTo: string | undefined;
  for (let hop = 0; hop <= mostHops; hop += 1) {
    const here = at;
    const answer = await asking.gate(new URL(here).host, () => ask(here, asking));
    if ('verdict' in answer) return answer;
    const { status } = answer;
    const next = nextOf(answer, here);
    if (next === undefined) {
      const finding = judgeAnswer(address, { status, type: answer.headers.get('content-type') ?? '', end: here });
      return finding.verdict === 'ok' && movedTo !== undefined
        ? { verdict: 'moved', status, detail: `is now at ${movedTo}`, movedTo }
        : finding;
    }
    if (!/^https?:$/.test(next.protocol)) return { verdict: 'unreachable', detail: `leads to ${next.href}` };
    isForGood &&= status === 301 || status === 308;
    if (isForGood) movedTo = next.href;
    at = next.href;
  }
  return { verdict: 'refused', detail: 'sends a program round in a circle' };
}

function nextOf({ status, headers }: Response, at: string): URL | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, at)) return undefined;
  return new URL(location, at);
}

/** HEAD first, which costs the server least; GET where that is not understood. Backs off as long as the server asks, or twice as long each time. */
async function ask(address: string, asking: Asking): Promise<Response | Finding> {
  let method = 'HEAD';
  let last: Finding = { verdict: 'later', detail: 'asks for rest each time' };
  for (let tries = 0; tries < mostTries; ) {
    let answer: Response;
    try {
      answer = await request(address, method, asking);
    } catch (error) {
      last = judgeError(error);
      if (method === 'GET' || last.verdict === 'gone' || last.verdict === 'tls') return last;
      // Some servers hang up on HEAD.
      method = 'GET';
      await asking.sleep(asking.pauseMs);
      continue;
    }
    const { status } = answer;
    if (status === 429 || status === 503) {
      const restMs = parseRetryAfter(answer.headers.get('retry-after')) ?? asking.pauseMs * 2 ** (tries + 1);
      if (restMs > asking.longestRestMs) return { verdict: 'later', status, detail: `asks for ${Math.ceil(restMs / 1000)} s of rest` };
      last = { verdict: 'later', status, detail: `answers ${status} each time` };
      tries += 1;
      if (tries < mostTries) await asking.sleep(restMs);
    } else if (method === 'HEAD' && status >= 400) {
      method = 'GET';
      await asking.sleep(asking.pauseMs);
    } else return answer;
  }
  return last;
}

async function request(address: string, method: string, { fetch, timeoutMs }: Asking): Promise<Response> {
  const answer = await fetch(address, { method, headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
  // What it says is nobody's business here.
  await answer.body?.cancel();
  return answer;
}

/** Seconds or a date, as HTTP allows; undefined when it is neither. */
export function parseRetryAfter(text: string | null, nowMs: number = Date.now()): number | undefined {
  if (text === null) return undefined;
  if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

import { FeedFault, type FeedReason } from '../feed/feed-fault';

export interface FetchLimits {
  mostBytes: number;
  /** For all of it, from the first byte sent to the last one read. */
  timeLimitMs: number;
}

/** Some hosts send JSON as plain text; the page of an error or of a sign-in comes as something else. */
const acceptedTypes = /^(?:application\/(?:[\w.+-]+\+)?json|text\/plain)$/;

/**
 * Gives the bytes at an address, asked for without cookie, referrer or any header of ours; the browser itself asks again only for what is
 * new. Stops reading as soon as a limit is passed. Throws FeedFault when the whole did not come as it should.
 */
export function fetchLimited(address: string, limits: FetchLimits): Promise<Uint8Array<ArrayBuffer>> {
  return takeLimited(
    (signal) =>
      fetch(address, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        // Seen as a redirection, which `error` would make look like a host that is down.
        redirect: 'manual',
        cache: 'no-cache',
        signal,
      }),
    limits,
  );
}

/** The same of an answer that `ask` brings; for the tool with which a publisher looks what a reader would take. */
export async function takeLimited(
  ask: (signal: AbortSignal) => Promise<Response>,
  { mostBytes, timeLimitMs }: FetchLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeLimitMs);
  const toFault = (error: unknown, reason: FeedReason) => {
    if (error instanceof FeedFault) return error;
    return new FeedFault(limit.signal.aborted ? 'slow' : reason);
  };
  try {
    const answer = await ask(limit.signal).catch((error: unknown) => {
      throw toFault(error, 'unreachable');
    });
    const refused = findRefusal(answer, mostBytes);
    if (refused !== undefined) throw refused;
    return await readBody(answer, mostBytes).catch((error: unknown) => {
      throw toFault(error, 'cut-off');
    });
  } finally {
    clearTimeout(timer);
    // Ends what is still on its way; without effect on what was read.
    limit.abort();
  }
}

/** What the head of an answer tells already. */
function findRefusal(answer: Response, mostBytes: number): FeedFault | undefined {
  const { type, status, redirected } = answer;
  // Node gives the redirection itself, a browser only its kind.
  if (type === 'opaqueredirect' || redirected || (status >= 300 && status < 400)) return new FeedFault('redirected');
  if (status !== 200) return new FeedFault('status', { status });
  const contentType = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!acceptedTypes.test(contentType)) return new FeedFault('wrong-type', { message: contentType.slice(0, 60) || 'no type' });
  if (statedLength(answer) > mostBytes) return new FeedFault('too-large');
  return undefined;
}

async function readBody(answer: Response, mostBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = answer.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || value === undefined) break;
    length += value.length;
    if (length > mostBytes) throw new FeedFault('too-large');
    chunks.push(value);
  }
  // Firefox takes an answer that breaks off for a whole one. Packed, JSON is shorter than it is, so the length stated is never the larger.
  if (length < statedLength(answer)) throw new FeedFault('cut-off');
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** 0 where nothing is stated. */
function statedLength(answer: Response): number {
  return Number(answer.headers.get('content-length') ?? 0) || 0;
}

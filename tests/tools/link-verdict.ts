/** What became of an address; what an author has to do follows from it. */
export const verdicts = ['gone', 'tls', 'timeout', 'unreachable', 'wrong-type', 'moved', 'refused', 'later', 'ok'] as const;
export type Verdict = (typeof verdicts)[number];

/** The words of the summary. */
export const verdictWords: Record<Verdict, string> = {
  gone: 'gone',
  tls: 'no safe connection (TLS)',
  timeout: 'no answer in time',
  unreachable: 'not reachable, or broken',
  'wrong-type': 'something else than a page or a document',
  moved: 'moved',
  refused: 'not shown to programs, so look yourself',
  later: 'to be asked later',
  ok: 'in order',
};

/** A reader who follows the link finds nothing. */
export function isDead(verdict: Verdict): boolean {
  return ['gone', 'tls', 'timeout', 'unreachable', 'wrong-type'].includes(verdict);
}

export interface Finding {
  verdict: Verdict;
  /** What was seen, to stand behind the address: "answers 404". */
  detail: string;
  status?: number;
  /** The new address, where the server says that it is one for good. */
  movedTo?: string;
}

/** Asking again may give another answer: without one there may have been no network. The rest stands for a day. */
export function isPassing({ verdict, status }: Finding): boolean {
  return status === undefined || verdict === 'unreachable' || verdict === 'later';
}

/** What a connection that failed means, by the code of Node or of its fetch. */
export function judgeError(error: unknown): Finding {
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return { verdict: 'gone', detail: 'has a host that does not exist (ENOTFOUND)' };
  if (/^(?:TimeoutError|ETIMEDOUT|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/.test(code))
    return { verdict: 'timeout', detail: `did not answer (${code})` };
  if (isTlsCode(code)) return { verdict: 'tls', detail: `has no certificate that holds, or speaks no TLS (${code})` };
  return { verdict: 'unreachable', detail: `could not be reached (${code})` };
}

function isTlsCode(code: string): boolean {
  return /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH$|INVALID_CA$)/.test(code);
}

/** fetch wraps what went wrong; AbortSignal.timeout says it by its name alone. */
function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at.name === 'TimeoutError') return at.name;
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at.cause === undefined) return at.message || at.name;
  }
  return String(error);
}

/** What an answer means that is no redirect. */
export function judgeAnswer(address: string, { status, type, end }: { status: number; type: string; end: string }): Finding {
  if (status === 404 || status === 410) return { verdict: 'gone', status, detail: `answers ${status}` };
  if ([401, 402, 403, 405, 406, 429, 451].includes(status)) return { verdict: 'refused', status, detail: `answers ${status} to a program` };
  if (status >= 400) return { verdict: 'unreachable', status, detail: `answers ${status}` };
  if (isFrontPage(end) && !isFrontPage(address)) return { verdict: 'gone', status, detail: `leads to the front page ${end}` };
  const fault = findWrongType(address, type);
  if (fault !== undefined) return { verdict: 'wrong-type', status, detail: fault };
  return { verdict: 'ok', status, detail: `answers ${status}` };
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.\w+|(?:en|es|home)\/?)?$/.test(pathname);
}

const readable = /^(?:text\/|application\/(?:pdf|xhtml|xml|json|rtf|msword|vnd\.|rss|atom))/;

/** A document that answers with a web page is most often a page of excuses. */
function findWrongType(address: string, type: string): string | undefined {
  const plain = type.split(';')[0]!.trim().toLowerCase();
  const ending = /\.(?<ending>pdf|docx?|xlsx?|csv)$/i.exec(new URL(address).pathname)?.groups?.ending;
  if (ending !== undefined && plain === 'text/html') return `is a .${ending} by its name and answers with a web page`;
  // Many servers do not know what their documents are.
  if (plain === '' || (ending !== undefined && plain.startsWith('application/')) || plain === 'application/octet-stream') return undefined;
  return readable.test(plain) ? undefined : `answers with ${plain}`;
}

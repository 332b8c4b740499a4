import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Microseconds that the thread was really running: what other programs take does not count. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds that Caveat's scripts took of the page's own thread. */
export interface ThreadTimes {
  /** reader.js, from its first line to its last: runtime, gate. */
  reader: number;
  /** annotate.js likewise: it reads the page and asks the background; 0 when it was not brought. */
  annotate: number;
  /** Everything after: answers of the background, marks, card host. The pages have no script of their own. */
  later: number;
  /** The longest of the single pieces that the others are sums of: so long at a stretch the page could do nothing else. */
  longest: number;
}

/** Where JavaScript is entered; what lies within another is not counted twice. */
const entries = new Set(['EvaluateScript', 'v8.callFunction', 'FunctionCall', 'RunMicrotasks', 'TimerFire']);

/** Records a page while `work` runs and gives what Caveat's scripts took of its thread. Throws when reader.js did not run. */
export async function traceThread(page: Page, work: () => Promise<void>): Promise<ThreadTimes> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  let recorded: Uint8Array | undefined;
  try {
    await work();
  } finally {
    recorded = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(Buffer.from(recorded ?? []).toString('utf8')) as { traceEvents: TraceEvent[] };
  const first = traceEvents.filter((event) => isScript(event, 'reader.js')).sort((a, b) => a.ts - b.ts)[0];
  if (first === undefined) throw new Error('reader.js did not run in the page.');
  const own = traceEvents.filter(
    ({ name, ph, pid, tid, ts }) => entries.has(name) && ph === 'X' && pid === first.pid && tid === first.tid && ts >= first.ts,
  );
  const times: ThreadTimes = { reader: 0, annotate: 0, later: 0, longest: 0 };
  let end = 0;
  for (const event of own.sort((a, b) => a.ts - b.ts)) {
    const { ts, dur = 0, tdur = dur } = event;
    if (ts < end) continue;
    end = ts + dur;
    const part = isScript(event, 'reader.js') ? 'reader' : isScript(event, 'annotate.js') ? 'annotate' : 'later';
    times[part] += tdur / 1000;
    times.longest = Math.max(times.longest, tdur / 1000);
  }
  return times;
}

function isScript({ name, ph, args }: TraceEvent, file: string): boolean {
  return name === 'EvaluateScript' && ph === 'X' && (args?.data?.url ?? '').endsWith(`/${file}`);
}

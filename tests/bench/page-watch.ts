import type { RareWords } from '../../src/core/search-rare-words';
/** What the page itself saw, in milliseconds after its load event, at which a document is idle and Caveat begins. */
export interface PageWatch {
  /** The first frame after the marks were set; null while there are none. */
  paintedMs: number | null;
  /** The longest time in which a timer of the page was not served. */
  longestStallMs: number;
  marks: number;
}

/**
 * Runs in the page before anything else. A timer loop shows stalls: long-task observers do not report those of extensions. Browsers
 * serve such a loop every 4 ms, so shorter stalls are not seen.
 */
export function watchPage(highlightPrefix: string): void {
  const watch: PageWatch = { paintedMs: null, longestStallMs: 0, marks: 0 };
  (globalThis as { benchWatch?: PageWatch }).benchWatch = watch;
  const countMarks = () => [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith(highlightPrefix) ? size : 0), 0);
  addEventListener('load', () => {
    const idle = performance.now();
    let last = idle;
    let isPainting = false;
    const tick = () => {
      const now = performance.now();
      watch.longestStallMs = Math.max(watch.longestStallMs, now - last);
      last = now;
      if (!isPainting) watch.marks = countMarks();
      if (!isPainting && watch.marks > 0) {
        isPainting = true;
        requestAnimationFrame(() => {
          // A message is served after the frame that the callback belongs to.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            watch.paintedMs = performance.now() - idle;
          };
          port2.postMessage(null);
        });
      }
      setTimeout(tick, 0);
    };
    tick();
  });
}

/** Runs in the page: what was seen so far. */
export function readWatch(): PageWatch {
  return (globalThis as unknown as { benchWatch: PageWatch }).benchWatch;
}

/** Runs in the page: milliseconds of one character loop over the page's text, of the gate, and of `textContent` alone, in turns. */
export function timeGateInPage(words: RareWords, rounds: number, runs: number): { loop: number; gate: number; textContent: number }[] {
  const { benchGate } = globalThis as unknown as { benchGate: (page: Document, words: RareWords) => boolean };
  const text = document.body.textContent ?? '';
  let sum = 0;
  const time = (run: () => void) => {
    const start = performance.now();
    for (let i = 0; i < runs; i += 1) run();
    return (performance.now() - start) / runs;
  };
  const loop = () => {
    for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  };
  const gate = () => {
    sum += Number(benchGate(document, words));
  };
  const textContent = () => {
    sum += (document.body.textContent ?? '').length;
  };
  const results: { loop: number; gate: number; textContent: number }[] = [];
  // The first rounds are for the compiler.
  for (let round = -3; round < rounds; round += 1) {
    const result = { loop: time(loop), gate: time(gate), textContent: time(textContent) };
    if (round >= 0) results.push(result);
  }
  document.documentElement.dataset.benchSum = String(sum);
  return results;
}

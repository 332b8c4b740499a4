import type { Caveat } from './start-caveat';

/** The memory of the extension's background after a collection, in MB: the worker's heap in Chromium, the process of all extensions in Firefox. */
export async function measureBackground(caveat: Caveat): Promise<number> {
  if (caveat.name === 'firefox') return (await caveat.evaluatePrivileged<number>(measureFirefox)) / 1e6;
  const worker = await caveat.puppeteer.waitForTarget((target) => target.type() === 'service_worker');
  const session = await worker.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

const measureFirefox = `(async () => {
  // Three times, as about:memory does it: what the first frees may hold on to more.
  for (let round = 0; round < 3; round += 1) {
    Services.obs.notifyObservers(null, 'child-gc-request');
    Services.obs.notifyObservers(null, 'child-cc-request');
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const { children } = await ChromeUtils.requestProcInfo();
  return children.filter(({ type }) => type === 'extension').reduce((sum, { memory }) => sum + memory, 0);
})()`;

import type { Caveat } from './start-caveat';

/**
 * What the extension's background holds on to after a collection, in MB: the worker's heap in Chromium; in Firefox all that the process of
 * extensions has allocated by its own reporters ("explicit" in about:memory). Not the resident memory of that process: its allocator
 * keeps pages of what was freed, so that it climbs by 30 MB over 10,000 messages and falls again while what is held stays at 31 MB.
 */
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
  const names = children.filter(({ type }) => type === 'extension').map(({ pid }) => '(pid ' + pid + ')');
  if (names.length === 0) throw new Error('No process of extensions is running.');
  const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  let sum = 0;
  await new Promise((resolve) => {
    const add = (process, path, kind, units, amount) => {
      if (path.startsWith('explicit/') && names.some((name) => process.includes(name))) sum += amount;
    };
    reporters.getReports(add, null, resolve, null, false);
  });
  if (sum === 0) throw new Error('The process of extensions reported no memory.');
  return sum;
})()`;

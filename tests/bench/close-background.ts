import { setTimeout as wait } from 'node:timers/promises';
import { firefoxAddress } from '../tools/firefox-privileged';
import type { OpenBrowser } from '../tools/open-browser';

const pollMs = 20;
const limitMs = 5_000;

/** Ends the background as a browser does with an idle one, and waits until it has gone. */
export async function closeBackground(browser: OpenBrowser): Promise<void> {
  if (browser.name === 'firefox') {
    await browser.evaluatePrivileged(`(async () => {
      const { extension } = WebExtensionPolicy.getByHostname('${new URL(firefoxAddress).hostname}');
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
    })()`);
    return;
  }
  // From the browser's own session: one that is attached to the worker would keep it alive.
  const session = await browser.puppeteer.target().createCDPSession();
  const listWorkers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(browser.extensionOrigin));
  };
  const end = Date.now() + limitMs;
  for (const { targetId } of await listWorkers()) await session.send('Target.closeTarget', { targetId });
  while ((await listWorkers()).length > 0) {
    if (Date.now() > end) throw new Error('The background did not end.');
    await wait(pollMs);
  }
  await session.detach();
}

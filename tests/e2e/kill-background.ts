import { expect } from 'vitest';
import { firefoxAddress } from '../tools/firefox-privileged';
import type { Caveat } from './start-caveat';

/** Ends the background at once, as the browser may at any moment, and sees to it that it has gone. */
export async function killBackground(caveat: Caveat): Promise<void> {
  if (caveat.name === 'firefox') {
    const state = await caveat.evaluatePrivileged<string>(`(async () => {
      const { extension } = WebExtensionPolicy.getByHostname('${new URL(firefoxAddress).hostname}');
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    })()`);
    expect(state).toBe('stopped');
    return;
  }
  // From the browser's own session: one that is attached to the worker would keep it alive.
  const session = await caveat.puppeteer.target().createCDPSession();
  const listWorkers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(caveat.extensionOrigin));
    return workers.map(({ targetId }) => targetId);
  };
  const alive = await listWorkers();
  // A worker that is only starting does not always heed the first call (seen once on a busy machine), so whatever is left is told
  // again. The next message may have started another one already.
  const endThem = async (): Promise<string[]> => {
    const left = (await listWorkers()).filter((id) => alive.includes(id));
    for (const targetId of left) await session.send('Target.closeTarget', { targetId });
    return left;
  };
  await expect.poll(endThem, { timeout: 10_000 }).toEqual([]);
  await session.detach();
}

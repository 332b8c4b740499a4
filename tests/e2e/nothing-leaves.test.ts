import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askExtension } from '../tools/ask-extension';
import type { BrowserName } from '../tools/bring-browsers.mjs';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import type { RecordingProxy } from './recording-proxy';
import { startRecordingProxy } from './recording-proxy';
import { browserNames, builtExtension, root, startCaveat } from './start-caveat';
import { watchErrors } from './watch-errors';

/** The makers of browsers, to whom browsers talk about themselves: updates, settings, the clock. */
const browserMakers =
  /^https?:\/\/(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com|microsoft\.com|msn\.com|bing\.com)[:/]/;

const article = '/aclu-letter-2017.html';
const lateMs = 1_500; // for what a script would send after its work

describe.each(browserNames)('in %s', (name) => {
  let server: PageServer;
  let proxy: RecordingProxy;
  let scratch: string;

  beforeEach(async () => {
    server = await servePages(join(root, 'tests/pages/fixtures'));
    proxy = await startRecordingProxy();
    scratch = await mkdtemp(join(tmpdir(), 'caveat-planted-'));
  });
  afterEach(async () => {
    await proxy.close();
    await server.close();
    await rm(scratch, { recursive: true, force: true });
  });

  /** From installing to an open card, popup and board: every request beside the article itself, and every error. */
  const useEverything = async (extension: string) => {
    const caveat = await startCaveat(name, { extension, proxy: proxy.address });
    try {
      const listErrors = await watchErrors(caveat);
      const page = await caveat.openPage(server.origin + article);
      const { tabId } = await caveat.readPage(page);
      await askExtension(caveat.extensionPage, 'showMention', 0, tabId);
      const popup = await caveat.openExtensionPage(`popup.html?tab=${tabId}`);
      await popup.waitForSelector('.line');
      await popup.click('[role=tab][id$="-board"]');
      await popup.waitForSelector('.board .row');
      await popup.click('[role=tab][id$="-search"]');
      await wait(lateMs);
      const requests = proxy.requests.filter((address) => !browserMakers.test(address) && !address.endsWith('/favicon.ico'));
      return { requests, errors: await listErrors() };
    } finally {
      await caveat.close();
    }
  };

  test('reading asks nothing of the network and leaves no error', async () => {
    const { requests, errors } = await useEverything(builtExtension(name));
    expect(requests).toEqual([server.origin + article]);
    expect(errors).toEqual([]);
  });

  test('a request or an error of the background or of the page script would be noticed', async () => {
    const { requests, errors } = await useEverything(await plantFaults(name, scratch));
    // Of https a proxy sees the host alone; plain http is refused to the background by its own policy.
    expect(requests).toContainEqual(expect.stringMatching(/^https:\/\/background\.example/));
    expect(requests).toContainEqual(expect.stringMatching(/^https:\/\/page\.example/));
    for (const fault of ['thrown in the background', 'thrown in the page', 'said in the page']) {
      expect(errors).toContainEqual(expect.stringContaining(fault));
    }
  });
});

/** A copy of the built extension that does what must never be. */
async function plantFaults(name: BrowserName, folder: string): Promise<string> {
  await cp(builtExtension(name), folder, { recursive: true });
  const plant = (place: string) =>
    `\nfetch('https://${place}.example/').catch(() => {});\nPromise.reject(new Error('thrown in the ${place}'));\n`;
  await appendFile(join(folder, 'background.js'), plant('background'));
  for (const script of ['reader.js', 'annotate.js']) {
    await appendFile(join(folder, script), `${plant('page')}console.error('said in the page');\n`);
  }
  return folder;
}

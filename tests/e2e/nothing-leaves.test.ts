import { generateKeyPairSync } from 'node:crypto';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askExtension } from '../tools/ask-extension';
import type { BrowserName } from '../tools/bring-browsers.mjs';
import { toFeedKey } from '../tools/feed-key';
import { type FeedServer, startFeedServer } from '../tools/feed-server';
import { firefoxAddress } from '../tools/firefox-privileged';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import { buildWithFeed, type FeedBuild } from './feed-build';
import { makeLaterPack } from './feed-packs';
import type { RecordingProxy } from './recording-proxy';
import { startRecordingProxy } from './recording-proxy';
import { browserNames, builtExtension, type Caveat, root, startCaveat } from './start-caveat';
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
  const useEverything = async (extension: string, prepare: (caveat: Caveat) => Promise<unknown> = async () => undefined) => {
    const caveat = await startCaveat(name, { extension, proxy: proxy.address });
    try {
      const listErrors = await watchErrors(caveat);
      await prepare(caveat);
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

  describe('with updates on', () => {
    let feed: FeedServer;
    let build: FeedBuild;

    beforeEach(async () => {
      feed = await startFeedServer();
      feed.tracks = true;
      const key = await toFeedKey(generateKeyPairSync('ed25519').privateKey);
      feed.publish([await makeLaterPack('us-gang-databases', 2)], { key, sequence: 1 });
      build = await buildWithFeed(name, { address: feed.address, publicKey: key.publicKey, isShipping: true });
    });
    afterEach(async () => {
      await feed.stop();
      await build.remove();
    });

    /** Turned on, then asked once more, when the host has had its chance to number the reader. */
    const turnOn = async (caveat: Caveat) => {
      if (name === 'firefox') await giveHostLeave(caveat, '*://127.0.0.1/*');
      await askExtension(caveat.extensionPage, 'setUpdates', true);
      await askExtension(caveat.extensionPage, 'askFeed', 'own');
      const packs = await askExtension(caveat.extensionPage, 'listPacks', { language: 'en' });
      expect(packs.map(({ id, version }) => `${id} ${version}`)).toContain('us-gang-databases 2');
    };
    const files = () => [
      `${feed.address}feed.json`,
      `${feed.address}packs/us-gang-databases-2.caveat-pack.json`,
      `${feed.address}feed.json`,
    ];

    test('the feed’s files are all that is asked for, and nothing in a request tells who asks', async () => {
      const { requests, errors } = await useEverything(build.folder, turnOn);
      expect(requests).toEqual([...files(), server.origin + article]);
      expect(errors).toEqual([]);
      expect(feed.requests.map(({ path }) => new URL(path, feed.address).href)).toEqual(files());
      expect(feed.requests.flatMap(({ headers }) => findTelling(headers))).toEqual([]);
    });

    test('another request would be noticed', async () => {
      await appendFile(join(build.folder, 'background.js'), "\nfetch('https://background.example/').catch(() => {});\n");
      const { requests } = await useEverything(build.folder, turnOn);
      expect(requests).toContainEqual(expect.stringMatching(/^https?:\/\/background\.example/));
    });

    if (name === 'chromium') {
      test('a host that lets no other origin read is told as such, with the way to let Caveat read there', async () => {
        feed.givesLeave = false;
        const { requests } = await useEverything(build.folder, async (caveat) => {
          await askExtension(caveat.extensionPage, 'setUpdates', true);
          const { feeds } = await askExtension(caveat.extensionPage, 'getFeeds', { language: 'en' });
          expect(feeds[0]).toMatchObject({ fault: { reason: 'no-leave' }, canAskLeave: true });
          const updates = await caveat.openExtensionPage('popup.html?view=updates');
          await updates.waitForSelector('.pack .said--no .small');
          expect(await updates.$eval('.pack .said--no', (told) => told.textContent)).toMatch(
            /gives extensions no leave.*Let Caveat read from/,
          );
        });
        expect(requests).toEqual([`${feed.address}feed.json`, server.origin + article]);
      });
    } else {
      test('nobody is asked without leave for the host, because this browser would tell it who asks', async () => {
        const { requests } = await useEverything(build.folder, async (caveat) => {
          await askExtension(caveat.extensionPage, 'setUpdates', true);
          const { feeds } = await askExtension(caveat.extensionPage, 'getFeeds', { language: 'en' });
          expect(feeds[0]).toMatchObject({ fault: { reason: 'needs-leave' }, canAskLeave: true });
        });
        expect(requests).toEqual([server.origin + article]);
      });
    }
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

/** What browsers send with every request: of the browser's kind and languages, not of a reader. */
const usualHeaders =
  /^(?:host|connection|proxy-connection|user-agent|accept|accept-language|accept-encoding|cache-control|pragma|priority|te|sec-(?:fetch|ch-ua|gpc)[\w-]*|if-none-match|origin)$/;

/** Headers that could tell one reader from another. */
function findTelling(headers: IncomingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([header, value]) => {
    // That of Chrome's store is the same for everybody; Firefox draws one for each installation.
    const isTelling = !usualHeaders.test(header) || (header === 'origin' && !/^chrome-extension:/.test(String(value)));
    return isTelling ? [`${header}: ${value}`] : [];
  });
}

test('what could tell one reader from another would be noticed', () => {
  const telling = { cookie: 'reader=7', referer: 'http://a.example/', 'x-reader': '7', origin: 'moz-extension://7', 'user-agent': 'A' };
  expect(findTelling(telling)).toHaveLength(4);
});

/** As the reader does by a click, of which a browser without a screen has none. */
async function giveHostLeave(caveat: Caveat, origin: string): Promise<void> {
  await caveat.evaluatePrivileged(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByHostname('${new URL(firefoxAddress).hostname}');
    await ExtensionPermissions.add(extension.id, { permissions: [], origins: ['${origin}'] }, extension);
  })()`);
}

/** A copy of the built extension that does what must never be. */
async function plantFaults(name: BrowserName, folder: string): Promise<string> {
  await cp(builtExtension(name), folder, { recursive: true });
  const plant = (place: string) =>
    `\nfetch('https://${place}.example/').catch(() => {});\nPromise.reject(new Error('thrown in the ${place}'));\n`;
  await appendFile(join(folder, 'background.js'), plant('background'));
  for (const script of ['reader.js', 'annotate.js', 'cards.js']) {
    await appendFile(join(folder, script), `${plant('page')}console.error('said in the page');\n`);
  }
  return folder;
}

import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBundle } from '../../src/pack/bundle';
import { readExampleFiles } from '../packs/read-bundle';
import { askExtension, findTab } from '../tools/ask-extension';
import { type FeedKey, toFeedKey } from '../tools/feed-key';
import { type FeedServer, type PublishOptions, startFeedServer } from '../tools/feed-server';
import { type PageServer, servePages } from '../tools/page-server';
import { waitForMentions } from '../tools/read-page';
import { buildWithFeed, type FeedBuild } from './feed-build';
import { feedFaults } from './feed-faults';
import { type FilesOfPack, makeLaterPack, sayVersion } from './feed-packs';
import { findAxeFaults } from './find-axe-faults';
import { killBackground } from './kill-background';
import { readFeedTables } from './read-feed-tables';
import { sendFromTab } from './send-from-tab';
import { browserNames, type Caveat, root, startCaveat } from './start-caveat';

const law = 'chicago-welcoming-city';
const databases = 'us-gang-databases';
const timeLimitMs = 1_500; // of the build for tests; nothing here but what dribbles takes so long
const kills = 30;

const createKey = (): Promise<FeedKey> => toFeedKey(generateKeyPairSync('ed25519').privateKey);

/** The demo build, which reads loopback pages by itself, with a feed of its own on this machine. */
describe.each(browserNames)('updates in %s', (name) => {
  let feed: FeedServer;
  let pages: PageServer;
  let key: FeedKey;
  let build: FeedBuild;
  let caveat: Caveat;
  let updates: Page;
  let sequence = 1; // something older than the first can be published

  beforeAll(async () => {
    [feed, pages, key] = await Promise.all([startFeedServer(), servePages(join(root, 'tests/pages/fixtures')), createKey()]);
    build = await buildWithFeed(name, { address: feed.address, publicKey: key.publicKey, timeLimitMs });
    caveat = await startCaveat(name, { extension: build.folder });
    updates = await caveat.openExtensionPage('popup.html?view=updates');
    await updates.waitForSelector('.pack');
  });
  afterAll(async () => {
    await caveat?.close();
    await Promise.all([feed?.stop(), pages?.close(), build?.remove()]);
  });

  const versions = async () => {
    const rows = await askExtension(caveat.extensionPage, 'listPacks', { language: 'en' });
    return rows.map(({ id, version }) => `${id} ${version}`);
  };
  const versionsWith = (lawVersion: number, databasesVersion = 1) => [
    `${law} ${lawVersion}`,
    `${databases} ${databasesVersion}`,
    'us-warrant-figures 1',
  ];
  /** Publishes the law's pack in a version that says so in its first sentence. */
  async function publish(
    version: number,
    more: Partial<PublishOptions> = {},
    change: (files: FilesOfPack) => void = () => undefined,
  ): Promise<void> {
    sequence += 1;
    const pack = await makeLaterPack(law, version, (files) => {
      sayVersion(files, version);
      change(files);
    });
    feed.publish([pack], { key, sequence, ...more });
  }
  async function press(selector: string): Promise<void> {
    await updates.bringToFront();
    await updates.waitForSelector(selector);
    await updates.click(selector);
  }
  /** Presses "Ask now" and waits for what comes of it. */
  async function askNow(): Promise<void> {
    await press('.feed__deeds .small:not(:disabled)');
    await wait(100); // until the popup has drawn that it is asking
    await updates.waitForSelector('.feed__deeds .small:not(:disabled)', { timeout: 20_000 });
  }
  const toldFault = () => updates.$$eval('.pack .said--no p', (lines) => lines.map((line) => line.textContent ?? '').join(' '));
  const text = () => updates.$eval('.packs', (element) => element.textContent ?? '');

  test('are off at first: the popup says who would be asked, and nobody is', async () => {
    expect(await text()).toMatch(/Once a day Caveat then asks 127\.0\.0\.1:\d+ for newer facts, and makes no other request/);
    expect(await text()).toContain('The facts are those that came with Caveat 0.1.0');
    expect(await listAlarms(updates)).toEqual([]);
    await wait(500);
    expect(feed.requests).toEqual([]);
  });

  test('turned on, ask at once: a good update is seen on a card, and in the popup with what changed', async () => {
    await publish(2, {}, (files) => {
      const changes = [{ en: 'New: one sentence of this test.', es: 'Nuevo: una frase de esta prueba.' }];
      files['changes.json'] = { items: [{ version: 2, date: '2026-03-05', changes }] };
    });
    await press('.switch input');
    await updates.waitForFunction(() => document.querySelector('.pack')?.textContent?.includes('Version 2,'), { timeout: 20_000 });
    expect(await versions()).toEqual(versionsWith(2));
    expect(await text()).toMatch(/What changed.*version 2.*New: one sentence of this test\./);
    expect(await listAlarms(updates)).toEqual(['ask-feeds']);
    expect(await readCardOfStory()).toContain('in version 2 of this test');
  });

  /** What a person reads on the card of the story's first mark. */
  async function readCardOfStory(): Promise<string> {
    const page = await caveat.openPage(`${pages.origin}/aclu-letter-2017.html`);
    try {
      const tabId = (await findTab(caveat.extensionPage, page.url()))!;
      const { mentions } = (await waitForMentions(caveat.extensionPage, tabId, 10_000))!;
      await page.bringToFront();
      await askExtension(
        caveat.extensionPage,
        'showMention',
        mentions.findIndex(({ topic }) => topic.startsWith('chicago')),
        tabId,
      );
      await page.waitForFunction(readCard, { timeout: 10_000 });
      return await page.evaluate(readCard);
    } finally {
      await page.close();
    }
  }

  test('with nothing new ask for one file, conditionally', async () => {
    feed.requests.length = 0;
    await askNow();
    expect(feed.requests.map(({ path }) => path)).toEqual(['/feed/feed.json']);
    expect(feed.requests[0]?.headers['if-none-match']).toBeDefined();
    expect(await toldFault()).toBe('');
  });

  test.each(feedFaults)('leave everything as it was after %s, and say so in one clear sentence', async (_, spoil, sentence) => {
    const before = { versions: await versions(), tables: await readFeedTables(caveat.extensionPage) };
    await spoil({ feed, publish }, 7);
    try {
      await askNow();
      expect(await toldFault()).toMatch(sentence);
      expect(await toldFault()).toContain('The facts here stay as they were.');
      expect(await versions()).toEqual(before.versions);
      expect(await readFeedTables(caveat.extensionPage)).toEqual(before.tables);
    } finally {
      feed.faults.clear();
      if (feed.isStopped) await feed.start();
    }
  });

  test('go on when the feed is good again, and the sentence goes', async () => {
    await publish(3);
    await askNow();
    expect(await toldFault()).toBe('');
    expect(await versions()).toEqual(versionsWith(3));
  });

  test('go back one version, which outlives the background, is not taken again, and goes forward', async () => {
    await press('.feed__deeds .textbtn');
    await updates.waitForFunction(() => document.querySelector('.pack')?.textContent?.includes('You went back.'), { timeout: 10_000 });
    expect(await versions()).toEqual(versionsWith(2));
    await killBackground(caveat);
    expect(await versions()).toEqual(versionsWith(2));
    expect(await readCardOfStory()).toContain('in version 2 of this test');
    await askNow();
    expect(await versions()).toEqual(versionsWith(2));
    await press('.feed__deeds .textbtn');
    await updates.waitForFunction(() => !document.querySelector('.pack')?.textContent?.includes('You went back.'), { timeout: 10_000 });
    expect(await versions()).toEqual(versionsWith(3));
  });

  test(`with the background killed at ${kills} points of an update are old or new, never between`, { timeout: 400_000 }, async () => {
    const ask = () => askExtension(caveat.extensionPage, 'askFeed', 'own').catch(() => undefined);
    const publishBoth = async (version: number) => {
      sequence += 1;
      const both = [makeLaterPack(law, version, (files) => sayVersion(files, version)), makeLaterPack(databases, version)];
      feed.publish(await Promise.all(both), { key, sequence });
    };
    const state = async () => {
      const { broken } = await readFeedTables(caveat.extensionPage);
      expect(broken).toEqual([]);
      return versions();
    };
    feed.delayMs = 30;
    // Measured from a cold start, as each update below begins.
    await publishBoth(10);
    await killBackground(caveat);
    feed.requests.length = 0;
    const beganMs = Date.now();
    await ask();
    const wholeMs = Date.now() - beganMs;
    const tailMs = Date.now() - feed.requests.at(-1)!.atMs;
    expect(await versions()).toEqual(versionsWith(10, 10));
    const seen: string[] = [];
    let now = 10;
    for (let kill = 0; kill < kills; kill += 1) {
      const next = now + 1;
      await publishBoth(next);
      feed.requests.length = 0;
      const asked = ask();
      // At random within each thirtieth of an update, the first at once; every other one from the last file on, where all is checked and written;
      // the last after the end, so that both ends are seen for sure.
      const part = (kill + Math.random()) / kills;
      if (kill === kills - 1) await asked;
      else if (kill % 2 === 0) await wait(kill === 0 ? 0 : wholeMs * 1.1 * part);
      else {
        await Promise.race([asked, expect.poll(() => feed.requests.length, { timeout: 20_000, interval: 5 }).toBe(3)]);
        await wait(tailMs * 1.2 * part);
      }
      await killBackground(caveat);
      await Promise.race([asked, wait(1_000)]);
      const after = await state();
      expect([versionsWith(now, now), versionsWith(next, next)]).toContainEqual(after);
      const isNew = after[0] === `${law} ${next}`;
      seen.push(isNew ? 'new' : 'old');
      if (isNew) now = next;
    }
    feed.delayMs = 0;
    console.log(`${name}: killed at ${kills} points of ${wholeMs} ms: ${seen.join(' ')}`);
    expect(new Set(seen)).toEqual(new Set(['old', 'new']));
    // And it still works.
    await publishBoth(now + 1);
    await ask();
    expect(await state()).toEqual(versionsWith(now + 1, now + 1));
  });

  test('of another feed come by address and fingerprint, marked as not ours, and go with it', async () => {
    const [other, otherKey, wrongKey] = await Promise.all([startFeedServer(), createKey(), createKey()]);
    const pack = { id: 'port-larkin-harbor-welcome', version: 2, text: writeBundle(readExampleFiles(), { withExamples: true }) };
    other.publish([pack], { key: otherKey, sequence: 4 });
    const add = async (fingerprint: string) => {
      await updates.bringToFront();
      await updates.$$eval('.add input', (fields) => {
        for (const field of fields) field.value = '';
      });
      await updates.type('.add label:nth-of-type(1) input', other.address);
      await updates.type('.add label:nth-of-type(2) input', fingerprint);
      await updates.click('.add button[type=submit]');
      await updates.waitForSelector('.add button[type=submit]:not(:disabled)', { timeout: 20_000 });
    };
    await add(wrongKey.fingerprint);
    expect(await text()).toMatch(/The feed was not added\. The feed is signed with another key/);
    expect((await askExtension(caveat.extensionPage, 'getFeeds', { language: 'en' })).feeds).toHaveLength(1);
    expect(await findAxeFaults(updates)).toEqual([]);
    await add(otherKey.fingerprint.toUpperCase());
    await updates.waitForSelector('.pack--foreign', { timeout: 10_000 });
    expect(await findAxeFaults(updates)).toEqual([]);
    const rows = await askExtension(caveat.extensionPage, 'listPacks', { language: 'es' });
    const row = rows.find(({ id }) => id === pack.id);
    expect(row?.foreign?.label).toBe('No es de Caveat');
    expect(row?.foreign?.detail).toContain(other.address);
    await press('.pack--foreign .textbtn');
    await press('.ask .small');
    await updates.waitForFunction(() => document.querySelector('.pack--foreign') === null, { timeout: 10_000 });
    expect(await versions()).not.toContain('port-larkin-harbor-welcome 2');
    await other.stop();
  });

  test('are changed from our own pages only, not from where a web page has our scripts', async () => {
    const page = await caveat.openPage(`${pages.origin}/aclu-letter-2017.html`);
    const tabId = (await findTab(caveat.extensionPage, page.url()))!;
    for (const [message, data] of [
      ['removeFeed', 'own'],
      ['askFeed', 'own'],
      ['getFeeds', { language: 'en' }],
    ] as const) {
      expect(await sendFromTab(caveat.extensionPage, tabId, message, data)).toContain('Only a page of Caveat may');
    }
    await page.close();
  });

  test('turned off ask nobody and leave no alarm', async () => {
    await press('.switch input');
    await expect.poll(() => listAlarms(updates), { timeout: 5_000 }).toEqual([]);
    feed.requests.length = 0;
    await askExtension(caveat.extensionPage, 'askFeed', 'own');
    expect(feed.requests).toEqual([]);
  });
});

/** Runs in a page of the extension. */
async function listAlarms(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: { getAll: () => Promise<{ name: string }[]> } } }).chrome;
    return (await alarms.getAll()).map((alarm) => alarm.name);
  });
}

/** Runs in the story. */
function readCard(): string {
  const host = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('caveat-'));
  return host?.shadowRoot?.querySelector(':popover-open .card')?.textContent ?? '';
}

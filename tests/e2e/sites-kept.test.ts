import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowLeave, expectReaders } from './give-leave';
import type { NewsroomProxy } from './newsroom-proxy';
import { startNewsroomProxy } from './newsroom-proxy';
import type { Caveat } from './start-caveat';
import { browserNames, builtExtension, startCaveat } from './start-caveat';

const story = 'http://wbez.org/story.html';
const reader = { id: 'reader', matches: ['*://*.wbez.org/*'] };
const markWaitMs = 3_000; // for a page that must stay unmarked

/** Chooses one newsroom by real clicks. */
async function chooseNewsroom(caveat: Caveat): Promise<void> {
  await allowLeave(caveat, reader.matches);
  const welcome = await caveat.openExtensionPage('welcome.html');
  await welcome.waitForSelector('.picture__card');
  await welcome.click('.mode:nth-of-type(2)');
  await welcome.type('input[type=search]', 'wbez.org');
  await welcome.click('.room input');
  await welcome.click('.go__button');
  await expectReaders(caveat.extensionPage, [reader]);
  await welcome.close();
}

const isMarked = (page: Page) =>
  page.waitForFunction(hasMarks, { timeout: markWaitMs }).then(
    () => true,
    () => false,
  );

/** Runs in the page. */
function hasMarks(): boolean {
  return [...CSS.highlights].some(([key, highlight]) => key.startsWith('caveat-') && highlight.size > 0);
}

/** How many pages of the first run stand open, as the extension sees it. */
const countWelcomes = (extensionPage: Page) =>
  extensionPage.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: (filter: object) => Promise<{ url?: string }[]> } } }).chrome;
    return (await tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length;
  });

describe.each(browserNames)('over restart and update in %s', (name) => {
  let folder: string;
  let extension: string;
  let profile: string;
  let proxy: NewsroomProxy;

  beforeAll(async () => {
    proxy = await startNewsroomProxy();
    folder = await mkdtemp(join(tmpdir(), 'caveat-kept-'));
    profile = await mkdtemp(join(folder, 'profile-'));
    extension = join(folder, 'extension');
    await cp(builtExtension(name), extension, { recursive: true });
  });
  afterAll(async () => {
    await proxy?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  const start = () => startCaveat(name, { extension, profile, proxy: proxy.address, keepsWelcome: true });

  test('the first run opens once, after install, and the choice is made', async () => {
    const caveat = await start();
    try {
      await expect.poll(() => countWelcomes(caveat.extensionPage), { timeout: 10_000 }).toBe(1);
      await chooseNewsroom(caveat);
    } finally {
      await caveat.close();
    }
  });

  test('after a restart of the browser the newsroom is read as before, and nothing opens', async () => {
    const caveat = await start();
    try {
      await expectReaders(caveat.extensionPage, [reader]);
      expect(await isMarked(await caveat.openPage(story))).toBe(true);
      expect(await countWelcomes(caveat.extensionPage)).toBe(0);
    } finally {
      await caveat.close();
    }
  });

  test('after an update of the extension too', async () => {
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
    await writeFile(file, JSON.stringify({ ...manifest, version: '0.2.0' }));
    const caveat = await start();
    try {
      await expectReaders(caveat.extensionPage, [reader]);
      const version = await caveat.extensionPage.evaluate(
        () =>
          (globalThis as unknown as { chrome: { runtime: { getManifest: () => { version: string } } } }).chrome.runtime.getManifest()
            .version,
      );
      expect(version).toBe('0.2.0');
      expect(await isMarked(await caveat.openPage(story))).toBe(true);
      expect(await countWelcomes(caveat.extensionPage)).toBe(0);
    } finally {
      await caveat.close();
    }
  });
});

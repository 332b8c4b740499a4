import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowLeave, allowPrivateWindows, expectReaders } from './give-leave';
import type { NewsroomProxy } from './newsroom-proxy';
import { startNewsroomProxy } from './newsroom-proxy';
import type { Caveat } from './start-caveat';
import { browserNames, startCaveat } from './start-caveat';

/** Chromium shows no http page in a private window, but those of this machine. */
const story = 'http://127.0.0.1/story.html';
const reader = { id: 'reader', matches: ['*://*/*'] };
const markWaitMs = 3_000; // for a page that must stay unmarked

describe.each(browserNames)('a private window in %s', (name) => {
  let caveat: Caveat;
  let proxy: NewsroomProxy;

  beforeAll(async () => {
    proxy = await startNewsroomProxy();
    caveat = await startCaveat(name, { proxy: proxy.address });
    await allowLeave(caveat, reader.matches);
    const welcome = await caveat.openExtensionPage('welcome.html');
    await welcome.waitForSelector('.picture__card');
    await welcome.click('.mode:nth-of-type(3)');
    await welcome.click('.go__button');
    await welcome.waitForFunction(() => document.querySelector('.go__said')?.textContent?.startsWith('Done.'));
  });
  afterAll(async () => {
    await caveat?.close();
    await proxy?.close();
  });

  /** Opens the story in a private window. A driver's own contexts are none: extensions are never in them. */
  async function openPrivately(extensionPage: Page): Promise<Page> {
    const page = caveat.name === 'chromium' ? await openInChromium(extensionPage) : await openInFirefox();
    await page.goto(story);
    expect(await page.title()).toContain('Welcoming City Ordinance');
    return page;
  }
  async function openInChromium(extensionPage: Page): Promise<Page> {
    const opened = caveat.puppeteer.waitForTarget((target) => target.url() === `${story}?private`);
    await extensionPage.evaluate(openPrivateWindow, `${story}?private`);
    return (await opened).asPage();
  }
  async function openInFirefox(): Promise<Page> {
    await caveat.evaluatePrivileged("void Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true })");
    const find = async () => (await caveat.puppeteer.pages()).find((page) => page.url() === 'about:privatebrowsing');
    await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
    return (await find())!;
  }
  const isMarked = (page: Page) =>
    page.waitForFunction(hasMarks, { timeout: markWaitMs }).then(
      () => true,
      () => false,
    );

  test('is left alone while the browser keeps Caveat out of private windows', async () => {
    await expectReaders(caveat.extensionPage, [reader]);
    expect(await isMarked(await caveat.openPage(story))).toBe(true);
    const page = await openPrivately(caveat.extensionPage);
    expect(await isMarked(page)).toBe(false);
    await page.close();
  });

  test('is read once the reader lets Caveat in; nothing can be set there, and nothing of it is kept', async () => {
    await allowPrivateWindows(caveat);
    const own = await openOwnPage(caveat); // the start anew closed the other
    await expectReaders(own, [reader]);
    const before = await own.evaluate(readStores);
    const page = await openPrivately(own);
    expect(await isMarked(page)).toBe(true);
    const popup = await caveat.openExtensionPage(`popup.html?tab=${await findPrivateTab(own)}`);
    await popup.waitForSelector('.line');
    expect(await popup.$eval('.site', (element) => element.textContent)).toContain('A private window');
    expect(await popup.$$('.site button')).toEqual([]);
    await popup.click('.pop__ways button:last-child');
    await popup.waitForSelector('.where');
    expect(await popup.$eval('.settings > p', (element) => element.textContent)).toContain('nothing can be set here');
    expect(await popup.$$('.settings input:enabled, .where button')).toEqual([]);
    expect(await own.evaluate(readStores)).toBe(before);
  });
});

/** An extension that starts anew is away for a moment. */
async function openOwnPage(caveat: Caveat): Promise<Page> {
  let page: Page | undefined;
  await expect
    .poll(async () => (page = await caveat.openExtensionPage('popup.html').catch(() => undefined)), { timeout: 10_000 })
    .toBeTruthy();
  return page!;
}

/** Runs in the page. */
function hasMarks(): boolean {
  return [...CSS.highlights].some(([key, highlight]) => key.startsWith('caveat-') && highlight.size > 0);
}

/** Runs in a page of the extension. */
async function openPrivateWindow(url: string): Promise<void> {
  const { windows } = (globalThis as unknown as { chrome: { windows: { create: (options: object) => Promise<unknown> } } }).chrome;
  await windows.create({ incognito: true, url });
}

const findPrivateTab = (extensionPage: Page) =>
  extensionPage.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query: (filter: object) => Promise<{ id?: number; incognito: boolean; url?: string }[]> } };
      }
    ).chrome;
    return (await tabs.query({})).find(({ incognito, url }) => incognito && url?.endsWith('/story.html'))?.id;
  });

/** Runs in a page of the extension: all that Caveat keeps, but for the packs, as text. */
async function readStores(): Promise<string> {
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'sync', { get: () => Promise<object> }> } }).chrome;
  return JSON.stringify([await storage.local.get(), await storage.sync.get()]);
}

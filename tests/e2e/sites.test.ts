import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askExtension, findTab } from '../tools/ask-extension';
import { findAxeFaults } from './find-axe-faults';
import { findMark } from './find-mark';
import { allowLeave, expectReaders, withdrawLeave } from './give-leave';
import { killBackground } from './kill-background';
import type { NewsroomProxy } from './newsroom-proxy';
import { startNewsroomProxy } from './newsroom-proxy';
import { sendFromTab } from './send-from-tab';
import type { Caveat } from './start-caveat';
import { browserNames, startCaveat } from './start-caveat';

const newsroom = 'http://chicago.suntimes.com';
const newsroomMatch = '*://*.chicago.suntimes.com/*';
const elsewhere = 'http://reader.example';
const elsewhereMatches = ['*://reader.example/*', '*://www.reader.example/*'];
const markWaitMs = 3_000; // for a page that must stay unmarked; a marked one takes a tenth of it

describe.each(browserNames)('where Caveat reads in %s', (name) => {
  let caveat: Caveat;
  let proxy: NewsroomProxy;
  let welcome: Page;

  beforeAll(async () => {
    proxy = await startNewsroomProxy();
    caveat = await startCaveat(name, { proxy: proxy.address, window: { width: 1200, height: 800 } });
    await allowLeave(caveat, [newsroomMatch, ...elsewhereMatches, '*://*/*']);
    welcome = await caveat.openExtensionPage('welcome.html');
    await welcome.waitForSelector('.picture__card');
  });
  afterAll(async () => {
    await caveat?.close();
    await proxy?.close();
  });

  /** Makes a choice on the page of the first run by real clicks, and gives what it says then. */
  async function choose(mode: 1 | 2 | 3): Promise<string> {
    await welcome.bringToFront();
    await welcome.click(`.mode:nth-of-type(${mode})`);
    await welcome.click('.go__button');
    await welcome.waitForFunction(() => document.querySelector('.go__said')?.textContent?.startsWith('Done.'), { timeout: 10_000 });
    return welcome.$eval('.go__said', (element) => element.textContent ?? '');
  }
  /** Opens a story; whether it is marked by itself. */
  async function isMarked(address: string): Promise<boolean> {
    const page = await caveat.openPage(address);
    const isThere = await page.waitForFunction(hasMarks, { timeout: markWaitMs }).then(
      () => true,
      () => false,
    );
    await page.close();
    return isThere;
  }
  async function openPopupFor(address: string): Promise<{ page: Page; popup: Page }> {
    const page = await caveat.openPage(address);
    const tabId = await findTab(caveat.extensionPage, page.url());
    const popup = await caveat.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('.site');
    return { page, popup };
  }
  const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

  test('the first run is one screen, with three choices of which the least is preset', async () => {
    const choices = await welcome.$$eval('.mode input', (inputs) => inputs.map((input) => (input as HTMLInputElement).checked));
    expect(choices).toEqual([true, false, false]);
    const isOneScreen = () =>
      welcome.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return scrollWidth <= innerWidth && scrollHeight <= innerHeight && innerWidth <= 1200 && innerHeight <= 800;
      });
    expect(await isOneScreen()).toBe(true);
    expect(await findAxeFaults(welcome)).toEqual([]);
    await welcome.click('.mode:nth-of-type(2)');
    await welcome.waitForSelector('.room');
    expect(await findAxeFaults(welcome)).toEqual([]);
    expect(await isOneScreen()).toBe(true);
  });

  test('only when I click: nothing is registered, and the toolbar button reads', async () => {
    expect(await choose(1)).toContain('only when you click');
    await expectReaders(caveat.extensionPage, []);
    expect(await isMarked(`${newsroom}/story.html`)).toBe(false);
    const page = await caveat.openPage(`${newsroom}/story.html`);
    expect((await caveat.readPage(page)).mentions.length).toBeGreaterThan(0);
    await page.close();
  });

  test('on these newsrooms: those that were searched for and ticked are read by themselves, others are not', async () => {
    await welcome.bringToFront();
    await welcome.click('.mode:nth-of-type(2)');
    await welcome.type('input[type=search]', 'sun-times');
    await welcome.click('.room input');
    expect(await textOf(welcome, '.go__button')).toBe('Allow 1 newsroom');
    expect(await choose(2)).toContain('reads on 1 newsroom');
    await expectReaders(caveat.extensionPage, [{ id: 'reader', matches: [newsroomMatch] }]);
    expect(await isMarked(`${newsroom}/story.html`)).toBe(true);
    expect(await isMarked(`${elsewhere}/story.html`)).toBe(false);
  });

  test('a publisher who asks for it is left alone, also when the button is pressed', async () => {
    expect(await isMarked(`${newsroom}/opted-out.html`)).toBe(false);
    const page = await caveat.openPage(`${newsroom}/opted-out.html`);
    expect((await caveat.readPage(page)).mentions).toEqual([]);
    const tabId = await findTab(caveat.extensionPage, page.url());
    const popup = await caveat.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('.empty h2');
    expect(await textOf(popup, '.empty h2')).toBe('This publisher asked not to be annotated.');
    expect(await page.evaluate(hasMarks)).toBe(false);
    expect(await page.evaluate(() => document.querySelector('body')?.innerHTML.includes('caveat-'))).toBe(false);
    await popup.close();
    await page.close();
  });

  test('a site is switched off: its marks go, it is left alone, and is read when the reader asks', async () => {
    const other = await caveat.openPage(`${newsroom}/other.html`);
    await other.waitForFunction(hasMarks, { timeout: 5_000 });
    const { page, popup } = await openPopupFor(`${newsroom}/story.html`);
    await popup.waitForSelector('.line');
    expect(await textOf(popup, '.three [aria-pressed=true]')).toBe('On');
    expect(await findAxeFaults(popup)).toEqual([]);
    await popup.click('.three button:nth-child(3)');
    await popup.waitForSelector('.empty .primary');
    expect(await page.evaluate(hasMarks)).toBe(false);
    expect(await other.evaluate(hasMarks)).toBe(false);
    // The end of a pause is not the end of this.
    for (const isPaused of [true, false]) await askExtension(caveat.extensionPage, 'changeSites', { change: { isPaused } });
    for (const each of [page, other]) expect(await each.evaluate(hasMarks)).toBe(false);
    const excludeMatches = ['*://chicago.suntimes.com/*', '*://www.chicago.suntimes.com/*'];
    await expectReaders(caveat.extensionPage, [{ id: 'reader', matches: [newsroomMatch], excludeMatches }]);
    expect(await isMarked(`${newsroom}/story.html`)).toBe(false);
    expect(await findAxeFaults(popup)).toEqual([]);

    const again = await openPopupFor(`${newsroom}/other.html`);
    await again.popup.waitForSelector('.empty .primary');
    expect(await again.page.evaluate(hasMarks)).toBe(false);
    await again.popup.click('.empty .primary');
    await again.popup.waitForSelector('.line');
    await again.popup.click('.three button:nth-child(1)');
    await expectReaders(caveat.extensionPage, [{ id: 'reader', matches: [newsroomMatch] }]);
    // What the switch hid comes back with it.
    for (const each of [page, other]) {
      await each.bringToFront();
      await each.waitForFunction(hasMarks, { timeout: 5_000 });
    }
    for (const each of [page, other, popup, again.page, again.popup]) await each.close();
  });

  test('another site is switched on in the popup: the browser is asked inside the click', async () => {
    const page = await caveat.openPage(`${elsewhere}/story.html`);
    const tabId = (await caveat.readPage(page)).tabId; // the press lends its address to Caveat
    const popup = await caveat.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('.three');
    expect(await textOf(popup, '.three [aria-pressed=true]')).toBe('When I click');
    await popup.click('.three button:nth-child(1)');
    await expectReaders(caveat.extensionPage, [{ id: 'reader', matches: [newsroomMatch, ...elsewhereMatches].toSorted() }]);
    expect(await isMarked(`${elsewhere}/story.html`)).toBe(true);
    await popup.click('.three button:nth-child(2)');
    await expectReaders(caveat.extensionPage, [{ id: 'reader', matches: [newsroomMatch] }]);
    expect(await isMarked(`${elsewhere}/story.html`)).toBe(false);
    await popup.close();
    await page.close();
  });

  test('a pause takes the marks and the reader away, and outlives the background; its end brings both back', async () => {
    const { page, popup } = await openPopupFor(`${newsroom}/story.html`);
    await popup.waitForSelector('.line');
    await popup.click('.site__head .textbtn');
    await popup.waitForFunction(() => document.querySelector('.site__note')?.textContent?.startsWith('Paused until'));
    await page.waitForFunction(hasNoMarks, { timeout: 5_000 });
    await popup.waitForFunction(() => document.querySelector('.pop__foot button')?.getAttribute('aria-pressed') === 'true');
    expect(await findAxeFaults(popup)).toEqual([]);
    await killBackground(caveat);
    await expectReaders(caveat.extensionPage, [{ id: 'reader-paused', matches: [newsroomMatch] }]);
    expect(await isMarked(`${newsroom}/story.html`)).toBe(false);

    await popup.click('.site__note .textbtn');
    await expectReaders(caveat.extensionPage, [{ id: 'reader', matches: [newsroomMatch] }]);
    await page.bringToFront();
    await page.waitForFunction(hasMarks, { timeout: 5_000 });
    await popup.close();
    await page.close();
  });

  test('a pause that ran out while nothing of Caveat ran is noticed by the next page, which is read', async () => {
    await killBackground(caveat);
    // What stands when the browser ended the background during the pause, and the hour is over.
    await caveat.extensionPage.evaluate(standPaused, newsroomMatch);
    expect(await isMarked(`${newsroom}/story.html`)).toBe(true);
    await expectReaders(caveat.extensionPage, [{ id: 'reader', matches: [newsroomMatch] }]);
  });

  test('leave that is withdrawn in the browser’s settings is respected at once, and the popup says so', async () => {
    const marked = await caveat.openPage(`${newsroom}/other.html`);
    await marked.waitForFunction(hasMarks, { timeout: 5_000 });
    const page = await caveat.openPage(`${newsroom}/story.html`);
    const { tabId } = await caveat.readPage(page);
    await withdrawLeave(caveat, [newsroomMatch]);
    await expectReaders(caveat.extensionPage, []);
    // A page marked before keeps its marks until one is wanted; as no card may be brought there now, they go in place of opening nothing.
    await marked.bringToFront();
    const { x, y } = await marked.evaluate(findMark, 0);
    await marked.mouse.click(x, y);
    await marked.waitForFunction(hasNoMarks, { timeout: 5_000 });
    await marked.close();
    expect(await isMarked(`${newsroom}/other.html`)).toBe(false);
    await page.bringToFront();
    await caveat.readPage(page); // lends the address again
    const popup = await caveat.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('.site__note--no');
    expect(await textOf(popup, '.site__note')).toContain('your browser does not let Caveat read here by itself');
    await popup.close();
    await page.close();
    const { missing } = await askExtension(caveat.extensionPage, 'getSites', {});
    expect(missing).toEqual([newsroomMatch]);
    await welcome.close();
    welcome = await caveat.openExtensionPage('welcome.html');
    await welcome.waitForSelector('.picture__card');
    await welcome.waitForFunction(() => document.querySelector('.go__said')?.textContent?.includes('does not allow all of it'));
  });

  test('given again, it is used again; every site is a third choice, and the first gives all of it back', async () => {
    await allowLeave(caveat, [newsroomMatch, '*://*/*']);
    expect(await choose(3)).toContain('on every site');
    await expectReaders(caveat.extensionPage, [{ id: 'reader', matches: ['*://*/*'] }]);
    expect(await isMarked(`${elsewhere}/story.html`)).toBe(true);
    expect(await choose(1)).toContain('only when you click');
    await expectReaders(caveat.extensionPage, []);
    expect(await isMarked(`${elsewhere}/story.html`)).toBe(false);
    const kept = await caveat.extensionPage.evaluate(async () => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: { getAll: () => Promise<{ origins: string[] }> } } })
        .chrome;
      return (await permissions.getAll()).origins;
    });
    expect(kept).toEqual([]);
  });

  test('choices travel only while the reader wants it, and are taken out again', async () => {
    const popup = await caveat.openExtensionPage('popup.html');
    await popup.waitForSelector('.pop__ways button:last-child');
    await popup.click('.pop__ways button:last-child');
    await popup.waitForSelector('.where input');
    expect(await caveat.extensionPage.evaluate(listSynced)).toEqual([]);
    expect(await findAxeFaults(popup)).toEqual([]);
    await popup.click('.where input');
    const list = () => caveat.extensionPage.evaluate(listSynced);
    await expect.poll(list, { timeout: 5_000 }).toContain('caveat-choices');
    await popup.click('.where input');
    await expect.poll(list, { timeout: 5_000 }).toEqual([]);
    await popup.close();
  });

  test('a web page’s side of Caveat may neither ask nor change where it reads', async () => {
    const page = await caveat.openPage(`${newsroom}/story.html`);
    const { tabId } = await caveat.readPage(page);
    for (const [type, data] of [
      ['getSites', {}],
      ['changeSites', { change: { site: 'a.example', state: 'on' } }],
    ] as const) {
      expect(await sendFromTab(caveat.extensionPage, tabId, type, data)).toContain('Only a page of Caveat');
    }
    await page.close();
  });
});

/** Run in pages. */
function hasMarks(): boolean {
  return [...CSS.highlights].some(([key, highlight]) => key.startsWith('caveat-') && highlight.size > 0);
}
function hasNoMarks(): boolean {
  return [...CSS.highlights].every(([key, highlight]) => !key.startsWith('caveat-') || highlight.size === 0);
}

interface Scripting {
  unregisterContentScripts: () => Promise<void>;
  registerContentScripts: (scripts: object[]) => Promise<void>;
  executeScript: (injection: object) => Promise<{ result?: unknown }[]>;
}

/** Run in a page of the extension. */
async function listSynced(): Promise<string[]> {
  const { storage } = (globalThis as unknown as { chrome: { storage: { sync: { get: () => Promise<object> } } } }).chrome;
  return Object.keys(await storage.sync.get());
}
async function standPaused(match: string): Promise<void> {
  const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
  await scripting.unregisterContentScripts();
  await scripting.registerContentScripts([{ id: 'reader-paused', js: ['reader-paused.js'], matches: [match] }]);
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleBundle, itemOf } from '../packs/read-bundle';
import { askExtension, findTab } from '../tools/ask-extension';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import { waitForMentions } from '../tools/read-page';
import { findAxeFaults } from './find-axe-faults';
import { killBackground } from './kill-background';
import { sendFromTab } from './send-from-tab';
import type { Caveat } from './start-caveat';
import { browserNames, root, startCaveat } from './start-caveat';

const law = 'port-larkin-harbor-welcome-ordinance';

/** The demo build, which reads loopback pages by itself: what opens its gate is what would open that of a newsroom's page. */
describe.each(browserNames)('a pack by someone else in %s', (name) => {
  let caveat: Caveat;
  let server: PageServer;
  let folder: string;
  let packs: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'caveat-packs-'));
    await writeFile(join(folder, 'larkin.json'), exampleBundle());
    await writeFile(
      join(folder, 'broken.json'),
      exampleBundle((files) => {
        itemOf(files, 'facts.json', 2).date = '30 June 2018';
      }),
    );
    await writeFile(join(folder, 'picture.json'), '\u0089PNG');
    server = await servePages(join(root, 'tests/packs/pages'));
    caveat = await startCaveat(name, { kind: 'demo' });
    packs = await caveat.openExtensionPage('popup.html?view=packs');
    await packs.waitForSelector('.pack');
  });
  afterAll(async () => {
    await caveat?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Chooses a file as a person does, and gives what is said then. */
  async function choose(file: string): Promise<string> {
    await packs.bringToFront();
    const field = (await packs.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(folder, file));
    await packs.waitForFunction(
      (words) => document.querySelector('.said')?.textContent?.includes(words),
      { timeout: 10_000 },
      file.replace('larkin.json', 'Port Larkin'),
    );
    return packs.$eval('.said', (element) => element.textContent ?? '');
  }
  const rows = () => packs.$$eval('.pack', (elements) => elements.map((element) => element.textContent ?? ''));
  /** What Caveat finds by itself on the story; undefined where the gate stays shut. */
  async function readStory(): Promise<{ page: Page; topics: string[]; tabId: number } | undefined> {
    const page = await caveat.openPage(`${server.origin}/port-larkin.html`);
    const tabId = await findTab(caveat.extensionPage, page.url());
    const answer = tabId === undefined ? undefined : await waitForMentions(caveat.extensionPage, tabId, 3_000);
    if (answer === undefined || tabId === undefined) return void (await page.close());
    return { page, topics: answer.mentions.map(({ topic }) => topic), tabId };
  }

  test('is asked for in a tab of its own, since a file dialog closes a popup', async () => {
    const popup = await caveat.openExtensionPage('popup.html');
    await popup.waitForSelector('.pop__ways button');
    await popup.click('.pop__ways button');
    await popup.waitForSelector('.pack');
    expect(await popup.$('input[type=file]')).toBeNull();
    const before = (await caveat.puppeteer.pages()).length;
    await popup.click('button.choose');
    await expect.poll(() => caveat.extensionPage.evaluate(countPacksTabs), { timeout: 5_000 }).toBe(2);
    expect(before).toBeGreaterThan(1);
  });

  test('is not there at first, and its story passes no gate', async () => {
    expect(await rows()).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('From Caveat')));
    expect(await readStory()).toBeUndefined();
  });

  test('with a fault is refused with file, line and remedy, and nothing of it stays', async () => {
    const said = await choose('broken.json');
    expect(said).toMatch(
      /^broken\.json was not added\. The pack has a fault\..*Line \d+ of the file, in its facts\.json: "date": a date is "2017"/,
    );
    expect(await choose('picture.json')).toContain('It is not a pack, or it was cut off on its way');
    expect(await rows()).toHaveLength(3);
    expect(await findAxeFaults(packs)).toEqual([]);
  });

  test('is added, marks its words, and says on card, note and search that it is not from us', async () => {
    expect(await choose('larkin.json')).toMatch(/“Example: Port Larkin.*” is added\. Reload pages/);
    const [, , , own] = await rows();
    expect(own).toMatch(/Version 2.*Not from Caveat: added by you on .* from larkin\.json, author: Caveat's tests.*What changed.*815/);
    expect(await findAxeFaults(packs)).toEqual([]);

    const story = await readStory();
    expect(story?.topics).toEqual([law, law, 'exemptions-port-larkin', 'port-larkin-exemption-protective-order', law]);
    const { page, tabId } = story!;
    await page.bringToFront();
    await askExtension(caveat.extensionPage, 'showMention', 3, tabId);
    await page.waitForFunction(isCardOpen, { timeout: 5_000 });
    const card = await page.evaluate(readCard);
    expect(card).toMatch(/Not from Caveat: added by you on .* from larkin\.json/);
    expect(card).toMatch(/In force.*Repealed/);

    const popup = await caveat.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('.line .foreign');
    expect(await popup.$$('.line .foreign')).toHaveLength(5);
    await popup.click('[role=tab][id$="-search"]');
    await popup.type('input[type=search]', 'Port Larkin');
    await popup.waitForSelector('.results .foreign-line');
    expect(await popup.$$eval('.results > li', (items) => items.every((item) => item.textContent?.includes('Not from Caveat')))).toBe(true);
    const spanish = await askExtension(caveat.extensionPage, 'searchFacts', { query: 'Port Larkin', language: 'es' });
    expect(spanish.facts[0]?.foreign?.label).toBe('No es de Caveat');
    expect(await findAxeFaults(popup)).toEqual([]);
    await popup.close();
  });

  test('is removed and added from our own pages only, not from where a web page has our scripts', async () => {
    const page = await caveat.openPage(`${server.origin}/port-larkin.html`);
    const tabId = await findTab(caveat.extensionPage, page.url());
    const id = 'port-larkin-harbor-welcome';
    expect(await sendFromTab(caveat.extensionPage, tabId!, 'removePack', id)).toContain('Only a page of Caveat may ask this.');
    const file = { name: 'other.json', text: '{}' };
    expect(await sendFromTab(caveat.extensionPage, tabId!, 'addPack', file)).toContain('Only a page of Caveat may ask this.');
    expect(await rows()).toHaveLength(4);
    await page.close();
  });

  test('is there after the background was ended; ended while it takes one in, it has all of it or nothing', async () => {
    await killBackground(caveat);
    const list = () => askExtension(caveat.extensionPage, 'listPacks', { language: 'en' });
    expect((await list()).map(({ id }) => id)).toContain('port-larkin-harbor-welcome');
    const other = exampleBundle((files) => {
      files['pack.json'].id = 'other';
      for (const name of ['places.json', 'topics.json', 'facts.json', 'series.json', 'sources.json'] as const) files[name].items = [];
      for (const name of ['words.en.json', 'words.es.json'] as const) files[name].topics = [];
    });
    const asked = askExtension(caveat.extensionPage, 'addPack', { name: 'other.json', text: other }).catch(() => undefined);
    await killBackground(caveat);
    await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 2_000))]);
    const rows = await list();
    expect(rows.filter(({ id }) => id === 'port-larkin-harbor-welcome')).toHaveLength(1);
    for (const row of rows.filter(({ id }) => id === 'other')) expect(row).toMatchObject({ version: 2, foreign: { pack: 'other' } });
    expect(await askExtension(caveat.extensionPage, 'addPack', { name: 'other.json', text: other })).toEqual({ id: 'other' });
    await askExtension(caveat.extensionPage, 'removePack', 'other');
  });

  test('is removed with its marks in the open page, its words and its facts', async () => {
    const page = (await caveat.puppeteer.pages()).find((each) => each.url().endsWith('/port-larkin.html'))!;
    expect(await page.evaluate(countMarks)).toBeGreaterThan(0);
    await packs.bringToFront();
    await packs.click('.pack--foreign > button.textbtn');
    await packs.waitForSelector('.ask');
    await packs.click('.ask .small');
    await packs.waitForFunction(() => document.querySelectorAll('.pack').length === 3, { timeout: 5_000 });
    expect(await packs.$eval('.said', (element) => element.textContent)).toContain('is removed');
    await page.bringToFront();
    await page.waitForFunction(countMarksIsNone, { timeout: 10_000 });
    await page.close();
    expect(await readStory()).toBeUndefined();
    const found = await askExtension(caveat.extensionPage, 'searchFacts', { query: 'Port Larkin', language: 'en' });
    expect(found.facts.filter(({ foreign }) => foreign)).toEqual([]);
    const kept = await packs.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get: () => Promise<object> } } } }).chrome;
      return Object.keys(await storage.local.get());
    });
    expect(kept).not.toContain('addedWords');
  });
});

/** Runs in a page of the extension. */
async function countPacksTabs(): Promise<number> {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: (query: object) => Promise<{ url?: string }[]> } } }).chrome;
  return (await tabs.query({})).filter(({ url }) => url?.endsWith('popup.html?view=packs')).length;
}

/** Run in the story. */
function isCardOpen(): boolean {
  return [...document.querySelectorAll('*')].some(
    ({ localName, shadowRoot }) => localName.startsWith('caveat-') && shadowRoot?.querySelector(':popover-open .card'),
  );
}
function readCard(): string {
  const host = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('caveat-'));
  return host?.shadowRoot?.querySelector('.card')?.textContent ?? '';
}
function countMarks(): number {
  return [...CSS.highlights].flatMap(([key, highlight]) => (key.startsWith('caveat-') ? [...highlight] : [])).length;
}
function countMarksIsNone(): boolean {
  return [...CSS.highlights].every(([key, highlight]) => !key.startsWith('caveat-') || highlight.size === 0);
}

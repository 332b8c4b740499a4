import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Topic } from '../../src/pack/schema';
import { askExtension } from '../tools/ask-extension';
import { loadPacks } from '../tools/load-packs';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import { expectedMentions } from './articles';
import type { Caveat } from './start-caveat';
import { browserNames, root, startCaveat } from './start-caveat';

describe.each(browserNames)('the popup in %s', (name) => {
  let caveat: Caveat;
  let server: PageServer;
  let page: Page;
  let popup: Page;
  let tabId: number;

  beforeAll(async () => {
    server = await servePages(join(root, 'tests/pages/fixtures'));
    caveat = await startCaveat(name);
    page = await caveat.openPage(`${server.origin}/aclu-letter-2017.html`);
    tabId = (await caveat.readPage(page)).tabId; // by the real toolbar button
    popup = await caveat.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('.line');
  });
  afterAll(async () => {
    await caveat?.close();
    await server?.close();
  });

  const listTexts = (selector: string) =>
    popup.$$eval(selector, (elements) => elements.map((element) => element.textContent?.trim() ?? ''));

  test('lists the page’s mentions in reading order, each with then and now', async () => {
    const quotes = await listTexts('.line q');
    expect(quotes).toEqual(expectedMentions.map(([, words]) => expect.stringContaining(words)));
    const lines = await listTexts('.line');
    expect(lines[2]).toMatch(/In force.*Repealed/);
  });

  test('jumps to a mention far down the page', async () => {
    const index = expectedMentions.length - 1;
    await page.evaluate(() => {
      document.body.style.fontSize = '40px'; // the last paragraph is out of sight
      scrollTo(0, 0);
    });
    await page.bringToFront(); // a hidden page does not scroll smoothly
    await askExtension(caveat.extensionPage, 'showMention', index, tabId);
    await page.waitForFunction(isMarkInSight, { timeout: 5_000 }, expectedMentions[index]?.[1] ?? '');
  });

  test('a press on a line opens the card of that mention', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await popup.bringToFront();
    await popup.click('.line[data-index="1"]');
    // The shadow root is closed, but a card that was asked for takes the focus.
    await page.bringToFront();
    await page.waitForFunction(() => document.activeElement?.localName.startsWith('caveat-'), { timeout: 5_000 });
  });

  test('the board shows every exemption and every database of the pack with its status today and since when', async () => {
    const board = await caveat.openExtensionPage(`popup.html?tab=${tabId}`);
    await board.waitForSelector('[role=tab][id$="-board"]');
    await board.click('[role=tab][id$="-board"]');
    await board.waitForSelector('.board .row');
    for (const more of await board.$$('.board .rest button')) await more.click();
    const rows = await board.$$eval('.board .row', (elements) =>
      elements.map((element) => ({ topic: (element as HTMLElement).dataset.topic ?? '', text: element.textContent ?? '' })),
    );
    const packs = await loadPacks(root);
    const isWanted = ({ id, subject, periods }: Topic) =>
      // The general words name no exemption and no database of their own.
      (subject === 'exemption' || subject === 'database') && id !== 'exemptions' && periods.length > 0;
    const wanted = packs.flatMap(({ topics }) => topics.filter(isWanted).map(({ id }) => id));
    expect(wanted).toContain('exemption-criminal-warrant');
    expect(rows.map(({ topic }) => topic)).toEqual(expect.arrayContaining(wanted));
    expect(rows.find(({ topic }) => topic === 'exemption-criminal-warrant')?.text).toMatch(/Repealed.*2021/);
    expect(rows.find(({ topic }) => topic === 'cpd-gang-database')?.text).toMatch(/Ended.*2023/);
    await board.close();
  });

  test('the search finds facts in the store', async () => {
    const { total } = await askExtension(caveat.extensionPage, 'searchFacts', { query: 'warrant', language: 'en' });
    expect(total).toBeGreaterThan(5);
  });
});

/** Runs in the page: the last marked place with these words is within the window. */
function isMarkInSight(words: string): boolean {
  const ranges = [...CSS.highlights].flatMap(([key, highlight]) => (key.startsWith('caveat-') ? [...highlight] : [])) as Range[];
  const last = ranges.filter((range) => String(range).includes(words)).sort((a, b) => b.compareBoundaryPoints(Range.START_TO_START, a))[0];
  const box = last?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}

test('a real popup opens in Chromium and shows the page without another press', async () => {
  const server = await servePages(join(root, 'tests/pages/fixtures'));
  const caveat = await startCaveat('chromium');
  try {
    const page = await caveat.openPage(`${server.origin}/aclu-letter-2017.html`);
    await caveat.pressToolbarButton(page);
    const target = await caveat.puppeteer.waitForTarget(
      (one) => one.url().endsWith('/popup.html') && one !== caveat.extensionPage.target(),
    );
    const popup = await target.asPage();
    await popup.waitForSelector('.line', { timeout: 10_000 });
    expect(await popup.$$('.line')).toHaveLength(expectedMentions.length);
  } finally {
    await caveat.close();
    await server.close();
  }
});

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askExtension } from '../tools/ask-extension';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import { expectedMentions } from './articles';
import { listMarkedTexts, snapshotPage, withoutHost } from './snapshot-page';
import type { Caveat } from './start-caveat';
import { browserNames, root, startCaveat } from './start-caveat';
import type { ListErrors } from './watch-errors';
import { watchErrors } from './watch-errors';

const article = '/aclu-letter-2017.html';
const folder = join(root, 'tests/pages/fixtures');
const expectedTopics = expectedMentions.map(([topic]) => topic);
const settleMs = 600; // a card's motion takes 120 ms, and a page's colours are read again after 400 ms

describe.each(browserNames)('a page in %s', (name) => {
  let caveat: Caveat;
  let server: PageServer;
  let strictServer: PageServer;
  let listErrors: ListErrors;

  beforeAll(async () => {
    server = await servePages(folder);
    strictServer = await servePages(folder, () => ({ 'content-security-policy': "default-src 'none'" }));
    caveat = await startCaveat(name);
    listErrors = await watchErrors(caveat);
  });
  afterAll(async () => {
    await caveat?.close();
    await server?.close();
    await strictServer?.close();
  });

  /** Reads a page and opens its first card; gives the topics found and the errors that were not there before. */
  const readWithCard = async (page: Page) => {
    const errorsBefore = (await listErrors()).length;
    const { tabId, mentions } = await caveat.readPage(page);
    await askExtension(caveat.extensionPage, 'showMention', 0, tabId);
    await wait(settleMs);
    return { tabId, topics: mentions.map(({ topic }) => topic), errors: (await listErrors()).slice(errorsBefore) };
  };

  test('is as it was but for one element, and wholly as it was after turning off', async () => {
    const page = await caveat.openPage(server.origin + article);
    const before = await snapshotPage(page);
    const { tabId, topics, errors } = await readWithCard(page);
    expect(topics).toEqual(expectedTopics);
    const during = withoutHost(await snapshotPage(page));
    expect(during.hosts).toBe(1);
    expect(during.rest).toEqual(before);
    expect(await listMarkedTexts(page)).toHaveLength(topics.length);
    expect(errors).toEqual([]);

    await askExtension(caveat.extensionPage, 'setHidden', true, tabId);
    await wait(settleMs);
    expect(await snapshotPage(page)).toEqual(before);
    expect(await listMarkedTexts(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('that allows no script, style or request of its own is marked all the same', async () => {
    const page = await caveat.openPage(strictServer.origin + article);
    const { topics, errors } = await readWithCard(page);
    expect(topics).toEqual(expectedTopics);
    expect(await listMarkedTexts(page)).toHaveLength(topics.length);
    expect(errors).toEqual([]);
  });

  test('that overrides Array.prototype.map and Element.prototype.attachShadow is marked all the same', async () => {
    const page = await caveat.openPage(server.origin + article, (blank) =>
      blank.evaluateOnNewDocument(() => {
        Array.prototype.map = () => ['the page has its own map'] as never;
        Element.prototype.attachShadow = () => {
          throw new Error('the page allows no shadow roots');
        };
      }),
    );
    expect(await page.evaluate(() => [1].map((one) => one))).toEqual(['the page has its own map']);
    const { topics, errors } = await readWithCard(page);
    expect(topics).toEqual(expectedTopics);
    expect(withoutHost(await snapshotPage(page)).hosts).toBe(1);
    expect(errors).toEqual([]);
  });

  test('without any mention keeps no trace, not even one element', async () => {
    const page = await caveat.openPage(`${server.origin}/plain.html`);
    const before = await snapshotPage(page);
    await caveat.pressToolbarButton(page);
    await wait(2 * settleMs);
    expect(await snapshotPage(page)).toEqual(before);
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askExtension } from '../tools/ask-extension';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import { killBackground } from './kill-background';
import type { Caveat } from './start-caveat';
import { browserNames, root, startCaveat } from './start-caveat';

const shipped = readdirSync(join(root, 'assets/packs')).toSorted();

describe.each(browserNames)('the background in %s', (name) => {
  let caveat: Caveat;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages(join(root, 'tests/pages/fixtures'));
    caveat = await startCaveat(name);
  });
  afterAll(async () => {
    await caveat?.close();
    await server?.close();
  });

  test('keeps its packs in IndexedDB, whole', async () => {
    const { packs, trouble } = await askExtension(caveat.extensionPage, 'getPacks', undefined);
    expect(trouble).toBeUndefined();
    expect(packs.map(({ id }) => id).toSorted()).toEqual(shipped);
    const chicago = packs.find(({ id }) => id === 'chicago-welcoming-city');
    expect(chicago?.verifiedThrough).toMatch(/^20\d\d-\d\d/);
    expect(chicago?.facts).toBeGreaterThanOrEqual(60);
    const stored = await caveat.extensionPage.evaluate(async () => (await indexedDB.databases()).length);
    expect(stored).toBeGreaterThan(0);
  });

  test('killed after the page was marked, it wakes for the card', async () => {
    const page = await caveat.openPage(`${server.origin}/aclu-letter-2017.html`);
    const { mentions, page: text, tabId } = await caveat.readPage(page);
    const mention = mentions.find(({ topic }) => topic === 'exemption-criminal-warrant');
    if (!mention) throw new Error('There is no mention of the fourth exemption.');
    await killBackground(caveat);
    const card = await askExtension(caveat.extensionPage, 'explain', {
      mention,
      reader: { language: 'en', published: text.published ?? '' },
    });
    expect(card?.now?.status).toBe('repealed');

    await killBackground(caveat);
    await askExtension(caveat.extensionPage, 'showMention', mentions.indexOf(mention), tabId);
    // The shadow root is closed, but a card that was asked for takes the focus.
    await page.bringToFront();
    await page.waitForFunction(() => document.activeElement?.localName.startsWith('caveat-'), { timeout: 10_000 });
  });

  test('killed while it puts its packs into the store, it starts again and has them all', async () => {
    const fresh = await startCaveat(name);
    try {
      await killBackground(fresh);
      await wait(100);
      const { packs } = await askExtension(fresh.extensionPage, 'getPacks', undefined);
      expect(packs.map(({ id }) => id).toSorted()).toEqual(shipped);
    } finally {
      await fresh.close();
    }
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askExtension } from '../tools/ask-extension';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import { findAxeFaults } from './find-axe-faults';
import type { Caveat } from './start-caveat';
import { browserNames, root, startCaveat } from './start-caveat';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const cardFadeMs = 500;

/** The demo build, whose shadow root is open: axe finds nothing in a closed one, neither faults nor passes. */
describe.each(browserNames)('with assistive technology in %s', (name) => {
  let caveat: Caveat;
  let server: PageServer;
  let page: Page;
  let tabId: number;
  let topics: string[];

  beforeAll(async () => {
    server = await servePages(join(root, 'tests/pages/fixtures'));
    caveat = await startCaveat(name, { kind: 'demo' });
    page = await caveat.openPage(`${server.origin}/aclu-letter-2017.html`);
    const answer = await caveat.readPage(page);
    tabId = answer.tabId;
    topics = answer.mentions.map(({ topic }) => topic);
    await page.evaluate(axe);
  });
  afterAll(async () => {
    await caveat?.close();
    await server?.close();
  });

  /** Faults and number of passed rules within Caveat's element. */
  const check = async () => {
    const result = await page.evaluate(async () => {
      const host = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('caveat-'));
      if (!host) throw new Error('Caveat has no element in the page.');
      const { run } = (globalThis as unknown as { axe: { run: (element: Element) => Promise<AxeResults> } }).axe;
      const { violations, passes } = await run(host);
      return {
        faults: violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`),
        passes: passes.length,
      };
    });
    expect(result.passes).toBeGreaterThan(3);
    return result.faults;
  };

  test('the quiet button has no fault', async () => {
    expect(await check()).toEqual([]);
  });

  test.each(['chicago-welcoming-city-ordinance', 'exemptions', 'exemption-criminal-warrant', 'cpd-gang-database', 'warrants'])(
    'the card of %s has no fault',
    async (topic) => {
      await page.bringToFront();
      await askExtension(caveat.extensionPage, 'showMention', topics.indexOf(topic), tabId);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('*')].some(
          ({ localName, shadowRoot }) => localName.startsWith('caveat-') && shadowRoot?.querySelector(':popover-open'),
        ),
      );
      await wait(cardFadeMs);
      expect(await check()).toEqual([]);
    },
  );

  test('the privacy page has no fault', async () => {
    const privacy = await caveat.openExtensionPage('privacy.html');
    await privacy.waitForSelector('dl');
    expect(await findAxeFaults(privacy)).toEqual([]);
    await privacy.close();
  });

  test('the check sees into the card: a planted fault is found', async () => {
    await page.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('caveat-'));
      host?.shadowRoot?.querySelector(':popover-open')?.append(document.createElement('img'));
    });
    expect(await check()).toContainEqual(expect.stringContaining('image-alt'));
  });
});

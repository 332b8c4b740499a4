import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedMessages } from '../../src/platform/feed-messages';
import { askExtension, findTab } from '../tools/ask-extension';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import { messageExamples } from '../unit/platform/message-examples';
import { measureBackground } from './measure-background';
import { sendFromTab } from './send-from-tab';
import type { Caveat } from './start-caveat';
import { browserNames, root, startCaveat } from './start-caveat';
import { watchErrors } from './watch-errors';

const howMany = 10_000;
const batch = 500;
const mayGrowMB = 15; // what is left of half of the messages: nothing that adds up; an engine made anew weighs ten

/** Asked for by the popup, or with the power to change something. */
const ownPagesOnly = [
  'addPack',
  'removePack',
  'listPacks',
  'getPacks',
  'getBoard',
  'searchFacts',
  'readTab',
  ...feedMessages,
  'getSites',
  'changeSites',
  'setStrictness',
] as const;

const input = {
  title: 'A story',
  url: 'https://news.example/',
  language: 'en',
  text: 'Chicago’s Welcoming City Ordinance bars it. The sheriff had 41,000 outstanding arrest warrants in Cook County.',
} as const;

describe.each(browserNames)('the background in %s', (name) => {
  let caveat: Caveat;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages(join(root, 'tests/pages/fixtures'));
    caveat = await startCaveat(name, { kind: 'demo' });
  });
  afterAll(async () => {
    await caveat?.close();
    await server?.close();
  });

  test(`answers as before after ${howMany} spoilt messages, and holds on to nothing`, async () => {
    const page = caveat.extensionPage;
    const listErrors = await watchErrors(caveat);
    await page.evaluate(await bundleSender());
    const ask = async () => ({
      packs: await askExtension(page, 'getPacks'),
      mentions: (await askExtension(page, 'spotPageAgain', input)).mentions,
    });
    const before = await ask();
    expect(before.mentions).toHaveLength(2);

    const counts = { answered: 0, refused: 0, nobody: 0 };
    const memory: number[] = [];
    for (let first = 0; first < howMany; first += batch) {
      const found = JSON.parse(await page.evaluate(sendBatch, JSON.stringify(messageExamples), first, batch)) as typeof counts;
      for (const key of ['answered', 'refused', 'nobody'] as const) counts[key] += found[key];
      if (first + batch === howMany / 2 || first + batch === howMany) memory.push(await measureBackground(caveat));
    }
    console.log(`${name}: ${JSON.stringify(counts)}, background ${memory.map((each) => each.toFixed(1)).join(' and ')} MB`);
    expect(counts.answered + counts.refused).toBe(howMany);
    expect(counts.refused).toBeGreaterThan(howMany / 2);

    expect(await ask()).toEqual(before);
    expect(await listErrors()).toEqual([]);
    expect(memory[1]! - memory[0]!).toBeLessThan(mayGrowMB);
  }, 240_000);

  test('tells a script in a web page nothing that only the popup asks', async () => {
    const page = await caveat.openPage(`${server.origin}/plain.html`);
    const tabId = await findTab(caveat.extensionPage, page.url());
    for (const type of ownPagesOnly) {
      const data = type === 'getPacks' ? undefined : messageExamples[type];
      expect(await sendFromTab(caveat.extensionPage, tabId!, type, data), type).toContain('Only a page of Caveat may ask ');
    }
    // What pages need is answered: the refusal is not of everything.
    expect(await sendFromTab(caveat.extensionPage, tabId!, 'spotPage', input)).toContain('chicago-welcoming-city-ordinance');
    await page.close();
  });
});

/** What spoils and sends, as one script for the extension's page. */
async function bundleSender(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { mutateJson } from './tools/mutate-json'; export { createRandom } from './archive/make-archive';",
      resolveDir: join(root, 'tests'),
    },
    bundle: true,
    format: 'iife',
    globalName: 'caveatSpoil',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Runs in the extension's page: sends spoilt copies of the examples side by side and counts the answers. */
async function sendBatch(examples: string, first: number, count: number): Promise<string> {
  const { chrome, caveatSpoil } = globalThis as unknown as {
    chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
    caveatSpoil: { mutateJson: (value: unknown, random: () => number) => unknown; createRandom: (seed: number) => () => number };
  };
  const random = caveatSpoil.createRandom(first + 1);
  const all = Object.entries(JSON.parse(examples) as Record<string, unknown>);
  const counts = { answered: 0, refused: 0, nobody: 0 };
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const [type, data] = all[(first + index) % all.length] as [string, unknown];
      const message = { id: first + index, type, data: caveatSpoil.mutateJson(data, random), timestamp: Date.now() };
      const answer = (await chrome.runtime.sendMessage(message).catch(() => undefined)) as { err?: unknown } | undefined;
      counts[answer === undefined ? 'nobody' : answer.err === undefined ? 'answered' : 'refused'] += 1;
    }),
  );
  return JSON.stringify(counts);
}

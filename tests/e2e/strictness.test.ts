import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { servePages } from '../tools/page-server';
import { killBackground } from './kill-background';
import { browserNames, startCaveat } from './start-caveat';

/** Its last mention ("warrants") is likely right, and no more. */
const article = `<!doctype html><html lang="en"><title>Who is left out</title><article><h1>Who is left out</h1>
<p>Chicago’s Welcoming City Ordinance bars police from helping immigration agents. One speaker asked about gang members, another about
people with warrants.</p></article></html>`;

/** Runs in the page. */
function countMarks(): number {
  return [...CSS.highlights].flatMap(([key, highlight]) => (key.startsWith('caveat-') ? [...highlight] : [])).length;
}

test.each(browserNames)('an open page follows how sure a mention must be, also where the background was ended, in %s', async (name) => {
  const folder = await mkdtemp(join(tmpdir(), 'caveat-pages-'));
  await writeFile(join(folder, 'left-out.html'), article);
  const server = await servePages(folder);
  const caveat = await startCaveat(name);
  try {
    const page = await caveat.openPage(`${server.origin}/left-out.html`);
    const { tabId } = await caveat.readPage(page);
    const marks = () => page.evaluate(countMarks);
    await expect.poll(marks, { timeout: 10_000 }).toBe(3);
    const popup = await caveat.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('.line');
    await popup.click('button::-p-text(Settings)');
    await killBackground(caveat);
    await popup.click('.settings input[value="sure"]');
    await expect.poll(marks, { timeout: 10_000 }).toBe(2);
    await popup.click('.settings input[value="balanced"]');
    await expect.poll(marks, { timeout: 10_000 }).toBe(3);
  } finally {
    await caveat.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});

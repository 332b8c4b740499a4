import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askExtension } from '../tools/ask-extension';
import type { PageServer } from '../tools/page-server';
import { servePages } from '../tools/page-server';
import type { Caveat } from './start-caveat';
import { browserNames, builtExtension, root, startCaveat } from './start-caveat';

const article = '/aclu-letter-2017.html';
const settleMs = 600; // a card's motion takes 120 ms

/** The shipping build: what a page that means harm gets to see and to do while a card is open in it. */
describe.each(browserNames)('a page in %s', (name) => {
  let caveat: Caveat;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(join(root, 'tests/pages/fixtures'));
    caveat = await startCaveat(name);
    page = await caveat.openPage(server.origin + article, (blank) => blank.evaluateOnNewDocument(layTraps));
    const { tabId } = await caveat.readPage(page);
    await askExtension(caveat.extensionPage, 'showMention', 0, tabId);
    await wait(settleMs);
  });
  afterAll(async () => {
    await caveat?.close();
    await server?.close();
  });

  test('sees of the card one empty element: neither its tree nor what is written in it', async () => {
    const seen = await page.evaluate(lookAround);
    expect(seen.hosts).toHaveLength(1);
    expect(seen.hosts[0]).toEqual({ isOpenToPage: false, children: 0, text: '' });
    // Its own attachShadow was never called, and none of its listeners was given what happened in the card.
    expect(seen.caught).toEqual([]);
  });

  test('learns nothing by asking where the card lies: it is given the host', async () => {
    const hit = await page.evaluate(() => {
      const found = new Set<string>();
      for (let x = 0; x < innerWidth; x += 20) {
        for (let y = 0; y < innerHeight; y += 20) {
          for (const element of document.elementsFromPoint(x, y)) {
            if (element.localName.startsWith('caveat-')) found.add(`${element.localName}: ${element.textContent}`);
          }
        }
      }
      return [...found];
    });
    expect(hit).toHaveLength(1);
    expect(hit[0]).toMatch(/^caveat-[\w-]+: $/);
  });

  test('cannot speak to Caveat', async () => {
    const answers = await page.evaluate(speak, caveat.extensionOrigin);
    expect(answers).toEqual([]);
    // Nothing that it posted or dispatched opened, closed or changed anything.
    expect((await page.evaluate(lookAround)).hosts).toHaveLength(1);
    const packs = await askExtension(caveat.extensionPage, 'listPacks', { language: 'en' });
    expect(packs).toHaveLength(3);
  });

  test('can neither frame, open nor read the pages and files of Caveat', async () => {
    const { extensionOrigin } = caveat;
    expect(await findReached(page, extensionOrigin)).toEqual([]);
    // Opened as a window it leads nowhere either.
    const before = (await caveat.puppeteer.pages()).length;
    const opened = await page.evaluate((address) => {
      try {
        return window.open(address) !== null;
      } catch {
        return false;
      }
    }, `${extensionOrigin}/popup.html?view=packs`);
    await wait(settleMs);
    const all = await caveat.puppeteer.pages();
    const shown = await Promise.all(
      all
        .slice(opened ? before : all.length)
        .map((each) => each.evaluate(() => document.querySelector('#app') !== null).catch(() => false)),
    );
    expect(shown).not.toContain(true);
  });
});

test.each(browserNames)('in %s the tests would notice files open to pages, and a card that is', async (name) => {
  const scratch = await mkdtemp(join(tmpdir(), 'caveat-open-'));
  const server = await servePages(join(root, 'tests/pages/fixtures'));
  await cp(builtExtension(name, 'demo'), scratch, { recursive: true });
  const manifest = JSON.parse(await readFile(join(scratch, 'manifest.json'), 'utf8'));
  manifest.web_accessible_resources = [{ resources: ['*'], matches: ['<all_urls>'] }];
  manifest.content_security_policy.extension_pages = manifest.content_security_policy.extension_pages.replace(
    "frame-ancestors 'none'; ",
    '',
  );
  await writeFile(join(scratch, 'manifest.json'), JSON.stringify(manifest));
  const caveat = await startCaveat(name, { extension: scratch });
  try {
    const page = await caveat.openPage(server.origin + article);
    await caveat.readPage(page);
    await expect.poll(() => page.evaluate(lookAround).then(({ hosts }) => hosts[0]?.isOpenToPage), { timeout: 10_000 }).toBe(true);
    expect(await findReached(page, caveat.extensionOrigin)).toEqual(
      expect.arrayContaining(['fetch popup.html', 'fetch annotate.js', 'picture', 'script', 'frame']),
    );
  } finally {
    await caveat.close();
    await server.close();
    await rm(scratch, { recursive: true, force: true });
  }
});

/** What a page can fetch, show, run and frame of the extension's files. */
async function findReached(page: Page, origin: string): Promise<string[]> {
  const reached = await page.evaluate(reachFor, origin);
  const framed = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => document.querySelector('main#app') !== null).catch(() => false)),
  );
  return framed.includes(true) ? [...reached, 'frame'] : reached;
}

/** Runs before the page's own scripts: takes note of what a curious page could catch. */
function layTraps(): void {
  const caught: string[] = [];
  Object.assign(globalThis, { caught });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    caught.push(`attachShadow of ${this.localName}`);
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  for (const type of ['keydown', 'copy', 'click', 'toggle', 'beforetoggle']) {
    window.addEventListener(
      type,
      (event) => {
        const inside = event.composedPath().filter((each) => each instanceof ShadowRoot);
        if (inside.length > 0) caught.push(`${type} from inside`);
      },
      true,
    );
  }
}

function lookAround() {
  const hosts = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('caveat-'));
  return {
    hosts: hosts.map((host) => ({ isOpenToPage: host.shadowRoot !== null, children: host.childNodes.length, text: host.textContent })),
    caught: (globalThis as unknown as { caught?: string[] }).caught,
  };
}

/** Every way in which a page can call; gives what was answered. */
async function speak(origin: string): Promise<string[]> {
  const answers: string[] = [];
  const message = { id: 1, type: 'getPacks', timestamp: Date.now() };
  window.addEventListener('message', ({ source }) => {
    if (source !== window) answers.push('a message');
  });
  window.postMessage(message, '*');
  for (const type of ['caveat', 'caveat:read', 'webext-core']) window.dispatchEvent(new CustomEvent(type, { detail: message }));
  const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: { sendMessage?: (...args: unknown[]) => unknown } }>;
  for (const api of [chrome, browser]) {
    try {
      const answer = await Promise.race([
        api?.runtime?.sendMessage?.(new URL(origin).hostname, message),
        new Promise((resolve) => setTimeout(resolve, 500)),
      ]);
      if (answer !== undefined) answers.push(JSON.stringify(answer));
    } catch {
      // Nobody there, as it should be.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return answers;
}

/** Tries files, a picture, a script and a frame from the extension's address; gives those that came, but for the frame, which stays. */
async function reachFor(origin: string): Promise<string[]> {
  const reached: string[] = [];
  const files = ['popup.html', 'manifest.json', 'icons/16.png', 'packs/us-gang-databases/pack.json', 'annotate.js', 'cards.js'];
  for (const file of files) {
    const answer = await fetch(`${origin}/${file}`).catch(() => undefined);
    if (answer?.ok) reached.push(`fetch ${file}`);
  }
  const load = (element: HTMLElement & { src?: string }, source: string) =>
    new Promise<boolean>((resolve) => {
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      element.src = source;
      document.body.append(element);
      setTimeout(() => resolve(false), 1_500);
    });
  if (await load(document.createElement('img'), `${origin}/icons/16.png`)) reached.push('picture');
  if (await load(document.createElement('script'), `${origin}/annotate.js`)) reached.push('script');
  await load(document.createElement('iframe'), `${origin}/popup.html`);
  return reached;
}

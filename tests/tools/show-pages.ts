import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../src/core/vocabulary';
import { askExtension, findTab } from './ask-extension';
import { Failure, say } from './ensure.mjs';
import type { OpenBrowser } from './open-browser';
import { printReading } from './print-reading';
import type { PageReading } from './read-page';
import { readPage } from './read-page';

const loadTimeoutMs = 45_000; // a heavy news page on a slow line
const restTimeoutMs = 5_000; // pictures and style sheets of most pages
const cardTimeoutMs = 5_000;
const cardFadeMs = 400; // the card's own motion takes 120 ms

export interface ShowPagesOptions {
  browser: OpenBrowser;
  address: URL;
  isJson: boolean;
  isHeadless: boolean;
  /** The demo front page: without a window its stories are read too. */
  isFrontPage: boolean;
  screenshot?: string;
}

/** Opens the page, lets Caveat read it, and prints what it marked: JSON, or a table where nobody sees the page. */
export async function showPages({ browser, address, isJson, isHeadless, isFrontPage, screenshot }: ShowPagesOptions): Promise<void> {
  const page = (await browser.puppeteer.pages())[0] ?? (await browser.puppeteer.newPage());
  await open(page, address.href);
  const extensionPage = await browser.openExtensionPage('popup.html');
  const language = await getLanguage(extensionPage);
  const read = async () => {
    await page.bringToFront(); // a tab in the background paints nothing and may wait with its work
    return readPage({ page, extensionPage, language });
  };
  const reading = await read();
  const { cardOf: _cardOf, ...answer } = reading;
  if (isJson) console.log(JSON.stringify(answer));
  else if (isHeadless) console.log(printReading(reading));
  else say(`Caveat marked ${reading.mentions.length === 1 ? '1 place' : `${reading.mentions.length} places`} on this page.`);
  if (screenshot) {
    const picture = await takePicture({ page, extensionPage, reading, file: screenshot });
    say(picture);
  }
  if (isFrontPage && isHeadless && !isJson) {
    for (const story of await listStories(page)) {
      await open(page, story);
      console.log(`\n${printReading(await read())}`);
    }
  }
  if (!isHeadless) {
    await extensionPage.close();
    await page.bringToFront();
  }
}

async function open(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: loadTimeoutMs });
  } catch (error) {
    throw new Failure(`${address} did not open: ${error instanceof Error ? error.message : String(error)}`);
  }
  // News pages often wait for an advertisement for ever: the text is there.
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: restTimeoutMs }).catch(() => {});
}

/** The language of cards is the browser's own. */
async function getLanguage(extensionPage: Page): Promise<Language> {
  return (await extensionPage.evaluate(() => navigator.language)).startsWith('es') ? 'es' : 'en';
}

async function listStories(page: Page): Promise<string[]> {
  const links = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map(({ href }) => href));
  const isStory = (link: string) => link.endsWith('.html') && !link.endsWith('/index.html') && link.startsWith(new URL(page.url()).origin);
  return [...new Set(links.filter(isStory))];
}

/** Opens the first mention's card, takes a picture, and gives the sentence that says where it lies. */
async function takePicture(options: { page: Page; extensionPage: Page; reading: PageReading; file: string }): Promise<string> {
  const { page, extensionPage, reading, file } = options;
  const tabId = await findTab(extensionPage, page.url());
  if (reading.mentions.length > 0 && tabId !== undefined) {
    await askExtension(extensionPage, 'showMention', 0, tabId);
    await page
      .waitForFunction(hasOpenCard, { timeout: cardTimeoutMs })
      .catch(() => say('The card did not open in time; the picture shows the page.'));
    await wait(cardFadeMs);
  }
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file as `${string}.png` });
  return `Screenshot: ${file}`;
}

/** Runs in the page. The demo's shadow root is open, so a card can be seen from there. */
function hasOpenCard(): boolean {
  const host = [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('caveat-'));
  return Boolean(host?.shadowRoot?.querySelector(':popover-open'));
}

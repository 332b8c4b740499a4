import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { CardContent } from '../../src/cards/content';
import type { Mention } from '../../src/core/mention';
import type { PageText } from '../../src/core/page-text';
import type { Language } from '../../src/core/vocabulary';
import { askExtension, findTab, NobodyListens } from './ask-extension';
import { Failure } from './ensure.mjs';

/** What `npm start -- --json` prints. */
export interface PageReading {
  page: { title: string; url: string; published: string | null; language: string; text: string };
  mentions: Mention[];
  /** One a topic; for figures one a reading. */
  cards: CardContent[];
}

const pollMs = 150;
const ownStartMs = 2_500; // Caveat starts by itself where it may; a cold worker with its language library takes 0.6 s
const spottingMs = 15_000; // after the page script is there: a long page at 4x throttle takes 3 s
const settledPolls = 2; // the same mentions twice: a page that grows is read in parts

export interface ReadPageOptions {
  /** The tab with the article, loaded. */
  page: Page;
  /** A page of the extension, through which the questions go. */
  extensionPage: Page;
  language: Language;
}

/** Waits until Caveat has read a page and gives its mentions and their cards; both are empty for a page that it leaves alone. */
export async function readPage({
  page,
  extensionPage,
  language,
}: ReadPageOptions): Promise<PageReading & { cardOf: ReadonlyMap<Mention, CardContent> }> {
  const tabId = await findTab(extensionPage, page.url());
  if (tabId === undefined) throw new Failure(`The page went on to ${page.url()}, which Caveat was not asked to read.`);
  let answer = await waitForMentions(extensionPage, tabId, ownStartMs);
  if (answer === undefined) {
    // The gate found nothing, or nobody has started Caveat here yet: the toolbar button's way answers which.
    const { isReadable } = await askExtension(extensionPage, 'readTab', tabId);
    answer = isReadable ? await waitForMentions(extensionPage, tabId, ownStartMs) : undefined;
  }
  if (answer === undefined) return { page: await describeUnread(page), mentions: [], cards: [], cardOf: new Map() };
  const { title, url, published, language: articleLanguage, text } = answer.page;
  const cardOf = await collectCards(extensionPage, answer, language);
  return {
    page: { title, url, published: published ?? null, language: articleLanguage, text },
    mentions: answer.mentions,
    cards: [...new Map([...cardOf.values()].map((card) => [card.key, card])).values()],
    cardOf,
  };
}

/** What the page script tells of its page. */
export interface PageAnswer {
  page: PageText;
  mentions: Mention[];
}

/** Polls the page script until its mentions stay the same; undefined when none answers in time. */
export async function waitForMentions(extensionPage: Page, tabId: number, startMs = ownStartMs): Promise<PageAnswer | undefined> {
  const begin = Date.now();
  let latest: PageAnswer | undefined;
  let same = 0;
  while (Date.now() - begin < (latest ? spottingMs : startMs)) {
    const answer = await getPage(extensionPage, tabId);
    const isSame = answer !== undefined && answer.mentions.length === latest?.mentions.length;
    same = isSame ? same + 1 : 0;
    latest = answer ?? latest;
    // Without a mention it may still be reading: that gets the time of a start.
    if (latest && same >= (latest.mentions.length > 0 ? settledPolls : startMs / pollMs)) break;
    await wait(pollMs);
  }
  return latest;
}

async function getPage(extensionPage: Page, tabId: number): Promise<PageAnswer | undefined> {
  try {
    return await askExtension(extensionPage, 'getPage', undefined, tabId);
  } catch (error) {
    if (error instanceof NobodyListens) return undefined;
    throw error;
  }
}

/** Gives the card of each mention as the page would show it; a mention about which there is nothing sure has none. */
export async function collectCards(
  extensionPage: Page,
  { page, mentions }: PageAnswer,
  language: Language,
): Promise<Map<Mention, CardContent>> {
  const { published, dateSignal } = page;
  const reader = { language, ...(published && { published }), ...(dateSignal && { dateSignal }) };
  const asked = new Map<string, Promise<CardContent | null>>();
  const cards = new Map<Mention, CardContent>();
  for (const mention of mentions) {
    const question = `${mention.topic} ${JSON.stringify(mention.reading)}`;
    const answer = asked.get(question) ?? askExtension(extensionPage, 'explain', { mention, reader });
    asked.set(question, answer);
    const card = await answer;
    if (card) cards.set(mention, card);
  }
  return cards;
}

async function describeUnread(page: Page): Promise<PageReading['page']> {
  const language = await page.evaluate(() => document.documentElement.lang);
  return { title: await page.title(), url: page.url(), published: null, language, text: '' };
}

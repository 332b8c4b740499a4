import type { Page } from 'puppeteer-core';
import type { MessageMap } from '../../src/platform/messages';

type Question<Type extends keyof MessageMap> = Parameters<MessageMap[Type]>[0];
type Answer<Type extends keyof MessageMap> = ReturnType<MessageMap[Type]>;

/** Nobody in the tab or in the background listens to the message. */
export class NobodyListens extends Error {}

/** Sends one of Caveat's messages from a page of the extension: to the background, or to the page script of a tab. Throws what the other side threw. */
export async function askExtension<Type extends keyof MessageMap>(
  extensionPage: Page,
  type: Type,
  ...[data, tabId]: Question<Type> extends undefined ? [data?: undefined, tabId?: number] : [data: Question<Type>, tabId?: number]
): Promise<Answer<Type>> {
  // As text, so that a missing member stays missing in both browsers' protocols.
  const reply = await extensionPage.evaluate(sendRaw, JSON.stringify({ type, data }), tabId ?? null);
  const { res, err, nobody } = JSON.parse(reply) as { res?: Answer<Type>; err?: { message?: string }; nobody?: string };
  if (nobody !== undefined) throw new NobodyListens(`${type}: ${nobody}`);
  if (err) throw new Error(`${type}: ${err.message ?? JSON.stringify(err)}`);
  return res as Answer<Type>;
}

/** Runs in the extension's page. The wire format is that of @webext-core/messaging 4. */
async function sendRaw(text: string, tabId: number | null): Promise<string> {
  const { type, data } = JSON.parse(text) as { type: string; data: unknown };
  const message = { id: Math.floor(Math.random() * 1e9), type, data, timestamp: Date.now() };
  const { runtime, tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
  try {
    const answer = await (tabId === null ? runtime.sendMessage(message) : tabs.sendMessage(tabId, message));
    return JSON.stringify(answer ?? { nobody: 'no answer' });
  } catch (error) {
    return JSON.stringify({ nobody: String(error) });
  }
}

interface ExtensionApi {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  tabs: {
    sendMessage: (tabId: number, message: unknown) => Promise<unknown>;
    query: (filter: object) => Promise<{ id?: number; url?: string }[]>;
  };
}

/** The id of the tab that shows an address; undefined when Caveat may not see that tab. */
export async function findTab(extensionPage: Page, url: string): Promise<number | undefined> {
  const id = await extensionPage.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const withoutHash = (address: string | undefined) => address?.split('#')[0];
    return (await tabs.query({})).find((tab) => withoutHash(tab.url) === withoutHash(wanted))?.id ?? null;
  }, url);
  return id ?? undefined;
}

import type { Page } from 'puppeteer-core';

/** Sends a message from the place in a tab where Caveat's own scripts run, as a page that had taken them over would, and gives the answer as text. */
export function sendFromTab(extensionPage: Page, tabId: number, type: string, data: unknown): Promise<string> {
  return extensionPage.evaluate(sendFromScript, tabId, type, JSON.stringify(data) ?? 'null');
}

/** Runs in the extension's page. */
async function sendFromScript(tabId: number, type: string, data: string): Promise<string> {
  const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
  const [done] = await scripting.executeScript({
    target: { tabId },
    args: [type, data],
    func: async (name: string, text: string) => {
      const message = { id: 7, type: name, data: JSON.parse(text), timestamp: Date.now() };
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } } })
        .chrome;
      return JSON.stringify(await runtime.sendMessage(message));
    },
  });
  return String(done?.result);
}

interface Scripting {
  executeScript: (injection: {
    target: { tabId: number };
    args: string[];
    func: (name: string, text: string) => Promise<string>;
  }) => Promise<{ result?: unknown }[]>;
}

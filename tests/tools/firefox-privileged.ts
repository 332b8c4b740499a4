import type { Browser, Page } from 'puppeteer-core';

/** The id in the manifest, and the address that a preference fixes for it; else Firefox draws one at random. */
const extensionId = 'caveat@caveat.example';
const addressId = 'ca7ea700-0000-4000-8000-00000000c17e';
export const firefoxAddress = `moz-extension://${addressId}`;

/** Preferences for a browser that a tool drives; with a proxy, loopback addresses go through it too. */
export function firefoxPreferences(proxy?: string): Record<string, unknown> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: addressId }),
    // Our own build has no signature; Firefox ESR heeds this, the release does not.
    'xpinstall.signatures.required': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // Firefox's own look-ups, which would stand among the requests that a test records.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'app.normandy.enabled': false,
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

/** What puppeteer keeps to itself of WebDriver BiDi (measured with 24.43.1): raw commands, and a frame's id. */
interface BidiInternals {
  connection: { send: (method: string, params: object) => Promise<{ result: unknown }> };
}
interface FrameInternals {
  _id: string;
}

export interface Privileged {
  evaluatePrivileged: <Result>(expression: string) => Promise<Result>;
  /** puppeteer's own `goto` never ends for a moz-extension page. */
  navigateWithoutWaiting: (page: Page, url: string) => Promise<void>;
}

/** Gives the two things that only raw BiDi can do. The browser must run with `--remote-allow-system-access`. */
export function createPrivileged(browser: Browser): Privileged {
  const { connection } = browser as unknown as BidiInternals;
  return {
    evaluatePrivileged: async <Result>(expression: string) => {
      const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
        contexts: { context: string; url: string }[];
      };
      const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
      if (!window) throw new Error('Firefox has no window.');
      // As JSON, because BiDi gives objects in a notation of its own.
      const answer = await connection.send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context: window.context },
        awaitPromise: true,
      });
      const { type, result, exceptionDetails } = answer.result as {
        type: string;
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (type !== 'success' || !result) throw new Error(`Firefox: ${exceptionDetails?.text ?? 'no answer'}`);
      return JSON.parse(result.value) as Result;
    },
    navigateWithoutWaiting: async (page, url) => {
      const { _id: context } = page.mainFrame() as unknown as FrameInternals;
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    },
  };
}

import type { CDPSession, Target } from 'puppeteer-core';
import type { OpenBrowser } from '../tools/open-browser';

/** Gives every error so far: of pages, of Caveat's scripts in them, of its pages and of its background. */
export type ListErrors = () => Promise<string[]>;

/** Watches a browser's consoles. What came before it began counts too. */
export async function watchErrors(browser: OpenBrowser): Promise<ListErrors> {
  if (browser.name === 'chromium') return watchChromium(browser);
  await browser.evaluatePrivileged(keepFirefoxConsole);
  return () => browser.evaluatePrivileged<string[]>(listFirefoxErrors);
}

/** puppeteer's own console event leaves out the isolated worlds in which an extension's scripts run. */
async function watchChromium({ puppeteer }: OpenBrowser): Promise<ListErrors> {
  const errors: string[] = [];
  const watch = async (target: Target) => {
    if (target.type() !== 'page' && target.type() !== 'service_worker') return;
    const session = await target.createCDPSession();
    listen(session, (text) => errors.push(`${target.url()}: ${text}`));
    await session.send('Runtime.enable');
    await session.send('Log.enable');
  };
  puppeteer.on('targetcreated', (target) => void watch(target).catch(() => {})); // closed at once
  for (const target of puppeteer.targets()) await watch(target);
  return async () => [...errors];
}

function listen(session: CDPSession, add: (text: string) => void): void {
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') add(args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => add(exceptionDetails.exception?.description ?? exceptionDetails.text));
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') add(entry.text);
  });
}

/** Each process of Firefox keeps its own console; a script in all of them hands on what is said. */
const keepFirefoxConsole = `(() => {
  if (Services.ppmm.caveatSaid) return;
  Services.ppmm.caveatSaid = [];
  Services.ppmm.addMessageListener('caveat:console', ({ data }) => Services.ppmm.caveatSaid.push(data));
  const tell = () => {
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const take = ({ level, filename, arguments: words }) => {
      if (level === 'error' || level === 'assert') sendAsyncMessage('caveat:console', filename + ': ' + words.map(String).join(' '));
    };
    storage.getEvents().forEach(take);
    storage.addLogEventListener((event) => take(event.wrappedJSObject ?? event), Services.scriptSecurityManager.getSystemPrincipal());
  };
  Services.ppmm.loadProcessScript('data:application/javascript,(' + encodeURIComponent(tell) + ')()', true);
})()`;

/** What was thrown or refused in web pages and in the extension, and what they said; the browser's own code is left out. */
const listFirefoxErrors = `(() => {
  const isOurs = (address) => /^(?:moz-extension|http):/.test(address ?? '');
  const thrown = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .map((message) => message.sourceName + ': ' + message.errorMessage);
  return [...thrown, ...Services.ppmm.caveatSaid].filter(isOurs);
})()`;

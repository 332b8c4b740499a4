import type { CDPSession, Target } from 'puppeteer-core';
import type { OpenBrowser } from '../tools/open-browser';

/** Gives every error so far: of pages, of Caveat's scripts in them, of its pages and of its background. */
export type ListErrors = () => Promise<string[]>;

/** Watches a browser's consoles; what was said before it began counts too. */
export async function watchErrors(browser: OpenBrowser): Promise<ListErrors> {
  return browser.name === 'chromium' ? watchChromium(browser) : () => browser.evaluatePrivileged<string[]>(firefoxErrors);
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

/** The browser's own log of uncaught errors and refusals, and what was said with console.error; the browser's own code is left out. */
const firefoxErrors = `(() => {
  const isOurs = (address) => /^(?:moz-extension|http):/.test(address ?? '');
  const thrown = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) && isOurs(message.sourceName))
    .map((message) => message.sourceName + ': ' + message.errorMessage);
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const said = storage.getEvents()
    .filter((event) => (event.level === 'error' || event.level === 'assert') && isOurs(event.filename))
    .map((event) => event.filename + ': ' + event.arguments.map(String).join(' '));
  return [...thrown, ...said];
})()`;

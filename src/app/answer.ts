import { isOwnPage, ownId } from '../platform/extension';
import { feedMessages } from '../platform/feed-messages';
import { type MessageMap, onMessage } from '../platform/messages';

/** What a script in a web page never has a reason to ask: the popup's messages, and what somebody chose and where they read. */
const fromOwnPages: ReadonlySet<keyof MessageMap> = new Set<keyof MessageMap>([
  'addPack',
  'removePack',
  'listPacks',
  'getPacks',
  'getBoard',
  'searchFacts',
  'readTab',
  'getSites',
  'changeSites',
  'setStrictness',
  ...feedMessages,
]);

/** Answers a message of our own scripts in the background, after a look at who sent it; its shape is for `run` to check. */
export function answer<Name extends keyof MessageMap>(name: Name, run: (data: never, tabId: number | undefined) => unknown): void {
  onMessage(name, (async (message: { data: unknown; sender: { id?: string; url?: string; tab?: { id?: number } } }) => {
    if (message.sender.id !== ownId()) throw new Error('Only Caveat itself may ask.');
    if (fromOwnPages.has(name) && !isOwnPage(message.sender.url)) throw new Error('Only a page of Caveat may ask this.');
    return run(message.data as never, message.sender.tab?.id);
  }) as never);
}

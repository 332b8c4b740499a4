import { generateKeyPairSync } from 'node:crypto';
import { toFeedKey } from '../tools/feed-key';
import type { FeedServer, Misbehaviour, PublishOptions } from '../tools/feed-server';
import type { FilesOfPack } from './feed-packs';

/** What a fault is made with. */
export interface FeedBench {
  feed: FeedServer;
  /** Publishes the law's pack in a version. */
  publish: (version: number, more?: Partial<PublishOptions>, change?: (files: FilesOfPack) => void) => Promise<void>;
}

type Spoil = (bench: FeedBench, version: number) => unknown;

const dayMs = 24 * 60 * 60 * 1000;
const lawFile = (version: number) => `packs/chicago-welcoming-city-${version}.caveat-pack.json`;
const createKey = () => toFeedKey(generateKeyPairSync('ed25519').privateKey);

const answerWith = (fault: Misbehaviour, path: (version: number) => string = () => 'feed.json'): Spoil => {
  return async ({ feed, publish }, version) => {
    await publish(version);
    feed.faults.set(path(version), fault);
  };
};
const changeIndex =
  (change: NonNullable<PublishOptions['change']>): Spoil =>
  ({ publish }, version) =>
    publish(version, { change });
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
/** Each way in which a feed may go wrong, and what the popup says then. The feed is good before, and put right after. */
export const feedFaults: [what: string, spoil: Spoil, sentence: RegExp][] = [
  ['no feed', ({ feed }) => feed.files.set('feed.json', '{}'), /is no feed for Caveat/],
  [
    'a wrong signature',
    async ({ feed, publish }, version) => {
      await publish(version);
      feed.files.set('feed.json', String(feed.files.get('feed.json')).replace('A feed for tests', 'A feed for texts'));
    },
    /The signature does not fit/,
  ],
  ['a wrong key', async ({ publish }, version) => publish(version, { key: await createKey() }), /signed with another key/],
  [
    'an older version',
    ({ publish }, version) => publish(version, { sequence: 0, change: (index) => void Object.assign(index, { sequence: 1 }) }),
    /is older than what is here/,
  ],
  [
    'the same version with other content',
    ({ publish }, version) => publish(version, { sequence: 0, change: (index) => void Object.assign(index, { sequence: 2 }) }),
    /has the number of what is here, and other content/,
  ],
  [
    'an expired feed',
    changeIndex((index) => void Object.assign(index, { issued: inDays(-9), expires: inDays(-2) })),
    /was valid until \d+ \w+ \d{4}; something newer may be held back/,
  ],
  ['a wrong clock', changeIndex((index) => void Object.assign(index, { issued: inDays(3) })), /still to come here\. Check date and time/],
  [
    'a later Caveat asked for',
    changeIndex(({ packs }) => void Object.assign(packs[0]!, { minimumCaveat: '9.1.0' })),
    /need Caveat 9\.1\.0; this is 0\.1\.0\. Update Caveat/,
  ],
  ['a feed that breaks off', answerWith('cut off'), /The connection broke off/],
  ['a pack that breaks off', answerWith('cut off', lawFile), /The connection broke off/],
  [
    'a pack other than the signed one',
    async ({ feed, publish }, version) => {
      await publish(version);
      feed.files.set(lawFile(version), String(feed.files.get(lawFile(version))).replace('of this test', 'of that test'));
    },
    /not the one that its publisher signed/,
  ],
  ['an endless feed', answerWith('endless'), /More came than the feed may send/],
  ['an endless pack', answerWith('endless', lawFile), /More came than the feed may send/],
  ['a slow feed', answerWith('dribble'), /127\.0\.0\.1:\d+ was too slow/],
  ['a redirection', answerWith('moved'), /sends on to another address, where Caveat does not follow/],
  ['a page', answerWith('page'), /sent a page in place of the feed/],
  ['a missing file', answerWith('missing', lawFile), /answered with error 404/],
  [
    'a fault of the schema',
    ({ publish }, version) =>
      publish(version, {}, (files) => void Object.assign((files['facts.json'].items as object[])[0]!, { date: '30 June 2018' })),
    /The pack chicago-welcoming-city has faults\. Only its publisher can mend them\..*/,
  ],
  [
    'a pack whose examples fail',
    ({ publish }, version) =>
      publish(version, {}, (files) => {
        const mentions = [{ quote: 'nothing', topic: 'chicago-welcoming-city-ordinance' }];
        Object.assign(files['examples.json'], { items: [{ language: 'en', text: 'Here is nothing of it.', mentions }] });
      }),
    /does not mark its own examples as it says/,
  ],
  ['a server that is down', ({ feed }) => feed.stop(), /could not be reached/],
];

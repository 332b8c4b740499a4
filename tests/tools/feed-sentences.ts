import type { FeedFault, FeedReason } from '../../src/feed/feed-fault';

/** What is wrong with a feed and what its publisher can do, for the terminal. */
const sentences: Record<FeedReason, string> = {
  'not-a-feed': 'feed.json is no feed of Caveat: npm run pack -- publish writes one.',
  'later-form': 'It has a form that this Caveat does not know: bring your copy up to date.',
  'wrong-key':
    'It is signed by another key, and no rotation leads there from the fingerprint: compare the fingerprint with the publisher’s.',
  'wrong-signature': 'A signature does not fit: feed.json was changed after it was signed. Upload the signed one again.',
  expired: 'It is expired: npm run pack -- sign OUT --key FILE gives it a new date.',
  clock: 'It was issued in the future: set the clock of the machine that signs, or of this one.',
  older: 'It is older than what was published before: upload the newest feed.json.',
  changed: 'Its sequence was published before with other content: publish again, under a higher one.',
  'needs-newer-caveat': 'It needs a newer Caveat: readers with this version do not take it.',
  'cut-off': 'A file ended before its end: upload it again.',
  'wrong-hash': 'A pack has other content than the index says: upload packs first and feed.json last, from one and the same folder.',
  faults: 'A pack has faults: mend them, raise its version, and publish again.',
  examples: 'A pack does not pass its own examples: mend words or examples, raise its version, and publish again.',
  'too-large': 'A file is larger than readers take.',
  slow: 'The server took too long.',
  redirected: 'The server sends readers elsewhere, which Caveat does not follow: give the address at which the files lie.',
  'wrong-type': 'The server does not call a file JSON: let it send Content-Type: application/json.',
  status: 'A file is not there: upload it, the packs before feed.json.',
  unreachable: 'The server does not answer: is the address right, and this machine online?',
  'disk-full': 'The disk is full.',
  store: 'The feed could not be stored.',
};

/** The sentence with what is known beside it. */
export function describeFeedFault({ reason, details }: FeedFault): string {
  const { pack, at, minimumCaveat, status, message, faults = [] } = details;
  const beside = [
    pack,
    at,
    minimumCaveat === undefined ? undefined : `Caveat ${minimumCaveat}`,
    status === undefined ? undefined : `answer ${status}`,
    message,
  ].filter((part) => part !== undefined);
  const lines = faults.map(({ file, line, message: fault }) => `  ${file}:${line}: ${fault}`);
  return [`${sentences[reason]}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`, ...lines].join('\n');
}

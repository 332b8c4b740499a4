import type { UpdatesDeeds, UpdatesState } from '../../src/app/popup/updates-state';
import type { FeedsView, FeedView } from '../../src/platform/feed-messages';

const nothing = () => undefined;
export const updatesDeeds: UpdatesDeeds = {
  open: nothing,
  close: nothing,
  setOn: nothing,
  ask: nothing,
  move: nothing,
  remove: nothing,
  giveLeave: nothing,
  add: nothing,
  openTab: nothing,
};

/** Our own feed before it was ever asked. */
export const ownFeedView: FeedView = {
  id: 'own',
  isOwn: true,
  address: 'https://feed.example/caveat/',
  host: 'feed.example',
  fingerprint: '1a2b 3c4d 5e6f 7081 92a3 b4c5 d6e7 f809 1a2b 3c4d',
  packs: [],
  canAskLeave: false,
  isAside: false,
};
const taken: FeedView = {
  ...ownFeedView,
  title: 'Caveat’s packs',
  version: { sequence: 12, dateLabel: '5 March 2026' },
  askedLabel: '6 March 2026, 07:05',
  packs: [
    { title: 'Chicago’s Welcoming City Ordinance', version: 4, changes: ['New: one.', 'New: two.'] },
    { title: 'U.S. warrant figures', version: 2, changes: [] },
  ],
  move: { to: 'back', sequence: 11 },
};
export const guestFeedView: FeedView = {
  ...taken,
  id: 'https://post.example/packs/',
  isOwn: false,
  title: 'The Port Larkin Post’s packs',
  address: 'https://post.example/packs/',
  host: 'post.example',
};
const usual: FeedsView = { isOn: true, hasOwn: true, needsLeave: false, caveat: '0.1.0', feeds: [taken, guestFeedView] };
const withFeed = (feed: Partial<FeedView>): UpdatesState => ({ isOpen: true, view: { ...usual, feeds: [{ ...taken, ...feed }] } });

/** The place of updates in each state. */
export const updatesStates = {
  off: { isOpen: true, view: { ...usual, isOn: false, feeds: [ownFeedView] } },
  'no feed': { isOpen: true, view: { ...usual, isOn: false, hasOwn: false, feeds: [] } },
  usual: { isOpen: true, view: usual },
  asking: { isOpen: true, view: usual, busy: 'own' },
  'went back': withFeed({ move: { to: 'forward', sequence: 13 } }),
  fault: withFeed({ fault: { reason: 'faults', pack: 'us-warrant-figures', messages: ['facts.json: a date is "2017".'] } }),
  'no leave': withFeed({ fault: { reason: 'no-leave' }, canAskLeave: true }),
  aside: withFeed({ isAside: true }),
  refused: {
    isOpen: true,
    view: usual,
    outcome: {
      kind: 'refused',
      typed: { address: 'https://a.example/', fingerprint: '' },
      trouble: { reason: 'no-leave' },
      canAskLeave: true,
    },
  },
  failed: { isOpen: true, outcome: { kind: 'failed' } },
} satisfies Record<string, UpdatesState>;

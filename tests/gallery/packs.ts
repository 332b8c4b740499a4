import type { PacksState } from '../../src/app/popup/popup-state';
import type { ForeignView } from '../../src/cards/content';
import type { PackRow } from '../../src/platform/messages';

/** A pack that the reader added, as cards and lists tell it. */
export const foreign: ForeignView = {
  pack: 'port-larkin-harbor-welcome',
  title: 'Port Larkin’s Harbor Welcome Ordinance',
  label: 'Not from Caveat',
  detail: 'added by you on 5 March 2026 from larkin.json, author: A. Writer, Port Larkin Post',
};

const own: PackRow = {
  id: 'chicago-welcoming-city',
  title: 'Chicago’s Welcoming City Ordinance',
  version: 3,
  author: 'Caveat',
  verifiedLabel: 'Feb 2026',
  facts: 99,
  changes: [
    {
      version: 3,
      dateLabel: '20 February 2026',
      texts: ['New: one.', 'New: two.', 'New: three.', 'New: four.', 'New: five.', 'New: six.', 'New: seven.'],
    },
    { version: 2, dateLabel: '1 May 2025', texts: ['What was new before.'] },
  ],
};
export const guest: PackRow = { ...own, id: foreign.pack, title: foreign.title, author: 'A. Writer', facts: 1, changes: [], foreign };
const aside: PackRow = { ...guest, id: 'aside', title: 'A pack of old', faults: ['pack.json: Another pack is called "aside" too.'] };

/** The place of the packs in each state. */
export const packsStates: Record<string, PacksState> = {
  usual: { isOpen: true, isTab: false, rows: [own, guest, aside] },
  added: { isOpen: true, isTab: true, rows: [own, guest], outcome: { kind: 'added', title: guest.title } },
  busy: { isOpen: true, isTab: true, rows: [own], isBusy: true },
  faults: {
    isOpen: true,
    isTab: true,
    rows: [own],
    outcome: {
      kind: 'refused',
      file: 'broken.json',
      answer: {
        reason: 'faults',
        faultCount: 24,
        faults: [
          { file: 'facts.json', line: 242, message: '"date": a date is "2017", "2017-07" or "2017-07-10".' },
          { file: 'topics.json', line: 0, message: 'The id "law" is taken in the pack other: give this one another id.' },
        ],
      },
    },
  },
  older: {
    isOpen: true,
    isTab: true,
    rows: [own],
    outcome: { kind: 'refused', file: 'old.json', answer: { reason: 'older', versions: [3, 2] } },
  },
  'disk full': { isOpen: true, isTab: true, rows: [own], outcome: { kind: 'refused', file: 'a.json', answer: { reason: 'disk-full' } } },
};

import { expect, test } from 'vitest';
import { tellFault } from '../../../../src/app/popup/fault-sentences';
import type { AskReason } from '../../../../src/platform/feed-messages';

const names = { host: 'feed.example', caveat: '0.1.0', pack: 'a-pack', status: 503, minimumCaveat: '0.9.0', atLabel: '5 March 2026' };
/** One of each, which the type holds complete. */
const reasons: Record<AskReason, true> = {
  'not-a-feed': true,
  'later-form': true,
  'wrong-key': true,
  'wrong-signature': true,
  expired: true,
  clock: true,
  older: true,
  changed: true,
  'needs-newer-caveat': true,
  'cut-off': true,
  'wrong-hash': true,
  faults: true,
  examples: true,
  'too-large': true,
  slow: true,
  redirected: true,
  'wrong-type': true,
  status: true,
  unreachable: true,
  'disk-full': true,
  store: true,
  'no-leave': true,
  'needs-leave': true,
  'no-address': true,
  'no-fingerprint': true,
  there: true,
  gone: true,
  'too-many': true,
  'id-taken': true,
  broken: true,
};

test.each(Object.keys(reasons) as AskReason[])('%s is told in whole sentences, each language in its own', (reason) => {
  const [english, spanish] = [tellFault(reason, names, 'en'), tellFault(reason, names, 'es')];
  for (const sentence of [english, spanish]) expect(sentence).toMatch(/^[\p{Lu}f].*\.$/u);
  expect(english).not.toBe(spanish);
  for (const gap of ['undefined', 'null', '  ']) expect(english + spanish).not.toContain(gap);
});

test('what a sentence names is named', () => {
  expect(tellFault('status', names, 'en')).toContain('feed.example answered with error 503');
  expect(tellFault('needs-newer-caveat', names, 'es')).toContain('necesitan Caveat 0.9.0; este es el 0.1.0');
  expect(tellFault('clock', names, 'en')).toContain('issued on 5 March 2026');
});

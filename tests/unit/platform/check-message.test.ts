import { expect, test } from 'vitest';
import { checkData } from '../../../src/platform/check-message';

test.each([
  { sites: { mode: 'newsrooms', newsrooms: ['chicago.suntimes.com'] } },
  { site: 'wbez.org', state: 'off' },
  { site: 'wbez.org', state: null },
  { isPaused: true },
  { isSynced: false },
])('a choice of the reader passes: %j', (change) => expect(checkData('changeSites', { change }).change).toEqual(change));

test.each([
  {},
  { sites: { mode: 'nowhere', newsrooms: [] } },
  { sites: { mode: 'newsrooms', newsrooms: ['*'] } },
  { site: 'www.wbez.org', state: 'on' },
  { site: 'wbez.org/*', state: 'on' },
  { site: '', state: 'on' },
  { site: 'wbez.org', state: 'always' },
  { site: 'wbez.org' },
  { isPaused: 1 },
  { isPaused: true, isSynced: true },
])('anything else is refused: %j', (change) => expect(() => checkData('changeSites', { change })).toThrow('wrong shape'));

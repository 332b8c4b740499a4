import { describe, expect, test } from 'vitest';
import { findExcluded, findWanted, getOwnState, getSiteState, type SiteChoice, type SiteSwitches } from '../../../src/core/site-choice';

const onNewsrooms: SiteChoice = { mode: 'newsrooms', newsrooms: ['chicago.suntimes.com', 'wbez.org'] };
const whenClicked: SiteChoice = { ...onNewsrooms, mode: 'click' };
const everywhere: SiteChoice = { ...onNewsrooms, mode: 'everywhere' };
const switches: SiteSwitches = {
  'a.example': { state: 'on', at: 1 },
  'b.example': { state: 'off', at: 1 },
  'c.example': { state: 'click', at: 1 },
  'd.example': { state: null, at: 1 },
};

describe('what leave is needed for', () => {
  test('nothing, when only a click is meant', () => expect(findWanted(whenClicked, {})).toEqual([]));
  test('the newsrooms with all that stands before their hosts', () =>
    expect(findWanted(onNewsrooms, {})).toEqual(['*://*.chicago.suntimes.com/*', '*://*.wbez.org/*']));
  test('a site that is switched on, beside any choice', () =>
    expect(findWanted(whenClicked, switches)).toEqual(['*://a.example/*', '*://www.a.example/*']));
  test('every site is one pattern, whatever else is on', () => expect(findWanted(everywhere, switches)).toEqual(['*://*/*']));
  test('a site of a chosen newsroom is in its pattern already', () =>
    expect(findWanted(onNewsrooms, { 'wbez.org': { state: 'on', at: 1 } })).toEqual(findWanted(onNewsrooms, {})));
});

test('sites that are off or wait for a click are left out, those taken back are not', () =>
  expect(findExcluded(switches)).toEqual(['*://b.example/*', '*://www.b.example/*', '*://c.example/*', '*://www.c.example/*']));

describe('what holds on a site', () => {
  test.each([
    ['wbez.org', whenClicked, {}, 'click'],
    ['wbez.org', onNewsrooms, {}, 'on'],
    ['espanol.wbez.org', onNewsrooms, {}, 'on'],
    ['other.example', onNewsrooms, {}, 'click'],
    ['other.example', everywhere, {}, 'on'],
    ['b.example', everywhere, switches, 'off'],
    ['c.example', everywhere, switches, 'click'],
    ['d.example', everywhere, switches, 'on'],
    ['a.example', whenClicked, switches, 'on'],
    ['news.b.example', everywhere, switches, 'on'],
  ] as const)('%s', (site, choice, set, state) => expect(getSiteState(site, choice, set)).toBe(state));
  test('a name that every object has was not set', () => expect(getOwnState('constructor', {})).toBeNull());
});

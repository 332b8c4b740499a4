import { describe, expect, test } from 'vitest';
import { covers, everySite, newsroomPattern, siteOf, sitePatterns } from '../../../src/core/site-pattern';

describe('the name of a site', () => {
  test.each([
    ['chicago.suntimes.com', 'chicago.suntimes.com'],
    ['www.WBEZ.org', 'wbez.org'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['xn--espaol-zwa.example', 'xn--espaol-zwa.example'],
  ])('%s is %s', (hostname, name) => expect(siteOf(hostname)).toBe(name));
  test.each(['', '[::1]', 'a..b', '*.suntimes.com', 'a/b', 'a b', '.example'])('%j is none', (hostname) =>
    expect(siteOf(hostname)).toBeUndefined(),
  );
});

test('a site is switched with and without www., and nothing else with it', () => {
  expect(sitePatterns('wbez.org')).toEqual(['*://wbez.org/*', '*://www.wbez.org/*']);
  expect(sitePatterns('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
  expect(sitePatterns('localhost')).toEqual(['*://localhost/*']);
});

test.each([
  [everySite, '*://*.wbez.org/*', true],
  [everySite, 'https://wbez.org/*', true],
  [everySite, 'file:///*', false],
  [everySite, '<all_urls>', false],
  ['<all_urls>', everySite, true],
  [newsroomPattern('suntimes.com'), '*://suntimes.com/*', true],
  [newsroomPattern('suntimes.com'), '*://chicago.suntimes.com/*', true],
  [newsroomPattern('suntimes.com'), '*://*.chicago.suntimes.com/*', true],
  [newsroomPattern('suntimes.com'), '*://notsuntimes.com/*', false],
  [newsroomPattern('chicago.suntimes.com'), '*://*.suntimes.com/*', false],
  [newsroomPattern('suntimes.com'), everySite, false],
  ['*://suntimes.com/*', '*://*.suntimes.com/*', false],
  ['https://suntimes.com/*', '*://suntimes.com/*', false],
  ['*://suntimes.com/*', 'https://suntimes.com/*', true],
  ['*://suntimes.com/news/*', '*://suntimes.com/*', false],
  ['*://suntimes.com/*', 'https://suntimes.com/news/*', true],
  ['*://suntimes.com/news/*', '*://suntimes.com/news/x/*', false],
  ['file:///*', 'file:///*', true],
])('leave for %s is leave for %s: %j', (wide, narrow, isCovered) => expect(covers(wide, narrow)).toBe(isCovered));

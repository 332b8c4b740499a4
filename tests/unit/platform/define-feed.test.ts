import { describe, expect, test } from 'vitest';
import { defineFeed } from '../../../src/platform/define-feed';
import { parseFeedAddress } from '../../../src/platform/feed-address';

const key = 'A'.repeat(43);
const url = 'https://feed.example/caveat';

describe('the address of a feed', () => {
  test.each([
    ['https://feed.example', 'https://feed.example/'],
    ['https://feed.example/caveat', 'https://feed.example/caveat/'],
    [' https://feed.example/caveat/feed.json ', 'https://feed.example/caveat/'],
    ['http://127.0.0.1:8080/feed/', 'http://127.0.0.1:8080/feed/'],
    ['http://localhost/feed', 'http://localhost/feed/'],
  ])('%s is %s', (text, address) => expect(parseFeedAddress(text)).toBe(address));

  test.each([
    '',
    'feed.example',
    'http://feed.example/',
    'http://127.0.0.1.feed.example/',
    'ftp://feed.example/',
    'https://me:secret@feed.example/',
    'https://feed.example/?reader=7',
    'https://feed.example/#7',
    `https://feed.example/${'a'.repeat(2_000)}`,
  ])('%s is none', (text) => expect(parseFeedAddress(text)).toBeUndefined());
});

describe('the feed of a build', () => {
  test('is put in with its address and key', () => {
    expect(defineFeed({ CAVEAT_FEED_URL: url, CAVEAT_FEED_KEY: key }, 'production')).toEqual({
      'import.meta.env.CAVEAT_FEED_URL': `"${url}/"`,
      'import.meta.env.CAVEAT_FEED_KEY': `"${key}"`,
    });
  });

  test('is not there where nothing names one', () => expect(defineFeed({}, 'production')).toEqual({}));

  test.each([
    [{ CAVEAT_FEED_URL: url }, /CAVEAT_FEED_URL is set and CAVEAT_FEED_KEY is not/],
    [{ CAVEAT_FEED_KEY: key }, /CAVEAT_FEED_KEY is set and CAVEAT_FEED_URL is not/],
    [{ CAVEAT_FEED_URL: 'http://feed.example', CAVEAT_FEED_KEY: key }, /write the https address/],
    [{ CAVEAT_FEED_URL: url, CAVEAT_FEED_KEY: `${key}=` }, /32 bytes as base64url/],
    [{ CAVEAT_FEED_URL: url, CAVEAT_FEED_KEY: 'B'.repeat(43) }, /32 bytes as base64url/],
  ])('that is wrong ends the build with what to write instead (%#)', (env, message) => {
    expect(() => defineFeed(env, 'production')).toThrow(message);
  });

  test('has a time limit of its own only in the build for tests', () => {
    const env = { CAVEAT_FEED_TIME_LIMIT_MS: '300' };
    expect(defineFeed(env, 'production')).toEqual({});
    expect(defineFeed(env, 'demo')).toEqual({ 'import.meta.env.CAVEAT_FEED_TIME_LIMIT_MS': '"300"' });
  });
});

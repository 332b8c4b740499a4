// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hasOptedOut } from '../../../src/page/has-opted-out';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('a page whose head asks for it is left alone', () =>
  expect(hasOptedOut(parse('<head><meta name="caveat" content="off"></head><body>x</body>'))).toBe(true));

test.each([
  '<head></head><body>x</body>',
  '<head><meta name="caveat" content="on"></head>',
  '<head><meta name="robots" content="off"></head>',
  '<head><meta name="caveat-theme" content="off"></head>',
  // a comment under a story is not the publisher's word
  '<head></head><body><div class="comment"><meta name="caveat" content="off"></div></body>',
])('any other page is not: %s', (html) => expect(hasOptedOut(parse(html))).toBe(false));

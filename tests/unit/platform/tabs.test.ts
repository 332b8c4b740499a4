import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../../src/platform/messages';
import { readPagesAgain, restPages } from '../../../src/platform/tabs';

vi.mock('../../../src/platform/messages', () => ({ sendMessage: vi.fn() }));

const tabs = [
  { id: 1, url: 'https://www.a.example/one.html' },
  { id: 2, url: 'http://a.example/two.html' },
  { id: 3, url: 'https://blog.a.example/' },
  { id: 4, url: 'https://b.example/' },
  { id: 5, url: 'about:blank' },
  { id: 6 },
  { url: 'https://a.example/' },
];
const asked = () => vi.mocked(sendMessage).mock.calls.map(([, , tabId]) => tabId);

beforeEach(() => {
  vi.mocked(sendMessage).mockReset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
});

test('a pause is told to every tab, with its reason', async () => {
  vi.mocked(sendMessage).mockRejectedValueOnce(new Error('nobody listens'));
  await restPages('pause', true);
  expect(asked()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(vi.mocked(sendMessage).mock.calls[0]).toEqual(['setResting', { reason: 'pause', shouldRest: true }, 1]);
});

test('a site that is switched is told to all of its tabs, not to those of a site below it or unknown ones', async () => {
  await restPages('site', false, 'a.example');
  expect(asked()).toEqual([1, 2]);
  expect(vi.mocked(sendMessage).mock.calls[0]).toEqual(['setResting', { reason: 'site', shouldRest: false }, 1]);
});

test('every tab is told that what is marked has changed', async () => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValueOnce(new Error('nobody listens')).mockResolvedValue(undefined);
  await readPagesAgain();
  expect(send.mock.calls.map(([tabId]) => tabId)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(send.mock.calls[0]?.[1]).toEqual({ id: expect.any(Number), type: 'readAgain', timestamp: expect.any(Number) });
});

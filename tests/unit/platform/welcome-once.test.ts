import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../../src/platform/welcome-once';

const create = vi.spyOn(fakeBrowser.tabs, 'create');
beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
});

test('the first run opens once, however often the add-on is installed into the same profile', async () => {
  await welcomeOnce();
  await welcomeOnce();
  expect(create).toHaveBeenCalledOnce();
  expect(create.mock.calls[0]?.[0]?.url).toMatch(/\/welcome\.html$/);
});

test('it opens again when it could not be opened', async () => {
  create.mockRejectedValueOnce(new Error('no window'));
  await expect(welcomeOnce()).rejects.toThrow('no window');
  await welcomeOnce();
  expect(create).toHaveBeenCalledTimes(2);
});

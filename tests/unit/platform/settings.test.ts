import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onSettingsChange } from '../../../src/platform/on-settings-change';
import { changeSettings, defaultSettings, getSettings, parseSettings, settingsVersions } from '../../../src/platform/settings';

beforeEach(() => fakeBrowser.reset());
const { local } = fakeBrowser.storage;

describe.each(settingsVersions.map((version, index) => ({ ...version, number: index + 1, before: settingsVersions[index - 1] })))(
  'version $number of the settings',
  ({ shape, example, migrate, before, number }) => {
    test('keeps an example, which is read', () => {
      expect(example).toMatchObject({ version: number });
      expect(shape['~run']({ value: example }, {}).issues).toBeUndefined();
      // An example of the defaults would not show that anything is read.
      expect(parseSettings(example)).not.toEqual(defaultSettings);
    });
    test('comes from the version before by its migration', () => {
      expect(migrate?.(before?.example as never)).toEqual(before && example);
    });
    test('reaches the latest version', () => {
      expect(parseSettings(example)).toEqual(settingsVersions.at(-1)?.example);
    });
  },
);

test.each([
  undefined,
  null,
  'sure',
  [],
  {},
  { strictness: 'sure' },
  { version: 1 },
  { version: 2, strictness: 'sure' },
  { ...defaultSettings, strictness: 'sure', sites: { mode: 'nowhere', newsrooms: [] } },
  { ...defaultSettings, strictness: 'sure', switches: { 'a.example': 'off' } },
  { version: 1, strictness: 'lax' },
  { version: '1', strictness: 'sure' },
  { version: 99, strictness: 'sure' },
])('what is broken or unknown gives the defaults: %j', (stored) => {
  expect(parseSettings(stored)).toEqual(defaultSettings);
});

describe('the store of the settings', () => {
  test('gives the defaults at first, then what was chosen', async () => {
    expect(await getSettings()).toEqual(defaultSettings);
    const likely = { ...defaultSettings, strictness: 'likely', changedAt: { strictness: 5, sites: 0 } };
    expect(await changeSettings({ strictness: 'likely' }, 5)).toEqual(likely);
    expect(await getSettings()).toEqual(likely);
  });
  test('mends a broken value with the next choice', async () => {
    await local.set({ settings: { version: 1, strictness: 7 } });
    expect(await getSettings()).toEqual(defaultSettings);
    await changeSettings({ strictness: 'sure' }, 5);
    const sure = { ...defaultSettings, strictness: 'sure', changedAt: { strictness: 5, sites: 0 } };
    expect(await local.get('settings')).toEqual({ settings: sure });
  });
  test('that cannot be read gives the defaults', async () => {
    const broken = vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await getSettings()).toEqual(defaultSettings);
    broken.mockRestore();
  });
  test('tells of its changes until the signal, and of nothing else', async () => {
    const run = vi.fn();
    onSettingsChange(run);
    await local.set({ other: 1 });
    expect(run).not.toHaveBeenCalled();
    await changeSettings({ strictness: 'sure' });
    expect(run).toHaveBeenCalledOnce();
    await changeSettings({ pausedUntil: 5, sites: { mode: 'everywhere', newsrooms: [] } });
    expect(run).toHaveBeenCalledOnce();
    await changeSettings({ strictness: 'likely' });
    expect(run).toHaveBeenCalledTimes(2);
  });
});

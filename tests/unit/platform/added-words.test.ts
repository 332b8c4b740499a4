import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toRareWords } from '../../../src/core/choose-rare-pieces';
import { keepAddedWords } from '../../../src/platform/added-words';
import { onSettingsChange } from '../../../src/platform/on-settings-change';
import { readAddedWords } from '../../../src/platform/read-added-words';

const words = { gate: toRareWords(['harbor welcome']), packs: ['port-larkin 1'] };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});

test('the gate finds the words that are kept, and none when there are none', async () => {
  expect(await readAddedWords()).toBeUndefined();
  await keepAddedWords(words);
  expect(await readAddedWords()).toEqual(toRareWords(['harbor welcome']));
  await keepAddedWords({ gate: toRareWords([]), packs: [] });
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test.each([[{ addedWords: 7 }], [{ addedWords: { gate: 'all' } }], [{ addedWords: { gate: [7, 'word', ''] } }]])(
  'what is kept and is no list of words lets nothing else in: %j',
  async (stored) => {
    await fakeBrowser.storage.local.set(stored);
    expect(await readAddedWords()).toBeUndefined();
  },
);

test('open pages look again when the packs change, and only then', async () => {
  const look = vi.fn();
  onSettingsChange(look);
  await keepAddedWords(words);
  expect(look).toHaveBeenCalledTimes(1);
  await keepAddedWords(words);
  expect(look).toHaveBeenCalledTimes(1);
  await keepAddedWords({ ...words, packs: ['port-larkin 2'] });
  await keepAddedWords({ gate: toRareWords([]), packs: [] });
  expect(look).toHaveBeenCalledTimes(3);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPopupModel } from '../../../../src/app/popup/popup-model';
import type { Strictness } from '../../../../src/core/strictness';
import { sendMessage } from '../../../../src/platform/messages';
import { changeSettings, defaultSettings, getSettings } from '../../../../src/platform/settings';
import { exemption } from '../../../gallery/contents';
import { board, facts, notes } from '../../../gallery/notes';

vi.mock('../../../../src/platform/messages', () => ({ sendMessage: vi.fn() }));

const page = {
  title: 't',
  url: 'https://a.example/',
  language: 'en',
  published: '2017-07-10',
  dateSignal: 'json-ld',
  text: 'secret',
  blocks: [],
};
type Answers = Record<string, (data: never) => unknown>;
let answers: Answers;
beforeEach(() => {
  vi.useFakeTimers();
  answers = {
    getPage: () => ({ page, mentions: [], isHidden: false }),
    getNotes: () => notes,
    getBoard: () => board,
    getPacks: () => ({ packs: [{ facts: 300 }, { facts: 45 }] }),
    getTopicCard: () => exemption,
    searchFacts: ({ query }: { query: string }) => ({ total: query.length, facts }),
    readTab: () => ({ isReadable: true }),
    setStrictness: (strictness: Strictness) => changeSettings({ strictness }),
  };
  vi.mocked(sendMessage).mockImplementation((async (name: string, data: never) => answers[name]?.(data)) as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(sendMessage).mockReset();
});

const make = (mayBeRead = true) => {
  const close = vi.fn();
  return { ...createPopupModel({ tab: { id: 7, mayBeRead }, language: 'en', close }), close };
};
const sent = (name: string) =>
  vi.mocked(sendMessage).mock.calls.filter(([each]) => each === name) as unknown as [string, unknown, unknown][];
const failing = () => {
  throw new Error('Could not establish connection');
};

describe('at its start the popup', () => {
  test('asks the page of its tab and sends the background neither text nor blocks', async () => {
    const { state, start } = make();
    await start();
    expect(state.value).toMatchObject({ page: { name: 'read', isHidden: false }, board, search: { stored: 345 } });
    expect(sent('getPage')[0]?.[2]).toBe(7);
    expect(JSON.stringify(sent('getNotes'))).not.toContain('secret');
    expect(sent('getBoard')[0]?.[1]).toEqual({ language: 'en', published: '2017-07-10' });
  });
  test('has the page read before it asks: nobody listens in a page that has not been', async () => {
    const { start } = make();
    await start();
    const names = vi.mocked(sendMessage).mock.calls.map(([name]) => name);
    expect(names.indexOf('readTab')).toBeLessThan(names.indexOf('getPage'));
    expect(sent('readTab')[0]?.[1]).toBe(7);
  });
  test('says when the page cannot be read, and does not try', async () => {
    answers.getPage = failing;
    const { state, start } = make(false);
    await start();
    expect(state.value.page).toEqual({ name: 'unreadable' });
    expect(sent('readTab')).toEqual([]);
  });
  test('says when the background does not answer', async () => {
    answers.getBoard = failing;
    const { state, start } = make();
    await start();
    expect(state.value.trouble).toContain('connection');
  });
});

describe('reading a page', () => {
  test('waits until the page answers', async () => {
    answers.getPage = failing;
    const { state, start } = make();
    void start();
    await vi.advanceTimersByTimeAsync(300);
    expect(state.value.page).toEqual({ name: 'loading' });
    answers.getPage = () => ({ page, mentions: [], isHidden: false });
    await vi.advanceTimersByTimeAsync(200);
    expect(state.value.page).toMatchObject({ name: 'read' });
  });
  test('gives up with a word', async () => {
    answers.getPage = failing;
    const { state, start, deeds } = make();
    void start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state.value.page).toEqual({ name: 'failed' });
    answers.readTab = () => ({ isReadable: false });
    deeds.readPage();
    await vi.advanceTimersByTimeAsync(10);
    expect(state.value.page).toEqual({ name: 'unreadable' });
  });
});

test('jumping to a mention closes the popup', async () => {
  const { start, deeds, close } = make();
  await start();
  deeds.showMention(3);
  await vi.advanceTimersByTimeAsync(0);
  expect(sent('showMention')).toEqual([['showMention', 3, 7]]);
  expect(close).toHaveBeenCalledOnce();
});

test('a new date is sent to the page, and notes and board follow', async () => {
  const { start, deeds } = make();
  await start();
  deeds.setPublished('2020-01-01');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent('setPublished')).toEqual([['setPublished', '2020-01-01', 7]]);
  expect(sent('getNotes')).toHaveLength(2);
  expect(sent('getBoard')).toHaveLength(2);
});

test('a card from the board is for the reader of this article', async () => {
  const { state, start, deeds } = make();
  await start();
  deeds.openTopic('exemption-gang-database');
  await vi.advanceTimersByTimeAsync(0);
  expect(state.value.topic).toBe(exemption);
  expect(sent('getTopicCard')[0]?.[1]).toEqual({
    topic: 'exemption-gang-database',
    reader: { language: 'en', published: '2017-07-10', dateSignal: 'json-ld' },
  });
  deeds.closeTopic();
  expect(state.value.topic).toBeUndefined();
});

test('of a word typed quickly one search is made, and a late answer to an earlier one is dropped', async () => {
  const { state, deeds } = make();
  deeds.search('w', undefined);
  deeds.search('wa', 'figure');
  await vi.advanceTimersByTimeAsync(200);
  expect(sent('searchFacts').map(([, question]) => question)).toEqual([{ query: 'wa', subject: 'figure', language: 'en' }]);
  let give: (found: unknown) => void = () => {};
  answers.searchFacts = () => new Promise((resolve) => (give = resolve));
  deeds.search('slow', undefined);
  await vi.advanceTimersByTimeAsync(200);
  answers.searchFacts = () => ({ total: 1, facts });
  deeds.search('fast', undefined);
  await vi.advanceTimersByTimeAsync(200);
  give({ total: 99, facts });
  await vi.advanceTimersByTimeAsync(0);
  expect(state.value.search.found?.total).toBe(1);
  deeds.search(' ', undefined);
  await vi.advanceTimersByTimeAsync(200);
  expect(state.value.search.found).toBeUndefined();
});

describe('the settings', () => {
  beforeEach(() => void fakeBrowser.reset());
  const make = async () => {
    const model = createPopupModel({ tab: { id: 7, mayBeRead: true }, language: 'en', close: vi.fn() });
    await model.start();
    return { ...model, deeds: model.deeds.settings! };
  };

  test('are read at the start', async () => {
    await changeSettings({ strictness: 'likely' });
    const { state, deeds } = await make();
    expect(state.value.settings).toEqual({ isOpen: false, strictness: 'likely' });
    deeds.open();
    expect(state.value.settings).toEqual({ isOpen: true, strictness: 'likely' });
  });
  test('are kept when they change, and the notes are fetched anew on the way back', async () => {
    const { state, deeds } = await make();
    deeds.open();
    deeds.setStrictness('sure');
    expect(state.value.settings).toEqual({ isOpen: true, strictness: 'sure' });
    await vi.advanceTimersByTimeAsync(0);
    expect(await getSettings()).toEqual({ ...defaultSettings, strictness: 'sure', changedAt: { strictness: Date.now(), sites: 0 } });
    deeds.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.value.settings).toEqual({ isOpen: false, strictness: 'sure' });
    expect(sent('getNotes')).toHaveLength(2);
  });
  test('are kept by the background alone, so that two who write at once lose nothing', async () => {
    const { deeds } = await make();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    answers.setStrictness = () => undefined;
    deeds.setStrictness('sure');
    await vi.advanceTimersByTimeAsync(0);
    expect(sent('setStrictness').map(([, data]) => data)).toEqual(['sure']);
    expect(set).not.toHaveBeenCalled();
    set.mockRestore();
  });
  test('beside a private window are not set', async () => {
    const tab = { id: 7, mayBeRead: true, isPrivate: true };
    const { state, deeds, start } = createPopupModel({ tab, language: 'en', close: vi.fn() });
    await start();
    deeds.settings?.setStrictness('sure');
    expect(state.value.settings?.strictness).toBe('balanced');
    expect(sent('setStrictness')).toEqual([]);
  });
  test('that were only looked at change nothing', async () => {
    const { deeds } = await make();
    deeds.open();
    deeds.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent('getNotes')).toHaveLength(1);
  });
  test('show the old choice again when it cannot be kept', async () => {
    const { state, deeds } = await make();
    deeds.open();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    deeds.setStrictness('sure');
    await vi.advanceTimersByTimeAsync(0);
    full.mockRestore();
    expect(state.value.settings).toEqual({ isOpen: true, strictness: 'balanced' });
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ShowRequest } from '../../../src/cards/mount-card';
import { type CardAnswer, type CardPlace, startCards } from '../../../src/cards/start-cards';
import * as contents from '../../gallery/contents';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(load?: (mention: number) => Promise<CardAnswer | null>) {
  const shown: ShowRequest[] = [];
  const host: CardPlace = {
    show: vi.fn((request: ShowRequest) => void shown.push(request)),
    hide: vi.fn(),
    focus: vi.fn(),
    owns: () => false,
  };
  const answer = (mention: number): CardAnswer => ({
    content: { ...contents.exemption, key: `card ${mention}` },
    anchor: { getBoundingClientRect: () => new DOMRect() },
  });
  const ask = vi.fn(load ?? (async (mention: number) => answer(mention)));
  const end = new AbortController();
  const cards = startCards({ page: document, host, load: ask, signal: end.signal });
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { shown, host, ask, cards, end, wait, answer };
}

test('a card comes after half a second on a mark, without taking the focus', async () => {
  const { cards, shown, wait } = start();
  cards.point(2);
  await wait(490);
  expect(shown).toHaveLength(0);
  await wait(20);
  expect(shown.map(({ content, takesFocus }) => [content.key, takesFocus])).toEqual([['card 2', false]]);
});

test('the card of a mark that was left shows nothing when its answer comes late', async () => {
  let give: (answer: CardAnswer) => void = () => {};
  const { cards, shown, wait, answer } = start((mention) =>
    mention === 1 ? new Promise((resolve) => (give = resolve)) : Promise.resolve(answerOf(mention)),
  );
  const answerOf = (mention: number) => answer(mention);
  cards.press(1);
  cards.press(2);
  await wait(0);
  give(answer(1));
  await wait(0);
  expect(shown.map(({ content }) => content.key)).toEqual(['card 2']);
});

test('a press shows the card at once and takes the focus', async () => {
  const { cards, shown, wait } = start();
  cards.press(1);
  await wait(0);
  expect(shown[0]).toMatchObject({ takesFocus: true });
});

test('moves inside the card do not close it', async () => {
  const { cards, shown, host, wait } = start();
  cards.point(1);
  await wait(500);
  shown[0]?.onPointer?.(true);
  cards.point(null);
  await wait(1000);
  expect(host.hide).not.toHaveBeenCalled();
  shown[0]?.onPointer?.(false);
  await wait(300);
  expect(host.hide).toHaveBeenCalledOnce();
});

test('a press beside the card closes it, a press on another mark opens that one', async () => {
  const { cards, shown, host, wait } = start();
  cards.press(1);
  await wait(0);
  document.documentElement.click();
  cards.press(2);
  await wait(10);
  expect(shown.at(-1)?.content.key).toBe('card 2');
  const hidden = vi.mocked(host.hide).mock.calls.length;
  document.documentElement.click();
  await wait(10);
  expect(host.hide).toHaveBeenCalledTimes(hidden + 1);
});

test('a mark is asked about once, and again after the date has changed', async () => {
  const { cards, ask, shown, wait } = start();
  cards.press(1);
  await wait(0);
  shown[0]?.onClose();
  cards.press(1);
  await wait(0);
  expect(ask).toHaveBeenCalledTimes(1);
  cards.refresh();
  await wait(0);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(shown.at(-1)).toMatchObject({ takesFocus: false });
});

test('a failing answer shows nothing and is asked for again', async () => {
  const { cards, ask, shown, wait } = start(() => Promise.reject(new Error('asleep')));
  cards.press(1);
  await wait(0);
  cards.press(1);
  await wait(0);
  expect(shown).toHaveLength(0);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('after the end nothing opens', async () => {
  const { cards, shown, end, wait } = start();
  cards.point(1);
  end.abort();
  await wait(1000);
  expect(shown).toHaveLength(0);
});

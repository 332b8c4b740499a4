import { describe, expect, test } from 'vitest';
import { type CardEvent, type CardState, closedCard, nextCardState, showDelayMs, stayDelayMs } from '../../../src/cards/next-card-state';

/** Plays events; `time` and `answer` are given the token of the state they meet, unless they bring an old one. */
function play(...events: (CardEvent | 'time' | 'answer' | 'nothing')[]): CardState {
  return events.reduce<CardState>((state, event) => {
    if (event === 'time') return nextCardState(state, { type: 'time', token: state.token });
    if (event === 'answer') return nextCardState(state, { type: 'answer', token: state.token, isEmpty: false });
    if (event === 'nothing') return nextCardState(state, { type: 'answer', token: state.token, isEmpty: true });
    return nextCardState(state, event);
  }, closedCard);
}
const enter = (mention: number): CardEvent => ({ type: 'enter', mention });
const press = (mention: number): CardEvent => ({ type: 'press', mention });
const leave: CardEvent = { type: 'leave' };
const enterCard: CardEvent = { type: 'enter-card' };
const leaveCard: CardEvent = { type: 'leave-card' };
const close: CardEvent = { type: 'close' };

describe('a pointer on a mark', () => {
  test('waits half a second before anything opens', () => {
    expect(play(enter(1))).toMatchObject({ name: 'waiting', mention: 1, delayMs: showDelayMs });
    expect(play(enter(1), 'answer')).toMatchObject({ name: 'waiting' });
  });
  test('opens the card when it has stayed and the answer is there, in either order', () => {
    const open = { name: 'open', mention: 1, isPinned: false };
    expect(play(enter(1), 'time', 'answer')).toMatchObject(open);
    expect(play(enter(1), 'answer', 'time')).toMatchObject(open);
  });
  test('that goes on before the time is up opens nothing', () => expect(play(enter(1), 'answer', leave)).toMatchObject({ name: 'closed' }));
  test('opens nothing where there is nothing sure to say', () =>
    expect(play(enter(1), 'time', 'nothing')).toMatchObject({ name: 'closed' }));
  test('that goes from one mark to the next waits anew for the next', () => {
    const first = play(enter(1), 'answer');
    const second = nextCardState(first, enter(2));
    expect(second).toMatchObject({ name: 'waiting', mention: 2, hasAnswer: false });
    expect(second.token).toBeGreaterThan(first.token);
  });
});

describe('a late answer', () => {
  test('for an earlier mark is dropped', () => {
    const first = play(enter(1));
    const second = nextCardState(nextCardState(first, enter(2)), { type: 'time', token: first.token + 1 });
    expect(nextCardState(second, { type: 'answer', token: first.token, isEmpty: false })).toBe(second);
  });
  test('after closing opens nothing', () => {
    const waiting = play(press(1));
    const shut = nextCardState(waiting, close);
    expect(nextCardState(shut, { type: 'answer', token: waiting.token, isEmpty: false })).toBe(shut);
  });
});

describe('an open card', () => {
  const opened = [enter(1), 'time', 'answer'] as const;
  test('stays for a moment after the pointer has left, then goes', () => {
    expect(play(...opened, leave)).toMatchObject({ name: 'leaving', mention: 1 });
    expect(play(...opened, leave, 'time')).toMatchObject({ name: 'closed' });
    expect(stayDelayMs).toBeLessThan(showDelayMs);
  });
  test('stays while the pointer is in it', () => {
    const inside = play(...opened, leave, enterCard);
    expect(inside).toMatchObject({ name: 'open', mention: 1 });
    const late = { type: 'time', token: inside.token - 1 } as const;
    expect(nextCardState(inside, late)).toBe(inside);
  });
  test('goes when the pointer leaves the card', () =>
    expect(play(...opened, leave, enterCard, leaveCard, 'time')).toMatchObject({ name: 'closed' }));
  test('gives way to the next mark only after its moment, and then waits the rest of the time', () => {
    expect(play(...opened, enter(2))).toMatchObject({ name: 'leaving', mention: 1, next: 2 });
    expect(play(...opened, enter(2), 'time')).toMatchObject({ name: 'waiting', mention: 2, delayMs: showDelayMs - stayDelayMs });
    expect(play(...opened, enter(2), leave, 'time')).toMatchObject({ name: 'closed' });
  });
  test('comes back when the pointer returns to its mark', () =>
    expect(play(...opened, leave, enter(1))).toMatchObject({ name: 'open', mention: 1 }));
  test('closes on Escape', () => expect(play(...opened, close)).toMatchObject({ name: 'closed' }));
});

describe('click, tap or key', () => {
  test('opens without waiting, and pins', () => {
    expect(play(press(3))).toMatchObject({ name: 'waiting', hasDwelt: true });
    expect(play(press(3), 'answer')).toMatchObject({ name: 'open', mention: 3, isPinned: true });
  });
  test('cuts the wait of a pointer short', () => {
    expect(play(enter(1), 'answer', press(1))).toMatchObject({ name: 'open', isPinned: true });
    expect(play(enter(1), press(1), 'answer')).toMatchObject({ name: 'open', isPinned: true });
  });
  test('pins the card that is open', () => {
    expect(play(enter(1), 'time', 'answer', press(1))).toMatchObject({ name: 'open', isPinned: true });
    expect(play(enter(1), 'time', 'answer', leave, press(1))).toMatchObject({ name: 'open', isPinned: true });
  });
  test('a pinned card stays, wherever the pointer goes', () => {
    const pinned = play(press(1), 'answer');
    for (const event of [leave, leaveCard, enter(2), enterCard, press(1)]) expect(nextCardState(pinned, event)).toBe(pinned);
  });
  test('on another mark opens that one', () =>
    expect(play(press(1), 'answer', press(2), 'answer')).toMatchObject({ name: 'open', mention: 2, isPinned: true }));
  test('is not undone by the pointer while the answer is awaited', () => {
    expect(play(press(1), leave, 'answer')).toMatchObject({ name: 'open', isPinned: true });
    expect(play(press(1), enter(2), 'answer')).toMatchObject({ name: 'open', mention: 1 });
  });
});

test('nothing happens to a closed card but by a mark', () => {
  for (const event of [leave, enterCard, leaveCard, close]) expect(nextCardState(closedCard, event)).toBe(closedCard);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUpdatesModel } from '../../../../src/app/popup/updates-model';
import type { UpdatesState } from '../../../../src/app/popup/updates-state';
import { askHostLeave, hasHostLeave } from '../../../../src/platform/host-leave';
import { sendMessage } from '../../../../src/platform/messages';
import { guestFeedView, ownFeedView, updatesStates } from '../../../gallery/updates';

vi.mock('../../../../src/platform/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('../../../../src/platform/host-leave', () => ({ askHostLeave: vi.fn(), hasHostLeave: vi.fn() }));

let state: UpdatesState;
let answers: Record<string, (data: never) => unknown>;
const onChange = vi.fn();
const make = () =>
  createUpdatesModel({ language: 'en', get: () => state, put: (next) => (state = next), openTab: vi.fn(), onChange }).deeds;
const settle = () => vi.waitFor(() => expect([state.busy, onChange.mock.calls.length > 0]).toEqual([undefined, true]));
const sent = (name: string) =>
  (vi.mocked(sendMessage).mock.calls as unknown as [string, unknown][]).filter(([each]) => each === name).map(([, data]) => data);
const typed = { address: 'https://post.example/packs', fingerprint: '1a2b' };

beforeEach(() => {
  state = structuredClone(updatesStates.off);
  answers = { getFeeds: () => updatesStates.usual.view, addFeed: () => ({ id: guestFeedView.id }) };
  vi.mocked(sendMessage).mockImplementation((async (name: string, data: never) => answers[name]?.(data)) as never);
  vi.mocked(askHostLeave).mockResolvedValue(true);
  vi.mocked(hasHostLeave).mockResolvedValue(false);
});
afterEach(() => vi.clearAllMocks());

test('turning updates on asks the browser for nothing where none is needed', async () => {
  make().setOn(true);
  await settle();
  expect(sent('setUpdates')).toEqual([true]);
  expect(askHostLeave).not.toHaveBeenCalled();
  expect(state.view).toEqual(updatesStates.usual.view);
});

test('where the browser would tell who asks, the click asks for leave at once, and updates are on whatever closes the popup', async () => {
  state.view = { ...state.view!, needsLeave: true, feeds: [{ ...ownFeedView, canAskLeave: true }] };
  vi.mocked(askHostLeave).mockReturnValue(new Promise(() => undefined));
  make().setOn(true);
  expect(vi.mocked(askHostLeave).mock.calls).toEqual([[[ownFeedView.address]]]);
  expect(sent('setUpdates')).toEqual([true]);
  expect(sent('noteLeave')).toEqual([{ addresses: [ownFeedView.address] }]);
});

test('leave is noted while the browser still asks: the tab may be closed before the answer is heard', async () => {
  vi.mocked(askHostLeave).mockReturnValue(new Promise(() => undefined));
  make().add(typed, true);
  await vi.waitFor(() => expect(sent('noteLeave')).toEqual([{ addresses: [`${typed.address}/`] }]));
  expect(sent('addFeed')).toEqual([]);
});

test('a feed that was added is named by its title', async () => {
  make().add(typed, false);
  await settle();
  expect(sent('addFeed')).toEqual([typed]);
  expect(state.outcome).toEqual({ kind: 'added', title: guestFeedView.title });
});

test('leave that the click asks for is noted, so that it can be given back; leave that was there before is not', async () => {
  const order: string[] = [];
  vi.mocked(hasHostLeave).mockImplementationOnce(async () => order.push('has') < 0);
  vi.mocked(askHostLeave).mockImplementationOnce(async () => order.push('ask') > 0);
  make().add(typed, true);
  expect(askHostLeave).toHaveBeenCalledOnce();
  // Asked afterwards, it could be told of the leave that the reader has just given.
  expect(order).toEqual(['has', 'ask']);
  await settle();
  expect(sent('noteLeave')).toEqual([{ addresses: [`${typed.address}/`] }]);
  vi.mocked(hasHostLeave).mockResolvedValue(true);
  make().add(typed, true);
  await vi.waitFor(() => expect(sent('addFeed')).toEqual([typed, typed]));
  expect(sent('noteLeave')).toHaveLength(1);
});

test('a feed that is refused says why, and offers leave where that could help', async () => {
  answers.addFeed = () => ({ reason: 'no-leave', canAskLeave: true });
  make().add(typed, false);
  await settle();
  expect(state.outcome).toEqual({ kind: 'refused', typed, trouble: { reason: 'no-leave', canAskLeave: true }, canAskLeave: true });
});

test('leave that is given is used at once, and leave that is not asks nothing', async () => {
  state = structuredClone(updatesStates['no leave']);
  make().giveLeave('own');
  await settle();
  expect(sent('askFeed')).toEqual(['own']);
  vi.mocked(askHostLeave).mockResolvedValue(false);
  onChange.mockClear();
  make().giveLeave('own');
  await settle();
  expect(sent('askFeed')).toEqual(['own']);
});

test('a background that ends in the middle is told, and what the list is by then is shown', async () => {
  answers.askFeed = () => {
    throw new Error('The message port closed before a response was received.');
  };
  make().ask('own');
  await settle();
  expect(state.outcome).toEqual({ kind: 'failed' });
  expect(state.view).toEqual(updatesStates.usual.view);
});

test('one thing is done at a time', async () => {
  const deeds = make();
  deeds.ask('own');
  deeds.move('own', 'back');
  await settle();
  expect([sent('askFeed').length, sent('moveFeed').length]).toEqual([1, 0]);
});

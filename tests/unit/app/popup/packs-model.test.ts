import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPacksModel } from '../../../../src/app/popup/packs-model';
import type { PacksState } from '../../../../src/app/popup/popup-state';
import { longestBundle } from '../../../../src/pack/bundle-size';
import { sendMessage } from '../../../../src/platform/messages';
import { guest } from '../../../gallery/packs';

vi.mock('../../../../src/platform/messages', () => ({ sendMessage: vi.fn() }));

let state: PacksState;
let answers: Record<string, (data: never) => unknown>;
const onChange = vi.fn();
const file = (size = 2) => ({ name: 'a.json', size, text: vi.fn(async () => '{}') });
const make = () => createPacksModel({ language: 'es', get: () => state, put: (next) => (state = next), openTab: vi.fn(), onChange });
const settle = () => vi.waitFor(() => expect(state.isBusy || state.outcome === undefined).toBeFalsy());

beforeEach(() => {
  state = { isOpen: true, isTab: true };
  answers = { listPacks: () => [guest], addPack: () => ({ id: guest.id }), removePack: () => undefined };
  vi.mocked(sendMessage).mockImplementation((async (name: string, data: never) => answers[name]?.(data)) as never);
});
afterEach(() => vi.clearAllMocks());

test('a pack that was added is named by its title', async () => {
  make().deeds.add(file());
  await settle();
  expect(state).toMatchObject({ rows: [guest], isBusy: false, outcome: { kind: 'added', title: guest.title } });
  expect(vi.mocked(sendMessage).mock.calls).toEqual([
    ['addPack', { name: 'a.json', text: '{}' }],
    ['listPacks', { language: 'es' }],
  ]);
  expect(onChange).toHaveBeenCalledOnce();
});

test('a file that is too large is not read', async () => {
  const large = file(longestBundle + 1);
  make().deeds.add(large);
  await settle();
  expect(large.text).not.toHaveBeenCalled();
  expect(state.outcome).toEqual({ kind: 'refused', file: 'a.json', answer: { reason: 'too-large' } });
});

test('a background that does not answer is told as a store that fails', async () => {
  answers.addPack = () => {
    throw new Error('Could not establish connection');
  };
  make().deeds.add(file());
  await settle();
  expect(state.outcome).toEqual({ kind: 'refused', file: 'a.json', answer: { reason: 'store' } });
});

test('a removal says what was removed, or that it was not', async () => {
  const { deeds, load } = make();
  await load();
  deeds.remove(guest.id);
  await vi.waitFor(() => expect(state.outcome).toEqual({ kind: 'removed', title: guest.title }));
  answers.removePack = () => {
    throw new Error('no');
  };
  deeds.remove(guest.id);
  await vi.waitFor(() => expect(state.outcome).toEqual({ kind: 'not-removed' }));
});

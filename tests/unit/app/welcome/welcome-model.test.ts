import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWelcomeModel } from '../../../../src/app/welcome/welcome-model';
import type { SiteChoice } from '../../../../src/core/site-choice';
import type { Newsroom } from '../../../../src/pack/newsrooms';
import { readExtensionFile } from '../../../../src/platform/extension';
import { sendMessage } from '../../../../src/platform/messages';
import { askLeave } from '../../../../src/platform/site-leave';
import type { SitesView } from '../../../../src/platform/sites-messages';
import { exemption } from '../../../gallery/contents';

vi.mock('../../../../src/platform/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('../../../../src/platform/site-leave', () => ({ askLeave: vi.fn() }));
vi.mock('../../../../src/platform/extension', () => ({ readExtensionFile: vi.fn() }));

const wbez: Newsroom = { name: 'WBEZ', hosts: ['wbez.org'], region: 'chicago', language: 'en' };
let view: SitesView;
const changes = () =>
  vi.mocked(sendMessage).mock.calls.flatMap(([name, data]) => (name === 'changeSites' ? [(data as { change: unknown }).change] : []));
async function make() {
  const model = createWelcomeModel('en');
  await model.start();
  return model;
}

beforeEach(() => {
  view = { sites: { mode: 'click', newsrooms: [] }, readable: [], missing: [], pausedUntil: null, isSynced: false, switches: [] };
  vi.mocked(askLeave).mockResolvedValue(true);
  vi.mocked(readExtensionFile).mockResolvedValue({ newsrooms: [wbez] });
  vi.mocked(sendMessage).mockImplementation((async (name: string, data: { change?: { sites?: SiteChoice } }) => {
    if (name === 'getTopicCard') return exemption;
    if (data.change?.sites) view = { ...view, sites: data.change.sites };
    return view;
  }) as never);
});
afterEach(() => vi.clearAllMocks());

test('starts with what holds, and the least where nothing was chosen', async () => {
  const { state } = await make();
  expect(state.value).toMatchObject({ mode: 'click', chosen: [], newsrooms: [wbez], card: exemption });
  view = { ...view, sites: { mode: 'newsrooms', newsrooms: ['wbez.org'] } };
  expect((await make()).state.value).toMatchObject({ mode: 'newsrooms', chosen: ['wbez.org'] });
});

test.each([
  ['click', [], []],
  ['newsrooms', ['*://*.wbez.org/*'], ['wbez.org']],
  ['everywhere', ['*://*/*'], ['wbez.org']],
] as const)('the choice %s asks inside the click for exactly what it needs', async (mode, patterns, newsrooms) => {
  const { state, deeds } = await make();
  if (mode !== 'click') deeds.tick([wbez], true);
  deeds.setMode(mode);
  deeds.apply();
  expect(vi.mocked(askLeave).mock.calls).toEqual([[[...patterns]]]);
  await vi.waitFor(() => expect(state.value.outcome).toBe('done'));
  const sites = { mode, newsrooms: [...newsrooms] };
  expect(changes()).toEqual([...(patterns.length > 0 ? [{ sites, isTrial: true }] : []), { sites }]);
});

test('what the browser refuses leaves everything as it was, and says so', async () => {
  vi.mocked(askLeave).mockResolvedValue(false);
  const { state, deeds } = await make();
  deeds.setMode('everywhere');
  deeds.apply();
  await vi.waitFor(() => expect(state.value.outcome).toBe('refused'));
  expect(view.sites).toEqual({ mode: 'click', newsrooms: [] });
  // On trial no leave is given back: not before the answer, and not with the choice that is restored.
  expect(changes()).toEqual([
    { sites: { mode: 'everywhere', newsrooms: [] }, isTrial: true },
    { sites: { mode: 'click', newsrooms: [] }, isTrial: true },
  ]);
});

test('leave that still lacks is asked for once more, and then told', async () => {
  view = { ...view, missing: ['*://*.wbez.org/*'] };
  const { state, deeds } = await make();
  deeds.tick([wbez], true);
  deeds.setMode('newsrooms');
  deeds.apply();
  await vi.waitFor(() => expect(state.value.outcome).toBe('partly'));
  expect(askLeave).toHaveBeenCalledTimes(2);
});

test('a list that cannot be read is told', async () => {
  vi.mocked(readExtensionFile).mockRejectedValue(new Error('missing'));
  expect((await make()).state.value.outcome).toBe('failed');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSitesModel, type SitesState } from '../../../../src/app/popup/sites-model';
import type { SiteState } from '../../../../src/core/site-choice';
import { sendMessage } from '../../../../src/platform/messages';
import { askLeave } from '../../../../src/platform/site-leave';
import type { SitesView } from '../../../../src/platform/sites-messages';
import { siteView } from '../../../gallery/sites';

vi.mock('../../../../src/platform/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('../../../../src/platform/site-leave', () => ({ askLeave: vi.fn() }));

let state: SitesState | undefined;
let view: SitesView;
const readPage = vi.fn(async () => undefined);
const showPage = vi.fn(async () => undefined);
const leavePage = vi.fn();
const tab = { id: 7, mayBeRead: true, url: 'http://reader.example/story.html', isPrivate: false };
const make = (change: Partial<typeof tab> = {}) =>
  createSitesModel({ tab: { ...tab, ...change }, get: () => state, put: (next) => (state = next), readPage, showPage, leavePage });
const sent = (name: string) => vi.mocked(sendMessage).mock.calls.filter(([each]) => each === name);
const changes = () => sent('changeSites').map(([, data]) => (data as { change: unknown }).change);

beforeEach(() => {
  state = undefined;
  view = { ...siteView, site: { name: 'reader.example', state: 'click', own: null, mayRead: false } };
  vi.mocked(askLeave).mockResolvedValue(true);
  vi.mocked(sendMessage).mockImplementation((async (name: string, data: { change?: { state?: SiteState | null } }) => {
    if (name === 'getSites') return view;
    if (name !== 'changeSites') return undefined;
    const set = data.change?.state;
    if (set !== undefined) view = { ...view, site: { ...view.site!, state: set ?? 'click', own: set } };
    return view;
  }) as never);
});
afterEach(() => vi.clearAllMocks());

test('asks about the tab’s address; a site that is off is not read without another press', async () => {
  expect(await make().load()).toBe(true);
  expect(sent('getSites')).toEqual([['getSites', { url: tab.url }]]);
  view = { ...view, site: { ...view.site!, state: 'off' } };
  expect(await make().load()).toBe(false);
});

test('a background that does not answer keeps nobody from reading', async () => {
  vi.mocked(sendMessage).mockRejectedValue(new Error('gone'));
  expect(await make().load()).toBe(true);
  expect(state).toBeUndefined();
});

test('on asks the browser before anything else is done, for this site alone, and reads the page', async () => {
  const { deeds, load } = make();
  await load();
  deeds.setSite('on');
  expect(vi.mocked(askLeave).mock.calls).toEqual([[['*://reader.example/*', '*://www.reader.example/*']]]);
  await vi.waitFor(() => expect(readPage).toHaveBeenCalled());
  expect(changes()).toEqual([
    { site: 'reader.example', state: 'on', isTrial: true },
    { site: 'reader.example', state: 'on' },
  ]);
});

test('what the browser refuses is taken back and told', async () => {
  vi.mocked(askLeave).mockResolvedValue(false);
  const { deeds, load } = make();
  await load();
  deeds.setSite('on');
  await vi.waitFor(() => expect(state?.trouble).toBe('refused'));
  expect(changes()).toEqual([
    { site: 'reader.example', state: 'on', isTrial: true },
    { site: 'reader.example', state: null, isTrial: true },
  ]);
  expect(readPage).not.toHaveBeenCalled();
});

test('where leave is there already nobody is asked', async () => {
  view = { ...view, site: { ...view.site!, mayRead: true } };
  const { deeds, load } = make();
  await load();
  deeds.setSite('on');
  await vi.waitFor(() => expect(readPage).toHaveBeenCalled());
  expect(askLeave).not.toHaveBeenCalled();
});

test('off is kept at once, and leaves the page', async () => {
  const { deeds, load } = make();
  await load();
  deeds.setSite('off');
  await vi.waitFor(() => expect(leavePage).toHaveBeenCalled());
  expect(changes()).toEqual([{ site: 'reader.example', state: 'off' }]);
  expect(askLeave).not.toHaveBeenCalled();
});

test('a pause is made, and the page is shown as it stands then', async () => {
  const { deeds, load } = make();
  await load();
  deeds.setPaused(true);
  await vi.waitFor(() => expect(showPage).toHaveBeenCalledOnce());
  expect(changes()).toEqual([{ isPaused: true }]);
});

test('in a private window nothing is set', async () => {
  const { deeds, load } = make({ isPrivate: true });
  await load();
  expect(state?.isPrivate).toBe(true);
  deeds.setSite('on');
  deeds.setPaused(true);
  deeds.setSynced(true);
  expect([changes(), vi.mocked(askLeave).mock.calls]).toEqual([[], []]);
});

test('a sync that the browser does not take is told', async () => {
  const { deeds, load } = make();
  await load();
  vi.mocked(sendMessage).mockRejectedValue(new Error('QUOTA_BYTES'));
  deeds.setSynced(true);
  await vi.waitFor(() => expect(state?.trouble).toBe('not-synced'));
});

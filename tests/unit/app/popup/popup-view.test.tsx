// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cardFaces } from '../../../../src/app/card-faces';
import { PopupView } from '../../../../src/app/popup/PopupView';
import type { PopupDeeds, PopupState } from '../../../../src/app/popup/popup-state';
import { exemption } from '../../../gallery/contents';
import { board, facts, notes, undatedNotes } from '../../../gallery/notes';
import { sitesStates } from '../../../gallery/sites';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const makeDeeds = () =>
  ({
    openTab: vi.fn(),
    readPage: vi.fn(),
    setPublished: vi.fn(),
    setHidden: vi.fn(),
    showMention: vi.fn(),
    openTopic: vi.fn(),
    closeTopic: vi.fn(),
    loadTopic: vi.fn(async () => null),
    search: vi.fn(),
    settings: { open: vi.fn(), close: vi.fn(), setStrictness: vi.fn() },
  }) satisfies PopupDeeds;
const base: PopupState = {
  tab: 'page',
  page: { name: 'read', notes, isHidden: false },
  board,
  search: { query: '', subject: undefined, stored: 345 },
};

function draw(change: Partial<PopupState> = {}, language: 'en' | 'es' = 'en') {
  const deeds = makeDeeds();
  act(() => render(<PopupView state={{ ...base, ...change }} deeds={deeds} language={language} faces={cardFaces} />, root));
  return deeds;
}
/** The settings, which are read when they are opened. */
async function drawSettings(language: 'en' | 'es' = 'en') {
  const deeds = draw({ settings: { isOpen: true, strictness: 'balanced' } }, language);
  await vi.waitFor(() => expect(root.querySelector('.settings')).not.toBeNull());
  return deeds;
}
const text = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent);
function press(name: string) {
  const button = [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === name);
  if (button === undefined) throw new Error(`There is no button "${name}" among ${text('button').join(', ')}`);
  act(() => button.click());
}

describe('the tabs', () => {
  test('are one stop for Tab; arrows, Home and End go round', () => {
    const deeds = draw();
    expect([...root.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
    const list = root.querySelector('[role=tablist]');
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home', 'x'])
      list?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(deeds.openTab.mock.calls).toEqual([['board'], ['search'], ['search'], ['page']]);
  });
  test('name the panel that they open', () => {
    draw({ tab: 'board' });
    const panel = root.querySelector('[role=tabpanel]');
    const tab = root.querySelector('[aria-selected=true]');
    expect(panel?.getAttribute('aria-labelledby')).toBe(tab?.id);
    expect(tab?.getAttribute('aria-controls')).toBe(panel?.id);
  });
});

describe('this page', () => {
  test('lists the mentions with then and now, and jumps to one', () => {
    const deeds = draw();
    expect(text('.line q')).toEqual(notes.lines.map((line) => line.quote));
    expect(text('.line .turn-row').slice(1, 3)).toEqual(['In forceRepealed23 Feb 2021', '41,00031,393Oct 2024']);
    act(() => root.querySelectorAll<HTMLElement>('.line')[2]?.click());
    expect(deeds.showMention).toHaveBeenCalledWith(2);
  });
  test('says where the date comes from and takes a better one', () => {
    const deeds = draw();
    expect(text('.dated span')).toEqual(['10 July 2017', 'from the page’s article data']);
    press('Change');
    const field = root.querySelector<HTMLInputElement>('input[type=date]');
    if (field === null) throw new Error('no field');
    expect(field.value).toBe('2017-07-10');
    field.value = '2017-07-11';
    act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    expect(deeds.setPublished).toHaveBeenCalledWith('2017-07-11');
  });
  test('says that there is no date', () => {
    draw({ page: { name: 'read', notes: undatedNotes, isHidden: false } }, 'es');
    expect(text('.dated')).toEqual(['Sin fechaIndicar fecha']);
  });
  test('hides the marks and shows them again', () => {
    const deeds = draw();
    press('Hide marks on this page');
    expect(deeds.setHidden).toHaveBeenCalledWith(true);
  });
  test('that could not be read is read again on request', () => {
    const deeds = draw({ page: { name: 'failed' } });
    press('Try again');
    expect(deeds.readPage).toHaveBeenCalledOnce();
  });
  test('that cannot be read, or says nothing, offers no button', () => {
    draw({ page: { name: 'unreadable' } });
    expect(text('.empty h2')).toEqual(['This page cannot be read.']);
    draw({ page: { name: 'read', notes: { ...notes, lines: [] }, isHidden: false } });
    expect(text('.empty h2')).toEqual(['Nothing to add here.']);
    expect(root.querySelector('.primary')).toBeNull();
  });
});

describe('the board', () => {
  test('says of everything what holds today and since when', () => {
    const deeds = draw({ tab: 'board' });
    expect(text('.row .n').slice(0, 2)).toEqual(['Welcoming City Ordinance', 'Criminal warrant']);
    act(() => root.querySelector<HTMLElement>('[data-topic="cook-rgid"]')?.click());
    expect(deeds.openTopic).toHaveBeenCalledWith('cook-rgid');
  });
  test('unfolds a long group', () => {
    draw({ tab: 'board' });
    expect(root.querySelector('[data-topic="portland"]')).toBeNull();
    press('2 more: Databases');
    expect(root.querySelector('[data-topic="portland"]')).not.toBeNull();
  });
  test('opens a card in its place, and on the way back the row has the focus', () => {
    const deeds = draw({ tab: 'board', topic: { ...exemption, topic: 'portland' } });
    expect(text('.title')).toEqual(['Known gang member (database)']);
    expect(document.activeElement?.textContent).toBe('Back');
    press('Back');
    expect(deeds.closeTopic).toHaveBeenCalledOnce();
    draw({ tab: 'board' });
    expect((document.activeElement as HTMLElement | null)?.dataset.topic).toBe('portland');
  });
});

describe('the search', () => {
  test('asks for words and for a kind', () => {
    const deeds = draw({ tab: 'search', search: { query: 'warrants', subject: undefined } });
    press('Figures');
    expect(deeds.search).toHaveBeenCalledWith('warrants', 'figure');
  });
  test('shows sentences with their sources and their doubts', () => {
    draw({ tab: 'search', search: { query: 'warrants', subject: undefined, found: { total: 25, facts } } });
    expect(text('.count')).toEqual(['25 facts; the best 4']);
    expect(text('.results > li:first-child .meta li')).toEqual(['News, Chicago Sun-Times, 3 Apr 2017', 'Sources disagree']);
    expect(root.querySelector<HTMLAnchorElement>('.results a')?.rel).toBe('noopener noreferrer');
  });
  test('says when nothing was found', () => {
    draw({ tab: 'search', search: { query: 'x', subject: undefined, found: { total: 0, facts: [] } } });
    expect(text('.count')).toEqual(['No fact with these words.']);
  });
});

describe('the settings', () => {
  const closed = { isOpen: false, strictness: 'balanced' } as const;
  test('are reached from the head, once they have been read', () => {
    draw();
    expect(text('.pop__head button')).toEqual([]);
    const deeds = draw({ settings: closed });
    press('Settings');
    expect(deeds.settings.open).toHaveBeenCalledOnce();
  });
  test('offer three steps under one question, each with what was measured', async () => {
    await drawSettings();
    const names = ['Sure only', 'Balanced', 'Everything likely'];
    expect(text('.choice b')).toEqual(names);
    expect(text('legend')).toEqual(['What should Caveat mark?']);
    for (const said of text('.choice span')) expect(said).toMatch(/^\d+(\.\d)? of 100 marks right,\d+(\.\d)? of 100 mentions found$/);
    const radios = [...root.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
    // one name, so that the arrows go from one to the next
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    const named = (attribute: string) => radios.map((radio) => document.getElementById(radio.getAttribute(attribute) ?? '')?.textContent);
    expect(named('aria-labelledby')).toEqual(names);
    expect(named('aria-describedby')).toEqual(text('.choice span'));
  });
  test('speak Spanish, with a decimal comma', async () => {
    await drawSettings('es');
    expect(text('.choice b')).toEqual(['Solo lo seguro', 'Equilibrado', 'Todo lo probable']);
    for (const said of text('.choice span'))
      expect(said).toMatch(/^\d+(,\d)? de cada 100 marcas correctas,\d+(,\d)? de cada 100 menciones halladas$/);
  });
  test('take a choice at once', async () => {
    const deeds = await drawSettings();
    act(() => root.querySelector<HTMLInputElement>('input[value=sure]')?.click());
    expect(deeds.settings.setStrictness.mock.calls).toEqual([['sure']]);
  });
  test('cannot be set beside a private window, which is said', async () => {
    const sites = { setSite: vi.fn(), setPaused: vi.fn(), setSynced: vi.fn(), openChoice: vi.fn() };
    const state = { ...base, settings: { isOpen: true, strictness: 'balanced' as const }, sites: sitesStates.private! };
    const deeds = { ...makeDeeds(), sites };
    act(() => render(<PopupView state={state} deeds={deeds} language="en" faces={cardFaces} />, root));
    await vi.waitFor(() => expect(root.querySelector('.settings')).not.toBeNull());
    expect(text('.settings > p')[0]).toContain('nothing can be set here');
    expect(root.querySelector<HTMLFieldSetElement>('fieldset')?.disabled).toBe(true);
    expect(text('.settings button')).toEqual(['Back']);
    expect(root.querySelectorAll('.settings [type=checkbox]')).toHaveLength(0);
  });
  test('stand in place of the tabs, and the way back leads to the button that opened them', async () => {
    const deeds = await drawSettings();
    expect(root.querySelector('[role=tab]')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Back');
    press('Back');
    expect(deeds.settings.close).toHaveBeenCalledOnce();
    draw({ settings: closed });
    expect(document.activeElement?.textContent).toBe('Settings');
  });
});

test('trouble with the data is told', () => {
  draw({ trouble: 'facts.json is missing.' });
  expect(text('[role=alert]')).toEqual(['The data could not be loaded in full. facts.json is missing.']);
});

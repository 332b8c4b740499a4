// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WelcomeView } from '../../../../src/app/welcome/WelcomeView';
import type { WelcomeDeeds, WelcomeState } from '../../../../src/app/welcome/welcome-model';
import type { Newsroom } from '../../../../src/pack/newsrooms';
import { exemption } from '../../../gallery/contents';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const room = (name: string, region: Newsroom['region'], host: string): Newsroom => ({ name, hosts: [host], region, language: 'en' });
const newsrooms = [
  room('WBEZ', 'chicago', 'wbez.org'),
  room('Tribune', 'chicago', 'tribune.example'),
  room('AP', 'national', 'ap.example'),
];
const base: WelcomeState = {
  mode: 'newsrooms',
  chosen: ['wbez.org'],
  newsrooms,
  query: '',
  card: exemption,
  view: { sites: { mode: 'click', newsrooms: [] }, readable: [], missing: [], pausedUntil: null, isSynced: false, switches: [] },
};
function draw(change: Partial<WelcomeState> = {}, language: 'en' | 'es' = 'en') {
  const deeds = { setMode: vi.fn(), tick: vi.fn(), search: vi.fn(), apply: vi.fn(), forgetSite: vi.fn() } satisfies WelcomeDeeds;
  act(() => render(<WelcomeView state={{ ...base, ...change }} deeds={deeds} language={language} />, root));
  return deeds;
}
const button = () => root.querySelector<HTMLButtonElement>('.go__button');
const said = () => root.querySelector('.go__said')?.textContent;

describe('the choices', () => {
  test.each([
    ['click', 'Nothing.'],
    ['newsrooms', 'read and change their pages'],
    ['everywhere', 'all your data on all websites'],
  ] as const)('%s tells what the browser will ask', (mode, account) => {
    draw({ mode });
    expect(root.querySelector('.account')?.textContent).toContain(account);
    expect(root.querySelectorAll('.mode :checked')).toHaveLength(1);
    expect(root.querySelector('.rooms') !== null).toBe(mode === 'newsrooms');
  });
  test.each([
    ['click', [], 'Only when I click', false],
    ['newsrooms', [], 'Tick a newsroom', true],
    ['newsrooms', ['wbez.org'], 'Allow 1 newsroom', false],
    ['newsrooms', ['wbez.org', 'ap.example'], 'Allow 2 newsrooms', false],
    ['everywhere', [], 'Allow every site', false],
  ] as const)('%s, %j: the button says what it does', (mode, chosen, label, isDisabled) => {
    draw({ mode, chosen });
    expect([button()?.textContent, button()?.disabled]).toEqual([label, isDisabled]);
  });
  test('are made with the button, not by looking at them', () => {
    const deeds = draw({ mode: 'click' });
    act(() => root.querySelectorAll<HTMLInputElement>('.mode input')[2]?.click());
    expect(deeds.setMode.mock.calls).toEqual([['everywhere']]);
    expect(deeds.apply).not.toHaveBeenCalled();
    act(() => button()?.click());
    expect(deeds.apply).toHaveBeenCalledOnce();
  });
});

describe('the newsrooms', () => {
  test('of a region are ticked all at once, and the box shows a part', () => {
    const deeds = draw();
    const box = root.querySelector<HTMLInputElement>('.region__head input');
    expect([box?.checked, box?.indeterminate]).toEqual([false, true]);
    act(() => box?.click());
    expect(deeds.tick.mock.calls).toEqual([[newsrooms.slice(0, 2), true]]);
  });
  test('that are searched for are ticked one by one: others are out of sight', () => {
    const deeds = draw({ query: 'wbe' });
    expect(root.querySelectorAll('.region__head input')).toHaveLength(0);
    act(() => root.querySelector<HTMLInputElement>('.room input')?.click());
    expect(deeds.tick.mock.calls).toEqual([[[newsrooms[0]], false]]);
  });
  test('that are not listed can be turned on elsewhere', () => {
    draw({ query: 'nobody' });
    expect(root.querySelector('.rooms [role=status]')?.textContent).toContain('Any other site can be turned on');
  });
});

describe('what holds', () => {
  const holding = (change: object): Partial<WelcomeState> => ({ view: { ...base.view!, ...change } });
  test('is told, with what the browser leaves out', () => {
    draw();
    expect(said()?.trim()).toBe('At present Caveat reads only when you click.');
    const sites = { mode: 'newsrooms', newsrooms: ['wbez.org', 'ap.example'] };
    draw({ ...holding({ sites, missing: ['*://*.ap.example/*'], readable: ['*://*.wbez.org/*'] }), outcome: 'partly' });
    expect(said()).toContain('Press once more');
    expect(said()).toContain('At present Caveat reads on 2 newsrooms. Your browser does not allow all of it. It allows only: wbez.org');
  });
  test('names sites that were set by themselves, each with a way back', () => {
    const deeds = draw(holding({ switches: [{ site: 'a.example', state: 'off' }] }));
    expect(root.querySelector('.single')?.textContent).toMatch(/\(1\).*a\.example off/);
    const back = root.querySelector<HTMLButtonElement>('.single button');
    expect(back?.getAttribute('aria-label')).toBe('Take back what is set for a.example');
    act(() => back?.click());
    expect(deeds.forgetSite.mock.calls).toEqual([['a.example']]);
  });
  test('the picture says in words what it shows', () => {
    draw({}, 'es');
    expect(root.querySelector('[role=img]')?.getAttribute('aria-label')).toMatch(
      /^Una noticia con una frase marcada.*10 July 2017: In force\./,
    );
    expect(root.querySelector('h1')?.textContent).toBe('Una noticia cierta puede haber caducado.');
  });
});

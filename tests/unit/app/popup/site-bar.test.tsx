// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { SiteBar } from '../../../../src/app/popup/SiteBar';
import { SitesSettings } from '../../../../src/app/popup/SitesSettings';
import type { SitesDeeds, SitesState } from '../../../../src/app/popup/sites-model';
import { sitesStates, siteView } from '../../../gallery/sites';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const makeDeeds = () => ({ setSite: vi.fn(), setPaused: vi.fn(), setSynced: vi.fn(), openChoice: vi.fn() }) satisfies SitesDeeds;
function draw(sites: SitesState, language: 'en' | 'es' = 'en') {
  const deeds = makeDeeds();
  act(() => render(<SiteBar sites={sites} deeds={deeds} language={language} />, root));
  return deeds;
}
const pressed = () => root.querySelector('[aria-pressed=true]')?.textContent;
const press = (name: string) => act(() => [...root.querySelectorAll('button')].find((button) => button.textContent === name)?.click());
const status = () => root.querySelector('[role=status]')?.textContent;

test.each([
  ['on', 'On', 'Caveat looks at its pages by itself.'],
  ['when I click', 'When I click', 'Read only when you press the toolbar button.'],
  ['off', 'Off', 'Left alone. The button still reads when you ask for it.'],
  ['no leave', 'On', 'On, but your browser does not let Caveat read here by itself. Allow'],
  ['refused', 'When I click', 'Your browser did not allow it. Nothing has changed.'],
] as const)('says at a glance what holds: %s', (name, state, note) => {
  draw(sitesStates[name]!);
  expect([pressed(), status()]).toEqual([state, note]);
  expect(root.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Caveat on chicago.suntimes.com');
});

test('a press on a state sets it, one on Allow asks again', () => {
  const deeds = draw(sitesStates['no leave']!);
  press('Off');
  press('Allow');
  expect(deeds.setSite.mock.calls).toEqual([['off'], ['on']]);
});

test('a pause is offered where something is read by itself, and says until when it lasts', () => {
  press('Pause for an hour');
  const deeds = draw(sitesStates.on!);
  press('Pause for an hour');
  expect(deeds.setPaused.mock.calls).toEqual([[true]]);
  draw(sitesStates['no leave']!);
  expect(root.textContent).not.toContain('Pause');
  const paused = draw(sitesStates.paused!);
  expect(status()).toMatch(/^Paused until \d{1,2}:32\s[AP]M\. Until then only the button reads\. Resume$/);
  press('Resume');
  expect(paused.setPaused.mock.calls).toEqual([[false]]);
  draw(sitesStates.paused!, 'es');
  expect(status()).toMatch(/^En pausa hasta las \d{1,2}:32\./);
});

test('in a private window there is nothing to press', () => {
  draw(sitesStates.private!);
  expect(root.textContent).toContain('A private window');
  expect(root.querySelectorAll('button')).toHaveLength(0);
});

test('without a site and without anything to pause there is nothing', () => {
  const { site: _site, ...view } = siteView;
  draw({ view: { ...view, readable: [] }, isPrivate: false });
  expect(root.innerHTML).toBe('');
});

test('the settings say where Caveat reads, what is missing, and that leave does not travel', () => {
  const deeds = makeDeeds();
  const sites = {
    ...sitesStates['no leave']!,
    view: { ...sitesStates['no leave']!.view, switches: [{ site: 'a.example', state: 'off' as const }] },
  };
  act(() => render(<SitesSettings sites={sites} deeds={deeds} language="en" />, root));
  expect(root.textContent).toContain('On 1 newsroom site. 1 site is set by itself.');
  expect(root.textContent).toContain('Your browser does not allow all of it at present.');
  expect(root.textContent).toContain('each browser asks anew');
  press('Choose where');
  expect(deeds.openChoice).toHaveBeenCalledOnce();
  act(() => root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
  expect(deeds.setSynced.mock.calls).toEqual([[true]]);
});

test('beside a private window the settings say the same, and offer nothing', () => {
  act(() => render(<SitesSettings sites={sitesStates.private!} deeds={makeDeeds()} language="en" />, root));
  expect(root.textContent).toContain('On 1 newsroom site.');
  expect(root.querySelectorAll('button, input')).toHaveLength(0);
});

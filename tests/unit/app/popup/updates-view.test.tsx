// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PacksView } from '../../../../src/app/popup/PacksView';
import { UpdatesView } from '../../../../src/app/popup/UpdatesView';
import type { UpdatesState } from '../../../../src/app/popup/updates-state';
import { guest } from '../../../gallery/packs';
import { guestFeedView, updatesDeeds, updatesStates } from '../../../gallery/updates';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function draw(updates: UpdatesState, { language = 'en', isTab = false }: { language?: 'en' | 'es'; isTab?: boolean } = {}) {
  const deeds = Object.fromEntries(Object.keys(updatesDeeds).map((name) => [name, vi.fn()])) as unknown as typeof updatesDeeds;
  act(() => render(<UpdatesView updates={updates} isTab={isTab} language={language} backLabel="Back" deeds={deeds} />, root));
  return deeds;
}
const text = (selector = '.packs') => [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
const element = <Kind extends HTMLElement>(selector: string) => {
  const found = root.querySelector<Kind>(selector);
  if (found === null) throw new Error(`There is no ${selector} in ${root.innerHTML}`);
  return found;
};
const press = (selector: string) => act(() => element(selector).click());

describe('the switch', () => {
  test('says what is asked of whom, and nothing can be asked while it is off', () => {
    const deeds = draw(updatesStates.off);
    expect(element<HTMLInputElement>('[role=switch]').checked).toBe(false);
    expect(text('.switch p')[0]).toMatch(/^Once a day Caveat then asks feed\.example for newer facts, and makes no other request/);
    expect(text()[0]).toMatch(/The facts are those that came with Caveat 0\.1\.0.*not asked yet.*1a2b 3c4d/);
    expect(text('.feed__deeds')).toEqual(['']);
    press('[role=switch]');
    expect(vi.mocked(deeds.setOn).mock.calls).toEqual([[true]]);
  });

  test('names each host once', () => {
    draw(updatesStates.usual, { language: 'es' });
    expect(text('.switch p')[0]).toContain('pregunta entonces a feed.example y post.example si hay datos nuevos');
  });

  test('is not there in a build without a feed, which says which facts it has and lets a feed be added', () => {
    draw(updatesStates['no feed'], { isTab: true });
    expect(root.querySelector('[role=switch]')).toBeNull();
    expect(text()[0]).toContain('This build has no feed: the facts are those of version 0.1.0.');
    expect(root.querySelectorAll('.add input')).toHaveLength(2);
    draw(updatesStates['no feed'], { language: 'es' });
    expect(text()[0]).toContain('Esta versión de Caveat no trae ningún canal de actualizaciones: los datos son los de la versión 0.1.0.');
  });
});

describe('a feed', () => {
  test('tells title, version, date, when it was asked, address, fingerprint and what changed', () => {
    draw(updatesStates.usual);
    const [own, other] = text('.pack');
    expect(own).toMatch(/^Caveat’s packsVersion 12, 5 March 2026last asked 6 March 2026, 07:05Caveat’s own feed/);
    expect(own).toMatch(/https:\/\/feed\.example\/caveat\/.*Ordinance, version 4New: one\.New: two\..*does not say what changed/);
    expect(other).toContain('Not from Caveat');
  });

  test('is asked, gone back in and removed, ours never', () => {
    const deeds = draw(updatesStates.usual);
    press('.pack .feed__deeds .small');
    press('.pack .feed__deeds .textbtn');
    expect(vi.mocked(deeds.ask).mock.calls).toEqual([['own']]);
    expect(text('.pack .feed__deeds .textbtn')).toEqual(['Go back to version 11', 'Go back to version 11', 'Remove']);
    expect(vi.mocked(deeds.move).mock.calls).toEqual([['own', 'back']]);
    press('.pack--foreign .textbtn:last-child');
    expect(deeds.remove).not.toHaveBeenCalled();
    press('.ask .small');
    expect(vi.mocked(deeds.remove).mock.calls).toEqual([[guestFeedView.id]]);
  });

  test('that the reader went back in says what that means', () => {
    draw(updatesStates['went back']);
    expect(text('.pack')[0]).toMatch(/You went back\. Version 13 is not taken again; the next one is\..*Go forward to version 13/);
  });

  test('with a fault says what happened and that nothing was lost; what is for the publisher is in English', () => {
    draw(updatesStates.fault, { language: 'es' });
    expect(text('.pack .said--no p')).toEqual([
      'El paquete us-warrant-figures tiene errores. Solo quien lo publica puede corregirlos.',
      'Los datos que hay aquí siguen como estaban.',
    ]);
    expect(text('.pack .said--no [lang=en]')).toEqual(['facts.json: a date is "2017".']);
  });

  test('that gives no leave offers to ask for that one host', () => {
    const deeds = draw(updatesStates['no leave']);
    expect(text('.said .small')).toEqual(['Let Caveat read from feed.example']);
    press('.said .small');
    expect(vi.mocked(deeds.giveLeave).mock.calls).toEqual([['own']]);
  });

  test('is given no leave while updates are off: it would not be asked', () => {
    const { view } = updatesStates['no leave'];
    draw({ ...updatesStates['no leave'], view: { ...view!, isOn: false } });
    expect(root.querySelector('.said .small')).toBeNull();
  });

  test('whose packs do not fit this build says so', () => {
    draw(updatesStates.aside);
    expect(text('.pack .said--no')[0]).toMatch(/^Not in use: these facts do not fit this version of Caveat/);
  });

  test('cannot be asked twice at once', () => {
    draw(updatesStates.asking);
    expect(text('[role=status] .said')).toEqual(['Asking feed.example…']);
    expect(root.querySelectorAll('button.small:not(:disabled)')).toHaveLength(0);
  });
});

describe('adding a feed', () => {
  test('is done in a tab', () => {
    const deeds = draw(updatesStates.usual);
    expect(root.querySelector('.add')).toBeNull();
    press('.packs__add .choose');
    expect(deeds.openTab).toHaveBeenCalledOnce();
  });

  test('hands on what was typed, and keeps it when the feed is refused', () => {
    const deeds = draw(updatesStates.usual, { isTab: true });
    const [address, fingerprint] = root.querySelectorAll<HTMLInputElement>('.add input');
    address!.value = 'https://a.example/';
    fingerprint!.value = '1a2b';
    act(() => void element('.add').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(vi.mocked(deeds.add).mock.calls).toEqual([[{ address: 'https://a.example/', fingerprint: '1a2b' }, false]]);
    act(() => render(<UpdatesView updates={updatesStates.refused} isTab language="en" backLabel="Back" deeds={deeds} />, root));
    expect(text('.add .said')[0]).toMatch(/^The feed was not added\. Nothing could be read from a\.example/);
    expect(address!.value).toBe('https://a.example/');
    press('.add button[type=button]');
    expect(vi.mocked(deeds.add).mock.calls[1]).toEqual([{ address: 'https://a.example/', fingerprint: '1a2b' }, true]);
  });

  test('asks for leave first where the browser would tell who asks', () => {
    const deeds = draw({ ...updatesStates.usual, view: { ...updatesStates.usual.view, needsLeave: true } }, { isTab: true });
    expect(text('.add button')).toEqual(['Let Caveat read from this host, and add the feed']);
    act(() => void element('.add').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(vi.mocked(deeds.add).mock.calls[0]?.[1]).toBe(true);
  });
});

describe('the way to the updates', () => {
  const drawPacks = (updates: UpdatesState) => {
    const deeds = { open: vi.fn(), close: vi.fn(), openTab: vi.fn(), add: vi.fn(), remove: vi.fn(), updates: updatesDeeds };
    const row = { ...guest, isFromFeed: true };
    act(() =>
      render(<PacksView packs={{ isOpen: true, isTab: false, rows: [row], updates }} language="en" backLabel="Back" deeds={deeds} />, root),
    );
  };

  test('says in the packs whether they are on, and that something went wrong', () => {
    drawPacks({ ...updatesStates.off, isOpen: false });
    expect(text('.way')).toEqual(['Updates: off']);
    drawPacks({ ...updatesStates.fault, isOpen: false });
    expect(text('.way')).toEqual(['Updates: on, something went wrong']);
  });

  test('is the only way to remove a pack that a feed brought', () => {
    drawPacks({ ...updatesStates.off, isOpen: false });
    expect(root.querySelector('.pack > .textbtn')).toBeNull();
  });
});

test('text is text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const { view } = updatesStates.fault;
  const feed = { ...view!.feeds[0]!, title: evil, fault: { reason: 'faults' as const, pack: evil, messages: [evil] } };
  draw({ isOpen: true, view: { ...view!, feeds: [feed] } });
  expect(root.querySelector('img')).toBeNull();
  expect(text('h3')).toEqual([evil]);
});

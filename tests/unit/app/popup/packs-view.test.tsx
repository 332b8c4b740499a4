// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PacksView } from '../../../../src/app/popup/PacksView';
import { packsLabelsFor } from '../../../../src/app/popup/packs-labels';
import type { PacksState } from '../../../../src/app/popup/popup-state';
import { guest, packsStates } from '../../../gallery/packs';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function draw(packs: PacksState, language: 'en' | 'es' = 'en') {
  const deeds = { open: vi.fn(), close: vi.fn(), openTab: vi.fn(), add: vi.fn(), remove: vi.fn() };
  act(() => render(<PacksView packs={packs} language={language} backLabel="Back" deeds={deeds} />, root));
  return deeds;
}
const text = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');
function press(selector: string) {
  const button = root.querySelector<HTMLElement>(selector);
  if (button === null) throw new Error(`There is no ${selector} in ${root.innerHTML}`);
  act(() => button.click());
}

describe('the list of packs', () => {
  test('tells title, version, date, number of facts and from whom', () => {
    draw(packsStates.usual!);
    const [own, added, aside] = text('.pack');
    expect(own).toMatch(/^Chicago’s Welcoming City Ordinance.*Version 3.*checked until Feb 2026.*99 facts.*From Caveat/);
    expect(added).toMatch(/1 fact.*Not from Caveat: added by you on 5 March 2026 from larkin\.json, author: A\. Writer/);
    expect(aside).toContain('Not in use: it does not fit the facts that now come with Caveat.');
    expect(aside).toContain('Another pack is called "aside" too.');
  });

  test('tells the newest changes with version and date, of many the first', () => {
    draw(packsStates.usual!);
    expect(text('details h4')).toEqual(['Version 3, 20 February 2026']);
    expect(text('details li')).toEqual(['New: one.', 'New: two.', 'New: three.', 'New: four.', 'New: five.', 'and 2 more']);
  });

  test('lets only packs that the reader added be removed, after asking', () => {
    const deeds = draw({ isOpen: true, isTab: false, rows: packsStates.usual!.rows!.slice(0, 2) });
    expect(text('.pack > .textbtn')).toEqual(['Remove']);
    press('.pack > .textbtn');
    expect(deeds.remove).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Keep');
    press('.ask .textbtn');
    expect(document.activeElement?.textContent).toBe('Remove');
    press('.pack > .textbtn');
    press('.ask .small');
    expect(deeds.remove.mock.calls).toEqual([[guest.id]]);
  });
});

describe('adding a pack', () => {
  test('is done in a tab, because a file dialog would close the popup', () => {
    const deeds = draw(packsStates.usual!);
    expect(root.querySelector('input')).toBeNull();
    press('button.choose');
    expect(deeds.openTab).toHaveBeenCalledOnce();
  });

  test('hands on the chosen file', () => {
    const deeds = draw({ isOpen: true, isTab: true, rows: [] });
    const field = root.querySelector('input')!;
    const file = new File(['{}'], 'a.json');
    Object.defineProperty(field, 'files', { value: [file] });
    act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    expect(deeds.add.mock.calls).toEqual([[file]]);
  });

  test('says what was added, where each fault stands, and how many there are', () => {
    draw(packsStates.added!);
    expect(text('.said')[0]).toMatch(/is added\. Reload pages that are open to see its marks\./);
    draw(packsStates.faults!);
    expect(text('.said p')).toEqual(['broken.json was not added. The pack has 24 faults. Its author can mend them:']);
    expect(text('.said li')).toEqual([
      'Line 242 of the file, in its facts.json: "date": a date is "2017", "2017-07" or "2017-07-10".',
      'In its topics.json: The id "law" is taken in the pack other: give this one another id.',
      'and 22 more',
    ]);
  });

  test('says in Spanish what went wrong, with the author’s sentences marked as English', () => {
    draw(packsStates.faults!, 'es');
    expect(text('.said p')[0]).toBe(
      'broken.json no se añadió. El paquete tiene 24 errores. Su autor puede corregirlos (el texto está en inglés):',
    );
    expect(text('.said li > b')).toEqual(['Línea 242 del archivo, en su facts.json', 'En su topics.json']);
    expect(text('.said [lang=en]')).toHaveLength(2);
    draw(packsStates.older!, 'es');
    expect(text('.said')[0]).toBe(
      'old.json no se añadió. Trae la versión 2, y aquí ya está la versión 3. Para volver atrás, quite primero esa.',
    );
    draw(packsStates['disk full']!, 'es');
    expect(text('.said')[0]).toContain('El disco está lleno. No se cambió nada');
  });

  test.each(['en', 'es'] as const)('has a whole sentence for each reason (%s)', (language) => {
    for (const [reason, sentence] of Object.entries(packsLabelsFor(language).reasons)) {
      if (reason !== 'older') expect(sentence, reason).toMatch(/^\p{Lu}.*[.:]$/u);
    }
  });

  test('text is text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    draw({ isOpen: true, isTab: true, rows: [{ ...guest, title: evil }], outcome: { kind: 'added', title: evil } });
    expect(root.querySelector('img')).toBeNull();
    expect(text('h3')).toEqual([evil]);
  });
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cardFaces } from '../../../src/app/card-faces';
import { CardFrame, type CardFrameProps } from '../../../src/cards/CardFrame';
import type { CardContent } from '../../../src/cards/content';
import * as contents from '../../gallery/contents';
import { figure, noCount } from '../../gallery/figure-contents';
import { say } from '../../gallery/fixture-base';
import { exemptionEs } from '../../gallery/spanish-contents';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function draw(content: CardContent, more: Partial<CardFrameProps> = {}): HTMLElement {
  act(() => render(<CardFrame content={content} faces={cardFaces} titleId="title" why={contents.why} {...more} />, root));
  return root;
}
const text = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent?.replaceAll('\u2060', ''));
function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((each) => each.textContent?.trim() === name);
  if (button === undefined) throw new Error(`There is no button "${name}" among ${text('button').join(', ')}`);
  return act(() => button.click());
}

describe('the short form', () => {
  test('sets then beside now, both dated', () => {
    draw(contents.exemption);
    expect(text('.pair dt')).toEqual(['When this was published', 'Today']);
    expect(text('.pair .status')).toEqual(['In force2', 'Repealed34']);
    expect(text('.pair .when')).toEqual(['10 July 2017', 'since 23 Feb 2021']);
  });
  test('gives each claim the numbers of its sources, as links that leak nothing', () => {
    draw(contents.exemption);
    const link = root.querySelector<HTMLAnchorElement>('.say .refs a');
    expect(link?.href).toContain('https://sjnnchicago.medill.northwestern.edu/');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(link?.getAttribute('aria-label')).toMatch(/^Source 1: News: Massive Chicago gang database under fire/);
  });
  test('never links to anything but https', () => {
    const [source] = contents.exemption.sources;
    if (source === undefined) throw new Error('no source');
    for (const url of ['javascript:alert(1)', 'http://example.org/', 'data:text/html,x']) {
      draw({ ...contents.exemption, key: url, sources: [{ ...source, url, archiveUrl: url }] }, { startsUnfolded: true });
      expect(root.querySelectorAll('a')).toHaveLength(0);
    }
  });
  test('sets the telling part of a sentence in bold', () => {
    draw(figure);
    expect(text('.say b')).toEqual(['9,607 more than the newest count']);
  });
  test('folds the rest of many numbers, and unfolds them in place', async () => {
    draw({ ...contents.exemption, key: 'many', say: say('Many say so.', 1, 2, 3, 4, 5) });
    expect(text('.say .refs')[0]).toBe('12+3');
    await press('+3');
    expect(text('.say .refs')[0]).toBe('12345');
  });
  test('lists few sources, and says of many how many there are', async () => {
    draw(contents.exemption);
    expect(text('.src a > .word')).toEqual(['News', 'Law', 'Record', 'News']);
    draw({ ...contents.exemption, key: 'many', say: say('Many say so.', 1, 2, 3, 4, 5, 6, 7, 8) });
    expect(text('.kinds')).toEqual(['8 sourcesNews 5, Record 2, Law 1']);
    await press('8 sources');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Sources'));
  });
  test('says that an article has no date, and lets the reader set one', async () => {
    const setDate = vi.fn();
    draw(contents.undated, { setDate });
    expect(text('.pair .status')[0]).toBe('Unknown');
    await press('Set it');
    const field = root.querySelector<HTMLInputElement>('input[type=date]');
    if (field === null) throw new Error('no field');
    field.value = '2017-07-10';
    field.dispatchEvent(new Event('change'));
    expect(setDate).toHaveBeenCalledWith('2017-07-10');
  });
  test('draws both sides of a disagreement', () => {
    draw(contents.database);
    expect(text('.both strong')).toEqual(['134,2422', '135,2423']);
  });
  test('draws the article among the counts, in a table that can be read out', () => {
    draw(figure);
    expect(text('.plot caption')[0]).toContain('Sourced counts');
    expect(text('.plot tr.mine th')).toEqual(['This article']);
    expect(text('.plot tr > td:last-child').slice(0, 3)).toEqual(['about 43,0001', '41,1492', 'more than 44,0003']);
  });
  test('says where there is nothing to compare with', () => {
    draw(noCount);
    expect(root.querySelector('.plot')).toBeNull();
    expect(text('.notice')[0]).toContain('nothing to compare with');
  });
  test('is in the language of its content', () => {
    draw(exemptionEs, { link: () => '' });
    expect(root.querySelector('.card')?.getAttribute('lang')).toBe('es');
    expect(text('.acts button')).toEqual(['Citar', 'Enlace', 'Más']);
  });
});

describe('the general exemption', () => {
  test('has a row for each, each the way to its own card and back', async () => {
    draw(contents.table, { loadTopic: async () => contents.exemption });
    expect(text('.each tbody th')).toEqual(['Criminal warrant', 'Felony conviction', 'Pending felony charge', 'Known gang member']);
    await press('Known gang member');
    await vi.waitFor(() => expect(text('.title')).toEqual(['Known gang member (database)']));
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('title'));
    await press('The four exemptions');
    expect(text('.title')).toEqual(['The four exemptions']);
  });
  test('stands without doors where no card can be fetched', () => {
    draw(contents.table);
    expect(root.querySelectorAll('.each button')).toHaveLength(0);
  });
});

describe('the other views', () => {
  test('More unfolds timeline, grounds, facts, doubts and all sources; Less folds them', async () => {
    draw(contents.exemption);
    await press('More');
    expect(text('.more h3')).toEqual(['What happened', 'What this rests on', 'Also on record', 'In doubt or disputed', 'Sources']);
    expect(text('.events .art .say')).toEqual(['This article']);
    expect(root.querySelectorAll('.full > li')).toHaveLength(8);
    await press('Less');
    expect(root.querySelector('.more')).toBeNull();
  });
  test('Why takes the place of the face and leads back', async () => {
    draw(contents.exemption);
    await press('Why is this marked?');
    expect(text('.title')).toEqual(['Why is this marked?']);
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('title'));
    await press('Back to the card');
    expect(text('.title')).toEqual(['Known gang member (database)']);
  });
  test('Cite quotes the source that the reader chooses, not Caveat', async () => {
    draw(contents.exemption);
    await press('Cite');
    expect(text('.quoted')[0]).toMatch(
      /^“Massive Chicago gang database under fire\.” Social Justice News Nexus.*December 3, 2017\. https:/,
    );
    const choice = root.querySelector('select');
    if (choice === null) throw new Error('no choice');
    choice.value = '3';
    await act(() => void choice.dispatchEvent(new Event('change')));
    expect(text('.quoted')[0]).toBe(
      '“Ordinance O2021-117 (history and roll call).” Chicago Councilmatic, February 23, 2021. https://chicago.councilmatic.org/legislation/o2021-117/.',
    );
  });
  test('a button without a deed is left out', () => {
    draw(contents.exemption);
    expect(text('.acts button')).toEqual(['Cite', 'More']);
    expect(root.querySelector('.close')).toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTagger } from '../../src/core/read-sentences';
import { createSpotter } from '../../src/spot/spot';
import { root } from '../tools/ensure.mjs';
import { loadPacks } from '../tools/load-packs';
import { browserNames } from './browsers';
import type * as Harness from './harness';
import { openTheatre, type Theatre } from './stage';

declare const caveat: typeof Harness;

/** What a reader of the page sees: `published` null where it says no day; `mentions` as "topic: quote", in order of place. */
interface Expected {
  /** The page's own address; pages that name it say https://newsroom.example. */
  path: string;
  title: string;
  published: string | null;
  language: string;
  mentions: string[];
}

const folder = fileURLToPath(new URL('../pages/newsrooms/', import.meta.url));
const expected = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as Record<string, Expected>;
const spot = createSpotter(await loadPacks(root), await loadTagger());

describe.each(browserNames)('a newsroom’s page in %s', (name) => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await openTheatre(name);
  });
  afterAll(() => theatre.close());

  it.each(Object.entries(expected))('is read as a reader sees it: %s', async (file, { path, ...wanted }) => {
    theatre.serve(path, readFileSync(`${folder}${file}.html`, 'utf8').replaceAll('https://newsroom.example', theatre.origin));
    const stage = await theatre.open(path);
    const { page, clutter } = await stage.run(() => ({
      page: caveat.readPage(document, { today: '2026-02-11' })?.page,
      // Every stretch of text in what is not the story; a word or two may stand in the story, too.
      clutter: [...document.querySelectorAll('[data-never], [data-never] *')]
        .flatMap((element) => [...element.childNodes])
        .flatMap((node) => (node.nodeType === 3 ? (node.textContent ?? '').replace(/\s+/g, ' ').trim() : []))
        .filter((words) => words.split(' ').length > 2),
    }));
    await stage.page.close();
    const text = page?.text ?? '';
    const mentions = page === undefined ? [] : spot(page).map(({ topic, quote }) => `${topic}: ${quote}`);
    const read = { title: page?.title, published: page?.published ?? null, language: page?.language, mentions };
    expect(read).toEqual(wanted);
    expect(clutter.filter((words) => text.replace(/\s+/g, ' ').includes(words))).toEqual([]);
  });
});

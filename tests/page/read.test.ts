import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type * as Harness from './harness';
import { openTheatre, type Theatre } from './stage';

declare const caveat: typeof Harness;

describe.each(browserNames)('reading a page in %s', (name) => {
  let theatre: Theatre;
  beforeAll(async () => {
    theatre = await openTheatre(name);
  });
  afterAll(() => theatre.close());

  /** Reads a page and finds the words in it. */
  async function read(path: string) {
    const stage = await theatre.open(path);
    const result = await stage.run(() => {
      const found = caveat.readPage(document, { today: '2026-02-11' });
      const { ranges, quotes } = caveat.findAll();
      return {
        page: found?.page,
        parts: found?.page.blocks.map(({ start, end, part }) => `${part}: ${found.page.text.slice(start, end)}`),
        texts: ranges.map((range) => range?.toString()),
        quotes,
        ...caveat.whereabouts(ranges),
      };
    });
    await stage.page.close();
    return result;
  }

  it.each(['strict-csp.html', 'overrides.html'])('finds headline and both paragraphs of %s', async (path) => {
    const { page, parts, quotes, texts } = await read(`/${path}`);
    expect(parts).toHaveLength(3);
    expect(parts?.[0]).toBe(`headline: ${page?.title}`);
    expect(quotes.map((quote) => quote.toLowerCase()).sort()).toEqual(['carve-outs', 'gang database', 'welcoming city ordinance']);
    expect(texts).toEqual(quotes);
  });

  it('joins words over inline elements, soft hyphens, drop caps and odd spaces', async () => {
    const { texts, quotes, ids, page } = await read('/split-words.html');
    expect(ids).toEqual(['cap', 'cap2', 'inline', 'shy', 'nbsp', 'nbsp', 'space', 'br', 'pre', 'foot']);
    expect(quotes).toEqual([
      'Gang database',
      'Gang database',
      'Welcoming City Ordinance',
      'Wel\u00ADcom\u00ADing City Ordi\u00ADnance',
      'gang\u00A0database',
      'Welcoming\u00A0City\u00A0Ordinance',
      'gang database',
      'Welcoming City Ordinance',
      'gang database',
      'carve-outs',
    ]);
    expect(texts[2]).toBe('Welcoming City Ordinance');
    expect(texts[6]).toBe('gang\n      database');
    expect(page?.text).toContain('The gang database was looked into by');
    expect(page?.text).toContain('An address stands in the report:\nWelcoming City Ordinance Task Force,\nRoom 200\n\nIt was met');
    expect(page?.text).toContain('A reader wrote to us:\nthe gang database\nshould have');
  });

  it('reads nothing hidden, nothing in forms, editors or code', async () => {
    const { ids, never } = await read('/hidden.html');
    expect(never).toBe(0);
    expect(ids).toEqual(['yes-1', 'yes-2', 'yes-3', 'yes-4', 'yes-5']);
  });

  it('keeps to the story and leaves comments alone', async () => {
    const { never, quotes, page } = await read('/comments.html');
    expect(never).toBe(0);
    expect(quotes).toEqual(['gang database', 'Welcoming City Ordinance', 'carve-outs']);
    expect(page).toMatchObject({
      title: 'Inspector general: the lists were never checked',
      published: '2019-04-11',
      dateSignal: 'json-ld',
    });
  });

  it('reads every entry of a live blog', async () => {
    const { parts, page } = await read('/live-blog.html');
    expect(parts?.map((part) => part.slice(0, 27))).toEqual([
      'headline: Live: council vot',
      'headline: Vote is called',
      expect.stringContaining('body: 2:02 p.m.'),
      'body: The clerk has called ',
      'headline: Sponsor speaks',
      'body: The sponsor says the ',
      'headline: A question',
      'body: A member asks what be',
    ]);
    expect(page?.title).toBe('Live: council votes on the ordinance');
  });

  it('tells headlines, standfirst, captions, lists, tables and pull quotes apart', async () => {
    const { parts, never, page } = await read('/parts.html');
    expect(never).toBe(0);
    expect(page?.title).toBe('Warrants by the thousand');
    expect(parts?.map((part) => part.slice(0, 34))).toEqual([
      'headline: Warrants by the thousand',
      'body: The gang database is not the',
      'caption: The gang database began a',
      'body: Clerks in the basement count',
      'headline: Carve-outs and warrants',
      'list: The first list is kept by th',
      'list: The second is the clerk’s.',
      'caption: Warrants, by year',
      'table: Year',
      'table: Warrants',
      'table: 2016',
      'table: 41,000',
      'body: “We know the carve-outs by h',
      'aside: We know the carve-outs by h',
      'body: Neither of the two would say',
    ]);
  });

  it('finds its way through a busy page without any article element', async () => {
    const { parts, never, page, quotes } = await read('/busy.html');
    expect(never).toBe(0);
    expect(page).toMatchObject({ title: 'Aldermen ask for a date certain', published: '2019-06-05', dateSignal: 'time-element' });
    expect(parts?.filter((part) => !part.startsWith('body'))).toEqual([
      'headline: Aldermen ask for a date certain',
      'caption: Cards from which the gang database was filled.',
    ]);
    expect(quotes).toEqual(['gang database', 'gang database', 'carve-outs', 'Welcoming City Ordinance', 'gang database']);
  });

  it('reads open shadow roots as they are drawn', async () => {
    const { quotes, texts, parts } = await read('/shadow.html');
    expect(quotes).toEqual(['gang database', 'Welcoming City Ordinance', 'carve-outs']);
    expect(texts).toEqual(quotes);
    expect(parts?.[0]).toBe('headline: Told in the shadows');
  });

  it('reads a story that is written right to left', async () => {
    const { texts } = await read('/rtl.html');
    expect(texts).toEqual(['Welcoming City Ordinance', 'gang database']);
  });

  it('reads XHTML and gives nothing for a feed', async () => {
    const { page, texts } = await read('/story.xhtml');
    expect(page).toMatchObject({ title: 'Strictly parsed', language: 'en', published: '2016-09-08', dateSignal: 'meta' });
    expect(texts).toHaveLength(3);
    const feed = await theatre.open('/feed.xml');
    expect(
      await feed.run(() => [
        caveat.passesGate(document, caveat.toRareWords(['gang database'])),
        caveat.readPage(document)?.page.text ?? null,
      ]),
    ).toEqual([false, null]);
  });

  it('reads the story in a modal dialog', async () => {
    const { texts, page } = await read('/dialog.html');
    expect(page?.title).toBe('Story in a window');
    expect(texts).toEqual(['Welcoming City Ordinance', 'carve-outs']);
  });

  it('reads a Spanish page that is one form, without its fields', async () => {
    const { parts, page } = await read('/form-wrapped.html');
    expect(page).toMatchObject({
      language: 'es',
      title: 'La ordenanza vuelve al pleno',
      published: '2017-07-10',
      dateSignal: 'time-element',
    });
    expect(parts?.map((part) => part.slice(0, 27))).toEqual([
      'headline: La ordenanza vuel',
      'body: 10 de julio de 2017',
      'body: El pleno de la ciudad',
      'body: La base de datos de p',
      'body: Por ahora no hay fech',
    ]);
  });

  it('gives no date to a page that says none', async () => {
    const { page } = await read('/no-date.html');
    expect(page?.title).toBe('Undated');
    expect(page).not.toHaveProperty('published');
  });

  it('takes the day from an address', async () => {
    expect((await read('/2017/7/3/grows.html')).page).toMatchObject({ published: '2017-07-03', dateSignal: 'address' });
  });

  it('stops at the limit on a huge page', async () => {
    const paragraph = '<p>The gang database is named in this paragraph, as in each of the other ten thousand that stand on the page.</p>\n';
    theatre.serve('/huge.html', `<!doctype html><title>Huge</title><article><h1>Huge</h1>${paragraph.repeat(10_000)}</article>`);
    const { page, quotes } = await read('/huge.html');
    expect(page?.text).toHaveLength(400_000);
    expect(quotes.length).toBeGreaterThan(3_500);
  });

  it('survives a page nested ten thousand deep', async () => {
    theatre.serve(
      '/deep.html',
      '<!doctype html><title>Deep</title><article><h1>Deep</h1><p>The gang database stands at the top of this page.</p></article>',
    );
    const stage = await theatre.open('/deep.html');
    const text = await stage.run(() => {
      let inner: Element = document.querySelector('article') as Element;
      for (let depth = 0; depth < 10_000; depth++) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = 'The gang database stands at the very bottom of this page, where no one ever comes.';
      return caveat.readPage(document)?.page.text;
    });
    expect(text).toBe('Deep\n\nThe gang database stands at the top of this page.');
  });
});

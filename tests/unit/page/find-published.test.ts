// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPublished } from '../../../src/page/find-published';

const today = '2026-02-11';

/** A document with this head and body at this address. */
function makePage({
  head = '',
  body = '',
  url = 'https://ledger.example/story',
}: {
  head?: string;
  body?: string;
  url?: string;
}): Document {
  const page = new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');
  Object.defineProperty(page, 'location', { value: new URL(url) });
  return page;
}

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const find = (page: Parameters<typeof makePage>[0]) => findPublished(makePage(page), { today });

describe('a date in JSON-LD', () => {
  it.each([
    ['a news article', { '@type': 'NewsArticle', datePublished: '2017-07-10' }, '2017-07-10'],
    [
      'a kind of news article in a list',
      { '@type': ['Thing', 'OpinionNewsArticle'], datePublished: '2017-07-10T23:30:00-05:00' },
      '2017-07-10',
    ],
    ['an address as type', { '@type': 'https://schema.org/NewsArticle', datePublished: '2017-07-10' }, '2017-07-10'],
    [
      'a graph',
      {
        '@graph': [
          { '@type': 'WebSite', datePublished: '2001-01-01' },
          { '@type': 'Article', datePublished: '2018-01-02' },
        ],
      },
      '2018-01-02',
    ],
    [
      'news before a plain article',
      [
        { '@type': 'Article', datePublished: '2018-01-02' },
        { '@type': 'NewsArticle', datePublished: '2018-03-04' },
      ],
      '2018-03-04',
    ],
    [
      'the main entity of a page',
      { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', datePublished: '2018-03-04' } },
      '2018-03-04',
    ],
    ['a wrapped value', { '@type': 'NewsArticle', datePublished: { '@value': '2018-03-04' } }, '2018-03-04'],
    [
      'the article of this address',
      [
        { '@type': 'NewsArticle', url: 'https://ledger.example/other', datePublished: '2011-01-01' },
        {
          '@type': 'NewsArticle',
          mainEntityOfPage: { '@id': 'https://www.ledger.example/story/?utm_source=x' },
          datePublished: '2018-03-04',
        },
      ],
      '2018-03-04',
    ],
  ])('is read from %s', (_, value, published) => {
    expect(find({ head: jsonLd(value) })).toEqual({ published, dateSignal: 'json-ld' });
  });

  it('is read beside broken scripts, comments and CDATA', () => {
    const good = '<!-- {"@type":"NewsArticle","datePublished":"2017-07-10"} -->';
    const head = jsonLd('{"@type":"NewsArticle",') + jsonLd('') + jsonLd('null') + jsonLd('[[[[]]]]') + jsonLd(good);
    expect(find({ head })).toEqual({ published: '2017-07-10', dateSignal: 'json-ld' });
  });

  it('is that of the article whose headline is shown', () => {
    const head = jsonLd([
      { '@type': 'NewsArticle', headline: 'Something else entirely', datePublished: '2011-01-01' },
      { '@type': 'NewsArticle', headline: '“Welcoming City” vote put off', datePublished: '2018-03-04' },
    ]);
    expect(find({ head, body: '<h1>“Welcoming City” vote put off</h1>' })?.published).toBe('2018-03-04');
  });

  it.each([
    ['related stories', { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2018-03-04' }] }],
    ['what an article cites', { '@type': 'NewsArticle', citation: { '@type': 'NewsArticle', datePublished: '2018-03-04' } }],
    [
      'several articles of which none fits',
      [
        { '@type': 'NewsArticle', datePublished: '2018-03-04' },
        { '@type': 'NewsArticle', datePublished: '2018-03-05' },
      ],
    ],
    [
      'the story of the page before, in a one-page site',
      { '@type': 'NewsArticle', headline: 'The page before', url: 'https://ledger.example/before', datePublished: '2018-03-04' },
    ],
    ['a site or a page', { '@type': 'WebPage', datePublished: '2018-03-04' }],
    [
      'numbers, lists of lists and nothing',
      [
        { '@type': 'NewsArticle', datePublished: 1_499_700_000 },
        { '@type': 'NewsArticle', datePublished: [['2018-03-04']] },
        { '@type': 'NewsArticle', datePublished: null },
      ],
    ],
    ['a day to come', { '@type': 'NewsArticle', datePublished: '2026-02-14' }],
    ['a filler', { '@type': 'NewsArticle', datePublished: '1970-01-01' }],
    [
      'objects named like what all objects have',
      { '@type': 'constructor', __proto__: { '@type': 'NewsArticle' }, datePublished: '2018-03-04' },
    ],
  ])('is not taken from %s', (_, value) => {
    expect(find({ head: jsonLd(value), body: '<h1>Another headline</h1>' })).toBeUndefined();
  });

  it('may be at most two days ahead of the reader', () => {
    expect(find({ head: jsonLd({ '@type': 'NewsArticle', datePublished: '2026-02-13' }) })?.published).toBe('2026-02-13');
  });

  it('does not hang on hostile JSON', () => {
    const deep = '{"@graph":['.repeat(20_000);
    const wide = JSON.stringify({
      '@graph': Array.from({ length: 30_000 }, () => ({ '@type': 'NewsArticle', datePublished: 'x'.repeat(20) })),
    });
    const began = performance.now();
    expect(find({ head: jsonLd(deep) + jsonLd(wide) + jsonLd('"').repeat(60) })).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe('a date in a meta element', () => {
  it.each([
    ['property="article:published_time"', '2017-07-10T08:00:00Z'],
    ['property="og:published_time"', '2017-07-10'],
    ['name="parsely-pub-date"', '2017-07-10T08:00:00Z'],
    ['name="sailthru.date"', '2017-07-10 08:00:00'],
    ['name="DC.date.issued"', '2017-07-10'],
    ['name="dcterms.created"', '2017-07-10'],
    ['name="prism.publicationDate"', '2017-07-10'],
    ['name="citation_publication_date"', '2017/07/10'],
    ['itemprop="datePublished"', '2017-07-10'],
    ['name="pubdate"', '20170710'],
  ])('is read from %s', (name, content) => {
    expect(find({ head: `<meta ${name} content="${content}">` })).toEqual({ published: '2017-07-10', dateSignal: 'meta' });
  });

  it('is the surest of several, whatever their order', () => {
    const head =
      '<meta name="date" content="2020-01-01"><meta property="article:modified_time" content="2021-01-01"><meta property="article:published_time" content="2017-07-10">';
    expect(find({ head })?.published).toBe('2017-07-10');
  });

  it('comes after JSON-LD, and completes what JSON-LD left open', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', datePublished: '2017-07' })}<meta name="date" content="2018-01-01"><meta name="pubdate" content="2017-07-10">`;
    expect(find({ head })).toEqual({ published: '2017-07-10', dateSignal: 'meta' });
    expect(find({ head: jsonLd({ '@type': 'NewsArticle', datePublished: '2017' }) })).toEqual({ published: '2017', dateSignal: 'json-ld' });
  });

  it('is not taken from the page before, in a one-page site', () => {
    const head =
      '<meta property="og:url" content="https://ledger.example/before"><meta property="article:published_time" content="2017-07-10">';
    expect(find({ head })).toBeUndefined();
  });
});

describe('a date in a time element', () => {
  it.each([
    '<article><header><time datetime="2017-07-10T08:00">Monday</time></header><p>Text</p></article>',
    '<article><p>By A. Writer | <time>July 10, 2017</time></p></article>',
    '<article><p>Updated: <time datetime="2019-01-01">1 January</time></p><time class="published" datetime="2017-07-10">10 July</time></article>',
  ])('is read from %s', (body) => {
    expect(find({ body })).toEqual({ published: '2017-07-10', dateSignal: 'time-element' });
  });

  it.each([
    '<aside><time datetime="2017-07-10">10 July</time></aside>',
    '<ul><li><time datetime="2017-07-10">10 July</time></li></ul>',
    '<article><p><time class="updated" datetime="2017-07-10">10 July</time></p></article>',
  ])('is not taken from %s', (body) => {
    expect(find({ body })).toBeUndefined();
  });
});

describe('a date in the address', () => {
  it.each([
    ['/2017/07/10/story', '2017-07-10'],
    ['/news/2017/7/3/18355005/story', '2017-07-03'],
    ['/us-news/2017/jul/10/story', '2017-07-10'],
    ['/ct-met-story-20170710-story.html', '2017-07-10'],
    ['/blog/2017-07-10-story', '2017-07-10'],
    ['/2017/07/story', '2017-07'],
  ])('is read from %s', (path, published) => {
    expect(find({ url: `https://ledger.example${path}` })).toEqual({ published, dateSignal: 'address' });
  });

  it.each([
    '/story/201707101',
    '/2017/13/40/story',
    '/1912/07/10/story',
    '/id/5520170710',
    '/2035/01/01/story',
    '/top-2017',
    '/20170710.5'.replace('.5', '55'),
  ])('is not taken from %s', (path) => {
    expect(find({ url: `https://ledger.example${path}` })).toBeUndefined();
  });
});

// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { findArticle } from '../../../src/page/find-article';
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

describe('a date written at the head', () => {
  const story =
    '<p>The council looked into the list again, and again it did not say when it would be done with looking into it, or who would tell it so in the end.</p>';
  const read = (body: string, url?: string) => {
    const page = makePage({ body: `<main>${body}</main>`, ...(url !== undefined && { url }) });
    return findPublished(page, { today, article: findArticle(page) });
  };

  it.each([
    `<h1>Headline of it</h1><div>Published Jul 10, 2017</div>${story}`,
    `<h1>Headline of it</h1><ul><li>A. Writer</li><li><time datetime="2017-07-10T08:00">Jul 10</time></li></ul>${story}`,
    `<header><span>July 10, 2017</span><h1>Headline of it</h1></header>${story}`,
    `<h1>Headline of it</h1><p>A short standfirst, of 2017.</p><div><span>By A. Writer</span> | <span>July 10, 2017</span></div>${story}`,
    `<h1>Headline of it</h1><p>Updated <time datetime="2018-01-01">1 Jan</time></p><p>July 10, 2017</p>${story}`,
    `<h1>Headline of it</h1><span title="July 10, 2017 5:02 PM">6 years ago</span>${story}`,
    `<h1>Headline of it</h1><abbr class="published" title="2017-07-10T08:00">Monday</abbr>${story}`,
    `<h1>Headline of it</h1><span property="schema:dateCreated" content="2017-07-10T08:00">Mon</span>${story}`,
  ])('is read from %s', (body) => {
    expect(read(body)).toEqual({ published: '2017-07-10', dateSignal: 'time-element' });
  });

  it.each([
    ['below the first paragraph', `<h1>Headline of it</h1>${story}<p>July 10, 2017</p>`],
    [
      'below many short paragraphs',
      `<h1>Headline of it</h1>${'<p>The council looked into the list again.</p>'.repeat(16)}<p>July 10, 2017</p>`,
    ],
    ['over the headline, in the masthead', `<div>July 10, 2017</div><div><h1>Headline of it</h1>${story}</div>`],
    ['of a picture', `<h1>Headline of it</h1><figure><figcaption>July 10, 2017</figcaption></figure>${story}`],
    [
      'of an update, close to a byline',
      `<h1>Headline of it</h1><div><b>By A. WRITER</b><i>Updated 1:10 PM CST, January 27, 2021</i></div>${story}`,
    ],
    ['of a picture’s box', `<h1>Headline of it</h1><div class="photo-credit">July 10, 2017</div>${story}`],
    ['of a related story', `<h1>Headline of it</h1><div class="related-stories"><span>July 10, 2017</span></div>${story}`],
    ['of a teaser', `<h1>Headline of it</h1><article><h2>Other</h2><span>July 10, 2017</span></article>${story}`],
    ['in a sentence', `<h1>Headline of it</h1><p>In force since July 10, 2017.</p>${story}`],
    ['to come', `<h1>Headline of it</h1><p>July 10, 2027</p>${story}`],
    ['beside no headline', `<p>July 10, 2017</p>${story}`],
  ])('is not taken when it is %s', (_, body) => {
    expect(read(body)).toBeUndefined();
  });

  it('comes after the address', () => {
    const body = `<h1>Headline of it</h1><p>July 10, 2017</p>${story}`;
    expect(read(body, 'https://ledger.example/2017/07/09/story')?.published).toBe('2017-07-09');
    expect(read(body, 'https://ledger.example/2017/07/story')?.published).toBe('2017-07-10');
  });
});

describe('a stamp in universal time', () => {
  const stamp = (datePublished: string) => jsonLd({ '@type': 'NewsArticle', datePublished });

  it('is the evening before where the page says so', () => {
    const shown = '<article><time datetime="2019-06-05T21:40:00-05:00">June 5</time></article>';
    expect(find({ head: stamp('2019-06-06T02:40:11.123Z'), body: shown })).toEqual({ published: '2019-06-05', dateSignal: 'time-element' });
    const url = 'https://ledger.example/2019/06/05/story';
    expect(find({ head: stamp('2019-06-06T02:40:11+00:00'), url })).toEqual({ published: '2019-06-05', dateSignal: 'address' });
  });

  it.each([
    ['nothing says so', '2019-06-06T02:40:11Z', '/story'],
    ['the page says the same day', '2019-06-06T02:40:11Z', '/2019/06/06/story'],
    ['the page says another day', '2019-06-06T02:40:11Z', '/2019/06/01/story'],
    ['it is of the afternoon', '2019-06-06T18:40:11Z', '/2019/06/05/story'],
    ['it is in the newsroom’s own time', '2019-06-06T02:40:11-05:00', '/2019/06/05/story'],
  ])('is kept when %s', (_, datePublished, path) => {
    expect(find({ head: stamp(datePublished), url: `https://ledger.example${path}` })).toEqual({
      published: '2019-06-06',
      dateSignal: 'json-ld',
    });
  });
});

test('JSON-LD with a raw line break in a text is read', () => {
  expect(find({ head: jsonLd('{"@type":"NewsArticle","description":"one\ntwo\t","datePublished":"2017-07-10"}') })?.published).toBe(
    '2017-07-10',
  );
});

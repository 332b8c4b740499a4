// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildText } from '../../../src/page/build-text';
import { toRange } from '../../../src/page/text-map';

// Only real browsers compute styles well; without one, elements are shown by their tags.
beforeAll(() => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(undefined as never);
});

function read(html: string) {
  document.body.innerHTML = html;
  return buildText({ elements: [document.body] });
}

describe('buildText', () => {
  it.each([
    ['white space as a browser shows it', '<p> one\n\t two  <b> three</b> </p>\n <p>four</p>', 'one two three\n\nfour'],
    ['no space where there is none', '<p>Wel<b>com</b><i>ing</i></p>', 'Welcoming'],
    ['soft hyphens and no-break spaces kept', '<p>Wel&shy;coming&nbsp;City</p>', 'Wel\u00ADcoming\u00A0City'],
    ['a line break', '<p>one <br> two<br>three<br></p>', 'one\ntwo\nthree'],
    ['two line breaks as a new block', '<div>one<br><br>two<br> <br><br>three</div>', 'one\n\ntwo\n\nthree'],
    ['text beside blocks', '<div>one<p>two</p>three</div>', 'one\n\ntwo\n\nthree'],
    ['nothing for comments and empty blocks', '<p></p><!-- no --><p> </p><p>one</p>', 'one'],
    ['no line that only links to another story', '<p>one</p><p><b>RELATED:</b> <a>The list, explained</a></p><p>two</p>', 'one\n\ntwo'],
    ['no Spanish one', '<p>uno</p><p>Lee también | <a>La lista</a>.</p>', 'uno'],
    ['no line of an arrow and a link', '<p>one</p><p><b>→ <a>The list</a></b></p>', 'one'],
    ['a sentence that begins like one', '<p>More: the <a>list</a> is read at night</p>', 'More: the list is read at night'],
    ['no box of links with a title in plain text', '<p>one</p><div><span>Related Stories</span><p>The list, explained</p></div>', 'one'],
    [
      'a story that begins with a word of theirs',
      `<div><p>Related</p><p>${'and so on '.repeat(200)}</p></div>`,
      `Related\n\n${'and so on '.repeat(200).trim()}`,
    ],
    ['no tags', '<p>one</p><div class="post-tags"><a>list</a></div><ul class="tags-links"><li>list</li></ul>', 'one'],
    ['code in the line as one strange sign', '<p>a <code>b</code> c</p>', 'a \uFFFC c'],
  ])('gives %s', (_, html, text) => {
    expect(read(html).map.text).toBe(text);
  });

  it('lists the blocks with their parts', () => {
    const { map, blocks } = read(
      '<h2>Head</h2><p>Body</p><ul><li>Item</li></ul><figure><figcaption>Caption</figcaption></figure><div role="note">Note</div>',
    );
    expect(blocks.map(({ start, end, part }) => [part, map.text.slice(start, end)])).toEqual([
      ['headline', 'Head'],
      ['body', 'Body'],
      ['list', 'Item'],
      ['caption', 'Caption'],
      ['aside', 'Note'],
    ]);
  });
});

describe('toRange', () => {
  const rangeOf = (html: string, words: string) => {
    const { map } = read(html);
    const start = map.text.indexOf(words);
    expect(start).toBeGreaterThan(-1);
    return { map, start, range: toRange(map, start, start + words.length) };
  };

  it('gives the words over elements and odd spaces', () => {
    expect(rangeOf('<p>the <b>gang</b>\n  data<i>base</i>.</p>', 'gang database').range?.toString()).toBe('gang\n  database');
  });

  it('ends in text where the end lies before an object at the end', () => {
    const { map } = read('gang\n <code>c</code>');
    expect(map.text).toBe('gang \uFFFC');
    expect(toRange(map, 2, 5)?.toString()).toBe('ng');
    expect(toRange(map, 5, 6)).toBeUndefined();
  });

  it('begins and ends in text where the bounds lie between blocks', () => {
    const { map } = read('<p>one</p><p>two</p>');
    expect(toRange(map, 3, 6)?.toString()).toBe('t');
    expect(toRange(map, 0, 4)?.toString()).toBe('one');
    expect(toRange(map, 3, 5)).toBeUndefined();
  });

  it.each([
    [0, 0],
    [5, 2],
    [90, 99],
    [-5, -1],
  ])('gives nothing for %i to %i', (start, end) => {
    expect(toRange(read('<p>one two</p>').map, start, end)).toBeUndefined();
  });

  it('gives nothing when the text is no more what was read', () => {
    const { map, start } = rangeOf('<p>the gang database</p>', 'gang database');
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'something else by now';
    expect(toRange(map, start, start + 4)).toBeUndefined();
    node.data = 'the gang database';
    expect(toRange(map, start, start + 4)?.toString()).toBe('gang');
    node.remove();
    expect(toRange(map, start, start + 4)).toBeUndefined();
  });
});

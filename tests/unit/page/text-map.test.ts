// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildText } from '../../../src/page/build-text';
import { toRange } from '../../../src/page/text-map';

// Only real browsers compute styles well; without one, elements are shown by their tags.
beforeAll(() => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(undefined as never);
});

const piece = fc.constantFrom(
  'gang',
  'data',
  ' ',
  '\n ',
  '  ',
  '\u00AD',
  '\u00A0',
  '<b>x</b>',
  '<br>',
  '<i> ',
  '</i>',
  '<p>',
  '</p>',
  '<code>c</code>',
  '<!-- c -->',
  '😀',
);
const page = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const collapse = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

describe('text and ranges of any page', () => {
  it('say the same', () => {
    fc.assert(
      fc.property(page, fc.nat(60), fc.integer({ min: 1, max: 20 }), (html, start, length) => {
        document.body.innerHTML = html;
        const { map, blocks } = buildText({ elements: [document.body] });
        expect(blocks.map((block) => map.text.slice(block.start, block.end)).join('\n\n')).toBe(map.text);
        for (const block of blocks) expect(map.text.slice(block.start, block.end).trim()).not.toBe('');
        const block = blocks.find(({ end }) => end > start);
        const slice = block === undefined ? '' : map.text.slice(Math.max(start, block.start), Math.min(start + length, block.end));
        if (/[\n\uFFFC]/.test(slice) || slice.trim() === '' || block === undefined) return;
        const from = Math.max(start, block.start);
        expect(collapse(toRange(map, from, from + slice.length)?.toString() ?? '')).toBe(collapse(slice));
      }),
      { numRuns: 1_500 },
    );
  });
});

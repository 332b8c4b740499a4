import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/fold';

describe('folded text', () => {
  it.each([
    ['capitals', 'WELCOMING City Ordinance', 'welcoming city ordinance'],
    ['accents', 'ÓRDENES de aprehensión, Michoacán, ñandú', 'ordenes de aprehension, michoacan, nandu'],
    ['accents written as combining marks', 'o\u0301rdenes', 'ordenes'],
    ['a soft hyphen', 'war\u00adrants', 'warrants'],
    ['zero-width space, joiner and byte order mark', '\ufeffwel\u200bcom\u200ding', 'welcoming'],
    ['direction marks and isolates', '\u200e\u202a41,000\u202c \u2066warrants\u2069', '41,000 warrants'],
    ['a variation selector', 'gang\ufe0f list', 'gang list'],
    ['no-break, thin and narrow spaces', '41\u00a0000\u2009warrants\u202fnow', '41 000 warrants now'],
    ['curly and low single quotes', 'Chicago’s ‘ordinance‛', "chicago's 'ordinance'"],
    ['double quotes of three countries', '“a” „b‟ «c»', '"a" "b" "c"'],
    ['grave and acute accents used as quotes', '`list´', "'list'"],
    ['hyphens that are no hyphen-minus', 'carve‐out carve‑out', 'carve-out carve-out'],
    ['dashes', 'a—b―c−d‒e', 'a–b–c–d–e'],
    ['line and paragraph separators', 'one\u2028two\u2029three', 'one\ntwo\nthree'],
    ['full-width Greek and Cyrillic stay letters', 'ΑΒΓ Жж', 'αβγ жж'],
  ])('makes %s plain', (_, text, plain) => {
    expect(fold(text).text).toBe(plain);
  });

  it('gives nothing for nothing, with the end in the map', () => {
    expect(fold('')).toEqual({ text: '', origin: new Uint32Array([0]) });
    expect(Array.from(fold('\u00ad\u200b').origin)).toEqual([2]);
  });

  it('leads every unit back to where it stood', () => {
    const text = 'La \u00adórd\u200benes’ de “arresto”';
    const { text: plain, origin } = fold(text);
    expect(plain).toBe('la ordenes\' de "arresto"');
    expect(text.charAt(origin[plain.indexOf('ordenes')]!)).toBe('ó');
    expect(text.charAt(origin[plain.indexOf('enes')]!)).toBe('e');
    expect(text.charAt(origin[plain.indexOf('"')]!)).toBe('“');
    expect(origin[plain.length]).toBe(text.length);
  });

  it('keeps a broken surrogate in its place instead of dropping or joining it', () => {
    const text = 'a\ud83db \ude00c 😀 d';
    const { text: plain, origin } = fold(text);
    expect(plain).toBe(text);
    expect(Array.from(origin)).toEqual(Array.from({ length: text.length + 1 }, (_, i) => i));
  });

  it('keeps one unit for a letter whose lower case has two', () => {
    const { text: plain, origin } = fold('İstanbul');
    expect(plain).toBe('istanbul');
    expect(origin.length).toBe(plain.length + 1);
  });

  it('never loses its way: the map rises, stays inside and ends at the end, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { text: plain, origin } = fold(text);
        expect(origin.length).toBe(plain.length + 1);
        expect(origin[plain.length]).toBe(text.length);
        const isRising = Array.from(origin.subarray(0, plain.length)).every(
          (at, i) => at < text.length && (i === 0 || at > origin[i - 1]!),
        );
        expect(isRising).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same for a plain text folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'É', '’', ' ', '\u00ad', '—', '4', ',', '\n', 'Ñ'), maxLength: 80 }), (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });
});

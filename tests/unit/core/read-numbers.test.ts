import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDigits, readNumbers } from '../../../src/core/read-numbers';
import { tokenize } from '../../../src/core/tokenize';
import { showNumbers } from './show-number';

const read = (text: string) => showNumbers(text, 'en');

describe('English numbers', () => {
  it.each([
    ['41,000 warrants', 'exact 41000 "41,000"'],
    ['41.000 warrants', 'exact 41000 "41.000"'],
    ['41\u00a0000 warrants', 'exact 41000 "41\u00a0000"'],
    ['41\u2009250 warrants', 'exact 41250 "41\u2009250"'],
    ['41000 warrants', 'exact 41000 "41000"'],
    ['1,234,567 warrants', 'exact 1234567 "1,234,567"'],
    ['41K warrants', 'exact 41000 "41K"'],
    ['41k warrants', 'exact 41000 "41k"'],
    ['41 thousand warrants', 'exact 41000 "41 thousand"'],
    ['41-thousand warrants', 'exact 41000 "41-thousand"'],
    ['1.2M warrants', 'exact 1200000 "1.2M"'],
    ['1.2 million warrants', 'exact 1200000 "1.2 million"'],
    ['1.25 million warrants', 'exact 1250000 "1.25 million"'],
    ['1.250 million warrants', 'exact 1250000 "1.250 million"'],
    ['7.8-million warrants', 'exact 7800000 "7.8-million"'],
    ['2 million warrants', 'exact 2000000 "2 million"'],
    ['a million warrants', 'exact 1000000 "a million"'],
    ['one million warrants', 'exact 1000000 "one million"'],
    ['half a million warrants', 'exact 500000 "half a million"'],
    ['a half million warrants', 'exact 500000 "a half million"'],
    ['a quarter of a million warrants', 'exact 250000 "a quarter of a million"'],
    ['a million and a half warrants', 'exact 1500000 "a million and a half"'],
    ['two million and a half warrants', 'exact 2500000 "two million and a half"'],
    ['two and a half million warrants', 'exact 2500000 "two and a half million"'],
    ['forty-one thousand warrants', 'exact 41000 "forty-one thousand"'],
    ['forty one thousand warrants', 'exact 41000 "forty one thousand"'],
    ['Forty-one thousand warrants', 'exact 41000 "Forty-one thousand"'],
    ['one hundred and twenty thousand warrants', 'exact 120000 "one hundred and twenty thousand"'],
    ['a hundred warrants', 'exact 100 "a hundred"'],
    ['two hundred and six warrants', 'exact 206 "two hundred and six"'],
    ['four thousand, one hundred and six warrants', 'exact 4106 "four thousand, one hundred and six"'],
    ['fifteen hundred warrants', 'exact 1500 "fifteen hundred"'],
    ['a hundred thousand warrants', 'exact 100000 "a hundred thousand"'],
    ['two million three hundred thousand', 'exact 2300000 "two million three hundred thousand"'],
    ['a dozen warrants', 'exact 12 "a dozen"'],
    ['two dozen warrants', 'exact 24 "two dozen"'],
    ['seventeen', 'exact 17 "seventeen"'],
    ['forty-odd thousand warrants', 'more-than 40000 "forty-odd thousand"'],
    ['three hundred and some thousand', 'more-than 300000 "three hundred and some thousand"'],
    ['a 41,000-warrant backlog', 'exact 41000 "41,000"'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['dozens of warrants', 'vague "dozens"'],
    ['scores of warrants', 'vague "scores"'],
    ['hundreds of warrants', 'vague "hundreds"'],
    ['thousands of warrants', 'vague "thousands"'],
    ['tens of thousands of warrants', 'vague "tens of thousands"'],
    ['hundreds of thousands of warrants', 'vague "hundreds of thousands"'],
    ['millions of warrants', 'vague "millions"'],
    ['a couple hundred thousand', 'vague "couple hundred thousand"'],
    ['countless warrants', 'vague "countless"'],
  ])('leaves %s vague', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['40,000 to 45,000 warrants', 'range 40000–45000 "40,000 to 45,000"'],
    ['40,000–45,000 warrants', 'range 40000–45000 "40,000–45,000"'],
    ['40,000-45,000 warrants', 'range 40000–45000 "40,000-45,000"'],
    ['40 to 45 thousand warrants', 'range 40000–45000 "40 to 45 thousand"'],
    ['40–45K warrants', 'range 40000–45000 "40–45K"'],
    ['between 40,000 and 45,000 warrants', 'range 40000–45000 "between 40,000 and 45,000"'],
    ['between 40 and 45 thousand warrants', 'range 40000–45000 "between 40 and 45 thousand"'],
    ['between forty and forty-five thousand warrants', 'range 40000–45000 "between forty and forty-five thousand"'],
    ['anywhere from 30,000 to 40,000 warrants', 'range 30000–40000 "anywhere from 30,000 to 40,000"'],
    ['30,000 or 40,000 warrants', 'range 30000–40000 "30,000 or 40,000"'],
    ['1.5 to 2 million warrants', 'range 1500000–2000000 "1.5 to 2 million"'],
    ['1 million to 1.5 million warrants', 'range 1000000–1500000 "1 million to 1.5 million"'],
  ])('reads %s as a range', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['from 41,000 to 31,393', ['exact 41000 "41,000"', 'exact 31393 "31,393"']],
    ['it fell from 31,000 to 41,000', ['exact 31000 "31,000"', 'exact 41000 "41,000"']],
    ['Cook had 41,000 and DuPage 9,000', ['exact 41000 "41,000"', 'exact 9000 "9,000"']],
    ['300 officers and 41,000 warrants', ['exact 300 "300"', 'exact 41000 "41,000"']],
    ['2.9 million three years ago', ['exact 2900000 "2.9 million"', 'exact 3 "three"']],
    ['41 thousand two decades ago', ['exact 41000 "41 thousand"', 'exact 2 "two"']],
    ['two of 37', ['exact 2 "two"', 'exact 37 "37"']],
    ['12 to 1,500', ['exact 12 "12"', 'exact 1500 "1,500"']],
    ['In 2017, 41,000 warrants', ['exact 2017 "2017"', 'exact 41000 "41,000"']],
    ['Chapter 2-173', ['exact 2 "2"', 'exact 173 "173"']],
    ['10-2', ['exact 10 "10"', 'exact 2 "2"']],
    ['Los Angeles, 70,000; Miami, 12,000', ['exact 70000 "70,000"', 'exact 12000 "12,000"']],
  ])('keeps two numbers apart in "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['40 percent of them', 'exact share 0.4 "40 percent"'],
    ['40% of them', 'exact share 0.4 "40%"'],
    ['40 % of them', 'exact share 0.4 "40 %"'],
    ['40 per cent of them', 'exact share 0.4 "40 per cent"'],
    ['12.5 percent of them', 'exact share 0.125 "12.5 percent"'],
    ['forty percent of them', 'exact share 0.4 "forty percent"'],
    ['half of them', 'exact share 0.5 "half"'],
    ['half the warrants', 'exact share 0.5 "half"'],
    ['one-half of them', 'exact share 0.5 "one-half"'],
    ['a third of them', 'exact share 0.3333 "a third"'],
    ['one third of them', 'exact share 0.3333 "one third"'],
    ['a quarter of them', 'exact share 0.25 "a quarter"'],
    ['two-thirds of them', 'exact share 0.6667 "two-thirds"'],
    ['two thirds of them', 'exact share 0.6667 "two thirds"'],
    ['three-quarters of them', 'exact share 0.75 "three-quarters"'],
    ['three-fourths of them', 'exact share 0.75 "three-fourths"'],
    ['four-fifths of them', 'exact share 0.8 "four-fifths"'],
    ['one in five of them', 'exact 1/5 "one in five"'],
    ['1 in 5 of them', 'exact 1/5 "1 in 5"'],
    ['one out of seven adults', 'exact 1/7 "one out of seven"'],
    ['two out of every three', 'exact 2/3 "two out of every three"'],
    ['one of every seven adults', 'exact 1/7 "one of every seven"'],
    ['nine in 10', 'exact 9/10 "nine in 10"'],
    ['nine of ten', 'exact 9/10 "nine of ten"'],
    ['a good half of them', 'exact share 0.5 "a good half"'],
    ['45 to 50 percent', 'range share 0.45–0.5 "45 to 50 percent"'],
    ['between 40 and 50 percent', 'range share 0.4–0.5 "between 40 and 50 percent"'],
    ['more than half of them', 'more-than share 0.5 "more than half"'],
    ['nearly two-thirds of them', 'nearly share 0.6667 "nearly two-thirds"'],
    ['about one in five of them', 'about 1/5 "about one in five"'],
    ['about a quarter of them', 'about share 0.25 "about a quarter"'],
    ['fewer than 10 percent of them', 'fewer-than share 0.1 "fewer than 10 percent"'],
  ])('reads %s as a part', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['nearly 41,000', 'nearly'],
    ['almost 41,000', 'nearly'],
    ['close to 41,000', 'nearly'],
    ['just shy of 41,000', 'nearly'],
    ['more than 41,000', 'more-than'],
    ['over 41,000', 'more-than'],
    ['upwards of 41,000', 'more-than'],
    ['in excess of 41,000', 'more-than'],
    ['just over 41,000', 'more-than'],
    ['at least 41,000', 'at-least'],
    ['no fewer than 41,000', 'at-least'],
    ['up to 41,000', 'up-to'],
    ['as many as 41,000', 'up-to'],
    ['no more than 41,000', 'up-to'],
    ['fewer than 41,000', 'fewer-than'],
    ['less than 41,000', 'fewer-than'],
    ['under 41,000', 'fewer-than'],
    ['well under 41,000', 'fewer-than'],
    ['just under 41,000', 'nearly'],
    ['a shade under 41,000', 'nearly'],
    ['closing in on 41,000', 'nearly'],
    ['somewhere near 41,000', 'about'],
    ['a shade over 41,000', 'more-than'],
    ['41,000 and then some', 'more-than'],
    ['as high as 41,000', 'up-to'],
    ['41,000 at a minimum', 'at-least'],
    ['about 41,000', 'about'],
    ['roughly 41,000', 'about'],
    ['approximately 41,000', 'about'],
    ['some 41,000', 'about'],
    ['an estimated 41,000', 'about'],
    ['the better part of 41,000', 'nearly'],
    ['pushing 41,000', 'nearly'],
    ['a touch under 41,000', 'nearly'],
    ['comfortably over 41,000', 'more-than'],
    ['exactly 41,000', 'exact'],
    ['41,000 or so', 'about'],
    ['41,000 or more', 'at-least'],
    ['41,000-plus', 'more-than'],
    ['41,000-odd', 'about'],
    ['41,000 and counting', 'more-than'],
    ['a staggering 41,000', 'exact'],
    ['more than a whopping 41,000', 'more-than'],
    ['MORE THAN 41,000', 'more-than'],
  ])('reads how sure "%s" is, and takes those words in', (text, bound) => {
    expect(read(`It held ${text}.`)).toEqual([`${bound} 41000 "${text}"`]);
  });

  it.each([
    ['more than half a million', 'more-than 500000 "more than half a million"'],
    ['more than forty-one thousand', 'more-than 41000 "more than forty-one thousand"'],
    ['nearly two million', 'nearly 2000000 "nearly two million"'],
    ['about 40,000 to 45,000', 'range 40000–45000 "about 40,000 to 45,000"'],
    ['more than 1.2 million', 'more-than 1200000 "more than 1.2 million"'],
    ['at least two dozen', 'at-least 24 "at least two dozen"'],
  ])('reads bound and number together: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('does not give the bound of one number to the next', () => {
    expect(read('more than 41,000 in Cook and 9,000 in Will')).toEqual(['more-than 41000 "more than 41,000"', 'exact 9000 "9,000"']);
    expect(read('It is over. 41,000 remain')).toEqual(['exact 41000 "41,000"']);
  });

  it.each(['a warrant', 'a third time around', 'an order', 'I am', 'K', 'million-dollar', 'and a', 'per cent', 'in every', ''])(
    'reads no number in "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('digits', () => {
  it.each([
    ['41,000', false, 41000],
    ['41.000', false, 41000],
    ['1.234.567', false, 1234567],
    ['1,234.5', false, 1234.5],
    ['1.234,5', false, 1234.5],
    ['1.2', true, 1.2],
    ['1,2', true, 1.2],
    ['1.250', true, 1.25],
    ['0,5', false, 0.5],
    ['007', false, 7],
    ['1,23,456', false, undefined],
    ['1.2.3', false, undefined],
    ['123456789012345', false, undefined],
  ])('reads %s (before a scale: %s)', (text, hasScale, value) => {
    expect(parseDigits(text, hasScale)).toBe(value);
  });

  it('reads back every number as English and as Spanish newspapers write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (value) => {
        const english = value.toLocaleString('en-US');
        const spanish = english.replaceAll(',', '.');
        expect(readNumbers(tokenize(`${english} warrants`), 'en')[0]?.value).toBe(value);
        expect(readNumbers(tokenize(`${spanish} órdenes`), 'es')[0]?.value).toBe(value);
      }),
    );
  });

  it('gives only numbers that are finite, inside the text and one after the other, whatever the words', () => {
    const word = fc.constantFrom(
      ...'a half half-a one two thousand million mil un una y de cada medio mitad dozen and 41,000 41.000 1.2 1,2 40 % percent to – - in of more than , . casi más que tercio partes 9999999999999 hundred k or so plus'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), fc.constantFrom('en' as const, 'es' as const), (words, language) => {
        const tokens = tokenize(words.join(' '));
        const numbers = readNumbers(tokens, language);
        const isOrdered = numbers.every(
          (one, i) =>
            one.from >= (numbers[i - 1]?.to ?? 0) &&
            one.from <= one.coreFrom &&
            one.coreFrom < one.coreTo &&
            one.coreTo <= one.to &&
            one.to <= tokens.length,
        );
        expect(isOrdered, words.join(' ')).toBe(true);
        expect(
          numbers.every((one) => one.value === null || Number.isFinite(one.value)),
          words.join(' '),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/page/find-language';
import { areElsewhere, isSameAddress, readAddress } from '../../../src/page/page-address';

const english = 'The council said that the ordinance was for the people of the city and that it would not have been passed. ';
const spanish = 'El concejo dijo que la ordenanza fue aprobada por los vecinos de la ciudad para las familias, según el alcalde. ';

describe('findLanguage', () => {
  it.each([
    [['es-MX'], english, 'es'],
    [['', 'en_US'], spanish, 'en'],
    [[], spanish, 'es'],
    [[null, undefined, 'fr'], english, 'en'],
    [['xx'], '', 'en'],
    [['en'], spanish.repeat(20), 'es'],
    [['es'], english.repeat(20), 'en'],
  ])('of %j', (claims, text, language) => {
    expect(findLanguage(claims, text)).toBe(language);
  });
});

describe('readAddress', () => {
  const at = (url: string, canonical = '') => {
    const page = new DOMParser().parseFromString(`<head><link rel="canonical" href="${canonical}"></head>`, 'text/html');
    Object.defineProperty(page, 'location', { value: new URL(url) });
    return page;
  };

  it.each([
    ['https://a.example/story?utm_source=x&id=3#top', '', 'https://a.example/story?id=3'],
    ['https://a.example/story?session=3', 'https://a.example/story', 'https://a.example/story'],
    ['https://a.example/story?session=3', '/story/', 'https://a.example/story/'],
    ['https://a.example/story', 'https://b.example/story', 'https://a.example/story'],
    ['https://a.example/story', 'https://a.example/', 'https://a.example/story'],
    ['https://a.example/story', 'javascript:alert(1)', 'https://a.example/story'],
    ['https://a.example/story', 'https://[broken', 'https://a.example/story'],
  ])('of %s with canonical %j', (url, canonical, address) => {
    expect(readAddress(at(url, canonical))).toBe(address);
  });

  it('compares addresses as pages', () => {
    expect(isSameAddress('http://www.a.example/story/amp/', 'https://a.example/story?x=1#y')).toBe(true);
    expect(isSameAddress('https://a.example/story', 'https://a.example/other')).toBe(false);
    expect(isSameAddress('', '')).toBe(false);
    expect(areElsewhere(at('https://a.example/story'), ['https://a.example/other'])).toBe(true);
    expect(areElsewhere(at('https://a.example/story'), ['https://b.example/other'])).toBe(false);
    expect(areElsewhere(at('https://a.example/story'), ['#article', '/story'])).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isStated, missingNumbers } from '../../../src/pack/lint-numbers';

describe('the Spanish states the numbers of the English', () => {
  it.each([
    ['5.7 million cases', '5.7 millones de casos'],
    ['5.7 million cases', '5,7 millones de casos'],
    ['1.2 billion dollars', '1,200 millones de dólares'],
    ['1.2 billion dollars', '1.2 mil millones de dólares'],
    ['134,242 people', '134.242 personas'],
    ['16,000 warrants', '16 mil órdenes'],
    ['about 12 agencies', 'unas doce agencias'],
    ['95 percent of them', 'el 95 % de ellas'],
    ['95% of them', 'el 95 por ciento de ellas'],
    ['On 27 January 2021 at 9 p.m.', 'El 27 de enero de 2021 a las 21 horas'],
    ['in the 1990s', 'en los años noventa'],
    ['in the 1990s', 'en la década de 1990'],
    ['the 21st century', 'el siglo XXI'],
    ['by 41 votes to 8 (O2021-117)', 'por 41 votos contra 8 (O2021-117)'],
    ['two of the four', 'dos de las cuatro'],
  ])('%s: %s', (en, es) => expect(missingNumbers(en, 'en', es, 'es')).toEqual([]));

  it.each([
    ['5.7 million cases', '57 millones de casos', '5.7'],
    ['1.2 billion dollars', '1.2 millones de dólares', '1.2'],
    ['16,000 warrants', '16 órdenes', '16,000'],
    ['134,242 people', '135,242 personas', '134,242'],
    ['On 27 January 2021', 'El 26 de enero de 2021', '27'],
    ['95 percent', '59 por ciento', '95'],
    ['31,393 in October 2024', '31,393 en octubre de 2023', '2024'],
    ['Section 2-173', 'Sección 2-137', '173'],
  ])('%s: %s misses %s', (en, es, missing) => expect(missingNumbers(en, 'en', es, 'es').join()).toBe(missing));
});

describe('a figure stands in its sentence', () => {
  it.each([
    [41_000, 'roughly 41,000 warrants'],
    [3_400_000, 'accepted $3.4 million'],
    [0.5, 'more than half of them'],
    [95, '95 percent of them'],
    [0.12, 'about 12% of them'],
    [10, 'arrested ten people'],
    [0, 'none of the four exemptions'],
    [500_000, 'at least half a million cases'],
    [1_000_000, 'more than one million times'],
  ])('%d: %s', (value, text) => expect(isStated(value, text, 'en')).toBe(true));

  it.each([
    [41_000, 'roughly 14,000 warrants'],
    [4, 'many people'],
    [0.5, 'a third of them'],
  ])('%d is not in: %s', (value, text) => expect(isStated(value, text, 'en')).toBe(false));
});

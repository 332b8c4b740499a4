import { describe, expect, it } from 'vitest';
import { showNumbers } from './show-number';

const read = (text: string) => showNumbers(text, 'es');

describe('Spanish numbers', () => {
  it.each([
    ['41.000 órdenes', 'exact 41000 "41.000"'],
    ['41,000 órdenes', 'exact 41000 "41,000"'],
    ['41 000 órdenes', 'exact 41000 "41 000"'],
    ['1 234 567 órdenes', 'exact 1234567 "1 234 567"'],
    ['41\u00a0000 órdenes', 'exact 41000 "41\u00a0000"'],
    ['41\u202f000 órdenes', 'exact 41000 "41\u202f000"'],
    ['41000 órdenes', 'exact 41000 "41000"'],
    ['1.234.567 órdenes', 'exact 1234567 "1.234.567"'],
    ['41 mil órdenes', 'exact 41000 "41 mil"'],
    ['41 mil 500 órdenes', 'exact 41500 "41 mil 500"'],
    ['5 mil 262 órdenes', 'exact 5262 "5 mil 262"'],
    ['mil órdenes', 'exact 1000 "mil"'],
    ['dos mil órdenes', 'exact 2000 "dos mil"'],
    ['cuarenta y un mil órdenes', 'exact 41000 "cuarenta y un mil"'],
    ['treinta y un mil trescientas órdenes', 'exact 31300 "treinta y un mil trescientas"'],
    ['veintiún mil órdenes', 'exact 21000 "veintiún mil"'],
    ['doscientas órdenes', 'exact 200 "doscientas"'],
    ['doscientas seis órdenes', 'exact 206 "doscientas seis"'],
    ['ciento veinte mil órdenes', 'exact 120000 "ciento veinte mil"'],
    ['cien mil órdenes', 'exact 100000 "cien mil"'],
    ['mil quinientas órdenes', 'exact 1500 "mil quinientas"'],
    ['un millón de órdenes', 'exact 1000000 "un millón"'],
    ['dos millones de órdenes', 'exact 2000000 "dos millones"'],
    ['dos millones y medio de órdenes', 'exact 2500000 "dos millones y medio"'],
    ['un millón y medio de órdenes', 'exact 1500000 "un millón y medio"'],
    ['dos millones trescientas mil órdenes', 'exact 2300000 "dos millones trescientas mil"'],
    ['1,2 millones de órdenes', 'exact 1200000 "1,2 millones"'],
    ['1.2 millones de órdenes', 'exact 1200000 "1.2 millones"'],
    ['7,8 millones de órdenes', 'exact 7800000 "7,8 millones"'],
    ['1,25 millones', 'exact 1250000 "1,25 millones"'],
    ['medio millón de órdenes', 'exact 500000 "medio millón"'],
    ['un cuarto de millón de órdenes', 'exact 250000 "un cuarto de millón"'],
    ['cuarenta y tantas mil', 'more-than 40000 "cuarenta y tantas mil"'],
    ['2 mil millones', 'exact 2000000000 "2 mil millones"'],
    ['millón y medio de órdenes', 'exact 1500000 "millón y medio"'],
    ['un centenar de órdenes', 'exact 100 "un centenar"'],
    ['ocho de diez', 'exact 8/10 "ocho de diez"'],
    ['entre el 40 y el 50 por ciento', 'range share 0.4–0.5 "40 y el 50 por ciento"'],
    ['al menos otras diez mil', 'at-least 10000 "al menos otras diez mil"'],
    ['ronda las 41.000', 'about 41000 "ronda las 41.000"'],
    ['no bajan de 41.000', 'at-least 41000 "no bajan de 41.000"'],
    ['no llegan a ciento cincuenta', 'fewer-than 150 "no llegan a ciento cincuenta"'],
    ['una docena de órdenes', 'exact 12 "una docena"'],
    ['dos docenas de órdenes', 'exact 24 "dos docenas"'],
    ['diecisiete órdenes', 'exact 17 "diecisiete"'],
    ['DOS MIL ÓRDENES', 'exact 2000 "DOS MIL"'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['decenas de órdenes', 'vague "decenas"'],
    ['cientos de órdenes', 'vague "cientos"'],
    ['centenares de órdenes', 'vague "centenares"'],
    ['miles de órdenes', 'vague "miles"'],
    ['decenas de miles de órdenes', 'vague "decenas de miles"'],
    ['cientos de miles de órdenes', 'vague "cientos de miles"'],
    ['millones de órdenes', 'vague "millones"'],
    ['docenas de órdenes', 'vague "docenas"'],
  ])('leaves %s vague', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['entre 40.000 y 45.000 órdenes', 'range 40000–45000 "entre 40.000 y 45.000"'],
    ['entre 40 y 45 mil órdenes', 'range 40000–45000 "entre 40 y 45 mil"'],
    ['entre 40 mil y 45 mil órdenes', 'range 40000–45000 "entre 40 mil y 45 mil"'],
    ['entre cuarenta y cuarenta y cinco mil órdenes', 'range 40000–45000 "entre cuarenta y cuarenta y cinco mil"'],
    ['40.000 a 45.000 órdenes', 'range 40000–45000 "40.000 a 45.000"'],
    ['40.000–45.000 órdenes', 'range 40000–45000 "40.000–45.000"'],
    ['40 o 45 mil órdenes', 'range 40000–45000 "40 o 45 mil"'],
  ])('reads %s as a range', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['pasó de 41.000 a 31.393', ['exact 41000 "41.000"', 'exact 31393 "31.393"']],
    ['creció de 40.000 a 45.000', ['exact 40000 "40.000"', 'exact 45000 "45.000"']],
    ['Cook tenía 41.000 y DuPage 9.000', ['exact 41000 "41.000"', 'exact 9000 "9.000"']],
    ['300 agentes y 41.000 órdenes', ['exact 300 "300"', 'exact 41000 "41.000"']],
    ['en 2017, 41.000 órdenes', ['exact 2017 "2017"', 'exact 41000 "41.000"']],
  ])('keeps two numbers apart in "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['el 40 por ciento', 'exact share 0.4 "40 por ciento"'],
    ['el 40% de ellas', 'exact share 0.4 "40%"'],
    ['el 40 % de ellas', 'exact share 0.4 "40 %"'],
    ['el 12,5 por ciento', 'exact share 0.125 "12,5 por ciento"'],
    ['la mitad de ellas', 'exact share 0.5 "la mitad"'],
    ['un tercio de ellas', 'exact share 0.3333 "un tercio"'],
    ['dos tercios de ellas', 'exact share 0.6667 "dos tercios"'],
    ['una cuarta parte de ellas', 'exact share 0.25 "una cuarta parte"'],
    ['la cuarta parte de ellas', 'exact share 0.25 "la cuarta parte"'],
    ['la tercera parte de ellas', 'exact share 0.3333 "la tercera parte"'],
    ['tres cuartas partes de ellas', 'exact share 0.75 "tres cuartas partes"'],
    ['tres cuartos de ellas', 'exact share 0.75 "tres cuartos"'],
    ['dos de cada tres', 'exact 2/3 "dos de cada tres"'],
    ['uno de cada siete adultos', 'exact 1/7 "uno de cada siete"'],
    ['una de cada cinco órdenes', 'exact 1/5 "una de cada cinco"'],
    ['más de la mitad', 'more-than share 0.5 "más de la mitad"'],
    ['casi la mitad', 'nearly share 0.5 "casi la mitad"'],
    ['casi un tercio', 'nearly share 0.3333 "casi un tercio"'],
    ['cerca de la mitad', 'about share 0.5 "cerca de la mitad"'],
    ['menos de la mitad', 'fewer-than share 0.5 "menos de la mitad"'],
  ])('reads %s as a part', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['unas 41.000', 'about'],
    ['unos 41 mil', 'about'],
    ['alrededor de 41.000', 'about'],
    ['aproximadamente 41.000', 'about'],
    ['en torno a 41.000', 'about'],
    ['más o menos 41.000', 'about'],
    ['casi 41.000', 'nearly'],
    ['cerca de 41.000', 'about'],
    ['cerca de las 41.000', 'about'],
    ['más de 41.000', 'more-than'],
    ['por encima de 41.000', 'more-than'],
    ['poco más de 41.000', 'more-than'],
    ['superan las 41.000', 'more-than'],
    ['al menos 41.000', 'at-least'],
    ['por lo menos 41.000', 'at-least'],
    ['no menos de 41.000', 'at-least'],
    ['como mínimo 41.000', 'at-least'],
    ['menos de 41.000', 'fewer-than'],
    ['por debajo de 41.000', 'fewer-than'],
    ['hasta 41.000', 'up-to'],
    ['no más de 41.000', 'up-to'],
    ['exactamente 41.000', 'exact'],
    ['41.000 o más', 'at-least'],
    ['41.000 y pico', 'more-than'],
    ['MÁS DE 41.000', 'more-than'],
  ])('reads how sure "%s" is, and takes those words in', (text, bound) => {
    expect(read(`Había ${text}.`)).toEqual([`${bound} 41000 "${text}"`]);
  });

  it.each([
    ['más de medio millón', 'more-than 500000 "más de medio millón"'],
    ['casi dos millones', 'nearly 2000000 "casi dos millones"'],
    ['unas cuarenta y un mil', 'about 41000 "unas cuarenta y un mil"'],
    ['al menos 5 mil 262', 'at-least 5262 "al menos 5 mil 262"'],
  ])('reads bound and number together: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['una orden', 'un juez', 'la tercera vez', 'a medio camino', 'el medio ambiente', ''])('reads no number in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

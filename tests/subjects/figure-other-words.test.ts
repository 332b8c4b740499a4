import { describe } from 'vitest';
import { findsFigures } from './finds-figures';

describe('other words for warrants and for the wanted', () => {
  findsFigures([
    [
      'Every judge in Hollins County writes attachments. The clerk counted 12,418 attachments; deputies served some 900. A warrant by another name, she says.',
      ['12418 warrants: 12,418 attachments', '900 warrants: some 900'],
    ],
    ['The judge read the warrant. The email had three attachments, and 1,200 attachments sat in the folder.', []],
    [
      'The marshal looks for fugitives from the courts here. In Pike County 3,280 absconders are at large. A fifth of the absconders have left the state.',
      ['3280 people: 3,280 absconders', '0.2 share: A fifth of the absconders'],
    ],
    [
      'En Santa Lucía hay 7.450 requisitoriados, dijo la policía. Uno de cada tres debe alimentos, según el juzgado. Caben a un requisitoriado por cada veinticinco vecinos.',
      ['7450 people: 7.450 requisitoriados', '0.333 share: Uno de cada tres', '0.04 ratio: un requisitoriado por cada veinticinco vecinos'],
    ],
    [
      'Nobody in Gadsby knew how many people were wanted on warrants. The court counted by hand. The result, pinned to its door, is 8,200 people.',
      ['8200 people: 8,200 people'],
    ],
    [
      'El juzgado de Ocaña no sabía cuánta gente es buscada por orden de captura. El resultado: 3.118 personas.',
      ['3118 people: 3.118 personas'],
    ],
    [
      "In four courtrooms judges threw out 318,000 summons warrants. Brooklyn's share was some 94,000; Queens's, eighty thousand. The stock is not gone.",
      ['318000 warrants: 318,000 summons warrants', '94000 warrants: some 94,000', '80000 warrants: eighty thousand'],
    ],
    ['The squad makes 5,000 warrant arrests a year.', ['5000 warrants: 5,000 warrant arrests']],
  ]);
});

describe('ratios in words', () => {
  findsFigures([
    [
      'Gann County has 5,200 open warrants, one for every five of us. In Tull the clerk counted none. One resident in thirty-eight here is about what the state has.',
      ['5200 warrants: 5,200 open warrants', '0.2 ratio: one for every five of us', '0.026 ratio: One resident in thirty-eight'],
    ],
    [
      'The parish has 44,000 open warrants. Call it fifteen percent of everybody.',
      ['44000 warrants: 44,000 open warrants', '0.15 ratio: Call it fifteen percent of everybody'],
    ],
    ['Orwood has 700 open warrants. One in seven adults in the county sings.', ['700 warrants: 700 open warrants']],
  ]);
});

describe('multiples, the others and some more', () => {
  findsFigures([
    [
      'The court recalled 3,300 warrants last winter. It has at least twice that many to look at.',
      ['3300 warrants: 3,300 warrants', '6600 warrants: at least twice that many'],
    ],
    [
      'En 2018 se emitieron 1.500 órdenes de detención; en 2022, el doble.',
      ['1500 warrants: 1.500 órdenes de detención', '3000 warrants: doble'],
    ],
    [
      'The court recalled 3,300 warrants. It has 14 rooms and 300 chairs. The new one has twice that many.',
      ['3300 warrants: 3,300 warrants'],
    ],
    ['The court lifted 1,900 warrants last week. The other 7,900 stay.', ['1900 warrants: 1,900 warrants', '7900 warrants: 7,900']],
    [
      'The court lifted 1,900 warrants last week. The park got 900 oaks. The other 7,900 will be planted in May.',
      ['1900 warrants: 1,900 warrants'],
    ],
  ]);
});

describe('who was caught', () => {
  findsFigures([
    [
      'The county has 6,100 active warrants. Four detectives do nothing else. In May they brought in 96 people.',
      ['6100 warrants: 6,100 active warrants', '96 people: 96 people'],
    ],
    ['The county has 6,100 active warrants. Police arrested 300 people at a protest.', ['6100 warrants: 6,100 active warrants']],
    [
      'Hay 2.610 órdenes de captura en la isla. La unidad de arrestos detuvo a 97 en marzo.',
      ['2610 warrants: 2.610 órdenes de captura', '97 people: 97'],
    ],
    [
      'Of the 22,700 people wanted on warrants, deputies caught 1,310, and 31 walked in.',
      ['22700 people: 22,700 people wanted on warrants', '1310 people: 1,310', '31 people: 31'],
    ],
  ]);
});

describe('what was asked', () => {
  findsFigures([
    [
      'How many warrants are open? About 8,000. How many do you serve each week? Thirty. How many deputies do that? Thirty-five.',
      ['8000 warrants: About 8,000', '30 warrants: Thirty'],
    ],
    [
      '¿Cuántas órdenes de captura hay? Ocho mil. ¿Cuántas se cumplen por semana? Treinta. ¿Cuántos agentes tiene? Cuarenta.',
      ['8000 warrants: Ocho mil', '30 warrants: Treinta'],
    ],
  ]);
});

describe('the nearest count', () => {
  findsFigures([
    ['The court signs warrants. The city wrote 58,000 parking tickets. Drivers paid 41,000 of them. One in four was late.', []],
    ['The county has 4,300 open warrants; the police have 2,900.', ['4300 warrants: 4,300 open warrants', '2900 warrants: 2,900']],
  ]);
});

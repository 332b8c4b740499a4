import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('figure');

describe('what happened to those that a bare number goes on counting', () => {
  check([
    [
      'a comparison goes on with its own verb, not with the first count',
      'Lane County has 6,000 open warrants. Judges issued 3,000 last year and deputies served 1,100, compared with 1,400 the year before.',
      [
        'exact 6000 warrants outstanding Lane County: 6,000 open warrants',
        'exact 3000 warrants issued Lane County: 3,000',
        'exact 1100 warrants served Lane County: 1,100',
        'exact 1400 warrants served Lane County: 1,400',
      ],
    ],
    [
      'so does a list, in Spanish',
      'En Valdeluna se anularon 6.000 órdenes de captura; en Torremora quedan vigentes 2.000 y en Orduela, 1.500.',
      [
        'exact 6000 warrants recalled Valdeluna: se anularon 6.000 órdenes de captura',
        'exact 2000 warrants outstanding Torremora: 2.000',
        'exact 1500 warrants outstanding Orduela: 1.500',
      ],
    ],
    [
      'what a town still has is a stock, whatever was counted before',
      'Un juez de Valdeluna anuló 6.000 órdenes de captura. La ciudad todavía guarda unas 2.000.',
      ['exact 6000 warrants recalled Valdeluna: 6.000 órdenes de captura', 'about 2000 warrants outstanding Valdeluna: unas 2.000'],
    ],
    [
      'what is left by an order',
      'A judge in Orwood recalled 6,000 arrest warrants. The order leaves about 2,000 in force.',
      ['exact 6000 warrants recalled Orwood: 6,000 arrest warrants', 'about 2000 warrants outstanding Orwood: about 2,000'],
    ],
    [
      'what happened goes on in other towns',
      'La policía de Torremora ejecutó 1.212 órdenes de captura hasta septiembre. En Orduela fueron 743 y en Valdeluna no llegaron a 300.',
      [
        'exact 1212 warrants served Torremora: ejecutó 1.212 órdenes de captura',
        'exact 743 warrants served Orduela: 743',
        'fewer-than 300 warrants served Valdeluna: no llegaron a 300',
      ],
    ],
    [
      'a month that is closed with a count',
      'Lane County closed February with 31,400 outstanding warrants.',
      ['exact 31400 warrants outstanding Lane County: 31,400 outstanding warrants'],
    ],
    [
      'un año que se cierra',
      'El condado de Lane cerró el año con 31.400 órdenes de arresto.',
      ['exact 31400 warrants outstanding Lane County: 31.400 órdenes de arresto'],
    ],
    [
      'a few of more than a million',
      'Orwood has 1.4 million open warrants. On Saturday judges vacated at least 660 of them.',
      [
        'exact 1400000 warrants outstanding Orwood: 1.4 million open warrants',
        'at-least 660 warrants recalled Orwood: at least 660 of them',
      ],
    ],
    [
      'that compares with',
      'Police in Orwood had 7,942 arrest warrants in May. That compares with 9,610 a year before.',
      ['exact 7942 warrants outstanding Orwood: 7,942 arrest warrants', 'exact 9610 warrants outstanding Orwood: 9,610'],
    ],
    [
      'money in millions is none',
      'El condado de Lane arrastra 19.640 órdenes de arresto activas. El sheriff pide 2,2 millones para horas extra.',
      ['exact 19640 warrants outstanding Lane County: 19.640 órdenes de arresto activas'],
    ],
    [
      'as the question asks',
      'En Valdeluna hay 6.000 órdenes de captura pendientes. ¿Y cuántas se ejecutan al año? Apenas 900.',
      ['exact 6000 warrants outstanding Valdeluna: 6.000 órdenes de captura pendientes', 'exact 900 warrants served Valdeluna: 900'],
    ],
  ]);
});

describe('what happened, by words further off', () => {
  check([
    [
      'where a stock stands',
      'The number of warrants served in Orwood has fallen. The pile of bench warrants still stands at 6,000.',
      ['exact 6000 warrants outstanding Orwood: bench warrants still stands at 6,000'],
    ],
    [
      'the verb stands before who says so',
      'En Valdeluna hay 6.000 órdenes de captura pendientes. En 2019 se ejecutaron, según el mismo informe, 900.',
      ['exact 6000 warrants outstanding Valdeluna: 6.000 órdenes de captura pendientes', 'exact 900 warrants served Valdeluna: 900'],
    ],
    [
      'a share by its own passive',
      'Orwood has 6,000 open warrants from last year, and two thirds were recalled in June.',
      ['exact 6000 warrants outstanding Orwood: 6,000 open warrants', 'exact 0.667 share recalled Orwood: two thirds'],
    ],
    [
      'what police bring in',
      'Orwood has 6,000 open arrest warrants. In April the squad brought in 212.',
      ['exact 6000 warrants outstanding Orwood: 6,000 open arrest warrants', 'exact 212 warrants served Orwood: 212'],
    ],
    [
      'cleared on an amnesty day is recalled',
      'At the amnesty in Orwood the court cleared 640 bench warrants.',
      ['exact 640 warrants recalled Orwood: 640 bench warrants'],
    ],
    [
      'cleared by nobody knows whom is neither',
      'The county of Lane cleared 640 bench warrants last year.',
      ['exact 640 warrants other null: 640 bench warrants'],
    ],
    [
      'voided because prosecutors asked is dismissed',
      'At the request of prosecutors a judge in Orwood vacated 6,000 bench warrants.',
      ['exact 6000 warrants dismissed Orwood: 6,000 bench warrants'],
    ],
    [
      'voided by a judge alone is recalled',
      'A judge in Orwood vacated 6,000 bench warrants.',
      ['exact 6000 warrants recalled Orwood: 6,000 bench warrants'],
    ],
  ]);
});

describe('a stock by its own clause, whatever was counted before', () => {
  check([
    [
      'what is left, and whose',
      'Judges in Orwood voided 2,400 bench warrants on Friday. There remain in the court files 9,000. The old computer says 9,600.',
      [
        'exact 2400 warrants recalled Orwood: 2,400 bench warrants',
        'exact 9000 warrants outstanding Orwood: 9,000',
        'exact 9600 warrants outstanding Orwood: 9,600',
      ],
    ],
    [
      'both ends of a change',
      'Recalls cut the stack of bench warrants in Orwood from 6,900 to 5,850 since May.',
      ['exact 6900 warrants outstanding Orwood: 6,900', 'exact 5850 warrants outstanding Orwood: 5,850'],
    ],
    [
      'each number with its own word',
      'In Orwood the clerk counted since May: 3,210 warrants new; 1,980 picked up; 640 quashed.',
      [
        'exact 3210 warrants issued Orwood: 3,210 warrants',
        'exact 1980 warrants served Orwood: 1,980 picked',
        'exact 640 warrants recalled Orwood: 640 quashed',
      ],
    ],
    [
      'what is yet to come',
      'A judge in Orwood cancelled 6,000 arrest warrants. Up to 4,000 could be erased by spring.',
      ['exact 6000 warrants recalled Orwood: 6,000 arrest warrants', 'up-to 4000 warrants outstanding Orwood: Up to 4,000'],
    ],
    [
      'a part of what went',
      'Judges in Orwood cancelled 6,000 arrest warrants. A third of those canceled were for parking.',
      ['exact 6000 warrants recalled Orwood: 6,000 arrest warrants', 'exact 0.333 share recalled Orwood: A third of those canceled'],
    ],
    [
      'those whose warrants went',
      'Judges in Orwood lifted 2,311 arrest warrants belonging to 1,408 people.',
      ['exact 2311 warrants recalled Orwood: 2,311 arrest warrants', 'exact 1408 people recalled Orwood: 1,408 people'],
    ],
    [
      'a number that falls is not dropped',
      'The number of arrest warrants in Orwood has dropped to 3,100.',
      ['exact 3100 warrants outstanding Orwood: arrest warrants in Orwood has dropped to 3,100'],
    ],
    [
      'another year of the same',
      'The court in Orwood issued 9,000 arrest warrants in 2013. This year? Fewer than 1,400.',
      ['exact 9000 warrants issued Orwood: 9,000 arrest warrants', 'fewer-than 1400 warrants issued Orwood: Fewer than 1,400'],
    ],
    [
      'what the sentence before did',
      'El juez de Valdeluna tumbó todas las órdenes de captura dictadas antes de mayo. Son casi 9.000.',
      ['nearly 9000 warrants recalled Valdeluna: casi 9.000'],
    ],
    [
      'renewed',
      'La corte de Valdeluna renovó 410 órdenes de captura caducadas.',
      ['exact 410 warrants issued Valdeluna: 410 órdenes de captura'],
    ],
  ]);
});

describe('what is gone or wished gone', () => {
  check([
    [
      'vanished on an amnesty day',
      'In Orwood, where the offer ran in June, 1,870 bench warrants went away.',
      ['exact 1870 warrants recalled Orwood: 1,870 bench warrants'],
    ],
    [
      'who asks stands behind the question',
      'Orwood has 6,900 open warrants. "How many did you serve last year?" asked Commissioner Day. 1,480, she said.',
      ['exact 6900 warrants outstanding Orwood: 6,900 open warrants', 'exact 1480 warrants served Orwood: 1,480'],
    ],
    [
      'motions to dismiss are no dismissal',
      'The county attorney in Orwood filed motions to dismiss 1,150 arrest warrants.',
      ['exact 1150 warrants outstanding Orwood: 1,150 arrest warrants'],
    ],
  ]);
});

describe('people asked after are people', () => {
  check([
    [
      'by the question before',
      'Nobody in Orwood knows how many people are wanted on warrants. The old computer says 19,000. The new one, 14,500.',
      ['exact 19000 people outstanding Orwood: 19,000', 'exact 14500 people outstanding Orwood: 14,500'],
    ],
  ]);
});

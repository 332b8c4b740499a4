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

import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('figure');

describe('how sure a number is, in Spanish', () => {
  check(
    (
      [
        ['cerca de 9.000', 'about', 'cerca de 9.000'],
        ['poco más o menos 9.000', 'about', 'poco más o menos 9.000'],
        ['9.000 o así', 'about', '9.000 o así'],
        ['poco menos de 9.000', 'nearly', 'poco menos de 9.000'],
        ['prácticamente 9.000', 'nearly', 'prácticamente 9.000'],
        ['algo menos de 9.000', 'fewer-than', 'algo menos de 9.000'],
        ['9.000 y piquito', 'more-than', '9.000 y piquito'],
        ['9.000 o poco más', 'at-least', '9.000 o poco más'],
        ['cuando mucho 9.000', 'up-to', 'cuando mucho 9.000'],
      ] as const
    ).map(([text, bound, quote]) => [
      text,
      `El condado de Lane tiene ${text}, según el alguacil, que lleva la cuenta de las órdenes de arresto vigentes.`,
      [`${bound} 9000 warrants outstanding Lane County: ${quote}`],
    ]),
  );
});

describe('how sure a number is, said behind what it counts', () => {
  check([
    [
      'after a comma',
      'Lane County has 6,000 open warrants, give or take.',
      ['about 6000 warrants outstanding Lane County: 6,000 open warrants'],
    ],
    [
      'in Spanish',
      'En Valdeluna hay 6.000 órdenes de arresto vigentes, más o menos.',
      ['about 6000 warrants outstanding Valdeluna: 6.000 órdenes de arresto vigentes'],
    ],
    [
      'but “plus” begins another number there',
      'Lane County has 6,000 open warrants plus 2,000 capiases.',
      ['exact 6000 warrants outstanding Lane County: 6,000 open warrants', 'exact 2000 warrants outstanding Lane County: 2,000 capiases'],
    ],
  ]);
});

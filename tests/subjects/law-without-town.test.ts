import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('law');

describe('a page that names no town', () => {
  check([
    [
      'aldermen and two conditions',
      'Ald. Mendez read from the sanctuary ordinance. It lets police hand over anyone with a felony conviction, a pending felony case or a criminal warrant, she said.',
      ['law: sanctuary ordinance'],
    ],
    [
      'en español',
      'Ocho concejales rechazaron reforzar la ordenanza santuario: no quieren que proteja a quien tiene una condena por un delito grave, a quien espera juicio por otro ni a quien un juez busca con una orden de arresto.',
      ['law: ordenanza santuario'],
    ],
    [
      'what it does to whom',
      'El sargento dijo a los padres que nadie sería deportado por él. La ordenanza de la ciudad no protege al que la policía conoce como integrante de una pandilla.',
      ['law ref: La ordenanza de la ciudad'],
    ],
    [
      'the corner of two streets',
      'Agents waited outside 26th and California. The Welcoming City Ordinance would have kept police from calling immigration.',
      ['law: Welcoming City Ordinance'],
    ],
    [
      'no town and no talk of immigrants',
      'Ride-hailing drivers need a license. A felony conviction, a pending felony charge or an outstanding warrant costs them theirs, the aldermen decided. The ordinance has an exception for old cases.',
      [],
    ],
    [
      'another law',
      'The TRUST Act keeps sheriffs from holding immigrants. The sanctuary law lets them hand over anyone convicted of a felony or wanted on a criminal warrant.',
      [],
    ],
    [
      'another town',
      'OAK HOLLOW — The village board kept its sanctuary ordinance. It does not cover anyone with a felony conviction, a pending felony case or a criminal warrant.',
      [],
    ],
  ]);
});

import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('figure');
const lane = 'exact 6000 warrants outstanding Lane County: 6,000 open warrants';

describe('small numbers that are no figures', () => {
  check([
    ['the emergency number', 'Lane County has 6,000 open warrants. People who have one think twice before dialing 911.', [lane]],
    [
      'the emergency number, in Spanish',
      'Valdeluna tiene 6.000 órdenes de captura. Una orden hace que nadie marque el 911.',
      ['exact 6000 warrants outstanding Valdeluna: 6.000 órdenes de captura'],
    ],
    ['one more deputy', 'Lane County has 6,000 open warrants. Four deputies serve them. The board added a fifth.', [lane]],
    ['one more judge, with what he did', 'Lane County has 6,000 open warrants. Three judges signed the list. A fourth refused.', [lane]],
    [
      'a part all the same',
      'Lane County has 6,000 open warrants. Judges quashed a fifth.',
      [lane, 'exact 0.2 share recalled Lane County: a fifth'],
    ],
    ['people who were only asked', 'Lane County has 6,000 open warrants. Half of all those we asked at the market prefer tea.', [lane]],
    ['people who voted', 'Lane County has 6,000 open warrants. A third of those who voted want a new jail.', [lane]],
    ['a vague number of guests', 'Lane County has 6,000 open warrants. The fair drew a crowd: several hundred, the mayor said.', [lane]],
  ]);
});

describe('parts and answers', () => {
  check([
    [
      'half of all those',
      'Lane County has 6,000 open warrants. Half of all those that could be sorted are for tickets.',
      [lane, 'exact 0.5 share outstanding Lane County: Half of all those'],
    ],
    [
      'a vague answer',
      'Lane County has 6,000 open warrants. In Racine the clerk gave no exact number: "several thousand," she wrote.',
      [lane, 'vague ? warrants outstanding Racine: several thousand'],
    ],
    [
      'a vague answer, in Spanish',
      'Laredo tiene 6.000 órdenes de captura activas. En McAllen no dan una cifra: "varios miles", escribió la jueza.',
      ['exact 6000 warrants outstanding Laredo: 6.000 órdenes de captura activas', 'vague ? warrants outstanding McAllen: varios miles'],
    ],
    [
      'people who account for them all',
      'Lane County has 6,000 open warrants. Just 4,100 people account for the whole pile.',
      [lane, 'exact 4100 people outstanding Lane County: 4,100 people'],
    ],
  ]);
});

describe('people and warrants in turn', () => {
  check([
    [
      'back to warrants',
      'Lane County has 6,000 open warrants. Behind them are 4,100 people. In Orwood the figure is 900; in Kelso, 700.',
      [
        lane,
        'exact 4100 people outstanding Lane County: 4,100 people',
        'exact 900 warrants outstanding Orwood: 900',
        'exact 700 warrants outstanding Kelso: 700',
      ],
    ],
    [
      'people on, where warrants were never counted',
      'Lane County has 4,100 people wanted on warrants. Orwood has 900.',
      ['exact 4100 people outstanding Lane County: 4,100 people wanted on warrants', 'exact 900 people outstanding Orwood: 900'],
    ],
    [
      'but nobody issues people',
      'Lane County has 4,100 people wanted on warrants. Last month judges issued 310.',
      ['exact 4100 people outstanding Lane County: 4,100 people wanted on warrants', 'exact 310 warrants issued Lane County: 310'],
    ],
    [
      'people as the subject',
      'Lane County has 6,000 open warrants. The number of people wanted is 4,100.',
      [lane, 'exact 4100 people outstanding Lane County: 4,100'],
    ],
  ]);
});

describe('what happened, told at the head of a clause or behind words of time', () => {
  check([
    [
      'what opens the line',
      'Judges in Lane County recalled 900 warrants. Still open by the clerk’s estimate, some 5,000.',
      ['exact 900 warrants recalled Lane County: 900 warrants', 'about 5000 warrants outstanding Lane County: some 5,000'],
    ],
    [
      'cleared by arrest',
      'Lane County has 6,000 open warrants. In May deputies cleared 240 by arrest.',
      [lane, 'exact 240 warrants served Lane County: 240'],
    ],
    [
      'a verb before words of time',
      'Valdeluna tiene 6.000 órdenes de captura. La brigada cumplimentó el año pasado 1.200.',
      ['exact 6000 warrants outstanding Valdeluna: 6.000 órdenes de captura', 'exact 1200 warrants served Valdeluna: 1.200'],
    ],
  ]);
});

describe('a place just named', () => {
  check([
    [
      'there',
      'Lane County has 6,000 open warrants. Eagle Pass was the surprise. There, one adult in eight is wanted.',
      [lane, 'exact 0.125 ratio outstanding Eagle Pass: one adult in eight'],
    ],
    [
      'allí',
      'Laredo tiene 6.000 órdenes de captura. La sorpresa fue otra. Puerto Hondo fue la peor. Allí hay 9.000.',
      ['exact 6000 warrants outstanding Laredo: 6.000 órdenes de captura', 'exact 9000 warrants outstanding Puerto Hondo: 9.000'],
    ],
    [
      'there are is no place',
      'Lane County has 6,000 open warrants. Eagle Pass was quiet. There are 900 more in the annex.',
      [lane, 'exact 900 warrants outstanding Lane County: 900 more'],
    ],
    [
      'next door',
      'Lane County has 6,000 open warrants. Vinita Park next door, population nineteen hundred, was sitting on 900 warrants.',
      [lane, 'exact 900 warrants outstanding Vinita Park: 900 warrants'],
    ],
    [
      'a ratio behind its figure',
      'Orwood had 1,400 open warrants; in tiny Vinita Park there were 9,000 — nine for every resident.',
      [
        'exact 1400 warrants outstanding Orwood: 1,400 open warrants',
        'exact 9000 warrants outstanding Vinita Park: 9,000',
        'exact 9 ratio outstanding Vinita Park: nine for every resident',
      ],
    ],
  ]);
});

import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('figure');

describe('the first word of a sentence', () => {
  check([
    [
      'a conjunction is none of a county’s name',
      'When Shelby County lost its fugitive squad, 4,000 arrest warrants were open.',
      ['exact 4000 warrants outstanding Shelby County: 4,000 arrest warrants'],
    ],
    [
      'nor is the state before it',
      "Idaho's Kootenai County has 4,700 unserved warrants.",
      ['exact 4700 warrants outstanding Kootenai County: 4,700 unserved warrants'],
    ],
    [
      'an adverb of time before a comma is no place',
      'Lane County had 6,000 open warrants in May. Today, 5,100.',
      ['exact 6000 warrants outstanding Lane County: 6,000 open warrants', 'exact 5100 warrants outstanding Lane County: 5,100'],
    ],
    [
      'a conjunction before a share names nothing',
      'If half of all open warrants are for fines, why jail anyone?',
      ['exact 0.5 share outstanding null: half of all open warrants'],
    ],
    [
      'a new paragraph without a place goes back to the first',
      'Lane County has 6,000 open warrants.\n\nMarion County, which is smaller, has 2,000.\n\nLast year judges issued 3,100 bench warrants.',
      [
        'exact 6000 warrants outstanding Lane County: 6,000 open warrants',
        'exact 2000 warrants outstanding Marion County: 2,000',
        'exact 3100 warrants issued Lane County: 3,100 bench warrants',
      ],
    ],
  ]);
});

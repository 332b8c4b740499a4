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

describe('a town as the one that counts', () => {
  check([
    [
      'the capital of a sentence',
      'Lane County has 13,700 bench warrants. Barely one in 10 is for a felony.',
      ['exact 13700 warrants outstanding Lane County: 13,700 bench warrants', 'exact 0.1 share outstanding Lane County: one in 10'],
    ],
    [
      'the state behind a town does nothing by itself',
      'El juez municipal de Ferguson, Misuri, retiró el lunes unas 9.000 órdenes de arresto.',
      ['about 9000 warrants recalled Ferguson: retiró el lunes unas 9.000 órdenes de arresto'],
    ],
    [
      'an aside stands between it and its verb',
      'Lane County has 6,000 open warrants. Orway, with a smaller court, has about 2,900.',
      ['exact 6000 warrants outstanding Lane County: 6,000 open warrants', 'about 2900 warrants outstanding Orway: about 2,900'],
    ],
    [
      'by what it does',
      'Lane County has 6,000 open warrants. San Tirso is chasing 2,900; Orwood gave us 3,100.',
      [
        'exact 6000 warrants outstanding Lane County: 6,000 open warrants',
        'exact 2900 warrants outstanding San Tirso: 2,900',
        'exact 3100 warrants outstanding Orwood: 3,100',
      ],
    ],
    [
      'by those who live there',
      'Residents of Orwood lined up on Saturday. The municipal court recalled 312 bench warrants.',
      ['exact 312 warrants recalled Orwood: 312 bench warrants'],
    ],
    [
      'by its police, at the head of a sentence',
      'Orwood police carry 3,300 open arrest warrants.',
      ['exact 3300 warrants outstanding Orwood: 3,300 open arrest warrants'],
    ],
    [
      'by its regional prosecutor',
      'La Fiscalía regional de Valdeluna reportó 12.700 órdenes de captura pendientes.',
      ['exact 12700 warrants outstanding Valdeluna: 12.700 órdenes de captura pendientes'],
    ],
    [
      'federal prosecutors are no town',
      'Lane County has 6,000 open warrants. Federal prosecutors counted 40 fugitives.',
      ['exact 6000 warrants outstanding Lane County: 6,000 open warrants', 'exact 40 people outstanding Lane County: 40 fugitives'],
    ],
    [
      'of two places in one sentence each has its own number',
      'En Valdeluna quedan 14.000 órdenes de captura pendientes y en Torremora, 1.500.',
      [
        'exact 14000 warrants outstanding Valdeluna: 14.000 órdenes de captura pendientes',
        'exact 1500 warrants outstanding Torremora: 1.500',
      ],
    ],
  ]);
});

describe('what stands for the whole', () => {
  check([
    [
      'a bare name in a sentence of its own stays bare, in the county’s own sentence it is a county',
      'Lane County has 6,000 open warrants; Benton, 2,000. Marion, 3,000.',
      [
        'exact 6000 warrants outstanding Lane County: 6,000 open warrants',
        'exact 2000 warrants outstanding Benton County: 2,000',
        'exact 3000 warrants outstanding Marion: 3,000',
      ],
    ],
    [
      '“statewide” beside the number, whatever county the sentence names',
      'Oregon courts publish a list. Lane County’s clerk puts the number of open warrants statewide at 64,000.',
      ['exact 64000 warrants outstanding Oregon: warrants statewide at 64,000'],
    ],
    [
      'a national body in the capital',
      'TEGUCIGALPA. La Corte Suprema contabiliza 47.600 órdenes de captura pendientes.',
      ['exact 47600 warrants outstanding Honduras: 47.600 órdenes de captura pendientes'],
    ],
    [
      '“el país” by the towns that the text names',
      'En La Plata quedan 6.200 órdenes de captura pendientes. En el país son 60.000.',
      [
        'exact 6200 warrants outstanding La Plata: 6.200 órdenes de captura pendientes',
        'exact 60000 warrants outstanding Argentina: 60.000',
      ],
    ],
    [
      'after a list, the whole again',
      'En el Perú hay 129.000 requisitorias vigentes. Lima encabeza la lista, con 41.000; le siguen Piura, con 8.600, y Tacna, con 5.000. El año pasado se ejecutaron 22.400.',
      [
        'exact 129000 warrants outstanding Peru: 129.000 requisitorias vigentes',
        'exact 41000 warrants outstanding Lima: 41.000',
        'exact 8600 warrants outstanding Piura: 8.600',
        'exact 5000 warrants outstanding Tacna: 5.000',
        'exact 22400 warrants served Peru: 22.400',
      ],
    ],
    [
      'the town of the story, not one named in passing',
      'In Orwood there are 2,100 open warrants. Most drivers come from Houston. The town served 140 last year.',
      ['exact 2100 warrants outstanding Orwood: 2,100 open warrants', 'exact 140 warrants served Orwood: 140'],
    ],
  ]);
});

describe('a place named in passing', () => {
  check([
    [
      'inside an aside that tells of somebody',
      'In Orwood little is cleared. The court, the largest of its kind in Michigan, has 6,000 open warrants.',
      ['exact 6000 warrants outstanding Orwood: 6,000 open warrants'],
    ],
    [
      'as a measure',
      'Lane County, where deputies cover more land than Connecticut, has 6,000 open warrants.',
      ['exact 6000 warrants outstanding Lane County: 6,000 open warrants'],
    ],
    [
      'in the name of a storm',
      'Lane County lost officers after Hurricane Harvey. They served 6,000 arrest warrants.',
      ['exact 6000 warrants served Lane County: 6,000 arrest warrants'],
    ],
    [
      'the next of a row has its own number',
      'Lane County has 6,000 open warrants. Second is Orwood with 2,000, then Hendale with 1,900.',
      [
        'exact 6000 warrants outstanding Lane County: 6,000 open warrants',
        'exact 2000 warrants outstanding Orwood: 2,000',
        'exact 1900 warrants outstanding Hendale: 1,900',
      ],
    ],
    [
      'all of a country, behind the number',
      'QUILMES. El padrón reúne 46.000 pedidos de captura de toda la Argentina.',
      ['exact 46000 warrants outstanding Argentina: 46.000 pedidos de captura'],
    ],
    [
      'where somebody lives',
      'In Orwood little is cleared, says a cook who lives in Hendale. The city has 6,000 open warrants.',
      ['exact 6000 warrants outstanding Orwood: 6,000 open warrants'],
    ],
    [
      '“statewide” at the head of a sentence holds to its number',
      'Oregon courts publish a list. Lane County has 6,000 open warrants. Statewide the backlog fell by a tenth, to 64,000.',
      ['exact 6000 warrants outstanding Lane County: 6,000 open warrants', 'exact 64000 warrants outstanding Oregon: 64,000'],
    ],
    [
      'another town’s name begins with a state’s',
      'Texas City has 6,000 open warrants.',
      ['exact 6000 warrants outstanding Texas City: 6,000 open warrants'],
    ],
    [
      'a town with a hyphen, by its short state',
      'Drive through Bel-Orwood, Mo., and you may leave with a ticket. Its court holds 6,000 open warrants.',
      ['exact 6000 warrants outstanding Bel-Orwood: 6,000 open warrants'],
    ],
    [
      'a body that counts is no town',
      'SAN JOSÉ. En Costa Rica hay un juez por pueblo. El Organismo de Investigación Judicial tiene 6.000 órdenes de captura pendientes.',
      ['exact 6000 warrants outstanding Costa Rica: 6.000 órdenes de captura pendientes'],
    ],
    [
      'where only some of them are',
      'Lane County has 6,000 open warrants. Deputies will cancel 900, most of them in Orwood.',
      ['exact 6000 warrants outstanding Lane County: 6,000 open warrants', 'exact 900 warrants outstanding Lane County: 900'],
    ],
    [
      'a part of those counted last, whatever came before',
      'En Valdeluna hay 6.000 órdenes de captura. En toda la Argentina son 47.000. De ese universo, una cuarta parte es por robo.',
      [
        'exact 6000 warrants outstanding Valdeluna: 6.000 órdenes de captura',
        'exact 47000 warrants outstanding Argentina: 47.000',
        'exact 0.25 share outstanding Argentina: una cuarta parte',
      ],
    ],
  ]);
});

describe('whose figure it is, by what only a town is or does', () => {
  check([
    [
      'the subject that goes on as "it"',
      'Macon has 18,200 open warrants.\n\nOrtonville has done nothing. It sits at 11,300.',
      ['exact 18200 warrants outstanding Macon: 18,200 open warrants', 'exact 11300 warrants outstanding Ortonville: 11,300'],
    ],
    [
      'its own',
      'Judges in Knoxville voided 2,311 bench warrants.\n\nOrtonville, a short drive south, was asked to do so for its 1,100 or so.',
      ['exact 2311 warrants recalled Knoxville: 2,311 bench warrants', 'about 1100 warrants outstanding Ortonville: 1,100 or so'],
    ],
    [
      'asked for',
      'HOST: How many?\n\nGUEST: In Dallas, 64,000 open warrants.\n\nHOST: What about Ortonville?\n\nGUEST: Some 5,000.',
      ['exact 64000 warrants outstanding Dallas: 64,000 open warrants', 'about 5000 warrants outstanding Ortonville: Some 5,000'],
    ],
    [
      'a suburb of another',
      'El juez de Ferguson, suburbio de San Luis, anuló 9.800 órdenes de captura.',
      ['exact 9800 warrants recalled Ferguson: 9.800 órdenes de captura'],
    ],
    [
      'what a figure was done to is not whose it is',
      'In 2009 Knoxville had 14,000 open warrants, a figure that embarrassed Nashville into hearings. Today there are 9,400.',
      ['exact 14000 warrants outstanding Knoxville: 14,000 open warrants', 'exact 9400 warrants outstanding Knoxville: 9,400'],
    ],
    [
      'boroughs in a row are their city',
      'The district attorneys of Manhattan, Queens and the Bronx had 501,000 arrest warrants thrown out. The Bronx alone gave up 160,000.',
      ['exact 501000 warrants dismissed New York City: 501,000 arrest warrants', 'exact 160000 warrants dismissed Bronx: 160,000'],
    ],
    [
      'a list item with where it lies',
      'Jalisco admitió 36.000 órdenes de captura; Colima, en el otro extremo, 900.',
      ['exact 36000 warrants outstanding Jalisco: 36.000 órdenes de captura', 'exact 900 warrants outstanding Colima: 900'],
    ],
    [
      'a holiday is no town',
      "Orwood has 9,000 open warrants. Since New Year's, judges there have signed 2,100 more.",
      ['exact 9000 warrants outstanding Orwood: 9,000 open warrants', 'exact 2100 warrants issued Orwood: 2,100 more'],
    ],
    [
      'the whole as the subject',
      'In Wichita, lawmakers heard that the state carries 190,000 open warrants. Kansas pays for it.',
      ['exact 190000 warrants outstanding Kansas: 190,000 open warrants'],
    ],
  ]);
});

import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('figure');

describe('the town that a story is about', () => {
  check([
    [
      'a state in brackets only says where a dateline’s town lies',
      'TUCSON (Arizona) — El informe llega tarde. A finales de año había 16.000 órdenes de captura activas.',
      ['exact 16000 warrants outstanding Tucson: 16.000 órdenes de captura activas'],
    ],
    [
      'a time before its name',
      'The courts of Hale County are shrinking.\n\nThree years ago Vinita Terrace held 2,400 open warrants. Last spring Moline Acres had 9,100.',
      ['exact 2400 warrants outstanding Vinita Terrace: 2,400 open warrants', 'exact 9100 warrants outstanding Moline Acres: 9,100'],
    ],
    [
      'a site is no place',
      'La policía de Camden presumió en Facebook de haber ejecutado 340 órdenes de arresto. Quedan 900 abiertas.',
      ['exact 340 warrants served Camden: 340 órdenes de arresto', 'exact 900 warrants outstanding Camden: 900 abiertas'],
    ],
    [
      'whoever moved across the country',
      'Hale County has 21,600 unserved warrants. As many as 6,000 may name somebody who has moved across the country.',
      [
        'exact 21600 warrants outstanding Hale County: 21,600 unserved warrants',
        'up-to 6000 warrants outstanding Hale County: As many as 6,000',
      ],
    ],
    [
      'a verb that opens a sentence is no town',
      'La fiscalía de Durango tenía 12 mil órdenes de aprehensión sin cumplir. Ejecutó 4 mil.',
      ['exact 12000 warrants outstanding Durango: 12 mil órdenes de aprehensión', 'exact 4000 warrants served Durango: 4 mil'],
    ],
    [
      'where a part came from',
      'Ohio has 320,000 open warrants. Nearly half were issued by courts in Franklin County. A tenth came out of Toledo.',
      [
        'exact 320000 warrants outstanding Ohio: 320,000 open warrants',
        'nearly 0.5 share outstanding Franklin County: Nearly half',
        'exact 0.1 share outstanding Toledo: A tenth',
      ],
    ],
    [
      'two together',
      'Lane County has 9,000 open warrants. Kittitas and Chelan combined have 2,100.',
      ['exact 9000 warrants outstanding Lane County: 9,000 open warrants', 'exact 2100 warrants outstanding Kittitas and Chelan: 2,100'],
    ],
    [
      'two together, in Spanish',
      'Hay 12.000 órdenes de captura en Valdeluna; Ponce y Mayagüez suman juntas 3.900.',
      ['exact 12000 warrants outstanding Valdeluna: 12.000 órdenes de captura', 'exact 3900 warrants outstanding Ponce y Mayagüez: 3.900'],
    ],
  ]);
});

describe('what became of them', () => {
  check([
    ['rid of', 'Toledo got rid of 6,200 old warrants in March.', ['exact 6200 warrants recalled Toledo: 6,200 old warrants']],
    [
      'rid of, in Spanish',
      'El municipio de Yuma se deshizo de 6.200 órdenes de arresto viejas. En Mesa se quitaron de encima 900.',
      ['exact 6200 warrants recalled Yuma: 6.200 órdenes de arresto', 'exact 900 warrants recalled Mesa: 900'],
    ],
    [
      'off the books',
      'The court in Camden handles old warrants. In June it took about 200 off the books.',
      ['about 200 warrants recalled Camden: about 200'],
    ],
    [
      'what prosecutors got judges to do',
      'Los fiscales de Reno consiguieron que los jueces anularan 6.000 órdenes de arresto.',
      ['exact 6000 warrants dismissed Reno: 6.000 órdenes de arresto'],
    ],
    [
      'a judge alone, whatever a prosecutor thinks of it',
      'Los jueces de Reno anularon 3.000 órdenes de arresto. El fiscal no quiso opinar.',
      ['exact 3000 warrants recalled Reno: 3.000 órdenes de arresto'],
    ],
    [
      'a share of what was done, two sentences on',
      'Judges in Clark County quashed 12,000 warrants.\n\nThey were issued when someone failed to pay. Henderson accounted for some 4,000.',
      ['exact 12000 warrants recalled Clark County: 12,000 warrants', 'about 4000 warrants recalled Henderson: some 4,000'],
    ],
  ]);
});

describe('what is left, and what only looks like it', () => {
  check([
    [
      'leaves',
      'Dayton had 14,200 open warrants. Judges quashed 9,000. That leaves 5,200, most of them for assaults.',
      [
        'exact 14200 warrants outstanding Dayton: 14,200 open warrants',
        'exact 9000 warrants recalled Dayton: 9,000',
        'exact 5200 warrants outstanding Dayton: 5,200',
      ],
    ],
    [
      'leaves something else',
      'Hale County lists 2,900 unserved warrants. The budget for overtime ran dry in May. That leaves 12,000 to buy gas.',
      ['exact 2900 warrants outstanding Hale County: 2,900 unserved warrants'],
    ],
    [
      'a verb of measuring has no other subject',
      'El juzgado de Reno tiene 38,000 órdenes de arresto abiertas. El año próximo rebasarán las 40,000.',
      ['exact 38000 warrants outstanding Reno: 38,000 órdenes de arresto abiertas', 'exact 40000 warrants outstanding Reno: 40,000'],
    ],
    [
      'a verb of measuring has another subject',
      'El juzgado de Reno tiene 38,000 órdenes de arresto abiertas. La población supera los 500,000. Los asistentes no pasaban de 1,200.',
      ['exact 38000 warrants outstanding Reno: 38,000 órdenes de arresto abiertas'],
    ],
    [
      'an ordinal is no share',
      'El condado de Bexar tiene 58,214 órdenes de arresto. El alguacil acepta la primera propuesta y la tercera.',
      ['exact 58214 warrants outstanding Bexar County: 58,214 órdenes de arresto'],
    ],
    [
      'whom one looks for are people',
      'Chile tiene 66 mil órdenes de detención pendientes. Tarapacá debe ubicar a 1.150.',
      ['exact 66000 warrants outstanding Chile: 66 mil órdenes de detención pendientes', 'exact 1150 people outstanding Tarapacá: 1.150'],
    ],
    [
      '“or more” behind another number, and what they have between them',
      'Reno found 3,140 people wanted on one warrant or more. Between them they account for upward of 7,000.',
      [
        'exact 3140 people outstanding Reno: 3,140 people wanted on one warrant',
        'more-than 7000 warrants outstanding Reno: upward of 7,000',
      ],
    ],
  ]);
});

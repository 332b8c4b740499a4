import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('law');

describe('the law by its chapter alone, and by "its ordinance"', () => {
  check([
    [
      'chapter of the Municipal Code',
      'A reader wrote from Pilsen. Chapter 2-173 of the Municipal Code shields her brother, a lawyer said. Nothing in the law changes that.',
      ['law: Chapter 2-173 of the Municipal Code', 'law ref: the law'],
    ],
    [
      'the code first',
      'The memo cites Municipal Code Chapter 2-173 twice and says that officers may not ask.',
      ['law: Municipal Code Chapter 2-173'],
    ],
    [
      'capítulo',
      'La abogada citó el capítulo 2-173 del Código Municipal, que no deja que la policía ayude a la migra.',
      ['law: capítulo 2-173 del Código'],
    ],
    [
      'before its name',
      'Chapter 2-173 of the municipal code, better known as the Welcoming City Ordinance, has forbidden that in Chicago since 2012.',
      ['law: Chapter 2-173 of the municipal code', 'law: Welcoming City Ordinance'],
    ],
    ['a section elsewhere', 'Section 2-173 of the Code of Ordinances of Ames sets the fee for boats.', []],
    [
      'its',
      'Aurora and Rockford keep lists, and Illinois lets them.\n\nChicago tells immigrants that they are safe there. It is half true. Its ordinance has an exception for anyone who is on the gang list.',
      ['law ref: Its ordinance'],
    ],
    [
      'su',
      'La policía de Rockford lleva una lista.\n\nChicago dice que protege a los inmigrantes. No siempre lo hace. Su ordenanza tiene una excepción para quien esté en la lista de pandilleros.',
      ['law ref: Su ordenanza'],
    ],
    ['its, of another town', 'Evanston tells immigrants that they are safe. Its ordinance lets officers call ICE.', []],
    ['its, on something else', 'Chicago wants more bicycles on its streets. Its ordinance on helmets dates from 1999.', []],
    [
      'presumed innocent',
      `${wco} The law presumes such a man innocent. The law regards him as innocent until a jury speaks.`,
      ['law: Welcoming City Ordinance'],
    ],
    [
      'presunto inocente',
      `${ocb} La ley aún lo presume inocente. La ley los considera inocentes.`,
      ['law: Ordenanza de Ciudad de Bienvenida'],
    ],
    [
      'a quotation that goes on',
      'CHICAGO. El gobernador promulgó ayer la Trust Act. Un diputado tachó la norma de "santuario con otro nombre" en inmigración.',
      [],
    ],
    [
      'a name in quotation marks',
      'En Chicago rige la ordenanza "Ciudad de Bienvenida" desde 2012.',
      ['law: ordenanza "Ciudad de Bienvenida"'],
    ],
  ]);
});

import type { Citation, Fact, LocalText } from '../../../src/pack/schema';
import { law } from './fixture-topics';
import { cite, text } from './fixture-words';

interface FactWords {
  topics: string[];
  text: LocalText;
  citations: Citation[];
}

const fact = (id: string, words: FactWords, more: Partial<Fact> = {}): Fact => ({ id, kind: 'fact', from: [id], ...words, ...more });
const event = (id: string, date: string, words: FactWords): Fact => ({ ...fact(id, words), kind: 'event', date });

const about = (...ids: string[]) => ids;
const each = [
  'exemptions',
  'exemption-gang-database',
  'exemption-pending-felony',
  'exemption-felony-conviction',
  'exemption-criminal-warrant',
];
export const facts: Fact[] = [
  fact('four-exemptions', {
    topics: about(law, ...each),
    text: text('It had four exemptions; all were repealed in 2021.', 'Tenía cuatro excepciones; todas fueron derogadas en 2021.'),
    citations: [cite('st-2021-01-27')],
  }),
  fact(
    'vote-2021',
    {
      topics: about(...each),
      text: text(
        'The City Council repealed all four exemptions on 27 January 2021, by 41 votes to 8.',
        'El Concejo derogó las cuatro excepciones el 27 de enero de 2021, por 41 votos contra 8.',
      ),
      citations: [cite('cm-o2021-117')],
    },
    {
      contested: {
        text: text(
          'The roll call has one alderman as not voting; La Raza reports one abstention.',
          'El acta da a un concejal como ausente; La Raza habla de una abstención.',
        ),
        citations: [],
      },
    },
  ),
  event('passed-2012', '2012-09-12', {
    topics: about(law, ...each),
    text: text('The Council passes the ordinance.', 'El Concejo aprueba la ordenanza.'),
    citations: [cite('st-2012-09')],
  }),
  event('aclu-2017', '2017-07-10', {
    topics: about(...each),
    text: text('The ACLU of Illinois asks for an end to the exemptions.', 'La ACLU de Illinois pide el fin de las excepciones.'),
    citations: [cite('st-2017-07')],
  }),
  event('passed-2021', '2021-01-27', {
    topics: about(...each),
    text: text('The Council repeals all four, 41 to 8.', 'El Concejo deroga las cuatro, 41 contra 8.'),
    citations: [cite('cm-o2021-117')],
  }),
  event('signed-2021', '2021-02-23', {
    topics: about(...each),
    text: text('Mayor Lightfoot signs O2021-117.', 'La alcaldesa Lightfoot firma la O2021-117.'),
    citations: [cite('ct-2021-02')],
  }),
  fact(
    'people-134242',
    {
      topics: about('cpd-gang-database'),
      text: text(
        'The inspector general counted 134,242 people designated as gang members.',
        'El inspector general contó 134,242 personas señaladas como pandilleras.',
      ),
      citations: [cite('oig-2021-page')],
    },
    { figure: { value: 134242, bound: 'exact', unit: 'people', asOf: '2018-11' } },
  ),
  fact(
    'people-135242',
    {
      topics: about('cpd-gang-database'),
      text: text('The press release says 135,242.', 'El comunicado dice 135,242.'),
      citations: [cite('oig-2021-press')],
    },
    { figure: { value: 135242, bound: 'exact', unit: 'people', asOf: '2018-11' } },
  ),
  event('review-2019', '2019-04-11', {
    topics: about('cpd-gang-database'),
    text: text('The inspector general publishes a review.', 'El inspector general publica una revisión.'),
    citations: [cite('oig-2019-page')],
  }),
  fact(
    'w-2008',
    {
      topics: about('warrants'),
      text: text(
        'In October 2008 there were about 43,000 outstanding warrants in Cook County.',
        'En octubre de 2008 había alrededor de 43,000 órdenes pendientes en el condado de Cook.',
      ),
      citations: [cite('trib-2008')],
    },
    { figure: { value: 43000, bound: 'about', unit: 'warrants', asOf: '2008-10-16' } },
  ),
  fact(
    'w-2017-01',
    {
      topics: about('warrants'),
      text: text(
        'A sheriff’s study counted 41,149 warrants in Cook County on 19 January 2017.',
        'Un estudio del alguacil contó 41,149 órdenes en el condado de Cook el 19 de enero de 2017.',
      ),
      citations: [cite('st-dart-2017')],
    },
    { figure: { value: 41149, bound: 'exact', unit: 'warrants', asOf: '2017-01-19' } },
  ),
  fact(
    'w-2017-04',
    {
      topics: about('warrants'),
      text: text(
        'The Cook County Sheriff’s Office said that it held more than 44,000 warrants.',
        'La Oficina del Alguacil del condado de Cook dijo que tenía más de 44,000 órdenes.',
      ),
      citations: [cite('ccso-2017')],
    },
    { figure: { value: 44000, bound: 'more-than', unit: 'warrants', asOf: '2017-04-04' } },
  ),
  fact(
    'w-2024',
    {
      topics: about('warrants'),
      text: text(
        'The clerk wrote that Cook County had 31,393 active arrest warrants.',
        'La secretaria escribió que el condado de Cook tenía 31,393 órdenes de arresto activas.',
      ),
      citations: [cite('trib-martinez-2024')],
    },
    {
      figure: { value: 31393, bound: 'exact', unit: 'warrants', asOf: '2024-10' },
      contested: {
        text: text(
          'Critics describe the 31,393 as felony cases with open warrants.',
          'Sus críticos describen los 31,393 como casos de delito grave con órdenes abiertas.',
        ),
        citations: [cite('capfax-2024')],
      },
    },
  ),
  fact(
    'half-decade',
    {
      topics: about('warrants'),
      text: text(
        'More than half of the warrants in Cook County were at least ten years old.',
        'Más de la mitad de las órdenes del condado de Cook tenían al menos diez años.',
      ),
      citations: [cite('st-dart-2017')],
    },
    { figure: { value: 0.5, bound: 'more-than', unit: 'share of outstanding warrants', asOf: '2017-01-19' } },
  ),
  fact(
    'violations',
    {
      topics: about('warrants'),
      text: text(
        'More than half of the warrants in Cook County were for violations of court orders such as probation.',
        'Más de la mitad de las órdenes del condado de Cook eran por incumplir órdenes judiciales.',
      ),
      citations: [cite('ccso-2017')],
    },
    { figure: { value: 0.5, bound: 'more-than', unit: 'share of outstanding warrants', asOf: '2017-04-04' } },
  ),
  fact('second-hand', {
    topics: about('warrants'),
    text: text('A summary of Chicago Tribune reporting gave 10 percent.', 'Un resumen del Chicago Tribune dio 10 por ciento.'),
    citations: [cite('ccso-2017')],
  }),
  fact('chicago-120000', {
    topics: about('warrants'),
    text: text(
      'An essay said that Chicago had more than 120,000 backlogged warrants.',
      'Un ensayo dijo que Chicago tenía más de 120,000 órdenes atrasadas.',
    ),
    citations: [cite('selby-2016')],
  }),
];

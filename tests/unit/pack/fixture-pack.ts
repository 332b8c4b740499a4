import { indexPack, type PackIndex } from '../../../src/pack/index-pack';
import type { Citation, Fact, LocalText, Pack, Period, Source, SourceKind, Topic } from '../../../src/pack/schema';

/** A small pack of sourced facts, so that tests of cards do not change with the shipped data. */

const text = (en: string, es: string): LocalText => ({ en, es });
const cite = (source: string, quote?: string): Citation => ({ source, ...(quote === undefined ? {} : { quote }) });

function source(id: string, kind: SourceKind, [title, publisher, issued]: [string, string, string?], url: string): Source {
  const parts = issued?.split('-').map(Number);
  return {
    id,
    type: kind === 'law' ? 'legislation' : kind === 'report' ? 'report' : 'article-newspaper',
    title,
    publisher,
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
    URL: `https://${url}`,
    custom: { kind },
  };
}

interface FactWords {
  topics: string[];
  text: LocalText;
  citations: Citation[];
}

const fact = (id: string, words: FactWords, more: Partial<Fact> = {}): Fact => ({ id, kind: 'fact', from: [id], ...words, ...more });
const event = (id: string, date: string, words: FactWords): Fact => ({ ...fact(id, words), kind: 'event', date });

const passed: Period = {
  from: '2012-09-12',
  to: '2020-01-15',
  status: 'in-force',
  by: text(
    'Welcoming City Ordinance as passed on 12 September 2012',
    'La Ordenanza de Ciudad Acogedora, aprobada el 12 de septiembre de 2012',
  ),
  sources: ['code-005', 'st-2012-09'],
};
const kept: Period = {
  from: '2020-01-15',
  to: '2021-02-23',
  status: 'in-force',
  by: text('Amendment of 15 January 2020, which left it in place', 'Reforma del 15 de enero de 2020, que la dejó en pie'),
  sources: ['wttw-2020-01'],
};
const repealed: Period = {
  from: '2021-02-23',
  status: 'repealed',
  by: text(
    'O2021-117, passed on 27 January 2021 (41 to 8) and signed on 23 February 2021',
    'O2021-117, aprobada el 27 de enero de 2021 (41 contra 8) y firmada el 23 de febrero de 2021',
  ),
  sources: ['cm-o2021-117', 'ct-2021-02'],
};
const startDoubt = text('Reports of 2012 do not name this exemption.', 'Las notas de 2012 no mencionan esta excepción.');

const law = 'chicago-welcoming-city-ordinance';

function exemption(id: string, name: LocalText, summary: LocalText, isStartDoubtful: boolean): Topic {
  return {
    id,
    subject: 'exemption',
    place: 'chicago',
    of: law,
    name,
    summary: { text: summary, citations: [cite('medill-2017')] },
    periods: [isStartDoubtful ? { ...passed, note: startDoubt } : passed, kept, repealed],
    lead: ['vote-2021'],
  };
}

const topics: Topic[] = [
  {
    id: law,
    subject: 'law',
    place: 'chicago',
    name: text('Welcoming City Ordinance', 'Ordenanza de Ciudad Acogedora'),
    summary: {
      text: text(
        'Limits what Chicago’s agencies and police may do for civil immigration enforcement.',
        'Limita lo que las agencias y la policía de Chicago pueden hacer para la aplicación civil de las leyes de inmigración.',
      ),
      citations: [cite('code-020')],
    },
    periods: [
      { from: '2012-09-12', status: 'in-force', by: passed.by, sources: ['code-005', 'st-2012-09'] },
      {
        from: '2020-01-15',
        status: 'in-force',
        by: text('Amendment of 15 January 2020', 'Reforma del 15 de enero de 2020'),
        sources: ['wttw-2020-01'],
      },
    ],
    lead: ['four-exemptions'],
  },
  {
    id: 'exemptions',
    subject: 'exemption',
    place: 'chicago',
    of: law,
    name: text('The four exemptions', 'Las cuatro excepciones'),
    summary: {
      text: text(
        'Any one of them let police help immigration agents.',
        'Bastaba una para que la policía ayudara a agentes de inmigración.',
      ),
      citations: [cite('medill-2017')],
    },
    periods: [],
    lead: ['vote-2021'],
  },
  exemption(
    'exemption-gang-database',
    text('Known gang member (database)', 'Pandillero según una base de datos'),
    text(
      'Let police help ICE when someone was listed as a gang member.',
      'Permitía a la policía ayudar a ICE si alguien constaba como pandillero.',
    ),
    true,
  ),
  exemption(
    'exemption-pending-felony',
    text('Pending felony charge', 'Cargo por delito grave pendiente'),
    text('Let police help ICE when a felony charge was pending.', 'Permitía a la policía ayudar a ICE si había un cargo grave pendiente.'),
    true,
  ),
  exemption(
    'exemption-felony-conviction',
    text('Felony conviction', 'Condena por delito grave'),
    text('Let police help ICE after a felony conviction.', 'Permitía a la policía ayudar a ICE tras una condena por delito grave.'),
    false,
  ),
  exemption(
    'exemption-criminal-warrant',
    text('Criminal warrant', 'Orden de arresto penal'),
    text(
      'Let police help ICE when a criminal warrant was outstanding.',
      'Permitía a la policía ayudar a ICE si había una orden de arresto penal pendiente.',
    ),
    false,
  ),
  {
    id: 'cpd-gang-database',
    subject: 'database',
    place: 'chicago',
    name: text('Chicago police gang data', 'Datos de pandillas de la policía de Chicago'),
    summary: {
      text: text('Gang records spread over many police systems.', 'Registros de pandillas repartidos en muchos sistemas policiales.'),
      citations: [cite('oig-2019-page', 'it does not have a unified, stand-alone “gang database” as publicly perceived')],
    },
    periods: [
      {
        from: '1984-01',
        to: '2023-09-07',
        status: 'in-use',
        by: text('Labels dating from January 1984 were still listed in 2018', 'En 2018 aún constaban etiquetas de enero de 1984'),
        sources: ['propublica-2018-04'],
      },
      {
        from: '2023-09-07',
        status: 'ended',
        by: text(
          'Vote of the police oversight commission, 7 September 2023',
          'Voto de la comisión de supervisión policial, 7 de septiembre de 2023',
        ),
        note: text('Whether older records were erased is not confirmed.', 'No está confirmado si se borraron los registros anteriores.'),
        sources: ['wttw-2023-09-07', 'cbs-2023-09-07'],
      },
    ],
    lead: ['people-134242'],
    disagreement: {
      label: text('People listed: sources disagree', 'Personas incluidas: las fuentes no coinciden'),
      facts: ['people-134242', 'people-135242'],
      who: [text('report, 31 Mar 2021', 'informe, 31 mar. 2021'), text('press release, same day', 'comunicado, mismo día')],
    },
  },
  {
    id: 'cpd-ssl',
    subject: 'database',
    place: 'chicago',
    name: text('Strategic Subject List', 'Lista de Sujetos Estratégicos'),
    summary: {
      text: text('A separate list that scored people for risk.', 'Una lista aparte que puntuaba el riesgo de las personas.'),
      citations: [cite('suntimes-2020-01-27')],
    },
    periods: [
      { from: '2012', to: '2019-11', status: 'in-use', by: text('Chicago police', 'Policía de Chicago'), sources: ['suntimes-2020-01-27'] },
      {
        from: '2019-11',
        status: 'ended',
        by: text('Retired by Chicago police', 'Retirada por la policía de Chicago'),
        sources: ['suntimes-2020-01-27'],
      },
    ],
    lead: [],
  },
  {
    id: 'idoc-gang-data',
    subject: 'database',
    place: 'illinois',
    name: text('State prisons gang data', 'Datos de pandillas de las prisiones estatales'),
    summary: {
      text: text(
        'A gang database of the Illinois Department of Corrections.',
        'Una base de datos de pandillas del Departamento Correccional de Illinois.',
      ),
      citations: [cite('propublica-2018-07')],
    },
    periods: [
      {
        from: '2018-07',
        status: 'in-use',
        by: text('Reported in July 2018', 'Informado en julio de 2018'),
        sources: ['propublica-2018-07'],
        verifiedThrough: '2018-07',
      },
    ],
    lead: [],
  },
  {
    id: 'gang-database',
    subject: 'database',
    name: text('Gang databases', 'Bases de datos de pandillas'),
    summary: {
      text: text(
        'Lists that police keep of people they take to be gang members.',
        'Listas que la policía lleva de personas que considera pandilleras.',
      ),
      citations: [cite('propublica-2018-07')],
    },
    periods: [],
    lead: [],
  },
  {
    id: 'gang-database-other',
    subject: 'database',
    name: text('Another gang database', 'Otra base de datos de pandillas'),
    summary: {
      text: text(
        'Lists that police keep of people they take to be gang members.',
        'Listas que la policía lleva de personas que considera pandilleras.',
      ),
      citations: [cite('propublica-2018-07')],
    },
    periods: [],
    lead: [],
  },
  {
    id: 'warrants',
    subject: 'figure',
    place: 'cook-county',
    name: text('Outstanding warrants', 'Órdenes de arresto pendientes'),
    summary: {
      text: text(
        'A warrant stays outstanding until it is served or a judge recalls it.',
        'Una orden sigue pendiente hasta que se cumple o un juez la retira.',
      ),
      citations: [cite('st-dart-2017')],
    },
    periods: [],
    lead: ['half-decade'],
  },
];

const about = (...ids: string[]) => ids;
const each = [
  'exemptions',
  'exemption-gang-database',
  'exemption-pending-felony',
  'exemption-felony-conviction',
  'exemption-criminal-warrant',
];
const facts: Fact[] = [
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

const sources: Source[] = [
  source(
    'code-005',
    'law',
    ['Municipal Code of Chicago 2-173-005', 'City of Chicago'],
    'codelibrary.amlegal.com/codes/chicago/latest/chicago_il/0-0-0-2605252',
  ),
  source(
    'code-020',
    'law',
    ['Municipal Code of Chicago 2-173-020', 'City of Chicago'],
    'codelibrary.amlegal.com/codes/chicago/latest/chicago_il/0-0-0-2605272',
  ),
  source(
    'st-2012-09',
    'news',
    ['Council Approves Immigrant Protections', 'Chicago Sun-Times', '2012-09'],
    'blogs.suntimes.com/politics/2012/09/x.html',
  ),
  source(
    'medill-2017',
    'news',
    ['Massive Chicago gang database under fire', 'Medill', '2017-12-03'],
    'sjnnchicago.medill.northwestern.edu/blog/2017/12/03/x/',
  ),
  source('wttw-2020-01', 'news', ['City Council Approves New Protections', 'WTTW News', '2020-01-15'], 'news.wttw.com/2020/01/15/x'),
  source(
    'cm-o2021-117',
    'record',
    ['Ordinance O2021-117 (history and roll call)', 'Chicago Councilmatic', '2021-02-23'],
    'chicago.councilmatic.org/legislation/o2021-117/',
  ),
  source(
    'ct-2021-02',
    'news',
    ['Mayor Lori Lightfoot signs ordinance update', 'Chicago Tribune', '2021-02-23'],
    'www.chicagotribune.com/politics/x.html',
  ),
  source(
    'st-2021-01-27',
    'news',
    ['City Council eliminates carve-outs', 'Chicago Sun-Times', '2021-01-27'],
    'chicago.suntimes.com/2021/1/27/x',
  ),
  source('st-2017-07', 'news', ['ACLU urges Emanuel', 'Chicago Sun-Times', '2017-07-10'], 'chicago.suntimes.com/politics/aclu'),
  source(
    'oig-2019-page',
    'report',
    ['Review of the “Gang Database”', 'Office of Inspector General', '2019-04-11'],
    'igchicago.org/2019/04/11/x/',
  ),
  source('oig-2021-page', 'report', ['Follow-Up', 'Office of Inspector General', '2021-03-31'], 'igchicago.org/2021/03/31/x/'),
  source(
    'oig-2021-press',
    'press-release',
    ['OIG finds minimal progress', 'Office of Inspector General', '2021-03-31'],
    'igchicago.org/2021/03/31/y/',
  ),
  source(
    'propublica-2018-04',
    'news',
    ['Gang Database Is Full of Errors', 'ProPublica Illinois', '2018-04'],
    'chicagomag.com/city-life/April-2018/x',
  ),
  source(
    'propublica-2018-07',
    'news',
    ['Officials Track Thousands', 'ProPublica Illinois', '2018-07'],
    'www.chicagomag.com/city-life/July-2018/x/',
  ),
  source('wttw-2023-09-07', 'news', ['Board Votes to Scrap Gang Database', 'WTTW News', '2023-09-07'], 'news.wttw.com/2023/09/07/x'),
  source('cbs-2023-09-07', 'news', ['Commission shuts down gang database', 'CBS Chicago', '2023-09-07'], 'cbsnews.com/chicago/news/x'),
  source(
    'suntimes-2020-01-27',
    'news',
    ['CPD decommissions list', 'Chicago Sun-Times', '2020-01-27'],
    'chicago.suntimes.com/city-hall/2020/1/27/x',
  ),
  source('st-dart-2017', 'news', ['Dart supports plan', 'Chicago Sun-Times', '2017-04-03'], 'chicago.suntimes.com/2017/4/3/x'),
  source(
    'ccso-2017',
    'press-release',
    ['Sheriff Dart Pushes Warrant Reform', 'Cook County Sheriff’s Office', '2017-04-04'],
    'www.cookcountysheriffil.gov/x/',
  ),
  source('trib-2008', 'news', ['In Will, a warrant overload', 'Chicago Tribune', '2008-10-16'], 'articles.chicagotribune.com/2008-10-16/x'),
  source(
    'trib-martinez-2024',
    'news',
    ['Defendants are missing court (opinion)', 'Chicago Tribune', '2024-10'],
    'digitaledition.chicagotribune.com/x',
  ),
  source('capfax-2024', 'news', ['Group says op-ed has flaws', 'Capitol Fax', '2024-10-10'], 'capitolfax.com/x'),
  source('selby-2016', 'other', ['An essay on warrants', 'Medium', '2016-06-02'], 'medium.com/x'),
];

export const fixturePack: Pack = {
  id: 'fixture',
  version: 1,
  title: text('Fixture', 'Ejemplo'),
  summary: text('A small pack.', 'Un paquete pequeño.'),
  verifiedThrough: '2026-02',
  author: 'Caveat',
  license: 'CC-BY-4.0',
  gate: ['warrants'],
  places: [
    {
      id: 'chicago',
      kind: 'city',
      name: 'Chicago',
      label: text('Chicago', 'Chicago'),
      within: 'cook-county',
      names: { en: ['Chicago'], es: ['Chicago'] },
    },
    {
      id: 'cook-county',
      kind: 'county',
      name: 'Cook County',
      label: text('Cook County', 'condado de Cook'),
      within: 'illinois',
      names: { en: ['Cook County', "Cook County Sheriff's Office"], es: ['condado de Cook'] },
    },
    { id: 'illinois', kind: 'state', name: 'Illinois', label: text('Illinois', 'Illinois'), names: { en: ['Illinois'], es: ['Illinois'] } },
  ],
  topics,
  facts,
  series: [
    {
      id: 'cook-outstanding',
      topic: 'warrants',
      place: 'cook-county',
      unit: 'warrants',
      status: 'outstanding',
      name: text('Outstanding warrants in Cook County', 'Órdenes pendientes en el condado de Cook'),
      note: text('Counted by the sheriff; in 2024 by the circuit clerk.', 'Conteos del alguacil; en 2024, de la secretaria del tribunal.'),
      points: ['w-2008', 'w-2017-01', 'w-2017-04', 'w-2024'],
    },
  ],
  sources,
  words: { en: [], es: [] },
};

export const fixture: PackIndex = indexPack(fixturePack);

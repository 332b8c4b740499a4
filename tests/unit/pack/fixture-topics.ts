import type { LocalText, Period, Topic } from '../../../src/pack/schema';
import { cite, text } from './fixture-words';

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

export const law = 'chicago-welcoming-city-ordinance';

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

export const topics: Topic[] = [
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

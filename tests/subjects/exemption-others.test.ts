import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('exemption');

describe('conditions of something else', () => {
  check([
    ['DACA', `${wco} DACA is closed to anyone convicted of a felony or of three misdemeanors, and to members of a gang.`, []],
    [
      'a bill in Congress',
      `${wco} In Congress, the bill would bar applicants with a felony conviction, an open criminal warrant or gang membership from legalizing.`,
      [],
    ],
    [
      'an amnesty, a sentence later',
      `${wco}\n\nThe amnesty of 1986 covered three million people. Left out were those convicted of a felony.`,
      [],
    ],
    [
      'a visa, and then the ordinance',
      `A U visa helps victims of crime. Chicago’s Welcoming City Ordinance left out anyone with a felony conviction or an open criminal warrant.`,
      ['felony-conviction: felony conviction', 'criminal-warrant: open criminal warrant'],
    ],
    ['una visa', `${ocb} Para pedir la visa U no se puede tener antecedentes penales ni pertenecer a una pandilla.`, []],
    ['una licencia', `${ocb} Para la licencia de taxi la ciudad rechaza a quien tenga una condena por felonía o una orden de arresto.`, []],
    [
      'una reforma',
      `${ocb} En el Congreso, la reforma excluiría a personas con antecedentes penales, con órdenes de arresto pendientes o con vínculos con pandillas.`,
      [],
    ],
  ]);
});

describe('what was reported of one person', () => {
  check([
    [
      'a teenager',
      `${wco} The teenager was charged with a felony after police said he belonged to a gang. Prosecutors said he had an outstanding warrant.`,
      [],
    ],
    [
      'un joven',
      `${ocb} El joven fue acusado de un delito grave después de que la policía dijera que pertenecía a una pandilla. La fiscalía dijo que tenía una orden de arresto pendiente.`,
      [],
    ],
    ['counted', `${wco} Jail guards said the fight was between two gang members.`, []],
    ['said of many', `${wco} The alderman told the floor that gang members would be dancing. He had voted no on felons before.`, []],
    [
      'a list sued over',
      `${wco} It leaves out felons and fugitives. Groups sued the city over the list of gang members.`,
      ['felony-conviction: felons', 'criminal-warrant: fugitives'],
    ],
    [
      'asked of anyone',
      `${ocb} Antes de llamar a ICE el agente preguntaba: ¿Tiene orden de arresto? ¿Lo condenaron alguna vez por una felonía?`,
      ['criminal-warrant: orden de arresto', 'felony-conviction: condenaron'],
    ],
    [
      'for defendants',
      `${wco} It ends for people wanted on a criminal warrant, for defendants awaiting trial on a felony and for those a police file calls gang members.`,
      [
        'criminal-warrant: wanted on a criminal warrant',
        'pending-felony: awaiting trial on a felony',
        'gang-database: file calls gang members',
      ],
    ],
  ]);
});

describe('what others tell of the people they arrest', () => {
  check([
    [
      'a police superintendent',
      `${wco} Snelling said that two of the men were convicted felons, one had an open warrant and the rest were known to police as members of the Two-Six.`,
      [],
    ],
    ['according to ICE', `${wco} According to ICE, Ramos is a gang member with a felony conviction for burglary.`, []],
    ['a department', `${wco} DHS described the man as a convicted felon and Latin Kings member who had an outstanding warrant.`, []],
    [
      'whom an operation is after',
      `${wco} Operation Lakeshore would target gang members and convicted felons, the Department of Homeland Security said.`,
      [],
    ],
    ['victims', `${wco} Republicans read aloud the names of people killed by men with felony records and outstanding warrants.`, []],
    ['a search', `${wco} A judge signed a search warrant for the flat. Officers found a gun and a felony charge followed.`, []],
    [
      'a brother',
      `${wco} Rosa Medina, whose brother was convicted of a felony in 2011 and has an open warrant, told them that she votes.`,
      [],
    ],
    ['según ICE', `${ocb} Según ICE, el detenido es un pandillero con antecedentes de felonía.`, []],
    ['un operativo', `${ocb} El operativo apunta a pandilleros, convictos y prófugos, dijo el Departamento de Seguridad Nacional.`, []],
    ['la fiscalía', `${ocb} La fiscalía retiró en marzo el cargo por delito grave. La ficha de pandillero lo seguía a la corte.`, []],
    [
      'the law, told by the police',
      `${wco} Police said they would turn over people with felony convictions or open criminal warrants.`,
      ['felony-conviction: felony convictions', 'criminal-warrant: open criminal warrants'],
    ],
  ]);
});

describe('one condition alone, in a sentence with the law', () => {
  check([
    [
      'it steps aside',
      'Chicago’s Welcoming City Ordinance steps aside when there is a criminal warrant.',
      ['criminal-warrant: criminal warrant'],
    ],
    [
      'offers nothing',
      'Chicago’s Welcoming City Ordinance offers nothing to someone whom police have linked to a gang.',
      ['gang-database: linked to a gang'],
    ],
    [
      'no le ofrece nada',
      'La Ordenanza de Ciudad de Bienvenida de Chicago no le ofrece nada a quien la policía haya ligado a una pandilla.',
      ['gang-database: ligado a una pandilla'],
    ],
    [
      'todo el que',
      'En 2012 el concejo de Chicago decidió que todo el que la policía vinculara con pandillas quedara fuera de la Ordenanza de Ciudad de Bienvenida.',
      ['gang-database: vinculara con pandillas'],
    ],
    [
      'one who speaks for it',
      'Ruiz, who was convicted of a felony in 2005, has spoken for Chicago’s Welcoming City Ordinance at every hearing since.',
      [],
    ],
    [
      'una audiencia',
      'Los críticos de la Ordenanza de Ciudad de Bienvenida de Chicago señalan a un hombre acusado de un delito grave el mes pasado.',
      [],
    ],
    ['a campaign', 'The hearing on Chicago’s Welcoming City Ordinance drew people from the campaign against the gang database.', []],
  ]);
});

const four = 'It leaves out people with felony convictions, people with open criminal warrants and people listed as gang members.';
const four3 = [
  'felony-conviction: felony convictions',
  'criminal-warrant: open criminal warrants',
  'gang-database: listed as gang members',
];
const tres = 'Deja fuera a los condenados por felonía, a los que tienen orden criminal y a los fichados como pandilleros.';
const tres3 = ['felony-conviction: condenados por felonía', 'criminal-warrant: orden criminal', 'gang-database: fichados como pandilleros'];

describe('who stands in the database, in a paragraph of its own', () => {
  check([
    [
      'its people',
      `${wco} ${four}\n\nMost of the people in the gang database were Black. Some were listed as members of two rival gangs.`,
      four3,
    ],
    [
      'how names come in',
      `${wco} ${four}\n\nAn officer who sees a tattoo may write a man down as a gang member, and no judge looks at it. Nobody is told.`,
      four3,
    ],
    ['another one', `${wco} ${four}\n\nCook County destroyed its own gang database in 2019. It had held 25,000 names.`, four3],
    [
      'asked',
      `${wco} ${four}\n\nHow does a person get into the gang database? An officer fills in a card. How does one get out? Nobody knows.`,
      four3,
    ],
    [
      'the law again',
      `${wco} ${four}\n\nA gang listing is another matter than a conviction. Being listed as a gang member should not strip anyone of protection.`,
      [...four3, 'gang-database: gang listing', 'felony-conviction: conviction', 'gang-database: listed as a gang member'],
    ],
    [
      'su gente',
      `${ocb} ${tres}\n\nLa mayoría de los anotados en la base de datos de pandillas eran negros. Algunos aparecían como miembros de dos pandillas.`,
      tres3,
    ],
    [
      'cómo entran',
      `${ocb} ${tres}\n\nNadie le avisa a uno cuando lo meten en la base de datos de pandillas. Tampoco hay dónde pedir que lo saquen.`,
      tres3,
    ],
  ]);
});

describe('a condition that stands alone', () => {
  const far = 'The debate took two hours. A choir sang in the lobby. Some had taken the day off. Then an alderman spoke.';
  const lejos = 'El debate duró dos horas. Un coro cantó en el vestíbulo. Algunos pidieron el día. Luego habló un concejal.';
  check([
    [
      'a loss for anyone',
      `${wco} ${far} Those whose felony cases were still open got no cover.`,
      ['pending-felony: felony cases were still open'],
    ],
    ['one person', `${wco} ${far} They had no criminal warrant for him.`, []],
    ['a bare name', `${wco} ${far} A convicted felon thanked the mayor.`, []],
    ['kept by the police', `${wco} ${far} The department keeps records of people it believes are gang members.`, []],
    [
      'una pérdida para cualquiera',
      `${ocb} ${lejos} Quienes tenían un juicio por felonía pendiente no recibían amparo.`,
      ['pending-felony: juicio por felonía pendiente'],
    ],
    ['una sola persona', `${ocb} ${lejos} El sospechoso tiene una condena por felonía de 2009, según los registros.`, []],
    [
      'it was enough',
      `${wco} One line of it drew on the gang files of the police. Being in them was enough to lose protection.`,
      ['gang-database: Being in them'],
    ],
    ['what it rests on', `${wco} One of the exceptions relied on the lists of gang members that police keep.`, ['exemptions: exceptions']],
  ]);
});

import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('exemption');

describe('told in everyday words', () => {
  check([
    [
      'an open warrant before a measure is signed',
      `${wco} Until then an officer could tell ICE of anyone who had a felony conviction or an open criminal warrant.\n\nThe mayor will sign the measure.`,
      ['felony-conviction: felony conviction', 'criminal-warrant: open criminal warrant'],
    ],
    [
      'bare names of people',
      `${wco} Ald. Reyes says that fugitives, gangsters and felons should get no shelter from it.`,
      ['criminal-warrant: fugitives', 'gang-database: gangsters', 'felony-conviction: felons'],
    ],
    [
      'a leaflet',
      `${wco}\n\nFour ways to fall outside it: 1. Catch a felony. 2. Fight a felony. 3. Have a warrant. 4. Look like a gangbanger to a cop.`,
      [
        'felony-conviction: Catch a felony',
        'pending-felony: Fight a felony',
        'criminal-warrant: warrant',
        'gang-database: Look like a gangbanger',
      ],
    ],
    [
      'lives',
      `${wco} It leaves out those who went to prison for a felony, those whose trial has not begun on one, those who are hiding from a judge and those whom an officer thinks to be in a gang.`,
      [
        'felony-conviction: prison for a felony',
        'pending-felony: whose trial has not begun',
        'criminal-warrant: hiding from a judge',
        'gang-database: officer thinks to be in a gang',
      ],
    ],
    [
      'one of them',
      `${wco} It has exceptions. Solis would give up the gang one. He would keep the warrant one.`,
      ['exemptions: exceptions', 'gang-database: the gang one', 'criminal-warrant: the warrant one'],
    ],
    [
      'what they are called',
      `${wco} Police may still call if a man has a felony conviction or a criminal warrant. His lawyer calls them trapdoors.`,
      ['felony-conviction: felony conviction', 'criminal-warrant: criminal warrant', 'exemptions: trapdoors'],
    ],
  ]);
});

describe('con palabras de todos los días', () => {
  check([
    [
      'en imperfecto de subjuntivo',
      `${ocb} Dejaba sin amparo a quien un juez reclamara, a quien enfrentara cargos por felonía, a quien hubiera sido condenado por una y a quien la policía tuviera por pandillero.`,
      [
        'criminal-warrant: un juez reclamara',
        'pending-felony: enfrentara cargos por felonía',
        'felony-conviction: hubiera sido condenado',
        'gang-database: tuviera por pandillero',
      ],
    ],
    [
      'vidas',
      `${ocb} No cubre a quien estuvo preso por un delito grave, ni a quien van a juzgar por uno, ni a quien huye de la justicia, ni a quien un agente sospecha que anda en una pandilla.`,
      [
        'felony-conviction: preso por un delito grave',
        'pending-felony: van a juzgar por uno',
        'criminal-warrant: huye de la justicia',
        'gang-database: anda en una pandilla',
      ],
    ],
    [
      'una de ellas',
      `${ocb} Tiene excepciones. El concejal quitaría la de pandillas. Dejaría la de las órdenes de arresto.`,
      ['exemptions: excepciones', 'gang-database: la de pandillas', 'criminal-warrant: la de las órdenes'],
    ],
    [
      'sin el nombre de la ciudad',
      'Cuando el concejo aprobó la Ciudad de Bienvenida hubo fiesta. No ampara a quien tenga condenas por delito grave, ni cargos por uno, ni una orden de arresto, ni a quien figure en la lista de pandillas.',
      [
        'felony-conviction: condenas por delito grave',
        'pending-felony: cargos por uno',
        'criminal-warrant: orden de arresto',
        'gang-database: figure en la lista de pandillas',
      ],
    ],
    [
      'tras una coma',
      `${ocb} Las excepciones son para acusados de un delito grave sin fallo, prófugos de la justicia y convictos.`,
      [
        'exemptions: excepciones',
        'pending-felony: acusados de un delito grave',
        'criminal-warrant: prófugos de la justicia',
        'felony-conviction: convictos',
      ],
    ],
  ]);
});

const files = 'Chicago police keep thousands of names in a gang database.';
const archivos = 'La policía de Chicago guarda miles de nombres en una base de datos de pandillas.';

describe('one alone, with what is lost by it', () => {
  check([
    ['in it', `${files} Being in it costs an immigrant the shelter of the Welcoming City Ordinance.`, ['gang-database: Being in it']],
    ['a name', `${files} A name on that list voids the Welcoming City Ordinance.`, ['gang-database: name on that list']],
    [
      'in the files',
      `${files} The Welcoming City Ordinance does not cover anyone in those files.`,
      ['gang-database: anyone in those files'],
    ],
    ['a label', `${files} With a gang label a man falls outside the Welcoming City Ordinance.`, ['gang-database: gang label']],
    ['a felony', 'In Chicago a felony strips an immigrant of the Welcoming City Ordinance.', ['felony-conviction: a felony']],
    [
      'a warrant',
      'In Chicago an open criminal warrant takes him out from under the Welcoming City Ordinance.',
      ['criminal-warrant: criminal warrant'],
    ],
    ['ahí', `${archivos} Aparecer ahí significa perder la Ordenanza de Ciudad de Bienvenida.`, ['gang-database: Aparecer ahí']],
    ['un nombre', `${archivos} Un nombre en esa lista anula la Ordenanza de Ciudad de Bienvenida.`, ['gang-database: nombre en esa lista']],
    ['ese registro', `${archivos} Por ese registro la Ordenanza de Ciudad de Bienvenida no lo amparó.`, ['gang-database: ese registro']],
    ['una felonía', 'En Chicago una felonía deja fuera de la Ordenanza de Ciudad de Bienvenida.', ['felony-conviction: una felonía']],
  ]);
});

describe('the database, and no loss', () => {
  check([
    ['being in it', `${files} Being in it is a shame, say friends of the Welcoming City Ordinance.`, []],
    [
      'another list',
      'Chicago keeps a list of potholes. A name on that list costs a street nothing under the Welcoming City Ordinance.',
      [],
    ],
    ['estar ahí', `${archivos} Estar ahí es una vergüenza. Rige la Ordenanza de Ciudad de Bienvenida.`, []],
  ]);
});

describe('denied, and not', () => {
  check([
    [
      'neither, nor',
      `${wco} Since January neither a felony conviction nor a criminal warrant lets an officer call ICE.`,
      ['felony-conviction: felony conviction', 'criminal-warrant: criminal warrant'],
    ],
    [
      'ni, ni',
      `${ocb} Desde enero ni una condena por felonía ni una orden de arresto permiten llamar a inmigración.`,
      ['felony-conviction: condena por felonía', 'criminal-warrant: orden de arresto'],
    ],
    ['without either', `${ocb} La ley ampara a personas sin condenas ni órdenes de arresto.`, []],
    ['none', `${wco} The county’s rule has no carve-outs.`, []],
    [
      'far from the law',
      `${wco} It did not cover anyone with a felony conviction.\n\nSpring came late that year.\n\nNobody in the room liked it.\n\nThe votes were there.\n\nThen came a public-safety exception, as he put it.`,
      ['felony-conviction: felony conviction', 'exemptions: exception'],
    ],
  ]);
});

describe('said of somebody else', () => {
  check([
    [
      'so many people',
      `${wco} It has exceptions. In Cook County live 9,000 people with an open criminal warrant.`,
      ['exemptions: exceptions'],
    ],
    [
      'one man’s story',
      `${wco} It has exceptions. My cousin pleaded guilty to a felony in 2003. He was nineteen.`,
      ['exemptions: exceptions'],
    ],
    [
      'historia de uno',
      `${ocb} Tiene excepciones. Mi primo se declaró culpable de una felonía en 2003. Tenía 19 años.`,
      ['exemptions: excepciones'],
    ],
    ['no comment', `${wco} It has exceptions. The city would not comment on a pending felony case.`, ['exemptions: exceptions']],
    ['blame', `${wco} Republicans accused the mayor of harboring gang members, convicted felons and fugitives.`, []],
    ['blame for the law', `${wco} The law shelters criminals, gang members and fugitives, he said.`, []],
    [
      'arrests',
      `${wco} Police on Tuesday arrested four alleged gang members on Lower Wacker; one had two felony convictions and an outstanding warrant.`,
      [],
    ],
    ['what the police do anyway', `${wco} It does not stop police from arresting anyone with a criminal warrant.`, []],
    [
      'a bill',
      `${wco} Ald. Beale would let police work with ICE when a migrant is charged with a felony. His proposal has no sponsors.`,
      [],
    ],
    ['wanted by someone', `${wco} The chief wanted it. Felons and gang members never came up.`, []],
    ['culpas', `${ocb} Los republicanos lo acusaron de proteger a pandilleros, a convictos y a prófugos.`, []],
    [
      'detenciones',
      `${ocb} La policía detuvo el martes a tres presuntos pandilleros con órdenes de arresto y condenas por delitos graves.`,
      [],
    ],
    [
      'una propuesta',
      `${ocb} El concejal propone que la policía vuelva a cooperar con ICE cuando un migrante sea acusado de un delito. La iniciativa no avanzó.`,
      [],
    ],
  ]);
});

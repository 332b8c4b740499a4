import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('database');

describe('databases of the packs', () => {
  check([
    ['Chicago police', 'The Chicago Police Department’s gang database held 134,000 names.', ['cpd-gang-database: gang database']],
    ['Chicago, by owner', 'Chicago’s gang database was riddled with errors.', ['cpd-gang-database: gang database']],
    ['the sheriff', 'The Cook County Sheriff’s gang database went dark in 2019.', ['cook-rgid: gang database']],
    [
      'by its own name',
      'The Regional Gang Intelligence Database was shared with others.',
      ['cook-rgid: Regional Gang Intelligence Database'],
    ],
    ['its successor', 'Chicago planned a Criminal Enterprise Information System.', ['cpd-ceis: Criminal Enterprise Information System']],
    ['New York', 'The NYPD’s gang database lists 16,000 people.', ['nypd-cgd: gang database']],
    ['New York by name', 'The Criminal Group Database lists 16,000 people.', ['nypd-cgd: Criminal Group Database']],
    ['California', 'CalGang was started in the 1980s.', ['calgang: CalGang']],
    ['Boston', 'Boston’s gang database was criticized by judges.', ['boston-gad: gang database']],
    ['Texas', 'TXGANG, the Texas gang intelligence index, grew.', ['txgang: TXGANG', 'txgang: Texas gang intelligence index']],
    ['the FBI', 'The FBI’s gang file is old.', ['ncic-gang-file: gang file']],
    ['the immigration agency', 'ICEGangs was shut down in 2016.', ['icegangs: ICEGangs']],
    [
      'de la policía de Chicago',
      'La base de datos de pandillas de la policía de Chicago tenía errores.',
      ['cpd-gang-database: base de datos de pandillas'],
    ],
    ['del condado', 'La base de datos de pandillas del alguacil del condado de Cook cerró.', ['cook-rgid: base de datos de pandillas']],
    ['de Nueva York', 'La base de datos de pandillas de la policía de Nueva York creció.', ['nypd-cgd: base de datos de pandillas']],
    ['in general', 'Gang databases are unreliable, researchers say.', ['gang-database: Gang databases']],
    ['en general', 'Las bases de datos de pandillas son poco fiables, dicen los expertos.', ['gang-database: bases de datos de pandillas']],
  ]);
});

describe('1. a name that the text gives it', () => {
  check([
    ['commonly called', 'The statewide index of Texas, commonly called TxGANG, holds gang members’ names.', ['txgang: TxGANG']],
    [
      'in brackets',
      'The Regional Gang Intelligence Database (RGID) was shared.',
      ['cook-rgid: Regional Gang Intelligence Database', 'cook-rgid: RGID'],
    ],
  ]);
});

describe('2. a database that no pack knows', () => {
  check([
    [
      'the sheriff’s own',
      'Chicago police keep a gang database. The Cook County sheriff keeps his own.',
      ['cpd-gang-database: gang database', 'cook-rgid: keeps his own'],
    ],
    [
      'an owner without its noun',
      'Cook County commissioners met. Chicago’s gang database has 134,000 names. The county’s was shut down in 2019.',
      ['cpd-gang-database: gang database', 'cook-rgid: The county’s'],
    ],
    [
      'la suya',
      'La Policía de Chicago lleva una base de datos de pandillas. El alguacil del condado de Cook lleva la suya.',
      ['cpd-gang-database: base de datos de pandillas', 'cook-rgid: lleva la suya'],
    ],
    [
      'la del condado',
      'En Chicago y en el condado de Cook hubo dos. La base de datos de pandillas de Chicago tiene 134.000 nombres. La del condado se cerró en 2019.',
      ['cpd-gang-database: base de datos de pandillas', 'cook-rgid: La del condado'],
    ],
    ['rules of its own are no database', 'Chicago’s gang database has its own rules.', ['cpd-gang-database: gang database']],
    [
      'la del alcalde no es otra',
      'La base de datos de pandillas de Chicago creció. La del alcalde era otra idea.',
      ['cpd-gang-database: base de datos de pandillas'],
    ],
    [
      'said again between commas',
      'CalGang, the computerized gang file of 58 counties, has 34,000 names.',
      ['calgang: CalGang', 'calgang: gang file'],
    ],
    [
      'kept under the head of its line',
      'Orway, Ohio, was asked. Its police keep a gang file in a drawer.',
      ['gang-database-other: gang file'],
    ],
    ['un país que la tiene', 'En Honduras la policía dispone de un padrón de pandilleros.', ['gang-database-other: padrón de pandilleros']],
    ['a borough’s police', 'In Brooklyn officers search the gang database.', ['nypd-cgd: gang database']],
    ['somebody’s', 'Chicago officers know it. Being on somebody’s gang list is a different matter.', ['gang-database: gang list']],
    [
      'a system that tracks',
      'El sistema de rastreo de pandillas de Orway, Ohio, creció.',
      ['gang-database-other: sistema de rastreo de pandillas'],
    ],
    ['por tarjeta', 'En Chicago a mi hijo le llenaron una tarjeta de pandillero.', ['gang-database: tarjeta de pandillero']],
    ['a town', 'Waukegan’s gang database is kept by two officers.', ['gang-database-other: gang database']],
    ['a county', 'The Kane County gang database is small.', ['gang-database-other: gang database']],
    ['police of a town', 'The Tulsa Police Department’s gang list has grown.', ['gang-database-other: gang list']],
    ['un pueblo', 'La base de datos de pandillas de Waukegan es pequeña.', ['gang-database-other: base de datos de pandillas']],
    ['beside Chicago', 'Unlike Chicago, Joliet has a gang database of its own.', ['gang-database-other: gang database']],
  ]);
});

describe('3. other head nouns', () => {
  check([
    ['roster', 'Chicago’s gang roster was never audited.', ['cpd-gang-database: gang roster']],
    ['registry', 'Chicago police kept a gang registry.', ['cpd-gang-database: gang registry']],
    ['list of', 'Chicago police kept a list of suspected gang members.', ['cpd-gang-database: list of suspected gang members']],
    ['database for', 'Chicago’s database for gang violence cost millions.', ['cpd-gang-database: database for gang']],
    ['arrest cards', 'Chicago officers filled in gang arrest cards by hand.', ['cpd-gang-database: gang arrest cards']],
    ['file of', 'The state police keep a file of gang members in Illinois.', ['isp-gang-file: file of gang members']],
    ['listado', 'La policía de Chicago tenía un listado de pandilleros.', ['cpd-gang-database: listado de pandilleros']],
    ['registro', 'El registro de pandillas de la policía de Chicago tenía errores.', ['cpd-gang-database: registro de pandillas']],
    ['padrón', 'Chicago llevaba un padrón de presuntos pandilleros.', ['cpd-gang-database: padrón de presuntos pandilleros']],
  ]);
});

describe('references', () => {
  const first = 'Chicago’s gang database held 134,000 names.';
  check([
    [
      'the database',
      `${first} The database was full of errors.`,
      ['cpd-gang-database: gang database', 'cpd-gang-database ref: The database'],
    ],
    [
      'its database',
      'The Cook County Sheriff’s gang database went dark. The office had shared its database with others.',
      ['cook-rgid: gang database', 'cook-rgid ref: its database'],
    ],
    [
      'this flawed database',
      `${first} Nobody audits this flawed database.`,
      ['cpd-gang-database: gang database', 'cpd-gang-database ref: this flawed database'],
    ],
    [
      'the last one spoken of',
      `${first} Then Boston’s gang database was shown. The database there is smaller.`,
      ['cpd-gang-database: gang database', 'boston-gad: gang database', 'boston-gad ref: The database'],
    ],
    [
      'la base de datos',
      'La base de datos de pandillas de Chicago tenía errores. La base de datos fue cerrada.',
      ['cpd-gang-database: base de datos de pandillas', 'cpd-gang-database ref: La base de datos'],
    ],
    ['none before one was named', 'The database crashed. A sanctuary was closed.', []],
    ['not a database of something else', `${first} The database of vaccinations is another matter.`, ['cpd-gang-database: gang database']],
  ]);
});

describe('11. a city or county of the same name', () => {
  check([
    ['the police are the city’s', 'In Denver, police keep a gang list.', ['denver-gang-list: gang list']],
    [
      'the sheriff’s is the county’s',
      'In Chicago, the sheriff’s gang database was shared with other counties.',
      ['cook-rgid: gang database'],
    ],
    ['the county of a city', 'Los Angeles County’s gang list is the sheriff’s own.', ['gang-database-other: gang list']],
    ['another state’s county of the name', 'The Cook County, Georgia, sheriff has a gang list.', ['gang-database-other: gang list']],
  ]);
});

describe('16. capitalised common words', () => {
  check([
    ['a working group', 'Chicago’s gang database is old. The Database Working Group met on Monday.', ['cpd-gang-database: gang database']],
    ['a department', 'Chicago’s gang database is old. The Database Services Division met on Monday.', ['cpd-gang-database: gang database']],
    ['a gang unit', 'The Gang List Unit of a theatre met in Chicago.', []],
  ]);
});

describe('18. words put in between', () => {
  check([
    [
      'Spanish, between commas',
      'La base de datos, ahora descontinuada, de presuntos pandilleros de Chicago tenía errores.',
      ['cpd-gang-database: base de datos, ahora descontinuada, de presuntos pandilleros'],
    ],
    [
      'English, in brackets',
      'Chicago’s list (since retired) of gang members had errors.',
      ['cpd-gang-database: list (since retired) of gang members'],
    ],
    [
      'English, between dashes',
      'Chicago’s database – long disputed – of gang members had errors.',
      ['cpd-gang-database: database – long disputed – of gang members'],
    ],
  ]);
});

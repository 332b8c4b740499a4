import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('database');

const chicago = 'Chicago’s gang database held 134,000 names.';
const held = 'cpd-gang-database: gang database';
const nombres = 'La base de datos de pandillas de Chicago tenía 134.000 nombres.';
const tenida = 'cpd-gang-database: base de datos de pandillas';

describe('a noun with an article or a pointing word', () => {
  check([
    ['the rolls', `${chicago} Nobody is ever struck from the rolls.`, [held, 'cpd-gang-database ref: the rolls']],
    ['the ledger', `${chicago} Officers write in the ledger after each stop.`, [held, 'cpd-gang-database ref: the ledger']],
    ['the catalog', `${chicago} Nobody audits the catalog.`, [held, 'cpd-gang-database ref: the catalog']],
    ['that archive', `${chicago} Aldermen want that archive destroyed.`, [held, 'cpd-gang-database ref: that archive']],
    ['those files', `${chicago} Nobody outside the department has seen those gang files.`, [held, 'cpd-gang-database: gang files']],
    [
      'far behind, pointed at',
      `${chicago} A man of 40 spoke. He lives on 26th Street. He works nights. His son is nine. He has a dog. He cried. That registry, he said, cost him a job.`,
      [held, 'cpd-gang-database ref: That registry'],
    ],
    [
      'ese registro',
      `${nombres} Habló un vecino. Trabaja de noche. Tiene dos hijos. Vive en la 26. Lloró un poco. Por ese registro perdió el empleo.`,
      [tenida, 'cpd-gang-database ref: ese registro'],
    ],
    ['ese padrón', `${nombres} Los concejales quieren destruir ese padrón.`, [tenida, 'cpd-gang-database ref: ese padrón']],
    ['el catálogo', `${nombres} Nadie revisa el catálogo.`, [tenida, 'cpd-gang-database ref: el catálogo']],
    ['dicho índice', `${nombres} Nadie sale de dicho índice.`, [tenida, 'cpd-gang-database ref: dicho índice']],
    ['esa nómina', `${nombres} Aparecer en esa nómina cuesta caro.`, [tenida, 'cpd-gang-database ref: esa nómina']],
    ['la base policial', `${nombres} En la base policial hay niños.`, [tenida, 'cpd-gang-database ref: la base policial']],
  ]);
});

describe('one of the kind', () => {
  check([
    ['such a database', `${chicago} No other city built such a database.`, [held, 'gang-database ref: such a database']],
    ['una base así', `${nombres} Ninguna otra ciudad tiene una base de datos así.`, [tenida, 'gang-database ref: una base de datos']],
    [
      'a similar one elsewhere',
      `${chicago} Joliet, which keeps a similar registry, did not answer.`,
      [held, 'gang-database-other ref: a similar registry'],
    ],
    [
      'un archivo parecido',
      `${nombres} La policía estatal de Illinois, que tiene un archivo parecido, no contestó.`,
      [tenida, 'isp-gang-file ref: un archivo parecido'],
    ],
  ]);
});

describe('initials, once the name was said', () => {
  check([
    [
      'GTAS',
      'The Gang Tracking and Analysis System was hacked. Nobody in Maryland had heard of GTAS.',
      ['dc-gtas: Gang Tracking and Analysis System', 'dc-gtas: GTAS'],
    ],
    [
      'the SSL',
      'Chicago’s Strategic Subject List began in 2012. By 2016 the SSL was a gang map to some.',
      ['cpd-ssl: Strategic Subject List', 'cpd-ssl: SSL'],
    ],
    [
      'el CGD',
      'La Base de Datos de Grupos Criminales de Nueva York creció. El CGD salva vidas, dijo.',
      ['nypd-cgd: Base de Datos de Grupos Criminales', 'nypd-cgd: CGD'],
    ],
    [
      'la GAD',
      'Boston tiene la Gang Assessment Database. Un papel de la GAD pesa mucho.',
      ['boston-gad: Gang Assessment Database', 'boston-gad: GAD'],
    ],
    ['not without', 'The gang met in Boston. GAD won the race, the police said.', []],
  ]);
});

describe('its owner says which', () => {
  const two = 'Chicago police keep a gang database. The Cook County sheriff kept a gang database, too.';
  const both = ['cpd-gang-database: gang database', 'cook-rgid: gang database'];
  check([
    ['the city’s', `${two} The city’s database is the larger.`, [...both, 'cpd-gang-database ref: The city’s database']],
    ['police version', `${two} The police version is the larger.`, [...both, 'cpd-gang-database ref: police version']],
    ['the sheriff’s', `${two} A spokesman for the sheriff said the database had no use.`, [...both, 'cook-rgid ref: the database']],
    ['its', `${two} The Police Department says its database is audited.`, [...both, 'cpd-gang-database ref: its database']],
    [
      'elliptic',
      `${two} Lawyers asked about the Chicago Police Department’s, then about the sheriff’s.`,
      [...both, 'cpd-gang-database: Chicago Police Department’s', 'cook-rgid: the sheriff’s'],
    ],
    [
      'like another',
      'California’s gang database is large. Oregon’s gang list was built on the same software as California’s.',
      ['calgang: gang database', 'gang-database-other: gang list', 'calgang: California’s'],
    ],
    [
      'la de',
      'La policía de Chicago lleva una base de datos de pandillas. Boston lleva otra base de datos de pandillas. La de Boston asigna puntos; la del CPD, no.',
      [
        'cpd-gang-database: base de datos de pandillas',
        'boston-gad: base de datos de pandillas',
        'boston-gad: La de Boston',
        'cpd-gang-database: la del CPD',
      ],
    ],
    [
      'el de',
      'Aurora y Elgin, en Illinois, tienen padrones de pandilleros. El de Elgin es el más viejo.',
      ['aurora-elgin-lists: padrones de pandilleros', 'aurora-elgin-lists: El de Elgin'],
    ],
    ['la suya', `${nombres} Boston guarda la suya bajo llave.`, [tenida, 'boston-gad: guarda la suya']],
    ['not another thing', `${chicago} The mayor’s was a short speech.`, [held]],
    ['ni otra cosa', `${nombres} La policía habló. La de Boston no quiso comentar.`, [tenida]],
  ]);
});

describe('still nothing of another kind', () => {
  check([
    ['a roll call', `${chicago} The roll call took an hour.`, [held]],
    ['the archive of the paper', `${chicago} The newspaper’s archive has the story.`, [held]],
    ['a database of recipes', `${chicago} She keeps a database of recipes.`, [held]],
    ['the police version of events', `${chicago} The police version of events differs.`, [held]],
    ['el registro civil', `${nombres} El registro civil abre a las nueve.`, [tenida]],
    ['índice de criminalidad', `${nombres} El índice de criminalidad bajó.`, [tenida]],
    ['la base militar', `${nombres} La base militar está en el lago.`, [tenida]],
  ]);
});

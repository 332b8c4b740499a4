import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('database');

/** Whose list it is, said by what stands around it. */
describe('lists without the word gang', () => {
  check([
    [
      'of suspected members',
      'PORTLAND, Ore. — Police ended their gang designations. A reporter had read the bureau’s roster of suspected members.',
      ['portland-designations: gang designations', 'portland-designations ref: roster of suspected members'],
    ],
    [
      'counted',
      'BOSTON — Police keep a gang database. Critics went through the 4,900-name roster.',
      ['boston-gad: gang database', 'boston-gad ref: 4,900-name roster'],
    ],
    [
      'yours',
      'NEW YORK — The police gang database grew. “How many children are in your database?” she asked.',
      ['nypd-cgd: gang database', 'nypd-cgd ref: your database'],
    ],
    [
      'tuya',
      'NUEVA YORK.— La policía tiene una base de datos de pandillas. “¿Cuántos niños hay en tu base de datos?”, preguntó.',
      ['nypd-cgd: base de datos de pandillas', 'nypd-cgd ref: tu base de datos'],
    ],
    [
      'of their own',
      'CHICAGO — The police gang database holds errors. Aurora and Elgin police keep rosters of their own.',
      ['cpd-gang-database: gang database', 'aurora-elgin-lists ref: rosters of their own'],
    ],
    [
      'in a database of its own',
      'CHICAGO — The prison system tracks gang ties of inmates in a database of its own.',
      ['idoc-gang-data: tracks gang ties of inmates in a database'],
    ],
    [
      'its, none named before',
      'The Chicago Police Department cannot prove that he was in a gang. Its database said he was in two.',
      ['cpd-gang-database ref: database'],
    ],
    [
      'su, ninguna antes',
      'La policía de Nueva York lo tuvo por miembro de una pandilla porque eso decía su base de datos.',
      ['nypd-cgd ref: su base de datos'],
    ],
    [
      'adjective behind',
      'AUSTIN.— El estado lleva TxGang. El repositorio texano tenía miles de nombres.',
      ['txgang: TxGang', 'txgang ref: El repositorio'],
    ],
    [
      'propias, propio',
      'CHICAGO.— La policía tiene una base de datos de pandillas. Aurora y Elgin mantienen listas propias. El sistema penitenciario lleva un registro propio de presuntos miembros.',
      ['cpd-gang-database: base de datos de pandillas', 'aurora-elgin-lists ref: listas propias', 'idoc-gang-data ref: registro propio'],
    ],
    [
      'presuntos miembros',
      'BOSTON.— Piden cerrar la base de pandillas. Una abogada leyó el listado de presuntos miembros.',
      ['boston-gad: base de pandillas', 'boston-gad ref: el listado de presuntos miembros'],
    ],
    [
      'al que mantiene',
      'PROVIDENCE.— El registro de pandillas es opaco, dijo. Y aludió al que mantiene la policía de Boston.',
      ['providence-iad: registro de pandillas', 'boston-gad: al que mantiene la policía'],
    ],
    [
      'a register of suspected members, kept',
      'CHICAGO — The city’s gang database was faulted. The prison system keeps a register of suspected members.',
      ['cpd-gang-database: gang database', 'idoc-gang-data ref: register of suspected members'],
    ],
    [
      'members of a church',
      'CHICAGO — The city’s gang database was faulted. A pastor wrote a list of suspected members of a sect.',
      ['cpd-gang-database: gang database'],
    ],
    [
      'al de Boston',
      'PROVIDENCE.— El registro de pandillas existe. El agente saludó al de Boston.',
      ['providence-iad: registro de pandillas'],
    ],
    ['their database of cars', 'The New York police lost a gang member. Its database of stolen cars grew.', []],
    ['a registry of names', 'NEW YORK — The police gang database grew. The domain name registry did, too.', ['nypd-cgd: gang database']],
    ['the gang plays', 'Police were called when fans met over a database of every show the gang played.', []],
    ['I think we have one', 'DENVER — Police keep a gang list. “I think we have one,” a clerk said.', ['denver-gang-list: gang list']],
  ]);
});

describe('another’s, a town’s own, anybody’s', () => {
  check([
    [
      'another country’s police',
      'BOSTON — He was in the police gang database. Honduran authorities keep a gang database too.',
      ['boston-gad: gang database', 'gang-database-other: gang database'],
    ],
    [
      'su propio fichero',
      'En Chicago no figuraba en la base de datos de pandillas. La policía hondureña cotejó su nombre con su propio fichero de mareros.',
      ['cpd-gang-database: base de datos de pandillas', 'gang-database-other: fichero de mareros'],
    ],
    [
      'adjective of the list',
      'En Boston lo metieron en la base de pandillas. La base de pandilleros salvadoreña no lo tenía.',
      ['boston-gad: base de pandillas', 'gang-database-other: base de pandilleros'],
    ],
    ['propio', 'AUSTIN.— La ciudad conserva además un padrón de pandillas propio.', ['gang-database-other: padrón de pandillas']],
    [
      'under a heading',
      'Joliet. Tiene un padrón de pandilleros municipal.\n\nChicago. Lleva una base de datos de pandillas.',
      ['gang-database-other: padrón de pandilleros', 'cpd-gang-database: base de datos de pandillas'],
    ],
    [
      'in general',
      'CHICAGO.— El sheriff apagó la base regional de pandillas. “Los padrones de pandilleros nunca se borran”, dijo.',
      ['cook-rgid: base regional de pandillas', 'gang-database: padrones de pandilleros'],
    ],
    [
      'of its own accord',
      'PORTLAND, Ore. — Police ended their gang designations. No city had ended such a database of its own accord.',
      ['portland-designations: gang designations', 'gang-database ref: such a database'],
    ],
  ]);
});

describe('parts of a state’s system, sections, systems', () => {
  check([
    [
      'share',
      'LOS ANGELES — Few trust CalGang. The LAPD’s slice of the system can no longer be searched.',
      ['calgang: CalGang', 'lapd-calgang: LAPD’s slice of the system'],
    ],
    [
      'a share of another system',
      'LOS ANGELES — Few trust CalGang. The LAPD’s share of the city pension system grew.',
      ['calgang: CalGang'],
    ],
    [
      'what they put in',
      'LOS ANGELES — Few trust CalGang. What the LAPD put into the database can no longer be searched.',
      ['calgang: CalGang', 'lapd-calgang: What the LAPD put into the database'],
    ],
    [
      'lo que cargó',
      'LOS ÁNGELES.— Nadie confía en CalGang. Se congela lo que la policía de Los Ángeles cargó en el sistema.',
      ['calgang: CalGang', 'lapd-calgang: lo que la policía de Los Ángeles cargó en el sistema'],
    ],
    [
      'sección',
      'ICE pasó los nombres al apartado de pandillas del NCIC, que consulta cualquier agente.',
      ['ncic-gang-file: apartado de pandillas del NCIC'],
    ],
    [
      'sistema estatal',
      'LOS ÁNGELES.— El sistema estatal de pandillas de California incluía a bebés.',
      ['calgang: sistema estatal de pandillas'],
    ],
    [
      'sistema de rastreo y análisis',
      'WASHINGTON.— El sistema de rastreo y análisis de pandillas no aparece en ningún folleto.',
      ['dc-gtas: sistema de rastreo y análisis de pandillas'],
    ],
  ]);
});

import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('database');

/** Who keeps a database says which one it is, in whatever order they stand. */
describe('the FBI, by any noun', () => {
  check([
    ['owner before', 'Chicago police can also search the FBI’s gang index.', ['ncic-gang-file: gang index']],
    [
      'bureau written out',
      'The Federal Bureau of Investigation’s roster of gang members is shared with Boston.',
      ['ncic-gang-file: roster of gang'],
    ],
    ['keeper behind', 'Boston officers check a gang catalog kept by the FBI.', ['ncic-gang-file: gang catalog']],
    ['at its place', 'Denver sends names to a gang ledger at the National Crime Information Center.', ['ncic-gang-file: gang ledger']],
    [
      'subject that keeps',
      'In Chicago nobody told him that the FBI maintains an archive of gang members.',
      ['ncic-gang-file: archive of gang'],
    ],
    ['its own', 'The FBI, for its part, copies names from Houston into its own national gang registry.', ['ncic-gang-file: gang registry']],
    ['del FBI', 'La policía de Chicago consulta también el padrón de pandilleros del FBI.', ['ncic-gang-file: padrón de pandilleros']],
    ['su propio', 'En Brownsville lo saben: el FBI mantiene su propio índice de pandilleros.', ['ncic-gang-file: índice de pandilleros']],
    ['que lleva', 'Denver envía nombres al catálogo de pandillas que lleva el FBI.', ['ncic-gang-file: catálogo de pandillas']],
    ['cuenta con', 'El FBI cuenta además con un listado nacional de pandilleros.', ['ncic-gang-file: listado nacional de pandilleros']],
    [
      'again in short',
      'Chicago’s gang database feeds the FBI’s gang file. A trooper in Maine can read the FBI’s file at the roadside.',
      ['cpd-gang-database: gang database', 'ncic-gang-file: gang file', 'ncic-gang-file ref: FBI’s file'],
    ],
  ]);
});

describe('the immigration agency', () => {
  check([
    ['owner before', 'In Richmond lawyers asked about Immigration and Customs Enforcement’s gang registry.', ['icegangs: gang registry']],
    ['agents that have', 'Immigration agents have a gang tracker of their own, a lawyer in Boston said.', ['icegangs: gang tracker']],
    ['ICE that kept', 'Until 2016 ICE kept a gang roster of its own.', ['icegangs: gang roster']],
    ['de la migra', 'El archivo de pandilleros de ICE dejó de usarse, dijo un abogado de Houston.', ['icegangs: archivo de pandilleros']],
    ['tenía', 'Hasta 2016 ICE tenía su propio fichero de pandilleros.', ['icegangs: fichero de pandilleros']],
    ['shared with it is not kept by it', 'Chicago police shared with ICE their gang database.', ['cpd-gang-database: gang database']],
  ]);
});

describe('prisons', () => {
  check([
    [
      'department',
      'VANDALIA, Ill. — The Department of Corrections’ gang registry decides where a man sleeps.',
      ['idoc-gang-data: gang registry'],
    ],
    ['prisons', 'Illinois prisons keep a gang ledger of their own.', ['idoc-gang-data: gang ledger']],
    [
      'beside the state police',
      'The Illinois State Police gang file is one thing; the prison system’s gang list is another.',
      ['isp-gang-file: gang file', 'idoc-gang-data: gang list'],
    ],
    [
      'its own',
      'In Illinois the state police keep a gang file. Then the Department of Corrections makes its own index of gang members.',
      ['isp-gang-file: gang file', 'idoc-gang-data: index of gang'],
    ],
    ['another state’s', 'Ohio’s Department of Corrections keeps a gang roster.', ['gang-database-other: gang roster']],
    [
      'otro estado',
      'El sistema penitenciario de Arizona lleva un registro de pandilleros.',
      ['gang-database-other: registro de pandilleros'],
    ],
    [
      'las prisiones',
      'VANDALIA, Illinois.- Las prisiones llevan su propio fichero de pandilleros.',
      ['idoc-gang-data: fichero de pandilleros'],
    ],
    [
      'de Correcciones',
      'La policía de Chicago tenía una base de datos de pandillas. En Stateville consultan el archivo de pandillas de Correcciones.',
      ['cpd-gang-database: base de datos de pandillas', 'idoc-gang-data: archivo de pandillas'],
    ],
  ]);
});

describe('state police', () => {
  check([
    ['by a verb', 'In Illinois, the State Police operate a registry of gang members.', ['isp-gang-file: registry of gang']],
    ['in LEADS', 'Chicago officers look him up in the list of gang members in LEADS.', ['isp-gang-file: list of gang']],
    [
      'otro archivo',
      'La policía de Chicago tiene una base de datos de pandillas y la Policía Estatal administra otro archivo de pandillas.',
      ['cpd-gang-database: base de datos de pandillas', 'isp-gang-file: archivo de pandillas'],
    ],
    ['another state’s', 'The New Jersey State Police run a gang database.', ['gang-database-other: gang database']],
    [
      'de otro estado',
      'La policía estatal de Nuevo México maneja un archivo de pandilleros.',
      ['gang-database-other: archivo de pandilleros'],
    ],
  ]);
});

describe('the police of the capital', () => {
  check([
    ['metropolitan', 'In Washington, the Metropolitan Police keep a roster of gang members.', ['dc-gtas: roster of gang']],
    [
      'after the region’s',
      'GangNet was shared across the Washington region. The Metropolitan Police’s gang list remains.',
      ['gangnet-dc: GangNet', 'dc-gtas: gang list'],
    ],
    ['la metropolitana', 'La Policía Metropolitana de Washington lleva un fichero de pandillas.', ['dc-gtas: fichero de pandillas']],
    ['of Las Vegas', 'In Las Vegas the Metropolitan Police keep a gang roster.', ['gang-database-other: gang roster']],
    [
      'de Las Vegas',
      'En Las Vegas, la Policía Metropolitana conserva un archivo de pandillas.',
      ['gang-database-other: archivo de pandillas'],
    ],
    ['a bureau', 'PORTLAND, Ore. — The bureau’s gang list named 359 people.', ['portland-designations: gang list']],
  ]);
});

describe('the two towns on the Fox River', () => {
  check([
    ['Aurora', 'ELGIN, Ill. — Aurora’s roster of gang members is older.', ['aurora-elgin-lists: roster of gang']],
    ['both', 'En Illinois, los padrones de pandilleros de Aurora y Elgin son viejos.', ['aurora-elgin-lists: padrones de pandilleros']],
    ['Aurora in Colorado', 'DENVER — Aurora’s gang list is smaller.', ['gang-database-other: gang list']],
  ]);
});

describe('keepers that no pack knows', () => {
  check([
    [
      'a ministry',
      'Las pandillas preocupan. En El Salvador, el archivo de maras del Ministerio de Justicia crece.',
      ['gang-database-other: archivo de maras'],
    ],
    ['a national police', 'The National Police of Honduras keep a roster of gang members.', ['gang-database-other: roster of gang']],
    ['here', 'In Orway, Ohio, there is a gang roster in a drawer at the police station.', ['gang-database-other: gang roster']],
    [
      'detectives start one',
      'WICHITA, Kan. — Detectives started a card index of gang members in 1991.',
      ['gang-database-other: card index of gang'],
    ],
    [
      'a local one',
      'TxGang is fed by towns. His own department runs a separate gang registry.',
      ['txgang: TxGang', 'gang-database-other: gang registry'],
    ],
    [
      'un archivo local',
      'TxGang crece. Dallas mantiene además un catálogo local de pandilleros.',
      ['txgang: TxGang', 'gang-database-other: catálogo local de pandilleros'],
    ],
    [
      'antimaras',
      'De pandillas sabe poco. Honduras es otra cosa. La policía antimaras presume de un padrón de cinco mil mareros.',
      ['gang-database-other: padrón de cinco mil mareros'],
    ],
    [
      'another beside a known one',
      'The Texas Gang Intelligence Database grew. The state is building a separate database of Tren de Aragua members.',
      ['txgang: Texas Gang Intelligence Database', 'gang-database-other: database of Tren de Aragua'],
    ],
  ]);
});

import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('database');

/** What lists of gang members are called, on a page about Chicago's. */
describe('nouns in English', () => {
  const rows = [
    'gang ledger',
    'gang catalog',
    'gang tally',
    'gang data bank',
    'gang card index',
    'gang intelligence archive',
    'gang membership rolls',
    'gang suspect registry',
    'gang tracking database',
    'gang contact card system',
    'street gang dossiers',
    'criminal street gang database',
    'gang ID cards',
    'gang hot list',
    'gang watch list',
    'gang intelligence data system',
    'gang member tracking system',
    'gang-affiliation database',
    'gang offender registry',
  ];
  check(rows.map((noun) => [noun, `Chicago police keep a ${noun}, lawyers said.`, [`cpd-gang-database: ${noun}`]]));
});

describe('nouns in English before who is in it', () => {
  const rows = [
    'a list of people whom they call gang members',
    'a spreadsheet of young men said to be in gangs',
    'a file on teenagers suspected of gang ties',
    'an inventory of suspected members of gangs',
    'a tally of purported gang associates',
    'an index of names tied to gangs',
    'a catalog of 5,000 alleged gangsters',
    'a file that they had kept on supposed gang members',
    'a collection of gang cards',
    'a patchwork of gang records',
  ];
  check(rows.map((noun) => [noun, `Chicago police keep ${noun}.`, [`cpd-gang-database: ${noun.slice(2)}`]]));
});

describe('nouns in Spanish', () => {
  const rows = [
    'un catálogo de pandilleros',
    'una nómina de pandilleros',
    'un fichero de bandas',
    'un padrón de mareros',
    'un archivo de clicas',
    'un registro de afiliados a pandillas',
    'un listado de supuestos integrantes de maras',
    'una base de miembros de pandillas',
    'un rastreador de pandillas',
    'un índice de presuntos pandilleros',
    'un expediente de pandilleros',
    'una matriz de pandillas',
    'un sistema de fichas de pandilleros',
    'una lista de jóvenes señalados como pandilleros',
    'una relación de personas ligadas a las pandillas',
    'un directorio de integrantes del Tren de Aragua',
    'una base de datos con los nombres de miles de personas señaladas como pandilleras',
    'un padrón en que aparecen presuntos pandilleros',
    'un banco de datos sobre pandillerismo',
    'un registro de grupos de pandilleros',
  ];
  check(
    rows.map((noun) => [
      noun,
      `Sobre las pandillas, la policía de Chicago lleva ${noun}.`,
      [`cpd-gang-database: ${noun.split(' ').slice(1).join(' ')}`],
    ]),
  );
});

describe('look alike', () => {
  const rows = [
    'The gang of four signed the guest book.',
    'An online database of Northern bands lists the Gang of Four.',
    'The gang entered the roster of the club.',
    'The chain gang ledger hangs in the museum.',
    'The book on gangs won a prize.',
    'He made a list of songs for the old gang.',
    'La pandilla de amigos hizo una lista de canciones.',
    'La lista de invitados incluía a toda la pandilla.',
    'Un libro sobre pandillas ganó el premio.',
    'La banda grabó un disco con su pandilla.',
    'El registro civil de la ciudad atendió a la pandilla.',
  ];
  check(rows.map((text) => [text, text, []]));
});

describe('a list of gang members without "gang" beside it', () => {
  check([
    ['listed in', 'Known gang members, as listed in a law-enforcement database, were left out in Chicago.', ['gang-database: database']],
    ['as', 'He was entered in the department’s records as a gang member, Chicago police said.', ['cpd-gang-database: records']],
    ['named in police files', 'Anyone named as a gang affiliate in Chicago police files was left out.', ['cpd-gang-database: files']],
    ['figurar en', 'Bastaba con figurar como pandillero en los archivos de la policía de Chicago.', ['cpd-gang-database: archivos']],
    ['consta', 'Quien conste como integrante de una pandilla en algún registro policial queda fuera.', ['gang-database: registro']],
    [
      'entre los pandilleros',
      'En Chicago su nombre aparece entre los pandilleros de la base de datos policial.',
      ['cpd-gang-database: base de datos policial'],
    ],
    ['a gang member in the wheelchair', 'He was a gang member in the 1990s and keeps a database of recipes.', []],
    ['in the file room', 'The gang members were seen in the library.', []],
  ]);
});

import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('database');

/** Lists without a noun of their own: their age, level, keeper or distance tells which. */
describe('which one, without a noun', () => {
  check([
    [
      'the federal one',
      'BOSTON — Police keep a gang database. He was in that and later in the federal one, he says.',
      ['boston-gad: gang database', 'ncic-gang-file ref: the federal one'],
    ],
    [
      'la federal',
      'AUSTIN.— El estado lleva TxGang. Quien sale de la base texana no sale de la federal.',
      ['txgang: TxGang', 'txgang ref: la base texana', 'ncic-gang-file ref: la federal'],
    ],
    [
      'a separate one',
      'CHICAGO — The police gang database holds errors. Prisons run a much bigger one, filled by guards.',
      ['cpd-gang-database: gang database', 'idoc-gang-data: run a much bigger one'],
    ],
    [
      'the old one, the existing one',
      'CHICAGO — Police keep a gang database. The older one was paper; the existing one is a set of spreadsheets.',
      ['cpd-gang-database: gang database', 'cpd-gang-database ref: The older one', 'cpd-gang-database ref: the existing one'],
    ],
    [
      'la vieja',
      'CHICAGO.— La base de datos de pandillas de la policía tiene errores. Los agentes siguen usando la vieja.',
      ['cpd-gang-database: base de datos de pandillas', 'cpd-gang-database ref: la vieja'],
    ],
    [
      'la que administra un centro',
      'NUEVA YORK.— La policía lleva una base de datos de pandillas. En Boston, la que administra el centro de inteligencia fue criticada.',
      ['nypd-cgd: base de datos de pandillas', 'boston-gad: la que administra el centro'],
    ],
    [
      'la de aquí',
      'NUEVA YORK.— La base de datos de pandillas tiene 18,000 nombres. En la de Boston hay menos. La de aquí no avisa a nadie.',
      ['nypd-cgd: base de datos de pandillas', 'boston-gad: la de Boston', 'nypd-cgd: La de aquí'],
    ],
    [
      'de allá, de acá',
      'NUEVA YORK.— La policía lleva un registro de pandillas. El de Boston otorga puntos. ¿Qué distingue al registro de allá del de acá?',
      ['nypd-cgd: registro de pandillas', 'boston-gad: El de Boston', 'boston-gad ref: al registro', 'nypd-cgd: del de acá'],
    ],
    [
      'la de antes',
      'CHICAGO.— La alcaldía prometió otra base de datos de pandillas, CEIS. La de antes sigue abierta.',
      ['cpd-ceis: base de datos de pandillas', 'cpd-ceis: CEIS', 'cpd-gang-database: La de antes'],
    ],
    [
      'that first list',
      'DENVER — Police keep a gang list. That first list was made in 1990.',
      ['denver-gang-list: gang list', 'denver-gang-list ref: That first list'],
    ],
    [
      'a police roster at home',
      'PROVIDENCE — The city will let people off a police roster of suspected gang members.',
      ['providence-iad: roster of suspected gang members'],
    ],
  ]);
});

describe('other things of that age or level', () => {
  check([
    [
      'a court',
      'BOSTON — Police keep a gang database. He was tried in state court and then in the federal one.',
      ['boston-gad: gang database'],
    ],
    [
      'a car',
      'CHICAGO — The police gang database holds errors. Her old car broke down, and the new one is a Honda.',
      ['cpd-gang-database: gang database'],
    ],
    [
      'la casa vieja',
      'CHICAGO.— La base de datos de pandillas tiene errores. Vendió la casa nueva y se quedó con la vieja.',
      ['cpd-gang-database: base de datos de pandillas'],
    ],
    [
      'la vieja lloró',
      'CHICAGO.— La base de datos de pandillas tiene errores. La vieja lloró cuando se llevaron a su nieto.',
      ['cpd-gang-database: base de datos de pandillas'],
    ],
    [
      'la ordenanza de ahora',
      'CHICAGO.— La base de datos de pandillas tiene errores. La ordenanza anterior protegía a menos gente que la de ahora.',
      ['cpd-gang-database: base de datos de pandillas'],
    ],
    [
      'la gente de allá',
      'BOSTON.— La policía lleva un registro de pandillas. La gente de acá y la de allá protestó.',
      ['boston-gad: registro de pandillas'],
    ],
    [
      'la que maneja el autobús',
      'CHICAGO.— La base de datos de pandillas tiene errores. La que maneja el autobús es su hermana.',
      ['cpd-gang-database: base de datos de pandillas'],
    ],
  ]);
});

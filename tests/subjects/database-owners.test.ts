import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('database');

const chicago = 'Chicago’s gang database held 134,000 names.';
const held = 'cpd-gang-database: gang database';
const nombres = 'La base de datos de pandillas de Chicago tenía 134.000 nombres.';
const tenida = 'cpd-gang-database: base de datos de pandillas';

describe('an owner with any noun that holds names, once gang databases are spoken of', () => {
  check([
    ['the Boston roll', `${chicago} The Boston roll is shorter.`, [held, 'boston-gad ref: Boston roll']],
    ['the police collection', `${chicago} The police collection has no end date.`, [held, 'cpd-gang-database ref: The police collection']],
    ['its modifiers', `${chicago} Denver’s much smaller suspect register was audited.`, [held, 'denver-gang-list ref: Denver’s']],
    ['whose', `${chicago} Providence, whose register is shorter, was sued.`, [held, 'providence-iad ref: register']],
    ['kept by', `${chicago} Deputies also read a file kept by the FBI.`, [held, 'ncic-gang-file ref: file kept by the FBI']],
    ['old cards', `${chicago} Sergeants still open the old arrest cards.`, [held, 'cpd-gang-database ref: the old arrest cards']],
    ['archivos policiales', `${nombres} Esos archivos policiales no se depuran.`, [tenida, 'cpd-gang-database ref: archivos policiales']],
    ['el expediente', `${nombres} El expediente de la Policía crece.`, [tenida, 'cpd-gang-database ref: El expediente']],
    ['la lista bostoniana', `${nombres} La lista bostoniana usa puntos.`, [tenida, 'boston-gad ref: La lista bostoniana']],
    ['de esa ciudad', `${nombres} Nadie audita la base de datos de esa ciudad.`, [tenida, 'cpd-gang-database ref: la base de datos']],
    [
      'before any was named',
      'La ciudad no probó que fuera de una pandilla. El registro de la Policía de Chicago lo ponía en dos bandos.',
      ['cpd-gang-database ref: El registro de la Policía de Chicago'],
    ],
    [
      'sus propios listados',
      `${nombres} Houston y Dallas guardan sus propios listados.`,
      [tenida, 'gang-database-other ref: sus propios listados'],
    ],
  ]);
});

describe('but what every office has is no gang database', () => {
  check([
    ['police records show', `${chicago} Chicago police records show an arrest.`, [held]],
    ['records retention', `${chicago} The department’s records retention rules changed.`, [held]],
    ['a list of spots', `${chicago} Portland’s list of parking spots grew.`, [held]],
    ['missing children', `${chicago} Denver’s list of missing children grew.`, [held]],
    ['the police system', `${chicago} The police system for reports is slow.`, [held]],
    ['registros judiciales', `${nombres} Los registros judiciales están abiertos.`, [tenida]],
    ['sobre su arresto', `${nombres} Los archivos del Departamento de Policía sobre su arresto siguen sellados.`, [tenida]],
    ['el sistema de la policía', `${nombres} El sistema de la policía guarda los reportes.`, [tenida]],
    ['a name said twice', 'Chicago police fed TxGang, the Texas repository kept in Austin.', ['txgang: TxGang']],
    ['asked in fun', 'Students asked the police chief: Do you have a list of gangs?', []],
    ['no talk of gangs', 'The Boston index fell. The California one rose, the police said.', []],
  ]);
});

describe('"one" and what stands without a noun', () => {
  check([
    ['of a state', `${chicago} The Texan one tells nobody.`, [held, 'txgang ref: Texan one']],
    [
      'with more words',
      'The sheriff of Cook County closed its gang list. The city’s much larger one stays.',
      ['cook-rgid: gang list', 'cpd-gang-database ref: city’s much larger one'],
    ],
    ['in a place', `${chicago} The one in Boston uses points.`, [held, 'boston-gad ref: The one in Boston']],
    ['that somebody keeps', `${chicago} The one the FBI keeps is national.`, [held, 'ncic-gang-file ref: The one the FBI']],
    ['pointed at', `${chicago} A lawsuit over that one drags on.`, [held, 'cpd-gang-database ref: that one']],
    ['kin', `${chicago} It is larger than its cousin in California.`, [held, 'calgang ref: its cousin in California']],
    ['by contrast', `${chicago} Boston’s, by contrast, is small.`, [held, 'boston-gad: Boston’s']],
    ['close its own', `${chicago} Boston wants to close its own.`, [held, 'boston-gad: its own']],
    ['la texana', `${nombres} La texana no avisa a nadie.`, [tenida, 'txgang ref: La texana']],
    [
      'la estatal',
      `${nombres} La policía estatal de Illinois lleva un archivo de pandillas. La municipal es mayor.`,
      [tenida, 'isp-gang-file: archivo de pandillas', 'cpd-gang-database ref: La municipal'],
    ],
    ['la hondureña', `${nombres} La hondureña no llega a 20 mil.`, [tenida, 'gang-database-other ref: La hondureña']],
    ['falta la de', `${nombres} Ahora falta la del alguacil de Cook.`, [tenida, 'cook-rgid: la del alguacil']],
    ['ICE tuvo la suya', `${nombres} ICE tuvo la suya hasta 2016.`, [tenida, 'icegangs: tuvo la suya']],
    ['el alguacil', `${nombres} El alguacil tenía la suya.`, [tenida, 'cook-rgid: tenía la suya']],
    ['a cousin of somebody', `${chicago} His cousin in California called.`, [held]],
    ['another thing', `${chicago} The council passed a law. The Boston one is older.`, [held]],
    ['una mujer', `${nombres} Habló la texana Ana Ruiz.`, [tenida]],
  ]);
});

describe('a glossary', () => {
  check([
    [
      'name and description',
      'Terms on gangs.\n\n**GangNet.** Network of police around the capital.\n\n**Heat list.** The Chicago ranking of people by risk.',
      ['gangnet-dc: GangNet', 'gangnet-dc: Network', 'cpd-ssl: Heat list', 'cpd-ssl: The Chicago ranking'],
    ],
    [
      'en español',
      'Palabras sobre pandillas.\n\n**TxGang.** Índice que lleva el Departamento de Seguridad Pública.\n\n**ICEGangs.** Aplicación de los agentes.',
      ['txgang: TxGang', 'txgang: Índice', 'icegangs: ICEGangs', 'icegangs: Aplicación'],
    ],
    ['no description', 'Words on gangs.\n\n**GangNet.** Nobody remembers who began it.', ['gangnet-dc: GangNet']],
  ]);
});

describe('planned, closed and abroad', () => {
  check([
    [
      'a minister',
      'La ministra de Seguridad de Honduras anunció un registro nacional de pandilleros.',
      ['gang-database-other: registro nacional de pandilleros'],
    ],
    ['a ministry', 'The Interior Ministry plans a national gang register, officials said.', ['gang-database-other: gang register']],
    [
      'what a sheriff closed',
      'El alguacil de Cook, Tom Dart, apagó una base de datos de pandilleros.',
      ['cook-rgid: base de datos de pandilleros'],
    ],
    [
      'of the city’s own police',
      'Chicago’s Welcoming City Ordinance bars police from helping ICE, unless a man is in a gang file that the police themselves no longer trust.',
      ['cpd-gang-database: gang file'],
    ],
    [
      'in general',
      'Chicago’s Welcoming City Ordinance bars police from helping ICE, unless a man is in a gang file.',
      ['gang-database: gang file'],
    ],
  ]);
});

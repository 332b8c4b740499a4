import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('exemption');

const law = 'Chicago’s Welcoming City Ordinance keeps police officers out of immigration enforcement.';
const ley = 'La Ordenanza de Ciudad de Bienvenida de Chicago prohíbe a los policías ayudar a los agentes de inmigración.';

describe('the four, told in a sentence', () => {
  check([
    [
      'as a story',
      `${law} Until 2021 the city could still hand over a man because he had done time for a felony, because prosecutors were trying him for one, because a judge had ordered his arrest, or because a patrolman had typed his name into the gang database.`,
      [
        'felony-conviction: done time for a felony',
        'pending-felony: prosecutors were trying him for one',
        'criminal-warrant: a judge had ordered his arrest',
        'gang-database: typed his name into the gang database',
      ],
    ],
    [
      'as a list',
      `${law} It did not cover four groups:\n\n- anyone with an open criminal warrant\n\n- defendants in felony cases\n\n- people found guilty of a felony\n\n- anyone the police had down as a gang member`,
      [
        'criminal-warrant: open criminal warrant',
        'pending-felony: defendants in felony cases',
        'felony-conviction: found guilty of a felony',
        'gang-database: had down as a gang member',
      ],
    ],
    [
      'as questions',
      `${law}\n\nWho was left out? People sought on a criminal warrant. People whose felony case was still in court. People with a felony behind them. And people flagged in a gang database.`,
      [
        'criminal-warrant: sought on a criminal warrant',
        'pending-felony: felony case was still in court',
        'felony-conviction: felony behind them',
        'gang-database: flagged in a gang database',
      ],
    ],
    [
      'in short',
      `${law} The carve-outs were for warrants, pending felonies, old felonies and alleged gang ties.`,
      [
        'exemptions: carve-outs',
        'criminal-warrant: warrants',
        'pending-felony: pending felonies',
        'felony-conviction: old felonies',
        'gang-database: alleged gang ties',
      ],
    ],
    [
      'even if',
      `${law} Since the repeal of the exceptions officers may not call agents even if the person has been convicted of a felony, is awaiting trial on a felony charge, or appears in a gang database.`,
      [
        'exemptions: exceptions',
        'felony-conviction: convicted of a felony',
        'pending-felony: awaiting trial on a felony charge',
        'gang-database: appears in a gang database',
      ],
    ],
    [
      'no longer',
      `${law} No longer may they cooperate just because someone has a felony on his record, a criminal warrant in his name or a mention in the city’s gang file.`,
      [
        'felony-conviction: felony on his record',
        'criminal-warrant: criminal warrant in his name',
        'gang-database: mention in the city’s gang file',
      ],
    ],
    [
      'in quotes',
      `${law} It used to have exceptions. “You had a rap sheet with a felony, you were out. You had a felony trial coming up, you were out. A cop thought you were in a gang, you were out,” said Marta Ruelas, an organizer.`,
      [
        'exemptions: exceptions',
        'felony-conviction: rap sheet with a felony',
        'pending-felony: felony trial coming up',
        'gang-database: thought you were in a gang',
      ],
    ],
  ]);
});

describe('gang', () => {
  check([
    [
      'file',
      `${law} One of its exceptions takes in anyone whose name appears in the department’s gang files.`,
      ['exemptions: exceptions', 'gang-database: name appears in the department’s gang files'],
    ],
    ['labelled', `${law} It offers no protection to people labeled gang members by the police.`, ['gang-database: labeled gang members']],
    [
      'the cop’s word',
      `${law} If an officer wrote you down as a gang member, the law did not protect you.`,
      ['gang-database: wrote you down as a gang member'],
    ],
    [
      'entered',
      `${law} The loophole let police turn over a teenager who had been entered in the gang database at 15.`,
      ['exemptions: loophole', 'gang-database: entered in the gang database'],
    ],
    [
      'listing',
      `${law} Under the exemptions a gang listing was enough for a call to ICE.`,
      ['exemptions: exemptions', 'gang-database: gang listing'],
    ],
    [
      'admission',
      `${law} The carve-outs covered those who had admitted belonging to a gang.`,
      ['exemptions: carve-outs', 'gang-database: admitted belonging to a gang'],
    ],
    [
      'the gang clause',
      `${law} Of the exceptions the gang clause was the one that advocates hated most.`,
      ['exemptions: exceptions', 'gang-database: gang clause'],
    ],
    [
      'said to be',
      `${law} The exceptions withheld that protection from anyone said to be in a gang.`,
      ['exemptions: exceptions', 'gang-database: said to be in a gang'],
    ],
    [
      'registered',
      `${law} Officers could work with ICE when a suspect was registered as a gang member.`,
      ['gang-database: registered as a gang member'],
    ],
    [
      'turned up',
      `${law} Officers could alert ICE if your name turned up in the gang database.`,
      ['gang-database: name turned up in the gang database'],
    ],
  ]);
});

describe('pending', () => {
  check([
    [
      'charged',
      `${law} The protection ends where a person is charged with a serious crime.`,
      ['pending-felony: charged with a serious crime'],
    ],
    [
      'facing',
      `${law} One of the exceptions let officers help agents find people facing felony counts.`,
      ['exemptions: exceptions', 'pending-felony: facing felony counts'],
    ],
    [
      'indicted',
      `${law} It does not apply to a person who is under indictment for a felony.`,
      ['pending-felony: under indictment for a felony'],
    ],
    [
      'no verdict yet',
      `${law} Another of the carve-outs swept in people whose felony charges no jury had yet heard.`,
      ['exemptions: carve-outs', 'pending-felony: felony charges no jury had yet heard'],
    ],
    [
      'accused',
      `${law} The exclusions reached people merely accused of a felony.`,
      ['exemptions: exclusions', 'pending-felony: merely accused of a felony'],
    ],
    [
      'on trial',
      `${law} If you were on trial for a violent offense, the ordinance gave you no cover.`,
      ['pending-felony: on trial for a violent offense'],
    ],
    [
      'out on bond',
      `${law} Officers could call ICE about anyone out on bond in a felony case.`,
      ['pending-felony: out on bond in a felony case'],
    ],
    [
      'case open',
      `${law} The exemptions let them share the release date of anyone whose felony case remained open.`,
      ['exemptions: exemptions', 'pending-felony: felony case remained open'],
    ],
  ]);
});

describe('convicted', () => {
  check([
    ['record', `${law} It left out anyone with a felony record.`, ['felony-conviction: felony record']],
    [
      'served time',
      `${law} The loopholes let officers hand over people who had served time for serious crimes.`,
      ['exemptions: loopholes', 'felony-conviction: served time for serious crimes'],
    ],
    [
      'found guilty',
      `${law} If a jury ever found you guilty of a felony, the law did not protect you.`,
      ['felony-conviction: found you guilty of a felony'],
    ],
    [
      'pleaded',
      `${law} The exceptions also applied to those who had pleaded guilty to a felony decades ago.`,
      ['exemptions: exceptions', 'felony-conviction: pleaded guilty to a felony'],
    ],
    [
      'ex-felons',
      `${law} The carve-outs meant that convicted felons could be turned over to ICE.`,
      ['exemptions: carve-outs', 'felony-conviction: convicted felons'],
    ],
    [
      'criminal history',
      `${law} Officers could cooperate with agents if the person had a serious criminal history.`,
      ['felony-conviction: criminal history'],
    ],
    ['past', `${law} The exemptions held a man’s felony past against him.`, ['exemptions: exemptions', 'felony-conviction: felony past']],
  ]);
});

describe('warrant', () => {
  check([
    [
      'outstanding',
      `${law} It does not shield a person with an outstanding warrant for a crime.`,
      ['criminal-warrant: outstanding warrant'],
    ],
    [
      'wanted',
      `${law} One of the exceptions applied to people wanted by a criminal court.`,
      ['exemptions: exceptions', 'criminal-warrant: wanted by a criminal court'],
    ],
    [
      'judge',
      `${law} If a judge has issued a warrant for your arrest, the ordinance does not protect you.`,
      ['criminal-warrant: judge has issued a warrant for your arrest'],
    ],
    [
      'fugitive',
      `${law} Its exceptions leave out fugitives from justice.`,
      ['exemptions: exceptions', 'criminal-warrant: fugitives from justice'],
    ],
    [
      'bench',
      `${law} The carve-outs covered people with active bench warrants in criminal cases.`,
      ['exemptions: carve-outs', 'criminal-warrant: active bench warrants'],
    ],
    [
      'out for him',
      `${law} Officers could turn a driver over to ICE if there was a criminal warrant out for him.`,
      ['criminal-warrant: criminal warrant out for him'],
    ],
  ]);
});

describe('las cuatro, en una frase', () => {
  check([
    [
      'como relato',
      `${ley} Hasta 2021 podían entregar a un hombre porque había purgado pena por un delito grave, porque lo estaban juzgando por otro, porque un juez penal lo buscaba o porque un agente lo había metido en la base de datos de pandillas.`,
      [
        'felony-conviction: purgado pena por un delito grave',
        'pending-felony: juzgando por otro',
        'criminal-warrant: un juez penal lo buscaba',
        'gang-database: metido en la base de datos de pandillas',
      ],
    ],
    [
      'como lista',
      `${ley} No amparaba a cuatro grupos:\n\n- los que tienen una orden de aprehensión vigente\n\n- los procesados por un delito grave\n\n- los condenados por un delito grave\n\n- los fichados como pandilleros`,
      [
        'criminal-warrant: orden de aprehensión vigente',
        'pending-felony: procesados por un delito grave',
        'felony-conviction: condenados por un delito grave',
        'gang-database: fichados como pandilleros',
      ],
    ],
    [
      'en corto',
      `${ley} Las salvedades eran para las órdenes de arresto, los cargos pendientes, los antecedentes penales y los supuestos pandilleros.`,
      [
        'exemptions: salvedades',
        'criminal-warrant: órdenes de arresto',
        'pending-felony: cargos pendientes',
        'felony-conviction: antecedentes penales',
        'gang-database: supuestos pandilleros',
      ],
    ],
    [
      'aunque',
      `${ley} Desde que se quitaron las excepciones nadie puede ser entregado, aunque lo hayan condenado por una felonía, tenga un proceso abierto o figure en una lista de pandilleros.`,
      [
        'exemptions: excepciones',
        'felony-conviction: condenado por una felonía',
        'pending-felony: proceso abierto',
        'gang-database: figure en una lista de pandilleros',
      ],
    ],
  ]);
});

describe('una sola', () => {
  check([
    [
      'en el archivo',
      `${ley} Una de las excepciones alcanza a quien aparezca en los archivos de pandillas.`,
      ['exemptions: excepciones', 'gang-database: aparezca en los archivos de pandillas'],
    ],
    ['lo anotaron', `${ley} Si un policía lo anotó como pandillero, la ordenanza no lo protege.`, ['gang-database: anotó como pandillero']],
    ['señalado', `${ley} No ampara al señalado de pertenecer a una pandilla.`, ['gang-database: señalado de pertenecer a una pandilla']],
    [
      'nombre en la base',
      `${ley} La ordenanza no protegía a nadie cuyo nombre estuviera en la base de datos de pandillas.`,
      ['gang-database: nombre estuviera en la base de datos de pandillas'],
    ],
    [
      'acusado',
      `${ley} Las excepciones alcanzan a quien esté acusado de un delito grave.`,
      ['exemptions: excepciones', 'pending-felony: acusado de un delito grave'],
    ],
    [
      'a la espera',
      `${ley} Tampoco ampara a quien está a la espera de juicio por un delito mayor.`,
      ['pending-felony: a la espera de juicio por un delito mayor'],
    ],
    [
      'caso sin cerrar',
      `${ley} Otra de las lagunas deja fuera a quien tenga un caso penal sin cerrar.`,
      ['exemptions: lagunas', 'pending-felony: caso penal sin cerrar'],
    ],
    [
      'antecedentes',
      `${ley} No cubre a personas con antecedentes por delitos graves.`,
      ['felony-conviction: antecedentes por delitos graves'],
    ],
    [
      'cumplió',
      `${ley} La salvedad alcanza incluso a quien ya cumplió su condena por un delito grave.`,
      ['exemptions: salvedad', 'felony-conviction: cumplió su condena'],
    ],
    [
      'culpable',
      `${ley} Si un jurado lo declaró culpable de una felonía, la ley no lo ampara.`,
      ['felony-conviction: declaró culpable de una felonía'],
    ],
    [
      'requisitoria',
      `${ley} Las excepciones dejan fuera a quien tenga una requisitoria en su contra.`,
      ['exemptions: excepciones', 'criminal-warrant: requisitoria'],
    ],
    ['prófugo', `${ley} Tampoco ampara a los prófugos de la justicia.`, ['criminal-warrant: prófugos de la justicia']],
    [
      'orden penal',
      `${ley} La policía podía entregar a quien tuviera una orden de detención firmada por un juez penal.`,
      ['criminal-warrant: orden de detención'],
    ],
    ['lo busca', `${ley} La ordenanza no protege a quien busca un tribunal penal.`, ['criminal-warrant: busca un tribunal penal']],
  ]);
});

describe('the same words, where they are no condition', () => {
  check([
    ['honored', `${law} Officers still honor criminal warrants, the superintendent said.`, []],
    ['served', `${law} Police served two arrest warrants in Pilsen on Friday.`, []],
    ['the list itself', `${law} The mayor wants the gang database shut down.`, []],
    ['a charge in the news', `${law}\n\nIn Logan Square a driver was charged with a felony after a chase, the police said on Monday.`, []],
    ['ran with a gang', `${law}\n\nThe memoir follows a boy who ran with a gang on the West Side in the 1970s.`, []],
    ['a sentence', `${law}\n\nA former alderman was sentenced for bribery and served 14 months.`, []],
    ['la base misma', `${ley} El concejo quiere cerrar la base de datos de pandillas.`, []],
    ['cumplió', `${ley}\n\nEl exgobernador cumplió su condena y volvió a casa el lunes.`, []],
    ['una nota roja', `${ley}\n\nEn Cicero acusaron a un conductor de un delito grave tras una persecución.`, []],
    ['las órdenes se cumplen', `${ley} Los policías siguen ejecutando órdenes de arresto, dijo el superintendente.`, []],
  ]);
});

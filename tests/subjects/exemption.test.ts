import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('exemption');

describe('the general word', () => {
  check([
    ['carve-outs', `${wco} Activists want the carve-outs gone.`, ['exemptions: carve-outs']],
    ['curly quotes', `${wco} Activists want the “carve-outs” gone.`, ['exemptions: carve-outs']],
    ['one word', `${wco} Activists want the carveouts gone.`, ['exemptions: carveouts']],
    ['loopholes', `${wco} Critics call these loopholes too wide.`, ['exemptions: loopholes']],
    ['exceptions', `${wco} Its four exceptions were repealed in 2021.`, ['exemptions: exceptions']],
    ['exemptions', `${wco} The exemptions let officers call agents.`, ['exemptions: exemptions']],
    ['exclusions', `${wco} Those exclusions are gone.`, ['exemptions: exclusions']],
    ['in the name of the law', 'Chicago aldermen voted to end Welcoming City carve-outs.', ['exemptions: carve-outs']],
    ['excepciones', `${ocb} Las excepciones dejaron de existir en 2021.`, ['exemptions: excepciones']],
    ['salvedades', `${ocb} Cuatro salvedades quedaban en el texto.`, ['exemptions: salvedades']],
    ['lagunas', `${ocb} Los activistas piden cerrar esas lagunas.`, ['exemptions: lagunas']],
    ['not without the law', 'The carve-outs in the deal for the sanctuary of birds are wide.', []],
    ['not another law’s', `${wco} The exceptions in the TRUST Act are another matter.`, []],
    ['not the tax code’s', `${wco} In other news, property tax exemptions rose.`, []],
    ['not the warrant requirement’s', `${wco} A judge weighed exceptions to the Fourth Amendment.`, []],
    ['no idiom', `${wco} With the exception of Monday, the hall was full.`, []],
    ['ninguna frase hecha', `${ocb} Con excepción del lunes, la sala estuvo llena.`, []],
  ]);
});

describe('the four conditions', () => {
  check([
    [
      'all four in a sentence',
      `${wco} The exceptions covered people in the city’s gang database, people with pending felony prosecutions, people convicted of a felony, and people with outstanding criminal warrants.`,
      [
        'exemptions: exceptions',
        'gang-database: in the city’s gang database',
        'pending-felony: pending felony prosecutions',
        'felony-conviction: convicted of a felony',
        'criminal-warrant: outstanding criminal warrants',
      ],
    ],
    [
      'all four in a list',
      `${wco} The exceptions:\n- people in the gang database\n- people with pending felony cases\n- people with felony convictions\n- people with criminal warrants`,
      [
        'exemptions: exceptions',
        'gang-database: in the gang database',
        'pending-felony: pending felony cases',
        'felony-conviction: felony convictions',
        'criminal-warrant: criminal warrants',
      ],
    ],
    [
      'with an if',
      `${wco} Officers may work with agents if the person has a felony conviction or is listed in a gang database.`,
      ['felony-conviction: felony conviction', 'gang-database: in a gang database'],
    ],
    [
      'las cuatro',
      `${ocb} Las excepciones abarcaban a quienes figuraban en una base de datos de pandillas, a quienes tenían cargos pendientes por delitos graves, a los condenados por un delito grave y a quienes tenían una orden de arresto pendiente.`,
      [
        'exemptions: excepciones',
        'gang-database: figuraban en una base de datos de pandillas',
        'pending-felony: cargos pendientes por delitos graves',
        'felony-conviction: condenados por un delito grave',
        'criminal-warrant: orden de arresto pendiente',
      ],
    ],
  ]);
});

describe('8. conditions in other words', () => {
  check([
    [
      'wanted on',
      `${wco} One of the carve-outs applied to anyone wanted on a criminal warrant.`,
      ['exemptions: carve-outs', 'criminal-warrant: wanted on a criminal warrant'],
    ],
    [
      'found guilty',
      `${wco} The exceptions let police hold people found guilty of a serious crime for agents.`,
      ['exemptions: exceptions', 'felony-conviction: found guilty of a serious crime'],
    ],
    [
      'awaiting trial',
      `${wco} The loophole let officers hand over anyone awaiting trial on a felony.`,
      ['exemptions: loophole', 'pending-felony: awaiting trial on a felony'],
    ],
    [
      'alleged members',
      `${wco} The exceptions meant that alleged gang members could be turned over to agents.`,
      ['exemptions: exceptions', 'gang-database: alleged gang members'],
    ],
    [
      'subject of a warrant',
      `${wco} The exemptions reach the subject of an outstanding warrant.`,
      ['exemptions: exemptions', 'criminal-warrant: subject of an outstanding warrant'],
    ],
    [
      'indicted',
      `${wco} Another of the carve-outs was for people indicted for a felony.`,
      ['exemptions: carve-outs', 'pending-felony: indicted for a felony'],
    ],
    [
      'marcado como pandillero',
      `${ocb} Una de las excepciones alcanzaba a quien la policía hubiera marcado como pandillero.`,
      ['exemptions: excepciones', 'gang-database: marcado como pandillero'],
    ],
    [
      'presuntos pandilleros',
      `${ocb} Una de las excepciones alcanzaba a presuntos pandilleros.`,
      ['exemptions: excepciones', 'gang-database: presuntos pandilleros'],
    ],
    [
      'a la espera de juicio',
      `${ocb} Otra de las salvedades alcanzaba a quienes esperaban juicio por una felonía.`,
      ['exemptions: salvedades', 'pending-felony: esperaban juicio por una felonía'],
    ],
    [
      'hallado culpable',
      `${ocb} Otra de las excepciones alcanzaba a cualquiera hallado culpable de un delito grave.`,
      ['exemptions: excepciones', 'felony-conviction: culpable de un delito grave'],
    ],
  ]);
});

describe('9. the words of a condition outside a frame', () => {
  check([
    ['a biography', `${wco} Mr. Ortiz, a cook, has no felony convictions.`, []],
    ['without', `${wco} She was deported without any criminal convictions.`, []],
    ['a crime story', `${wco}\n\nIn other news, a man faces felony charges after a crash on Monday.`, []],
    ['a raid', `${wco}\n\nPolice arrested two gang members on Tuesday, the superintendent said at a press event.`, []],
    ['another town', `${wco} In Elgin, officers call agents if a person has felony convictions or gang ties.`, []],
    ['a bill’s own categories', `${wco} The proposal would allow police to work with agents on people charged with drug felonies.`, []],
    ['una biografía', `${ocb} El señor Ortiz, cocinero, no tiene antecedentes penales.`, []],
    ['una nota policial', `${ocb}\n\nEn otro tema, un hombre enfrenta cargos tras un choque el lunes.`, []],
  ]);
});

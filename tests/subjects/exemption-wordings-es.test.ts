import { describe, expect, it } from 'vitest';
import { compare } from './spotter';

type Row = readonly [what: string, text: string, expected: readonly string[]];

function check(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, text, expected) => {
    const { got, wanted, saw } = compare('exemption', text, expected);
    expect(got, saw).toEqual(wanted);
  });
}

const ley = 'La Ordenanza de Ciudad de Bienvenida de Chicago prohíbe a los policías ayudar a los agentes de inmigración.';

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

describe('las mismas palabras, donde no son condición', () => {
  check([
    ['la base misma', `${ley} El concejo quiere cerrar la base de datos de pandillas.`, []],
    ['cumplió', `${ley}\n\nEl exgobernador cumplió su condena y volvió a casa el lunes.`, []],
    ['una nota roja', `${ley}\n\nEn Cicero acusaron a un conductor de un delito grave tras una persecución.`, []],
    ['las órdenes se cumplen', `${ley} Los policías siguen ejecutando órdenes de arresto, dijo el superintendente.`, []],
  ]);
});

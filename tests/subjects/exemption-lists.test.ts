import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('exemption');

describe('an item of a list, by its key word', () => {
  check([
    [
      'one that looks back',
      `${wco} Its protection ends for a man a judge wants picked up, for suspects whose felony case is still in the courts, for those who have one behind them and for people the police have in their gang files.`,
      [
        'criminal-warrant: a judge wants',
        'pending-felony: felony case is still in the courts',
        'felony-conviction: one behind them',
        'gang-database: in their gang files',
      ],
    ],
    [
      'or in progress',
      `${wco} It let officers hold for ICE anyone with a felony in the past or one in progress, and anyone a criminal court was looking for.`,
      ['felony-conviction: felony in the past', 'pending-felony: one in progress', 'criminal-warrant: court was looking for'],
    ],
    [
      'people, bare',
      `${wco} The four who were left out: the wanted, the convicted, the accused and the merely suspected of gang membership.`,
      [
        'criminal-warrant: the wanted',
        'felony-conviction: convicted',
        'pending-felony: accused',
        'gang-database: suspected of gang membership',
      ],
    ],
    [
      'questions',
      `${wco} A sergeant asked four things. Is there a warrant out? Any felony in the past? Any felony still open? Does the computer say gang?`,
      [
        'criminal-warrant: warrant out',
        'felony-conviction: felony in the past',
        'pending-felony: felony still open',
        'gang-database: gang',
      ],
    ],
    [
      'told one by one, with an answer between',
      `"You’ve got a felony on your sheet? ICE gets the call. You’re out on bond for a felony? Same. There’s paper on you from a criminal judge? Same. Somebody wrote that you’re a Two-Six? Same." That was Chicago’s Welcoming City Ordinance.`,
      [
        'felony-conviction: felony on your sheet',
        'pending-felony: out on bond',
        'criminal-warrant: criminal judge',
        'gang-database: Two-Six',
      ],
    ],
    [
      'an arrest order, first of all',
      'The Welcoming City Ordinance never covered a person who had an arrest order against him, who was accused of a felony and had not been tried or who had been sentenced for one.',
      ['criminal-warrant: arrest order', 'pending-felony: accused of a felony', 'felony-conviction: sentenced for one'],
    ],
    [
      'who speaks is no item',
      `${wco} It left out people with a felony conviction or a criminal warrant, and the alderman said the gang unit would move.`,
      ['felony-conviction: felony conviction', 'criminal-warrant: criminal warrant'],
    ],
  ]);
});

describe('a felony that is still open, beside words for a conviction', () => {
  check([
    [
      'but not convicted',
      `${wco} A person charged with but not yet convicted of a felony loses its shelter, as does anyone convicted of one.`,
      ['pending-felony: charged with but not yet convicted', 'felony-conviction: convicted of one'],
    ],
    [
      'yet to reach a jury',
      `${wco} Outside it stood people with old felonies, people whose felonies had yet to reach a jury and people dodging a criminal court’s order to appear.`,
      ['felony-conviction: old felonies', 'pending-felony: felonies', 'criminal-warrant: dodging a criminal court’s order'],
    ],
    [
      'convicted, and the next one waiting',
      `${wco} It leaves out anyone who has been convicted of a felony, is awaiting trial on one or is wanted by a judge.`,
      ['felony-conviction: convicted of a felony', 'pending-felony: awaiting trial', 'criminal-warrant: wanted by a judge'],
    ],
    ['neither', `${wco} Nationally, 65 percent of people ICE arrested in January had no criminal record and no pending charges.`, []],
  ]);
});

describe('un renglón de la lista, por su palabra clave', () => {
  check([
    [
      'que mira atrás',
      'La Ordenanza de Ciudad de Bienvenida no protegía a nadie que cargara con una condena por un delito mayor, que tuviera en la corte un cargo de esa gravedad o que fuera reclamado por un juez penal.',
      [
        'felony-conviction: condena por un delito mayor',
        'pending-felony: cargo de esa gravedad',
        'criminal-warrant: reclamado por un juez',
      ],
    ],
    [
      'frases cortas',
      `${ocb} Si le pusieron que es de los Latin Kings, no lo cubre. Si hay orden en su contra, tampoco. Si ya pagó cárcel por una felonía, tampoco. Y si la está peleando, menos.`,
      [
        'gang-database: Latin Kings',
        'criminal-warrant: orden en su contra',
        'felony-conviction: cárcel por una felonía',
        'pending-felony: la está peleando',
      ],
    ],
    [
      'contadas',
      'La Ordenanza de Ciudad de Bienvenida de Chicago. Casilla 1: orden criminal vigente. Casilla 2: condena por delito grave. Casilla 3: cargo por delito grave. Casilla 4: registrado como pandillero.',
      [
        'criminal-warrant: orden criminal',
        'felony-conviction: condena por delito grave',
        'pending-felony: cargo por delito grave',
        'gang-database: registrado como pandillero',
      ],
    ],
    [
      'una orden de ICE',
      `${ocb} Deja fuera a los convictos de felonía y a los pandilleros fichados, y una orden de ICE no cuenta.`,
      ['felony-conviction: convictos de felonía', 'gang-database: pandilleros fichados'],
    ],
  ]);
});

describe('two by their clauses, and what costs a man the shelter', () => {
  check([
    [
      'the clause on',
      `${wco} The clause on fugitives was the sponsors’ favorite; the clause on suspected gang members was nobody’s.`,
      ['criminal-warrant: fugitives', 'gang-database: suspected gang members'],
    ],
    ['enough', `${wco} An unresolved felony charge was enough.`, ['pending-felony: unresolved felony charge']],
    [
      'la cláusula de',
      `${ocb} Hay que borrar la cláusula de la lista de pandillas y dejar la de las condenas, pidió el jefe.`,
      ['gang-database: lista de pandillas', 'felony-conviction: la de las condenas'],
    ],
    [
      'la de los acusados',
      `${ocb} Dos excepciones le dolían: la de los acusados sin juicio y la de los nombres en los archivos de pandillas.`,
      ['exemptions: excepciones', 'pending-felony: la de los acusados', 'gang-database: archivos de pandillas'],
    ],
    [
      'levantar el teléfono',
      `${ocb} El oficial podía levantar el teléfono si el chofer andaba huyendo de una corte criminal.`,
      ['criminal-warrant: huyendo de una corte'],
    ],
    [
      'what agents need',
      `${wco} ICE agents need a judicial warrant to enter a school. They must show a warrant signed by a judge in a criminal case.`,
      [],
    ],
    ['lo que hace falta', `${ocb} La orden administrativa que firma ICE no basta; hace falta una orden judicial.`, []],
    ['a state law', `${wco} Under state law, the county jail may hold a person for ICE only when there is a criminal warrant.`, []],
    ['help of another kind', `${wco} A clinic on Saturday will help people with old felony convictions clear their records.`, []],
  ]);
});

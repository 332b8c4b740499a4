import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('law');

const wco = 'Chicago’s Welcoming City Ordinance bars police from helping federal agents.';
const ocb = 'La Ordenanza de Ciudad de Bienvenida de Chicago impide a la policía ayudar a los agentes federales.';

describe('the law by its name', () => {
  check([
    ['full name with owner', 'The city adopted Chicago’s Welcoming City Ordinance in 2012.', ['law: Welcoming City Ordinance']],
    ['full name, straight apostrophe', "Critics of Chicago's Welcoming City Ordinance packed the hall.", ['law: Welcoming City Ordinance']],
    ['full name in quotes', 'In Chicago, the “Welcoming City” Ordinance is ten years old.', ['law: Welcoming City” Ordinance']],
    [
      'its chapter',
      'Officers cited Chapter 2-173 of the Municipal Code of Chicago.',
      ['law: Chapter 2-173 of the Municipal Code of Chicago'],
    ],
    ['sanctuary name with owner', 'Chicago’s sanctuary city law has no such clause.', ['law: sanctuary city law']],
    [
      'name with "of Chicago" behind it',
      'The Welcoming City Ordinance of Chicago is older than most.',
      ['law: Welcoming City Ordinance of Chicago'],
    ],
    [
      'name without its city on a page about Chicago',
      'Mayor Lightfoot spoke in Chicago. The welcoming city ordinance came up twice.',
      ['law: welcoming city ordinance'],
    ],
    ['as part of another phrase', 'Chicago aldermen debated the Welcoming City carve-outs until midnight.', ['law: Welcoming City']],
    ['capitals', 'CHICAGO’S WELCOMING CITY ORDINANCE SURVIVES VOTE', ['law: WELCOMING CITY ORDINANCE']],
    [
      'short name after the full one',
      `${wco} Supporters of Welcoming City cheered.`,
      ['law: Welcoming City Ordinance', 'law: Welcoming City'],
    ],
    [
      'Spanish name',
      'Los concejales defendieron la Ordenanza de Ciudad de Bienvenida de Chicago.',
      ['law: Ordenanza de Ciudad de Bienvenida'],
    ],
    [
      'Spanish sanctuary name',
      'La ley de ciudad santuario de Chicago no contempla esa salida.',
      ['law: ley de ciudad santuario de Chicago'],
    ],
    [
      'English name in a Spanish text',
      'La alcaldesa de Chicago defendió la Welcoming City Ordinance ante los vecinos de la zona.',
      ['law: Welcoming City Ordinance'],
    ],
    ['Acogedora', 'En Chicago, la ordenanza de Ciudad Acogedora data de 2012.', ['law: ordenanza de Ciudad Acogedora']],
  ]);
});

describe('1. a short form that the text defines', () => {
  check([
    [
      'brackets',
      'Chicago’s Welcoming City Ordinance (WCO) dates to 2012. The WCO bars such help.',
      ['law: Welcoming City Ordinance', 'law: WCO', 'law: WCO bars'],
    ],
    [
      'brackets with quotes',
      'Chicago’s Welcoming City Ordinance (“WCO”) dates to 2012. Under the WCO, police may not ask.',
      ['law: Welcoming City Ordinance', 'law: WCO', 'law: WCO, police'],
    ],
    [
      'known as',
      'Chicago’s Welcoming City Ordinance, known as the WCO, dates to 2012. Lawyers cite the WCO daily.',
      ['law: Welcoming City Ordinance', 'law: WCO', 'law: WCO daily'],
    ],
    [
      'Spanish brackets',
      'La Ordenanza de Ciudad de Bienvenida de Chicago (OCB) es de 2012. Según la OCB, nadie pregunta.',
      ['law: Ordenanza de Ciudad de Bienvenida', 'law: OCB', 'law: OCB, nadie'],
    ],
    ['no alias without a definition', 'The WCO of the guild met in Chicago. A sanctuary was built.', []],
    ['a party is no alias', 'Chicago’s Welcoming City Ordinance (2012) stands. The GOP objects to it.', ['law: Welcoming City Ordinance']],
  ]);
});

describe('4. the amending ordinance and the bill', () => {
  check([
    [
      'an ordinance introduced',
      `${wco} On Monday Ald. Ruiz introduced an ordinance. The ordinance would let police call agents.`,
      ['law: Welcoming City Ordinance'],
    ],
    ['the proposed ordinance', `${wco} Ald. Ruiz introduced the ordinance on Monday.`, ['law: Welcoming City Ordinance']],
    ['the proposal', `${wco} The proposal would undo parts of it. The measure was tabled.`, ['law: Welcoming City Ordinance']],
    ['the amendment', `${wco} The amendment failed in committee; sponsors will try again.`, ['law: Welcoming City Ordinance']],
    ['voted on', `${wco} Aldermen voted on the ordinance that would add two new conditions.`, ['law: Welcoming City Ordinance']],
    ['la propuesta', `${ocb} La propuesta fracasó. Presentaron la ordenanza en mayo.`, ['law: Ordenanza de Ciudad de Bienvenida']],
    [
      'una ordenanza nueva',
      `${ocb} Un concejal propuso una ordenanza. La ordenanza permitiría llamar a los agentes.`,
      ['law: Ordenanza de Ciudad de Bienvenida'],
    ],
  ]);
});

describe('5. the law after a proposal', () => {
  check([
    [
      'changing the law',
      `${wco} The proposal drew boos. Changing the law would break trust, residents said.`,
      ['law: Welcoming City Ordinance', 'law ref: the law'],
    ],
    [
      'under the ordinance',
      `${wco} The bill stalled. Under the ordinance, officers may not ask about status.`,
      ['law: Welcoming City Ordinance', 'law ref: the ordinance'],
    ],
    [
      'amend the ordinance',
      `${wco} A motion to amend the ordinance is pending.`,
      ['law: Welcoming City Ordinance', 'law ref: the ordinance'],
    ],
    [
      'the existing law',
      `${wco} The proposal is long, but the existing law already forbids this.`,
      ['law: Welcoming City Ordinance', 'law ref: the existing law'],
    ],
    [
      'modificar la ordenanza',
      `${ocb} La propuesta busca modificar la ordenanza.`,
      ['law: Ordenanza de Ciudad de Bienvenida', 'law ref: la ordenanza'],
    ],
    [
      'bajo la ordenanza',
      `${ocb} La enmienda no prosperó. Bajo la ordenanza, nadie pregunta por papeles.`,
      ['law: Ordenanza de Ciudad de Bienvenida', 'law ref: la ordenanza'],
    ],
  ]);
});

describe('references to the law in force', () => {
  check([
    ['a verb in any form', `${wco} The mayor defends the law every week.`, ['law: Welcoming City Ordinance', 'law ref: the law']],
    [
      'un verbo en otra forma',
      `${ocb} Quien incumpla esa norma será sancionado.`,
      ['law: Ordenanza de Ciudad de Bienvenida', 'law ref: esa norma'],
    ],
    [
      'the measure by its year',
      `${wco} The 2012 measure has no exceptions now.`,
      ['law: Welcoming City Ordinance', 'law ref: The 2012 measure'],
    ],
    [
      'the measure once passed',
      `${wco} The measure, passed in 2012, had four exceptions.`,
      ['law: Welcoming City Ordinance', 'law ref: The measure'],
    ],
    ['pointed at', `${wco} That rule binds every department.`, ['law: Welcoming City Ordinance', 'law ref: That rule']],
    ['señalada', `${ocb} Esa regla obliga a todos.`, ['law: Ordenanza de Ciudad de Bienvenida', 'law ref: Esa regla']],
    ['a rule of anything', `${wco} The rule of thumb is older.`, ['law: Welcoming City Ordinance']],
    ['amended, and so in force', `${wco} The city law was amended in 2021.`, ['law: Welcoming City Ordinance', 'law ref: The city law']],
    [
      'whether it would survive',
      `${wco} She asked whether the ordinance would survive.`,
      ['law: Welcoming City Ordinance', 'law ref: the ordinance'],
    ],
    [
      'un estatuto',
      `${ocb} El estatuto municipal cumplió diez años.`,
      ['law: Ordenanza de Ciudad de Bienvenida', 'law ref: El estatuto municipal'],
    ],
    ['laws at large', `${wco} Illinois follows the law, the governor said.`, ['law: Welcoming City Ordinance']],
    ['la ley en general', `${ocb} Todos deben cumplir la ley, dijo el gobernador.`, ['law: Ordenanza de Ciudad de Bienvenida']],
    ['another by its name in capitals', `${ocb} El estado aprobó la Ley TRUST.`, ['law: Ordenanza de Ciudad de Bienvenida']],
    ['the county’s own', `${ocb} El condado fue más lejos. Su ordenanza no distingue.`, ['law: Ordenanza de Ciudad de Bienvenida']],
    [
      'the ordinance bars',
      `${wco} The ordinance also bars questions about status.`,
      ['law: Welcoming City Ordinance', 'law ref: The ordinance'],
    ],
    ['the city’s sanctuary law', 'Chicago police followed the city’s sanctuary law that night.', ['law: the city’s sanctuary law']],
    ['this law', `${wco} Officers who violate this law face discipline.`, ['law: Welcoming City Ordinance', 'law ref: this law']],
    [
      'the 2012 ordinance',
      `${wco} The 2012 ordinance remains on the books.`,
      ['law: Welcoming City Ordinance', 'law ref: The 2012 ordinance'],
    ],
    ['esa norma', `${ocb} Esa norma prohíbe preguntar por el estatus.`, ['law: Ordenanza de Ciudad de Bienvenida', 'law ref: Esa norma']],
    ['la ley sigue', `${ocb} La ley sigue vigente.`, ['law: Ordenanza de Ciudad de Bienvenida', 'law ref: La ley']],
    ['none before any law was named', 'Nobody in town reads the ordinance. It bars leaf blowers at the sanctuary.', []],
  ]);
});

describe('6. the law described by a clause', () => {
  check([
    ['that-clause', 'Chicago police obey the sanctuary ordinance that forbids helping immigration agents.', ['law: sanctuary ordinance']],
    [
      'que-clause',
      'En Chicago rige la ordenanza que prohíbe a la policía colaborar con los agentes de inmigración, conocida como santuario.',
      ['law ref: la ordenanza'],
    ],
    [
      'which-clause',
      'Chicago, a sanctuary city, has the ordinance that bars police from cooperating with immigration agents.',
      ['law ref: the ordinance'],
    ],
  ]);
});

describe('7. another town’s law of the same name', () => {
  check([
    ['owner', `${wco} Evanston’s Welcoming City Ordinance is newer.`, ['law: Welcoming City Ordinance']],
    ['of a town', 'The Welcoming City Ordinance of Skokie passed unanimously.', []],
    ['in a town', 'Residents in Oak Park praised the sanctuary city ordinance there.', []],
    [
      'a reference to it',
      `${wco} Skokie followed suit in 2020. Skokie’s ordinance bars the same thing.`,
      ['law: Welcoming City Ordinance'],
    ],
    ['the state’s law', `${wco} Illinois’ TRUST Act goes further. The state law bars detainers.`, ['law: Welcoming City Ordinance']],
    ['the county’s ordinance', `${wco} The Cook County ordinance limits detainers.`, ['law: Welcoming City Ordinance']],
    ['de otra ciudad', 'La ordenanza de ciudad santuario de Evanston cumplió cinco años.', []],
    ['in passing on a page about Chicago', 'Chicago police spoke. Berwyn has a welcoming city ordinance, too.', []],
  ]);
});

describe('19. the order of Spanish possessors', () => {
  check([
    [
      'owner behind the noun',
      'La ordenanza municipal de Chicago llamada “Ciudad de Bienvenida” data de 2012.',
      ['law ref: ordenanza municipal de Chicago'],
    ],
    [
      'owner before the name',
      'La ordenanza de Chicago “Ciudad Santuario” protege a los vecinos.',
      ['law: ordenanza de Chicago “Ciudad Santuario'],
    ],
    [
      'quotes round the name',
      'La ordenanza “Ciudad de Bienvenida” de Chicago protege a los vecinos.',
      ['law: ordenanza “Ciudad de Bienvenida” de Chicago'],
    ],
    [
      'de la ciudad de Chicago',
      'La ordenanza de ciudad santuario de la ciudad de Chicago protege a los vecinos.',
      ['law: ordenanza de ciudad santuario'],
    ],
  ]);
});

describe('20. titles and boilerplate', () => {
  check([
    ['title case', 'Chicago Aldermen Defend Welcoming City Ordinance As Vote Nears', ['law: Welcoming City Ordinance']],
    ['capitals of another town', 'EVANSTON WELCOMING CITY ORDINANCE TURNS FIVE', []],
    ['a related link to another town', `${wco}\n\nRead more: Berwyn Welcoming City Ordinance Explained`, ['law: Welcoming City Ordinance']],
    [
      'an institution’s name',
      `${wco} The Law Department declined to comment, and so did the Ordinance Committee.`,
      ['law: Welcoming City Ordinance'],
    ],
  ]);
});

describe('21. the short name alone, and the law that applies', () => {
  check([
    ['lo de', 'CHICAGO. El padre explicó lo de la «Ciudad de Bienvenida» y pidió calma ante ICE.', ['law: Ciudad de Bienvenida']],
    ['another town', 'EVANSTON. El padre explicó lo de la «Ciudad de Bienvenida» y pidió calma ante ICE.', []],
    [
      'the law that applies',
      'Chicago’s Welcoming City Ordinance binds the police. At Stateville the law that applies is the TRUST Act.',
      ['law: Welcoming City Ordinance'],
    ],
    [
      'la que rige',
      'La Ordenanza de Ciudad Acogedora de Chicago obliga a la policía. En la cárcel la ley que rige es la Ley TRUST.',
      ['law: Ordenanza de Ciudad Acogedora'],
    ],
  ]);
});

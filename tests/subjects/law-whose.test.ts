import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('law');

const name = 'law: Welcoming City Ordinance';

describe('whose law it is: another town beside Chicago', () => {
  check([
    ['its own', 'Waukegan, an hour from Chicago, adopted its own welcoming city ordinance on Monday.', []],
    ['su propia', 'Evanston, ciudad vecina de Chicago, aprobó su propia ordenanza de ciudad acogedora.', []],
    ['a landmark only', 'Skokie, just north of Chicago, has had a welcoming city ordinance for a year.', []],
    ['the border', 'Berwyn, which lies near Chicago, voted for the welcoming city ordinance.', []],
    ['una hora', 'Waukegan, a una hora de Chicago, tendrá también la ordenanza de ciudad acogedora.', []],
    ['written as a name', 'Like Chicago, Evanston has a Welcoming City Ordinance.', []],
    ['Chicago’s own', 'Chicago, unlike Niles, has its own Welcoming City Ordinance.', [name]],
  ]);
});

describe('whose law it is: a quarter of Chicago', () => {
  check([
    [
      'a quarter names the city',
      'At a forum in Brighton Park the mayor promised to fix the Welcoming City Ordinance. Police may still call immigration agents.',
      [name],
    ],
    [
      'un barrio',
      'En La Villita los policías prometieron respetar la Welcoming City. «No llamamos a Inmigración; la ordenanza nos lo prohíbe», dijo uno.',
      ['law: Welcoming City', 'law ref: la ordenanza'],
    ],
    [
      'a governor’s visit does not',
      'The governor signed the Trust Act in Little Village. The law bars police from holding immigrants for federal agents. The sanctuary law has a carve-out for judges’ warrants.',
      [],
    ],
    [
      'nor does a county’s story',
      'Cook County freed a man accused in the death of a Logan Square woman. Immigration agents blamed the sanctuary law that binds the Cook County Jail.',
      [],
    ],
  ]);
});

describe('its number in the code', () => {
  check([
    ['with its section', 'Under Section 2-173-042 of the Municipal Code of Chicago officers may not ask.', ['law: Section 2-173-042']],
    ['with a sign', 'Lawyers in Chicago point to § 2-173-020 and to little else.', ['law: 2-173-020']],
    ['sin palabra', 'Un artículo, el 2-173-042 del Código Municipal de Chicago, lo prohíbe.', ['law: 2-173-042']],
    [
      'beside its name only the name',
      'In Chicago look at section 2-173-042(c) of the municipal code’s Welcoming City chapter. Police do not call immigration agents.',
      ['law: Welcoming City'],
    ],
    ['a score', 'The motion failed by 2-173 in Chicago, and police went home.', []],
  ]);
});

describe('its name given', () => {
  check([
    [
      'bautizada',
      'Bautizada como «Welcoming City», la norma de Chicago impide a la policía ayudar a los agentes de inmigración.',
      ['law: Welcoming City', 'law ref: la norma de Chicago'],
    ],
    [
      'conocida',
      'En Chicago, conocida como «Ciudad Acogedora», la ley impide a la policía preguntar por papeles a los inmigrantes.',
      ['law: Ciudad Acogedora', 'law ref: la ley'],
    ],
  ]);
});

const nombre = 'law: Ordenanza de Ciudad de Bienvenida';

describe('references with more words', () => {
  check([
    ['of ours', `${wco} Read this law of ours before you praise it.`, [name, 'law ref: this law of ours']],
    ['of this city', `${wco} The law of this city is plain on that point.`, [name, 'law ref: The law of this city']],
    ['an adverb', `${wco} Our allegedly generous ordinance hands him over.`, [name, 'law ref: Our allegedly generous ordinance']],
    ['praised', `${wco} That much-praised law has a flaw.`, [name, 'law ref: That much-praised law']],
    ['a decree with its year', `${wco} The edict of 2012 left four kinds of people out.`, [name, 'law ref: The edict of 2012']],
    ['another’s decree', `${wco} The decree of 2017 came from the president.`, [name]],
    ['what it would do', `${wco} Take Rosa. The ordinance would give her up for a bad check.`, [name, 'law ref: The ordinance']],
    ['with a bill about', `${wco} A proposal came up. The ordinance would let police call agents.`, [name]],
    ['theirs', `${wco} Oak Park’s trustees wrote one too. Their ordinance has no such line.`, [name]],
    ['decreto', `${ocb} El decreto municipal de 2012 no suelta a nadie.`, [nombre, 'law ref: El decreto municipal de 2012']],
    ['de su ciudad', `${ocb} La ley de su ciudad, dijo, existe desde hace años.`, [nombre, 'law ref: La ley de su ciudad']],
    ['nuestra', `${ocb} Esa ley nuestra tiene fama.`, [nombre, 'law ref: Esa ley nuestra']],
    ['dizque', `${ocb} Nuestra dizque acogedora ordenanza lo echa.`, [nombre, 'law ref: Nuestra dizque acogedora ordenanza']],
    ['English words in it', `${ocb} The ordinance covers every department, pero no a los alguaciles.`, [nombre, 'law ref: The ordinance']],
  ]);
});

describe('“the law” that is none', () => {
  check([
    ['is the law', `${wco} “It’s the law,” he said of the speed limit.`, [name]],
    ['twice', `${wco} Immigrants must obey: the law is the law.`, [name]],
    ['of the land', `${wco} He called the Constitution the law of the land.`, [name]],
    ['es la ley', `${ocb} La ley es la ley, dijo el alguacil.`, [nombre]],
    ['another law’s number', `${ocb} Un juez de Texas frenó la ley SB4. La ley castiga a las ciudades.`, [nombre]],
  ]);
});

describe('its name in a page’s few words', () => {
  check([
    [
      'its letters alone',
      'In Chicago it is five pages of code, known as the WCO. Officers who hear of sanctuary think of more. The law never kept us from arresting anyone.',
      ['law: WCO', 'law ref: The law'],
    ],
    [
      'a county’s jail beside it',
      'He sat ten months in a cell in McHenry County. The Chicago police’s list of gang members named him.\n\nThe list silenced the Welcoming City Ordinance. His wife called immigration agents.',
      [name],
    ],
    [
      'by what it calls the city',
      'Chicago has an ordinance that calls it a welcoming city. Police do not call ICE.',
      ['law: ordinance that calls it a welcoming city'],
    ],
    [
      'la que proclama',
      'En Chicago la ordenanza que nos proclama ciudad acogedora ata a la policía, no a Inmigración.',
      ['law: ordenanza que nos proclama ciudad acogedora'],
    ],
    ['another town’s in the same words', 'En Boston la ley, llamada Trust Act, ata a la policía. En Denver la ley deja entrar a ICE.', []],
    ['a bill on its way', `${wco} The vote sends the ordinance to the mayor.`, [name]],
  ]);
});

describe('another law of the council’s or the state’s', () => {
  check([
    [
      'by what it lets',
      `${wco} In other business, the council passed an ordinance that lets food trucks park near cafes. Under the ordinance, trucks carry a GPS.`,
      [name],
    ],
    ['by its name', `${wco} The committee also passed a plastic-bag ordinance. The ordinance bans bags in large stores.`, [name]],
    ['an act', `${wco} The Smoke-Free Illinois Act took effect that year. The law bans cigarettes in bars.`, [name]],
    [
      'por lo que permite',
      `${ocb} El Concejo aprobó también una ordenanza que permite vender elotes. La ordenanza obliga a llevar guantes.`,
      [nombre],
    ],
    ['por su nombre', `${ocb} También se votó la ordenanza de bolsas de plástico. La ordenanza prohíbe las más finas.`, [nombre]],
    ['a bill that fails', `${ocb} Presentó una ordenanza para cambiarla. Esa ordenanza no pasará, prometió su rival.`, [nombre]],
    [
      'another town’s story',
      'EVANSTON — Aldermen voted for a welcoming city ordinance that police here asked for. Chicago’s ordinance bars less. Its exceptions are many.\n\nImmigration agents were silent. The ordinance takes effect at once.',
      ['law ref: Chicago’s ordinance'],
    ],
  ]);
});

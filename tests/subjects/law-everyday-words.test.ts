import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('law');

const name = 'law: Welcoming City Ordinance';
const nombre = 'law: Ordenanza de Ciudad de Bienvenida';

describe('by everyday words', () => {
  check([
    ['the rule', `${wco} But the rule has a soft spot.`, [name, 'law ref: the rule']],
    ['the policy', `${wco} The mayor says that the policy makes us all safer.`, [name, 'law ref: the policy']],
    ['that text', `${wco} That text runs to five pages.`, [name, 'law ref: That text']],
    ['the chapter', `${wco} Under that chapter of the code no clerk may ask for papers.`, [name, 'law ref: that chapter']],
    ['the measure, when', `${wco} Emanuel, who signed the measure in 2012, has not called back.`, [name, 'law ref: the measure']],
    ['the measure, long ago', `${wco} She voted for the measure a dozen years ago.`, [name, 'law ref: the measure']],
    ['ours', `${wco} The state statute goes further.\n\n“We stand by our law,” the mayor said.`, [name, 'law ref: our law']],
    [
      'named right behind',
      '“The ordinance protects witnesses,” she said. She meant the Welcoming City Ordinance, passed in Chicago in 2012.',
      ['law ref: The ordinance', 'law: Welcoming City Ordinance'],
    ],
    ['quoted', `${wco} Posters quote the ordinance in nine languages.`, [name, 'law ref: the ordinance']],
    ['a tale of it', `${wco} He has read the ordinance twice.`, [name, 'law ref: the ordinance']],
    [
      'without its name',
      'Chicago’s sanctuary rules are old news. Few officers can quote Chicago’s sanctuary law. I keep the ordinance in my glove box.',
      ['law: Chicago’s sanctuary rules', 'law: Chicago’s sanctuary law', 'law ref: the ordinance'],
    ],
    ['when it was passed', `${wco} It took four tries until the council passed the ordinance.`, [name, 'law ref: the ordinance']],
    ['its chapter', 'Chicago’s police chief read the sanctuary chapter aloud.', ['law: sanctuary chapter']],
    [
      'owned, on such a page',
      'Letter: welcoming to whom? Your paper calls Chicago’s ordinance a shield. It drops for anyone with a felony conviction and for anyone with a criminal warrant. I have seen the ordinance on posters.',
      ['law ref: Chicago’s ordinance', 'law ref: the ordinance'],
    ],
    [
      'an ordinance by that name',
      `There is an ordinance by that name in Chicago. ${wco} The policy protects witnesses.`,
      [name, 'law ref: The policy'],
    ],
  ]);
});

describe('con palabras de todos los días', () => {
  check([
    ['con otro nombre', 'En Chicago rige la Ordenanza de Ciudad de Acogida.', ['law: Ordenanza de Ciudad de Acogida']],
    ['municipal', 'En Chicago rige la ordenanza municipal de santuario.', ['law: ordenanza municipal de santuario']],
    ['cuando se aprobó', `${ocb} Hubo tres intentos antes de que el concejo aprobara la norma.`, [nombre, 'law ref: la norma']],
    [
      'en adelante',
      'La Ordenanza de Ciudad Acogedora (en adelante, OCA) rige en Chicago. La OCA tiene doce años.',
      ['law: Ordenanza de Ciudad Acogedora', 'law: OCA', 'law: OCA'],
    ],
    ['la regla', `${ocb} Pero la regla trae sus sorpresas.`, [nombre, 'law ref: la regla']],
    ['la medida', `${ocb} El alcalde dice que la medida nos da seguridad.`, [nombre, 'law ref: la medida']],
    ['dicho texto', `${ocb} Dicho texto cabe en cinco páginas.`, [nombre, 'law ref: Dicho texto']],
    ['ese ordenamiento', `${ocb} Ese ordenamiento ampara a los testigos.`, [nombre, 'law ref: Ese ordenamiento']],
    ['la disposición', `${ocb} La disposición obliga también a los hospitales públicos.`, [nombre, 'law ref: La disposición']],
    ['el texto', `${ocb} El texto sigue en pie.`, [nombre, 'law ref: El texto']],
    ['firmada entonces', `${ocb} Emanuel, que firmó la medida en 2012, no contestó.`, [nombre, 'law ref: la medida']],
    ['al amparo de', `${ocb} Volvió a casa al amparo de la ordenanza.`, [nombre, 'law ref: la ordenanza']],
    ['su capítulo', `${ocb} Los padres de la norma ya no están en el concejo.`, [nombre, 'law ref: la norma']],
  ]);
});

describe('everyday words of other things', () => {
  check([
    ['the measure, a bill', `${wco} Ald. Reyes introduced an amendment on Tuesday. The measure gives auditors a say.`, [name]],
    [
      'an ordinance about it',
      'Chicago aldermen voted for an ordinance that would amend the Welcoming City Ordinance. The ordinance now goes to the full council.',
      ['law: Welcoming City Ordinance'],
    ],
    [
      'another, told before',
      'Chicago got its scooter ordinance on Wednesday. The ordinance lets riders park at corners.\n\nThe Welcoming City Ordinance turned ten, too.',
      ['law: Welcoming City Ordinance'],
    ],
    ['the act', `${wco} The Trust Act came later. “The act is a floor,” he said. The law does not keep towns from going further.`, [name]],
    ['a rule of thumb', `${wco} As a rule, he says, nobody calls. That is the rule in his shop.`, [name]],
    ['the school’s policy', `Lane Tech bans phones. The policy makes sense, a teacher said. ${wco}`, [name]],
    ['what a city is', 'Chicago is a Welcoming City, the mayor told the sanctuary forum.', []],
    ['what it calls itself', 'Oak Park, too, is a Welcoming City, and Chicago calls itself a Welcoming City.', []],
    ['its own', 'When Oak Park wrote its own welcoming ordinance it asked Chicago for help.', []],
    ['the county’s', `${wco} The county’s own ordinance is stricter. That ordinance has no exceptions.`, [name]],
    ['la medida, un proyecto', `${ocb} El concejal presentó una enmienda. La medida daría voz a los auditores.`, [nombre]],
    ['el texto de otra cosa', `${ocb} El poeta leyó un poema. El texto es de 1968.`, [nombre]],
    [
      'una ordenanza sobre ella',
      'El concejo de Chicago votó una ordenanza que enmendaría la Ordenanza de Ciudad de Bienvenida. La ordenanza pasa ahora al pleno.',
      ['law: Ordenanza de Ciudad de Bienvenida'],
    ],
    [
      'otra, dicha antes',
      'Chicago tiene ya ordenanza de patines. La ordenanza permite estacionarlos en las esquinas.\n\nTambién cumplió diez años la Ordenanza de Ciudad de Bienvenida.',
      ['law: Ordenanza de Ciudad de Bienvenida'],
    ],
    ['el condado', `${ocb} La ordenanza del condado es más estricta. Esa ordenanza no hace excepciones.`, [nombre]],
    ['lo que es una ciudad', 'Chicago es Ciudad Santuario, dice el volante del santuario.', []],
  ]);
});

import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('law');

const name = 'law: Welcoming City Ordinance';
const nombre = 'law: Ordenanza de Ciudad de Bienvenida';

describe('no law of ours', () => {
  check([
    ['laws at large', `${wco} The department shares records as the law allows, an officer said.`, [name]],
    ['leyes en general', `${ocb} El jefe dijo que actuarán como manda la ley.`, [nombre]],
    ['one yet to come', `${wco} The ordinance that would end them sits in committee.`, [name]],
    ['una por venir', `${ocb} La ordenanza que eliminaría las cuatro sigue en comité.`, [nombre]],
  ]);
});

describe('in other words', () => {
  check([
    ['what it does', `${wco} The law kept her husband out of a detention center, she said.`, [name, 'law ref: The law']],
    ['whom it protects', `${wco} Few people know how far the ordinance reaches.`, [name, 'law ref: the ordinance']],
    ['its age', `${wco} The 13-year-old ordinance has survived four mayors.`, [name, 'law ref: The 13-year-old ordinance']],
    ['its year', `${wco} Aldermen wrote the 2012 law in a hurry.`, [name, 'law ref: the 2012 law']],
    ['doing its work', `${wco} Lawyers called it a sign of the ordinance doing its job.`, [name, 'law ref: the ordinance']],
    ['a question', `${wco} What does the law say about detainers?`, [name, 'law ref: the law']],
    ['thanks to', `${wco} He went home that night thanks to the ordinance.`, [name, 'law ref: the ordinance']],
    ['with an adverb', `${wco} The ordinance simply keeps officers out of it.`, [name, 'law ref: The ordinance']],
    ['on the books', `${wco} The law on the books is plain.`, [name, 'law ref: The law']],
    ['in the present', `${wco} As written, the ordinance leaves no room for doubt.`, [name, 'law ref: the ordinance']],
    ['under it', `${wco} What may an officer do under that law?`, [name, 'law ref: that law']],
    [
      'the city’s own',
      `${wco} The city’s immigrant-protection law is older than the state’s.`,
      [name, 'law ref: The city’s immigrant-protection law'],
    ],
    ['after an act', `${wco} The Way Forward Act carries penalties that the ordinance lacks.`, [name, 'law ref: the ordinance']],
    ['the noun left out', `${wco} The county’s ordinance has no exceptions; the city’s had four.`, [name, 'law ref: the city’s']],
    [
      'whether it holds',
      `${wco} A judge must decide whether the ordinance conflicts with federal statutes.`,
      [name, 'law ref: the ordinance'],
    ],
    ['lawyers', `${wco} City lawyers say that the ordinance is on firm ground.`, [name, 'law ref: the ordinance']],
    ['new', `${wco} The city’s new law takes effect on Monday.`, [name, 'law ref: The city’s new law']],
    ['its critics', `${wco} Opponents of the ordinance packed the chamber.`, [name, 'law ref: the ordinance']],
  ]);
});

describe('con otras palabras', () => {
  check([
    ['lo que hace', `${ocb} La ordenanza evitó que lo deportaran, dijo su esposa.`, [nombre, 'law ref: La ordenanza']],
    ['que se cumpla', `${ocb} Pedimos que la ordenanza se respete.`, [nombre, 'law ref: la ordenanza']],
    ['gracias a', `${ocb} Volvió a casa gracias a la ordenanza.`, [nombre, 'law ref: la ordenanza']],
    ['una pregunta', `${ocb} ¿Qué dice la ley sobre las órdenes de detención?`, [nombre, 'law ref: la ley']],
    ['de la ciudad', `${ocb} La ley de la ciudad es anterior a la del estado.`, [nombre, 'law ref: La ley de la ciudad']],
    [
      'tras una ley estatal',
      `${ocb} La Ley TRUST vino después. Desde entonces la ordenanza solo ha cambiado una vez.`,
      [nombre, 'law ref: la ordenanza'],
    ],
    ['sin el nombre', `${ocb} La ordenanza del condado no tiene excepciones; la de Chicago, cuatro.`, [nombre, 'law ref: la de Chicago']],
    ['esa norma', `${ocb} Esa norma no obliga a los agentes federales.`, [nombre, 'law ref: Esa norma']],
    ['sus críticos', `${ocb} Los críticos de la ordenanza llenaron la sala.`, [nombre, 'law ref: la ordenanza']],
    ['desde hace años', `${ocb} Desde hace trece años la ordenanza marca el límite.`, [nombre, 'law ref: la ordenanza']],
    ['choca', `${ocb} Un juez dirá si la ordenanza choca con las leyes federales.`, [nombre, 'law ref: la ordenanza']],
  ]);
});

describe('not the law', () => {
  check([
    ['the bill', `${wco} Ald. Reyes introduced an ordinance to ban balloons. The ordinance would take effect in May.`, [name]],
    ['a new one', `${wco} Ald. Reyes introduced an ordinance to ban balloons. The new law would take effect in May.`, [name]],
    ['laws at large', `${wco} Nobody is above the law, the governor said.`, [name]],
    ['an officer of the law', `${wco} He studied law in Madison.`, [name]],
    ['the city’s police', `${wco} The law binds officers. The county’s police are many, the city’s are more.`, [name, 'law ref: The law']],
    ['another town’s', `${wco} Evanston’s ordinance is stricter. The ordinance there has no exceptions.`, [name]],
    ['the county’s', `${wco} The county ordinance is shorter, and the ordinance has no exceptions.`, [name]],
    ['el proyecto', `${ocb} El concejal presentó una ordenanza sobre globos. La ordenanza prohibiría soltarlos.`, [nombre]],
    ['fuera de la ley', `${ocb} Nadie está por encima de la ley, dijo el gobernador.`, [nombre]],
    ['la policía de Chicago', `${ocb} La ley federal es otra. La policía de Elgin avisó, la de Chicago, no.`, [nombre]],
  ]);
});

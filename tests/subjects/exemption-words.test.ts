import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('exemption');

describe('words for what a law leaves out', () => {
  check([
    ['caveats', `${wco} The ordinance came with caveats that few read.`, ['exemptions: caveats']],
    ['escape clauses', `${wco} Lawyers counted four escape clauses in it.`, ['exemptions: escape clauses']],
    [
      'closing holes',
      `${wco}\n\nA coalition met on Tuesday.\n\nIt has asked the council for years to close those holes.`,
      ['exemptions: holes'],
    ],
    ['plugging gaps', `${wco} The mayor promised to plug the gaps.`, ['exemptions: gaps']],
    [
      'a gap for someone',
      `${wco} There is a gap for people with a felony conviction.`,
      ['exemptions: gap', 'felony-conviction: felony conviction'],
    ],
    [
      'an exception for',
      `${wco} Aldermen had insisted on an exception for people convicted of a felony.`,
      ['exemptions: exception', 'felony-conviction: convicted of a felony'],
    ],
    [
      'told soon',
      `${wco}\n\nThe rule was never absolute.\n\nThere were exceptions. Until 2021 nobody convicted of a felony could rely on it.`,
      ['exemptions: exceptions', 'felony-conviction: convicted of a felony'],
    ],
    ['limits', `${wco} Its limitations were struck in 2021.`, ['exemptions: limitations']],
    [
      'proviso',
      `${wco} A proviso left out people with open criminal warrants.`,
      ['exemptions: proviso', 'criminal-warrant: open criminal warrants'],
    ],
    ['exempted categories', `${wco} The excluded categories are gone.`, ['exemptions: excluded categories']],
    ['repealed', `${wco} All the exceptions were repealed in January 2021.`, ['exemptions: exceptions']],
    [
      'one of them',
      `${wco} It once had four exceptions. The fourth exception was the widest.`,
      ['exemptions: exceptions', 'exemptions: exception'],
    ],
    ['in quotes', `${wco} “Every loophole is a door for ICE,” said Ines Prado.`, ['exemptions: loophole']],
  ]);
});

describe('palabras para lo que una ley deja fuera', () => {
  check([
    ['tapar', `${ocb}\n\nUna coalición se reunió el martes.\n\nLleva años pidiendo al concejo tapar esos huecos.`, ['exemptions: huecos']],
    ['resquicios', `${ocb} La alcaldesa prometió cerrar los resquicios.`, ['exemptions: resquicios']],
    [
      'para quien',
      `${ocb} Se dejaron huecos para quien tuviera una condena por un delito grave.`,
      ['exemptions: huecos', 'felony-conviction: condena por un delito grave'],
    ],
    [
      'excepción para',
      `${ocb} Los concejales exigieron una excepción para los condenados por un delito grave.`,
      ['exemptions: excepción', 'felony-conviction: condenados por un delito grave'],
    ],
    ['supuestos', `${ocb} En 2021 el concejo borró los supuestos en que la policía podía entregar a alguien.`, ['exemptions: supuestos']],
    ['casos', `${ocb} La norma dejó de tener casos exceptuados.`, ['exemptions: casos exceptuados']],
    ['condiciones', `${ocb} El concejo retiró las cuatro condiciones que permitían entregar gente.`, ['exemptions: cuatro condiciones']],
    ['puertas', `${ocb} La ordenanza tenía puertas traseras.`, ['exemptions: puertas traseras']],
    ['todas', `${ocb} Todas las excepciones se derogaron en enero de 2021.`, ['exemptions: excepciones']],
    ['entre comillas', `${ocb} «Cada laguna es una puerta para ICE», dijo Inés Prado.`, ['exemptions: laguna']],
  ]);
});

describe('the same words, where they are of something else', () => {
  check([
    ['holes in a road', `${wco}\n\nThe city also promised to close potholes and holes in the pavement on Archer.`, []],
    ['another town’s', `${wco}\n\nEvanston has an ordinance with exceptions for bars.`, []],
    ['the county’s', `${wco} The county ordinance has no exceptions, its exceptions having been struck early.`, []],
    ['a court’s', 'A felony case in Joliet had put him on a monitor. Going to work was an exception his lawyer had asked for.', []],
    [
      'the state act’s',
      'CHICAGO — The TRUST Act lets officers cooperate when there is a criminal warrant. It makes no exception for people accused of a felony, immigration lawyers said.',
      [],
    ],
    ['exits', `${wco}\n\nThe theater’s exits were blocked, inspectors found.`, []],
    ['supuestos', `${ocb} Detuvieron a los supuestos autores del robo.`, []],
    ['salidas', `${ocb}\n\nEl teatro no tenía salidas de emergencia, dijo un inspector.`, []],
    ['huecos', `${ocb}\n\nLa ciudad prometió tapar los huecos de la calle Archer.`, []],
    ['de otra ley', `${ocb} La Ley TRUST tiene sus propias excepciones.`, []],
  ]);
});

describe('more names for them', () => {
  check([
    ['bare outs', 'Chicago’s Welcoming City Ordinance came with outs, and aldermen struck them.', ['exemptions: outs']],
    ['four exclusions', `${wco} Under four exclusions, officers could call ICE.`, ['exemptions: exclusions']],
    [
      'supuestos de excepción',
      'La Ordenanza de Ciudad de Bienvenida trae cuatro supuestos de excepción.',
      ['exemptions: supuestos de excepción'],
    ],
    ['los cuatro supuestos', `${ocb} Adiós a los cuatro supuestos.`, ['exemptions: cuatro supuestos']],
    ['huecos legales', `${ocb} Los huecos legales de Chicago se parecen a los de otras ciudades.`, ['exemptions: huecos legales']],
    [
      'a name with a town in it',
      `${ocb} Para Olga Ruiz, de la Mesa de Pilsen, las salvedades nacen del miedo.`,
      ['exemptions: salvedades'],
    ],
    ['the budget’s', `${wco} The budget has loopholes, too, the alderman said.`, []],
    ['another town’s, by its', `${wco} Evanston’s ordinance, passed in 2016, has no such list. Its exceptions are for judges.`, []],
    ['four groups', `${wco} Then it turns to four groups.`, []],
    ['baseball', `${wco} With two outs in the ninth, he struck out.`, []],
    ['lagunas de agua', `${ocb} Las lagunas del parque se congelaron.`, []],
    ['mascarillas', `${ocb} La regla de las mascarillas tiene pocas excepciones.`, []],
  ]);
});

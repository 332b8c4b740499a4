import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('exemption');

describe('asked, answered and proved', () => {
  check([
    [
      'the answer states what the question asks',
      `${wco} Q: And a felony conviction? A: Yes. Anyone convicted of a felony is outside it. Q: And a criminal warrant? A: An open criminal warrant counts too.`,
      ['felony-conviction: convicted of a felony', 'criminal-warrant: open criminal warrant'],
    ],
    [
      'la respuesta lo dice',
      `${ocb} ¿Y los pandilleros fichados? La ordenanza tampoco ampara a quien figure como pandillero. ¿Y una condena por felonía? Entonces no lo ampara.`,
      ['gang-database: figure como pandillero', 'felony-conviction: condena por felonía'],
    ],
    [
      'what nobody could show',
      `${wco} Prosecutors had no proof that he belonged to a gang. The city cannot show that the boy is a gang member, the lawyer said.`,
      [],
    ],
    [
      'lo que nadie probó',
      `${ocb} La policía no pudo comprobar que el joven fuera pandillero. El fiscal no tenía pruebas para ficharlo como pandillero. Esa hoja no prueba su inocencia.`,
      [],
    ],
    ['an entry fought', `${wco} A bill would let a man contest an entry in a gang database, or appeal his listing on a gang list.`, []],
    ['una anotación impugnada', `${ocb} El bufete ayuda a impugnar la anotación en el registro de pandillas de la policía.`, []],
    [
      'no felony case',
      `${wco} It does not protect gang members, felons or people with warrants.\n\nHis pending asylum case drags on, and her open custody case too.`,
      ['gang-database: gang members', 'felony-conviction: felons', 'criminal-warrant: people with warrants'],
    ],
    ['otro proceso', `${ocb} El carpintero sigue en proceso de deportación. Su hermana tiene un caso pendiente de asilo.`, []],
    ['la visa', `${ocb} La visa la tiene pendiente. El permiso lo tiene en trámite.`, []],
    [
      'it, pending',
      `${ocb} No ampara a los condenados por una felonía. Tampoco si la tienen pendiente. Ni a quien tuviera otra en trámite.`,
      ['felony-conviction: condenados por una felonía', 'pending-felony: la tienen pendiente', 'pending-felony: tuviera otra en trámite'],
    ],
    [
      'not yet before a judge',
      `${wco} It does not protect someone with a felony conviction or whose case has never reached a jury.`,
      ['felony-conviction: felony conviction', 'pending-felony: case has never reached a jury'],
    ],
    [
      'sin llegar a juicio',
      `${ocb} No ampara a los condenados por una felonía ni a quien tenga un cargo que aún no haya llegado a la corte o haya pasado a juicio.`,
      ['felony-conviction: condenados por una felonía', 'pending-felony: un cargo que'],
    ],
    [
      'taken for one',
      `${ocb} La ordenanza no ampara a quien la policía tenga por Latin King. La ordenanza tampoco ampara a quien los agentes tengan por pandillero.`,
      ['gang-database: tenga por Latin King', 'gang-database: tengan por pandillero'],
    ],
    [
      'those old outs',
      `${wco} An alderman wants two of the old outs back. Nobody misses the four former exclusions.`,
      ['exemptions: outs', 'exemptions: exclusions'],
    ],
    ['baseball', `${wco}\n\nThe pitcher got the last two outs on old tricks.`, []],
    [
      'that gap',
      `${wco} Under the ordinance a man with a criminal warrant was handed over. That gap was closed in 2021.`,
      ['criminal-warrant: criminal warrant', 'exemptions: gap'],
    ],
    [
      'ese hueco',
      `Con una orden criminal pendiente yo quedaba fuera de la Ordenanza de Ciudad de Bienvenida de Chicago. ¿Quién lo sabía? Aquel portillo lo cerró el concejo.`,
      ['criminal-warrant: una orden criminal pendiente', 'exemptions: portillo'],
    ],
    [
      'another gap',
      `${wco} Officers may call about anyone with a criminal warrant. That gap in his teeth is from a fight.`,
      ['criminal-warrant: criminal warrant'],
    ],
  ]);
});

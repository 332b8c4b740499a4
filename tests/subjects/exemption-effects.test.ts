import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('exemption');

describe('told by what the law does to them', () => {
  check([
    ['who they are', `${wco} A known gang member gets nothing from it, the ordinance's author said.`, ['gang-database: known gang member']],
    ['nothing for them', `${wco} "Felons aren't covered by the ordinance," the alderman said.`, ['felony-conviction: Felons']],
    [
      'a reason in another county',
      `${wco} Since the driver was wanted in Kane County on a criminal warrant, the ordinance left officers free to help agents.`,
      ['criminal-warrant: wanted in Kane County on a criminal warrant'],
    ],
    [
      'asked, and answered by the law',
      `${wco}\n\nWhat if there is a warrant for me in a criminal case?\n\nThen the ordinance does not apply to you.`,
      ['criminal-warrant: warrant for me in a criminal case'],
    ],
    [
      'supposed, and answered',
      `${wco} "Say there is a criminal warrant out for him. Then the ordinance doesn't tie my hands."`,
      ['criminal-warrant: a criminal warrant out for him'],
    ],
    [
      'officers may help',
      `${wco} An officer who finds a gang entry under somebody's name can still help agents pick him up.`,
      ['gang-database: gang entry'],
    ],
    [
      'the same again',
      `${wco} Police may hand over a person accused of a felony. They may do so, too, because a name appears on a gang list.`,
      ['pending-felony: accused of a felony', 'gang-database: name appears on a gang list'],
    ],
    [
      'one question of several',
      `${wco} A woman with a felony conviction is not covered by it. "And a boy who is in the gang database by mistake?" a nun asked.`,
      ['felony-conviction: felony conviction', 'gang-database: in the gang database'],
    ],
  ]);
});

describe('por lo que la ley les hace', () => {
  check([
    [
      'quita el amparo',
      `${ocb} Quedar fichado como pandillero le quita a cualquiera el amparo de la ordenanza.`,
      ['gang-database: fichado como pandillero'],
    ],
    [
      'nació en otra parte',
      `${ocb} Para Celia, nacida en Puebla, quedar registrada como pandillera la deja sin el amparo de la ordenanza.`,
      ['gang-database: registrada como pandillera'],
    ],
    ['quiénes', `${ocb} La ordenanza no vale para los felones, aclaró la vocera.`, ['felony-conviction: felones']],
    [
      'libres de hablar',
      `${ocb} Una vez que a un joven lo marcan como pandillero, la policía queda libre de hablar con ICE.`,
      ['gang-database: marcan como pandillero'],
    ],
    [
      'ni con ellos',
      `${ocb} La ordenanza no impide ayudar a ICE con quien ha sido convicto de una felonía ni con miembros de pandillas.`,
      ['felony-conviction: convicto de una felonía', 'gang-database: miembros de pandillas'],
    ],
    [
      'entregado por ello',
      `${ocb} Nadie debe ser entregado a ICE por haber sido incluido en una lista de pandilleros, dijo la funcionaria.`,
      ['gang-database: haber sido incluido en una lista de pandilleros'],
    ],
  ]);
});

describe('no effect of the law', () => {
  check([
    [
      'not yet found guilty',
      `${wco} Its exceptions punish people before they are found guilty of anything, she said.`,
      ['exemptions: exceptions'],
    ],
    [
      'sin fallo',
      `${ocb} Deja fuera a quien tiene un cargo de felonía, sin que ningún juez lo haya declarado culpable.`,
      ['pending-felony: cargo de felonía'],
    ],
    ['a question about the list', `${wco} And how many people does the Police Department keep in the gang database today?`, []],
    [
      'a proposal, before there was a law',
      'CHICAGO — The mayor’s welcoming proposal would not apply to people with serious convictions or outstanding criminal warrants, aides said.',
      [],
    ],
    ['what police always could', `${wco} Officers may of course arrest anybody on a criminal warrant.`, []],
    [
      'a list of other things',
      `${wco} A name on that list costs a street nothing under the ordinance, which says nothing of potholes.`,
      [],
    ],
    ['police news', `${wco} Officers could not say whether the felon they arrested on Monday lives nearby.`, []],
    ['what a gang did', `${wco} Three gang members were shot on Sunday, and nobody would talk to detectives.`, []],
  ]);
});

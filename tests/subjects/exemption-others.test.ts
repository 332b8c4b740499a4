import { describe } from 'vitest';
import { createCheck, ocb, wco } from './create-check';

const check = createCheck('exemption');

describe('conditions of something else', () => {
  check([
    ['DACA', `${wco} DACA is closed to anyone convicted of a felony or of three misdemeanors, and to members of a gang.`, []],
    [
      'a bill in Congress',
      `${wco} In Congress, the bill would bar applicants with a felony conviction, an open criminal warrant or gang membership from legalizing.`,
      [],
    ],
    [
      'an amnesty, a sentence later',
      `${wco}\n\nThe amnesty of 1986 covered three million people. Left out were those convicted of a felony.`,
      [],
    ],
    [
      'a visa, and then the ordinance',
      `A U visa helps victims of crime. Chicago’s Welcoming City Ordinance left out anyone with a felony conviction or an open criminal warrant.`,
      ['felony-conviction: felony conviction', 'criminal-warrant: open criminal warrant'],
    ],
    ['una visa', `${ocb} Para pedir la visa U no se puede tener antecedentes penales ni pertenecer a una pandilla.`, []],
    ['una licencia', `${ocb} Para la licencia de taxi la ciudad rechaza a quien tenga una condena por felonía o una orden de arresto.`, []],
    [
      'una reforma',
      `${ocb} En el Congreso, la reforma excluiría a personas con antecedentes penales, con órdenes de arresto pendientes o con vínculos con pandillas.`,
      [],
    ],
  ]);
});

describe('what was reported of one person', () => {
  check([
    [
      'a teenager',
      `${wco} The teenager was charged with a felony after police said he belonged to a gang. Prosecutors said he had an outstanding warrant.`,
      [],
    ],
    [
      'un joven',
      `${ocb} El joven fue acusado de un delito grave después de que la policía dijera que pertenecía a una pandilla. La fiscalía dijo que tenía una orden de arresto pendiente.`,
      [],
    ],
    ['counted', `${wco} Jail guards said the fight was between two gang members.`, []],
    ['said of many', `${wco} The alderman told the floor that gang members would be dancing. He had voted no on felons before.`, []],
    [
      'a list sued over',
      `${wco} It leaves out felons and fugitives. Groups sued the city over the list of gang members.`,
      ['felony-conviction: felons', 'criminal-warrant: fugitives'],
    ],
    [
      'asked of anyone',
      `${ocb} Antes de llamar a ICE el agente preguntaba: ¿Tiene orden de arresto? ¿Lo condenaron alguna vez por una felonía?`,
      ['criminal-warrant: orden de arresto', 'felony-conviction: condenaron'],
    ],
    [
      'for defendants',
      `${wco} It ends for people wanted on a criminal warrant, for defendants awaiting trial on a felony and for those a police file calls gang members.`,
      [
        'criminal-warrant: wanted on a criminal warrant',
        'pending-felony: awaiting trial on a felony',
        'gang-database: file calls gang members',
      ],
    ],
  ]);
});

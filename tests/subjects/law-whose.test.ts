import { describe } from 'vitest';
import { createCheck } from './create-check';

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

import { describe, expect, it } from 'vitest';
import { parseDateLine } from '../../../src/page/parse-date-line';

describe('parseDateLine', () => {
  it.each([
    ['July 10, 2017', '2017-07-10'],
    ['Jul 25, 2019, 3:02pm CDT', '2019-07-25'],
    ['Published: Jan. 27, 2021 at 4:10 PM CST|Updated: Jan. 28, 2021 at 9:00 AM CST', '2021-01-27'],
    ['Updated: Jan. 28, 2021 at 9:00 AM CST | Published: Jan. 27, 2021', '2021-01-27'],
    ['Posted 5:40 PM, Sep 07, 2023 and last updated 9:02 AM, Sep 08, 2023', '2023-09-07'],
    ['By A. Writer • Published January 26, 2021 • Updated on January 27, 2021 at 5:40 pm', '2021-01-26'],
    ['Posted by the desk on July 10, 2017', '2017-07-10'],
    ['Submitted by desk on Wed, 01/15/2020 - 9:30am', '2020-01-15'],
    ['Thursday, April 11, 2019 10:41PM', '2019-04-11'],
    ['Published 10:15 p.m. CT 11/27/2018 | Updated 9:00 a.m. CT 11/28/2018', '2018-11-27'],
    ['February 15, 1995|By A. Writer, Staff Writer.', '1995-02-15'],
    ['First published on January 27, 2021 / 3:12 PM CST', '2021-01-27'],
    ['10 July 2017', '2017-07-10'],
    ['by Staff Report — January 24, 2019', '2019-01-24'],
    ['By A. Writer, Staff Reporter, July 11, 2017', '2017-07-11'],
    ['Fecha de publicación: 27/01/2021 - 17:40', '2021-01-27'],
    ['Date published: May 6, 2019', '2019-05-06'],
    ['2017-07-10', '2017-07-10'],
    ['7/7/2017', '2017-07-07'],
    ['04.29.2019', '2019-04-29'],
    ['27.11.2018', '2018-11-27'],
    ['10 de julio de 2017', '2017-07-10'],
    ['30 de Enero, 2021', '2021-01-30'],
    ['16 Dic 2020 – 06:23 PM EST', '2020-12-16'],
    ['Publicado el 27 de enero de 2021 • Actualizado el 28 de enero de 2021 a las 9:15 am', '2021-01-27'],
    ['Publicada: 3 de abril del 2019, 18:30 hrs.', '2019-04-03'],
    ['Miércoles, 15 de enero de 2025 | Última actualización: 16 de enero de 2025', '2025-01-15'],
    ['Por A. Pluma | sábado 16 de septiembre de 2023', '2023-09-16'],
    ['Sunday, March 1, 2020 at 6 p.m.', '2020-03-01'],
  ])('reads %s as %s', (line, day) => {
    expect(parseDateLine(line)).toBe(day);
  });

  it.each([
    '',
    'The ordinance took effect on September 12, 2012.',
    'Next hearing: August 3, 2017',
    'Updated February 2, 2020 at 9:00 a.m.',
    'Actualizado el 28 de enero de 2021',
    'Última actualización: 16 de enero de 2025',
    'By A. Writer Updated: Jan 28, 2021',
    '07/10/2017',
    '10/7/2017',
    '13/13/2017',
    '04.05.2019',
    '04.29/2019',
    'July 10 – July 11, 2017',
    '10 – 11 July 2017',
    'By A. Writer, of July 10, 2017 and after',
    'Feb 23',
    'Thursday, Oct 10, 24',
    'Section 10, 2017',
    'Marked 10, 2017',
    'January 27',
    '2017',
    'March 2021',
    'February 30, 2020',
    'A hearing on July 10, 2017 and one on July 11, 2017',
    'Photo taken July 4, 2012',
    'July 10, 2017'.padEnd(200, ' '),
    `Published ${'by '.repeat(50)}July 10, 2017`,
  ])('gives nothing for %j', (line) => {
    expect(parseDateLine(line)).toBeUndefined();
  });
});

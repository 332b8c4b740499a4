import { describe } from 'vitest';
import { createCheck } from './create-check';

const check = createCheck('figure');

describe('a number that counts warrants', () => {
  check([
    [
      'plain',
      'Cook County has 41,000 outstanding arrest warrants.',
      ['exact 41000 warrants outstanding Cook County: 41,000 outstanding arrest warrants'],
    ],
    [
      'nearly',
      'There are nearly 41,000 open warrants in Cook County.',
      ['nearly 41000 warrants outstanding Cook County: nearly 41,000 open warrants'],
    ],
    [
      'more than',
      'More than 41,000 warrants sit unserved in Cook County.',
      ['more-than 41000 warrants outstanding Cook County: More than 41,000 warrants'],
    ],
    [
      'at least',
      'At least 9,000 warrants are active in DuPage County.',
      ['at-least 9000 warrants outstanding DuPage County: At least 9,000 warrants'],
    ],
    [
      'fewer than',
      'Fewer than 9,000 bench warrants remain in DuPage County.',
      ['fewer-than 9000 warrants outstanding DuPage County: Fewer than 9,000 bench warrants'],
    ],
    [
      'up to',
      'Up to 9,000 arrest warrants are pending in Will County.',
      ['up-to 9000 warrants outstanding Will County: Up to 9,000 arrest warrants'],
    ],
    [
      'range',
      'Between 40,000 and 45,000 warrants are outstanding in Cook County.',
      ['range 40000–45000 warrants outstanding Cook County: 40,000 and 45,000 warrants'],
    ],
    [
      'in words',
      'Forty-one thousand arrest warrants wait in Cook County.',
      ['exact 41000 warrants outstanding Cook County: Forty-one thousand arrest warrants'],
    ],
    ['short form', 'Cook County: 41K warrants still open.', ['exact 41000 warrants outstanding Cook County: 41K warrants']],
    [
      'millions',
      'California has about 2.5 million outstanding warrants.',
      ['about 2500000 warrants outstanding California: about 2.5 million outstanding warrants'],
    ],
    [
      'vague',
      'Tens of thousands of arrest warrants are outstanding in Cook County.',
      ['vague ? warrants outstanding Cook County: Tens of thousands of arrest warrants'],
    ],
    [
      'of the',
      'Only 300 of the outstanding warrants in Cook County are for murder.',
      ['exact 300 warrants outstanding Cook County: 300 of the outstanding warrants'],
    ],
    [
      'behind its head',
      'Outstanding warrants in Cook County reached about 41,000.',
      ['about 41000 warrants outstanding Cook County: about 41,000'],
    ],
    ['a backlog of', 'Cook County has a warrant backlog of 41,000.', ['exact 41000 warrants outstanding Cook County: 41,000']],
    ['a label', 'Cook County\nOutstanding warrants: 41,000', ['exact 41000 warrants outstanding Cook County: 41,000']],
    [
      'half a million',
      'Half a million arrest warrants are outstanding in Texas.',
      ['exact 500000 warrants outstanding Texas: Half a million arrest warrants'],
    ],
    [
      'órdenes de arresto',
      'El Condado de Cook tiene 41.000 órdenes de arresto pendientes.',
      ['exact 41000 warrants outstanding Cook County: 41.000 órdenes de arresto pendientes'],
    ],
    [
      'con mil',
      'Hay unas 41 mil órdenes de arresto en el Condado de Cook.',
      ['about 41000 warrants outstanding Cook County: unas 41 mil órdenes de arresto'],
    ],
    [
      'en letras',
      'Más de cuarenta y un mil órdenes de captura siguen vigentes en el Condado de Cook.',
      ['more-than 41000 warrants outstanding Cook County: Más de cuarenta y un mil órdenes de captura'],
    ],
    [
      'millones',
      'California acumula casi 2,5 millones de órdenes de arresto.',
      ['nearly 2500000 warrants outstanding California: casi 2,5 millones de órdenes de arresto'],
    ],
    [
      'decenas de miles',
      'Decenas de miles de órdenes de arresto siguen sin ejecutar en el Condado de Cook.',
      ['vague ? warrants outstanding Cook County: Decenas de miles de órdenes de arresto'],
    ],
    [
      'supera las',
      'El Condado de Cook supera las 41.000 órdenes de arresto pendientes.',
      ['more-than 41000 warrants outstanding Cook County: 41.000 órdenes de arresto pendientes'],
    ],
  ]);
});

describe('10. the place of a figure', () => {
  check([
    [
      'behind it',
      'The sheriff said 9,000 warrants were open in DuPage County.',
      ['exact 9000 warrants outstanding DuPage County: 9,000 warrants'],
    ],
    [
      'its owner',
      'DuPage County’s 9,000 open warrants worry the sheriff.',
      ['exact 9000 warrants outstanding DuPage County: 9,000 open warrants'],
    ],
    [
      'the county meant',
      'Cook County leaders met on Monday. The county has 41,000 outstanding warrants.',
      ['exact 41000 warrants outstanding Cook County: 41,000 outstanding warrants'],
    ],
    [
      'two in one sentence',
      'Cook County has 41,000 open warrants and DuPage County 9,000.',
      ['exact 41000 warrants outstanding Cook County: 41,000 open warrants', 'exact 9000 warrants outstanding DuPage County: 9,000'],
    ],
    [
      'by comparison',
      'Cook County has 41,000 open warrants. By comparison, Philadelphia has 47,000 open warrants.',
      [
        'exact 41000 warrants outstanding Cook County: 41,000 open warrants',
        'exact 47000 warrants outstanding Philadelphia: 47,000 open warrants',
      ],
    ],
    [
      'after the comparison',
      'Cook County struggles. By comparison, DuPage County has 9,000 open warrants.\n\nThe Cook County sheriff serves 5,000 warrants a year.',
      ['exact 9000 warrants outstanding DuPage County: 9,000 open warrants', 'exact 5000 warrants served Cook County: 5,000 warrants'],
    ],
    [
      'the nation',
      'Nationwide, some 7.8 million warrants are outstanding.',
      ['about 7800000 warrants outstanding United States: 7.8 million warrants'],
    ],
    ['never said', 'A study counted 7,800 open arrest warrants.', ['exact 7800 warrants outstanding null: 7,800 open arrest warrants']],
    [
      'el condado',
      'La junta del Condado de Cook se reunió. El condado tiene 41.000 órdenes de arresto pendientes.',
      ['exact 41000 warrants outstanding Cook County: 41.000 órdenes de arresto pendientes'],
    ],
    [
      'the head of its line',
      'Open arrest warrants, by court:\n\n• **Larkin.** The clerk counts people, not paper. She has 6,200 open warrants.\n\n• **Fresno.** The clerk has 9,100 open warrants.',
      ['exact 6200 warrants outstanding Larkin: 6,200 open warrants', 'exact 9100 warrants outstanding Fresno: 9,100 open warrants'],
    ],
    [
      'la cabeza de su renglón',
      'Órdenes de arresto por corte:\n\n— Larkin: el secretario cuenta 6.200 personas con orden abierta.\n\n— Fresno: hay 9.100 órdenes de arresto.',
      [
        'exact 6200 people outstanding Larkin: 6.200 personas con orden abierta',
        'exact 9100 warrants outstanding Fresno: 9.100 órdenes de arresto',
      ],
    ],
    [
      'a speaker heads no line',
      'HOST: Kankakee is in trouble.\n\nGRUBER: The judges there have 6,200 open warrants.',
      ['exact 6200 warrants outstanding Kankakee: 6,200 open warrants'],
    ],
    [
      'a dateline is not the whole story',
      'AKRON, Ohio — Lawmakers met on Monday. Statewide there are 310,000 open warrants.',
      ['exact 310000 warrants outstanding Ohio: 310,000 open warrants'],
    ],
    [
      'un estado abreviado',
      'TOLUCA, Méx. — El fiscal habló ayer. En la entidad hay 14.000 órdenes de aprehensión.',
      ['exact 14000 warrants outstanding Estado de México: 14.000 órdenes de aprehensión'],
    ],
    [
      'el país de una capital',
      'TEGUCIGALPA — En todo el país quedan 31.000 órdenes de captura sin ejecutar.',
      ['exact 31000 warrants outstanding Honduras: 31.000 órdenes de captura'],
    ],
    [
      'juzgados con gentilicio',
      'Los juzgados poblanos libraron 4.230 órdenes de aprehensión.',
      ['exact 4230 warrants issued Puebla: 4.230 órdenes de aprehensión'],
    ],
    [
      'courts by an adjective of origin',
      'The Jamaican courts hold 38,000 unserved warrants.',
      ['exact 38000 warrants outstanding Jamaica: 38,000 unserved warrants'],
    ],
    [
      'families by an adjective of origin say nothing',
      'Evanston heard from Mexican families. The city has 3,100 open warrants.',
      ['exact 3100 warrants outstanding Evanston: 3,100 open warrants'],
    ],
    [
      'towns of a ranking, then the whole',
      'Iowa has 22,000 open warrants. Larkin leads with 4,100, followed by Orway, with 2,900.\n\nJudges issued 6,000 warrants last year.',
      [
        'exact 22000 warrants outstanding Iowa: 22,000 open warrants',
        'exact 4100 warrants outstanding Larkin: 4,100',
        'exact 2900 warrants outstanding Orway: 2,900',
        'exact 6000 warrants issued Iowa: 6,000 warrants',
      ],
    ],
    [
      'pueblos de una clasificación',
      'En Jalisco hay 31.400 órdenes de aprehensión vigentes. Zapotiltic encabeza la lista con 4.100; le sigue Tecomatán, con 2.900.',
      [
        'exact 31400 warrants outstanding Jalisco: 31.400 órdenes de aprehensión',
        'exact 4100 warrants outstanding Zapotiltic: 4.100',
        'exact 2900 warrants outstanding Tecomatán: 2.900',
      ],
    ],
    [
      'el de otro condado',
      'El condado de Kane acumula 22.000 órdenes de arresto; el de Larkin, 9.000.',
      ['exact 22000 warrants outstanding Kane County: 22.000 órdenes de arresto', 'exact 9000 warrants outstanding Larkin County: 9.000'],
    ],
    [
      'a clause that only tells of it',
      'Kane County, which has about as many people as Joliet, counts 22,000 open warrants.',
      ['exact 22000 warrants outstanding Kane County: 22,000 open warrants'],
    ],
    [
      'how many live there is no count',
      'Orway, with 3,275 residents, has 5,300 open warrants.',
      ['exact 5300 warrants outstanding Orway: 5,300 open warrants'],
    ],
    [
      'a university counts elsewhere',
      'Cook County was studied for a year. Researchers at Dorrance University Milwaukee found 41,000 open warrants.',
      ['exact 41000 warrants outstanding Cook County: 41,000 open warrants'],
    ],
    [
      'a town’s own number',
      'Orway’s 4,000 open warrants weigh on the court.',
      ['exact 4000 warrants outstanding Orway: 4,000 open warrants'],
    ],
    [
      'a person’s own number',
      'Sheriff Dan Orway spoke. Orway’s 4,000 open warrants are old.',
      ['exact 4000 warrants outstanding null: 4,000 open warrants'],
    ],
    [
      'a town as the holder',
      'Unlike Denver, Orway has 4,000 open warrants.',
      ['exact 4000 warrants outstanding Orway: 4,000 open warrants'],
    ],
    [
      'a body is no town',
      'Kane County was asked. Orway Legal Services has 4,000 people with open warrants.',
      ['exact 4000 people outstanding Kane County: 4,000 people with open warrants'],
    ],
    [
      'the court of a town',
      'The Orway Municipal Court has 4,000 open warrants.',
      ['exact 4000 warrants outstanding Orway: 4,000 open warrants'],
    ],
    [
      'a town before its state',
      'ORWAY — Judges in Orway, Ohio, recalled 4,000 warrants.',
      ['exact 4000 warrants recalled Orway: 4,000 warrants'],
    ],
    ['a compound name', 'Miami-Dade has 4,000 open warrants.', ['exact 4000 warrants outstanding Miami-Dade: 4,000 open warrants']],
    [
      'el juzgado de un pueblo',
      'El juzgado municipal de Orway informó de 2.212 órdenes de arresto.',
      ['exact 2212 warrants outstanding Orway: 2.212 órdenes de arresto'],
    ],
    [
      'un juzgado de paz',
      'El Juzgado de Paz tiene 2.212 órdenes de arresto.',
      ['exact 2212 warrants outstanding null: 2.212 órdenes de arresto'],
    ],
    [
      'un pueblo vecino de otro',
      'La ciudad de Orway, vecina de Houston, tiene 7.000 órdenes de arresto.',
      ['exact 7000 warrants outstanding Orway: 7.000 órdenes de arresto'],
    ],
    [
      'condado con mayúscula',
      'En el Condado Orway hay 4.000 órdenes de arresto.',
      ['exact 4000 warrants outstanding Orway County: 4.000 órdenes de arresto'],
    ],
    [
      'a county by its short name',
      'Orway County met on Monday. Orway’s judges signed 400 warrants.',
      ['exact 400 warrants issued Orway County: 400 warrants'],
    ],
    [
      'right behind a continuing number',
      'Nevada has 81,000 open warrants, more than 13,000 in Henderson, about 9,500 in North Larkin.',
      [
        'exact 81000 warrants outstanding Nevada: 81,000 open warrants',
        'more-than 13000 warrants outstanding Henderson: more than 13,000',
        'about 9500 warrants outstanding North Larkin: about 9,500',
      ],
    ],
    [
      'a town named by how large it is',
      'Orway, a town of 3,000, has 4,000 open warrants.',
      ['exact 4000 warrants outstanding Orway: 4,000 open warrants'],
    ],
    [
      'un pueblo por su tamaño',
      'Orway, un pueblo de 3.000 almas, tiene 4.000 órdenes de arresto.',
      ['exact 4000 warrants outstanding Orway: 4.000 órdenes de arresto'],
    ],
    [
      'towns that an aside names',
      'The Lake County sheriff, who covers Gary, Hammond and Larkin, has 9,000 open warrants.',
      ['exact 9000 warrants outstanding Lake County: 9,000 open warrants'],
    ],
    [
      'asked by name',
      'Kane County has 22,000 open warrants.\n\n“And Joliet itself?”\n\n“At the end of May, 4,100.”',
      ['exact 22000 warrants outstanding Kane County: 22,000 open warrants', 'exact 4100 warrants outstanding Joliet: 4,100'],
    ],
  ]);
});

describe('11. a city or county of the same name', () => {
  check([
    [
      'the county named',
      'Peoria County has 3,000 outstanding warrants.',
      ['exact 3000 warrants outstanding Peoria County: 3,000 outstanding warrants'],
    ],
    [
      'another state’s county',
      'Lake County, Indiana, has 3,000 outstanding warrants.',
      ['exact 3000 warrants outstanding Lake County: 3,000 outstanding warrants'],
    ],
    [
      'the city itself',
      'Philadelphia has 47,000 bench warrants open.',
      ['exact 47000 warrants outstanding Philadelphia: 47,000 bench warrants'],
    ],
  ]);
});

describe('12. what happened to them', () => {
  check([
    [
      'one verb for two counts',
      'Kane County judges signed 4,000 bench warrants and 1,200 arrest warrants.',
      ['exact 4000 warrants issued Kane County: 4,000 bench warrants', 'exact 1200 warrants issued Kane County: 1,200 arrest warrants'],
    ],
    [
      'so many each month',
      'Kane County has 12,000 open warrants, and 400 more arrive each month.',
      ['exact 12000 warrants outstanding Kane County: 12,000 open warrants', 'exact 400 warrants issued Kane County: 400'],
    ],
    ['a week ago', 'Kane County had 12,000 warrants a week ago.', ['exact 12000 warrants outstanding Kane County: 12,000 warrants']],
    [
      'cada mes',
      'El condado de Kane tiene 12.000 órdenes de arresto y cada mes se suman otras 400.',
      ['exact 12000 warrants outstanding Kane County: 12.000 órdenes de arresto', 'exact 400 warrants issued Kane County: 400'],
    ],
    [
      'still to be served',
      'Kane County deputies have 12,000 warrants to serve.',
      ['exact 12000 warrants outstanding Kane County: 12,000 warrants'],
    ],
    [
      'set aside',
      'A judge in Kane County set aside 1,260 warrants in August.',
      ['exact 1260 warrants recalled Kane County: 1,260 warrants'],
    ],
    [
      'written off',
      'The Kane County clerk wrote off 900 warrants of the dead.',
      ['exact 900 warrants dismissed Kane County: 900 warrants'],
    ],
    [
      'what is left of them',
      'Kane County judges threw out 9,000 warrants; 4,000 remain.',
      ['exact 9000 warrants dismissed Kane County: 9,000 warrants', 'exact 4000 warrants outstanding Kane County: 4,000 remain'],
    ],
    [
      'issued once, open still',
      'In Kane County 4,000 warrants issued before 2010 are still open.',
      ['exact 4000 warrants outstanding Kane County: 4,000 warrants'],
    ],
    [
      'issued, and no more said',
      'In Kane County 4,000 warrants issued before 2010 went to the archive.',
      ['exact 4000 warrants issued Kane County: 4,000 warrants'],
    ],
    ['so many a week', 'Kane County takes in about 480 warrants a week.', ['about 480 warrants issued Kane County: about 480 warrants']],
    [
      'a part with a verb of its own',
      'Kane County judges issued 9,000 warrants last year, and deputies served half of them.',
      ['exact 9000 warrants issued Kane County: 9,000 warrants', 'exact 0.5 share served Kane County: half of them'],
    ],
    [
      'after something else',
      'The backlog of warrants in Kane County reached 4,000 after judges issued many.',
      ['exact 4000 warrants outstanding Kane County: 4,000'],
    ],
    [
      'data obtained, not warrants',
      'Kane County had 4,000 arrest warrants, according to data obtained by this paper.',
      ['exact 4000 warrants outstanding Kane County: 4,000 arrest warrants'],
    ],
    [
      'asked for, not done',
      'Kane County voted to urge its municipal and traffic courts to throw out 4,000 warrants.',
      ['exact 4000 warrants outstanding Kane County: 4,000 warrants'],
    ],
    [
      'de un sustantivo: expedición',
      'La expedición de 4.000 órdenes de arresto alarmó al condado de Kane.',
      ['exact 4000 warrants issued Kane County: 4.000 órdenes de arresto'],
    ],
    [
      'de un sustantivo: anulación',
      'La anulación de 4.000 órdenes de arresto tardó una semana en el condado de Kane.',
      ['exact 4000 warrants recalled Kane County: 4.000 órdenes de arresto'],
    ],
    [
      'sin validez',
      'Un juez del condado de Kane dejó sin validez 4.000 órdenes de arresto.',
      ['exact 4000 warrants recalled Kane County: 4.000 órdenes de arresto'],
    ],
    [
      'dadas de baja',
      'En el condado de Kane se dieron de baja 4.000 órdenes de arresto.',
      ['exact 4000 warrants recalled Kane County: 4.000 órdenes de arresto'],
    ],
    [
      'prescritas',
      'En el condado de Kane prescribieron 4.000 órdenes de captura.',
      ['exact 4000 warrants other Kane County: 4.000 órdenes de captura'],
    ],
    [
      'detenidas',
      'En el condado de Kane fueron detenidas 4.000 personas con orden de captura.',
      ['exact 4000 people served Kane County: 4.000 personas con orden de captura'],
    ],
    [
      'emitidas, aún vigentes',
      'Las 4.000 órdenes de arresto emitidas el año pasado en el condado de Kane siguen vigentes.',
      ['exact 4000 warrants outstanding Kane County: 4.000 órdenes de arresto'],
    ],
    [
      'algunas firmadas por otros',
      'El condado de Kane guarda 4.000 órdenes de arresto, algunas firmadas por jueces ya muertos.',
      ['exact 4000 warrants outstanding Kane County: 4.000 órdenes de arresto'],
    ],
    [
      'pedida, no hecha',
      'El condado de Kane pedirá a la corte anular 4.000 órdenes de arresto.',
      ['exact 4000 warrants outstanding Kane County: 4.000 órdenes de arresto'],
    ],
    [
      'issued',
      'Judges in Cook County issued 12,000 arrest warrants last year.',
      ['exact 12000 warrants issued Cook County: 12,000 arrest warrants'],
    ],
    ['served', 'Cook County deputies served 4,400 warrants last year.', ['exact 4400 warrants served Cook County: 4,400 warrants']],
    [
      'recalled',
      'Some 1,400 warrants were recalled by judges in Cook County.',
      ['about 1400 warrants recalled Cook County: Some 1,400 warrants'],
    ],
    [
      'dismissed',
      'New York City prosecutors dismissed 644,000 warrants.',
      ['exact 644000 warrants dismissed New York City: 644,000 warrants'],
    ],
    [
      'still to be dismissed',
      'New York City plans to dismiss 644,000 warrants next month.',
      ['exact 644000 warrants outstanding New York City: 644,000 warrants'],
    ],
    [
      'on the books',
      'With 41,000 arrest warrants on the books, Cook County is busy.',
      ['exact 41000 warrants outstanding Cook County: 41,000 arrest warrants'],
    ],
    [
      'emitidas',
      'Los jueces del Condado de Cook emitieron 12.000 órdenes de arresto el año pasado.',
      ['exact 12000 warrants issued Cook County: 12.000 órdenes de arresto'],
    ],
    [
      'ejecutadas',
      'En el Condado de Cook fueron ejecutadas 4.400 órdenes de arresto.',
      ['exact 4400 warrants served Cook County: 4.400 órdenes de arresto'],
    ],
    [
      'anuladas',
      'Los jueces anularon 644.000 órdenes de arresto en Nueva York.',
      ['exact 644000 warrants recalled Nueva York: 644.000 órdenes de arresto'],
    ],
    [
      'sin efecto',
      'Los jueces de Fresno dejaron sin efecto 6.100 órdenes de arresto.',
      ['exact 6100 warrants recalled Fresno: 6.100 órdenes de arresto'],
    ],
    [
      'repartidas entre personas',
      'Según los jueces del tribunal, en Fresno hay 56.000 órdenes de arresto, repartidas entre unas 42.000 personas.',
      ['exact 56000 warrants outstanding Fresno: 56.000 órdenes de arresto', 'about 42000 people outstanding Fresno: unas 42.000 personas'],
    ],
  ]);
});

describe('13. a figure that goes on', () => {
  check([
    [
      'who serves them is no rival',
      'Kane County has 12,000 open warrants. Deputies served 4,275 last year.',
      ['exact 12000 warrants outstanding Kane County: 12,000 open warrants', 'exact 4275 warrants served Kane County: served 4,275'],
    ],
    [
      'agentes que las cumplen',
      'El condado de Kane tiene 12.000 órdenes de arresto. Sus agentes cumplimentaron 4.275.',
      [
        'exact 12000 warrants outstanding Kane County: 12.000 órdenes de arresto',
        'exact 4275 warrants served Kane County: cumplimentaron 4.275',
      ],
    ],
    [
      'arrests stay a rival',
      'Kane County has 12,000 open warrants. Arrests fell to 4,275 last year.',
      ['exact 12000 warrants outstanding Kane County: 12,000 open warrants'],
    ],
    [
      'how large a place is',
      'Denver has 12,000 open warrants. Orway, with half the population, reported 5,100.',
      ['exact 12000 warrants outstanding Denver: 12,000 open warrants', 'exact 5100 warrants outstanding Orway: 5,100'],
    ],
    [
      'con pocos vecinos',
      'Denver tiene 12.000 órdenes de arresto. Orway, con apenas 3.200 vecinos, acumula más de 5.100.',
      ['exact 12000 warrants outstanding Denver: 12.000 órdenes de arresto', 'more-than 5100 warrants outstanding Orway: más de 5.100'],
    ],
    [
      'a kind of warrant in one compound',
      'Kane County printed 92 failure-to-appear warrants last week.',
      ['exact 92 warrants outstanding Kane County: 92 failure-to-appear warrants'],
    ],
    [
      'vague and in two words',
      'Kane County wrote several hundred warrants a month.',
      ['vague ? warrants issued Kane County: several hundred warrants'],
    ],
    [
      'a number as the head of its line',
      'Kane County in figures:\n\n• 92,000: warrants more than ten years old.',
      ['exact 92000 warrants outstanding Kane County: 92,000: warrants'],
    ],
    [
      'a size before a semicolon',
      'Kane County, population 515,000; warrants, upward of 33,000.',
      ['more-than 33000 warrants outstanding Kane County: upward of 33,000'],
    ],
    [
      'up from',
      'Cook County has 41,000 open warrants, up from 38,000 a year earlier.',
      ['exact 41000 warrants outstanding Cook County: 41,000 open warrants', 'exact 38000 warrants outstanding Cook County: 38,000'],
    ],
    [
      'down to',
      'Cook County had 41,000 open warrants in 2017. The backlog fell to 31,393 by 2024.',
      ['exact 41000 warrants outstanding Cook County: 41,000 open warrants', 'exact 31393 warrants outstanding Cook County: 31,393'],
    ],
    [
      'a list of places',
      'Open warrants by county: Cook County, 41,000. DuPage County, 9,000.',
      ['exact 41000 warrants outstanding Cook County: 41,000', 'exact 9000 warrants outstanding DuPage County: 9,000'],
    ],
    [
      'a comma list',
      'Cook County has 41,000 open warrants; Los Angeles, 70,000.',
      ['exact 41000 warrants outstanding Cook County: 41,000 open warrants', 'exact 70000 warrants outstanding Los Angeles: 70,000'],
    ],
    [
      'a part',
      'Cook County has 41,000 open warrants. More than 9,000 of them are for felonies.',
      [
        'exact 41000 warrants outstanding Cook County: 41,000 open warrants',
        'more-than 9000 warrants outstanding Cook County: More than 9,000 of them',
      ],
    ],
    [
      'frente a',
      'El Condado de Cook tiene 41.000 órdenes de arresto pendientes, frente a 38.000 el año anterior.',
      [
        'exact 41000 warrants outstanding Cook County: 41.000 órdenes de arresto pendientes',
        'exact 38000 warrants outstanding Cook County: 38.000',
      ],
    ],
    [
      'not another count',
      'Cook County has 41,000 open warrants. The jail population fell to 5,400 last year.',
      ['exact 41000 warrants outstanding Cook County: 41,000 open warrants'],
    ],
    [
      'not money',
      'Cook County has 41,000 open warrants. The effort cost $38,000 last year.',
      ['exact 41000 warrants outstanding Cook County: 41,000 open warrants'],
    ],
    [
      'not a year',
      'Cook County had 41,000 open warrants in July 2017, and fewer in 2019.',
      ['exact 41000 warrants outstanding Cook County: 41,000 open warrants'],
    ],
  ]);
});

describe('14. people and cases', () => {
  check([
    [
      'people without a word for them',
      'Kane County called in the wanted. Two hundred and twelve had their warrants quashed.',
      ['exact 212 people recalled Kane County: Two hundred and twelve'],
    ],
    [
      'con pedido de captura',
      'En Argentina faltan órdenes de captura. Hay 105.249 con pedido de captura.',
      ['exact 105249 people outstanding Argentina: 105.249'],
    ],
    [
      'con requisitoria',
      'En Perú, las órdenes de captura se llaman así. Hay 104.000 personas con requisitoria vigente.',
      ['exact 104000 people outstanding Peru: 104.000 personas'],
    ],
    [
      'expedientes con orden',
      'El juzgado de Orway firma órdenes de captura. Tiene 2.212 expedientes con una orden abierta.',
      ['exact 2212 cases outstanding Orway: 2.212 expedientes'],
    ],
    [
      'people with',
      'In Cook County, 16,000 people have outstanding arrest warrants.',
      ['exact 16000 people outstanding Cook County: 16,000 people'],
    ],
    ['wanted on', 'Some 16,000 people are wanted on felony warrants in Texas.', ['about 16000 people outstanding Texas: 16,000 people']],
    ['fugitives', 'Warrants name 16,000 fugitives in Philadelphia.', ['exact 16000 people outstanding Philadelphia: 16,000 fugitives']],
    ['warrants for people', 'Ferguson had warrants for 16,000 people.', ['exact 16000 people outstanding Ferguson: 16,000 people']],
    ['cases with', 'New Orleans has 56,000 cases with open warrants.', ['exact 56000 cases outstanding New Orleans: 56,000 cases']],
    [
      'warrant cases',
      'New Orleans has 56,000 open warrant cases.',
      ['exact 56000 cases outstanding New Orleans: 56,000 open warrant cases'],
    ],
    [
      'personas con',
      'En el Condado de Cook, 16.000 personas tienen órdenes de arresto pendientes.',
      ['exact 16000 people outstanding Cook County: 16.000 personas'],
    ],
    ['not people arrested', 'Deputies in Cook County arrested 400 people without warrants.', []],
  ]);
});

describe('15. shares and ratios', () => {
  const first = 'Cook County has 41,000 open warrants.';
  const firstKey = 'exact 41000 warrants outstanding Cook County: 41,000 open warrants';
  check([
    [
      'half of them',
      `${first} About half of them are ten years old.`,
      [firstKey, 'about 0.5 share outstanding Cook County: About half of them'],
    ],
    [
      'percent of the warrants',
      'In Cook County, 60 percent of the open warrants are for misdemeanors.',
      ['exact 0.6 share outstanding Cook County: 60 percent of the open warrants'],
    ],
    [
      'without a noun',
      `${first} More than half are at least 10 years old.`,
      [firstKey, 'more-than 0.5 share outstanding Cook County: More than half'],
    ],
    [
      'two-thirds',
      `${first} Two-thirds of those stem from missed court dates.`,
      [firstKey, 'exact 0.667 share outstanding Cook County: Two-thirds of those'],
    ],
    [
      'one in five',
      `${first} One in five of them is for a felony.`,
      [firstKey, 'exact 0.2 share outstanding Cook County: One in five of them'],
    ],
    [
      'one in five warrants',
      'In Cook County, one in five arrest warrants is for a felony.',
      ['exact 0.2 share outstanding Cook County: one in five arrest warrants'],
    ],
    [
      'a population',
      'One in seven adults in New Orleans has an open warrant.',
      ['exact 0.143 ratio outstanding New Orleans: One in seven adults'],
    ],
    [
      'per head',
      'In Ferguson there was one arrest warrant for every four residents.',
      ['exact 0.25 ratio outstanding Ferguson: one arrest warrant for every four residents'],
    ],
    [
      'la mitad',
      'Hay 41.000 órdenes de arresto pendientes en el Condado de Cook. La mitad de ellas tiene más de diez años.',
      [
        'exact 41000 warrants outstanding Cook County: 41.000 órdenes de arresto pendientes',
        'exact 0.5 share outstanding Cook County: La mitad de ellas',
      ],
    ],
    [
      'dos de cada tres',
      'Dos de cada tres órdenes de arresto en el Condado de Cook tienen más de diez años.',
      ['exact 0.667 share outstanding Cook County: Dos de cada tres órdenes de arresto'],
    ],
    [
      'una de cada cinco',
      'Una de cada cinco órdenes de arresto en el Condado de Cook es por un delito grave.',
      ['exact 0.2 share outstanding Cook County: Una de cada cinco órdenes de arresto'],
    ],
    [
      'uno de cada siete',
      'Uno de cada siete adultos en Nueva Orleans tiene una orden de arresto pendiente.',
      ['exact 0.143 ratio outstanding New Orleans: Uno de cada siete adultos'],
    ],
    ['not a change', `${first} The number fell by 20 percent in a year.`, [firstKey]],
    ['not a part of something else', `${first} About half of the officers live in the suburbs.`, [firstKey]],
    ['not a part of what was counted last', `${first} The fair sold 4,200 tickets, about half of them online.`, [firstKey]],
  ]);
});

describe('17. warrants of another kind', () => {
  check([
    [
      'share warrants in sober wording',
      'The company issued 41,000 warrants to investors, each giving the right to one share at an exercise price of $11.',
      [],
    ],
    ['class A', 'The unit consists of one Class A ordinary share and 500,000 warrants.', []],
    ['search warrants', 'Chicago police executed 1,500 search warrants in a year.', []],
    ['one person’s', 'He was wanted on three arrest warrants in Cook County.', []],
    ['órdenes de cateo', 'La policía ejecutó 1.500 órdenes de cateo en un año.', []],
    ['órdenes de compra', 'La empresa recibió 1.500 órdenes de compra.', []],
    ['órdenes ejecutivas', 'El presidente firmó 143 órdenes ejecutivas.', []],
  ]);
});

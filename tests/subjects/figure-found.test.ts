import { describe } from 'vitest';
import { findsFigures } from './finds-figures';

describe('numbers with no noun of their own', () => {
  findsFigures([
    [
      'Kane County keeps 22,000 open warrants. Most are for traffic. The sheriff grew up nearby. He has two brothers. His office is quiet. Nobody calls. A radio plays. In Larkin it is nearer 9,000.',
      ['22000 warrants: 22,000 open warrants', '9000 warrants: nearer 9,000'],
    ],
    [
      'Kane County keeps 22,000 open warrants. How many did you serve last year? I would have to look. Three thousand and change.',
      ['22000 warrants: 22,000 open warrants', '3000 warrants: Three thousand and change'],
    ],
    [
      'Judges in Kane County recalled 4,000 warrants. The mayor was pleased. The council was not. Next spring they mean to wipe out as many as 9,000 with one signature.',
      ['4000 warrants: 4,000 warrants', '9000 warrants: as many as 9,000'],
    ],
    [
      "22,000 warrants are open in Kane County. The mayor's plan is modest. It was written by interns. It has four pages. Nobody has read it. Several hundred name people who have died.",
      ['22000 warrants: 22,000 warrants', '? warrants: Several hundred'],
    ],
    [
      'Kane County has 22,000 open warrants, and tens of thousands have been thrown out since 2010.',
      ['22000 warrants: 22,000 open warrants', '? warrants: tens of thousands'],
    ],
    [
      'The sheriff of Kane County, who looks after jails and courts, put the warrant count at 22,000. The figure two years ago, when the jail was full, was 31,000.',
      ['22000 warrants: 22,000', '31000 warrants: 31,000'],
    ],
    [
      'The Kane County sheriff, who has 51 deputies, had 22,000 open warrants in May, against 18,500 three years earlier.',
      ['22000 warrants: 22,000 open warrants', '18500 warrants: 18,500'],
    ],
    [
      'Kane County has 22,000 open warrants. The jail holds 1,040 inmates. It was built for 1,200.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      "Kane County has 22,000 open warrants. The town's budget is $4 million. It owes 12,000 to the county.",
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'Kane County has 22,000 open warrants. The gang database holds 41,000 names; it once held 60,000.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    ['Kane County has 22,000 open warrants. Trees planted: 5,000. Potholes filled: 23,000.', ['22000 warrants: 22,000 open warrants']],
    [
      'Kane County has 22,000 open warrants. Arrests rose to 14,000 last year, and complaints to 3,000.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    ['Kane County has 22,000 open warrants. Call 555-0199, or write to Box 41000.', ['22000 warrants: 22,000 open warrants']],
    [
      'El condado de Kane tiene 22.000 órdenes de arresto. El alguacil creció allí. Tiene dos hermanos. La oficina es tranquila. Nadie llama. Suena una radio. En Larkin son cerca de 9.000.',
      ['22000 warrants: 22.000 órdenes de arresto', '9000 warrants: cerca de 9.000'],
    ],
    [
      'El condado de Kane tiene 22.000 órdenes de arresto. ¿Cuántas se cumplieron el año pasado? Tendría que mirarlo. Tres mil y pico.',
      ['22000 warrants: 22.000 órdenes de arresto', '3000 warrants: Tres mil y pico'],
    ],
    [
      'En Kane hay 22.000 órdenes de captura, y en los juzgados de la ciudad quedan todavía unas 8.000, según un vocero.',
      ['22000 warrants: 22.000 órdenes de captura', '8000 warrants: unas 8.000'],
    ],
    [
      'De las 22.000 órdenes de arresto hay que restar unas 2.500 cuyos titulares ya están presos.',
      ['22000 warrants: 22.000 órdenes de arresto', '2500 warrants: unas 2.500'],
    ],
    [
      'En octubre llevamos 812 ejecutadas, y los juzgados mandaron mil cien nuevas. Hay 22.000 órdenes de captura en total.',
      ['812 warrants: 812 ejecutadas', '1100 warrants: mil cien nuevas', '22000 warrants: 22.000 órdenes de captura'],
    ],
    [
      'Kane, donde caben 1.300 habitantes, tiene 22.000 órdenes de arresto; Larkin, donde viven 3.000, rondaba las 9.000.',
      ['22000 warrants: 22.000 órdenes de arresto', '9000 warrants: rondaba las 9.000'],
    ],
    [
      'El condado de Kane tiene 22.000 órdenes de arresto. La base de datos de pandillas guarda 41.000 nombres; llegó a tener 60.000.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'El condado de Kane tiene 22.000 órdenes de arresto. Los allanamientos fueron 3.900 en el año. La obra costó 2 millones.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'El condado de Kane tiene 22.000 órdenes de arresto. Faltan agentes: hay 1.960, y harían falta 2.400.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
  ]);
});

describe('parts of what was counted, and warrants against a population', () => {
  findsFigures([
    [
      'Lowell has 12,000 open warrants, or two for every three residents.',
      ['12000 warrants: 12,000 open warrants', '0.667 ratio: two for every three residents'],
    ],
    ["Lowell has 12,000 open warrants. That's one per household.", ['12000 warrants: 12,000 open warrants', '1 ratio: one per household']],
    [
      'The court of Orway holds 9,400 active warrants in a town of 3,000, better than three apiece.',
      ['9400 warrants: 9,400 active warrants', '3 ratio: better than three apiece'],
    ],
    [
      'Orway’s court has 9,400 active warrants. Three per inhabitant, if you count the infants.',
      ['9400 warrants: 9,400 active warrants', '3 ratio: Three per inhabitant'],
    ],
    ['In Orway warrants outnumber residents 3 to 1.', ['3 ratio: 3 to 1']],
    [
      'In Larkin there are 8,000 bench warrants, a warrant and a half for every adult.',
      ['8000 warrants: 8,000 bench warrants', '1.5 ratio: a warrant and a half for every adult'],
    ],
    [
      'Judges in Orway signed 4,000 warrants last year, one and a half per head.',
      ['4000 warrants: 4,000 warrants', '1.5 ratio: one and a half per head'],
    ],
    [
      'One in nine adults in Larkin could be arrested tonight. The municipal court has 31,000 open warrants and no plan.',
      ['0.111 ratio: One in nine adults', '31000 warrants: 31,000 open warrants'],
    ],
    [
      'In Larkin one of every six grown men is wanted by some judge. The court counts 31,000 warrants.',
      ['0.167 ratio: one of every six grown men', '31000 warrants: 31,000 warrants'],
    ],
    ['One adult in eleven here has a warrant out.', ['0.091 ratio: One adult in eleven']],
    [
      'The clinic says one in five households in the ward has someone with an open warrant. The city has 31,000 warrants.',
      ['0.2 ratio: one in five households', '31000 warrants: 31,000 warrants'],
    ],
    ['For every ten adults in Larkin there is one open arrest warrant.', ['0.1 ratio: one open arrest warrant']],
    [
      'Kane County has 22,000 open warrants. Four out of five are for traffic.',
      ['22000 warrants: 22,000 open warrants', '0.8 share: Four out of five'],
    ],
    [
      'Kane County has 22,000 open warrants, eight in 10 of them for nothing worse than a taillight.',
      ['22000 warrants: 22,000 open warrants', '0.8 share: eight in 10 of them'],
    ],
    [
      'Kane County has 22,000 open warrants. Felonies make up just 9 percent.',
      ['22000 warrants: 22,000 open warrants', '0.09 share: 9 percent'],
    ],
    [
      'Kane County has 22,000 open warrants. Missed court dates account for about two-thirds.',
      ['22000 warrants: 22,000 open warrants', '0.667 share: about two-thirds'],
    ],
    [
      'Kane County has 22,000 open warrants. Traffic cases explain more than half of the pile.',
      ['22000 warrants: 22,000 open warrants', '0.5 share: more than half of the pile'],
    ],
    [
      'Kane County counts 22,000 open warrants. Judge Ruiz wants to clear a third of that backlog by June.',
      ['22000 warrants: 22,000 open warrants', '0.333 share: a third of that backlog'],
    ],
    [
      'The county has 22,000 open warrants. Last year judges threw out a quarter of their stack.',
      ['22000 warrants: 22,000 open warrants', '0.25 share: a quarter of their stack'],
    ],
    [
      'The county has 22,000 open warrants. The rest are minor: nine of ten stem from unpaid fines.',
      ['22000 warrants: 22,000 open warrants', '0.9 share: nine of ten'],
    ],
    [
      'The county has 22,000 open warrants. A fifth predate the iPhone, and one in twelve names a dead man.',
      ['22000 warrants: 22,000 open warrants', '0.2 share: A fifth', '0.083 share: one in twelve'],
    ],
    [
      'The county has 22,000 open warrants, a good third of them older than a decade.',
      ['22000 warrants: 22,000 open warrants', '0.333 share: a good third of them'],
    ],
    ['One warrant in eight in Kane County is for a felony.', ['0.125 share: One warrant in eight']],
    ['Two warrants in five held by the Kane County sheriff concern child support.', ['0.4 share: Two warrants in five']],
    ["Of the county's 22,000 open warrants, fully half are for fines.", ['22000 warrants: 22,000 open warrants', '0.5 share: half']],
    [
      'The county has 22,000 open warrants. What share is violent? Six percent.',
      ['22000 warrants: 22,000 open warrants', '0.06 share: Six percent'],
    ],
    [
      'The county has 22,000 open warrants. Between 20 and 25 percent involve people who have left the state.',
      ['22000 warrants: 22,000 open warrants', '0.2 share: Between 20 and 25 percent'],
    ],
    [
      'The county has 22,000 open warrants. Some 60 percent go back to before 2010.',
      ['22000 warrants: 22,000 open warrants', '0.6 share: Some 60 percent'],
    ],
    [
      'The county has 22,000 open warrants and 400 deputies. A third of the deputies are on leave.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'The county has 22,000 open warrants. Crime fell 12 percent last year, and turnout was 40 percent.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'The county has 22,000 open warrants. The sales tax will go up by half a percent. One in three voters stayed home.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    ['The county has 22,000 open warrants. Officers work in pairs; two in three are women.', ['22000 warrants: 22,000 open warrants']],
    [
      'The county has 22,000 open warrants. Its jail is 90 percent full, and 30 percent of its cells need paint.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'The county has 22,000 open warrants. The plan costs $4 million a year, or $12 per resident.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    ['The county has 22,000 open warrants. It has one officer for every 900 residents.', ['22000 warrants: 22,000 open warrants']],
    ['The county has 22,000 open warrants. One in seven adults there cannot read.', ['22000 warrants: 22,000 open warrants']],
    ['The bakery sells one loaf for every three residents. A clerk with a warrant bought two apiece.', []],
    [
      'The county has 22,000 open warrants. Half the council walked out, and a third seat is vacant.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'El condado tiene 22.000 órdenes de arresto, es decir, dos por habitante.',
      ['22000 warrants: 22.000 órdenes de arresto', '2 ratio: dos por habitante'],
    ],
    [
      'El condado tiene 22.000 órdenes de arresto: una por cada siete vecinos.',
      ['22000 warrants: 22.000 órdenes de arresto', '0.143 ratio: una por cada siete vecinos'],
    ],
    [
      'En Larkin hay 8.000 órdenes de captura, casi tres por cabeza.',
      ['8000 warrants: 8.000 órdenes de captura', '3 ratio: casi tres por cabeza'],
    ],
    ['Por cada diez adultos hay en Larkin una orden de arresto.', ['0.1 ratio: una orden de arresto']],
    ['En Larkin hay una orden de captura por cada nueve habitantes.', ['0.111 ratio: una orden de captura por cada nueve habitantes']],
    [
      'Uno de cada nueve adultos de Larkin podría acabar preso en un semáforo. El tribunal guarda 31.000 órdenes de arresto.',
      ['0.111 ratio: Uno de cada nueve adultos', '31000 warrants: 31.000 órdenes de arresto'],
    ],
    [
      'Una de cada seis personas mayores de edad carga con una orden de arresto en Larkin.',
      ['0.167 ratio: Una de cada seis personas mayores de edad'],
    ],
    [
      'En Larkin uno de cada cinco hogares tiene a alguien con orden de arresto. Hay 31.000 órdenes pendientes.',
      ['0.2 ratio: uno de cada cinco hogares', '31000 warrants: 31.000 órdenes pendientes'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. Siete de cada diez son por delitos menores.',
      ['22000 warrants: 22.000 órdenes de aprehensión', '0.7 share: Siete de cada diez'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. La cuarta parte data de antes de 2010.',
      ['22000 warrants: 22.000 órdenes de aprehensión', '0.25 share: La cuarta parte'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. Una tercera parte corresponde a robo y una quinta parte prescribirá pronto.',
      ['22000 warrants: 22.000 órdenes de aprehensión', '0.333 share: Una tercera parte', '0.2 share: una quinta parte'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión, la mitad por pensión alimenticia.',
      ['22000 warrants: 22.000 órdenes de aprehensión', '0.5 share: la mitad'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. El robo explica cuatro de cada diez.',
      ['22000 warrants: 22.000 órdenes de aprehensión', '0.4 share: cuatro de cada diez'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. La capital concentra el 37 por ciento de los mandamientos.',
      ['22000 warrants: 22.000 órdenes de aprehensión', '0.37 share: 37 por ciento de los mandamientos'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. Los juzgados civiles aportan casi un tercio del rezago.',
      ['22000 warrants: 22.000 órdenes de aprehensión', '0.333 share: casi un tercio del rezago'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. Del total, un 12 por ciento es por homicidio.',
      ['22000 warrants: 22.000 órdenes de aprehensión', '0.12 share: 12 por ciento'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. El fiscal quiere cancelar dos terceras partes de esos papeles.',
      ['22000 warrants: 22.000 órdenes de aprehensión', '0.667 share: dos terceras partes de esos'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión y 400 agentes. La mitad de los agentes está de baja.',
      ['22000 warrants: 22.000 órdenes de aprehensión'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. El presupuesto sube un 12 por ciento y la participación fue del 40 por ciento.',
      ['22000 warrants: 22.000 órdenes de aprehensión'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. Uno de cada tres votantes se quedó en casa.',
      ['22000 warrants: 22.000 órdenes de aprehensión'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. Hay un agente por cada 900 habitantes y dos patrullas por colonia.',
      ['22000 warrants: 22.000 órdenes de aprehensión'],
    ],
    [
      'El estado acumula 22.000 órdenes de aprehensión. La cárcel está al 90 por ciento y un tercio de las celdas no sirve.',
      ['22000 warrants: 22.000 órdenes de aprehensión'],
    ],
  ]);
});

describe('people and cases whose warrants are told in other words', () => {
  findsFigures([
    ['The constable says more than 3,100 capiases await service in Larkin.', ['3100 warrants: more than 3,100 capiases']],
    [
      'Guilford County has 21,600 orders for arrest outstanding, and deputies served 4,000 last year.',
      ['21600 warrants: 21,600 orders for arrest', '4000 warrants: 4,000'],
    ],
    ['There are 5,400 fugitives on the Kane County sheriff’s warrant list.', ['5400 people: 5,400 fugitives']],
    ['The unit hunts 5,400 absconders, each with a warrant.', ['5400 people: 5,400 absconders']],
    ['The sheriff says he has 12,000 active commitments and warrants.', ['12000 warrants: 12,000 active commitments and warrants']],
    ['18,000 individuals stand on the sheriff’s warrant list.', ['18000 people: 18,000 individuals stand on the sheriff’s warrant']],
    [
      'The city has 22,000 open warrants. Some 17,000 individuals are behind them.',
      ['22000 warrants: 22,000 open warrants', '17000 people: Some 17,000 individuals'],
    ],
    [
      'The city has 22,000 open warrants. They belong to roughly 17,000 different people.',
      ['22000 warrants: 22,000 open warrants', '17000 people: roughly 17,000 different people'],
    ],
    [
      'The city has 22,000 open warrants. 17,000 residents can be arrested at any traffic stop because of them.',
      ['22000 warrants: 22,000 open warrants', '17000 people: 17,000 residents'],
    ],
    [
      'The city has 22,000 open warrants. Police picked up 1,400 people on them last year.',
      ['22000 warrants: 22,000 open warrants', '1400 people: 1,400 people'],
    ],
    [
      '17,000 people could be arrested tonight in Larkin over a missed court date. A judge signed the warrants years ago.',
      ['17000 people: 17,000 people'],
    ],
    [
      'Larkin’s clerk counted 7,400 cases in which a warrant had been issued and no arrest made.',
      ['7400 cases: 7,400 cases in which a warrant'],
    ],
    ['The district attorney dismissed 2,900 cases whose warrants were older than a decade.', ['2900 cases: 2,900 cases whose warrants']],
    [
      'There are 31,000 criminal cases in Kane County with a defendant at large and a warrant out.',
      ['31000 cases: 31,000 criminal cases in Kane County with a defendant at large and a warrant'],
    ],
    ['The prosecutor’s office has 4,100 defendants on the run. Each has a warrant.', ['4100 people: 4,100 defendants']],
    ['How many warrants are there? Nine thousand and change.', ['9000 warrants: Nine thousand and change']],
    ['Kane County has one of the largest warrant backlogs in the state, more than 28,000.', ['28000 warrants: more than 28,000']],
    ['Six hundred people came to the warrant clinic at the church.', []],
    ['The city has 22,000 open warrants. The clinic fed 600 people and 40 lawyers helped.', ['22000 warrants: 22,000 open warrants']],
    [
      'The city has 22,000 open warrants. Some 90,000 people live there, and 300 residents spoke at the hearing.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    ['The sheriff with 22,000 open warrants also employs 400 people and guards 1,200 inmates.', ['22000 warrants: 22,000 open warrants']],
    ['The city has 22,000 open warrants. More than 700 people were shot last year.', ['22000 warrants: 22,000 open warrants']],
    ['The papers ran 12,000 attachments of the email by mistake.', []],
    ['Hay 5.400 prófugos con orden de captura en la provincia.', ['5400 people: 5.400 prófugos']],
    ['El juzgado tiene 2.300 oficios de captura sin diligenciar.', ['2300 warrants: 2.300 oficios de captura']],
    [
      'La policía tiene 12.000 capturas pendientes y cada mes entran 400 más.',
      ['12000 warrants: 12.000 capturas pendientes', '400 warrants: 400'],
    ],
    [
      'En el estado de Jalisco quedan 8.700 mandamientos judiciales por cumplir, según la fiscalía de la entidad.',
      ['8700 warrants: 8.700 mandamientos judiciales'],
    ],
    ['La fiscalía acumula 6.250 casos con orden de aprehensión sin ejecutar.', ['6250 cases: 6.250 casos con orden de aprehensión']],
    [
      'El condado tiene 22.000 órdenes de arresto. Detrás de ellas hay unas 17.000 personas.',
      ['22000 warrants: 22.000 órdenes de arresto', '17000 people: unas 17.000 personas'],
    ],
    [
      'El condado tiene 22.000 órdenes de arresto, a nombre de 17.000 individuos.',
      ['22000 warrants: 22.000 órdenes de arresto', '17000 people: 17.000 individuos'],
    ],
    [
      'El condado tiene 22.000 órdenes de arresto. Unas 17.000 personas pueden ser detenidas en cualquier retén.',
      ['22000 warrants: 22.000 órdenes de arresto', '17000 people: Unas 17.000 personas'],
    ],
    [
      'El condado tiene 22.000 órdenes de arresto. El año pasado la policía detuvo a 1.400 personas por ellas.',
      ['22000 warrants: 22.000 órdenes de arresto', '1400 people: 1.400 personas'],
    ],
    [
      'En Larkin diez mil personas podrían ser arrestadas esta noche por no haber ido a la corte. Un juez firmó las órdenes de arresto hace años.',
      ['10000 people: diez mil personas'],
    ],
    [
      'La policía de Larkin busca a 22 mil personas por mandato judicial, y hay órdenes de arresto de 1990.',
      ['22000 people: 22 mil personas por mandato judicial, y hay órdenes de arresto'],
    ],
    ['El padrón suma 31.000 buscados con orden de detención.', ['31000 people: 31.000 buscados']],
    [
      'Son 4.100 imputados prófugos, cada uno con su orden de captura.',
      ['4100 people: 4.100 imputados prófugos, cada uno con su orden de captura'],
    ],
    [
      'El condado tiene 22.000 órdenes de arresto. Unas 90.000 personas viven allí y 300 vecinos hablaron en la audiencia.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    ['El condado tiene 22.000 órdenes de arresto. El sismo dejó 700 personas sin casa.', ['22000 warrants: 22.000 órdenes de arresto']],
  ]);
});

describe('figures in a row of sentences', () => {
  findsFigures([
    [
      'OGDEN — Deputy Chief Mara Lindqvist has 17,600 names in a gray cabinet, each with a judge’s signature beneath it. The warrants go back to 1979. Nearly a thousand are for people who would now be past eighty.\n\nShe has nine deputies. Last year they cleared 2,140; judges sent over 2,900 fresh ones.',
      ['17600 people: 17,600 names', '1000 warrants: Nearly a thousand', '2140 warrants: 2,140', '2900 warrants: over 2,900 fresh ones'],
    ],
    [
      'Of Macon’s 14,000 open warrants, the audit found, 3,600 rest on a misspelled name, 1,100 duplicate another and 41 belong to the dead.',
      ['14000 warrants: 14,000 open warrants', '3600 warrants: 3,600', '1100 warrants: 1,100', '41 warrants: 41'],
    ],
    [
      'Judge Ames would rather talk about what is left. "We got rid of six thousand in two weekends. There’s maybe 19,000 to go," she said of the city’s warrants.',
      ['6000 warrants: six thousand', '19000 warrants: maybe 19,000'],
    ],
    [
      'Boise: 4,300 outstanding warrants. Nampa: 2,150. Meridian: just 640. Kuna: 88.',
      ['4300 warrants: 4,300 outstanding warrants', '2150 warrants: 2,150', '640 warrants: 640', '88 warrants: 88'],
    ],
    [
      'Everybody quotes the one-million figure for warrants in New York. The office of court administration says it is closer to 1.4 million.',
      ['1000000 warrants: one-million', '1400000 warrants: closer to 1.4 million'],
    ],
    [
      'The state’s warrant file held 212,000 entries in June, of which felonies made up a mere 16,000.',
      ['212000 warrants: 212,000 entries', '16000 warrants: 16,000'],
    ],
    [
      'The list of wanted people shrank from 44,000 to 31,500 after the court began texting reminders, the warrant unit said.',
      ['44000 people: 44,000', '31500 people: 31,500'],
    ],
    [
      'Warrant amnesty week: 1,312 cleared, 640 payment plans set up, 22 couples reconciled with the clerk.',
      ['1312 warrants: 1,312 cleared'],
    ],
    ['At the warrant desk the counter reads 26,771. It was 26,770 when I sat down.', ['26771 warrants: 26,771', '26770 warrants: 26,770']],
    [
      'The fugitive squad closed 3,020 warrants in 2018, 2,740 in 2019 and, with the courts shut, 911 the year after.',
      ['3020 warrants: 3,020 warrants', '2740 warrants: 2,740', '911 warrants: 911'],
    ],
    ['The parish jail holds 800. The parish court wants another 12,000 on attachments and warrants.', ['12000 warrants: 12,000']],
    [
      'The county has 900 deputies and 40,000 warrants, or 44 warrants per deputy.',
      ['40000 warrants: 40,000 warrants', '44 warrants: 44 warrants'],
    ],
    [
      'Council staff found 6,800 warrants for unpaid tickets. The fines behind them come to $2.1 million, or $308 each. Only 212 of the drivers had insurance.',
      ['6800 warrants: 6,800 warrants'],
    ],
    ['Police logged 14,200 calls, 3,100 traffic stops and 620 arrests last year, 88 of those on warrants.', []],
    ['A jury summons is no warrant. The court mailed 52,000 of them, and 9,000 people did not come.', []],
    [
      '—¿Cuántas tiene usted en el cajón?\n\n—Treinta y un mil, la última vez que miré. Hablo de órdenes de arresto.\n\n—¿Y hace diez años?\n\n—Menos de veinte mil.',
      ['31000 warrants: Treinta y un mil', '20000 warrants: Menos de veinte mil'],
    ],
    [
      'De las 14.000 órdenes de aprehensión, 3.600 tienen el nombre mal escrito, 1.100 están repetidas y 41 son de difuntos.',
      ['14000 warrants: 14.000 órdenes de aprehensión', '3600 warrants: 3.600', '1100 warrants: 1.100', '41 warrants: 41'],
    ],
    [
      'La unidad de prófugos cerró 3.020 órdenes de captura en 2018, 2.740 en 2019 y, con los juzgados cerrados, 911 al año siguiente.',
      ['3020 warrants: 3.020 órdenes de captura', '2740 warrants: 2.740', '911 warrants: 911'],
    ],
    [
      'La semana de amnistía dejó 1.312 órdenes de arresto canceladas, 640 planes de pago y 22 parejas reconciliadas con el secretario.',
      ['1312 warrants: 1.312 órdenes de arresto'],
    ],
    [
      'La policía atendió 14.200 llamadas, hizo 3.100 paradas de tráfico y 620 arrestos. Hay 8.000 órdenes de arresto en la ciudad.',
      ['8000 warrants: 8.000 órdenes de arresto'],
    ],
    [
      'Había ocho mil y tantas cuando llegué y ahora pasan de once mil, dice el encargado de las órdenes de aprehensión.',
      ['8000 warrants: ocho mil y tantas', '11000 warrants: pasan de once mil'],
    ],
    [
      'Prosecutors will ask a judge to void all 1,740 warrants tied to unpaid library fines. Another 212, which involve theft, will stand.',
      ['1740 warrants: 1,740 warrants', '212 warrants: 212'],
    ],
    [
      'One in six of the county’s inmates was booked on nothing but a warrant. That is about 130 people on a given night.',
      ['130 people: about 130 people'],
    ],
    [
      'The sheriff inherited 29,000 warrants and has whittled that to 23,500.',
      ['29000 warrants: 29,000 warrants', '23500 warrants: 23,500'],
    ],
    [
      'By the numbers\n\nOpen warrants: 15,870\n\nFelony: 1,204\n\nMisdemeanor: 14,666\n\nDeputies assigned: 6\n\nVehicles: 4',
      ['15870 warrants: 15,870', '1204 warrants: 1,204', '14666 warrants: 14,666'],
    ],
    [
      'The oldest of the 15,870 warrants is from 1968. More than 4,000 have been open longer than the deputies serving them have been alive. About 900 are for people now in prison elsewhere.',
      ['15870 warrants: 15,870 warrants', '4000 warrants: More than 4,000', '900 warrants: About 900'],
    ],
    [
      'The bill would let anyone with a warrant for a ticket clear it by phone. Backers say that is 120,000 people statewide.',
      ['120000 people: 120,000 people'],
    ],
    [
      'The audit put the number of stale warrants at between 9,000 and 10,000, most of them the city’s, and said two in three could not be served at all.',
      ['9000 warrants: between 9,000 and 10,000', '0.667 share: two in three'],
    ],
    [
      'Each week about 300 new warrants land on Sosa’s desk; she can enter 250.',
      ['300 warrants: about 300 new warrants', '250 warrants: 250'],
    ],
    ['He had 14 priors, 3 aliases and a warrant out of Reno. Some 4,000 fans turned up anyway; 1,500 had no ticket.', []],
    ['The school had 2,300 students, 400 on waivers. A warrant was issued for the treasurer, who took $61,000.', []],
    ['The warrant sale raised 3.2 million; 40,000 were exercised at $4.', []],
    [
      'PUEBLA — El número que el comandante tiene en el pizarrón es 5,318. Son las órdenes de aprehensión vigentes en la ciudad. El lunes pasado decía 5,290.',
      ['5318 warrants: 5,318', '5290 warrants: 5,290'],
    ],
    [
      'El fiscal pedirá anular las 1.740 órdenes de arresto por multas de biblioteca. Otras 212, por robo, se mantienen.',
      ['1740 warrants: 1.740 órdenes de arresto', '212 warrants: 212'],
    ],
    [
      'El alguacil heredó 29,000 órdenes de arresto y las ha bajado a 23,500.',
      ['29000 warrants: 29,000 órdenes de arresto', '23500 warrants: 23,500'],
    ],
    [
      'La más vieja de las 15,870 órdenes de arresto es de 1968. Más de 4,000 llevan abiertas más de treinta años. Unas 900 son de gente que ya está presa en otro lado.',
      ['15870 warrants: 15,870 órdenes de arresto', '4000 warrants: Más de 4,000', '900 warrants: Unas 900'],
    ],
    [
      'En 2019 los jueces anularon 7,200 órdenes de arresto; en 2020, 5,100; luego el programa se acabó.',
      ['7200 warrants: 7,200 órdenes de arresto', '5100 warrants: 5,100'],
    ],
    [
      'Cada semana llegan al escritorio de Sosa unas 300 órdenes nuevas de captura; alcanza a registrar 250.',
      ['300 warrants: unas 300 órdenes', '250 warrants: 250'],
    ],
    [
      'La ley permitiría cancelar por teléfono una orden de arresto por una multa. Son 120,000 personas en todo el estado, según sus promotores.',
      ['120000 people: 120,000 personas'],
    ],
    [
      'El operativo acabó con 88 prófugos detenidos de los 6.100 que busca la justicia con orden de captura.',
      ['88 people: 88 prófugos', '6100 people: 6.100'],
    ],
    ['La escuela tenía 2.300 alumnos y 400 becados. Hay una orden de arresto contra el tesorero, que se llevó 61.000 dólares.', []],
  ]);
});

describe('counts of other things beside a figure', () => {
  findsFigures([
    [
      'Kane County has 22,000 open warrants. The jail was built for 1,100 and holds 1,340. Population peaked at 1,512 in March.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'Kane County has 22,000 open warrants. Homicides fell to 31 from 44, and shootings to 190 from 240. Carjackings rose to 1,200.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'Kane County has 22,000 open warrants. Turnout was light: about 14,000 of 90,000 voters. Ruiz won by 1,212.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'Kane County has 22,000 open warrants. Body cameras will cost 1.2 million over five years, up from 900,000.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'Kane County has 22,000 open warrants. Deputies made 14,000 traffic stops, down from 19,500 in 2018, and wrote 9,000 tickets.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'Kane County has 22,000 open warrants. The storm left 60,000 without power. By Monday it was 12,000.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    ['Kane County has 22,000 open warrants. The gym seats 2,000. Roughly 700 showed up.', ['22000 warrants: 22,000 open warrants']],
    [
      'Kane County has 22,000 open warrants. Eviction filings hit 6,300. About a third were dismissed.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'Kane County has 22,000 open warrants. A fire truck costs $600,000, and insurance pays 70 percent.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    [
      'Kane County has 22,000 open warrants. The newspaper’s archive goes back to 1887 and holds 400,000 pages, a third of them scanned.',
      ['22000 warrants: 22,000 open warrants'],
    ],
    ['Kane County has 22,000 open warrants. The marathon had 8,000 runners, and 6,900 finished.', ['22000 warrants: 22,000 open warrants']],
    [
      'Kane tiene 22.000 órdenes de arresto. La cárcel se hizo para 1.100 y guarda 1.340. En marzo llegó a 1.512.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'Kane tiene 22.000 órdenes de arresto. Los homicidios bajaron a 31 y los tiroteos a 190. Los robos de auto subieron a 1.200.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'Kane tiene 22.000 órdenes de arresto. Votaron 14.000 de 90.000 inscritos. Ruiz ganó por 1.212.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'Kane tiene 22.000 órdenes de arresto. Las cámaras costarán 1,2 millones, frente a los 900.000 del año pasado.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'Kane tiene 22.000 órdenes de arresto. La clínica atendió a 400 familias y espera llegar a 1.000 en primavera.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'Kane tiene 22.000 órdenes de arresto. La tormenta dejó a 60.000 sin luz. El lunes eran 12.000.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'Kane tiene 22.000 órdenes de arresto. Los desalojos fueron 6.300. Un tercio se desestimó.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'Kane tiene 22.000 órdenes de arresto. El maratón tuvo 8.000 corredores y lo terminaron 6.900.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'Kane tiene 22.000 órdenes de arresto. La matrícula cayó a 41.000. El distrito cerró 12 escuelas.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
    [
      'Kane tiene 22.000 órdenes de arresto. El rezago de pruebas de ADN es de 1.400, frente a 3.000 hace un año.',
      ['22000 warrants: 22.000 órdenes de arresto'],
    ],
  ]);
});

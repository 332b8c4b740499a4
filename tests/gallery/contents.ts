import type { CardContent, Statement, StatusView, StripView, WhyView } from '../../src/cards/content';
import type { Language } from '../../src/core/vocabulary';
import { listSources } from './sources';

/** What the gallery's cards say. Every statement stands in the dossier. */

const start = 2012;
const end = 2026 + 10.7 / 12;
/** A date as a fraction of the strip. */
export function at(date: string): number {
  const [year = start, month = 1, day = 1] = date.split('-').map(Number);
  return Math.min(1, Math.max(0, (year + (month - 1) / 12 + (day - 1) / 365 - start) / (end - start)));
}
const verified = at('2026-02-28');

export const say = (text: string, ...refs: number[]): Statement => ({ text, refs });
const view = (status: StatusView['status'], label: string, dateLabel: string, ...refs: number[]): StatusView => ({
  status,
  on: '2026-11-23',
  label,
  dateLabel,
  refs,
});

export const exemptionStrip: StripView = {
  startLabel: '2012',
  endLabel: 'today',
  bands: [
    { from: at('2012-09-12'), to: at('2021-02-23'), status: 'in-force' },
    { from: at('2021-02-23'), to: verified, status: 'repealed' },
    { from: verified, to: 1, status: 'unchecked' },
  ],
  ticks: [at('2020-01-15')],
  article: at('2017-07-10'),
  label:
    'Timeline from 2012 to today. In force from 12 September 2012, repealed on 23 February 2021. This article, 10 July 2017, falls while it was in force. Not checked after February 2026.',
};
const { article: _article, ...undatedStrip } = exemptionStrip;

const base = {
  more: { timeline: [], facts: [], doubts: [] },
  facts: [],
  verifiedThrough: '2026-02',
  verifiedLabel: 'Verified until Feb 2026',
  thenLabel: 'When this was published',
  nowLabel: 'Today',
  language: 'en' as Language,
};

export const exemption: CardContent = {
  ...base,
  key: 'exemption-gang-database',
  subject: 'exemption',
  topic: 'exemption-gang-database',
  kindLabel: 'Exemption',
  title: 'Known gang member (database)',
  say: say('Let police help ICE when someone was listed as, or admitted being, a gang member.', 1),
  then: {
    ...view('in-force', 'In force', '10 July 2017', 2),
    by: 'Welcoming City Ordinance as passed by the City Council on 12 September 2012',
    note: 'That this exemption stood in the text of 2012 is reported only from 2017 on.',
  },
  now: {
    ...view('repealed', 'Repealed', 'since 23 Feb 2021', 3, 4),
    by: 'O2021-117, passed 27 January 2021 (41 to 8) and signed 23 February 2021',
  },
  strip: exemptionStrip,
  facts: [say('The City Council repealed all four exemptions on 27 January 2021, by 41 votes to 8.', 3)],
  more: {
    timeline: [
      {
        date: '2012-09-12',
        dateLabel: '12 Sept 2012',
        status: 'in-force',
        statement: say('The City Council passed the Welcoming City Ordinance.', 2),
      },
      {
        date: '2017-02-22',
        dateLabel: '22 Feb 2017',
        status: 'in-force',
        statement: say('A rewrite of the chapter with 28 listed sponsors is introduced; it later fails to pass.', 5),
      },
      { date: '2017-07-10', dateLabel: '10 July 2017', status: 'in-force', isArticle: true, label: 'This article' },
      {
        date: '2020-01-15',
        dateLabel: '15 Jan 2020',
        status: 'in-force',
        statement: say('An amendment adds documentation duties; the exemptions stay.', 6),
      },
      { date: '2021-01-27', dateLabel: '27 Jan 2021', status: 'in-force', statement: say('O2021-117 passes, 41 to 8.', 3) },
      {
        date: '2021-02-23',
        dateLabel: '23 Feb 2021',
        status: 'repealed',
        isTurn: true,
        statement: say('Mayor Lori Lightfoot signs O2021-117.', 4),
      },
      {
        date: '2025-01-15',
        dateLabel: '15 Jan 2025',
        status: 'repealed',
        statement: say('A proposal with four categories of its own is tabled, 39 to 11.', 7),
      },
    ],
    facts: [
      say(
        'While the exceptions were in force, police or other city agencies could cooperate with ICE if any one of them applied to the person.',
        1,
      ),
    ],
    doubts: [say('On the vote of 2021 the roll call lists Ald. Felix Cardona Jr. as not voting; La Raza reports one abstention.', 3, 8)],
  },
  sources: listSources(['medill', 'code005', 'cm', 'ct2021', 'bill2017', 'wttw2020', 'wttw2025', 'raza2021'], 'en'),
};

export const law: CardContent = {
  ...base,
  key: 'law',
  subject: 'law',
  topic: 'chicago-welcoming-city-ordinance',
  kindLabel: 'Law',
  title: 'Welcoming City Ordinance',
  say: say('Bars city agencies and police from assisting civil immigration enforcement.', 1),
  then: view('in-force', 'In force', '10 July 2017', 2),
  now: view('in-force', 'In force', 'amended 23 Feb 2021', 1),
  strip: {
    ...exemptionStrip,
    bands: [
      { from: at('2012-09-12'), to: verified, status: 'in-force' },
      { from: verified, to: 1, status: 'unchecked' },
    ],
    ticks: [at('2020-01-15'), at('2021-02-23')],
    label: 'Timeline from 2012 to today. In force since 12 September 2012; amended on 23 February 2021.',
  },
  facts: [say('All four exemptions were removed by O2021-117, and no later restoration has passed.', 3, 4)],
  sources: listSources(['code020', 'code005', 'cm', 'raza2026'], 'en'),
};

export const database: CardContent = {
  ...base,
  key: 'cpd-gang-database',
  subject: 'database',
  topic: 'cpd-gang-database',
  kindLabel: 'Database',
  title: 'Chicago police gang database',
  say: say('Gang designations from arrests, kept in many police records.', 1),
  then: view('in-use', 'In use', '10 July 2017', 4),
  now: { ...view('ended', 'Ended', 'since 7 Sept 2023', 5), note: 'Whether older records were erased is not confirmed.' },
  strip: {
    ...exemptionStrip,
    bands: [
      { from: 0, to: at('2023-09-07'), status: 'in-use' },
      { from: at('2023-09-07'), to: verified, status: 'ended' },
      { from: verified, to: 1, status: 'unchecked' },
    ],
    ticks: [at('2019-06-21')],
    label: 'Timeline from 2012 to today. In use since before 2012, ended on 7 September 2023.',
  },
  disagreement: {
    label: 'People listed: sources disagree',
    sides: [
      { value: '134,242', who: 'report, 31 Mar 2021', refs: [2] },
      { value: '135,242', who: 'press release, same day', refs: [3] },
    ],
  },
  sources: listSources(['oigPage', 'oigPage', 'oigPress', 'propublica', 'wttw2023'], 'en'),
};

const axis = [30, 35, 40, 45].map((thousand) => ({ x: (thousand - 30) / 15, label: thousand % 15 === 0 ? `${thousand},000` : '' }));
const x = (value: number) => (value - 30000) / 15000;
export const figure: CardContent = {
  ...base,
  key: 'figure-41000',
  subject: 'figure',
  topic: 'warrants',
  kindLabel: 'Figure, Cook County',
  title: '41,000 outstanding arrest warrants',
  say: { ...say('149 fewer than the sheriff counted in January 2017; 9,607 more than the newest count.', 2, 4), strong: [52, 84] },
  plot: {
    rows: [
      { dateLabel: 'Oct 2008', date: '2008-10-16', value: 43000, valueLabel: 'about 43,000', bound: 'about', x: x(43000), refs: [1] },
      { dateLabel: 'Jan 2017', date: '2017-01-19', value: 41149, valueLabel: '41,149', bound: 'exact', x: x(41149), refs: [2] },
      {
        dateLabel: 'Apr 2017',
        date: '2017-04-04',
        value: 44000,
        valueLabel: 'more than 44,000',
        bound: 'more-than',
        x: x(44000),
        refs: [3],
      },
      {
        dateLabel: 'This article',
        date: '2017-07-10',
        value: 41000,
        valueLabel: '41,000',
        bound: 'exact',
        x: x(41000),
        isArticle: true,
        refs: [],
      },
      { dateLabel: 'Oct 2024', date: '2024-10', value: 31393, valueLabel: '31,393', bound: 'exact', x: x(31393), refs: [4] },
    ],
    axis,
    label: 'Sourced counts of outstanding warrants in Cook County, with the number of this article.',
  },
  facts: [],
  notice: 'What the newest count covers is disputed.',
  sources: listSources(['trib2008', 'dart2017', 'ccso2017', 'clerk2024', 'inpj'], 'en'),
};

const { plot: _plot, notice: _notice, ...plainFigure } = figure;
export const share: CardContent = {
  ...plainFigure,
  key: 'figure-half',
  title: 'More than half at least 10 years old',
  say: { ...say('The sheriff’s office said the same in April 2017 of the roughly 41,000 warrants on the books.', 1), strong: [63, 69] },
  facts: [say('The sheriff’s own release says only that thousands of the warrants are more than a decade old.', 2)],
  notice: 'No newer breakdown by age is known here.',
  sources: listSources(['dart2017', 'ccso2017'], 'en'),
};
export const noCount: CardContent = {
  ...plainFigure,
  key: 'figure-stl',
  kindLabel: 'Figure, St. Louis',
  title: 'About 220,000 outstanding municipal warrants',
  say: say('St. Louis said in October 2014 that it would clear about 220,000 outstanding municipal warrants.', 1),
  facts: [],
  notice: 'No later count for this place is known here, so there is nothing to compare with.',
  sources: listSources(['stl2014'], 'en'),
};

const { then: _then, ...withoutThen } = exemption;
export const undated: CardContent = {
  ...withoutThen,
  key: 'undated',
  noDate: 'No date found.',
  strip: { ...undatedStrip, label: 'Timeline from 2012 to today. The date of this article is not known.' },
  facts: [say('If this was written between 12 September 2012 and 23 February 2021, the exemption was in force.', 2, 4)],
};

export const newer: CardContent = {
  ...exemption,
  key: 'newer',
  then: view('unknown', 'Not checked', '12 Oct 2026'),
  nowLabel: 'Last checked, Feb 2026',
  strip: { ...exemptionStrip, article: at('2026-10-12'), label: 'Timeline. This article, 12 October 2026, is newer than the data.' },
  facts: [],
  notice: 'This story is newer than the data. It may report a change that Caveat does not know of.',
};

export const either: CardContent = {
  ...exemption,
  key: 'either',
  then: {
    ...view('unknown', 'In force or repealed', 'February 2021', 2, 3),
    note: 'It changed on 23 February 2021; the page gives only the month.',
  },
  strip: { ...exemptionStrip, article: at('2021-02-14') },
};

export const planned: CardContent = {
  ...database,
  key: 'ceis',
  topic: 'cpd-ceis',
  title: 'Criminal Enterprise Information System (CEIS)',
  say: say('Meant to replace the old gang records of the Chicago police.', 1),
  then: view('planned', 'Planned', '25 November 2022', 1),
  now: view('ended', 'Ended', 'since 7 Sept 2023', 2),
  strip: {
    startLabel: '2012',
    endLabel: 'today',
    bands: [
      { from: at('2020-02-26'), to: at('2023-09-07'), status: 'planned' },
      { from: at('2023-09-07'), to: verified, status: 'ended' },
      { from: verified, to: 1, status: 'unchecked' },
    ],
    ticks: [],
    article: at('2022-11-25'),
    label: 'Timeline. Planned from 26 February 2020, scrapped on 7 September 2023.',
  },
  facts: [
    say(
      'On September 7, 2023 the interim Community Commission for Public Safety and Accountability voted unanimously to scrap the planned gang database.',
      2,
    ),
  ],
  sources: listSources(['ceis', 'wttw2023'], 'en'),
};
delete (planned as Partial<CardContent>).disagreement;

const names = {
  en: ['Criminal warrant', 'Felony conviction', 'Pending felony charge', 'Known gang member'],
  es: ['Orden penal', 'Condena por delito grave', 'Cargo grave pendiente', 'Pandillero conocido'],
};
const topics = ['criminal-warrant', 'felony-conviction', 'pending-felony', 'gang-database'];
export const table: CardContent = {
  ...withoutThen,
  key: 'exemptions',
  topic: 'exemptions',
  kindLabel: 'Exemptions',
  title: 'The four exemptions',
  say: say('Any one let police or other city agencies cooperate with ICE.', 1),
  table: {
    rows: topics.map((topic, index) => ({
      topic: `exemption-${topic}`,
      name: names.en[index] ?? '',
      then: view('in-force', 'In force', '10 July 2017', 2),
      now: view('repealed', 'Repealed', 'since 23 Feb 2021', 3, 4),
    })),
  },
  facts: [say('Repealed together by the City Council, 41 votes to 8; signed 23 February 2021.', 3, 4)],
};

const esBase = { language: 'es' as Language, thenLabel: 'Al publicarse', nowLabel: 'Hoy', verifiedLabel: 'Verificado hasta feb. 2026' };
export const exemptionEs: CardContent = {
  ...exemption,
  ...esBase,
  key: 'es',
  kindLabel: 'Excepción',
  title: 'Pandillero según una base de datos',
  say: say('Permitía a la policía ayudar a ICE si alguien constaba como pandillero o lo admitía.', 1),
  then: view('in-force', 'En vigor', '10 de julio de 2017', 2),
  now: view('repealed', 'Derogada', 'desde el 23 feb. 2021', 3, 4),
  strip: {
    ...exemptionStrip,
    endLabel: 'hoy',
    label: 'Línea de tiempo de 2012 a hoy. En vigor desde el 12 de septiembre de 2012, derogada el 23 de febrero de 2021.',
  },
  facts: [say('El Concejo derogó las cuatro excepciones el 27 de enero de 2021, por 41 votos contra 8.', 3)],
  more: { timeline: [], facts: [], doubts: [] },
  sources: listSources(['medill', 'code005', 'cm', 'ct2021'], 'es'),
};
export const tableEs: CardContent = {
  ...table,
  ...esBase,
  key: 'table-es',
  kindLabel: 'Excepciones',
  title: 'Las cuatro excepciones',
  say: say('Cuatro casos en que la ordenanza permitía a la policía ayudar a ICE.', 1),
  noDate: 'Sin fecha: no se dice nada del día de publicación.',
  table: {
    rows: topics.map((topic, index) => ({
      topic: `exemption-${topic}`,
      name: names.es[index] ?? '',
      now: view('repealed', 'Derogada', 'desde el 23 feb. 2021', 3, 4),
    })),
  },
  facts: [say('El Concejo las derogó juntas, por 41 votos contra 8; firmado el 23 de febrero de 2021.', 3, 4)],
  sources: listSources(['medill', 'code005', 'cm', 'ct2021'], 'es'),
};
const { strip: _strip, ...withoutStrip } = law;
export const longEs: CardContent = {
  ...withoutStrip,
  ...esBase,
  key: 'long-es',
  kindLabel: 'Ley',
  title: 'Ordenanza de la Ciudad Acogedora (Welcoming City Ordinance) de Chicago',
  say: say(
    'Prohíbe que las dependencias municipales y la policía participen en la aplicación de las leyes civiles de inmigración o ayuden a aplicarlas.',
    1,
  ),
  then: view('in-force', 'En vigor', '30 de septiembre de 2019', 2),
  now: view('in-force', 'En vigor', 'modificada el 23 feb. 2021', 1),
  strip: { ...(law.strip as StripView), endLabel: 'hoy', label: 'Línea de tiempo de 2012 a hoy.' },
  facts: [
    say('La ordenanza O2021-117 eliminó las cuatro excepciones, y desde entonces no se ha aprobado ninguna que las restituya.', 3, 4),
  ],
  sources: listSources(['code020', 'code005', 'cm', 'raza2026'], 'es'),
};

export const why: WhyView = {
  rows: [
    { label: 'Words', text: '“known gang member”, beside “database”' },
    { label: 'Subject', text: 'Exemption, because the sentence names the ordinance’s carve-outs' },
    { label: 'Place', text: 'Chicago, from “City Council” and “Mayor”' },
    { label: 'Date', text: '10 July 2017, from the page’s article data' },
  ],
  note: 'Read on this device. Nothing was sent.',
};

import type { Board, FoundFact, NoteLine, PageNotes } from '../../src/cards/board';
import type { StatusView, StripView } from '../../src/cards/content';
import { at, exemptionStrip, say } from './fixture-base';
import { listSources } from './sources';

/** What the gallery's popups show. */

const view = (status: StatusView['status'], label: string, dateLabel: string): StatusView => ({
  status,
  on: '2026-11-23',
  label,
  dateLabel,
  refs: [],
});
const inForce = view('in-force', 'In force', '10 July 2017');
const repealed = view('repealed', 'Repealed', '23 Feb 2021');
const reading = { value: 41000, bound: 'exact', unit: 'warrants', status: 'outstanding', place: 'Cook County' } as const;

export const lines: NoteLine[] = [
  {
    index: 0,
    quote: 'Welcoming City Ordinance',
    subject: 'law',
    topic: 'law',
    then: inForce,
    now: view('in-force', 'In force', 'since 2012'),
    changeLabel: 'amended',
  },
  { index: 1, quote: 'carve-outs', subject: 'exemption', topic: 'exemptions', then: inForce, now: repealed },
  {
    index: 2,
    quote: '41,000 outstanding arrest warrants',
    subject: 'figure',
    topic: 'warrants',
    figure: { reading, articleLabel: '41,000', newestLabel: '31,393', newestDateLabel: 'Oct 2024' },
  },
  {
    index: 3,
    quote: 'gang database',
    subject: 'database',
    topic: 'cpd-gang-database',
    then: view('in-use', 'In use', ''),
    now: view('ended', 'Ended', '7 Sept 2023'),
  },
  { index: 4, quote: 'known gang member', subject: 'exemption', topic: 'exemption-gang-database', then: inForce, now: repealed },
];

export const notes: PageNotes = {
  title: 'ACLU asks City Hall to close every gap in its immigrant law',
  url: 'https://lakeshoreledger.example/aclu',
  published: '2017-07-10',
  publishedLabel: '10 July 2017',
  signalLabel: 'from the page’s article data',
  lines,
  summary: '3 of 5 no longer hold; 1 has a newer count.',
  verifiedLabel: 'Verified until Feb 2026',
};
const { published: _a, publishedLabel: _b, signalLabel: _c, ...undated } = notes;
export const undatedNotes: PageNotes = {
  ...undated,
  title: 'La ACLU pide al Ayuntamiento que cierre todas las excepciones de la ordenanza que protege a los inmigrantes de Chicago',
  lines: lines.map(({ then: _then, ...line }) => ({
    ...line,
    ...(line.now !== undefined && {
      now: view(
        line.now.status,
        line.now.status === 'repealed' ? 'Derogada' : line.now.status === 'ended' ? 'Finalizada' : 'En vigor',
        'desde el 23 feb. 2021',
      ),
    }),
  })),
  summary: '3 de 5 ya no rigen; 1 tiene un conteo más reciente.',
  verifiedLabel: 'Verificado hasta feb. 2026',
};

const strip = (...bands: [string, string, StripView['bands'][number]['status']][]): StripView => ({
  ...exemptionStrip,
  ticks: [],
  bands: bands.map(([from, to, status]) => ({ from: at(from), to: to === '' ? 1 : at(to), status })),
});
const row = (topic: string, name: string, now: StatusView, sinceLabel: string, stripView: StripView) => ({
  topic,
  name,
  now,
  sinceLabel,
  strip: stripView,
  refs: [],
});
const databases = [
  row(
    'cpd-gang-database',
    'Chicago police gang data',
    view('ended', 'Ended', ''),
    '7 Sept 2023',
    strip(['2000', '2023-09-07', 'in-use'], ['2023-09-07', '2026-02-28', 'ended'], ['2026-02-28', '', 'unchecked']),
  ),
  row(
    'cook-rgid',
    'Cook County gang data',
    view('ended', 'Ended', ''),
    '21 Feb 2019',
    strip(['2012', '2019-02-21', 'in-use'], ['2019-02-21', '2026-02-28', 'ended'], ['2026-02-28', '', 'unchecked']),
  ),
  row(
    'isp-gang-file',
    'Illinois State Police gang file',
    view('in-use', 'In use', ''),
    'in June 2025',
    strip(['2000', '2025-06-02', 'in-use'], ['2025-06-02', '', 'unchecked']),
  ),
  row('idoc-gang-data', 'State prisons gang data', view('unknown', 'Unknown', ''), 'after 2018', strip(['2018-07', '', 'unknown'])),
  row(
    'cpd-ceis',
    'CEIS (never started)',
    view('ended', 'Ended', ''),
    '7 Sept 2023',
    strip(['2020-02-26', '2023-09-07', 'planned'], ['2023-09-07', '2026-02-28', 'ended'], ['2026-02-28', '', 'unchecked']),
  ),
  row(
    'nypd-cgd',
    'New York police Criminal Group Database',
    view('in-use', 'In use', ''),
    'in Jan 2026',
    strip(['2013', '2026-01-06', 'in-use'], ['2026-01-06', '', 'unchecked']),
  ),
  row(
    'boston-gad',
    'Boston Gang Assessment Database',
    view('in-use', 'In use', ''),
    'since 2004',
    strip(['2004', '2025-01', 'in-use'], ['2025-01', '', 'unchecked']),
  ),
  row(
    'portland',
    'Portland gang designations',
    view('ended', 'Ended', ''),
    '15 Oct 2017',
    strip(['2004', '2017-10-15', 'in-use'], ['2017-10-15', '2026-02-28', 'ended'], ['2026-02-28', '', 'unchecked']),
  ),
];
export const board: Board = {
  axis: [
    { x: 0, label: '2012' },
    { x: at('2017-07-10'), label: 'Jul 2017', isArticle: true },
    { x: at('2020'), label: '2020' },
    { x: at('2024'), label: '2024' },
    { x: 1, label: 'today' },
  ],
  groups: [
    {
      subject: 'law',
      label: 'Law',
      rows: [
        row('law', 'Welcoming City Ordinance', view('in-force', 'In force', ''), 'since 2012', {
          ...strip(['2012-09-12', '2026-02-28', 'in-force'], ['2026-02-28', '', 'unchecked']),
          ticks: [at('2021-02-23')],
        }),
      ],
    },
    {
      subject: 'exemption',
      label: 'Exemptions',
      rows: ['Criminal warrant', 'Felony conviction', 'Pending felony charge', 'Known gang member'].map((name) =>
        row(name, name, repealed, '23 Feb 2021', exemptionStrip),
      ),
    },
    { subject: 'database', label: 'Databases', rows: databases },
  ],
  counts: [{ topic: 'warrants', name: 'Cook County warrants', valueLabel: '31,393', dateLabel: 'Oct 2024', refs: [] }],
  sources: [],
  verifiedLabel: 'Verified until Feb 2026',
};

const found = (text: string, strong: string, source: Parameters<typeof listSources>[0][number], isContested = false): FoundFact => {
  const start = text.indexOf(strong);
  return {
    statement: { ...say(text), strong: [start, start + strong.length] },
    subject: 'figure',
    isContested,
    sources: listSources([source], 'en'),
  };
};
export const facts: FoundFact[] = [
  found(
    'A Cook County Sheriff’s Office study counted 41,149 warrants outstanding in the county on Jan. 19, 2017.',
    '41,149',
    'dart2017',
    true,
  ),
  found(
    'The Cook County Sheriff’s Office said in April 2017 that it had analyzed more than 44,000 outstanding warrants that it held.',
    'more than 44,000',
    'ccso2017',
    true,
  ),
  found(
    'A Cook County sheriff’s spokeswoman said in October 2008 that there were about 43,000 outstanding warrants in the county.',
    'about 43,000',
    'trib2008',
  ),
  found('Nearly 15,000 warrants were issued in Cook County in 2016, according to the sheriff’s office.', '15,000', 'dart2017'),
];

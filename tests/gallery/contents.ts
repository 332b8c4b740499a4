import type { CardContent, WhyView } from '../../src/cards/content';
import { at, base, exemptionStrip, say, verified, view } from './fixture-base';
import { listSources } from './sources';

/** What the gallery's cards say. Every statement stands in the dossier. */

const { article: _article, ...undatedStrip } = exemptionStrip;
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

const names = ['Criminal warrant', 'Felony conviction', 'Pending felony charge', 'Known gang member'];
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
      name: names[index] ?? '',
      then: view('in-force', 'In force', '10 July 2017', 2),
      now: view('repealed', 'Repealed', 'since 23 Feb 2021', 3, 4),
    })),
  },
  facts: [say('Repealed together by the City Council, 41 votes to 8; signed 23 February 2021.', 3, 4)],
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

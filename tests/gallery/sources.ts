import type { SourceView } from '../../src/cards/content';
import type { Language } from '../../src/core/vocabulary';
import type { SourceKind } from '../../src/pack/schema';

/** Sources of the dossier, as the gallery's cards cite them: [kind, title, publisher, published, address]. */
const known = {
  medill: [
    'news',
    'Massive Chicago gang database under fire',
    'Social Justice News Nexus, Medill (Northwestern University)',
    '2017-12-03',
    'https://sjnnchicago.medill.northwestern.edu/blog/2017/12/03/massive-chicago-gang-database-fire-database-racially-skewed-data-shows-violates-spirit-sanctuary-city-advocates-say/',
  ],
  code005: [
    'law',
    'Municipal Code of Chicago 2-173-005, Purpose and intent',
    'City of Chicago (American Legal Publishing)',
    undefined,
    'https://codelibrary.amlegal.com/codes/chicago/latest/chicago_il/0-0-0-2605252',
  ],
  code020: [
    'law',
    'Municipal Code of Chicago 2-173-020, Immigration enforcement prohibited',
    'City of Chicago (American Legal Publishing)',
    undefined,
    'https://codelibrary.amlegal.com/codes/chicago/latest/chicago_il/0-0-0-2605272',
  ],
  cm: [
    'record',
    'Ordinance O2021-117 (history and roll call)',
    'Chicago Councilmatic',
    '2021-02-23',
    'https://chicago.councilmatic.org/legislation/o2021-117/',
  ],
  ct2021: [
    'news',
    'Mayor Lori Lightfoot signs ‘Welcoming City’ ordinance update ending Chicago police cooperation with federal immigration agents',
    'Chicago Tribune',
    '2021-02-23',
    'https://www.chicagotribune.com/politics/ct-chicago-welcoming-city-lightfoot-20210223-bthyklzojjha3evtbevp6v45vy-story.html',
  ],
  st2021: [
    'news',
    'City Council eliminates carve-outs to strengthen Welcoming City ordinance',
    'Chicago Sun-Times',
    '2021-01-27',
    'https://chicago.suntimes.com/2021/1/27/22252689/immigration-chicago-city-council-eliminates-carve-outs-welcoming-city-ordinance-ice-undocumented',
  ],
  raza2021: [
    'news',
    'Chicago amplía la protección a inmigrantes y elimina toda colaboración de la Policía con ICE',
    'La Raza',
    '2021-01-30',
    'https://laraza.com/2021/01/30/chicago-amplia-la-proteccion-a-inmigrantes-y-elimina-toda-colaboracion-de-la-policia-con-ice/',
  ],
  raza2026: [
    'news',
    'Proponen norma para investigar la colaboración de policías de Chicago con agentes de inmigración',
    'La Raza',
    '2026-01-30',
    'https://laraza.com/2026/01/30/proponen-norma-para-investigar-la-colaboracion-de-policias-de-chicago-con-agentes-de-inmigracion/',
  ],
  bill2017: [
    'record',
    'O2017-1018',
    'Chicago City Council (Legistar)',
    '2017-02-22',
    'https://chicago.legistar.com/LegislationDetail.aspx?ID=2966355&GUID=2EF4222A-A4C5-46EB-BE30-EB6A4997A128&FullText=1',
  ],
  wttw2020: [
    'news',
    'City Council Approves New Protections for Undocumented Immigrants',
    'WTTW News',
    '2020-01-15',
    'https://news.wttw.com/2020/01/15/city-council-approves-new-protections-undocumented-immigrants',
  ],
  wttw2025: [
    'news',
    'Chicago City Council Votes 39-11 to Reject Push to Scale Back Protections for Undocumented Immigrants',
    'WTTW News',
    '2025-01-15',
    'https://news.wttw.com/2025/01/15/chicago-city-council-votes-39-11-reject-push-scale-back-protections-undocumented',
  ],
  oigPage: [
    'report',
    'Follow-Up on the Chicago Police Department’s “Gang Database”',
    'City of Chicago Office of Inspector General',
    '2021-03-31',
    'https://igchicago.org/2021/03/31/follow-up-inquiry-on-the-chicago-police-departments-gang-database/',
  ],
  oigPress: [
    'press-release',
    'OIG Finds That CPD Has Made Minimal Progress in Developing a New Gang Intelligence System',
    'City of Chicago Office of Inspector General',
    '2021-03-31',
    'https://igchicago.org/2021/03/31/oig-finds-that-cpd-has-made-minimal-progress-in-developing-a-new-gang-intelligence-system-and-has-not-clearly-articulated-its-value-or-been-adequately-transparent-in-its-development/',
  ],
  propublica: [
    'news',
    'Records Suggest Chicago’s Gang Database Is Full of Errors',
    'ProPublica Illinois (in Chicago magazine)',
    '2018-04',
    'https://chicagomag.com/city-life/April-2018/Records-Suggest-Chicagos-Gang-Database-Is-Full-of-Errors',
  ],
  wttw2023: [
    'news',
    'Police Oversight Board Votes to Permanently Scrap New Chicago Gang Database',
    'WTTW News',
    '2023-09-07',
    'https://news.wttw.com/2023/09/07/police-oversight-board-votes-permanently-scrap-new-chicago-gang-database',
  ],
  trib2008: [
    'news',
    'In Will, a warrant overload',
    'Chicago Tribune',
    '2008-10-16',
    'https://web.archive.org/web/20081016/http://articles.chicagotribune.com/2008-10-16/news/0810150860_1_warrants-population-growth-cases',
  ],
  dart2017: [
    'news',
    'Dart supports plan to keep warrants from languishing for decades',
    'Chicago Sun-Times',
    '2017-04-03',
    'https://chicago.suntimes.com/2017/4/3/18364295/dart-supports-plan-to-keep-warrants-from-languishing-for-decades',
  ],
  ccso2017: [
    'press-release',
    'Sheriff Dart Pushes Warrant Reform to Focus on Violence',
    'Cook County Sheriff’s Office',
    '2017-04-04',
    'https://www.cookcountysheriffil.gov/sheriff-dart-pushes-warrant-reform-focus-violence/',
  ],
  clerk2024: [
    'news',
    'Defendants are missing court appearances. It is time to fix the SAFE-T Act (opinion)',
    'Chicago Tribune',
    '2024-10',
    'https://digitaledition.chicagotribune.com/tribune/article_popover.aspx?guid=50ce2452-259f-4254-81b6-09880aa9e4eb',
  ],
  inpj: [
    'advocacy',
    'Cook County Circuit Clerk Spreads Misinformation About Court Appearance Rates',
    'Illinois Network for Pretrial Justice',
    '2024-10-12',
    'https://endmoneybond.org/2024/10/12/cook-county-circuit-clerk-spreads-misinformation-about-court-appearance-rates',
  ],
  stl2014: [
    'news',
    'St. Louis to clear nonviolent-offense warrants',
    'Associated Press (The Washington Times)',
    '2014-10-01',
    'https://www.washingtontimes.com/news/2014/oct/1/st-louis-to-clear-nonviolent-offense-warrants/',
  ],
  ceis: [
    'news',
    'Civilian oversight commission poised to bury CPD’s error-filled gang database',
    'Chicago Sun-Times',
    '2023-09-06',
    'https://chicago.suntimes.com/city-hall/2023/9/6/23861835/chicago-police-gang-database-civilian-commission-superintendent-snelling-public-forum',
  ],
} as const satisfies Record<string, readonly [SourceKind, string, string, string | undefined, string]>;

export type SourceId = keyof typeof known;

const kinds: Record<Language, Record<SourceKind, string>> = {
  en: {
    law: 'Law',
    record: 'Record',
    court: 'Court',
    report: 'Report',
    'press-release': 'Press release',
    news: 'News',
    advocacy: 'Advocacy',
    other: 'Other',
  },
  es: {
    law: 'Ley',
    record: 'Acta',
    court: 'Tribunal',
    report: 'Informe',
    'press-release': 'Comunicado',
    news: 'Prensa',
    advocacy: 'Activismo',
    other: 'Otra',
  },
};
const months = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  es: ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'],
};

/** "3 Dec 2017", "Oct 2024". */
export function shortDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month === undefined ? undefined : months[language][month - 1], year].filter(Boolean).join(' ');
}

/** Views of sources, numbered from 1 in the order given. */
export function listSources(ids: SourceId[], language: Language): SourceView[] {
  return ids.map((id, index) => {
    const [kind, title, publisher, published, url] = known[id];
    return {
      number: index + 1,
      id,
      kind,
      kindLabel: kinds[language][kind],
      title,
      publisher,
      ...(published !== undefined && { dateLabel: shortDate(published, language) }),
      url,
      archiveUrl: `https://web.archive.org/web/${(published ?? '').replaceAll('-', '')}/${url}`,
      quotes:
        id === 'clerk2024'
          ? ['There are currently 31,393 active warrants for arrest in Cook County; they include cases before the PFA.']
          : [],
      csl: {
        id,
        type: kind === 'news' ? 'article-newspaper' : 'webpage',
        title,
        publisher,
        URL: url,
        ...(published !== undefined && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
        ...(id === 'clerk2024' && { author: [{ family: 'Martinez', given: 'Iris Y.' }] }),
        custom: { kind },
      },
    };
  });
}

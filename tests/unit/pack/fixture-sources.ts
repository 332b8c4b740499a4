import type { Source, SourceKind } from '../../../src/pack/schema';

function source(id: string, kind: SourceKind, [title, publisher, issued]: [string, string, string?], url: string): Source {
  const parts = issued?.split('-').map(Number);
  return {
    id,
    type: kind === 'law' ? 'legislation' : kind === 'report' ? 'report' : 'article-newspaper',
    title,
    publisher,
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
    URL: `https://${url}`,
    custom: { kind },
  };
}

export const sources: Source[] = [
  source(
    'code-005',
    'law',
    ['Municipal Code of Chicago 2-173-005', 'City of Chicago'],
    'codelibrary.amlegal.com/codes/chicago/latest/chicago_il/0-0-0-2605252',
  ),
  source(
    'code-020',
    'law',
    ['Municipal Code of Chicago 2-173-020', 'City of Chicago'],
    'codelibrary.amlegal.com/codes/chicago/latest/chicago_il/0-0-0-2605272',
  ),
  source(
    'st-2012-09',
    'news',
    ['Council Approves Immigrant Protections', 'Chicago Sun-Times', '2012-09'],
    'blogs.suntimes.com/politics/2012/09/x.html',
  ),
  source(
    'medill-2017',
    'news',
    ['Massive Chicago gang database under fire', 'Medill', '2017-12-03'],
    'sjnnchicago.medill.northwestern.edu/blog/2017/12/03/x/',
  ),
  source('wttw-2020-01', 'news', ['City Council Approves New Protections', 'WTTW News', '2020-01-15'], 'news.wttw.com/2020/01/15/x'),
  source(
    'cm-o2021-117',
    'record',
    ['Ordinance O2021-117 (history and roll call)', 'Chicago Councilmatic', '2021-02-23'],
    'chicago.councilmatic.org/legislation/o2021-117/',
  ),
  source(
    'ct-2021-02',
    'news',
    ['Mayor Lori Lightfoot signs ordinance update', 'Chicago Tribune', '2021-02-23'],
    'www.chicagotribune.com/politics/x.html',
  ),
  source(
    'st-2021-01-27',
    'news',
    ['City Council eliminates carve-outs', 'Chicago Sun-Times', '2021-01-27'],
    'chicago.suntimes.com/2021/1/27/x',
  ),
  source('st-2017-07', 'news', ['ACLU urges Emanuel', 'Chicago Sun-Times', '2017-07-10'], 'chicago.suntimes.com/politics/aclu'),
  source(
    'oig-2019-page',
    'report',
    ['Review of the “Gang Database”', 'Office of Inspector General', '2019-04-11'],
    'igchicago.org/2019/04/11/x/',
  ),
  source('oig-2021-page', 'report', ['Follow-Up', 'Office of Inspector General', '2021-03-31'], 'igchicago.org/2021/03/31/x/'),
  source(
    'oig-2021-press',
    'press-release',
    ['OIG finds minimal progress', 'Office of Inspector General', '2021-03-31'],
    'igchicago.org/2021/03/31/y/',
  ),
  source(
    'propublica-2018-04',
    'news',
    ['Gang Database Is Full of Errors', 'ProPublica Illinois', '2018-04'],
    'chicagomag.com/city-life/April-2018/x',
  ),
  source(
    'propublica-2018-07',
    'news',
    ['Officials Track Thousands', 'ProPublica Illinois', '2018-07'],
    'www.chicagomag.com/city-life/July-2018/x/',
  ),
  source('wttw-2023-09-07', 'news', ['Board Votes to Scrap Gang Database', 'WTTW News', '2023-09-07'], 'news.wttw.com/2023/09/07/x'),
  source('cbs-2023-09-07', 'news', ['Commission shuts down gang database', 'CBS Chicago', '2023-09-07'], 'cbsnews.com/chicago/news/x'),
  source(
    'suntimes-2020-01-27',
    'news',
    ['CPD decommissions list', 'Chicago Sun-Times', '2020-01-27'],
    'chicago.suntimes.com/city-hall/2020/1/27/x',
  ),
  source('st-dart-2017', 'news', ['Dart supports plan', 'Chicago Sun-Times', '2017-04-03'], 'chicago.suntimes.com/2017/4/3/x'),
  source(
    'ccso-2017',
    'press-release',
    ['Sheriff Dart Pushes Warrant Reform', 'Cook County Sheriff’s Office', '2017-04-04'],
    'www.cookcountysheriffil.gov/x/',
  ),
  source('trib-2008', 'news', ['In Will, a warrant overload', 'Chicago Tribune', '2008-10-16'], 'articles.chicagotribune.com/2008-10-16/x'),
  source(
    'trib-martinez-2024',
    'news',
    ['Defendants are missing court (opinion)', 'Chicago Tribune', '2024-10'],
    'digitaledition.chicagotribune.com/x',
  ),
  source('capfax-2024', 'news', ['Group says op-ed has flaws', 'Capitol Fax', '2024-10-10'], 'capitolfax.com/x'),
  source('selby-2016', 'other', ['An essay on warrants', 'Medium', '2016-06-02'], 'medium.com/x'),
];

import * as v from 'valibot';
import { type Newsroom, NewsroomsFile, newsroomRegions } from '../../src/pack/newsrooms';

/** How a host was seen: a page of its own, named in the dossier (`source`) or in stored public material (`corpus`, `query`). */
const Evidence = v.record(
  v.string(),
  v.union([
    v.strictObject({ address: v.pipe(v.string(), v.url()), source: v.string() }),
    v.strictObject({
      address: v.pipe(v.string(), v.url()),
      corpus: v.picklist(['pages', 'find_string', 'read_file']),
      query: v.pipe(v.string(), v.nonEmpty()),
    }),
  ]),
);
export type Evidence = v.InferOutput<typeof Evidence>;

/** Sites on which anyone writes: a permission for them would be one for all of them. */
const platforms =
  'medium.com substack.com facebook.com wordpress.com blogspot.com tumblr.com youtube.com x.com twitter.com instagram.com ' +
  'reddit.com github.io github.com google.com yahoo.com msn.com newsbreak.com patch.com pressreader.com archive.org web.app';

/** What is wrong with the list of newsrooms, one line a fault; none when all is well. */
export function findNewsroomFaults(file: unknown): string[] {
  const parsed = v.safeParse(NewsroomsFile, file);
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  const { newsrooms } = parsed.output;
  const hosts = newsrooms.flatMap((newsroom) => newsroom.hosts);
  const twice = (list: string[]) => list.filter((item, index) => list.indexOf(item) !== index);
  return [
    ...twice(hosts).map((host) => `${host} stands twice`),
    ...twice(newsrooms.map(({ name }) => name)).map((name) => `${name} stands twice`),
    ...hosts.flatMap((host) => hosts.filter((other) => isUnder(host, other) && host !== other).map((other) => `${host} is in ${other}`)),
    ...platforms.split(' ').flatMap((platform) => hosts.filter((host) => isUnder(host, platform)).map((host) => `${host} is a platform`)),
    ...hosts.filter((host) => host.startsWith('www.')).map((host) => `${host} begins with www.`),
    ...newsrooms.filter(({ hosts: own }) => own.join() !== own.toSorted().join()).map(({ name }) => `the hosts of ${name} are not sorted`),
    ...newsrooms.slice(1).flatMap((newsroom, index) => {
      const before = newsrooms[index]!;
      return isSorted(before, newsroom) ? [] : [`${newsroom.name} stands after ${before.name}: sort by region, then by name`];
    }),
    ...newsrooms
      .filter(({ region, language }) => (region === 'spanish') !== (language === 'es'))
      .map(({ name, region, language }) => `${name} is written in ${language} and stands under ${region}`),
  ];
}

/** Hosts without evidence, evidence without a host, and evidence of some other host. */
export function findEvidenceFaults(newsrooms: readonly Newsroom[], given: unknown, sourceIds: readonly string[]): string[] {
  const parsed = v.safeParse(Evidence, given);
  if (!parsed.success) return parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  const evidence = parsed.output;
  const hosts = newsrooms.flatMap((newsroom) => newsroom.hosts);
  return [
    ...hosts.filter((host) => evidence[host] === undefined).map((host) => `${host} has no evidence`),
    ...Object.keys(evidence).flatMap((host) => (hosts.includes(host) ? [] : [`${host} has evidence and stands nowhere`])),
    ...Object.entries(evidence).flatMap(([host, { address, ...how }]) => [
      ...(isUnder(new URL(address).hostname, host) ? [] : [`${address} is no page of ${host}`]),
      ...('source' in how && !sourceIds.includes(how.source) ? [`${how.source} is no source of the dossier`] : []),
    ]),
  ];
}

function isUnder(host: string, outer: string): boolean {
  return host === outer || host.endsWith(`.${outer}`);
}

/** Plain order of characters, so that every machine sorts alike. */
function isSorted(a: Newsroom, b: Newsroom): boolean {
  const [first, second] = [a, b].map(({ region }) => newsroomRegions.indexOf(region)) as [number, number];
  return first < second || (first === second && a.name < b.name);
}

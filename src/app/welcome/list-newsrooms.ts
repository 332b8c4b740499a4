import { fold } from '../../core/fold';
import type { Newsroom, NewsroomRegion } from '../../pack/newsrooms';

/** In the order in which they are offered: what is near first. */
export const regionOrder: readonly NewsroomRegion[] = ['chicago', 'illinois', 'spanish', 'national'];

export interface RegionView {
  region: NewsroomRegion;
  /** Those that the search lets through, in their own order. */
  newsrooms: { newsroom: Newsroom; isChosen: boolean }[];
  chosen: number;
  total: number;
}

/** The newsrooms by region, as far as name or host holds what was searched for; regions without any are left out. */
export function listNewsrooms(all: readonly Newsroom[], chosen: readonly string[], query: string): RegionView[] {
  const wanted = fold(query.trim()).text;
  return regionOrder.flatMap((region) => {
    const newsrooms = all.filter((newsroom) => newsroom.region === region);
    const shown = newsrooms.filter(({ name, hosts }) => [name, ...hosts].some((text) => fold(text).text.includes(wanted)));
    if (shown.length === 0) return [];
    return {
      region,
      newsrooms: shown.map((newsroom) => ({ newsroom, isChosen: isChosen(newsroom, chosen) })),
      chosen: newsrooms.filter((newsroom) => isChosen(newsroom, chosen)).length,
      total: newsrooms.length,
    };
  });
}

/** The hosts that are chosen after some newsrooms were ticked or unticked, each once; hosts that no newsroom has any more fall away. */
export function tickNewsrooms(all: readonly Newsroom[], chosen: readonly string[], ticked: readonly Newsroom[], isOn: boolean): string[] {
  const hosts = new Set(ticked.flatMap((newsroom) => newsroom.hosts));
  const known = [...new Set(all.flatMap((newsroom) => newsroom.hosts))];
  return known.filter((host) => (hosts.has(host) ? isOn : chosen.includes(host)));
}

/** How many newsrooms are chosen, with all of their hosts. */
export function countChosen(all: readonly Newsroom[], chosen: readonly string[]): number {
  return all.filter((newsroom) => isChosen(newsroom, chosen)).length;
}

function isChosen({ hosts }: Newsroom, chosen: readonly string[]): boolean {
  return hosts.every((host) => chosen.includes(host));
}

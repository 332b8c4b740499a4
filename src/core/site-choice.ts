import { covers, everySite, newsroomPattern, sitePatterns } from './site-pattern';

/** Where Caveat reads by itself: only when asked, on newsrooms, on every site. */
export const siteModes = ['click', 'newsrooms', 'everywhere'] as const;
export type SiteMode = (typeof siteModes)[number];

/** What a reader may want of one site: read by itself, read when asked, left alone. */
export const siteStates = ['on', 'click', 'off'] as const;
export type SiteState = (typeof siteStates)[number];

export interface SiteChoice {
  mode: SiteMode;
  /** Hosts of the newsrooms that were chosen; they stay while another mode holds. */
  newsrooms: string[];
}

/** What was set for one site; null where it was taken back. The time (ms) tells which of two computers has the newer word. */
export interface SiteSwitch {
  state: SiteState | null;
  at: number;
}
export type SiteSwitches = Record<string, SiteSwitch>;

/** Everything that Caveat would need leave for, as match patterns; none that another one covers. */
export function findWanted({ mode, newsrooms }: SiteChoice, switches: SiteSwitches): string[] {
  const chosen = mode === 'everywhere' ? [everySite] : mode === 'newsrooms' ? newsrooms.map(newsroomPattern) : [];
  return withoutCovered([...chosen, ...listSites(switches, (state) => state === 'on').flatMap(sitePatterns)]);
}

/** What is left out of it: the sites that were switched to another state. */
export function findExcluded(switches: SiteSwitches): string[] {
  return listSites(switches, (state) => state === 'click' || state === 'off').flatMap(sitePatterns);
}

/** What holds on a site: what was set for it, else what the choice says. */
export function getSiteState(site: string, choice: SiteChoice, switches: SiteSwitches): SiteState {
  const own = getOwnState(site, switches);
  if (own !== null) return own;
  const [pattern = ''] = sitePatterns(site);
  return findWanted(choice, {}).some((wanted) => covers(wanted, pattern)) ? 'on' : 'click';
}

/** What was set for a site itself; null where nothing was. */
export function getOwnState(site: string, switches: SiteSwitches): SiteState | null {
  return (Object.hasOwn(switches, site) ? switches[site]?.state : undefined) ?? null;
}

function listSites(switches: SiteSwitches, isMeant: (state: SiteState | null) => boolean): string[] {
  return Object.entries(switches).flatMap(([site, { state }]) => (isMeant(state) ? [site] : []));
}

/** The switches without those that were taken back: they say something to another device alone. */
export function withoutTakenBack(switches: SiteSwitches): SiteSwitches {
  return Object.fromEntries(Object.entries(switches).filter(([, { state }]) => state !== null));
}

/** Each pattern once, and none that lies within another. */
export function withoutCovered(patterns: readonly string[]): string[] {
  const unique = [...new Set(patterns)];
  return unique.filter((pattern) => !unique.some((other) => other !== pattern && covers(other, pattern))).sort();
}

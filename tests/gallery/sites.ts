import type { SitesState } from '../../src/app/popup/sites-model';
import type { SitesView } from '../../src/platform/sites-messages';

/** What the popup may have to say about a site. */
export const siteView: SitesView = {
  sites: { mode: 'newsrooms', newsrooms: ['chicago.suntimes.com'] },
  readable: ['*://*.chicago.suntimes.com/*'],
  missing: [],
  pausedUntil: null,
  isSynced: false,
  switches: [],
  site: { name: 'chicago.suntimes.com', state: 'on', own: null, mayRead: true },
};
const site = siteView.site!;

export const sitesStates: Record<string, SitesState> = {
  on: { view: siteView, isPrivate: false },
  'when I click': { view: { ...siteView, site: { ...site, state: 'click' } }, isPrivate: false },
  off: { view: { ...siteView, site: { ...site, state: 'off', own: 'off' } }, isPrivate: false },
  'no leave': {
    view: { ...siteView, readable: [], missing: siteView.readable, site: { ...site, mayRead: false } },
    isPrivate: false,
  },
  paused: { view: { ...siteView, pausedUntil: Date.UTC(2026, 1, 11, 20, 32) }, isPrivate: false },
  refused: { view: { ...siteView, site: { ...site, state: 'click' } }, isPrivate: false, trouble: 'refused' },
  private: { view: siteView, isPrivate: true },
};

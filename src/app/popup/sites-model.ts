import type { SiteState } from '../../core/site-choice';
import { sitePatterns } from '../../core/site-pattern';
import { sendMessage } from '../../platform/messages';
import { askLeave } from '../../platform/site-leave';
import type { SitesChange, SitesView } from '../../platform/sites-messages';
import { openOwnTab, type TargetTab } from '../../platform/tabs';
import { welcomePage } from '../../platform/welcome-once';

/** Where Caveat reads by itself, as the popup shows it. */
export interface SitesState {
  view: SitesView;
  /** The page stands in a private window: nothing can be set there, because nothing of it may be kept. */
  isPrivate: boolean;
  /** What came of the reader's last deed, where it came to nothing. */
  trouble?: 'refused' | 'not-kept' | 'not-synced' | undefined;
}

export interface SitesDeeds {
  /** Sets what holds on the page's site; asks the browser for leave where that is needed. */
  setSite: (state: SiteState) => void;
  setPaused: (isPaused: boolean) => void;
  setSynced: (isSynced: boolean) => void;
  /** Opens the page on which newsrooms are chosen. */
  openChoice: () => void;
}

interface SitesModel {
  deeds: SitesDeeds;
  /** Brings what holds. False where the page may not be read without another press: its site is switched off. */
  load: () => Promise<boolean>;
}

interface SitesOptions {
  tab: TargetTab | undefined;
  get: () => SitesState | undefined;
  put: (sites: SitesState) => void;
  readPage: () => Promise<void>;
  /** Shows again what stands in the page, whose marks come and go with a pause. */
  showPage: () => Promise<void>;
  /** The page is left alone from now on. */
  leavePage: () => void;
}

/** What the popup knows and does about sites, by messages to the background, which keeps it. */
export function createSitesModel({ tab, get, put, readPage, showPage, leavePage }: SitesOptions): SitesModel {
  const isPrivate = tab?.isPrivate ?? false;
  const question = tab?.url === undefined ? {} : { url: tab.url };
  const show = (view: SitesView, trouble?: SitesState['trouble']) => put({ view, isPrivate, trouble });
  const tell = (trouble: SitesState['trouble']) => {
    const sites = get();
    if (sites) put({ ...sites, trouble });
  };
  const change = async (next: SitesChange) => show(await sendMessage('changeSites', { change: next, ...question }));

  async function load(): Promise<boolean> {
    const view: SitesView | undefined = await sendMessage('getSites', question).catch(() => undefined);
    if (view === undefined) return true;
    show(view);
    return view.site?.state !== 'off';
  }
  /**
   * Where the browser is asked, the choice is kept on trial before the answer has come: a browser may close the popup for its prompt, and leave that comes
   * later finds the choice.
   */
  async function setSite(name: string, state: SiteState, asked?: Promise<boolean>): Promise<void> {
    const before = get()?.view.site?.own ?? null;
    if (asked !== undefined) {
      await change({ site: name, state, isTrial: true });
      if (!(await asked)) {
        await change({ site: name, state: before, isTrial: true });
        return tell('refused');
      }
    }
    await change({ site: name, state });
    if (state === 'off') return leavePage();
    await readPage();
  }

  const deeds: SitesDeeds = {
    setSite(state) {
      const site = get()?.view.site;
      if (site === undefined || isPrivate) return;
      // Inside the click: later the browser would not take it for the reader's wish.
      const asked = state === 'on' && !site.mayRead ? askLeave(sitePatterns(site.name)) : undefined;
      void setSite(site.name, state, asked).catch(() => tell('not-kept'));
    },
    setPaused(isPaused) {
      if (!isPrivate) void change({ isPaused }).then(showPage, () => tell('not-kept'));
    },
    setSynced(isSynced) {
      if (!isPrivate) void change({ isSynced }).catch(() => tell('not-synced'));
    },
    openChoice: () => void openOwnTab(welcomePage),
  };
  return { deeds, load };
}

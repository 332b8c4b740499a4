import { type Signal, signal } from '@preact/signals';
import type { CardContent } from '../../cards/content';
import type { SiteChoice, SiteMode } from '../../core/site-choice';
import { everySite, newsroomPattern } from '../../core/site-pattern';
import type { Language } from '../../core/vocabulary';
import type { Newsroom } from '../../pack/newsrooms';
import { readExtensionFile } from '../../platform/extension';
import { sendMessage } from '../../platform/messages';
import { askLeave } from '../../platform/site-leave';
import type { SitesChange, SitesView } from '../../platform/sites-messages';
import { tickNewsrooms } from './list-newsrooms';

/** What the page shows. */
export interface WelcomeState {
  /** What holds; missing until the background has answered. */
  view?: SitesView | undefined;
  /** What is chosen on the page and not kept yet. */
  mode: SiteMode;
  chosen: readonly string[];
  newsrooms: readonly Newsroom[];
  query: string;
  outcome?: 'done' | 'refused' | 'partly' | 'failed' | undefined;
  /** The card in the picture. */
  card?: CardContent | undefined;
}

export interface WelcomeDeeds {
  setMode: (mode: SiteMode) => void;
  tick: (newsrooms: readonly Newsroom[], isOn: boolean) => void;
  search: (query: string) => void;
  /** Keeps the choice, and asks the browser for the leave that it needs. */
  apply: () => void;
  /** Takes back what was set for a single site. */
  forgetSite: (site: string) => void;
}

export interface WelcomeModel {
  state: Signal<WelcomeState>;
  deeds: WelcomeDeeds;
  start: () => Promise<void>;
}

/** The story in the picture: as old as the one that Caveat began with. */
const pictured = { topic: 'exemption-gang-database', published: '2017-07-10', dateSignal: 'json-ld' } as const;

/** What the page of the first run knows and does. */
export function createWelcomeModel(language: Language): WelcomeModel {
  const state = signal<WelcomeState>({ mode: 'click', chosen: [], newsrooms: [], query: '' });
  const put = (change: Partial<WelcomeState>) => {
    state.value = { ...state.value, ...change };
  };
  const change = async (next: SitesChange): Promise<SitesView> => {
    const view = await sendMessage('changeSites', { change: next });
    put({ view });
    return view;
  };

  /** Kept on trial before the answer has come, so that leave which is given after this page was closed finds its choice. */
  async function apply(sites: SiteChoice, patterns: readonly string[], asked: Promise<boolean>): Promise<void> {
    const before = state.value.view?.sites;
    if (patterns.length > 0) await change({ sites, isTrial: true });
    if (!(await asked)) {
      if (before !== undefined) await change({ sites: before, isTrial: true });
      return put({ outcome: 'refused' });
    }
    // Where leave for every site was given back just now, what lay within it went with it: Chromium lets the same click ask again.
    if (isShort(await change({ sites }))) await askLeave(patterns);
    put({ outcome: isShort(await read()) ? 'partly' : 'done' });
  }
  async function read(): Promise<SitesView> {
    const view = await sendMessage('getSites', {});
    put({ view });
    return view;
  }

  const deeds: WelcomeDeeds = {
    setMode: (mode) => put({ mode, outcome: undefined }),
    tick(newsrooms, isOn) {
      const { newsrooms: all, chosen } = state.value;
      put({ chosen: tickNewsrooms(all, chosen, newsrooms, isOn), outcome: undefined });
    },
    search: (query) => put({ query }),
    apply() {
      const { mode, chosen } = state.value;
      const patterns = mode === 'everywhere' ? [everySite] : mode === 'newsrooms' ? chosen.map(newsroomPattern) : [];
      // Inside the click: later the browser would not take it for the reader's wish.
      const asked = askLeave(patterns);
      put({ outcome: undefined });
      void apply({ mode, newsrooms: [...chosen] }, patterns, asked).catch(() => put({ outcome: 'failed' }));
    },
    forgetSite: (site) => void change({ site, state: null }).catch(() => put({ outcome: 'failed' })),
  };

  async function loadCard(): Promise<void> {
    const { topic, ...article } = pictured;
    put({ card: (await sendMessage('getTopicCard', { topic, reader: { language, ...article } })) ?? undefined });
  }
  async function load(): Promise<void> {
    const [view, file] = await Promise.all([
      sendMessage('getSites', {}),
      readExtensionFile('newsrooms.json') as Promise<{ newsrooms: Newsroom[] }>,
    ]);
    put({ view, mode: view.sites.mode, chosen: view.sites.newsrooms, newsrooms: file.newsrooms });
  }
  async function start(): Promise<void> {
    await Promise.all([load().catch(() => put({ outcome: 'failed' })), loadCard().catch(() => undefined)]);
  }
  return { state, deeds, start };
}

/** Something was chosen that the browser does not allow. */
function isShort({ missing }: SitesView): boolean {
  return missing.length > 0;
}

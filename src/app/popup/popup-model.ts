import { type Signal, signal } from '@preact/signals';
import type { CardContent } from '../../cards/content';
import type { Strictness } from '../../core/strictness';
import type { Language, SubjectId } from '../../core/vocabulary';
import { type MessageMap, sendMessage } from '../../platform/messages';
import { getSettings } from '../../platform/settings';
import type { TargetTab } from '../../platform/tabs';
import { createPacksModel } from './packs-model';
import type { PopupDeeds, PopupState } from './popup-state';
import { createSitesModel } from './sites-model';

type PageAnswer = ReturnType<MessageMap['getPage']>;

const searchDelayMs = 120; // one search for a quickly typed word
const askAgainMs = 100; // a page just told to read needs a moment
const askTimes = 40;

export interface PopupModel {
  state: Signal<PopupState>;
  deeds: PopupDeeds;
  start: () => Promise<void>;
}

export interface PopupOptions {
  tab: TargetTab | undefined;
  language: Language;
  close: () => void;
  /** The packs alone, in a tab of their own. */
  isPacksTab?: boolean;
  /** In that tab, their updates. */
  isUpdatesTab?: boolean;
  /** Opens that tab. */
  openPacksTab?: (page: string) => Promise<void>;
}

/** What the popup knows and does, by messages to the background and to the page of `tab`. */
export function createPopupModel(options: PopupOptions): PopupModel {
  const { tab, language, close } = options;
  const isTab = options.isPacksTab ?? false;
  const state = signal<PopupState>({
    tab: 'page',
    page: { name: 'loading' },
    search: { query: '', subject: undefined },
    packs: { isOpen: isTab, isTab, updates: { isOpen: options.isUpdatesTab ?? false } },
  });
  const put = (change: Partial<PopupState>) => {
    state.value = { ...state.value, ...change };
  };
  let read: PageAnswer | undefined;
  let searchTimer: ReturnType<typeof setTimeout> | undefined;
  let searchCount = 0;
  let keeping: Promise<unknown> | undefined; // a change of the settings that the notes shown do not know yet

  async function askPage(): Promise<PageAnswer | undefined> {
    if (tab === undefined) return undefined;
    return sendMessage('getPage', undefined, tab.id).catch(() => undefined);
  }
  async function takePage(answer: PageAnswer): Promise<void> {
    read = answer;
    if (answer.isOptedOut) return put({ page: { name: 'opted-out' } });
    const { text: _text, blocks: _blocks, ...page } = answer.page;
    const notes = await sendMessage('getNotes', { page, mentions: answer.mentions, language });
    put({ page: { name: 'read', notes, isHidden: answer.isHidden } });
  }
  async function loadBoard(): Promise<void> {
    const published = read?.page.published;
    put({ board: await sendMessage('getBoard', { language, ...(published !== undefined && { published }) }) });
  }
  async function readPage(): Promise<void> {
    if (!tab?.mayBeRead) return put({ page: { name: 'unreadable' } });
    put({ page: { name: 'loading' } });
    try {
      const { isReadable } = await sendMessage('readTab', tab.id);
      if (!isReadable) return put({ page: { name: 'unreadable' } });
      for (let times = 0; times < askTimes; times++) {
        const answer = await askPage();
        if (answer !== undefined) return await afterRead(answer);
        await new Promise((resolve) => setTimeout(resolve, askAgainMs));
      }
    } catch {
      // told below
    }
    put({ page: { name: 'failed' } });
  }
  async function afterRead(answer: PageAnswer): Promise<void> {
    await takePage(answer);
    await loadBoard();
  }
  function loadTopic(topic: string): Promise<CardContent | null> {
    const { published, dateSignal } = read?.page ?? {};
    const reader = { language, ...(published !== undefined && { published }), ...(dateSignal !== undefined && { dateSignal }) };
    return sendMessage('getTopicCard', { topic, reader });
  }
  async function search(query: string, subject: SubjectId | undefined): Promise<void> {
    const count = ++searchCount;
    const question = { query: query.trim(), language, ...(subject !== undefined && { subject }) };
    const found = question.query === '' ? undefined : await sendMessage('searchFacts', question);
    if (count === searchCount) put({ search: { ...state.value.search, found } });
  }

  const packs = createPacksModel({
    language,
    get: () => state.value.packs ?? { isOpen: false, isTab },
    put: (next) => put({ packs: next }),
    openTab: (page) => void options.openPacksTab?.(page).then(close),
    onChange() {
      searchCount += 1;
      put({ search: { ...state.value.search, query: '', found: undefined } });
      if (!isTab) void Promise.all([loadPacks(), askPage().then((answer) => answer && afterRead(answer))]).catch(() => undefined);
    },
  });

  const sites = createSitesModel({
    tab,
    get: () => state.value.sites,
    put: (next) => put({ sites: next }),
    readPage,
    showPage: async () => {
      const answer = state.value.page.name === 'read' ? await askPage() : undefined;
      if (answer !== undefined) await takePage(answer);
    },
    leavePage: () => put({ page: { name: 'off' } }),
  });

  const deeds: PopupDeeds = {
    packs: packs.deeds,
    sites: sites.deeds,
    openTab(next) {
      put({ tab: next, topic: undefined });
    },
    readPage: () => void readPage(),
    async setPublished(date) {
      if (tab === undefined) return;
      await sendMessage('setPublished', date, tab.id);
      const answer = await askPage();
      if (answer !== undefined) await afterRead(answer);
    },
    async setHidden(isHidden) {
      const { page } = state.value;
      if (tab === undefined || page.name !== 'read') return;
      await sendMessage('setHidden', isHidden, tab.id);
      put({ page: { ...page, isHidden } });
    },
    async showMention(index) {
      if (tab === undefined) return;
      await sendMessage('showMention', index, tab.id);
      close();
    },
    async openTopic(topic) {
      const content = await loadTopic(topic);
      if (content !== null) put({ topic: content });
    },
    closeTopic: () => put({ topic: undefined }),
    loadTopic,
    search(query, subject) {
      put({ search: { ...state.value.search, query, subject } });
      clearTimeout(searchTimer);
      searchTimer = setTimeout(() => void search(query, subject), searchDelayMs);
    },
    settings: {
      open: () => putSettings(true),
      async close() {
        putSettings(false);
        if (keeping === undefined) return;
        await keeping;
        keeping = undefined;
        const answer = await askPage();
        if (answer !== undefined) await takePage(answer);
      },
      setStrictness(strictness) {
        if (tab?.isPrivate) return;
        putSettings(true, strictness);
        // Where the store takes nothing, the old choice is shown again.
        keeping = sendMessage('setStrictness', strictness).catch(loadSettings);
      },
    },
  };

  function putSettings(isOpen: boolean, strictness?: Strictness): void {
    const { settings } = state.value;
    if (settings !== undefined) put({ settings: { isOpen, strictness: strictness ?? settings.strictness } });
  }
  async function loadSettings(): Promise<void> {
    const { strictness } = await getSettings();
    put({ settings: { isOpen: state.value.settings?.isOpen ?? false, strictness } });
  }
  async function loadPacks(): Promise<void> {
    const { packs, trouble } = await sendMessage('getPacks', undefined);
    put({ trouble, search: { ...state.value.search, stored: packs.reduce((sum, pack) => sum + pack.facts, 0) } });
  }
  async function start(): Promise<void> {
    if (isTab) return Promise.all([packs.load(), loadPacks()]).then(() => undefined, tellTrouble);
    const reading = readUnlessOff().then(() => (state.value.board === undefined ? loadBoard() : undefined));
    await Promise.all([reading, loadPacks(), loadSettings()]).catch(tellTrouble);
  }
  /** The press of the toolbar button is the reader's word: read this page, unless they switched its site off. A page that is being read stays as it is. */
  async function readUnlessOff(): Promise<void> {
    if (await sites.load()) return readPage();
    const answer = await askPage();
    if (answer === undefined || answer.isHidden) put({ page: { name: 'off' } });
    else await afterRead(answer);
  }
  function tellTrouble(error: unknown): void {
    put({ trouble: error instanceof Error ? error.message : '' });
  }
  return { state, deeds, start };
}

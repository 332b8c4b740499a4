import type { Language } from '../../core/vocabulary';
import { longestBundle } from '../../pack/bundle-size';
import { type AddAnswer, sendMessage } from '../../platform/messages';
import type { PacksDeeds, PacksState } from './popup-state';
import { createUpdatesModel, updatesPage } from './updates-model';

/** The address of the packs in a tab of their own, behind the extension's. */
export const packsPage = 'popup.html?view=packs';

interface PacksModel {
  deeds: PacksDeeds;
  /** Brings the list; throws when the background does not answer. */
  load: () => Promise<void>;
}

interface PacksOptions {
  language: Language;
  get: () => PacksState;
  put: (packs: PacksState) => void;
  openTab: (page: string) => void;
  /** Facts that are shown may be others now. */
  onChange: () => void;
}

/** What the place of the packs knows and does, by messages to the background. */
export function createPacksModel({ language, get, put, openTab, onChange }: PacksOptions): PacksModel {
  const change = (part: Partial<PacksState>) => put({ ...get(), ...part });
  const titleOf = (id: string) => get().rows?.find((row) => row.id === id)?.title ?? id;
  const updates = createUpdatesModel({
    language,
    get: () => get().updates ?? { isOpen: false },
    put: (next) => change({ updates: next }),
    openTab: () => openTab(updatesPage),
    onChange() {
      void loadRows().catch(() => undefined);
      onChange();
    },
  });
  async function loadRows(): Promise<void> {
    change({ rows: await sendMessage('listPacks', { language }) });
  }
  async function add(file: Pick<File, 'name' | 'size' | 'text'>): Promise<void> {
    if (get().isBusy) return;
    change({ isBusy: true, outcome: undefined });
    const answer = await ask(file).catch((): AddAnswer => ({ reason: 'store' }));
    await loadRows().catch(() => undefined);
    if ('id' in answer) {
      change({ isBusy: false, outcome: { kind: 'added', title: titleOf(answer.id) } });
      onChange();
    } else change({ isBusy: false, outcome: { kind: 'refused', file: file.name, answer } });
  }
  async function remove(id: string): Promise<void> {
    const title = titleOf(id);
    try {
      await sendMessage('removePack', id);
      change({ outcome: { kind: 'removed', title } });
      onChange();
    } catch {
      change({ outcome: { kind: 'not-removed' } });
    }
    await loadRows().catch(() => undefined);
  }
  async function load(): Promise<void> {
    await Promise.all([loadRows(), updates.load()]);
  }
  return {
    load,
    deeds: {
      updates: updates.deeds,
      open() {
        change({ isOpen: true, outcome: undefined });
        void load().catch(() => undefined);
      },
      close: () => change({ isOpen: false }),
      openTab: () => openTab(packsPage),
      add: (file) => void add(file),
      remove: (id) => void remove(id),
    },
  };
}

/** A file that is too large is not even read. */
async function ask(file: Pick<File, 'name' | 'size' | 'text'>): Promise<AddAnswer> {
  if (file.size > longestBundle) return { reason: 'too-large' };
  return sendMessage('addPack', { name: file.name.slice(0, 300), text: await file.text() });
}

import type { Language } from '../../core/vocabulary';
import { parseFeedAddress } from '../../platform/feed-address';
import type { AddFeedAnswer } from '../../platform/feed-messages';
import { askHostLeave, hasHostLeave } from '../../platform/host-leave';
import { sendMessage } from '../../platform/messages';
import type { TypedFeed, UpdatesDeeds, UpdatesState } from './updates-state';

/** The address of the updates in a tab of their own, behind the extension's. */
export const updatesPage = 'popup.html?view=updates';

interface UpdatesModel {
  deeds: UpdatesDeeds;
  /** Brings the list; when the background or its store fails, that is said in its place. */
  load: () => Promise<void>;
}

interface UpdatesOptions {
  language: Language;
  get: () => UpdatesState;
  put: (updates: UpdatesState) => void;
  openTab: () => void;
  /** Packs and facts may be others now. */
  onChange: () => void;
}

/** What the place of updates knows and does, by messages to the background. */
export function createUpdatesModel({ language, get, put, openTab, onChange }: UpdatesOptions): UpdatesModel {
  const change = (part: Partial<UpdatesState>) => put({ ...get(), ...part });
  const feedOf = (id: string) => get().view?.feeds.find((feed) => feed.id === id);
  const titleOf = (id: string) => feedOf(id)?.title ?? feedOf(id)?.host ?? id;

  async function load(): Promise<void> {
    try {
      change({ view: await sendMessage('getFeeds', { language }) });
    } catch {
      change({ outcome: { kind: 'failed' } });
    }
  }

  /** Does one thing at a time, and shows what the list is afterwards, whatever came of it. */
  async function run(busy: string, deed: () => Promise<UpdatesState['outcome']>): Promise<void> {
    if (get().busy !== undefined) return;
    change({ busy, outcome: undefined });
    const outcome = await deed().catch((): UpdatesState['outcome'] => ({ kind: 'failed' }));
    await load();
    change({ busy: undefined, outcome: outcome ?? get().outcome });
    onChange();
  }

  /** Those whose host this browser would tell who asks. */
  const withoutLeave = () => get().view?.feeds.filter(({ canAskLeave }) => canAskLeave) ?? [];

  /** For hosts that gave none yet, as the list says. */
  function askLeave(addresses: string[]): Promise<boolean> {
    const given = askHostLeave(addresses);
    if (addresses.length > 0) void sendMessage('noteLeave', { addresses }).catch(() => undefined);
    return given;
  }

  async function add({ address, fingerprint }: TypedFeed, withLeave: boolean): Promise<UpdatesState['outcome']> {
    const parsed = parseFeedAddress(address);
    const typed = { address, fingerprint };
    // Before anything is waited for: the browser asks only in a click.
    if (withLeave && parsed !== undefined) {
      const hadLeave = hasHostLeave(parsed);
      const given = askHostLeave([parsed]);
      // Also when this tab is closed before the answer: what is known to have been asked for is given back.
      const noted = hadLeave.then((had) => (had ? undefined : sendMessage('noteLeave', { addresses: [parsed] })));
      await Promise.all([given, noted]);
    }
    const answer: AddFeedAnswer = await sendMessage('addFeed', typed);
    if (!('id' in answer)) return { kind: 'refused', typed, trouble: answer, canAskLeave: answer.canAskLeave ?? false };
    await load();
    return { kind: 'added', title: titleOf(answer.id) };
  }

  return {
    load,
    deeds: {
      open() {
        change({ isOpen: true, outcome: undefined });
        void load();
      },
      close: () => change({ isOpen: false }),
      openTab,
      setOn(isOn) {
        const { view } = get();
        if (view === undefined) return;
        change({ view: { ...view, isOn } });
        // The question may close the popup; the background goes on when the reader has said yes.
        if (isOn && view.needsLeave) void askLeave(withoutLeave().map(({ address }) => address)).then(load, () => undefined);
        void run('switch', async () => void (await sendMessage('setUpdates', isOn)));
      },
      ask: (id) => void run(id, async () => void (await sendMessage('askFeed', id))),
      move: (id, to) => void run(id, async () => void (await sendMessage('moveFeed', { id, to }))),
      remove(id) {
        const title = titleOf(id);
        void run(id, async () => {
          await sendMessage('removeFeed', id);
          return { kind: 'removed', title };
        });
      },
      giveLeave(id) {
        const feed = feedOf(id);
        if (feed === undefined) return;
        const given = askLeave([feed.address]);
        void run(id, async () => {
          if (await given) await sendMessage('askFeed', id);
          return undefined;
        });
      },
      add: (feed, withLeave) => void run('add', () => add(feed, withLeave)),
    },
  };
}

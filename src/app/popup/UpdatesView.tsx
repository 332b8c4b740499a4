import './updates.css';
import { useId } from 'preact/hooks';
import type { Language } from '../../core/vocabulary';
import type { FeedsView } from '../../platform/feed-messages';
import { AddFeed } from './AddFeed';
import { BackButton } from './BackButton';
import { FeedItem } from './FeedItem';
import { tellFault } from './fault-sentences';
import { type UpdatesLabels, updatesLabelsFor } from './updates-labels';
import type { UpdatesDeeds, UpdatesOutcome, UpdatesState } from './updates-state';

export interface UpdatesViewProps {
  updates: UpdatesState;
  /** In a tab of its own, where a feed can be typed: a popup closes when the reader looks its fingerprint up elsewhere. */
  isTab: boolean;
  language: Language;
  backLabel: string;
  deeds: UpdatesDeeds;
}

/** Whether and whom Caveat asks for newer facts, what came of it, and the ways back, forward and out. */
export function UpdatesView({ updates, isTab, language, backLabel, deeds }: UpdatesViewProps) {
  const labels = updatesLabelsFor(language);
  const id = useId();
  const { view, busy, outcome } = updates;
  const refused = outcome?.kind === 'refused' ? outcome : undefined;
  return (
    <section class="packs" aria-labelledby={`${id}-title`}>
      <BackButton label={backLabel} onPress={deeds.close} />
      <h2 id={`${id}-title`}>{labels.title}</h2>
      {view !== undefined && !view.hasOwn && <p class="packs__intro">{labels.noFeed(view.caveat)}</p>}
      {view !== undefined && view.feeds.length > 0 && <Switch view={view} labels={labels} isBusy={busy !== undefined} deeds={deeds} />}
      <div role="status">
        {busy !== undefined && busy !== 'add' && <p class="said">{tellBusy(busy, view, labels)}</p>}
        {outcome !== undefined && outcome.kind !== 'refused' && <Outcome outcome={outcome} labels={labels} isOn={view?.isOn ?? false} />}
      </div>
      <ol class="packs__list">
        {view?.feeds.map((feed) => (
          <FeedItem key={feed.id} feed={feed} view={view} labels={labels} language={language} isBusy={busy !== undefined} deeds={deeds} />
        ))}
      </ol>
      <div class="packs__add">
        {isTab ? (
          <AddFeed
            labels={labels}
            isAdding={busy === 'add'}
            isBusy={busy !== undefined}
            needsLeave={view?.needsLeave ?? false}
            {...(refused !== undefined && {
              refused: {
                text: tellFault(
                  refused.trouble.reason,
                  { ...refused.trouble, host: hostOf(refused.typed.address), caveat: view?.caveat ?? '' },
                  language,
                ),
                messages: refused.trouble.messages ?? [],
                canAskLeave: refused.canAskLeave,
              },
            })}
            onAdd={deeds.add}
          />
        ) : (
          <button type="button" class="choose" onClick={deeds.openTab}>
            {labels.openTab}
          </button>
        )}
      </div>
    </section>
  );
}

interface SwitchProps {
  view: FeedsView;
  labels: UpdatesLabels;
  isBusy: boolean;
  deeds: UpdatesDeeds;
}

function Switch({ view, labels, isBusy, deeds }: SwitchProps) {
  const id = useId();
  const hosts = [...new Set(view.feeds.map(({ host }) => host))];
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={view.isOn}
          aria-checked={view.isOn}
          disabled={isBusy}
          aria-describedby={`${id}-honest`}
          onChange={({ currentTarget }) => deeds.setOn(currentTarget.checked)}
        />
        {labels.turnOn}
      </label>
      <p id={`${id}-honest`}>{labels.honest(hosts)}</p>
    </div>
  );
}

function Outcome({
  outcome,
  labels,
  isOn,
}: {
  outcome: Exclude<UpdatesOutcome, { kind: 'refused' }>;
  labels: UpdatesLabels;
  isOn: boolean;
}) {
  if (outcome.kind === 'failed') return <p class="said said--no">{labels.failed}</p>;
  return <p class="said">{outcome.kind === 'added' ? labels.added(outcome.title, isOn) : labels.removed(outcome.title)}</p>;
}

function tellBusy(busy: string, view: FeedsView | undefined, labels: UpdatesLabels): string {
  const feed = view?.feeds.find(({ id }) => id === busy) ?? view?.feeds[0];
  return labels.asking(feed?.host ?? '');
}

function hostOf(address: string): string {
  return URL.canParse(address.trim()) ? new URL(address.trim()).host : address.trim();
}

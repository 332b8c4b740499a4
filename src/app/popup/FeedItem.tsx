import type { Language } from '../../core/vocabulary';
import type { FeedsView, FeedView } from '../../platform/feed-messages';
import { tellFault } from './fault-sentences';
import { packsLabelsFor } from './packs-labels';
import { Remove } from './Remove';
import type { UpdatesLabels } from './updates-labels';
import type { UpdatesDeeds } from './updates-state';

interface FeedItemProps {
  feed: FeedView;
  view: FeedsView;
  labels: UpdatesLabels;
  language: Language;
  isBusy: boolean;
  deeds: UpdatesDeeds;
}

/** One feed: what is in use of it, whom to ask for it, what went wrong, and what can be done. */
export function FeedItem({ feed, view, labels, language, isBusy, deeds }: FeedItemProps) {
  const { id, isOwn, version, askedLabel, address, fingerprint, packs, move, isAside } = feed;
  const title = feed.title ?? (isOwn ? labels.ours : feed.host);
  return (
    <li class={isOwn ? 'pack' : 'pack pack--foreign'}>
      <h3>{title}</h3>
      <p class="pack__facts">
        <span>{version === undefined ? labels.asBuilt(view.caveat) : labels.version(version.sequence, version.dateLabel)}</span>
        <span>{askedLabel === undefined ? labels.neverAsked : labels.asked(askedLabel)}</span>
      </p>
      {isOwn && feed.title !== undefined && <p class="pack__from">{labels.ours}</p>}
      {!isOwn && <b class="foreign">{labels.notOurs}</b>}
      <dl class="feed__ids">
        <dt>{labels.address}</dt>
        <dd>{address}</dd>
        <dt>{labels.fingerprint}</dt>
        <dd class="feed__print">{fingerprint}</dd>
      </dl>
      {isAside && <p class="said said--no">{labels.aside(isOwn)}</p>}
      <Fault feed={feed} view={view} labels={labels} language={language} isBusy={isBusy} deeds={deeds} />
      {move?.to === 'forward' && <p class="pack__from">{labels.wentBack(move.sequence)}</p>}
      {packs.length > 0 && <Changes packs={packs} labels={labels} />}
      <div class="feed__deeds">
        {view.isOn && (
          <button type="button" class="small" disabled={isBusy} aria-label={`${labels.ask}: ${title}`} onClick={() => deeds.ask(id)}>
            {labels.ask}
          </button>
        )}
        {move !== undefined && (
          <button type="button" class="textbtn" disabled={isBusy} onClick={() => deeds.move(id, move.to)}>
            {move.to === 'back' ? labels.back(move.sequence) : labels.forward(move.sequence)}
          </button>
        )}
        {!isOwn && <Remove title={title} labels={{ ...packsLabelsFor(language), sure: labels.sure }} onRemove={() => deeds.remove(id)} />}
      </div>
    </li>
  );
}

function Fault({ feed, view, labels, language, isBusy, deeds }: FeedItemProps) {
  const { fault, host, canAskLeave } = feed;
  if (fault === undefined) return null;
  const { messages = [] } = fault;
  return (
    <div class="said said--no">
      <p>{tellFault(fault.reason, { ...fault, host, caveat: view.caveat }, language)}</p>
      <p>{labels.kept}</p>
      {canAskLeave && view.isOn && (
        <button type="button" class="small" disabled={isBusy} onClick={() => deeds.giveLeave(feed.id)}>
          {labels.leave(host)}
        </button>
      )}
      {messages.length > 0 && <ForPublisher messages={messages} labels={labels} />}
    </div>
  );
}

/** What only who publishes the feed can use, in English. */
export function ForPublisher({ messages, labels }: { messages: readonly string[]; labels: UpdatesLabels }) {
  return (
    <details>
      <summary>{labels.forPublisher}</summary>
      <ul lang="en">
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  );
}

function Changes({ packs, labels }: { packs: FeedView['packs']; labels: UpdatesLabels }) {
  return (
    <details>
      <summary>{labels.changes}</summary>
      {packs.map(({ title, version, changes }) => (
        <div key={title}>
          <h4>{labels.pack(title, version)}</h4>
          <ul>{changes.length > 0 ? changes.map((text) => <li key={text}>{text}</li>) : <li>{labels.noChanges}</li>}</ul>
        </div>
      ))}
    </details>
  );
}

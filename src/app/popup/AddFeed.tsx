import { useId, useRef } from 'preact/hooks';
import { ForPublisher } from './FeedItem';
import type { UpdatesLabels } from './updates-labels';
import type { TypedFeed } from './updates-state';

interface AddFeedProps {
  labels: UpdatesLabels;
  /** This feed is being asked. */
  isAdding: boolean;
  /** Anything is being done. */
  isBusy: boolean;
  needsLeave: boolean;
  /** Why the last one was not added. */
  refused?: { text: string; messages: readonly string[]; canAskLeave: boolean };
  onAdd: (feed: TypedFeed, withLeave: boolean) => void;
}

/** Address and fingerprint of another feed. What was typed stays until it is added, so that a slip can be mended. */
export function AddFeed({ labels, isAdding, isBusy, needsLeave, refused, onAdd }: AddFeedProps) {
  const id = useId();
  const address = useRef<HTMLInputElement>(null);
  const fingerprint = useRef<HTMLInputElement>(null);
  const add = (withLeave: boolean) =>
    onAdd({ address: address.current?.value ?? '', fingerprint: fingerprint.current?.value ?? '' }, withLeave);
  return (
    <form
      class="add"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        add(needsLeave);
      }}
    >
      <h3 id={`${id}-title`}>{labels.add}</h3>
      <p class="packs__hint">{labels.addIntro}</p>
      <label>
        {labels.address}
        <input
          ref={address}
          type="text"
          inputMode="url"
          required
          maxLength={2000}
          autocomplete="off"
          spellcheck={false}
          placeholder={labels.addressHint}
        />
      </label>
      <label>
        {labels.fingerprint}
        <input
          ref={fingerprint}
          type="text"
          required
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          placeholder={labels.fingerprintHint}
        />
      </label>
      <div role="status">
        {isAdding && <p class="said">{labels.checking(address.current?.value.trim() ?? '')}</p>}
        {refused !== undefined && (
          <div class="said said--no">
            <p>
              <b>{labels.refused}</b> {refused.text}
            </p>
            {refused.messages.length > 0 && <ForPublisher messages={refused.messages} labels={labels} />}
          </div>
        )}
      </div>
      <button type="submit" class="choose" disabled={isBusy}>
        {needsLeave ? labels.addWithLeave : labels.addButton}
      </button>
      {refused?.canAskLeave === true && !needsLeave && (
        <button type="button" class="choose" disabled={isBusy} onClick={() => add(true)}>
          {labels.addWithLeave}
        </button>
      )}
    </form>
  );
}

import { useState } from 'preact/hooks';
import { useCard } from './card-context';
import type { CardContent, StatusView } from './content';
import { CaretIcon, StatusGlyph } from './Icons';
import { Refs } from './Statement';
import { useAutoFocus } from './use-auto-focus';

/** A status as word, shape and colour. */
export function StatusWord({ view, hasRefs }: { view: Pick<StatusView, 'status' | 'label' | 'refs'>; hasRefs?: boolean }) {
  return (
    <span class={`status s-${view.status}`}>
      <StatusGlyph status={view.status} />
      <span>
        {view.label}
        {hasRefs && view.refs.length > 0 && '\u2060'}
        {hasRefs && <Refs refs={view.refs} />}
      </span>
    </span>
  );
}

/** Where the article has no date: says so, and lets the reader give one. */
function NoDate({ text }: { text: string }) {
  const { labels, setDate } = useCard();
  const [isAsking, setIsAsking] = useState(false);
  if (setDate === undefined) return <dd>{text}</dd>;
  if (!isAsking) {
    return (
      <dd>
        {text}{' '}
        <button type="button" class="textbtn" onClick={() => setIsAsking(true)}>
          {labels.setIt}
        </button>
      </dd>
    );
  }
  return (
    <dd>
      <DateField label={labels.articleDate} onSet={setDate} />
    </dd>
  );
}

function DateField({ label, onSet }: { label: string; onSet: (date: string) => void }) {
  const field = useAutoFocus<HTMLInputElement>();
  return (
    <input
      type="date"
      class="date"
      aria-label={label}
      ref={field}
      onChange={(event) => event.currentTarget.value !== '' && onSet(event.currentTarget.value)}
    />
  );
}

/** Then beside now, both dated. Draws nothing for a topic without a status. */
export function StatusPair({ content }: { content: CardContent }) {
  const { labels } = useCard();
  const { then, now, noDate } = content;
  if (now === undefined && then === undefined) return null;
  return (
    <dl class="pair">
      {then !== undefined && (
        <div>
          <dt>{content.thenLabel}</dt>
          <dd>
            <StatusWord view={then} hasRefs />
          </dd>
          <dd class="when mine">
            <CaretIcon />
            {then.dateLabel}
          </dd>
        </div>
      )}
      {then === undefined && noDate !== undefined && (
        <div>
          <dt>{content.thenLabel}</dt>
          <dd>
            <StatusWord view={{ status: 'unknown', label: labels.unknown, refs: [] }} />
          </dd>
          <NoDate text={noDate} />
        </div>
      )}
      {now !== undefined && (
        <div>
          <dt>{content.nowLabel}</dt>
          <dd>
            <StatusWord view={now} hasRefs />
          </dd>
          <dd class="when">{now.dateLabel}</dd>
        </div>
      )}
    </dl>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useCard } from './card-context';
import type { CardContent, StatusView } from './content';
import { splitFacts, statusNotes } from './face-facts';
import { DisagreeIcon } from './Icons';
import { SourceList } from './SourceList';
import { Refs, Say } from './Statement';
import { StatusWord } from './StatusPair';
import { Timeline } from './Timeline';

interface SectionProps {
  title: string;
  icon?: ComponentChildren;
  /** Takes the reader here when it comes. */
  isAim?: boolean;
  children: ComponentChildren;
}

function Section({ title, icon, isAim, children }: SectionProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAim) return;
    head.current?.scrollIntoView({ block: 'start' });
    head.current?.focus({ preventScroll: true });
  }, [isAim]);
  return (
    <section>
      <h3 ref={head} tabIndex={-1}>
        {icon}
        {title}
      </h3>
      {children}
    </section>
  );
}

/** By what each of the two statuses came, and what is doubtful about it, unless that was told above. */
function Grounds({ views, told }: { views: StatusView[]; told: string[] }) {
  return (
    <ul class="grounds">
      {views.map((view) => (
        <li key={view.by}>
          <StatusWord view={{ ...view, refs: [] }} />
          <p class="say">
            {view.by}
            {'\u2060'}
            <Refs refs={view.refs} />
          </p>
          {view.note !== undefined && !told.includes(view.note) && <p class="note">{view.note}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Two statuses that rest on the same act are said once. */
function groundsOf({ then, now }: CardContent): StatusView[] {
  return [then, now]
    .filter((view) => view !== undefined)
    .filter((view) => view.by !== undefined)
    .filter((view, index, all) => all.findIndex((other) => other.by === view.by) === index);
}

/** What unfolds under More. */
export function MorePart({ content, startsAtSources }: { content: CardContent; startsAtSources: boolean }) {
  const { labels } = useCard();
  const grounds = groundsOf(content);
  const { timeline, doubts } = content.more;
  const facts = [...splitFacts(content).folded, ...content.more.facts];
  return (
    <div class="more">
      {timeline.length > 0 && (
        <Section title={labels.whatHappened}>
          <Timeline items={timeline} />
        </Section>
      )}
      {grounds.length > 0 && (
        <Section title={labels.restsOn}>
          <Grounds views={grounds} told={statusNotes(content)} />
        </Section>
      )}
      {facts.length > 0 && (
        <Section title={labels.alsoKnown}>
          {facts.map((fact) => (
            <Say key={fact.factId ?? fact.text} statement={fact} />
          ))}
        </Section>
      )}
      {doubts.length > 0 && (
        <Section title={labels.doubts} icon={<DisagreeIcon />}>
          {doubts.map((doubt) => (
            <Say key={doubt.factId ?? doubt.text} statement={doubt} />
          ))}
        </Section>
      )}
      <Section title={labels.sources} isAim={startsAtSources}>
        <SourceList sources={content.sources} />
      </Section>
    </div>
  );
}

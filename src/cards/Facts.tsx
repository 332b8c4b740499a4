import type { CardContent } from './content';
import { Say } from './Statement';

/** What limits the two statuses; a doubt about a past that is known stands under More. */
function statusNotes({ then, now }: CardContent): string[] {
  const notes = [then?.status === 'unknown' ? then.note : undefined, now?.note];
  return [...new Set(notes.filter((note) => note !== undefined))];
}

/** The most telling facts, and what the reader must know before believing any of it. */
export function Facts({ content }: { content: CardContent }) {
  return (
    <>
      {statusNotes(content).map((note) => (
        <p key={note} class="note fact">
          {note}
        </p>
      ))}
      {content.facts.map((fact) => (
        <Say key={fact.factId ?? fact.text} statement={fact} isFact />
      ))}
      {content.notice !== undefined && <p class="notice">{content.notice}</p>}
    </>
  );
}

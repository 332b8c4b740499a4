import type { CardContent } from './content';
import { splitFacts, statusNotes } from './face-facts';
import { Say } from './Statement';

/** The most telling facts, and what the reader must know before believing any of it. */
export function Facts({ content }: { content: CardContent }) {
  return (
    <>
      {statusNotes(content).map((note) => (
        <p key={note} class="note fact">
          {note}
        </p>
      ))}
      {splitFacts(content).onFace.map((fact) => (
        <Say key={fact.factId ?? fact.text} statement={fact} isFact />
      ))}
      {content.notice !== undefined && <p class="notice">{content.notice}</p>}
    </>
  );
}

import { useState } from 'preact/hooks';
import { useCard } from './card-context';
import type { SourceView, Statement } from './content';
import { ExternalLink } from './ExternalLink';

/** Publisher, title and date in one line: what a reader sees before following a number. */
export function describeSource(source: SourceView): string {
  return [`${source.kindLabel}: ${source.title}`, source.publisher, source.dateLabel].filter(Boolean).join(', ');
}

const mostShown = 3; // numbers that still read as part of the sentence; of more than these two are shown
const shownOfMany = 2;

/** The small numbers after a claim, each a link to its source; the rest of many unfold in place. */
export function Refs({ refs }: { refs: number[] }) {
  const { labels, sources } = useCard();
  const [isWhole, setIsWhole] = useState(false);
  const cited = refs.map((number) => sources.find((source) => source.number === number)).filter((source) => source !== undefined);
  if (cited.length === 0) return null;
  const shown = isWhole || cited.length <= mostShown ? cited : cited.slice(0, shownOfMany);
  const rest = cited.length - shown.length;
  return (
    <span class={isWhole ? 'refs refs--whole' : 'refs'}>
      {shown.map((source) => (
        <ExternalLink
          key={source.number}
          href={source.url}
          title={describeSource(source)}
          label={`${labels.source(source.number)}: ${describeSource(source)}`}
        >
          {source.number}
        </ExternalLink>
      ))}
      {rest > 0 && (
        <button
          type="button"
          aria-label={`+${rest} ${labels.sources}`}
          onClick={(event) => {
            const before = event.currentTarget.previousElementSibling;
            if (before instanceof HTMLElement) before.focus();
            setIsWhole(true);
          }}
        >{`+${rest}`}</button>
      )}
    </span>
  );
}

/** The words of a statement without its numbers. */
export function StatementWords({ text, strong }: Pick<Statement, 'text' | 'strong'>) {
  if (strong === undefined) return <>{text}</>;
  const [start, end] = strong;
  return (
    <>
      {text.slice(0, start)}
      <b>{text.slice(start, end)}</b>
      {text.slice(end)}
    </>
  );
}

/** The last word and the numbers stay on one line, so that no number stands alone at the start of the next. */
export function StatementText({ statement }: { statement: Statement }) {
  const { labels } = useCard();
  return (
    <>
      <StatementWords {...statement} />
      {statement.refs.length > 0 && '\u2060'}
      <Refs refs={statement.refs} />
      {statement.isForeign && (
        <>
          {' '}
          <span class="foreign">{labels.foreign}</span>
        </>
      )}
    </>
  );
}

/** A sourced sentence in the voice of the sources. */
export function Say({ statement, isFact }: { statement: Statement; isFact?: boolean }) {
  return (
    <p class={isFact ? 'say fact' : 'say'}>
      <StatementText statement={statement} />
    </p>
  );
}

import { useCard } from './card-context';
import type { CardContent, SourceView } from './content';
import { ExternalLink } from './ExternalLink';
import { describeSource } from './Statement';

/** The numbers of the sources that the short form of a card refers to, in order. */
export function faceRefs(content: CardContent): number[] {
  const refs = [
    content.say.refs,
    content.then?.refs ?? [],
    content.now?.refs ?? [],
    ...(content.table?.rows ?? []).flatMap((row) => [row.then?.refs ?? [], row.now?.refs ?? []]),
    ...(content.plot?.rows ?? []).map((row) => row.refs),
    ...(content.disagreement?.sides ?? []).map((side) => side.refs),
    ...content.facts.map((fact) => fact.refs),
  ].flat();
  return [...new Set(refs)].sort((a, b) => a - b);
}

/** Neighbours of one kind share their word: "1 2 Report, 3 Press release". */
function groupByKind(sources: SourceView[]): SourceView[][] {
  const groups: SourceView[][] = [];
  for (const source of sources) {
    const last = groups.at(-1);
    if (last?.[0]?.kindLabel === source.kindLabel) last.push(source);
    else groups.push([source]);
  }
  return groups;
}

/** The short form's sources: number and kind. */
export function SourceLine({ content }: { content: CardContent }) {
  const { labels } = useCard();
  const shown = faceRefs(content);
  const groups = groupByKind(content.sources.filter((source) => shown.includes(source.number)));
  if (groups.length === 0) return null;
  return (
    <ol class="src" aria-label={labels.sources}>
      {groups.map((group) =>
        group.map((source, index) => {
          const isLast = index === group.length - 1;
          return (
            <li key={source.number}>
              <ExternalLink href={source.url} title={describeSource(source)}>
                <b class={isLast ? undefined : 'word'}>{source.number}</b>
                {isLast && <span class="word">{source.kindLabel}</span>}
                <span class="sr">{` ${isLast ? '' : source.kindLabel}: ${source.title}`}</span>
              </ExternalLink>
            </li>
          );
        }),
      )}
    </ol>
  );
}

/** All sources, in full. */
export function SourceList({ sources }: { sources: SourceView[] }) {
  const { labels } = useCard();
  return (
    <ol class="full">
      {sources.map((source) => (
        <li key={source.number} value={source.number}>
          <b>{source.kindLabel}</b> <ExternalLink href={source.url}>{source.title}</ExternalLink>
          {`. ${[source.publisher, source.dateLabel].filter(Boolean).join(', ')}`}
          {source.copyOf !== undefined && ` (${labels.copyOf(source.copyOf)})`}{' '}
          <ExternalLink href={source.archiveUrl} class="quiet" label={`${labels.archived}: ${source.title}`}>
            {labels.archived}
          </ExternalLink>
          {source.quotes.map((quote) => (
            <q key={quote}>{quote}</q>
          ))}
        </li>
      ))}
    </ol>
  );
}

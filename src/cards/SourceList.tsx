import { useCard } from './card-context';
import type { CardContent, SourceView } from './content';
import { ExternalLink } from './ExternalLink';
import { splitFacts } from './face-facts';
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
    ...splitFacts(content).onFace.map((fact) => fact.refs),
  ].flat();
  return [...new Set(refs)].sort((a, b) => a - b);
}

const mostLetters = 46; // of numbers and kinds, with their gaps, in one line of 326 px

const mostKinds = 3;

/** The kinds of many sources in a few words, most frequent first: "News 15, Law 4". */
function countKinds(sources: SourceView[]): string {
  const counts = new Map<string, number>();
  for (const { kindLabel } of sources) counts.set(kindLabel, (counts.get(kindLabel) ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
  return kinds.length > mostKinds ? `${kinds.slice(0, mostKinds).join(', ')} …` : kinds.join(', ');
}

/** The short form's sources: number and kind of each, or of many how many there are and the way to them. */
export function SourceLine({ content, onOpenAll }: { content: CardContent; onOpenAll: () => void }) {
  const { labels } = useCard();
  const shown = faceRefs(content);
  const sources = content.sources.filter((source) => shown.includes(source.number));
  const letters = sources.reduce((sum, source) => sum + source.kindLabel.length + 4, 0);
  if (letters > mostLetters) {
    return (
      <p class="kinds">
        <button type="button" class="textbtn" onClick={onOpenAll}>
          {labels.sourceCount(content.sources.length)}
        </button>
        <span class="kinds__list">{countKinds(content.sources)}</span>
      </p>
    );
  }
  if (sources.length === 0) return null;
  return (
    <ol class="src" aria-label={labels.sources}>
      {sources.map((source) => (
        <li key={source.number}>
          <ExternalLink href={source.url} title={describeSource(source)}>
            <b>{source.number}</b> <span class="word">{source.kindLabel}</span>
            <span class="sr">{`: ${source.title}`}</span>
          </ExternalLink>
        </li>
      ))}
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

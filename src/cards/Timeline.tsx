import { useCard } from './card-context';
import type { TimelineItem } from './content';
import { StatementText } from './Statement';

/** What happened, with the status of the time at the side. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  const { labels } = useCard();
  return (
    <ol class="events">
      {items.map((item) => (
        <li
          key={`${item.date}-${item.statement?.factId ?? item.statement?.text ?? 'article'}`}
          class={`s-${item.status}${item.isTurn ? ' turn' : ''}${item.isArticle ? ' art' : ''}`}
        >
          <time dateTime={item.date}>{item.dateLabel}</time>
          <span class="say">
            {item.statement === undefined ? (item.label ?? labels.thisArticle) : <StatementText statement={item.statement} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

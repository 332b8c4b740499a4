import { useCard } from './card-context';
import type { CardContent, StatusView } from './content';
import { Refs } from './Statement';
import { StatusWord } from './StatusPair';

/** The numbers that stand at every row of a column, so that they can stand once, at its head. */
function sharedRefs(views: (StatusView | undefined)[]): number[] | undefined {
  const [first, ...rest] = views;
  if (first === undefined) return undefined;
  return rest.every((view) => view?.refs.join() === first.refs.join()) ? first.refs : undefined;
}

/** The general word for exemptions: one row each, each the way to its own card. */
export function ExemptionTable({ content }: { content: CardContent }) {
  const { labels, openTopic } = useCard();
  const rows = content.table?.rows ?? [];
  const articleDate = rows.find((row) => row.then !== undefined)?.then?.dateLabel;
  const thenRefs = sharedRefs(rows.map((row) => row.then));
  const nowRefs = sharedRefs(rows.map((row) => row.now));
  return (
    <>
      <table class="each">
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{labels.exemption}</span>
            </th>
            {articleDate !== undefined && (
              <th scope="col" class="mine">
                <span class="sr">{content.thenLabel}: </span>
                {articleDate}
                <Refs refs={thenRefs ?? []} />
              </th>
            )}
            <th scope="col">
              {content.nowLabel}
              <Refs refs={nowRefs ?? []} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.topic}>
              <th scope="row">
                {openTopic === undefined ? (
                  row.name
                ) : (
                  <button type="button" class="textbtn" onClick={() => openTopic(row.topic)}>
                    {row.name}
                  </button>
                )}
              </th>
              {articleDate !== undefined && (
                <td>{row.then !== undefined && <StatusWord view={row.then} hasRefs={thenRefs === undefined} />}</td>
              )}
              <td>{row.now !== undefined && <StatusWord view={row.now} hasRefs={nowRefs === undefined} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {articleDate === undefined && content.noDate !== undefined && <p class="note fact">{content.noDate}</p>}
    </>
  );
}

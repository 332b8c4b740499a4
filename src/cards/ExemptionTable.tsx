import { useCard } from './card-context';
import type { CardContent, StatusView } from './content';
import { Refs } from './Statement';
import { StatusWord } from './StatusPair';
import { shortenTogether } from './shorten-together';

/** All rows of a column rest on the sources at its head; the card of each says which are its own. */
function columnRefs(views: (StatusView | undefined)[]): number[] {
  return [...new Set(views.flatMap((view) => view?.refs ?? []))].sort((a, b) => a - b);
}

/** The general word for exemptions: one row each, each the way to its own card. */
export function ExemptionTable({ content }: { content: CardContent }) {
  const { labels, openTopic } = useCard();
  const rows = content.table?.rows ?? [];
  const names = shortenTogether(rows.map((row) => row.name));
  const articleDate = rows.find((row) => row.then !== undefined)?.then?.dateLabel;
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
                {`${articleDate}\u2060`}
                <Refs refs={columnRefs(rows.map((row) => row.then))} />
              </th>
            )}
            <th scope="col">
              {`${content.nowLabel}\u2060`}
              <Refs refs={columnRefs(rows.map((row) => row.now))} />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.topic}>
              <th scope="row">
                {openTopic === undefined ? (
                  names[index]
                ) : (
                  <button type="button" class="textbtn" onClick={() => openTopic(row.topic)}>
                    {names[index]}
                  </button>
                )}
              </th>
              {articleDate !== undefined && <td>{row.then !== undefined && <StatusWord view={row.then} />}</td>}
              <td>{row.now !== undefined && <StatusWord view={row.now} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {articleDate === undefined && content.noDate !== undefined && <p class="note fact">{content.noDate}</p>}
    </>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board, BoardRow } from '../../cards/board';
import { ForeignMark } from '../../cards/ForeignMark';
import { StatusWord } from '../../cards/StatusPair';
import { StripTrack } from '../../cards/Strip';
import { shortenTogether } from '../../cards/shorten-together';
import type { PopupLabels } from './popup-labels';

const shownAtFirst = 6; // rows of a group; more than a popup's height would hide the groups after it

interface BoardTabProps {
  board: Board;
  labels: PopupLabels;
  onOpen: (topic: string) => void;
  /** The topic whose card was just left: its row has the focus. */
  cameFrom: string | undefined;
}

function Row({ row, name, onOpen }: { row: BoardRow; name: string; onOpen: (topic: string) => void }) {
  return (
    <li>
      <button type="button" class="row" data-topic={row.topic} onClick={() => onOpen(row.topic)}>
        <span class="n">
          {name}
          {row.foreign !== undefined && <ForeignMark foreign={row.foreign} />}
        </span>
        <StatusWord view={row.now} />
        <span class="dt">{row.sinceLabel}</span>
        <StripTrack strip={row.strip} isPlain />
      </button>
    </li>
  );
}

function Group({ group, labels, onOpen, cameFrom }: Omit<BoardTabProps, 'board'> & { group: Board['groups'][number] }) {
  const isFolded = (index: number) => index >= shownAtFirst;
  const [isWhole, setIsWhole] = useState(
    group.rows.length <= shownAtFirst + 1 || group.rows.some((row, index) => isFolded(index) && row.topic === cameFrom),
  );
  const names = shortenTogether(group.rows.map((row) => row.name));
  const rows = isWhole ? group.rows : group.rows.slice(0, shownAtFirst);
  return (
    <section>
      <h2>{group.label}</h2>
      <ol>
        {rows.map((row, index) => (
          <Row key={row.topic} row={row} name={names[index] ?? row.name} onOpen={onOpen} />
        ))}
      </ol>
      {!isWhole && (
        <p class="rest">
          <button type="button" class="textbtn" onClick={() => setIsWhole(true)}>
            {labels.moreRows(group.rows.length - shownAtFirst, group.label)}
          </button>
        </p>
      )}
    </section>
  );
}

/** What holds today, on one time axis for all; the fine line is the article on the page. */
export function BoardTab({ board, labels, onOpen, cameFrom }: BoardTabProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (cameFrom !== undefined) root.current?.querySelector<HTMLElement>(`[data-topic="${cameFrom}"]`)?.focus();
  }, [cameFrom]);
  return (
    <div class="board" ref={root}>
      <div class="axis" aria-hidden="true">
        {board.axis.map((tick, index) => (
          <span
            key={tick.label}
            class={tick.isArticle ? 'mine' : index === 0 ? 'start' : index === board.axis.length - 1 ? 'end' : undefined}
            style={{ left: `${tick.x * 100}%` }}
          >
            {tick.label}
          </span>
        ))}
      </div>
      {board.groups.map((group) => (
        <Group key={group.subject} group={group} labels={labels} onOpen={onOpen} cameFrom={cameFrom} />
      ))}
      {board.counts.length > 0 && (
        <section>
          <h2>{labels.counts}</h2>
          <ol>
            {board.counts.map((count) => (
              <li key={count.topic}>
                <button type="button" class="row" data-topic={count.topic} onClick={() => onOpen(count.topic)}>
                  <span class="n">
                    {count.name}
                    {count.foreign !== undefined && <ForeignMark foreign={count.foreign} />}
                  </span>
                  <span class="num">{count.valueLabel}</span>
                  <span class="dt">{count.dateLabel}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

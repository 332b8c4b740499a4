import type { Bound } from '../core/vocabulary';
import type { PlotRow, PlotView } from './content';
import { Refs } from './Statement';

const percent = (x: number) => `${Math.round(x * 1e4) / 100}%`;
const rowHeight = 18; // px, one line of the card's small type
const middle = rowHeight / 2;

const isOpenAbove = (bound: Bound) => bound === 'more-than' || bound === 'at-least';
const isOpenBelow = (bound: Bound) => bound === 'fewer-than' || bound === 'up-to';

/** A dot is exact, a ring is about; an arrow says on which side the number lies. */
function Dot({ row }: { row: PlotRow }) {
  const isExact = row.bound === 'exact' || isOpenAbove(row.bound) || isOpenBelow(row.bound);
  return (
    <svg x={percent(row.x)} y={middle} overflow="visible" aria-hidden="true">
      {isOpenAbove(row.bound) && <path class="arm" d="M5 0h8M10-3l3 3-3 3" />}
      {isOpenBelow(row.bound) && <path class="arm" d="M-5 0h-8M-10-3l-3 3 3 3" />}
      {row.isArticle ? <path class="mine" d="M0-6 7 6H-7z" /> : <circle class={isExact ? 'dot' : 'ring'} r="4" />}
    </svg>
  );
}

/** The sourced counts over the years, a row each, with the article's number among them. */
export function CountPlot({ plot }: { plot: PlotView }) {
  const article = plot.rows.find((row) => row.isArticle);
  return (
    <table class="plot">
      <caption class="sr">{plot.label}</caption>
      <tbody>
        {plot.rows.map((row) => (
          <tr key={`${row.date}-${row.value}`} class={row.isArticle ? 'mine' : undefined}>
            <th scope="row" class="date-of">
              {row.dateLabel}
            </th>
            <td class="field" aria-hidden="true">
              <svg aria-hidden="true" focusable="false">
                {plot.axis.map((tick) => (
                  <line key={tick.x} class="grid" x1={percent(tick.x)} x2={percent(tick.x)} y1="0" y2={rowHeight} />
                ))}
                {article !== undefined && !row.isArticle && (
                  <line class="stem" x1={percent(article.x)} x2={percent(row.x)} y1={middle} y2={middle} />
                )}
                {article !== undefined && <line class="needle" x1={percent(article.x)} x2={percent(article.x)} y1="0" y2={rowHeight} />}
                <Dot row={row} />
              </svg>
            </td>
            <td>
              {row.valueLabel}
              <Refs refs={row.refs} />
            </td>
          </tr>
        ))}
        <tr>
          <td />
          <td class="field axis" aria-hidden="true">
            {plot.axis.map((tick) => (
              <span key={tick.x} class="tick" style={{ insetInlineStart: percent(tick.x) }}>
                {tick.label}
              </span>
            ))}
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

import type { NoteLine } from './board';
import { ForeignMark } from './ForeignMark';
import { ArrowIcon } from './Icons';
import { StatusWord } from './StatusPair';

/** Then and now of a mention in one line; a figure beside the newest count. */
function Turn({ line }: { line: NoteLine }) {
  const { then, now, figure } = line;
  if (figure !== undefined) {
    return (
      <span class="turn-row">
        <span class="num">{figure.articleLabel}</span>
        {figure.newestLabel !== undefined && (
          <>
            <ArrowIcon />
            <span class="num">{figure.newestLabel}</span>
            <span class="dt">{figure.newestDateLabel}</span>
          </>
        )}
      </span>
    );
  }
  if (now === undefined) return null;
  return (
    <span class="turn-row">
      {then !== undefined && (
        <>
          <StatusWord view={then} />
          <ArrowIcon />
        </>
      )}
      <StatusWord view={now} />
      <span class="dt">{line.changeLabel ?? now.dateLabel}</span>
    </span>
  );
}

/** The page's mentions as a list, in reading order: the way in for keyboard and screen reader. */
export function NoteLines({ lines, onOpen }: { lines: NoteLine[]; onOpen: (index: number) => void }) {
  return (
    <ol class="lines">
      {lines.map((line) => (
        <li key={line.index}>
          <button type="button" class="line" data-index={line.index} onClick={() => onOpen(line.index)}>
            <q>{line.quote}</q>
            <Turn line={line} />
            {line.foreign?.map((foreign) => (
              <ForeignMark key={foreign.pack} foreign={foreign} />
            ))}
          </button>
        </li>
      ))}
    </ol>
  );
}

import { useCard } from './card-context';
import type { SourceView } from './content';

export interface CitePartProps {
  chosen: SourceView;
  citation: string;
  onChoose: (number: number) => void;
}

/** The citation goes to the source, not to Caveat. */
export function CitePart({ chosen, citation, onChoose }: CitePartProps) {
  const { labels, sources } = useCard();
  return (
    <>
      <label class="pick">
        {labels.sourceLabel}
        <select value={chosen.number} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
          {sources.map((source) => (
            <option key={source.number} value={source.number}>
              {`${source.number} ${source.kindLabel}: ${source.title}`}
            </option>
          ))}
        </select>
      </label>
      <p class="say quoted">{citation}</p>
      <p class="note">{labels.chicagoStyle}</p>
    </>
  );
}

import { CountPlot } from '../../cards/CountPlot';
import type { CardContent } from '../../cards/content';
import { Disagreement } from '../../cards/Disagreement';
import { Facts } from '../../cards/Facts';
import { Say } from '../../cards/Statement';

/** The article's number among the counted ones; a share or a place without counts has words only. */
export function FigureCard({ content }: { content: CardContent }) {
  return (
    <>
      <Say statement={content.say} />
      {content.plot !== undefined && <CountPlot plot={content.plot} />}
      {content.disagreement !== undefined && <Disagreement view={content.disagreement} />}
      <Facts content={content} />
    </>
  );
}

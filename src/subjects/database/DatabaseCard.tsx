import type { CardContent } from '../../cards/content';
import { Disagreement } from '../../cards/Disagreement';
import { Facts } from '../../cards/Facts';
import { Say } from '../../cards/Statement';
import { StatusPair } from '../../cards/StatusPair';
import { Strip } from '../../cards/Strip';

export function DatabaseCard({ content }: { content: CardContent }) {
  return (
    <>
      <Say statement={content.say} />
      <StatusPair content={content} />
      {content.strip !== undefined && <Strip strip={content.strip} />}
      {content.disagreement !== undefined && <Disagreement view={content.disagreement} />}
      <Facts content={content} />
    </>
  );
}

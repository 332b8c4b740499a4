import type { CardContent } from '../../cards/content';
import { Facts } from '../../cards/Facts';
import { Say } from '../../cards/Statement';
import { StatusPair } from '../../cards/StatusPair';
import { Strip } from '../../cards/Strip';

export function LawCard({ content }: { content: CardContent }) {
  return (
    <>
      <Say statement={content.say} />
      <StatusPair content={content} />
      {content.strip !== undefined && <Strip strip={content.strip} />}
      <Facts content={content} />
    </>
  );
}

import type { CardContent } from '../../cards/content';
import { ExemptionTable } from '../../cards/ExemptionTable';
import { Facts } from '../../cards/Facts';
import { Say } from '../../cards/Statement';
import { StatusPair } from '../../cards/StatusPair';
import { Strip } from '../../cards/Strip';

/** One exemption, or the general word for all of them. */
export function ExemptionCard({ content }: { content: CardContent }) {
  return (
    <>
      <Say statement={content.say} />
      {content.table === undefined ? <StatusPair content={content} /> : <ExemptionTable content={content} />}
      {content.strip !== undefined && content.table === undefined && <Strip strip={content.strip} />}
      <Facts content={content} />
    </>
  );
}

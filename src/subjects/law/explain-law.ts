import type { CardContent } from '../../cards/content';
import type { Mention } from '../../core/mention';
import type { PackIndex } from '../../pack/index-pack';
import { buildStatusCard, createBasis } from '../build-content';
import type { Reader } from '../subject';

/** What the card of a law says. Undefined when the pack does not know the law. */
export function explainLaw(mention: Mention, reader: Reader, pack: PackIndex): CardContent | undefined {
  const basis = createBasis(mention, reader, pack);
  return basis === undefined ? undefined : buildStatusCard(basis);
}

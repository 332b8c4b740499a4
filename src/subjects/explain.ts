import type { CardContent } from '../cards/content';
import type { Mention } from '../core/mention';
import type { PackIndex } from '../pack/index-pack';
import { packFor } from '../pack/join-packs';
import { explainDatabase } from './database/explain-database';
import { explainExemption } from './exemption/explain-exemption';
import { explainFigure } from './figure/explain-figure';
import { markForeign } from './foreign';
import { explainLaw } from './law/explain-law';
import type { Reader, Subject } from './subject';

const explainers: Record<Mention['subject'], Subject['explain']> = {
  law: explainLaw,
  exemption: explainExemption,
  database: explainDatabase,
  figure: explainFigure,
};

/**
 * What the card of a mention says, by its subject and by the first pack that knows its topic, with the facts and counts
 * that other packs have on it. Undefined when no pack knows the topic.
 */
export function explain(mention: Mention, reader: Reader, packs: readonly PackIndex[]): CardContent | undefined {
  return markForeign(packs, reader.language, (known) => {
    const pack = packFor(mention.topic, known);
    return pack === undefined ? undefined : explainers[mention.subject](mention, reader, pack);
  });
}

export { explainWhy } from './explain-why';

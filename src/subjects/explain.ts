import type { CardContent } from '../cards/content';
import type { Mention } from '../core/mention';
import type { PackIndex } from '../pack/index-pack';
import { explainDatabase } from './database/explain-database';
import { explainExemption } from './exemption/explain-exemption';
import { explainFigure } from './figure/explain-figure';
import { explainLaw } from './law/explain-law';
import type { Reader, Subject } from './subject';

const explainers: Record<Mention['subject'], Subject['explain']> = {
  law: explainLaw,
  exemption: explainExemption,
  database: explainDatabase,
  figure: explainFigure,
};

/**
 * What the card of a mention says, by its subject and by the first pack that knows its topic; of several, one that can
 * set a figure beside counts is preferred. Undefined when no pack knows the topic.
 */
export function explain(mention: Mention, reader: Reader, packs: readonly PackIndex[]): CardContent | undefined {
  const contents = packs.flatMap((pack) => explainers[mention.subject](mention, reader, pack) ?? []);
  return contents.find(({ plot }) => plot !== undefined) ?? contents[0];
}

export { explainWhy } from './explain-why';

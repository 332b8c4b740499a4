import type { CardContent } from '../../cards/content';
import type { Mention } from '../../core/mention';
import type { PackIndex } from '../../pack/index-pack';
import type { Topic } from '../../pack/schema';
import { statusRuns } from '../../pack/status-on';
import { buildStatusCard, createBasis } from '../build-content';
import { subjectWords } from '../card-words';
import { isGeneralExemption } from '../general-topics';
import type { Reader } from '../subject';

/**
 * What the card of an exemption says; for the general word a row for each of that law's exemptions.
 * Undefined when the pack does not know the exemption, or nothing that the general word stands for.
 */
export function explainExemption(mention: Mention, reader: Reader, pack: PackIndex): CardContent | undefined {
  const basis = createBasis(mention, reader, pack);
  if (basis === undefined) return undefined;
  const { topic } = basis;
  if (!isGeneralExemption(topic) && topic.periods.length > 0) return buildStatusCard(basis);
  const parts = partsOf(topic, pack);
  if (parts.length === 0) return undefined;
  const periods = topic.periods.length > 0 ? topic.periods : sharedPeriods(parts);
  return buildStatusCard({ ...basis, topic: { ...topic, periods } }, { kindLabel: subjectWords[reader.language].exemption.many, parts });
}

/** The special exemptions of the law that a general topic belongs to, in the order of the pack. */
function partsOf(general: Topic, pack: PackIndex): Topic[] {
  return pack.pack.topics.filter(
    ({ id, subject, of, periods }) =>
      subject === 'exemption' && id !== general.id && periods.length > 0 && of !== undefined && (of === general.id || of === general.of),
  );
}

/** The periods of the first exemption where all of them began and ended together; none where they did not. */
function sharedPeriods(parts: readonly Topic[]): Topic['periods'] {
  const course = (part: Topic) =>
    statusRuns(part)
      .map(({ status, from, to }) => `${status} ${from} ${to ?? ''}`)
      .join();
  const [first, ...rest] = parts;
  return first !== undefined && rest.every((part) => course(part) === course(first)) ? first.periods : [];
}

import type { CardContent } from '../../cards/content';
import type { Mention } from '../../core/mention';
import type { Language } from '../../core/vocabulary';
import type { PackIndex } from '../../pack/index-pack';
import { buildStatusCard, createBasis } from '../build-content';
import { generalDatabase } from '../general-topics';
import type { Reader } from '../subject';

const notices: Record<Language, { unnamed: string; unknown: string; timeless: string }> = {
  en: {
    unnamed: 'These words do not name one database, so no status is given.',
    unknown: 'Caveat has no data on this database; its status is not known here.',
    timeless: 'From when to when this database was in use is not known here.',
  },
  es: {
    unnamed: 'Estas palabras no nombran una base de datos concreta; por eso no se indica ningún estado.',
    unknown: 'Caveat no tiene datos sobre esta base de datos; aquí no se conoce su estado.',
    timeless: 'Aquí no consta desde cuándo ni hasta cuándo se usó esta base de datos.',
  },
};

/**
 * What the card of a gang database says. Where the page does not say which one, only what is known in general: a
 * status would be a guess. Undefined when the pack does not know the topic.
 */
export function explainDatabase(mention: Mention, reader: Reader, pack: PackIndex): CardContent | undefined {
  const basis = createBasis(mention, reader, pack);
  if (basis === undefined) return undefined;
  const { topic } = basis;
  const { unnamed, unknown, timeless } = notices[reader.language];
  const general = generalDatabase(topic);
  if (general !== undefined) {
    return buildStatusCard({ ...basis, topic: { ...topic, periods: [] } }, { notice: general === 'any' ? unnamed : unknown });
  }
  return buildStatusCard(basis, topic.periods.length === 0 ? { notice: timeless } : {});
}

import type { FigureReading } from '../../core/mention';
import type { FigureStatus, FigureUnit, Language } from '../../core/vocabulary';
import type { Place } from '../../pack/schema';

type Flow = Exclude<FigureStatus, 'outstanding'>;

const flows: Record<Language, Record<Flow, string>> = {
  en: { issued: 'issued', served: 'served', recalled: 'recalled', dismissed: 'dismissed', other: 'of another kind' },
  es: { issued: 'emitidas', served: 'cumplidas', recalled: 'retiradas', dismissed: 'anuladas', other: 'de otro tipo' },
};

const units: Record<Language, Record<Exclude<FigureUnit, 'warrants' | 'share'>, string>> = {
  en: { people: 'people', cases: 'cases', ratio: 'a part of a population' },
  es: { people: 'personas', cases: 'casos', ratio: 'una parte de la población' },
};

interface Known {
  place: Place | undefined;
  /** Whether any count of the place is known. */
  hasSeries: boolean;
  /** The number is of some of the warrants only. */
  isPartial: boolean;
}

/** Why a number stands without comparison, in one sentence. */
export function figureNotice(
  { unit, status, place: named }: FigureReading,
  { place, hasSeries, isPartial }: Known,
  language: Language,
): string {
  const isEnglish = language === 'en';
  if (named === null) {
    return isEnglish
      ? 'The text does not say for which place; no comparison is made.'
      : 'El texto no dice de qué lugar se trata; no se compara.';
  }
  if (unit === 'share') {
    return isEnglish
      ? 'No sourced figure for this share is known here.'
      : 'Aquí no se conoce ningún dato con fuente sobre esta proporción.';
  }
  if (place === undefined || !hasSeries) {
    const where = place?.label[language] ?? named;
    return isEnglish ? `No count of warrants for ${where} is known here.` : `Aquí no se conoce ningún conteo de órdenes para ${where}.`;
  }
  if (unit !== 'warrants') {
    return isEnglish
      ? `The counts known here are of warrants; this number is of ${units.en[unit]}, so the two are not compared.`
      : `Los conteos conocidos aquí son de órdenes; esta cifra es de ${units.es[unit]}, por eso no se comparan.`;
  }
  if (isPartial) {
    return isEnglish
      ? 'The counts known here are of all outstanding warrants; this number is of some of them, so the two are not compared.'
      : 'Los conteos conocidos aquí son de todas las órdenes pendientes; esta cifra es de una parte, por eso no se comparan.';
  }
  if (status === null || status === 'outstanding') {
    return isEnglish
      ? 'The text does not say whether these warrants are outstanding; no comparison is made.'
      : 'El texto no dice si estas órdenes están pendientes; no se compara.';
  }
  return isEnglish
    ? `The counts known here are of outstanding warrants; this number is of warrants ${flows.en[status]}, so the two are not compared.`
    : `Los conteos conocidos aquí son de órdenes pendientes; esta cifra es de órdenes ${flows.es[status]}, por eso no se comparan.`;
}

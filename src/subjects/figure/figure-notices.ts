import type { FigureReading } from '../../core/mention';
import type { FigureStatus, FigureUnit, Language } from '../../core/vocabulary';
import type { Place, Series } from '../../pack/schema';
import { joinList } from '../card-words';

const warrantWords: Record<Language, Record<FigureStatus, string>> = {
  en: {
    outstanding: 'outstanding warrants',
    issued: 'warrants issued',
    served: 'warrants served',
    recalled: 'warrants recalled',
    dismissed: 'warrants dismissed',
    other: 'other warrants',
  },
  es: {
    outstanding: 'órdenes pendientes',
    issued: 'órdenes emitidas',
    served: 'órdenes cumplidas',
    recalled: 'órdenes retiradas',
    dismissed: 'órdenes anuladas',
    other: 'otras órdenes',
  },
};

const unitWords: Record<Language, Record<Exclude<FigureUnit, 'warrants'>, string>> = {
  en: { people: 'people', cases: 'cases', share: 'shares', ratio: 'people as a part of a population' },
  es: { people: 'personas', cases: 'casos', share: 'proporciones', ratio: 'personas como parte de una población' },
};

interface Known {
  place: Place | undefined;
  /** The series of the place. */
  series: readonly Series[];
  /** The number is of some of the warrants only. */
  isPartial: boolean;
}

/** Why a number stands without comparison, in one sentence. */
export function figureNotice(reading: FigureReading, { place, series, isPartial }: Known, language: Language): string {
  const say = language === 'en' ? english : spanish;
  if (reading.place === null) return say.noPlace;
  if (reading.unit === 'share') return say.noShare;
  const where = place?.label[language] ?? reading.place;
  if (series.length === 0) return say.noCount(where);
  const known = joinList([...new Set(series.map(({ unit, status }) => kindOf(unit, status, language)))], language);
  if (isPartial) return say.partial(known);
  if (reading.status === null && series.some(({ unit }) => unit === reading.unit)) return say.noStatus;
  const kind = kindOf(reading.unit, reading.status, language);
  return known === kind ? say.otherThing : say.otherKind(known, kind);
}

function kindOf(unit: FigureUnit, status: FigureStatus | null, language: Language): string {
  if (unit === 'warrants' && status === null) return language === 'en' ? 'warrants' : 'órdenes';
  return unit === 'warrants' ? warrantWords[language][status ?? 'other'] : unitWords[language][unit];
}

const english = {
  noPlace: 'The text does not say for which place; no comparison is made.',
  noShare: 'No sourced figure for this share is known here.',
  noStatus: 'The text does not say whether these warrants are outstanding; no comparison is made.',
  otherThing: 'This number counts something else than the counts known here; the two are not compared.',
  noCount: (where: string) => `No count of warrants for ${where} is known here.`,
  partial: (known: string) => `The counts known here are of all ${known}; this number is of some of them, so the two are not compared.`,
  otherKind: (known: string, kind: string) =>
    `The counts known here are of ${known}; this number is of ${kind}, so the two are not compared.`,
};

const spanish: typeof english = {
  noPlace: 'El texto no dice de qué lugar se trata; no se compara.',
  noShare: 'Aquí no se conoce ningún dato con fuente sobre esta proporción.',
  noStatus: 'El texto no dice si estas órdenes están pendientes; no se compara.',
  otherThing: 'Esta cifra cuenta otra cosa que los conteos conocidos aquí; no se comparan.',
  noCount: (where) => `Aquí no se conoce ningún conteo de órdenes para ${where}.`,
  partial: (known) => `Los conteos conocidos aquí son del total de ${known}; esta cifra es de una parte, por eso no se comparan.`,
  otherKind: (known, kind) => `Los conteos conocidos aquí son de ${known}; esta cifra es de ${kind}, por eso no se comparan.`,
};

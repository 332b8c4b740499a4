import type { FigureReading } from '../../src/core/mention';

/** The parts of a figure's reading that are judged one by one. */
export const readingParts = ['value', 'bound', 'unit', 'status', 'place'] as const;
export type ReadingPart = (typeof readingParts)[number];

const tolerance = 0.006; // "0.143" for one in seven, "0.67" for two thirds: labels round
const lastPlace = 0.0005; // "0.053" for one in nineteen

/** Which parts of a figure were read as a careful reader would. */
export function compareReadings(want: FigureReading, got: FigureReading): Record<ReadingPart, boolean> {
  return {
    value: isClose(want.value, got.value) && isClose(want.max ?? null, got.max ?? null),
    bound: want.bound === got.bound,
    unit: want.unit === got.unit,
    status: want.status === got.status,
    place: toPlainPlace(want.place) === toPlainPlace(got.place),
  };
}

function isClose(a: number | null, b: number | null): boolean {
  return (
    a === b ||
    (a !== null && b !== null && Math.abs(a - b) <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), a < 1 ? lastPlace : 0))
  );
}

const otherNames: Record<string, string> = {
  filadelfia: 'philadelphia',
  'nueva orleans': 'new orleans',
  'nueva york': 'new york city',
  'new york': 'new york city',
  'estados unidos': 'united states',
  pensilvania: 'pennsylvania',
};

/** The same place under its English and Spanish name. */
function toPlainPlace(place: string | null): string | null {
  if (place === null) return null;
  const name = place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/, .*$/, '')
    .replace(/^city of /, '')
    .replace(/^condado (?:de )?(.*)$/, '$1 county')
    .trim();
  return otherNames[name] ?? name;
}

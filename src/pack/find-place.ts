import { fold } from '../core/fold';
import type { PackIndex } from './index-pack';
import type { Place } from './schema';

/** The place of a pack that a plain name stands for: "Cook County", "condado de Cook". */
export function findPlace(name: string, pack: PackIndex): Place | undefined {
  const folded = fold(name).text.trim();
  return pack.pack.places.find((place) =>
    [place.name, place.label.en, place.label.es, ...place.names.en, ...place.names.es].some((other) => fold(other).text === folded),
  );
}

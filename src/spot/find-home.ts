import type { Doc } from '../core/doc';
import type { PlaceHit } from '../core/find-places';
import type { CompiledWords } from '../pack/compile-words';

/** A place in the title weighs as much as this many in the text. */
const titleWeight = 3;

/** The city or county a page is about: named most, early and in the title; undefined when it names none. */
export function findHome(
  doc: Doc,
  places: readonly PlaceHit[],
  titlePlaces: readonly PlaceHit[],
  words: CompiledWords,
): PlaceHit | undefined {
  const weights = new Map<string, { weight: number; place: PlaceHit }>();
  const add = (place: PlaceHit, weight: number) => {
    if (place.kind === 'country' || place.kind === 'region') return;
    const key = place.id ?? place.name;
    const known = weights.get(key);
    // A state is home only where no town is.
    const own = place.kind === 'state' ? weight * 0.3 : place.isUnlisted ? weight * 0.4 : weight;
    if (known) known.weight += own;
    else weights.set(key, { weight: own, place });
  };
  for (const place of titlePlaces) add(place, titleWeight);
  for (const place of places) add(place, doc.sentenceAt(place.from).paragraph <= 1 ? 2 : 1);
  // A county's city speaks for its county too, a little.
  for (const [key, { weight }] of [...weights]) {
    const outer = words.within.get(key);
    const known = outer === undefined ? undefined : weights.get(outer);
    if (known) known.weight += weight * 0.1;
  }
  let best: { weight: number; place: PlaceHit } | undefined;
  for (const candidate of weights.values()) if (!best || candidate.weight > best.weight) best = candidate;
  return best?.place;
}

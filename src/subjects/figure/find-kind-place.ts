import { countBefore } from '../../core/by-place';
import { countryOf } from '../../core/gazetteer';
import type { FigurePhrase } from './figure-phrase';
import type { FigureScene } from './find-figure-places';

type Kind = 'city' | 'county' | 'state' | 'country';

/** What "the county", "statewide", "el país" in a figure's sentence stand for. */
export function findKindPlace(scene: FigureScene, phrase: FigurePhrase): { name: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const kind = findKindWord(doc.words(sentence.from, sentence.to));
  return kind && placeOfKind(scene, phrase.from, kind);
}

function findKindWord(text: string): Kind | undefined {
  if (
    /\b(?:nationwide|nationally|fbi 's|ncic|the country|the nation|across the country|a nivel nacional|en todo el pais|el pais|del pais|total nacional|policia nacional|todo el territorio)\b/.test(
      text,
    )
  )
    return 'country';
  if (
    /\b(?:the county|countywide|this county|our county|county 's|sheriff|deputies|el condado|del condado|este condado|alguacil)\b/.test(
      text,
    )
  )
    return 'county';
  if (
    /\b(?:statewide|the state|this state|the commonwealth|el estado|del estado|todo el estado|fiscalia estatal|la entidad|fiscalia general del estado)\b/.test(
      text,
    )
  )
    return 'state';
  if (/\b(?:the city|citywide|city 's|the town|police department|la ciudad|esta ciudad)\b/.test(text)) return 'city';
  return undefined;
}

/** The page's own place where it is of that kind, else the last one before, the headline's, what lies around its town. */
function placeOfKind(scene: FigureScene, token: number, kind: Kind): { name: string } | undefined {
  const { home, places, titlePlaces, within, placeKinds } = scene;
  if (home?.kind === kind && !home.isUnlisted) return home;
  const same = places.filter((place) => place.kind === kind);
  const last = same[countBefore(same, token) - 1] ?? titlePlaces.find((place) => place.kind === kind) ?? same[0];
  if (last) return last;
  const town = places.find((place) => place.isDateline) ?? home;
  if (kind === 'state' && town?.state !== undefined) return { name: town.state };
  if (kind === 'country') return { name: countryOf.get(town?.name ?? '') ?? 'United States' };
  for (let at = home?.id; at !== undefined; at = within.get(at)) {
    const outer = placeKinds.get(at);
    if (outer?.kind === kind) return outer;
  }
  return undefined;
}

import type { Scene } from '../../core/scene';
import { mainDatabaseOf } from './database-of-place';
import { isAsked } from './keeper-words';

/** "a gang file that the police themselves gave up": whose they are, right behind. */
const ofOwnPolice =
  /^(?:(?!and|y|or|o)\S+ ){0,6}(?:(?:the |its )?own police|the (?:city|police|department|superintendent)(?: department)? (?:itself|themselves|has|have|had)|(?:la |su )propia (?:policia|ciudad|corporacion)|(?:el |su )propio departamento|inspectora? general)\b/;

/** In a story of a city's law a gang file of "the police themselves" is that city's. */
export function ofRuledCity(scene: Scene, to: number, end: number): string | undefined {
  if (!ofOwnPolice.test(scene.doc.words(to, Math.min(to + 10, end)))) return undefined;
  for (const law of scene.lawsInPlay) {
    const place = scene.topics.get(law)?.place;
    if (place !== undefined) return mainDatabaseOf(scene, place);
  }
  return undefined;
}

/** "Providence will let people off a police roster": a page of that town and of no law, and nobody asks whether. */
export function isAtHome(scene: Scene, from: number): boolean {
  const { doc, home, lawsInPlay } = scene;
  if (lawsInPlay.size > 0 || home?.kind !== 'city' || home.id === undefined) return false;
  const lead = doc.words(Math.max(doc.sentenceAt(from).from, from - 12), from);
  return !isAsked.test(lead) && mainDatabaseOf(scene, home.id) !== undefined;
}

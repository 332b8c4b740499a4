import { itemsIn } from '../../core/by-place';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import { lastPlaceBefore, type NameHit, placesIn, type Scene } from '../../core/scene';
import { phraseEnd } from '../../core/tokenize';
import { cityOf } from './city-of';
import { enters, isLinked, keeps, linkWords, notSubjectAfter } from './keeper-words';

/** Who keeps a database, as the packs' words name them: "the FBI", "prisons". */
export interface Keeper {
  /** Undefined for one of that kind elsewhere: another state's prisons. */
  topic: string | undefined;
  cue: string;
  /** Written at the phrase itself, not only the subject of its sentence. */
  isOwner: boolean;
}

/** So many words may stand between a keeper and the phrase that it keeps. */
const reach = 10;

/** Finds the keeper that a phrase is bound to: its owner, who stands behind it, the subject of a verb of keeping, or of "its own". */
export function findKeeper(scene: Scene, from: number, to: number): Keeper | undefined {
  const sentence = scene.doc.sentenceAt(from);
  const near = keepersIn(scene, sentence.from, sentence.to);
  if (near.length === 0) return undefined;
  const inside = near.filter((hit) => hit.from >= from && hit.to <= to);
  if (inside.length > 0) return choose(scene, inside, true);
  const before = near.filter((hit) => hit.to <= from);
  const owners = before.filter((hit) => isOwner(scene, hit, from));
  const bound = owners.length > 0 ? owners : near.filter((hit) => hit.from >= to && isBehind(scene, hit, to));
  if (bound.length > 0) return choose(scene, bound, true);
  // "ICE stopped using the gang database that it built"
  const isOwn = itsOwn.test(scene.doc.words(to, to + 4));
  const keeping = before.filter((hit) => isKeeping(scene, hit, from) || (isOwn && isSubject(scene, hit)));
  return choose(scene, keeping.length > 0 ? keeping : ownersOf(scene, before, from, to), false);
}

const itsOwn =
  /^(?:(?:that|which) )?(?:it|they) (?:had |has |have )?(?:built|kept|keeps?|ran|runs?|created|made|maintains?|has|had|shut|closed|started|began|owns?)\b/;

/** Who keeps databases, as the packs name them, beginning in these tokens. */
export function keepersIn({ names }: Scene, from: number, to: number): NameHit[] {
  return itemsIn(names, from, to).filter((hit) => hit.role === 'hint' && hit.topic.subject === 'database');
}

/** The topic whose keeper is named at this token: "Aurora" for the list of two towns. */
export function keeperAt(scene: Scene, from: number): string | undefined {
  return keepersIn(scene, from, from + 1).find((hit) => isHere(scene, hit))?.topic.id;
}

/** Of hits at one place that which belongs here; the last of several places. */
function choose(scene: Scene, hits: readonly NameHit[], isOwner: boolean): Keeper | undefined {
  const last = hits.at(-1);
  if (last === undefined) return undefined;
  const same = hits.filter((hit) => hit.from < last.to && last.from < hit.to).sort((a, b) => b.to - b.from - (a.to - a.from));
  const here = same
    .filter((hit) => isHere(scene, hit))
    .sort((a, b) => Number(b.topic.place !== undefined) - Number(a.topic.place !== undefined))[0];
  return { topic: here?.topic.id, cue: scene.doc.slice(last.from, last.to), isOwner };
}

/** "the FBI's national gang file", "the state police gang list". */
function isOwner({ doc }: Scene, hit: NameHit, from: number): boolean {
  // "el NCIC, cuyo archivo de pandillas"
  if (hit.to === from - 1 && doc.isOneOf(from - 1, 'whose cuyo cuya')) return true;
  for (let i = hit.to; i < from; i += 1) if ((doc.tokens[i]!.before & phraseEnd) !== 0) return false;
  const isPossessive = doc.word(hit.to) === "'s" || doc.word(hit.to - 1) === "'s" || (doc.tokens[hit.to]!.before & gap.quote) !== 0;
  const between = doc.words(hit.to, from).replace(/^'s ?/, '');
  if (isPossessive) return between.split(' ').length <= 4;
  return /^(?:(?:own|new|old|national|federal|internal|s) ?){0,2}$/.test(between);
}

/** "kept by the FBI", "del FBI", "que lleva la policía estatal", "in LEADS". */
function isBehind({ doc }: Scene, hit: NameHit, to: number): boolean {
  // "la base californiana"
  if (hit.from === to && doc.sentenceAt(to).language === 'es' && (doc.tokens[to]!.before & phraseEnd) === 0) return true;
  if (hit.from - to > 6) return false;
  for (let i = to; i < hit.from; i += 1) {
    if (!linkWords.has(doc.word(i)) || (doc.tokens[i]!.before & phraseEnd & ~gap.comma) !== 0) return false;
  }
  if ((doc.tokens[hit.from]!.before & phraseEnd) !== 0) return false;
  const between = doc.words(to, hit.from);
  if (!isLinked.test(between)) return false;
  // "the gang list that ICE wants": kept by whom it says.
  if (/^(?:that|which|the)(?: the)?$|^(?:que|la|el)(?: la| el)?$/.test(between)) return keeps.test(doc.words(hit.to, hit.to + 3));
  return true;
}

/** "the FBI also maintains a gang archive"; who uses the archive need not keep it. */
function isKeeping(scene: Scene, hit: NameHit, from: number): boolean {
  if (from - hit.to > reach || !isSubject(scene, hit)) return false;
  const between = scene.doc.words(hit.to, from);
  return (
    (keeps.test(between) || enters.test(between)) &&
    !/\b(?:us\w+|utiliza\w*|emplea\w*|feeds?|fed|alimenta\w*|comparte\w*|opened|opens?|abrio) (?:\S+ )?(?:the|that|this|la|el|los|las|esa|ese)(?: \S+)?$/.test(
      between,
    )
  );
}

function isSubject({ doc }: Scene, hit: NameHit): boolean {
  // "un convenio con el FBI, que guarda"
  if (doc.isOneOf(hit.to, 'que which who') && (doc.tokens[hit.to]!.before & gap.comma) !== 0) return true;
  const sentence = doc.sentenceAt(hit.from);
  let at = hit.from - 1;
  while (at >= sentence.from && doc.isOneOf(at, 'the el la los las federal state illinois u s')) at -= 1;
  return (
    at < sentence.from || (doc.tokens[at + 1]!.before & phraseEnd) !== 0 || !notSubjectAfter.has(doc.word(at)) || doc.isOneOf(at, 'and y')
  );
}

/** "the FBI copies them to its own gang registry": the subject that "its" stands for, where no place comes between. */
function ownersOf(scene: Scene, before: readonly NameHit[], from: number, to: number): readonly NameHit[] {
  const { doc } = scene;
  const own =
    /\b(?:suya|suyo|suyas|suyos|own)$|^(?:sus?|its|their)\b/.test(doc.words(from, to)) ||
    /\b(?:its|their|his|her|su|sus)(?: \S+){0,3}$/.test(doc.words(Math.max(doc.sentenceAt(from).from, from - 5), from));
  const isOfItsOwn = /^(?:of (?:its|their|his) own|propi[oa]s?)\b/.test(doc.words(to, to + 3));
  if (!own && !isOfItsOwn) return [];
  const subjects = isOfItsOwn ? before : before.filter((hit) => isSubject(scene, hit));
  const last = subjects.at(-1);
  if (last === undefined) return [];
  const isBroken = itemsIn(scene.places, last.to, from).some((place) => !doc.isOneOf(place.from - 1, 'in from en de desde at'));
  return isBroken ? [] : subjects;
}

/** Whether a keeper of that name is the topic's own where the text is: "the state police" of Illinois, not of Ohio. */
function isHere(scene: Scene, hit: NameHit): boolean {
  const { doc, home, knownPlaces } = scene;
  const { place } = hit.topic;
  // "the Texan one", "la neoyorquina": says itself where.
  if (place === undefined || isOfPlace.test(doc.word(hit.to - 1))) return true;
  const sentence = placesIn(scene, doc.sentenceAt(hit.from))
    .filter((one) => !one.isUnlisted && (one.to <= hit.from || one.from >= hit.to))
    .sort((a, b) => Math.abs(a.from - hit.from) - Math.abs(b.from - hit.from));
  const inside = placesIn(scene, doc.sentenceAt(hit.from)).filter((one) => one.id !== undefined && one.from < hit.to && hit.from < one.to);
  // "the District", "el Distrito": said beside towns of the states around it.
  const nearby = doc.isOneOf(hit.from, 'district distrito') ? [] : [...inside, ...sentence, lastPlaceBefore(scene, hit.from), home];
  for (const near of nearby) {
    const answer = near === undefined ? undefined : isSameRegion(scene, near, place);
    if (answer !== undefined) return answer;
  }
  return (
    [...knownPlaces].some((id) => sharesState(scene, id, place)) ||
    // "GangNet" tells of the Washington region.
    scene.names.some(({ role, topic }) => role === 'name' && topic.place !== undefined && sharesState(scene, topic.place, place))
  );
}

/** "texan", "neoyorquina" */
export const isOfPlace = /^(?!metropol)\S+(?:[ai]n[oa]s?|[ix]an)$/;

/** Whether a place speaks for or against the topic's own; undefined when it says nothing. */
function isSameRegion(scene: Scene, near: PlaceHit, own: string): boolean | undefined {
  if (near.kind === 'country')
    return near.id !== undefined || /^(?:United States|Estados Unidos|EE|the U)/.test(near.name) ? undefined : false;
  const id = near.id ?? cityOf(scene, near.name);
  if (id !== undefined) return sharesState(scene, id, own);
  const state = stateOf(scene, own);
  if (near.kind === 'state') return state === undefined ? undefined : false;
  if (near.state !== undefined) return state === undefined ? false : scene.placeKinds.get(state)?.name === near.state;
  return state === undefined ? false : undefined;
}

function sharesState(scene: Scene, one: string, other: string): boolean {
  const own = new Set(chainOf(scene, other));
  return chainOf(scene, one).some((id) => own.has(id));
}

/** A place with all that it lies in, below the country. */
function chainOf({ within, placeKinds }: Scene, place: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = place; at !== undefined; at = within.get(at))
    if (placeKinds.get(at)?.kind !== 'country') chain.push(at);
  return chain;
}

function stateOf(scene: Scene, place: string): string | undefined {
  return chainOf(scene, place).find((id) => scene.placeKinds.get(id)?.kind === 'state');
}
